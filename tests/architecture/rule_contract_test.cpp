// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every rule, whoever wrote it. A new rule is covered on the day it joins the list.
#include "gaps.h"
#include "legwork/field.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <regex>
#include <set>

namespace legwork::story {
namespace {

constexpr int days = 120;
const Day longAfter = day(100'000);

std::string where(const Finding& finding) {
    return std::string{finding.rule->id} + (finding.rule->part ? std::string{" "} + finding.rule->part : "") + " on " + text(finding.day);
}

bool isColumn(std::string_view name) {
    return findField<Run>(name) || findField<DayEntry>(name) || findField<Pain>(name) || findField<Drink>(name) ||
           findField<Activity>(name) || findField<WeeklyCheck>(name) || findField<Runner>(name);
}

std::vector<const Finding*> of(Review&&, const Rule&) = delete;  // findings would outlive their review
std::vector<const Finding*> of(const Review& review, const Rule& rule) {
    std::vector<const Finding*> found;
    for (const Finding& finding : review.findings)
        if (finding.rule == &rule) found.push_back(&finding);
    return found;
}

/// A diary with gaps and what all rules say of it; made once, as every rule looks at the same.
struct Judged {
    Diary diary;
    Review review;
};
const Judged& judged(double blank) {
    static std::map<double, Judged> made;
    auto& one = made[blank];
    if (one.review.findings.empty()) {
        one.diary = withGaps(7, days, blank).diary();
        one.review = analyse(one.diary, {day(-3), day(days + 3)}, longAfter);
    }
    return one;
}

class EveryRule : public testing::TestWithParam<const Rule*> {
protected:
    const Rule& rule = *GetParam();
};

TEST_P(EveryRule, HasAKebabCaseIdOfItsOwn) {
    EXPECT_TRUE(std::regex_match(std::string{rule.id}, std::regex{"[a-z]+(-[a-z]+)*"}));
    EXPECT_EQ(std::ranges::count_if(rules(), [&](const Rule* other) { return other->id == rule.id && other->part == rule.part; }), 1);
    EXPECT_EQ(findRule(rule.id, rule.part), &rule);
}

TEST_P(EveryRule, SaysWhatItRestsOnAndWhatToDo) {
    for (const auto text : {rule.title, rule.evidence, rule.source, rule.clears, rule.advice}) EXPECT_FALSE(text.empty());
    for (const auto text : {rule.evidence, rule.clears, rule.advice}) EXPECT_TRUE(text.ends_with(".")) << text;
    const auto sentences = std::regex{"[.](?= [A-Z]|$)"};
    const std::string evidence{rule.evidence};
    EXPECT_EQ(std::distance(std::sregex_iterator(evidence.begin(), evidence.end(), sentences), std::sregex_iterator{}), 2) << evidence;
    EXPECT_TRUE(rule.say);
}

TEST_P(EveryRule, JudgesRunsOrDaysButNotBoth) {
    Story story;
    story.run(0);
    const Diary diary = story.diary();
    const Review review = analyse(diary, {day(0), day(0)}, longAfter);
    EXPECT_EQ(of(review, rule).size(), isOn(rule, diary) ? 1u : 0u);
}

TEST_P(EveryRule, StandsAtAThresholdInsideItsRange) {
    for (const Threshold& threshold : rule.thresholds) {
        EXPECT_LE(threshold.least, threshold.standard) << threshold.key;
        EXPECT_LE(threshold.standard, threshold.most) << threshold.key;
        EXPECT_FALSE(threshold.label.empty());
    }
}

/// "runs.rpe": a field of that table, or one of the runner's lists.
bool isReadable(std::string_view name) {
    const auto dot = name.find('.');
    const auto table = name.substr(0, dot), column = name.substr(dot + 1);
    if (table == "runs") return findField<legwork::Run>(column);
    if (table == "days") return findField<DayEntry>(column);
    if (table == "pains") return findField<Pain>(column);
    if (table == "drinks") return findField<Drink>(column);
    if (table == "activities") return findField<Activity>(column);
    if (table == "weekly_checks") return findField<WeeklyCheck>(column);
    return findField<Runner>(column) || column == "habits";
}

TEST_P(EveryRule, NamesItsNumbersAndTheColumnsItReads) {
    EXPECT_FALSE(rule.reads.empty());
    for (const auto column : rule.reads) EXPECT_TRUE(isReadable(column)) << column;
    for (const RuleNumber& number : rule.numbers) {
        EXPECT_FALSE(number.label.empty()) << number.name;
        EXPECT_TRUE(number.threshold.empty() || std::ranges::count(rule.thresholds, number.threshold, &Threshold::key)) << number.threshold;
    }
}

/// A blank that keeps a rule from an answer is one that it reads; a number in a finding is one that it names.
TEST_P(EveryRule, WritesNothingItHasNotNamed) {
    const auto reads = [&](std::string_view column) {
        return std::ranges::any_of(rule.reads, [&](std::string_view name) { return name.substr(name.find('.') + 1) == column; });
    };
    for (const double blank : {0.02, 0.33, 0.8}) {
        const auto& [diary, review] = judged(blank);
        for (const Finding* finding : of(review, rule)) {
            for (const auto column : finding->missing) ASSERT_TRUE(reads(column)) << column;
            for (const auto& [name, value] : finding->numbers) ASSERT_TRUE(std::ranges::count(rule.numbers, name, &RuleNumber::name)) << name;
        }
    }
}

TEST_P(EveryRule, FlagsNothingWhereNothingIsLogged) {
    const Diary diary;
    const Review review = analyse(diary, {day(0), day(40)}, longAfter);
    for (const Finding* finding : of(review, rule)) {
        EXPECT_NE(finding->state, State::flagged) << where(*finding);
        EXPECT_FALSE(sentence(*finding, diary).empty());
    }
}

/// All that a finding promises, whatever is blank.
void check(const Finding& finding, const Diary& diary) {
    const bool flagged = finding.state == State::flagged;
    EXPECT_EQ((finding.level != 0) + finding.tier.has_value(), flagged ? 1 : 0) << where(finding);
    EXPECT_LE(finding.level, 3) << where(finding);
    EXPECT_TRUE(!finding.tier || finding.rule->mayTier) << where(finding);
    EXPECT_EQ(finding.reason.empty(), finding.state != State::notApplicable) << where(finding);
    // Soreness may be answered and still fit either way ("throbbing", "don't know"): nothing is blank then (settled A42).
    const bool mayNameNothing = finding.state == State::unknown && finding.rule->id == "doms-pattern";
    EXPECT_TRUE(mayNameNothing || finding.missing.empty() == (finding.state != State::unknown)) << where(finding);
    EXPECT_TRUE(std::ranges::is_sorted(finding.missing, std::less_equal{})) << where(finding);
    for (const auto column : finding.missing) EXPECT_TRUE(isColumn(column)) << column << " in " << where(finding);
    for (const auto& [name, value] : finding.numbers) {
        EXPECT_TRUE(std::isfinite(value)) << name << " in " << where(finding);
        EXPECT_TRUE(std::regex_match(std::string{name}, std::regex{"[a-z0-9_]+"})) << name;
        EXPECT_EQ(std::ranges::count(finding.numbers, name, &std::pair<std::string_view, double>::first), 1) << where(finding);
    }
    const auto text = sentence(finding, diary);
    EXPECT_TRUE(text.ends_with(".")) << text;
    const bool namesANumber = std::ranges::any_of(text, [](unsigned char c) { return std::isdigit(c); });
    EXPECT_TRUE(namesANumber || !flagged || finding.numbers.empty() || finding.rule->isSafety) << text;
}

TEST_P(EveryRule, KeepsItsPromisesWhateverIsBlank) {
    for (const double blank : {0.02, 0.33, 0.8}) {
        const auto& [diary, review] = judged(blank);
        for (const Finding* finding : of(review, rule)) check(*finding, diary);
    }
}

TEST_P(EveryRule, A9_AnswersTheSameWhenLaterDaysAreAdded) {
    if (rule.number == 16) GTEST_SKIP() << "it also reads the drinks after the run";
    const Story story = withGaps(11, 60);
    const Diary all = story.diary();
    for (const int last : {20, 37, 45}) {
        const DaySpan span{day(last), day(last)};
        Records before = story.records;
        const auto isLater = [&](const auto& time) { return journalDay(time, story.runner.day_start_min) > span.last; };
        std::erase_if(before.runs, [&](const legwork::Run& run) { return isLater(run.start); });
        std::erase_if(before.days, [&](const DayEntry& entry) { return entry.day > span.last; });
        std::erase_if(before.pains, [&](const Pain& pain) { return isLater(pain.time); });
        std::erase_if(before.drinks, [&](const Drink& drink) { return isLater(drink.time); });
        std::erase_if(before.activities, [&](const Activity& activity) { return isLater(activity.start); });
        const Diary early(before, story.runner);
        const Review then = analyse(early, span, longAfter), now = analyse(all, span, longAfter);
        const auto a = of(then, rule), b = of(now, rule);
        ASSERT_EQ(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            EXPECT_EQ(a[i]->state, b[i]->state) << where(*a[i]);
            EXPECT_EQ(a[i]->missing, b[i]->missing) << where(*a[i]);
            EXPECT_EQ(a[i]->numbers, b[i]->numbers) << where(*a[i]);
        }
    }
}

TEST_P(EveryRule, AnswersOneDayAsItAnswersAllOfThem) {
    const auto& [diary, all] = judged(0.33);
    for (const int n : {0, 50, 90, days}) {
        const Review one = analyse(diary, {day(n), day(n)}, longAfter);
        const auto a = of(one, rule);
        std::vector<const Finding*> b;
        for (const Finding* finding : all.on(day(n)))
            if (finding->rule == &rule) b.push_back(finding);
        ASSERT_EQ(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            EXPECT_EQ(a[i]->state, b[i]->state) << where(*a[i]);
            EXPECT_EQ(a[i]->numbers, b[i]->numbers) << where(*a[i]);
        }
    }
}

/// The words that claim more than a journal can know, and those that scold (evidence.md 4.11, product.md 6).
TEST_P(EveryRule, UsesNoWordThatClaimsACauseOrScolds) {
    const std::regex forbidden{"\\b(causes?|caused|leads? to|because of|risk factor|prevents?|proven|significant(ly)?|safe|you failed|should "
                               "have|overtraining syndrome)\\b|!",
                               std::regex::icase};
    std::vector<std::string> texts{std::string{rule.title}, std::string{rule.evidence}, std::string{rule.clears}, std::string{rule.advice}};
    for (const double blank : {0.02, 0.33}) {
        const auto& [diary, review] = judged(blank);
        for (const Finding* finding : of(review, rule)) texts.push_back(sentence(*finding, diary));
    }
    for (const auto& text : texts) EXPECT_FALSE(std::regex_search(text, forbidden)) << text;
}

INSTANTIATE_TEST_SUITE_P(Rules, EveryRule, testing::ValuesIn(rules().begin(), rules().end()), [](const auto& one) {
    std::string name{one.param->id};
    if (one.param->part) name += one.param->part;
    std::erase(name, '-');
    return name;
});

TEST(Rules, StandInTheOrderOfTheirNumbersAndParts) {
    EXPECT_TRUE(std::ranges::is_sorted(rules(), {}, [](const Rule* rule) { return std::pair{rule->number, rule->part}; }));
}

}  // namespace
}  // namespace legwork::story
