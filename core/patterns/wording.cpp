// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "legwork/field.h"
#include "legwork/rules.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace legwork {

std::string Words::number(double value, int decimals) const {
    const double scale = std::pow(10, decimals);
    auto text = fmt::format("{:.{}f}", std::round(value * scale) / scale, decimals);
    if (decimals > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string Words::distance(double metres) const {
    return number(inUnit(metres, Measure::distance), 1) + (imperial_ ? " mi" : " km");
}
std::string Words::climb(double metres) const {
    return number(inUnit(metres, Measure::climb)) + (imperial_ ? " ft" : " m");
}
std::string Words::duration(double seconds) const {
    const auto minutes = static_cast<long>(std::round(seconds / 60));
    if (minutes < 60) return fmt::format("{} min", minutes);
    return minutes % 60 ? fmt::format("{} h {} min", minutes / 60, minutes % 60) : fmt::format("{} h", minutes / 60);
}
std::string Words::volume(double millilitres) const {
    if (imperial_) return number(inUnit(millilitres, Measure::volume)) + " fl oz";
    return millilitres < 1000 ? number(millilitres) + " ml" : number(millilitres / 1000, 1) + " l";
}
std::string Words::mass(double kilograms) const {
    return number(inUnit(kilograms, Measure::mass), 1) + (imperial_ ? " lb" : " kg");
}
std::string Words::temperature(double celsius) const {
    return number(inUnit(celsius, Measure::temperature)) + (imperial_ ? " °F" : " °C");
}
std::string Words::percent(double value) const { return number(value) + " %"; }

double Words::inUnit(double value, Measure measure) const {
    switch (measure) {
        case Measure::distance: return value / (imperial_ ? 1609.344 : 1000);
        case Measure::duration: return value / 60;
        case Measure::climb: return imperial_ ? value / 0.3048 : value;
        case Measure::volume: return imperial_ ? value / 29.5735 : value;
        case Measure::mass: return imperial_ ? value / 0.45359237 : value;
        case Measure::temperature: return imperial_ ? value * 9 / 5 + 32 : value;
        default: return value;
    }
}

std::string Words::quantity(double value, Measure measure) const {
    switch (measure) {
        case Measure::plain: return number(value, 2);
        case Measure::distance: return distance(value);
        case Measure::climb: return climb(value);
        case Measure::duration: return duration(value);
        case Measure::hours: return duration(value * 3600);
        case Measure::volume: return volume(value);
        case Measure::mass: return mass(value);
        case Measure::temperature: return temperature(value);
        default: return number(value) + " " + std::string{unit(measure)};
    }
}

std::string inSentence(std::string_view label) {
    std::string words{label};
    const auto isLower = [&](std::size_t i) { return i >= words.size() || std::islower(static_cast<unsigned char>(words[i])) || words[i] == ' '; };
    if (!words.empty() && isLower(1) && words != "Achilles") words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

const Run& runOf(const Finding& finding, const Diary& diary) {
    return *std::ranges::find(diary.on(finding.day).runs, finding.run, &Run::id);
}

std::string siteWords(std::string_view text) {
    for (const Token& site : tokens<Site>()) {
        if (!text.starts_with(site.token)) continue;
        const auto words = inSentence(site.label);
        const auto side = text.substr(site.token.size());
        return side.empty() ? words : std::string{side.substr(1)} + " " + words;
    }
    return std::string{text};
}

namespace {

/// Answers whose label is a statement read badly in a list of what is not logged.
constexpr std::pair<std::string_view, std::string_view> asQuestions[] = {
    {"rest_day", "whether days without a run were rest days"},
    {"no_pain", "whether anything hurts"},
    {"fluid_ml", "how much you drank"},
    {"fluid_kind", "what you drank"},
    {"sleep_h", "enough nights of sleep"},
    {"sleep_quality", "enough nights rated"},
    {"food_complete", "enough days with all their food"},
    {"drank_after", "whether you drank in the hours after"},
    {"ate_salty_after", "whether you ate something salty in the hours after"},
    {"ml", "how much one of your drinks was"},
    {"nsaid", "whether you took a painkiller"},
    {"nsaid_time", "when you took a painkiller"},
    {"cramp", "whether a muscle cramped"},
};

/// The label of a column, whichever record has it; up to its comma.
std::string labelOf(std::string_view column) {
    const auto question = std::ranges::find(asQuestions, column, &std::pair<std::string_view, std::string_view>::first);
    if (question != std::end(asQuestions)) return std::string{question->second};
    const FieldInfo* found = nullptr;
    const auto look = [&](const FieldInfo* field) { found = found ? found : field; };
    look(findField<Run>(column));
    look(findField<DayEntry>(column));
    look(findField<Pain>(column));
    look(findField<Drink>(column));
    look(findField<Activity>(column));
    look(findField<Runner>(column));
    if (!found) return std::string{column};
    return inSentence(found->label.substr(0, found->label.find(',')));
}

}  // namespace

std::string sentence(const Finding& finding, const Diary& diary) {
    const Rule& rule = *finding.rule;
    switch (finding.state) {
        case State::flagged: return rule.say(finding, diary);
        case State::clear: return "Nothing to note.";
        case State::notApplicable: return std::string{finding.reason};
        case State::unknown: break;
    }
    std::string labels;
    for (const auto column : finding.missing) labels += (labels.empty() ? "" : ", ") + labelOf(column);
    return labels.empty() ? "Not enough is logged to say." : fmt::format("Not logged: {}.", labels);
}

}  // namespace legwork
