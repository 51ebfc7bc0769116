// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in docs/ say what the program does: each column with its unit, limits and tokens as the lists of fields have
// them, each rule, and the rule that serves as an example.
#include "project_text.h"

#include "legwork/field.h"
#include "legwork/rules.h"
#include "records/runner_lists.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace legwork::project {
namespace {

std::string joined(std::span<const Token> tokens) {
    std::string text;
    for (const Token& token : tokens) text += (text.empty() ? "" : ", ") + std::string{token.token};
    return text;
}

std::string numberWords(const FieldInfo& field) {
    const auto in = unit(field.measure);
    return fmt::format("{}number{}{}, {} to {}", field.whole ? "whole " : "", in.empty() ? "" : " in ", in, field.least, field.most);
}

std::string kindWords(const FieldInfo& field) {
    switch (field.kind) {
        case FieldKind::number: return numberWords(field);
        case FieldKind::yesNo: return "yes or no";
        case FieldKind::choice: return "one of: " + joined(field.tokens);
        case FieldKind::list: return "none, or any of: " + joined(field.tokens);
        case FieldKind::time: return "time";
        case FieldKind::times: return "times";
        case FieldKind::day: return "day";
        case FieldKind::week: return "week";
        case FieldKind::text: return "text";
    }
    return {};
}

/// How the page has to begin the line of a column.
std::string line(const FieldInfo& field) {
    return fmt::format("| `{}`{} | {} |", field.column, field.key ? " (key)" : field.required ? " (required)" : "", kindWords(field));
}

/// From the heading of a file to the next heading.
std::string section(const std::string& page, std::string_view heading) {
    const auto from = page.find(fmt::format("\n### `{}`\n", heading));
    if (from == std::string::npos) return {};
    return page.substr(from, page.find("\n#", from + 5) - from);
}

template <class Record>
void expectEveryColumn(const std::string& page, std::string_view file) {
    const auto part = section(page, file);
    ASSERT_FALSE(part.empty()) << "docs/file-format.md has no section " << file;
    for (const auto& field : fields<Record>())
        EXPECT_NE(part.find("\n" + line(field)), std::string::npos) << "docs/file-format.md, " << file << ", needs: " << line(field);
}

/// The blocks of C++ on a page, in their order.
std::vector<std::string> codeOn(const std::string& page) {
    constexpr std::string_view fence = "```cpp\n";
    std::vector<std::string> blocks;
    for (auto from = page.find(fence); from != std::string::npos; from = page.find(fence, from)) {
        from += fence.size();
        blocks.push_back(page.substr(from, page.find("```", from) - from));
    }
    return blocks;
}

TEST(AddingARulePage, ShowsItsExampleAsItStands) {
    const auto blocks = codeOn(read(folder() / "docs/adding-a-rule.md"));
    ASSERT_EQ(blocks.size(), 2u);
    EXPECT_EQ(blocks[0], read(folder() / "core/patterns/rules/poor_sleep_quality.cpp"));
    EXPECT_EQ(blocks[1], read(folder() / "tests/core/patterns/rules/poor_sleep_quality_test.cpp"));
}

TEST(FileFormatPage, NamesEveryColumnWithItsLimitsAndTokens) {
    const auto page = read(folder() / "docs/file-format.md");
    expectEveryColumn<legwork::Run>(page, "runs.csv");
    expectEveryColumn<DayEntry>(page, "days.csv");
    expectEveryColumn<Pain>(page, "pains.csv");
    expectEveryColumn<Drink>(page, "drinks.csv");
    expectEveryColumn<Activity>(page, "activities.csv");
    expectEveryColumn<WeeklyCheck>(page, "weekly_checks.csv");
    expectEveryColumn<Runner>(page, "runner.json");
    for (const auto& list : runnerLists())
        EXPECT_NE(section(page, "runner.json").find(fmt::format("\n| `{}` | ", list.column)), std::string::npos) << list.column;
}

/// The ends of a rule's line: what it is, and with which thresholds and grade it is delivered.
std::pair<std::string, std::string> ends(const Rule& rule) {
    std::string keys;
    for (const Threshold& threshold : rule.thresholds)
        keys += fmt::format("{}`{}` {:g}", keys.empty() ? "" : ", ", threshold.key, threshold.standard);
    const std::string part(rule.part ? 1 : 0, rule.part);
    return {fmt::format("| R{}{} | `{}` | ", rule.number, part, rule.id),
            fmt::format(" | {} | {} |", keys.empty() ? "–" : keys, letter(rule.grade))};
}

TEST(RulesPage, NamesEveryRuleWithItsThresholdsAndGrade) {
    const auto page = read(folder() / "docs/rules.md");
    for (const Rule* rule : rules()) {
        const auto [start, end] = ends(*rule);
        const auto from = page.find("\n" + start);
        const auto line = from == std::string::npos ? std::string{} : page.substr(from + 1, page.find('\n', from + 1) - from - 1);
        EXPECT_TRUE(line.ends_with(end)) << "docs/rules.md needs the line " << start << "…" << end;
    }
}

}  // namespace
}  // namespace legwork::project
