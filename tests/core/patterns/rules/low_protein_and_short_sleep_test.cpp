// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "low-protein-and-short-sleep";

/// Seven nights and three complete days up to day 6, for a runner of 70 kg.
Story lives(Number sleep_h, Number protein_g) {
    Story story;
    story.on(0).mass_kg = 70;
    for (int n = 0; n < 7; ++n) story.on(n).sleep_h = sleep_h;
    for (int n = 4; n < 7; ++n) {
        story.on(n).protein_g = protein_g;
        story.on(n).food_complete = true;
    }
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 6); }

TEST(LowProteinAndShortSleep, A128_NotesBothOnTheSameDay) {
    const auto finding = judged(lives(6.3, 63));
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("mean7_h"), 6.3, 1e-12);
    EXPECT_NEAR(*finding.number("g_per_kg"), 0.9, 1e-12);
    EXPECT_EQ(finding.numbers.size(), 2u);
}

TEST(LowProteinAndShortSleep, StaysANoteWhereBothAreACaution) { EXPECT_EQ(judged(lives(5, 30)).level, 1); }

TEST(LowProteinAndShortSleep, IsClearWhereEitherIsWhateverElseIsBlank) {
    EXPECT_EQ(judged(lives(7, 63)).state, State::clear);
    EXPECT_EQ(judged(lives(6.3, 84)).state, State::clear);
    EXPECT_EQ(judged(lives(7, {})).state, State::clear);
    EXPECT_EQ(judged(lives({}, 84)).state, State::clear);
}

TEST(LowProteinAndShortSleep, IsUnknownElseAndNamesTheBlanksOfTheUnknownPart) {
    EXPECT_EQ(judged(lives({}, 63)).missing, Columns{"sleep_h"});
    EXPECT_EQ(judged(lives(6.3, {})).missing, (Columns{"food_complete", "protein_g"}));
    EXPECT_EQ(judged(lives({}, {})).missing, (Columns{"food_complete", "protein_g", "sleep_h"}));
}

TEST(LowProteinAndShortSleep, A128_AlsoWhileOneOfThemIsOffOrMuted) {
    auto story = lives(6.3, 63);
    story.runner.rules_off = {"short-sleep", "low-protein"};
    story.runner.mutes = {{"short-sleep", {}}};
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(LowProteinAndShortSleep, GoesByTheThresholdsOfBoth) {
    auto story = lives(6.3, 63);
    story.runner.thresholds["short-sleep.hours"] = 6;
    EXPECT_EQ(judged(story).state, State::clear);
    story.runner.thresholds = {{"low-protein.g_per_kg", 0.8}};
    EXPECT_EQ(judged(story).state, State::clear);
    story = lives(7.5, 84);
    story.runner.thresholds = {{"low-protein.g_per_kg", 1.3}};
    story.runner.birth_year = 2009;  // under 18 it takes 8 hours
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(LowProteinAndShortSleep, SaysBothNumbers) {
    const auto story = lives(6.3, 63);
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "Short nights (6.3 h on average over the last 7) came together with little protein (0.9 g a kilogram a day).");
}

}  // namespace
}  // namespace legwork::story
