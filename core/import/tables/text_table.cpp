// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace legwork {
namespace {

constexpr std::uint32_t replacement = 0xFFFD;

void append(std::string& text, std::uint32_t code) {
    const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
    if (code < 0x80) return byte(code);
    if (code < 0x800) {
        byte(0xC0 | code >> 6);
    } else if (code < 0x10000) {
        byte(0xE0 | code >> 12);
        byte(0x80 | (code >> 6 & 0x3F));
    } else {
        byte(0xF0 | code >> 18);
        byte(0x80 | (code >> 12 & 0x3F));
        byte(0x80 | (code >> 6 & 0x3F));
    }
    byte(0x80 | (code & 0x3F));
}

std::string fromUtf16(std::string_view bytes, bool isBigEndian) {
    std::string text;
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
        return isBigEndian ? std::uint32_t{first} << 8 | second : std::uint32_t{second} << 8 | first;
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto code = unit(at);
        const bool isHigh = code >= 0xD800 && code < 0xDC00, hasLow = isHigh && at + 3 < bytes.size();
        if (const auto low = hasLow ? unit(at + 2) : 0; low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = replacement;
        }
        append(text, code);
    }
    return text;
}

std::string fromWindows1252(std::string_view bytes) {
    constexpr std::array<std::uint16_t, 32> fromHex80{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::string text;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        append(text, code >= 0x80 && code < 0xA0 ? fromHex80[code - 0x80] : code);
    }
    return text;
}

/// The one that stands most often in the first line, outside quotes.
char separatorIn(std::string_view text) {
    constexpr std::string_view separators = ",;\t";
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') isQuoted = !isQuoted;
        if (!isQuoted && (c == '\n' || c == '\r')) break;
        if (const auto at = separators.find(c); !isQuoted && at != separators.npos) ++counts[at];
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

}  // namespace

std::string asUtf8(std::string_view bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    if (bytes.starts_with("\xFF\xFE")) return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xFE\xFF")) return fromUtf16(bytes.substr(2), true);
    return isPlainText(bytes) ? std::string{bytes} : fromWindows1252(bytes);
}

std::string trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 5> spaces{"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x87", "\xEF\xBB\xBF"};
    std::string plain{text};
    for (const auto space : spaces)
        for (auto at = plain.find(space); at != plain.npos; at = plain.find(space, at)) plain.replace(at, space.size(), " ");
    const auto first = plain.find_first_not_of(" \t");
    if (first == plain.npos) return {};
    return plain.substr(first, plain.find_last_not_of(" \t") - first + 1);
}

Table readTable(std::string_view bytes) {
    const auto text = asUtf8(bytes);
    std::string_view rest = text;
    char separator = separatorIn(rest);
    constexpr std::string_view told = "sep=";  // as Excel wants to be told
    if (rest.size() > told.size() && rest.starts_with(told)) {
        separator = rest[told.size()];
        rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
    }
    auto csv = readCsv(rest, separator);
    Table table{{}, std::move(csv.rows), csv.openQuote};
    if (table.rows.empty()) return table;
    for (const auto& cell : table.rows.front().cells) table.header.push_back(trimmed(cell));
    table.rows.erase(table.rows.begin());
    return table;
}

std::string_view cellAt(const CsvRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string_view{row.cells[column]} : std::string_view{};
}

}  // namespace legwork
