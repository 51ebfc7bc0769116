// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred made-up journals of a year with a third of the answers blank: what no rule may make of a blank.
#include "gaps.h"
#include "legwork/field.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace legwork::story {
namespace {

constexpr int journals = 100, daysOfYear = 365;
const Day longAfter = day(100'000);
const DaySpan wholeYear{day(0), day(daysOfYear - 1)};

std::string where(const Finding& finding) { return std::string{finding.rule->id} + " on " + text(finding.day); }

bool hasADigit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

TEST(Blanks, AHundredYearsOfJournalsFlagNothingWithoutItsNumbers) {
    int flagged = 0, unknown = 0;
    for (unsigned seed = 0; seed < journals; ++seed) {
        const Diary diary = withGaps(seed, daysOfYear).diary();
        for (const Finding& finding : analyse(diary, wholeYear, longAfter).findings) {
            unknown += finding.state == State::unknown;
            if (finding.state != State::flagged) continue;
            ++flagged;
            const auto said = sentence(finding, diary);
            ASSERT_TRUE(said.ends_with('.')) << where(finding) << ": " << said;
            ASSERT_TRUE(hasADigit(said) || finding.numbers.empty() || finding.rule->isSafety) << where(finding) << ": " << said;
        }
    }
    EXPECT_GT(flagged, 10'000);
    EXPECT_GT(unknown, 10'000);
}

template <class Record>
bool blank(std::vector<Record>& records, std::string_view column) {
    const auto* field = findField<Record>(column);
    if (!field || field->key || field->required) return false;
    for (Record& record : records) field->set(record, {});
    return true;
}

/// Takes all answers of a column out of a journal; false where it is none that may be blank.
bool blank(Records& records, std::string_view name) {
    const auto table = name.substr(0, name.find('.')), column = name.substr(name.find('.') + 1);
    if (table == "runs") return blank(records.runs, column);
    if (table == "days") return blank(records.days, column);
    if (table == "pains") return blank(records.pains, column);
    if (table == "drinks") return blank(records.drinks, column);
    if (table == "activities") return blank(records.activities, column);
    return blank(records.weekly_checks, column);
}

template <class Record>
void addColumns(std::vector<std::string>& names) {
    for (const auto& field : fields<Record>())
        if (!field.key && !field.required) names.push_back(std::string{tableName<Record>()} + "." + std::string{field.column});
}

std::vector<std::string> columns() {
    std::vector<std::string> names;
    addColumns<Run>(names);
    addColumns<DayEntry>(names);
    addColumns<Pain>(names);
    addColumns<Drink>(names);
    addColumns<Activity>(names);
    addColumns<WeeklyCheck>(names);
    return names;
}

bool reads(const Rule& rule, std::string_view column) { return std::ranges::find(rule.reads, column) != rule.reads.end(); }

/// Without the setting that takes any entry of a day for "no run": there every column is read.
class UnrelatedBlank : public testing::TestWithParam<std::string> {};

TEST_P(UnrelatedBlank, ChangesNoAnswer) {
    Story story = withGaps(3, 150);
    story.runner.check_in_implies_no_run = false;
    const DaySpan days{day(0), day(149)};
    const Diary full = story.diary();
    ASSERT_TRUE(blank(story.records, GetParam()));
    const Diary without = story.diary();
    const Review before = analyse(full, days, longAfter), after = analyse(without, days, longAfter);
    ASSERT_EQ(before.findings.size(), after.findings.size());
    for (std::size_t i = 0; i < before.findings.size(); ++i) {
        const Finding &was = before.findings[i], &is = after.findings[i];
        if (reads(*was.rule, GetParam())) continue;
        ASSERT_EQ(was.state, is.state) << where(was);
        ASSERT_EQ(was.level, is.level) << where(was);
        ASSERT_EQ(was.tier, is.tier) << where(was);
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, UnrelatedBlank, testing::ValuesIn(columns()), [](const auto& column) {
    std::string name = column.param;
    std::ranges::replace(name, '.', '_');
    return name;
});

}  // namespace
}  // namespace legwork::story
