// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/fluid_balance.h"
#include "measures/heat.h"
#include "statistics/median.h"
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

TEST(HeatIndex, AgreesWithTheWeatherServicesTable) {  // evidence.md 3
    EXPECT_NEAR(heatIndex(20, 50), 19.68, 0.005);
    EXPECT_NEAR(heatIndex(30, 60), 32.83, 0.005);
    EXPECT_NEAR(heatIndex(32.2222, 70), 41.07, 0.005);
    EXPECT_NEAR(heatIndex(28, 90), 34.00, 0.005);
    EXPECT_NEAR(heatIndex(35, 10), 31.92, 0.005);
}

TEST(Wbgt, AgreesWithTheWorkedExampleAndFallsWithDrierAir) {  // evidence.md 3
    EXPECT_NEAR(estimatedWbgt(30, 60), 30.92, 0.005);
    EXPECT_LT(estimatedWbgt(30, 30), estimatedWbgt(30, 60));
}

Answer hotAt(Number temp_c, Number humidity_pct) {
    legwork::Run run;
    run.temp_c = temp_c;
    run.humidity_pct = humidity_pct;
    return isHot(run, {27, 23});
}

TEST(Heat, A32_ATemperatureAloneDecidesWhereHumidityCannotChangeIt) {
    EXPECT_TRUE(hotAt(26.0, {}).isNo());
    EXPECT_TRUE(hotAt(29.7, {}).isYes());
    EXPECT_EQ(hotAt(28, {}).missing, (Columns{"humidity_pct", "wbgt_c"}));
    EXPECT_EQ(hotAt({}, 50).missing, (Columns{"temp_c", "wbgt_c"}));
}

TEST(Heat, A32_AnEstimatedWbgtNeverFlags) {
    EXPECT_GT(estimatedWbgt(26, 40), 23);
    EXPECT_TRUE(hotAt(26, 40).isNo());
}

TEST(FluidBalance, AgreesWithTheWorkedExample) {  // evidence.md 3: 70.0 to 69.2 kg, 0.5 l, 1.25 h
    legwork::Run run;
    run.mass_before_kg = 70.0;
    run.mass_after_kg = 69.2;
    run.fluid_ml = 500;
    run.urine_ml = 0;
    run.duration_s = 4'500;
    EXPECT_NEAR(*sweatRate(run), 1.04, 1e-9);
    EXPECT_NEAR(*massChangePct(run), -1.143, 0.0005);
    EXPECT_NEAR(*fluidPerHour(run), 0.4, 1e-12);
}

TEST(FluidBalance, A97_ASweatRateHoldsForRunsOfThirtyToAHundredAndTwentyMinutes) {
    legwork::Run run;
    run.mass_before_kg = run.mass_after_kg = 70.0;
    run.fluid_ml = 500;
    run.urine_ml = 0;
    for (const double seconds : {1'799.0, 7'201.0}) {
        run.duration_s = seconds;
        EXPECT_FALSE(sweatRate(run));
    }
    run.duration_s = 7'200;
    EXPECT_DOUBLE_EQ(*sweatRate(run), 0.25);
}

TEST(FluidBalance, A26_ATimeOrAWeightOfNothingIsBlank) {
    legwork::Run run;
    run.duration_s = 0;
    run.fluid_ml = 500;
    run.mass_before_kg = 0;
    run.mass_after_kg = 70;
    EXPECT_FALSE(fluidPerHour(run));
    EXPECT_FALSE(massChangePct(run));
}

TEST(BodyMass, A35_TheRunsThenTheMorningsThenTheOtherRunsThenTheRunnersOwn) {
    Story story;
    story.runner.mass_kg = 60;
    story.runner.mass_day = day(41);
    auto mass = [&] { return bodyMass(story.diary(), day(100), story.records.runs.back()); };
    story.run(100);
    EXPECT_EQ(mass(), Number{60});
    story.runner.mass_day = day(40);  // 60 days are d-59 to d
    EXPECT_FALSE(mass());
    story.records.runs.insert(story.records.runs.begin(), Story().run(50))->mass_before_kg = 61;
    EXPECT_EQ(mass(), Number{61});
    story.on(45).mass_kg = 62;
    story.on(48).mass_kg = 63;
    EXPECT_EQ(mass(), Number{63});
    story.records.runs.back().mass_before_kg = 64;
    EXPECT_EQ(mass(), Number{64});
}

TEST(Median, IsTheMiddleOrTheMeanOfTheMiddleTwo) {
    double odd[] = {3, 1, 2}, even[] = {4, 1, 3, 2};
    EXPECT_DOUBLE_EQ(median(odd), 2);
    EXPECT_DOUBLE_EQ(median(even), 2.5);
}

}  // namespace
}  // namespace legwork::story
