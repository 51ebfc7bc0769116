// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <algorithm>
#include <stdexcept>

namespace legwork::story {

Day day(int n) { return makeDay(2026, 3, 2) + n; }
Timestamp at(int n, int hour, int minute) { return legwork::at(day(n), hour * 60 + minute, 60); }
Timestamp time(std::string_view text) { return parseTimestamp(text).value(); }

Run& Story::run(int n, int hour) {
    Run& run = records.runs.emplace_back();
    run.id = "r" + std::to_string(++counts_[0]);
    run.start = at(n, hour);
    return run;
}

DayEntry& Story::on(int n) {
    const auto found = std::ranges::find(records.days, day(n), &DayEntry::day);
    if (found != records.days.end()) return *found;
    DayEntry& entry = records.days.emplace_back();
    entry.day = day(n);
    return entry;
}

Pain& Story::pain(int n, Site site, std::optional<Side> side, Number score, int hour) {
    Pain& pain = records.pains.emplace_back();
    pain.id = "p" + std::to_string(++counts_[1]);
    pain.time = at(n, hour);
    pain.site = site;
    pain.side = side;
    pain.score = score;
    return pain;
}

Drink& Story::drink(int n, int hour, double ml) {
    Drink& drink = records.drinks.emplace_back();
    drink.id = "d" + std::to_string(++counts_[2]);
    drink.time = at(n, hour);
    drink.ml = ml;
    return drink;
}

Activity& Story::activity(int n, ActivityKind kind, double minutes, Number rpe) {
    Activity& activity = records.activities.emplace_back();
    activity.id = "a" + std::to_string(++counts_[3]);
    activity.start = at(n, 18);
    activity.kind = kind;
    activity.duration_s = minutes * 60;
    activity.rpe = rpe;
    return activity;
}

Story& Story::restDays(int first, int last) {
    for (int n = first; n <= last; ++n) on(n).rest_day = true;
    return *this;
}

Story& Story::easyRuns(std::initializer_list<int> days, double metres) {
    for (int n : days) {
        Run& easy = run(n);
        easy.kind = RunKind::easy;
        easy.distance_m = metres;
        easy.duration_s = metres * 0.36;
        easy.rpe = 3;
    }
    return *this;
}

Diary Story::diary() const { return {records, runner}; }

namespace {

constexpr int longAfter = 100'000;  // days

/// Copies what points into the diary of the story, which ends here.
Finding only(const Story& story, Day day, std::string_view rule, char part, std::string_view run) {
    static std::vector<std::unique_ptr<Diary>> kept;  // findings point into their diary
    const Diary& diary = *kept.emplace_back(std::make_unique<Diary>(story.diary()));
    for (const Finding& finding : analyse(diary, {day, day}, day + longAfter).findings)
        if (finding.rule->id == rule && finding.rule->part == part && (run.empty() || finding.run == run)) return finding;
    throw std::runtime_error("the rule wrote nothing for that day");
}

}  // namespace

Finding judge(const Story& story, std::string_view rule, int n, char part) { return only(story, day(n), rule, part, {}); }

Finding judgeRun(const Story& story, std::string_view rule, std::string_view run) {
    const auto found = std::ranges::find(story.records.runs, run, &Run::id);
    if (found == story.records.runs.end()) throw std::runtime_error("no such run in the story");
    return only(story, journalDay(found->start, story.runner.day_start_min), rule, 0, run);
}

}  // namespace legwork::story
