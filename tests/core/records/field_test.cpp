// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/field.h"

#include <gtest/gtest.h>

#include <set>

namespace legwork {
namespace {

template <class Record>
const Field<Record>& field(std::string_view column) {
    return *findField<Record>(column);
}

std::string problem(const FieldInfo& field, std::string_view text) {
    const auto parsed = parseValue(field, text);
    return std::holds_alternative<FieldProblem>(parsed) ? std::get<FieldProblem>(parsed).reason : "";
}

TEST(Field, NamesTheLimitItRefusesAtAndTakesTheLimitItself) {
    EXPECT_EQ(problem(field<legwork::Run>("rpe"), "10.1"), "Effort, session RPE goes from 0 to 10.");
    EXPECT_EQ(problem(field<legwork::Run>("rpe"), "10"), "");
    EXPECT_EQ(problem(field<legwork::Run>("temp_c"), "-41"), "Air goes from -40 to 60 °C.");
    EXPECT_EQ(problem(field<legwork::Run>("temp_c"), "-40"), "");
}

TEST(Field, AScoreIsWholeAnEffortNeedNotBe) {
    EXPECT_EQ(problem(field<Pain>("score"), "4.5"), "Pain is a whole number from 0 to 10.");
    EXPECT_EQ(problem(field<legwork::Run>("rpe"), "4.5"), "");
}

TEST(Field, RefusesNumbersThatAreNone) {
    for (const auto* wrong : {"nan", "inf", "1,5", "12 km", "0x10", "1e400", " 5"})
        EXPECT_NE(problem(field<legwork::Run>("distance_m"), wrong), "") << wrong;
}

TEST(Field, KeepsBlankNoneAndNoApart) {
    legwork::Run run;
    const auto& warmup = field<legwork::Run>("warmup");
    EXPECT_EQ(cellText(warmup, warmup.get(run)), "");
    warmup.set(run, std::get<Value>(parseValue(warmup, "none")));
    ASSERT_TRUE(run.warmup);
    EXPECT_TRUE(run.warmup->isNone());
    EXPECT_EQ(cellText(warmup, warmup.get(run)), "none");
    warmup.set(run, {});
    EXPECT_FALSE(run.warmup);

    const auto& salty = field<legwork::Run>("salty_food");
    salty.set(run, std::get<Value>(parseValue(salty, "no")));
    EXPECT_EQ(run.salty_food, YesNo{false});
}

TEST(Field, A27_NoneBesideOtherTokensIsRefusedAndOrderIsThatOfTheList) {
    const auto& warmup = field<legwork::Run>("warmup");
    EXPECT_EQ(problem(warmup, "none;strides"), "“none” cannot stand beside other answers.");
    EXPECT_EQ(cellText(warmup, std::get<Value>(parseValue(warmup, "strides;light_cardio"))), "light_cardio;strides");
}

TEST(Field, WhatIsRequiredCannotBeLeftOut) {
    EXPECT_EQ(problem(field<Pain>("site"), ""), "Where cannot be left out.");
    EXPECT_EQ(problem(field<Pain>("side"), ""), "");
}

template <class Record>
class EveryFieldOf : public testing::Test {};
using AllRecords = testing::Types<Run, DayEntry, Pain, Drink, Activity, WeeklyCheck, Runner>;
TYPED_TEST_SUITE(EveryFieldOf, AllRecords);

/// A text each kind of field takes, told apart from blank.
std::string sample(const FieldInfo& field) {
    switch (field.kind) {
        case FieldKind::number: return field.whole ? cellText(field, Value{field.most}) : cellText(field, Value{(field.least + field.most) / 4});
        case FieldKind::yesNo: return "no";
        case FieldKind::choice: return std::string{field.tokens.back().token};
        case FieldKind::list: return std::string{field.tokens.front().token} + ";" + std::string{field.tokens.back().token};
        case FieldKind::time: return "2026-11-19T07:10:00+01:00";
        case FieldKind::times: return "2026-11-19T07:10:00+01:00;2026-11-19T19:10:00+01:00";
        case FieldKind::day: return "2026-11-19";
        case FieldKind::week: return "2026-W47";
        case FieldKind::text: return "a word, “quoted”";
    }
    return {};
}

TYPED_TEST(EveryFieldOf, GivesBackWhatItWasSetTo) {
    TypeParam record{};
    for (const auto& field : fields<TypeParam>()) {
        const auto parsed = parseValue(field, sample(field));
        ASSERT_TRUE(std::holds_alternative<Value>(parsed)) << field.column;
        field.set(record, std::get<Value>(parsed));
    }
    for (const auto& field : fields<TypeParam>()) EXPECT_EQ(cellText(field, field.get(record)), sample(field)) << field.column;
}

TYPED_TEST(EveryFieldOf, HasAColumnOfItsOwnALabelAndABitInTheMask) {
    std::set<std::string_view> columns;
    for (const auto& field : fields<TypeParam>()) {
        EXPECT_TRUE(columns.insert(field.column).second) << field.column;
        EXPECT_FALSE(field.label.empty()) << field.column;
    }
    EXPECT_LE(columns.size(), 64u);
}

TYPED_TEST(EveryFieldOf, IsBlankInARecordThatHoldsNothingButItsKey) {
    TypeParam record{};
    EXPECT_TRUE(isBlank(record));
}

}  // namespace
}  // namespace legwork
