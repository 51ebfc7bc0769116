// SPDX-License-Identifier: GPL-3.0-or-later
// The fixture of evidence.md 4.10, as rows: a flag whose effect is nothing but load.
#include "association/estimate.h"

#include "association/gates.h"
#include "source_folder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <cstdio>

namespace legwork {
namespace {

using testing::HasSubstr;

constexpr std::array after{1.0, 1.7, 2.3, 3.0, 2.7, 1.0, 3.3, 4.3, 1.0, 2.3, 1.0, 2.3,
                           3.7, 0.7, 3.3, 3.0, 0.3, 2.7, 1.7, 3.3, 0.7, 2.0, 4.0, 1.3};
constexpr std::array flagged{0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0};
constexpr std::array load{180, 420, 240, 360, 300, 150, 560, 480, 330, 210, 180, 390,
                          300, 120, 450, 510, 200, 270, 330, 400, 150, 220, 470, 250};
constexpr std::array before{0, 1, 1, 0, 2, 1, 0, 3, 2, 1, 0, 1, 2, 0, 1, 1, 2, 0, 1, 2, 1, 0, 1, 2};

std::vector<Row> fixture() {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < after.size(); ++i)
        rows.push_back(
            {Day{static_cast<int>(2 * i)}, flagged[i] == 1, double(load[i]), after[i], load[i] / 100.0, double(before[i]), {}, false});
    return rows;
}

TEST(Estimate, GivesTheRawDifferenceOfTheFixture) {
    EXPECT_NEAR(rawDifference(fixture()).difference(), 1.222222, 5e-7);
    EXPECT_NEAR(rawDifference(fixture()).cliffsDelta, 0.614815, 5e-7);
}

TEST(Estimate, GivesTheAdjustedDifferenceOfTheFixture) {
    EXPECT_NEAR(*adjusted(fixture()), -0.363411, 5e-7);
    EXPECT_DOUBLE_EQ(*adjustedP(fixture()), 27 / 48.0);
}

TEST(Estimate, GivesTheRankCorrelationOnlyFromThirtyRowsOn) {
    auto rows = fixture();
    EXPECT_FALSE(doseResponse(rows));
    for (const Row& row : fixture()) rows.push_back(row);
    EXPECT_NEAR(doseResponse(rows)->spearman, 0.783347, 5e-7) << "each row twice keeps the correlation of ranks";
    EXPECT_EQ(doseResponse(rows)->bins.size(), 3u);
}

/// What a program prints.
std::string printed(const std::string& command) {
    std::string text;
    FILE* pipe = popen(command.c_str(), "r");
    for (std::array<char, 4096> part; pipe && fgets(part.data(), part.size(), pipe);) text += part.data();
    if (pipe) pclose(pipe);
    return text;
}

TEST(Estimate, AgreesWithTheReferenceToSixDigits) {
    const auto program = sourceFolder() / "../shared/reference/association.py";
    if (!std::filesystem::exists(program)) GTEST_SKIP() << "the reference program is not beside this project";
    const std::string reference = printed("python3 " + program.string());
    if (reference.empty()) GTEST_SKIP() << "there is no Python to run the reference program with";
    for (const double ours : {rawDifference(fixture()).difference(), rawDifference(fixture()).cliffsDelta, *adjusted(fixture())})
        EXPECT_THAT(reference, HasSubstr(fmt::format("{:.6f}", ours)));
    EXPECT_THAT(reference, HasSubstr(fmt::format("(27, {})", *adjustedP(fixture()))));
}

TEST(Estimate, GivesTheIntervalThatAnotherImplementationGives) {
    // Drawn, refitted by Gauss elimination over the rows themselves, sorted and widened in another language.
    const auto held = adjustedInterval(fixture(), *adjusted(fixture()), "a-rule", {}), raw = rawInterval(fixture(), "a-rule", {});
    EXPECT_NEAR(held->low, -1.447403366414, 1e-9);
    EXPECT_NEAR(held->high, 1.352649550869, 1e-9);
    EXPECT_NEAR(raw->low, 0.484833480299, 1e-9);
    EXPECT_NEAR(raw->high, 2.039102512113, 1e-9);
}

TEST(Estimate, PutsTheIntervalRoundTheEstimate) {
    const double beta = *adjusted(fixture());
    const auto interval = adjustedInterval(fixture(), beta, "a-rule", {});
    EXPECT_LE(interval->low, beta);
    EXPECT_GE(interval->high, beta);
    const auto again = adjustedInterval(fixture(), beta, "a-rule", {});
    EXPECT_EQ(interval->low, again->low) << "a drawing never flickers";
    EXPECT_NE(interval->low, adjustedInterval(fixture(), beta, "b-rule", {})->low);
}

TEST(Estimate, SplitsLoadAtTypeSevenThirds) {
    const auto thirds = loadThirds(fixture());
    // Sorted, counted from 0: loads 7 and 8 are 2.2 and 2.4, for place 23/3 = 7.67; 15 and 16 are 3.6 and 3.9, for 15.33.
    EXPECT_NEAR(thirds.light, 2.2 + 2.0 / 3 * 0.2, 1e-12);
    EXPECT_NEAR(thirds.middling, 3.6 + 1.0 / 3 * 0.3, 1e-12);
}

TEST(Estimate, RefusesAFlagThatNoThirdOfLoadHoldsBothWays) {
    auto rows = fixture();
    for (Row& row : rows) row.flagged = *row.load > 3.5;
    EXPECT_TRUE(loadOverlaps(fixture()));
    for (Row& row : rows) row.load = row.flagged ? 9.0 : 1.0;
    EXPECT_FALSE(adjusted(rows));
}

TEST(Estimate, WeighsThirdsOfLoadByWhatTheyHold) {
    std::vector<Row> rows;
    const auto add = [&](double load, bool flag, double y) {
        rows.push_back({Day{static_cast<int>(rows.size())}, flag, {}, y, load, 0.0, {}, false});
    };
    for (const auto y : {3.0, 3.0}) add(1, true, y);
    for (const auto y : {1.0, 1.0}) add(1, false, y);
    for (const auto y : {4.0, 4.0}) add(2, true, y);
    for (const auto y : {3.0, 3.0}) add(2, false, y);
    for (const auto y : {9.0, 9.0, 9.0, 9.0}) add(3, false, y);
    EXPECT_DOUBLE_EQ(*stratifiedDifference(rows), (2 + 1) / 2.0) << "2 and 1 points, equally heavy; the third has no flag";
}

TEST(Estimate, LeavesOutCrowdedRowsWhereEnoughRemain) {
    auto rows = fixture();
    EXPECT_DOUBLE_EQ(*withoutCrowded(rows), *adjusted(rows));
    for (Row& row : rows) row.isCrowded = true;
    EXPECT_FALSE(withoutCrowded(rows));
}

TEST(Estimate, SaysThatItWasAlreadyHigherBefore) {
    auto rows = fixture();
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].earlier = (rows[i].flagged ? 3 : 1) + 0.1 * double(i % 3);
    EXPECT_TRUE(beforeTest(rows, 1.5)->alreadyHigher);
    EXPECT_FALSE(beforeTest(rows, -1.5)->alreadyHigher) << "the other way";
    EXPECT_FALSE(beforeTest(rows, 5)->alreadyHigher) << "less than half";
    EXPECT_FALSE(beforeTest(fixture(), 1.5)) << "not logged";
}

TEST(Gates, NameTheFirstThatIsMissing) {
    EXPECT_THAT(missingToDraw({100, 3, 97, 9, 90}), HasSubstr("3 of 5 days with the flag"));
    EXPECT_THAT(missingToDraw({100, 5, 4, 9, 90}), HasSubstr("4 of 5 days without the flag"));
    EXPECT_THAT(missingToDraw({19, 5, 5, 4, 28}), HasSubstr("19 of 20"));
    EXPECT_THAT(missingToDraw({20, 5, 5, 4, 27}), HasSubstr("27 of 28"));
    EXPECT_THAT(missingToDraw({20, 5, 5, 3, 28}), HasSubstr("3 of 4"));
    EXPECT_EQ(missingToDraw({20, 5, 5, 4, 28}), "");
}

TEST(Gates, WantMoreForALabel) {
    const Counts enough{40, 8, 8, 5, 56};
    EXPECT_EQ(missingToLabel(enough, {50, 50, 35, 35}), "");
    EXPECT_THAT(missingToLabel(enough, {50, 50, 35, 34}), HasSubstr("69 of 100"));
    EXPECT_THAT(missingToLabel({39, 8, 8, 5, 56}, {50, 50, 50, 50}), HasSubstr("39 of 40"));
    EXPECT_FALSE(isLoggedUnevenly({50, 50, 50, 40})) << "20 points exactly";
    EXPECT_TRUE(isLoggedUnevenly({50, 50, 50, 39}));
}

}  // namespace
}  // namespace legwork
