// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace legwork {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Whether the only sign of this kind in the number must stand before a fraction: no thousand has two digits.
bool showsFraction(std::string_view number, char sign) {
    const auto at = number.find(sign);
    if (at == number.npos || at == 0 || number.find(sign, at + 1) != number.npos) return false;
    const auto behind = number.size() - at - 1;
    return behind > 0 && (behind != 3 || at > 3 || number[0] == '0');
}

bool isBareNumber(std::string_view cell) {
    return !cell.empty() && std::ranges::all_of(cell, [](char c) { return isDigit(c) || c == '.' || c == ','; });
}

/// Digits in threes behind the first sign: "1.234", "12,345,678".
bool isGrouped(std::string_view number, char sign) {
    const auto first = number.find(sign);
    if (first == number.npos || first == 0 || first > 3) return false;
    for (auto at = first; at < number.size(); at += 4) {
        if (number[at] != sign || number.size() < at + 4) return false;
        if (!std::ranges::all_of(number.substr(at + 1, 3), isDigit)) return false;
    }
    return true;
}

/// The number with a point before the fraction and nothing between thousands.
std::string plainNumber(std::string number, char decimal) {
    const char other = decimal == ',' ? '.' : ',';
    const auto fraction = number.rfind(decimal);
    const auto whole = number.substr(0, fraction);
    const bool hasBoth = number.find(',') != number.npos && number.find('.') != number.npos;
    if (hasBoth && number.rfind(other) > fraction) return plainNumber(std::move(number), other);
    if (isGrouped(whole, other)) std::erase(number, other);
    else std::ranges::replace(number, other, '.');
    std::ranges::replace(number, decimal, '.');
    return number;
}

Number parse(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return {};
    return value;
}

/// "1:02:03,5" by its parts, the last with a fraction.
Number colonSeconds(std::string_view text) {
    double all = 0;
    while (true) {
        const auto end = std::min(text.find(':'), text.size());
        std::string part = trimmed(text.substr(0, end));
        std::ranges::replace(part, ',', '.');
        const auto value = parse(part);
        if (!value || *value < 0) return {};
        all = all * 60 + *value;
        if (end == text.size()) return all;
        text.remove_prefix(end + 1);
    }
}

/// "1h 02m 03s", "45 min".
Number letterSeconds(std::string_view text, char decimal) {
    double all = 0;
    bool isAny = false;
    while (!text.empty()) {
        const auto letters = std::min(text.find_first_not_of("0123456789., "), text.size());
        const auto next = std::min(text.find_first_of("0123456789", letters), text.size());
        const auto value = numberIn(text.substr(0, letters), decimal);
        if (!value || letters == text.size()) return {};
        const char unit = text[letters];
        const double seconds = unit == 'h' || unit == 'H' ? 3600 : unit == 'm' || unit == 'M' ? 60 : unit == 's' || unit == 'S' ? 1 : 0;
        if (seconds == 0) return {};
        all += *value * seconds;
        isAny = true;
        text.remove_prefix(next);
    }
    return isAny ? Number(all) : Number();
}

}  // namespace

char decimalSign(const Table& table) {
    int points = 0, commas = 0;
    for (const auto& row : table.rows)
        for (const auto& cell : row.cells) {
            if (!isBareNumber(cell)) continue;
            points += showsFraction(cell, '.') && cell.find(',') == cell.npos;
            commas += showsFraction(cell, ',') && cell.find('.') == cell.npos;
        }
    return commas > points ? ',' : '.';
}

Number numberIn(std::string_view cell, char decimal) {
    auto text = trimmed(cell);
    std::erase_if(text, [](char c) { return c == ' ' || c == '\''; });
    const bool isNegative = text.starts_with('-');
    if (isNegative) text.erase(0, 1);
    const auto end = std::min(text.find_first_not_of("0123456789.,"), text.size());
    if (end == 0 || !isDigit(text[0])) return {};
    const bool isUnit = std::ranges::all_of(text.substr(end), [](char c) { return !isDigit(c) && c != ':' && c != '-' && c != '/'; });
    if (!isUnit) return {};
    const auto value = parse(plainNumber(text.substr(0, end), decimal));
    return value && isNegative ? Number(-*value) : value;
}

Number secondsIn(std::string_view cell, char decimal, double secondsInOne) {
    const auto text = trimmed(cell);
    if (text.find(':') != text.npos) return colonSeconds(text);
    if (text.find_first_of("hHmMsS") != text.npos) return letterSeconds(text, decimal);
    const auto value = numberIn(text, decimal);
    return value ? Number(*value * secondsInOne) : value;
}

}  // namespace legwork
