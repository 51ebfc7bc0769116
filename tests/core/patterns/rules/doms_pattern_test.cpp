// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "doms-pattern";

/// A run of an hour on day 10 at 7:00, and both quads dull and stiff since the next morning; all that R35 reads is answered.
struct Sore {
    Story story;
    Pain* pain;

    explicit Sore(double score = 4, int day = 11, int hour = 8) {
        story.run(10).duration_s = 3'600;
        story.records.pains.reserve(20);
        pain = &entry(day, score, hour);
        pain->onset = Onset::onWaking;
        pain->onset_time = at(11, 6);
    }
    Pain& entry(int day, Number score, int hour = 8) {
        Pain& added = story.pain(day, Site::quad, Side::both, score, hour);
        added.quality = Set<Quality>{Quality::dull};
        added.spread = Spread::wholeMuscle;
        added.swelling = added.numbness = added.limited_range = false;
        return added;
    }
    Finding on(int day) const { return judge(story, rule, day); }
};

TEST(DomsPattern, FitsWhereAllPartsAreKnown) {
    const auto finding = Sore().on(11);
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_EQ(finding.level, 1);
    EXPECT_EQ(finding.sites, (std::vector<std::string_view>{"quad_left", "quad_right"}));
    EXPECT_EQ(finding.number("score"), 4);
    EXPECT_EQ(finding.number("hours_after"), 22);  // run until 8:00, onset at 6:00
}

TEST(DomsPattern, A136_MayFitWhileSomethingIsBlank) {
    for (const auto& [blank, column] : {std::pair<void (*)(Pain&), Column>{[](Pain& p) { p.spread.reset(); }, Column{"spread"}},
                                        {[](Pain& p) { p.quality.reset(); }, Column{"quality"}},
                                        {[](Pain& p) { p.swelling.reset(); }, Column{"swelling"}},
                                        {[](Pain& p) { p.numbness.reset(); }, Column{"numbness"}},
                                        {[](Pain& p) { p.limited_range.reset(); }, Column{"limited_range"}},
                                        {[](Pain& p) { p.score.reset(); }, Column{"score"}}}) {
        Sore sore;
        blank(*sore.pain);
        const auto finding = sore.on(11);
        EXPECT_EQ(finding.state, State::unknown) << column.name();
        EXPECT_EQ(finding.missing, Columns{column});
    }
}

TEST(DomsPattern, A137_BeginsSixToFortyEightHoursAfterTheRun) {
    const auto withOnset = [](Timestamp onset) {
        Sore sore(4, 13, 20);
        sore.pain->onset_time = onset;
        return sore.on(13).state;
    };
    EXPECT_EQ(withOnset(at(10, 13, 59)), State::clear);
    EXPECT_EQ(withOnset(at(10, 14, 0)), State::flagged);
    EXPECT_EQ(withOnset(at(12, 8, 0)), State::flagged);
    EXPECT_EQ(withOnset(at(12, 8, 1)), State::clear);
}

TEST(DomsPattern, A137_WithoutOnsetTimeTheFirstEntryIsTheLatestItCanHaveBegun) {
    const auto firstEntry = [](int day, int hour) {
        Sore sore(4, day, hour);
        sore.pain->onset = Onset::after;
        sore.pain->onset_time.reset();
        return sore.on(day);
    };
    EXPECT_EQ(firstEntry(10, 13).state, State::clear);
    EXPECT_EQ(firstEntry(10, 14).state, State::flagged);
    EXPECT_EQ(firstEntry(12, 8).state, State::flagged);
    const auto late = firstEntry(12, 9);
    EXPECT_EQ(late.state, State::unknown);
    EXPECT_EQ(late.missing, Columns{"onset_time"});
}

TEST(DomsPattern, A137_PainThatBeganInTheRunIsNotDelayed) {
    Sore sore;
    sore.pain->onset = Onset::gradualInRun;
    EXPECT_EQ(sore.on(11).state, State::clear);
}

TEST(DomsPattern, A137_WithoutARunItNeedsFourKnownRestDays) {
    Sore sore;
    sore.story.records.runs.clear();
    EXPECT_EQ(sore.on(11).missing, Columns{"rest_day"});
    sore.story.restDays(8, 11);
    EXPECT_EQ(sore.on(11).state, State::clear);
}

TEST(DomsPattern, A173_AnOnsetTimeAloneDecides) {
    Sore sore;
    sore.pain->onset.reset();
    EXPECT_EQ(sore.on(11).state, State::flagged);
    sore.pain->onset_time.reset();
    EXPECT_EQ(sore.on(11).missing, (Columns{"onset", "onset_time"}));
}

TEST(DomsPattern, A5_ABlankDurationLeavesTheHoursOpen) {
    Sore sore;
    sore.story.records.runs[0].duration_s.reset();
    sore.story.restDays(8, 9);
    const auto finding = sore.on(11);
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"duration_s"});
    EXPECT_FALSE(finding.number("hours_after"));
}

TEST(DomsPattern, A138_AScoreLaterThan72HoursMustNotTopAllBefore) {
    const auto laterScore = [](double score, int hour) {
        Sore sore;
        sore.entry(13, score, hour);
        return sore.on(13).state;
    };
    EXPECT_EQ(laterScore(5, 8), State::flagged);  // day 13, 8:00 is 72 h after the end
    EXPECT_EQ(laterScore(5, 9), State::clear);
    EXPECT_EQ(laterScore(4, 9), State::flagged);
}

TEST(DomsPattern, A138_AfterNinetySixHoursItMustHaveFallen) {
    const auto fifthDay = [](double score) {
        Sore sore;
        sore.entry(13, 4);
        sore.entry(14, score, 9);
        return sore.on(14).state;
    };
    EXPECT_EQ(fifthDay(4), State::clear);
    EXPECT_EQ(fifthDay(3), State::flagged);
}

TEST(DomsPattern, A138_EntriesAfterAFurtherRunDoNotCount) {
    Sore sore;
    sore.story.run(13, 7).duration_s = 1'800;
    sore.entry(13, 6, 20);
    EXPECT_EQ(sore.on(13).state, State::flagged);
}

TEST(DomsPattern, A139_TheHighestScoreOfTheEpisodeIsSixAtMost) {
    EXPECT_EQ(Sore(6).on(11).state, State::flagged);
    EXPECT_EQ(Sore(7).on(11).state, State::clear);
}

TEST(DomsPattern, A139_OneSideFitsOnlyAsAWholeMuscle) {
    Sore sore;
    sore.pain->side = Side::left;
    EXPECT_EQ(sore.on(11).state, State::flagged);
    sore.pain->spread = Spread::palm;
    EXPECT_EQ(sore.on(11).state, State::clear);
}

TEST(DomsPattern, A139_ABlankSideIsNeitherOneSidedNorTwo) {
    Sore sore;
    sore.pain->side.reset();
    sore.pain->spread = Spread::palm;
    const auto finding = sore.on(11);
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"side"});
    EXPECT_EQ(finding.sites, std::vector<std::string_view>{"quad"});
}

TEST(DomsPattern, A140_DullOrStiffWithoutSharpBurningOrTingling) {
    const auto quality = [](Set<Quality> of) {
        Sore sore;
        sore.pain->quality = of;
        return sore.on(11).state;
    };
    EXPECT_EQ(quality({Quality::stiff}), State::flagged);
    EXPECT_EQ(quality({Quality::dull, Quality::throbbing}), State::flagged);
    EXPECT_EQ(quality({Quality::dull, Quality::sharp}), State::clear);
    EXPECT_EQ(quality({Quality::throbbing}), State::unknown);
    EXPECT_EQ(quality({Quality::tight}), State::clear);
}

TEST(DomsPattern, A141_ASignOfAnotherRuleSpeaksAgainstIt) {
    Sore sore;
    sore.pain->swelling = true;
    EXPECT_EQ(sore.on(11).state, State::clear);
    Sore dark;
    dark.story.on(11).dark_urine = true;
    EXPECT_EQ(dark.on(11).state, State::clear);
}

TEST(DomsPattern, A141_AnUrgentSignOfTheDaySpeaksAgainstItOnlyWhereItsRuleDoes) {
    const auto with = [](YesNo DayEntry::*sign) {
        Sore sore;
        sore.story.records.runs[0].rpe = 9;
        sore.story.on(11).*sign = true;
        return sore.on(11).state;
    };
    EXPECT_EQ(with(&DayEntry::dark_urine), State::clear) << "R41a after a hard run";
    EXPECT_EQ(with(&DayEntry::confusion), State::clear) << "R41b after an hour of running";
    EXPECT_EQ(with(&DayEntry::saddle_numbness), State::clear) << "R41e";
    EXPECT_EQ(with(&DayEntry::nausea), State::flagged) << "by itself no rule flags it";
}

TEST(DomsPattern, A140_BurningOrTinglingAloneBesideDullSpeaksAgainstIt) {
    for (const Quality other : {Quality::sharp, Quality::burning, Quality::tingling}) {
        Sore sore;
        sore.pain->quality = Set<Quality>{Quality::dull, other};
        EXPECT_EQ(sore.on(11).state, State::clear);
    }
}

TEST(DomsPattern, A53_TheFourDaysWithoutARunEndOnTheDayOfTheFirstEntry) {
    const auto resting = [](int first, int last) {
        Sore sore;
        sore.story.records.runs.clear();
        sore.story.on(11).rest_day = false;  // else the entry itself says that there was no run
        sore.story.restDays(first, last);
        return sore.on(11);
    };
    EXPECT_EQ(resting(8, 11).state, State::clear) << "no run to come from";
    EXPECT_EQ(resting(9, 11).missing, Columns{"rest_day"}) << "there may have been one three days before";
    EXPECT_EQ(resting(8, 10).missing, Columns{"rest_day"}) << "there may have been one that day";
}

TEST(DomsPattern, A57_TheTissueAnswerDecidesElseTheSite) {
    Sore sore;
    sore.pain->tissue = Tissue::tendon;
    EXPECT_EQ(sore.on(11).state, State::clear);
    sore.pain->tissue.reset();
    sore.pain->site = Site::shinInner;
    EXPECT_EQ(sore.on(11).missing, Columns{"tissue"});
}

TEST(DomsPattern, A55_DaysWithoutPain) {
    Story story;
    story.on(0).no_pain = true;
    story.on(1).no_pain = false;
    story.pain(2, Site::quad, Side::left, 0).numbness = true;
    EXPECT_EQ(judge(story, rule, 0).state, State::notApplicable);
    EXPECT_EQ(judge(story, rule, 1).missing, Columns{"score"});
    EXPECT_EQ(judge(story, rule, 2).state, State::notApplicable);  // A56: numb without pain is not soreness
    EXPECT_EQ(judge(story, rule, 3).missing, Columns{"no_pain"});
}

TEST(DomsPattern, SaysWhereAndHowMuch) {
    Sore sore;
    EXPECT_EQ(sentence(sore.on(11), sore.story.diary()),
              "Left and right quad, 4 of 10, from 22 h after the run: fits ordinary delayed soreness, which is usually gone "
              "within a week.");
}

}  // namespace
}  // namespace legwork::story
