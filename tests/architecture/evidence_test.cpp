// SPDX-License-Identifier: GPL-3.0-or-later
// docs/evidence has one page a rule, and what stands in a page is what the rule does.
#include "project_text.h"

#include "legwork/rules.h"
#include "patterns/safety_words.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <regex>

namespace legwork::project {
namespace {

std::string pageName(const Rule& rule) { return fmt::format("docs/evidence/{}.md", rule.id); }
std::string joinedLines(std::string text) { return std::regex_replace(text, std::regex{"\\s+"}, " "); }

/// What stands below a heading, on one line.
std::string below(std::string_view heading, const std::string& page) {
    const auto from = page.find(fmt::format("\n## {}\n\n", heading));
    if (from == std::string::npos) return {};
    const auto next = page.find("\n## ", from + 1);
    return joinedLines(page.substr(from, next == std::string::npos ? next : next - from));
}

std::string_view pageTitle(const Rule& rule) { return rule.part ? "Signs that should not wait" : rule.title; }

const std::regex claims{"\\b(causes|caused by|leads to|because of|risk factor|prevents|proven|significant|significantly|safe)\\b",
                        std::regex::icase};

class EveryRulesPage : public testing::TestWithParam<const Rule*> {
protected:
    const Rule& rule = *GetParam();
    const std::string page = read(folder() / pageName(rule));
    const std::string text = joinedLines(page);
};

TEST_P(EveryRulesPage, HasTheTitleNumberAndGradeOfTheRule) {
    EXPECT_TRUE(page.starts_with(fmt::format("# {}\n\nR{}, `{}`, grade ", pageTitle(rule), rule.number, rule.id))) << page.substr(0, 120);
    const auto grade = rule.part ? fmt::format(" {}: {}", rule.part, letter(rule.grade)) : fmt::format("grade {}\n", letter(rule.grade));
    EXPECT_NE(page.substr(0, page.find("\n## ")).find(grade), std::string::npos) << grade;
}

TEST_P(EveryRulesPage, HasEveryHeading) {
    for (const auto heading :
         {"What Legwork looks at", "What research says", "How sure this is", "What this cannot tell", "What would clear it", "Sources"})
        EXPECT_NE(page.find(fmt::format("\n## {}\n\n", heading)), std::string::npos) << heading;
}

/// "Descent that counts: 150 m (80–400)": the three numbers, in metres or km, seconds or minutes.
bool tellsOf(const std::string& line, const Threshold& threshold) {
    const auto numbers = std::regex_replace(line, std::regex{"−"}, "-");
    const std::regex form{": (-?[0-9.]+)[^(]*\\((-?[0-9.]+)(?:–| to )(-?[0-9.]+)\\)$"};
    std::smatch found;
    if (!std::regex_search(numbers, found, form)) return false;
    const auto is = [&](int group, double value, double unit) { return std::abs(std::stod(found[group]) * unit - value) < 1e-9; };
    return std::ranges::any_of(std::vector{1.0, 60.0, 1000.0}, [&](double unit) {
        return is(1, threshold.standard, unit) && is(2, threshold.least, unit) && is(3, threshold.most, unit);
    });
}

TEST_P(EveryRulesPage, GivesEveryThresholdAndItsRange) {
    for (const Threshold& threshold : rule.thresholds) {
        const auto from = page.find(fmt::format("\n- {}: ", threshold.label));
        ASSERT_NE(from, std::string::npos) << threshold.label;
        const auto line = page.substr(from + 1, page.find('\n', from + 1) - from - 1);
        EXPECT_TRUE(tellsOf(line, threshold)) << line;
    }
}

TEST_P(EveryRulesPage, SaysWhatABlankDoes) { EXPECT_NE(below("What Legwork looks at", page).find("not logged"), std::string::npos); }

TEST_P(EveryRulesPage, GivesTheSentencesOfItsTiersAndTheLimitOfAJournal) {
    if (!rule.mayTier) return;
    EXPECT_NE(text.find(sentenceOf(Tier::soon)), std::string::npos);
    EXPECT_NE(text.find("This journal cannot diagnose"), std::string::npos);
    if (!rule.part) return;
    EXPECT_NE(text.find(sentenceOf(Tier::day)), std::string::npos);
    EXPECT_NE(text.find(sentenceOf(Tier::now)), std::string::npos);
}

TEST_P(EveryRulesPage, StandsInTheIndexWithTitleGradeAndALine) {
    const auto index = read(folder() / "docs/evidence/README.md");
    const auto from = index.find(fmt::format("| R{} | [{}]({}.md) | ", rule.number, pageTitle(rule), rule.id));
    ASSERT_NE(from, std::string::npos) << pageTitle(rule);
    const std::string row = index.substr(from, index.find('\n', from) - from);
    std::smatch found;
    ASSERT_TRUE(std::regex_match(row, found, std::regex{".*[)] [|] ([A-Z, ]+) [|] [A-Z][^|]+ [|]"})) << row;
    EXPECT_NE(found[1].str().find(letter(rule.grade)), std::string::npos) << row;
}

TEST_P(EveryRulesPage, SaysWhatWouldClearIt) {
    if (rule.part) return;  // the five parts share a page
    EXPECT_NE(text.find(joinedLines(fmt::format("## What would clear it {} ##", rule.clears))), std::string::npos) << rule.clears;
}

TEST_P(EveryRulesPage, NamesEverySourceOfTheRule) {
    const std::string source{rule.source};
    const std::regex identifier{"doi:10[.][^;, ]+|PMC[0-9]+|PMID [0-9]+"};
    for (std::sregex_iterator it(source.begin(), source.end(), identifier), end; it != end; ++it)
        EXPECT_NE(text.find(it->str()), std::string::npos) << it->str();
    EXPECT_NE(page.find("\n## Sources\n\n- "), std::string::npos);
}

TEST_P(EveryRulesPage, ClaimsNoCauseAndNoProof) {
    std::smatch found;
    EXPECT_FALSE(std::regex_search(text, found, claims)) << found.str();
}

INSTANTIATE_TEST_SUITE_P(Evidence, EveryRulesPage, testing::ValuesIn(rules().begin(), rules().end()), [](const auto& rule) {
    std::string name{rule.param->id};
    std::ranges::replace(name, '-', '_');
    return rule.param->part ? name + '_' + rule.param->part : name;
});

TEST(EvidencePages, BelongToARuleAndStandInTheIndex) {
    const auto index = read(folder() / "docs/evidence/README.md");
    for (const auto& page : std::filesystem::directory_iterator(folder() / "docs/evidence")) {
        const std::string stem = page.path().stem().string();
        if (stem == "README") continue;
        EXPECT_NE(index.find(fmt::format("]({}.md)", stem)), std::string::npos) << stem;
        EXPECT_TRUE(findRule(stem) || findRule(stem, 'a')) << stem;
    }
}

TEST(EvidencePages, MakeNoClaimInTheIndex) {
    const auto index = joinedLines(read(folder() / "docs/evidence/README.md"));
    std::smatch found;
    EXPECT_FALSE(std::regex_search(index, found, claims)) << found.str();
}

}  // namespace
}  // namespace legwork::project
