// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/value_text.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

const FieldInfo& runField(std::string_view column) { return *findField<Run>(column); }

double number(const std::variant<Value, QString>& read) { return std::get<double>(std::get<Value>(read)); }

double typed(std::string_view column, const QString& text, Units units = Units::metric) { return number(readNumber(runField(column), text, units)); }

QString refusal(std::string_view column, const QString& text, Units units = Units::metric) {
    const auto read = readNumber(runField(column), text, units);
    return std::holds_alternative<QString>(read) ? std::get<QString>(read) : QString{};
}

TEST(TypedNumbers, TakeADecimalCommaAndADecimalPoint) {
    EXPECT_EQ(typed("distance_m", "12.5"), 12500);
    EXPECT_EQ(typed("distance_m", "12,5"), 12500);
    EXPECT_EQ(typed("distance_m", "12.3"), 12300);
}

TEST(TypedNumbers, ConvertAtTheEdge) {
    EXPECT_NEAR(typed("distance_m", "10", Units::imperial), 16093.44, 1e-6);
    EXPECT_NEAR(typed("temp_c", "50", Units::imperial), 10, 1e-6);
    EXPECT_EQ(typedText(runField("temp_c"), 10, Units::imperial), "50");
    EXPECT_EQ(typedText(runField("distance_m"), 16093.44, Units::imperial), "10");
}

TEST(TypedNumbers, DurationsAreMinutesOrClocks) {
    EXPECT_EQ(typed("duration_s", "44"), 44 * 60);
    EXPECT_EQ(typed("duration_s", "44:10"), 44 * 60 + 10);
    EXPECT_EQ(typed("duration_s", "1:12:30"), 3600 + 12 * 60 + 30);
    EXPECT_EQ(typedText(runField("duration_s"), 4350, Units::metric), "1:12:30");
    EXPECT_FALSE(refusal("duration_s", "44:75").isEmpty());
}

TEST(TypedNumbers, HoursAreClocksOrDecimals) {
    const auto& sleep = *findField<DayEntry>("sleep_h");
    EXPECT_EQ(number(readNumber(sleep, "7:30", Units::metric)), 7.5);
    EXPECT_EQ(number(readNumber(sleep, "7,5", Units::metric)), 7.5);
    EXPECT_EQ(typedText(sleep, 7.5, Units::metric), "7:30");
}

TEST(TypedNumbers, BlankIsNotLogged) { EXPECT_FALSE(isLogged(std::get<Value>(readNumber(runField("distance_m"), " ", Units::metric)))); }

TEST(TypedNumbers, ARefusalNamesTheLimitInTheRunnersUnits) {
    EXPECT_EQ(refusal("distance_m", "501"), "Distance goes from 0 to 500 km.");
    // 500 km are 310.6856 miles: the sentence names the last that is taken.
    EXPECT_EQ(refusal("distance_m", "311", Units::imperial), "Distance goes from 0 to 310.685 mi.");
    EXPECT_NEAR(typed("distance_m", "310.685", Units::imperial), 499999.04064, 1e-6);
    EXPECT_EQ(refusal("temp_c", "200", Units::imperial), "Air goes from -40 to 140 °F.");
    EXPECT_EQ(refusal("distance_m", "ten"), "“ten” is not a number.");
}

TEST(Wording, NamesTheFieldAndTheAnswer) {
    EXPECT_EQ(wordingOf(runField("distance_m"), Value{12500.0}, Units::metric), "distance 12.5 km");
    EXPECT_EQ(wordingOf(runField("warmup"), Value{Choices{0}}, Units::metric), "warm-up none");
    EXPECT_EQ(wordingOf(*findField<Pain>("score"), Value{6.0}, Units::metric, "left upper calf"), "pain left upper calf 6");
    EXPECT_EQ(wordingOf(runField("rpe"), Value{}, Units::metric), "effort, session RPE not logged");
}

}  // namespace
}  // namespace legwork
