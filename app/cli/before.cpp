// SPDX-License-Identifier: GPL-3.0-or-later
// before: the 72 hours before a sore day, and how often what was flagged in them was followed by soreness in this journal.
#include "legwork/before.h"
#include "verbs.h"

#include <fmt/format.h>

namespace legwork::cli {
namespace {

Day sorestOf(const Diary& diary, Day today) {
    if (const auto day = sorestDay(diary, {today - (sorestOfDays - 1), today})) return *day;
    throw Refusal(fmt::format("Nothing was sore in the {} days up to {}. Name another day: legwork-cli before --day DAY.", sorestOfDays, text(today)));
}

std::string headline(const Before& before) {
    const auto score = before.score ? fmt::format(", {} of 10{}", *before.score, before.place.empty() ? "" : " in the " + before.place) : ", soreness not logged";
    return fmt::format("The {} hours before {}{}", hoursBefore, text(before.day), score);
}

std::string shares(const Aftermath& after) { return fmt::format("{} of {}", after.sore, after.rated); }

void sayCount(const BeforeCount& count) {
    say(fmt::format("{}: soreness reached {} of 10 within {} days after {} days with it, and after {} without.",
                    count.rule ? count.rule->title : "A run", soreFrom, soreWithinDays, shares(count.after), shares(count.without)));
}

}  // namespace

int before(const Session& session, const BeforeWanted& wanted) {
    const auto diary = session.open()->diary();
    const Day today = wanted.today.value_or(journalDay(session.now, diary->runner().day_start_min));
    const Day day = wanted.day ? *wanted.day : sorestOf(*diary, today);
    const Before shown = whatCameBefore(*diary, day, today);
    say(headline(shown));
    for (const auto& row : shown.table.rows) say(fmt::format("{:<26}{:<12}{}", row[0], row[1], row[2]));
    say("");
    for (const BeforeCount& count : countsOf(*diary, shown.flags, today)) sayCount(count);
    say("These are counts of this journal, and no claim that one came from the other.");
    return 0;
}

}  // namespace legwork::cli
