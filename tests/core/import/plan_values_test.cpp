// SPDX-License-Identifier: GPL-3.0-or-later
// Values of days on their way into a journal: never twice, and never over what the runner typed.
#include "import/recorded_record.h"
#include "legwork/take_in.h"

#include "story.h"
#include "temp_folder.h"

#include <gtest/gtest.h>
#include <set>

namespace legwork::story {
namespace {

const Timestamp evening = at(10, 20);

RecordedValue told(std::string_view column, double value, int n = 4, std::string_view format = "Apple Health") {
    return {std::string{format} + ".file", format, column, value, day(n), {}};
}
RecordedValue weighed(double value, int hour, int n = 4) {
    auto one = told("mass_kg", value, n);
    one.time = at(n, hour);
    return one;
}
RecordedValue drunk(double ml, int hour, int minute = 0, std::string_view format = "Apple Health") {
    auto one = told(drinkColumn, ml, 4, format);
    one.time = at(4, hour, minute);
    return one;
}

class PlanValues : public testing::Test {
protected:
    TempFolder folder;
    std::unique_ptr<Journal> journal = Journal::open(folder / "journal.legwork", evening);

    std::vector<PlannedValue> plan(std::vector<RecordedValue> values) { return planValues(*journal->diary(), std::move(values)); }
    ImportCount take(std::vector<RecordedValue> values) {
        ActivityPlan all;
        all.values = plan(std::move(values));
        return *takeActivities(*journal, all, "a file", evening, [](double) { return true; });
    }
    void type(DayEntry entry) {
        journal->edit("day", evening, [&](Edit& edit) { edit.put(std::move(entry)); });
    }
    DayEntry entry(int n = 4) { return journal->diary()->on(day(n)).entry.value_or(DayEntry{}); }
    std::vector<legwork::Drink> drinks() { return journal->diary()->records().drinks; }
    void startAnew() { journal = Journal::open(folder / "another.legwork", evening); }
};

bool isImported(const DayEntry& entry, std::string_view column) {
    const auto list = fields<DayEntry>();
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].column == column) return entry.imported >> i & 1u;
    return false;
}

TEST_F(PlanValues, AValueBecomesACellThatIsMarkedImported) {
    const auto count = take({told("sleep_h", 7.25), told("nap_h", 0.5), told("sleep_h", 6, 5)});
    EXPECT_EQ(count.added, 2) << "days";
    EXPECT_EQ(entry().sleep_h, 7.25);
    EXPECT_EQ(entry().nap_h, 0.5);
    EXPECT_EQ(entry(5).sleep_h, 6);
    EXPECT_TRUE(isImported(entry(), "sleep_h"));
    EXPECT_EQ(entry().source, "Apple Health");
}

TEST_F(PlanValues, WhatTheRunnerTypedStaysAndTheFilesValueIsShown) {
    DayEntry typed;
    typed.day = day(4);
    typed.sleep_h = 6.5;
    typed.stress = 3;
    type(typed);
    const auto planned = plan({told("sleep_h", 7.25), told("mass_kg", 63.2)});
    ASSERT_EQ(planned.size(), 2u);
    EXPECT_EQ(planned[0].recorded.column, "mass_kg");
    EXPECT_EQ(planned[0].fate, Fate::filled);
    EXPECT_EQ(planned[1].fate, Fate::alreadyThere);
    EXPECT_EQ(planned[1].sentence, "You typed 6.5 h; the file says 7.25 h. Yours stays.");
    EXPECT_EQ(take({told("sleep_h", 7.25), told("mass_kg", 63.2)}).changed, 1);
    EXPECT_EQ(entry().sleep_h, 6.5);
    EXPECT_EQ(entry().stress, 3);
    EXPECT_EQ(entry().mass_kg, 63.2);
    EXPECT_FALSE(isImported(entry(), "sleep_h"));
    EXPECT_TRUE(isImported(entry(), "mass_kg"));
}

TEST_F(PlanValues, WhatDiffersByLessThanAHundredthIsNotWorthSaying) {
    DayEntry typed;
    typed.day = day(4);
    typed.sleep_h = 7.5;
    type(typed);
    EXPECT_EQ(plan({told("sleep_h", 7.48)})[0].sentence, "");
}

TEST_F(PlanValues, TheSameFileTwiceAddsNothing) {
    const std::vector values{told("sleep_h", 7.25), weighed(63.2, 7), drunk(250, 9), drunk(250, 15)};
    take(values);
    const auto before = journal->diary()->records();
    const auto again = take(values);
    EXPECT_EQ(again.added + again.changed, 0);
    EXPECT_EQ(again.alreadyThere, 3) << "a day and two drinks";
    EXPECT_EQ(journal->diary()->records().days, before.days);
    EXPECT_EQ(drinks(), before.drinks);
}

TEST_F(PlanValues, TwoServicesInAnyOrderGiveTheSameJournal) {
    const std::vector apple{told("sleep_h", 7.25), drunk(250, 9)};
    const std::vector other{told("sleep_h", 6.75, 4, "FIT"), told("mass_kg", 63, 4, "FIT"), drunk(250, 9, 1, "FIT")};
    take(apple), take(other);
    const auto one = journal->diary()->records().days;
    startAnew();
    take(other), take(apple);
    EXPECT_EQ(journal->diary()->records().days, one);
    startAnew();
    auto both = apple;
    both.insert(both.end(), other.begin(), other.end());
    take(both);
    EXPECT_EQ(journal->diary()->records().days, one);
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one[0].sleep_h, 6.75) << "who measured before who passes on";
    EXPECT_EQ(one[0].source, "FIT");
    EXPECT_EQ(drinks().size(), 1u);
}

TEST_F(PlanValues, NoTwoServicesAreTrustedAlikeSoThatOrderNeverDecides) {
    std::set<int> places;
    for (const auto* service : {"intervals.icu", "HRV4Training", "Apple Health", "Garmin", "Garmin account", "FIT", "TCX", "GPX"}) {
        EXPECT_GT(trust(service), 0) << service;
        EXPECT_TRUE(places.insert(trust(service)).second) << service;
    }
}

TEST_F(PlanValues, OfOneServiceTheFullerNightCounts) {
    take({told("sleep_h", 4.5)});
    EXPECT_EQ(take({told("sleep_h", 7.25)}).changed, 1);
    EXPECT_EQ(take({told("sleep_h", 4.5)}).changed, 0);
    EXPECT_EQ(entry().sleep_h, 7.25);
}

TEST_F(PlanValues, A1_TheFirstWeighingOfTheJournalsDayCounts) {
    take({weighed(64.5, 20), weighed(63.2, 7), weighed(63.4, 8), weighed(65, 2, 5)});  // 2:00 of day 5 is still day 4
    EXPECT_EQ(entry().mass_kg, 63.2);
    EXPECT_EQ(entry(5), DayEntry{});
}

TEST_F(PlanValues, DrinksAreKeptEachByItsInstant) {
    EXPECT_EQ(take({drunk(250, 9), drunk(500, 9, 1), drunk(250, 15)}).added, 3);
    ASSERT_EQ(drinks().size(), 3u);
    EXPECT_EQ(text(drinks()[0].time), "2026-03-06T09:00:00+01:00");
    EXPECT_EQ(drinks()[0].ml, 250);
}

TEST_F(PlanValues, ADrinkThatTheRunnerTypedIsThere) {
    legwork::Drink typed;
    typed.time = at(4, 9, 10);
    typed.ml = 250;
    journal->edit("drink", evening, [&](Edit& edit) { edit.put(typed); });
    EXPECT_EQ(plan({drunk(250, 9)})[0].fate, Fate::alreadyThere);
    EXPECT_EQ(plan({drunk(500, 9)})[0].fate, Fate::added);
}

TEST_F(PlanValues, OneUndoTakesAllOfItBack) {
    take({told("sleep_h", 7.25), told("sleep_h", 7.5, 5), drunk(250, 9)});
    journal->undo();
    EXPECT_FALSE(journal->diary()->days());
}

TEST_F(PlanValues, WhatIsNotWantedStaysOut) {
    ActivityPlan all;
    all.values = plan({told("sleep_h", 7.25), told("nap_h", 1)});
    all.values[0].isWanted = false;
    EXPECT_EQ(all.values[0].recorded.column, "nap_h");
    EXPECT_EQ(takeActivities(*journal, all, "a file", evening, [](double) { return true; })->added, 1);
    EXPECT_EQ(entry().sleep_h, 7.25);
    EXPECT_FALSE(entry().nap_h);
}

}  // namespace
}  // namespace legwork::story
