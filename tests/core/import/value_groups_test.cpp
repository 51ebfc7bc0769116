// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/value_groups.h"

#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

PlannedValue planned(int n, std::string_view column = "sleep_h", Fate fate = Fate::added, std::string sentence = "") {
    PlannedValue one;
    one.recorded = {"export.xml", "Apple Health", column, 7, day(n), {}};
    one.fate = fate;
    one.sentence = std::move(sentence);
    return one;
}

TEST(ValueGroups, AFewDaysHaveALineEach) {
    const auto groups = gathered({planned(1, "mass_kg"), planned(1), planned(2), planned(2, "mass_kg", Fate::filled)});
    ASSERT_EQ(groups.size(), 3u);
    EXPECT_EQ(groups[0].members, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(groups[0].days, (DaySpan{day(1), day(1)}));
    EXPECT_EQ(groups[1].members, (std::vector<std::size_t>{2}));
    EXPECT_EQ(groups[2].fate, Fate::filled);
}

TEST(ValueGroups, ManyDaysAreGatheredByWhatTheyTell) {
    std::vector<PlannedValue> values;
    for (int n = 0; n < 40; ++n) values.push_back(planned(n));
    for (int n = 0; n < 40; n += 2) values.push_back(planned(n, "mass_kg"));
    const auto groups = gathered(values);
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].members.size(), 20u) << "weight, by the column's name";
    EXPECT_EQ(groups[0].dayCount, 20);
    EXPECT_EQ(groups[1].days, (DaySpan{day(0), day(39)}));
    EXPECT_EQ(groups[1].dayCount, 40);
}

TEST(ValueGroups, SeveralDrinksOfADayAreOfOneDay) {
    std::vector<PlannedValue> values;
    for (int n = 0; n < 40; ++n)
        for (int glass = 0; glass < 3; ++glass) values.push_back(planned(n, drinkColumn));
    EXPECT_EQ(gathered(values)[0].dayCount, 40);
}

TEST(ValueGroups, WhatWasTypedOtherwiseIsSaidOnceWithTheNumberOfTheOthers) {
    std::vector<PlannedValue> values;
    for (int n = 0; n < 40; ++n)
        values.push_back(planned(n, "sleep_h", Fate::alreadyThere, n % 10 == 3 ? "You typed 6 h; the file says 7 h. Yours stays." : ""));
    const auto groups = gathered(values);
    ASSERT_EQ(groups.size(), 1u);
    // Days 3, 13, 23 and 33; day 3 is 5 March.
    EXPECT_EQ(groups[0].sentence, "Of 2026-03-05: You typed 6 h; the file says 7 h. Yours stays. So it is with 3 more.");
}

}  // namespace
}  // namespace legwork::story
