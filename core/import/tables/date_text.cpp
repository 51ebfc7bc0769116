// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_text.h"

#include "text_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace legwork {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

struct Token {
    std::string text;
    bool isNumber = false;
    int value = 0;  // of a number
};

std::vector<Token> tokensOf(std::string_view written) {
    const auto text = trimmed(written);
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at + 1;
        const char first = text[at];
        if (isDigit(first))
            while (end < text.size() && isDigit(text[end])) ++end;
        else if (isLetter(first))
            while (end < text.size() && isLetter(text[end])) ++end;
        Token token{text.substr(at, end - at), isDigit(first), 0};
        if (token.isNumber) std::from_chars(token.text.data(), token.text.data() + std::min<std::size_t>(token.text.size(), 9), token.value);
        std::ranges::transform(token.text, token.text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        if (first != ' ') tokens.push_back(std::move(token));
        at = end;
    }
    return tokens;
}

struct Month {
    std::string_view begins;
    int number;
};
/// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and the Scandinavian languages.
constexpr std::array months{
    Month{"jan", 1},  Month{"ene", 1},  Month{"gen", 1},  Month{"sty", 1},  Month{"feb", 2},       Month{"fev", 2},  Month{"fév", 2},
    Month{"lut", 2},  Month{"mar", 3},  Month{"mär", 3},  Month{"mrz", 3},  Month{"mrt", 3},       Month{"maa", 3},  Month{"apr", 4},
    Month{"avr", 4},  Month{"abr", 4},  Month{"kwi", 4},  Month{"may", 5},  Month{"mai", 5},       Month{"mag", 5},  Month{"mei", 5},
    Month{"maj", 5},  Month{"jun", 6},  Month{"juin", 6}, Month{"giu", 6},  Month{"cze", 6},       Month{"jul", 7},  Month{"juil", 7},
    Month{"lug", 7},  Month{"lip", 7},  Month{"aug", 8},  Month{"ago", 8},  Month{"aoû", 8},       Month{"aou", 8},  Month{"sie", 8},
    Month{"sep", 9},  Month{"set", 9},  Month{"wrz", 9},  Month{"oct", 10}, Month{"okt", 10},      Month{"ott", 10}, Month{"out", 10},
    Month{"paź", 10}, Month{"nov", 11}, Month{"lis", 11}, Month{"dec", 12}, Month{"dez", 12},      Month{"déc", 12}, Month{"dic", 12},
    Month{"des", 12}, Month{"gru", 12},
};

int monthNamed(std::string_view word) {
    const auto found = std::ranges::find_if(months, [&](const Month& month) { return word.starts_with(month.begins); });
    return found == months.end() ? 0 : found->number;
}

struct Clock {
    int seconds = 0;
    std::optional<int> offset_min;
};

bool isText(const std::vector<Token>& tokens, std::size_t at, std::string_view text) { return at < tokens.size() && tokens[at].text == text; }
bool isNumber(const std::vector<Token>& tokens, std::size_t at) { return at < tokens.size() && tokens[at].isNumber; }

/// "pm", "p.m." at that place, and how many tokens it takes.
struct Half {
    bool isAfternoon = false;
    std::size_t length = 0;
};
Half halfAt(const std::vector<Token>& tokens, std::size_t at) {
    if (isText(tokens, at, "am")) return {false, 1};
    if (isText(tokens, at, "pm")) return {true, 1};
    const bool isDotted = isText(tokens, at + 1, ".") && isText(tokens, at + 2, "m");
    if (isDotted && isText(tokens, at, "a")) return {false, 3};
    if (isDotted && isText(tokens, at, "p")) return {true, 3};
    return {};
}

/// "z", "+02:00", "-0400" at that place.
std::optional<int> offsetAt(const std::vector<Token>& tokens, std::size_t& at) {
    if (isText(tokens, at, "z")) return ++at, 0;
    const bool isPlus = isText(tokens, at, "+"), isMinus = isText(tokens, at, "-");
    if ((!isPlus && !isMinus) || !isNumber(tokens, at + 1)) return {};
    int minutes = tokens[at + 1].value;
    if (tokens[at + 1].text.size() == 4) minutes = minutes / 100 * 60 + minutes % 100;
    else if (tokens[at + 1].text.size() > 2) return {};
    else minutes *= 60;
    at += 2;
    if (isText(tokens, at, ":") && isNumber(tokens, at + 1)) minutes += tokens[at + 1].value, at += 2;
    return std::abs(minutes) > 18 * 60 ? std::nullopt : std::optional(isMinus ? -minutes : minutes);
}

/// Takes the time of day out of the tokens.
std::optional<Clock> takeClock(std::vector<Token>& tokens) {
    std::size_t from = 0;
    while (from < tokens.size() && !(isNumber(tokens, from) && isText(tokens, from + 1, ":") && isNumber(tokens, from + 2))) ++from;
    if (from == tokens.size()) return {};
    int hours = tokens[from].value, minutes = tokens[from + 2].value, seconds = 0;
    auto at = from + 3;
    if (isText(tokens, at, ":") && isNumber(tokens, at + 1)) seconds = tokens[at + 1].value, at += 2;
    if (isText(tokens, at, ".") && isNumber(tokens, at + 1)) at += 2;  // fractions are cut off
    if (const auto half = halfAt(tokens, at); half.length > 0 && hours <= 12) {
        hours = hours % 12 + (half.isAfternoon ? 12 : 0);
        at += half.length;
    }
    if (hours > 23 || minutes > 59 || seconds > 59) return {};
    const Clock clock{(hours * 60 + minutes) * 60 + seconds, offsetAt(tokens, at)};
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(from), tokens.begin() + static_cast<std::ptrdiff_t>(std::min(at, tokens.size())));
    return clock;
}

/// What a date is made of, in the order in which it stands.
struct DateParts {
    std::vector<Token> numbers;
    int month = 0;  // where it is named
};

DateParts partsOf(const std::vector<Token>& tokens) {
    DateParts parts;
    for (const auto& token : tokens) {
        if (token.isNumber) parts.numbers.push_back(token);
        else if (const int month = monthNamed(token.text)) parts.month = month;
    }
    return parts;
}

constexpr int fourDigits = 1000, century = 2000;

std::optional<Day> dayOf(int year, int month, int day) {
    if (year < 100) year += century;
    if (year < fourDigits || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return {};
    return parseDay(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

std::optional<Day> dayOf(const DateParts& parts, DateOrder order) {
    const auto& numbers = parts.numbers;
    const auto value = [&](std::size_t i) { return numbers[i].value; };
    if (parts.month && numbers.size() >= 2)
        return value(0) > 31 ? dayOf(value(0), parts.month, value(1)) : dayOf(value(1), parts.month, value(0));
    if (numbers.size() == 1 && numbers[0].text.size() == 8) return dayOf(value(0) / 10000, value(0) / 100 % 100, value(0) % 100);
    if (numbers.size() < 3) return {};
    if (value(0) >= fourDigits) return dayOf(value(0), value(1), value(2));
    return order == DateOrder::monthFirst ? dayOf(value(2), value(0), value(1)) : dayOf(value(2), value(1), value(0));
}

/// The two numbers of which either may be the day; nothing where the date tells.
std::optional<std::pair<int, int>> unclear(std::string_view text) {
    auto tokens = tokensOf(text);
    takeClock(tokens);
    const auto parts = partsOf(tokens);
    if (parts.month || parts.numbers.size() < 3 || parts.numbers[0].value >= fourDigits) return {};
    return std::pair{parts.numbers[0].value, parts.numbers[1].value};
}

/// How often the dates turn between earlier and later: a service lists them one way.
int turns(std::span<const std::string_view> dates, DateOrder order) {
    int rises = 0, falls = 0;
    std::optional<std::int64_t> before;
    for (const auto date : dates) {
        const auto time = readTime(date, order);
        if (!time) continue;
        if (before && time->local_s > *before) ++rises;
        if (before && time->local_s < *before) ++falls;
        before = time->local_s;
    }
    return std::min(rises, falls);
}

}  // namespace

std::optional<WrittenTime> readTime(std::string_view text, DateOrder order) {
    constexpr std::int64_t day_s = 86'400;
    auto tokens = tokensOf(text);
    const auto clock = takeClock(tokens);
    const auto day = dayOf(partsOf(tokens), order);
    if (!day) return {};
    WrittenTime time{day->number * day_s, clock.has_value(), {}};
    if (clock) time.local_s += clock->seconds, time.offset_min = clock->offset_min;
    return time;
}

std::optional<int> readClock(std::string_view text) {
    auto tokens = tokensOf(text);
    const auto clock = takeClock(tokens);
    return clock ? std::optional(clock->seconds) : std::nullopt;
}

std::optional<DateOrder> orderOf(std::span<const std::string_view> dates) {
    bool isAnyUnclear = false;
    for (const auto date : dates) {
        const auto pair = unclear(date);
        if (!pair) continue;
        isAnyUnclear = true;
        if (pair->first > 12) return DateOrder::dayFirst;
        if (pair->second > 12) return DateOrder::monthFirst;
    }
    if (!isAnyUnclear) return DateOrder::yearFirst;
    const int asDays = turns(dates, DateOrder::dayFirst), asMonths = turns(dates, DateOrder::monthFirst);
    if (asDays == asMonths) return {};
    return asDays < asMonths ? DateOrder::dayFirst : DateOrder::monthFirst;
}

DateOrder usualOrder(std::span<const std::string_view> dates) {
    const auto isPadded = [](std::string_view date) { return date.starts_with('0') || date.find('.') < date.find(':'); };
    return std::ranges::any_of(dates, isPadded) ? DateOrder::dayFirst : DateOrder::monthFirst;
}

}  // namespace legwork
