// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "hot-long-run-low-fluid";

/// An hour at 31 °C and 60 % (a heat index far above 27 °C) with `fluid_ml` to drink.
Story hotHour(Number fluid_ml) {
    Story story;
    auto& run = story.run(100);
    run.duration_s = 3'600;
    run.temp_c = 31;
    run.humidity_pct = 60;
    run.fluid_ml = fluid_ml;
    return story;
}
auto& last(Story& story) { return story.records.runs.back(); }
Finding judged(const Story& story) { return judgeRun(story, rule, story.records.runs.back().id); }

TEST(HotLongRunLowFluid, FourHundredMillilitresAnHourAreEnough) {
    EXPECT_EQ(judged(hotHour(400)).state, State::clear);
    const auto finding = judged(hotHour(399));
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("fluid_l_per_h"), 0.399);
}

TEST(HotLongRunLowFluid, A95_AppliesFromAnHourOn) {
    auto story = hotHour(0);
    last(story).duration_s = 3'599;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    last(story).duration_s.reset();
    EXPECT_EQ(judged(story).missing, Columns{"duration_s"});
}

TEST(HotLongRunLowFluid, A95_EnoughToDrinkNeedsNoHeat) {
    auto story = hotHour(400);
    last(story).temp_c = last(story).humidity_pct = std::nullopt;
    EXPECT_EQ(judged(story).state, State::clear);
    last(story).fluid_ml = 399;
    EXPECT_EQ(judged(story).missing, (Columns{"humidity_pct", "temp_c", "wbgt_c"}));
}

TEST(HotLongRunLowFluid, A32_AMeasuredWbgtDecidesAlone) {
    auto story = hotHour(0);
    last(story).wbgt_c = 22.9;
    EXPECT_EQ(judged(story).state, State::clear);
    last(story).wbgt_c = 23;
    EXPECT_EQ(judged(story).level, 1);
    last(story).wbgt_c = 28;
    EXPECT_EQ(judged(story).level, 1);
    last(story).wbgt_c = 28.1;
    EXPECT_EQ(judged(story).level, 2);
}

TEST(HotLongRunLowFluid, A32_AnEstimatedWbgtIsSaidToBeOneAndMakesNoCaution) {
    auto story = hotHour(200);  // by estimate 0.567 x 31 + 0.393 x 26.9 hPa + 3.94 = 32 °C, far above 28
    const auto finding = judged(story);
    EXPECT_EQ(finding.level, 1);
    EXPECT_FALSE(finding.number("wbgt_c"));
    EXPECT_NE(sentence(finding, story.diary()).find("(WBGT estimate 32 °C)"), std::string::npos);
    last(story).wbgt_c = 25;
    EXPECT_EQ(sentence(judged(story), story.diary()).find("estimate"), std::string::npos);
}

TEST(HotLongRunLowFluid, ABlankDrinkIsUnknownOnlyInTheHeat) {
    auto story = hotHour({});
    EXPECT_EQ(judged(story).missing, Columns{"fluid_ml"});
    last(story).temp_c = 20;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(HotLongRunLowFluid, A98_AMeasuredLossOfThreePerCentIsACaution) {
    auto story = hotHour(100);
    last(story).mass_before_kg = 70;
    last(story).mass_after_kg = 68;  // -2.86 %
    EXPECT_EQ(judged(story).level, 1);
    last(story).mass_after_kg = 67.9;  // exactly -3 %
    EXPECT_EQ(judged(story).level, 2);
}

/// Three runs of an hour at 30 °C in which 1.2 litres were sweated: 70 to 69 kg with 0.2 litres drunk.
Story sweater(Number fluid_ml) {
    Story story;
    for (int n : {10, 20, 30}) {
        auto& run = story.run(n);
        run.duration_s = 3'600;
        run.temp_c = 30;
        run.mass_before_kg = 70;
        run.mass_after_kg = 69;
        run.fluid_ml = 200;
        run.urine_ml = 0;
    }
    Story hot = hotHour(fluid_ml);
    story.records.runs.push_back(hot.records.runs[0]);
    last(story).id = "hot";
    last(story).mass_before_kg = 60;
    return story;
}

TEST(HotLongRunLowFluid, A97_ThreeOwnSweatRatesReplaceTheLitresAnHour) {
    const auto story = sweater(0);  // 1.2 l of 60 kg are exactly 2 %
    const auto finding = judged(story);
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("sweat_l_per_h"), 1.2, 1e-12);
    EXPECT_NEAR(*finding.number("loss_pct"), 2, 1e-12);
    EXPECT_EQ(judged(sweater(1)).state, State::clear);
}

TEST(HotLongRunLowFluid, A97_ABlankUrineOrAnotherTemperatureIsNoSweatRate) {
    auto story = sweater(350);
    EXPECT_EQ(judged(story).state, State::clear);
    story.records.runs[0].urine_ml.reset();
    EXPECT_EQ(judged(story).state, State::flagged);
    story.records.runs[0].urine_ml = 0;
    story.records.runs[0].temp_c = 25.9;  // the run was at 31
    EXPECT_EQ(judged(story).state, State::flagged);
    story.records.runs[0].temp_c = 26;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(HotLongRunLowFluid, DrinkIsHeldAgainstTheHoursOfTheRun) {
    auto story = hotHour(800);
    last(story).duration_s = 7'200;
    EXPECT_EQ(judged(story).state, State::clear);
    last(story).fluid_ml = 799;
    EXPECT_EQ(judged(story).state, State::flagged);
    last(story).fluid_ml = 700;  // 350 ml an hour, the least that the runner set
    story.runner.thresholds["hot-long-run-low-fluid.l_per_h"] = 0.35;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(HotLongRunLowFluid, A32_TheHeatIndexDecidesWhereNoWbgtWasMeasured) {
    // The Weather Service's table, in whole °F: 80 °F and 40 % feel like 80 °F, 26.7 °C; 82 °F and 45 % like 82 °F, 27.8 °C.
    auto story = hotHour(0);
    last(story).temp_c = (80 - 32) / 1.8;
    last(story).humidity_pct = 40;
    EXPECT_EQ(judged(story).state, State::clear);
    story.runner.thresholds["hot-long-run-low-fluid.heat_index_c"] = 26;
    EXPECT_EQ(judged(story).state, State::flagged);
    last(story).temp_c = (82 - 32) / 1.8;
    last(story).humidity_pct = 45;
    story.runner.thresholds.clear();
    EXPECT_EQ(judged(story).state, State::flagged);
    story.runner.thresholds["hot-long-run-low-fluid.heat_index_c"] = 29;
    EXPECT_EQ(judged(story).state, State::clear);
}

}  // namespace
}  // namespace legwork::story
