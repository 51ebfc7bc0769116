// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with soreness, over whole made-up journals: what it finds, and what it will not say.
#include "legwork/association.h"

#include "story.h"

#include <gmock/gmock.h>
#include <cmath>

namespace legwork::story {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr int days = 360;  // day 0 is 2 March 2026

/// Whether the n-th run goes without a warm-up: no rhythm of the week, the same each time.
bool isCold(int n) { return (n * 7919 % 31) % 3 == 0; }

/// A run every other day of one effort and several lengths, soreness each morning; colder runs are followed by `more`.
Story year(double more, double usual = 2) {
    Story story;
    for (int n = 0; n < days; n += 2) {
        Run& run = story.run(n);
        run.duration_s = 2400 + n * 37 % 11 * 240;
        run.rpe = 3 + n * 53 % 7 / 2;
        run.warmup = isCold(n) ? Set<WarmUp>{} : Set<WarmUp>{WarmUp::lightCardio, WarmUp::dynamicStretch, WarmUp::jointMobility};
        run.warmup_s = isCold(n) ? 0 : 600;
        for (const int later : {1, 2}) story.pain(n + later, Site::quad, Side::left, usual + (isCold(n) ? more : 0) + n * 29 % 5 % 2);
    }
    return story;
}

Associations all(const Story& story, int today = days) { return associate(story.diary(), day(today)); }

Association of(const Story& story, std::string_view rule = "warm-up-skipped-or-partial") {
    for (const Association& said : all(story).rules)
        if (said.rule->id == rule) return said;
    ADD_FAILURE() << rule;
    return {};
}

std::vector<double> numbersOf(const Association& said) {
    std::vector<double> numbers;
    for (const Number& number :
         {said.meanExposed, said.meanUnexposed, said.rawDifference, said.cliffsDelta, said.beta, said.ciLow, said.ciHigh, said.p, said.q})
        if (number) numbers.push_back(*number);
    for (const LagPoint& lag : said.lags)
        for (const Number& mean : {lag.meanFlagged, lag.meanClear})
            if (mean) numbers.push_back(*mean);
    if (said.dose) numbers.insert(numbers.end(), {said.dose->spearman, said.dose->p});
    if (said.before) numbers.insert(numbers.end(), {said.before->beta, said.before->p});
    return numbers;
}

/// No label, no number that is none, and a sentence wherever nothing is compared.
void expectNothingClaimed(const Associations& all) {
    for (const Association& said : all.rules) {
        EXPECT_NE(said.label, PatternLabel::pattern) << said.rule->id;
        EXPECT_NE(said.label, PatternLabel::patternOfLess) << said.rule->id;
        for (const double number : numbersOf(said)) EXPECT_TRUE(std::isfinite(number)) << said.rule->id;
        EXPECT_TRUE(said.beta || !said.notes.empty()) << said.rule->id;
    }
}

TEST(Associate, FindsWhatGoesWithMoreSoreness) {
    const auto said = of(year(3));
    EXPECT_EQ(said.gate, Gate::label);
    EXPECT_EQ(said.label, PatternLabel::pattern);
    EXPECT_GT(*said.ciLow, 0.5);
    EXPECT_GT(*said.rawDifference, 1);
    EXPECT_EQ(said.rows, said.exposed + said.unexposed);
    ASSERT_EQ(said.lags.size(), 9u);
    const auto apart = [&](std::size_t at) { return *said.lags[at].meanFlagged - *said.lags[at].meanClear; };
    ASSERT_EQ(said.lags[3].daysAfter, 1);
    EXPECT_GT(apart(3), 2) << "the day after";
    EXPECT_GT(apart(3), apart(5)) << "more than on the third";
}

TEST(Associate, SaysOfLessSorenessThatItIsLess) { EXPECT_EQ(of(year(-3, 5)).label, PatternLabel::patternOfLess); }

TEST(Associate, ClaimsNothingWhereNothingGoesTogether) {
    expectNothingClaimed(all(year(0)));
    EXPECT_EQ(of(year(0)).label, PatternLabel::noClearPattern);
    EXPECT_TRUE(of(year(0)).ciLow) << "no clear pattern is not no effect: the interval says how much it may be";
}

TEST(Associate, LooksAtEveryFourthSundayOnly) {
    const auto story = year(3);
    const auto asOf = all(story, 200).asOf;
    EXPECT_EQ(weekday(asOf), 7);
    EXPECT_EQ((asOf.number - 3) % 28, 0) << "counted from Sunday 4 January 1970";
    auto later = year(3);
    later.pain(199, Site::quad, Side::left, 10);
    const auto before = all(story, 200), after = all(later, 200);
    ASSERT_LT(asOf, day(199));
    for (std::size_t i = 0; i < before.rules.size(); ++i) EXPECT_EQ(numbersOf(before.rules[i]), numbersOf(after.rules[i]));
}

TEST(Associate, ChangesNothingForAMute) {
    auto muted = year(3);
    muted.runner.mutes.push_back({"warm-up-skipped-or-partial", {}});
    EXPECT_EQ(numbersOf(of(muted)), numbersOf(of(year(3))));
}

TEST(Associate, ListsTheAnalysedRulesInTheirOrder) {
    std::vector<int> numbers;
    for (const Association& said : all(year(0)).rules) numbers.push_back(said.rule->number);
    EXPECT_THAT(numbers, testing::ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 20, 21, 22, 25, 26, 27, 28, 29));
}

TEST(Associate, CannotSayAnythingOfAnEmptyJournal) { EXPECT_THAT(all({}).rules, IsEmpty()); }

TEST(Associate, SaysHowFarAYoungJournalIs) {
    Story story;
    story.run(0).warmup = Set<WarmUp>{};
    const auto said = of(story);
    EXPECT_EQ(said.label, PatternLabel::notEnoughYet);
    EXPECT_FALSE(said.rawDifference);
    EXPECT_THAT(said.notes, Each(HasSubstr("Not enough yet: 0 of 5 days with the flag.")));
}

TEST(Associate, CannotSayAnythingOfAHabitThatNeverChanges) {
    auto story = year(3);
    for (auto& run : story.records.runs) run.warmup = Set<WarmUp>{};
    expectNothingClaimed(all(story));
    EXPECT_THAT(of(story).notes, Each(HasSubstr("0 of 5 days without the flag")));
}

TEST(Associate, CannotTellAFlagFromHardRunsWhereTheyAlwaysComeTogether) {
    auto story = year(3);
    for (auto& run : story.records.runs) run.rpe = run.warmup->isNone() ? 9 : 1;
    for (auto& run : story.records.runs) run.duration_s = 3600;
    const auto said = of(story);
    EXPECT_FALSE(said.beta);
    EXPECT_TRUE(said.rawDifference);
    EXPECT_EQ(said.label, PatternLabel::tooEarly);
    EXPECT_THAT(said.notes, testing::Contains(HasSubstr("flag and hard runs cannot be separated")));
}

TEST(Associate, ClaimsNothingWhereOneWeekInTenIsLogged) {
    auto story = year(3);
    std::erase_if(story.records.pains, [](const Pain& pain) { return (localDate(pain.time) - day(0)) / 7 % 10 != 0; });
    expectNothingClaimed(all(story));
}

TEST(Associate, WithholdsTheComparisonWhereFlaggedRunsAreRatedMoreOften) {
    auto story = year(3);
    std::erase_if(story.records.pains, [](const Pain& pain) {
        const int run = (localDate(pain.time) - day(0) - 1) / 2 * 2;
        return !isCold(run) && run / 2 % 5 < 2;  // two in five of the clear ones, so that over 70 of 100 stay rated
    });
    expectNothingClaimed(all(story));
}

TEST(Associate, ClaimsNothingWhereEveryScoreIsTheSame) {
    for (const double same : {0.0, 10.0}) {
        auto story = year(3);
        for (Pain& pain : story.records.pains) pain.score = same;
        expectNothingClaimed(all(story));
    }
}

TEST(Associate, CountsADayOnceHoweverOftenItWasRated) {
    auto twice = year(3);
    for (Pain pain : std::vector(twice.records.pains)) {
        pain.id += "again";
        twice.records.pains.push_back(pain);
    }
    EXPECT_EQ(numbersOf(of(twice)), numbersOf(of(year(3))));
}

TEST(Associate, TakesAThousandRunsOfOneDayForOneRow) {
    auto story = year(0);
    for (int i = 0; i < 1000; ++i) story.run(100).warmup = Set<WarmUp>{};
    const auto without = of(year(0)), with = of(story);
    EXPECT_LE(with.rows, without.rows) << "none of them has an effort, so that the day's load is not known";
    expectNothingClaimed(all(story));
}

TEST(Associate, StopsWhenAsked) {
    std::stop_source source;
    source.request_stop();
    EXPECT_THAT(associate(year(3).diary(), day(days), source.get_token()).rules, IsEmpty());
}

}  // namespace
}  // namespace legwork::story
