// SPDX-License-Identifier: GPL-3.0-or-later
// What bytes are, by their content alone.
#include "fit_decoder.h"
#include "tables/text_table.h"

#include "legwork/activity_files.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

/// How far in the first element of an XML file may begin: behind a declaration, comments and Apple's long DOCTYPE.
constexpr std::size_t headLength = 64 * 1024;

/// The head without zero bytes, so that UTF-16 reads as the plain text it is for the names looked for here.
std::string plainHead(std::string_view bytes) {
    std::string head{bytes.substr(0, headLength)};
    std::erase(head, '\0');
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
        if (head.starts_with(mark)) head.erase(0, mark.size());
    return head;
}

/// The name of the first element, without its namespace.
std::string_view rootName(std::string_view text) {
    for (auto at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
        text.remove_prefix(at);
        at = 0;
        if (text.starts_with("<!--")) {
            const auto end = text.find("-->");
            if (end == text.npos) return {};
            text.remove_prefix(end);
            continue;
        }
        if (text.starts_with("<!DOCTYPE") && text.substr(0, text.find('>')).find('[') != text.npos) {
            const auto end = text.find("]>");
            if (end == text.npos) return {};
            text.remove_prefix(end);
            continue;
        }
        if (text.starts_with("<?") || text.starts_with("<!")) continue;
        const auto name = text.substr(1, text.find_first_of(" \t\r\n/>", 1) - 1);
        return name.substr(name.find(':') == name.npos ? 0 : name.find(':') + 1);
    }
    return {};
}

FileKind xmlKind(std::string_view root) {
    struct Root {
        std::string_view name;
        FileKind kind;
    };
    constexpr std::array roots{Root{"gpx", FileKind::gpx}, Root{"TrainingCenterDatabase", FileKind::tcx},
                               Root{"HealthData", FileKind::appleHealth}, Root{"kml", FileKind::kml}, Root{"pwx", FileKind::pwx}};
    const auto found = std::ranges::find(roots, root, &Root::name);
    return found == roots.end() ? FileKind::otherXml : found->kind;
}

/// A first line with commas, semicolons or tabs, and nothing but text in whatever encoding.
bool looksLikeTable(std::string_view bytes) {
    const auto upToALine = bytes.substr(0, headLength).rfind('\n');
    const auto head = asUtf8(bytes.substr(0, upToALine == bytes.npos ? headLength : upToALine));
    const auto firstLine = std::string_view{head}.substr(0, head.find_first_of("\r\n"));
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t' && c != '\r' && c != '\n') || c == 0x7F; };
    return firstLine.find_first_of(",;\t") != firstLine.npos && std::ranges::none_of(head, isControl);
}

}  // namespace

FileKind fileKind(std::string_view bytes) {
    if (bytes.empty()) return FileKind::empty;
    if (fit::beginsFit(bytes)) return FileKind::fit;
    if (bytes.starts_with("\x1F\x8B")) return FileKind::gzip;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) return FileKind::zip;
    const auto head = plainHead(bytes);
    const auto first = head.find_first_not_of(" \t\r\n");
    if (first == head.npos) return FileKind::unknown;
    if (head[first] == '<') return xmlKind(rootName(head));
    if (head[first] == '{' || head[first] == '[') return FileKind::json;
    return looksLikeTable(bytes) ? FileKind::csv : FileKind::unknown;
}

}  // namespace legwork
