// SPDX-License-Identifier: GPL-3.0-or-later
// review: one week as a page of text, 80 columns wide.
#include "verbs.h"

#include "finding_json.h"

#include "legwork/charts.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace legwork::cli {
namespace {

constexpr std::size_t pageWidth = 80;

/// The newest week with an entry, none of the future where there is another.
std::optional<Week> newestWeek(const Diary& diary, Day today) {
    const auto logged = diary.days();
    if (!logged) return {};
    for (Day day = std::min(logged->last, weekOf(today).sunday()); day >= logged->first; day = day - 1)
        if (!diary.on(day).isEmpty()) return weekOf(day);
    return weekOf(logged->last);
}

/// How many characters a screen shows of UTF-8 text.
std::size_t widthOf(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(std::string_view text, std::size_t width) {
    return std::string{text} + std::string(width - std::min(width, widthOf(text)), ' ');
}

/// Says the text in lines that fit the page, all but the first below `indent` blanks. A number keeps its %.
void sayWrapped(std::string line, std::string_view text, std::size_t indent) {
    std::string word;
    const auto place = [&] {
        if (word.empty()) return;
        if (widthOf(line) + widthOf(word) + 1 > pageWidth) {
            say(line);
            line = std::string(indent, ' ');
        }
        if (!line.empty() && line.back() != ' ') line += ' ';
        line += word;
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ' && !text.substr(i).starts_with(" %")) place();
        else word += text[i];
    }
    place();
    say(line);
}

std::string_view shortName(Day day) {
    constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return names[static_cast<std::size_t>(weekday(day) - 1)];
}

std::string dayName(Day day) { return fmt::format("{} {}", shortName(day), text(day)); }

std::string markText(const Mark& mark, bool isRun) {
    if (isRun) return mark.label;
    if (!mark.value) return "not logged";
    return fmt::format("{:.0f}{}{}", *mark.value, mark.label.empty() ? "" : "  ", mark.label);
}

/// A row a day: the worst soreness and the runs.
void sayDays(const Chart& chart) {
    constexpr std::size_t dayWidth = 16, runWidth = 12;
    const auto find = [&](Series::Shape shape) { return std::ranges::find(chart.series, shape, &Series::shape); };
    const auto runs = find(Series::Shape::bars), soreness = find(Series::Shape::line);
    say(padded("Day", dayWidth) + padded("Runs", runWidth) + soreness->name);
    for (std::size_t i = 0; i < chart.days.size(); ++i)
        say(padded(dayName(chart.days[i]), dayWidth) + padded(markText(runs->marks[i], true), runWidth) + markText(soreness->marks[i], false));
}

std::string grade(const Finding& finding) {
    constexpr std::array<std::string_view, 3> tiers{"see someone soon", "see someone today", "call for help"};
    if (finding.tier) return std::string{tiers[static_cast<std::size_t>(*finding.tier)]};
    return fmt::format("level {}", finding.level);
}

/// What one rule flagged in a week.
struct Flag {
    const Finding* gravest;
    std::vector<Day> days;
};

/// A flag a rule, the gravest first; of equal ones of a rule the latest speaks.
std::vector<Flag> flagsOf(const Review& review, DaySpan days) {
    std::vector<Flag> flags;
    for (const Finding& finding : review.findings) {
        if (finding.state != State::flagged || !days.contains(finding.day)) continue;
        auto flag = std::ranges::find(flags, finding.rule, [](const Flag& known) { return known.gravest->rule; });
        if (flag == flags.end()) flag = flags.insert(flag, {&finding, {}});
        if (gravity(finding) >= gravity(*flag->gravest)) flag->gravest = &finding;
        if (flag->days.empty() || flag->days.back() != finding.day) flag->days.push_back(finding.day);
    }
    std::ranges::stable_sort(flags, std::greater{}, [](const Flag& flag) { return gravity(*flag.gravest); });
    return flags;
}

/// "Tue", "Mon, Thu", "Tue–Fri, Sun".
std::string dayNames(const std::vector<Day>& days) {
    std::string names;
    for (auto from = days.begin(); from != days.end();) {
        auto next = std::ranges::adjacent_find(from, days.end(), [](Day a, Day b) { return b - a != 1; });
        if (next != days.end()) ++next;
        const bool isLong = next - from > 2;
        if (!isLong) next = from + 1;
        names += fmt::format("{}{}", names.empty() ? "" : ", ", shortName(*from));
        if (isLong) names += fmt::format("–{}", shortName(*(next - 1)));
        from = next;
    }
    return names;
}

/// The gravest flag's own day names the line; the others are told at its end, for its numbers are not theirs.
void sayFlags(const Review& review, Week week, const Diary& diary) {
    auto flags = flagsOf(review, week.days());
    if (flags.empty()) say("Nothing was flagged.");
    constexpr std::size_t indent = 5;
    for (auto& [gravest, days] : flags) {
        std::erase(days, gravest->day);
        const auto also = days.empty() ? std::string{} : "; also " + dayNames(days);
        sayWrapped(padded(shortName(gravest->day), indent), fmt::format("{} ({}{})", sentence(*gravest, diary), grade(*gravest), also), indent);
    }
}

void sayPage(const Chart& chart, const Review& review, Week week, const Diary& diary) {
    say(fmt::format("Week {}: {} to {}", text(week), dayName(week.monday), dayName(week.sunday())));
    sayWrapped({}, chart.summary, 0);
    say("");
    sayDays(chart);
    say("");
    sayFlags(review, week, diary);
    if (const Finding* one = oneThing(diary, review, week)) {
        say("");
        sayWrapped("For next week: ", one->rule->advice, 0);
    }
}

nlohmann::ordered_json pageJson(const Chart& chart, const Review& review, Week week, const Diary& diary) {
    nlohmann::ordered_json days = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        nlohmann::ordered_json day{{"day", text(chart.days[i])}};
        for (const Series& series : chart.series) {
            const auto& value = series.marks[i].value;
            day[series.name] = value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
        }
        days.push_back(std::move(day));
    }
    nlohmann::ordered_json flags = nlohmann::ordered_json::array();
    for (Day day = week.monday; day <= week.sunday(); ++day)
        for (const Finding* finding : review.flaggedOn(day)) flags.push_back(findingJson(*finding, diary));
    const Finding* one = oneThing(diary, review, week);
    return {{"week", text(week)},
            {"summary", chart.summary},
            {"days", days},
            {"flags", flags},
            {"next_week", one ? nlohmann::ordered_json(one->rule->advice) : nlohmann::ordered_json()}};
}

}  // namespace

int review(const Session& session, const ReviewWanted& wanted) {
    const auto journal = session.open();
    const auto diary = journal->diary();
    const Day today = wanted.today.value_or(journalDay(session.now, diary->runner().day_start_min));
    const auto newest = newestWeek(*diary, today);
    const Week week = wanted.week.value_or(newest.value_or(weekOf(today)));
    const auto found = analyse(*diary, week.days(), today);
    const auto chart = weekChart(*diary, found, week);
    if (wanted.json) say(pageJson(chart, found, week, *diary).dump());
    else sayPage(chart, found, week, *diary);
    return 0;
}

}  // namespace legwork::cli
