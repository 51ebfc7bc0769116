// SPDX-License-Identifier: GPL-3.0-or-later
#include "apple_words.h"

#include "sport_words.h"
#include "xml_text.h"

#include <algorithm>
#include <span>

namespace legwork::apple {
namespace {

struct Factor {
    std::string_view unit;
    double factor;
};

// The names are HealthKit's (HKUnit); a stone, a pint, a cup and an ounce are those of the law.
constexpr Factor lengths[] = {{"km", 1000}, {"m", 1}, {"mi", 1609.344}, {"ft", 0.3048}, {"yd", 0.9144}, {"cm", 0.01}, {"in", 0.0254}};
constexpr Factor times[] = {{"min", 60}, {"s", 1}, {"hr", 3600}, {"ms", 0.001}, {"d", 86'400}};
constexpr Factor masses[] = {{"kg", 1}, {"lb", 0.45359237}, {"st", 6.35029318}, {"g", 0.001}, {"oz", 0.028349523125}};
constexpr Factor volumes[] = {{"mL", 1},
                              {"L", 1000},
                              {"fl_oz_us", 29.5735295625},
                              {"fl_oz_imp", 28.4130625},
                              {"cup_us", 236.5882365},
                              {"cup_imp", 284.130625},
                              {"pt_us", 473.176473},
                              {"pt_imp", 568.26125},
                              {"dL", 100},
                              {"cL", 10}};

Number in(std::string_view value, std::string_view unit, std::span<const Factor> factors) {
    const auto found = std::ranges::find(factors, unit, &Factor::unit);
    const auto number = xml::number(value);
    if (!number || found == factors.end()) return {};
    return *number * found->factor;
}

std::string_view bare(std::string_view activityType) {
    constexpr std::string_view prefix = "HKWorkoutActivityType";
    return activityType.starts_with(prefix) ? activityType.substr(prefix.size()) : activityType;
}

}  // namespace

std::optional<Timestamp> time(std::string_view text) {
    if (text.size() != 25 || text[19] != ' ') return {};
    std::string plain{text.substr(0, 19)};
    plain += text.substr(20, 3);
    plain += ':';
    return parseTimestamp(plain.append(text.substr(23)));
}

Number metres(std::string_view value, std::string_view unit) { return in(value, unit, lengths); }
Number seconds(std::string_view value, std::string_view unit) { return in(value, unit, times); }
Number kilograms(std::string_view value, std::string_view unit) { return in(value, unit, masses); }
Number millilitres(std::string_view value, std::string_view unit) { return in(value, unit, volumes); }

std::pair<std::string_view, std::string_view> parted(std::string_view text) {
    const auto space = text.find(' ');
    return {text.substr(0, space), space == text.npos ? std::string_view{} : text.substr(space + 1)};
}

Sport sport(std::string_view activityType) {
    const auto name = bare(activityType);
    return name == "SwimBikeRun" ? Sport::other : sportNamed(name);
}

std::string sportWords(std::string_view activityType) {
    std::string words;
    for (const char c : bare(activityType)) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isCapital && !words.empty()) words += ' ';
        words += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

}  // namespace legwork::apple
