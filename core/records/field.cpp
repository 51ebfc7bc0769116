// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/field.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace legwork {
namespace {

using Parsed = std::variant<Value, FieldProblem>;

template <class... Args>
Parsed refuse(fmt::format_string<Args...> reason, Args&&... args) {
    return FieldProblem{fmt::format(reason, std::forward<Args>(args)...)};
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const auto next = text.find(separator, from);
        parts.push_back(text.substr(from, next - from));
        if (next == text.npos) return parts;
        from = next + 1;
    }
}

std::optional<int> tokenIndex(std::span<const Token> tokens, std::string_view text) {
    const auto found = std::ranges::find(tokens, text, &Token::token);
    if (found == tokens.end()) return {};
    return static_cast<int>(found - tokens.begin());
}

std::string joined(std::span<const Token> tokens) {
    std::string all;
    for (const Token& token : tokens) all += (all.empty() ? "" : ", ") + std::string{token.token};
    return all;
}

Parsed parseNumber(const FieldInfo& field, std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return refuse("“{}” is not a number.", text);
    if (auto problem = outsideLimits(field, number)) return *problem;
    return Value{number};
}

Parsed parseChoice(const FieldInfo& field, std::string_view text) {
    if (const auto index = tokenIndex(field.tokens, text)) return Value{Choice{*index}};
    return refuse("“{}” is none of {}.", text, joined(field.tokens));
}

Parsed parseList(const FieldInfo& field, std::string_view text) {
    if (text == "none") return Value{Choices{0}};
    Choices chosen{0};
    for (const auto part : split(text, ';')) {
        if (part == "none") return refuse("“none” cannot stand beside other answers.");
        const auto index = tokenIndex(field.tokens, part);
        if (!index) return refuse("“{}” is none of {}.", part, joined(field.tokens));
        chosen.bits |= 1u << *index;
    }
    return Value{chosen};
}

Parsed parseTimes(std::string_view text) {
    Timestamps times;
    for (const auto part : split(text, ';')) {
        const auto time = parseTimestamp(part);
        if (!time) return refuse("“{}” is not a time like 2026-11-19T07:10:00+01:00.", part);
        times.push_back(*time);
    }
    return Value{times};
}

std::string listText(std::span<const Token> tokens, std::uint32_t bits) {
    std::string text;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (bits >> i & 1u) text += (text.empty() ? "" : ";") + std::string{tokens[i].token};
    return text.empty() ? "none" : text;
}

}  // namespace

std::string_view unit(Measure measure) {
    switch (measure) {
        case Measure::plain: return "";
        case Measure::distance:
        case Measure::climb: return "m";
        case Measure::duration:
        case Measure::hold: return "s";
        case Measure::volume: return "ml";
        case Measure::mass: return "kg";
        case Measure::temperature: return "°C";
        case Measure::percent: return "%";
        case Measure::pulse: return "bpm";
        case Measure::milligrams: return "mg";
        case Measure::grams: return "g";
        case Measure::hours: return "h";
        case Measure::minutes: return "min";
    }
    return "";
}

std::optional<FieldProblem> outsideLimits(const FieldInfo& field, double value) {
    const auto suffix = unit(field.measure);
    if (value < field.least || value > field.most)
        return FieldProblem{fmt::format("{} goes from {} to {}{}{}.", field.label, field.least, field.most,
                                        suffix.empty() ? "" : " ", suffix)};
    if (field.whole && value != std::floor(value))
        return FieldProblem{fmt::format("{} is a whole number from {} to {}.", field.label, field.least, field.most)};
    return {};
}

Parsed parseValue(const FieldInfo& field, std::string_view text) {
    if (text.empty()) {
        if (field.required) return refuse("{} cannot be left out.", field.label);
        return Value{};
    }
    switch (field.kind) {
        case FieldKind::number: return parseNumber(field, text);
        case FieldKind::choice: return parseChoice(field, text);
        case FieldKind::list: return parseList(field, text);
        case FieldKind::times: return parseTimes(text);
        case FieldKind::text: return Value{std::string{text}};
        case FieldKind::yesNo:
            if (text == "yes") return Value{true};
            if (text == "no") return Value{false};
            return refuse("“{}” is neither yes nor no.", text);
        case FieldKind::time:
            if (const auto time = parseTimestamp(text)) return Value{*time};
            return refuse("“{}” is not a time like 2026-11-19T07:10:00+01:00.", text);
        case FieldKind::day:
            if (const auto day = parseDay(text)) return Value{*day};
            return refuse("“{}” is not a day like 2026-11-19.", text);
        case FieldKind::week:
            if (const auto week = parseWeek(text)) return Value{*week};
            return refuse("“{}” is not a week like 2026-W47.", text);
    }
    return Value{};
}

std::string cellText(const FieldInfo& field, const Value& value) {
    struct Writer {
        const FieldInfo& field;
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(bool yes) const { return yes ? "yes" : "no"; }
        std::string operator()(double number) const { return fmt::format("{}", number); }
        std::string operator()(Choice choice) const { return std::string{field.tokens[static_cast<std::size_t>(choice.index)].token}; }
        std::string operator()(Choices chosen) const { return listText(field.tokens, chosen.bits); }
        std::string operator()(const Timestamp& time) const { return legwork::text(time); }
        std::string operator()(Day day) const { return legwork::text(day); }
        std::string operator()(Week week) const { return legwork::text(week); }
        std::string operator()(const std::string& words) const { return words; }
        std::string operator()(const Timestamps& times) const {
            std::string all;
            for (const auto& time : times) all += (all.empty() ? "" : ";") + legwork::text(time);
            return all;
        }
    };
    return std::visit(Writer{field}, value);
}

namespace {

template <class Record>
std::string idOf(const Record& record) { return record.id; }
std::string idOf(const DayEntry& entry) { return text(entry.day); }
std::string idOf(const Runner&) { return {}; }
std::string idOf(const WeeklyCheck& check) {
    return fmt::format("{}/{}/{}", text(check.week), token(check.site), check.side ? token(*check.side) : "");
}

}  // namespace

template <class Record>
std::string recordId(const Record& record) {
    return idOf(record);
}

template <class Record>
bool isBlank(const Record& record) {
    return std::ranges::none_of(fields<Record>(), [&](const auto& field) {
        return !field.key && !field.required && isLogged(field.get(record));
    });
}

#define LEGWORK_RECORD(Record)                             \
    template std::string recordId<Record>(const Record&);  \
    template bool isBlank<Record>(const Record&);
LEGWORK_RECORD(Run)
LEGWORK_RECORD(DayEntry)
LEGWORK_RECORD(Pain)
LEGWORK_RECORD(Drink)
LEGWORK_RECORD(Activity)
LEGWORK_RECORD(WeeklyCheck)
LEGWORK_RECORD(Runner)
#undef LEGWORK_RECORD

}  // namespace legwork
