// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_text.h"

#include <fmt/format.h>
#include <charconv>
#include <cmath>
#include <cstring>

namespace legwork::xml {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// ".25" of "…T10:00:00.25Z".
double fractionOf(std::string_view text) {
    const auto point = text.find('.');
    if (point == text.npos) return 0;
    double fraction = 0;
    for (double digit = 0.1; const char c : text.substr(point + 1)) {
        if (c < '0' || c > '9') break;
        fraction += digit * (c - '0');
        digit /= 10;
    }
    return fraction;
}

/// "+0200" with the colon that belongs into it.
std::string withColon(std::string text) {
    const auto sign = text.size() < 5 ? text.npos : text.size() - 5;
    if (sign != text.npos && (text[sign] == '+' || text[sign] == '-') && text.find(':') < sign) text.insert(sign + 3, ":");
    return text;
}

}  // namespace

void read(std::string_view bytes, Tree& tree) {
    if (bytes.find("<!ENTITY") != bytes.npos) {
        tree.refusal =
            "The file declares entities of its own, as no watch does, and they can be made to grow without end; nothing of it was read. "
            "Export the activity anew.";
        return;
    }
    // A day's points at one a second are 30 MB; the tree in memory is a few times as large as the text.
    if (constexpr std::size_t most = 256 << 20; bytes.size() > most) {
        tree.refusal = "The file is larger than any activity; nothing of it was read. Export the activity anew.";
        return;
    }
    const auto result = tree.document.load_buffer(bytes.data(), bytes.size());
    if (result) return;
    tree.fault =
        fmt::format("The file breaks at byte {} of {}; what stands before was kept. Export the activity anew if something is missing.",
                    result.offset, bytes.size());
}

std::string_view localName(const pugi::xml_node& node) {
    const char* name = node.name();
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    for (const auto& each : node.children())
        if (localName(each) == name) return each;
    return {};
}

std::string_view textOf(const pugi::xml_node& node, std::string_view name) { return trimmed(child(node, name).child_value()); }

std::optional<double> number(std::string_view text) {
    const auto whole = trimmed(text);
    double value = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), value);
    if (error != std::errc{} || end != whole.data() + whole.size() || !std::isfinite(value)) return {};
    return value;
}

std::optional<Moment> moment(std::string_view written) {
    const auto text = trimmed(written);
    auto time = parseTimestamp(text);
    if (!time) time = parseTimestamp(withColon(std::string{text}));
    if (!time) time = parseTimestamp(std::string{text} + "Z");
    if (!time) return {};
    Moment made{static_cast<double>(time->utc_s()) + fractionOf(text), {}};
    if (time->offset_min != 0) made.offset_min = time->offset_min;
    return made;
}

}  // namespace legwork::xml
