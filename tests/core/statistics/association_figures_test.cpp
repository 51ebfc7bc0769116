// SPDX-License-Identifier: GPL-3.0-or-later
// The small tools of statistics, held to the figures of evidence.md 4.10 and settled B16 to B18.
#include "statistics/benjamini_hochberg.h"
#include "statistics/block_bootstrap.h"
#include "statistics/quantile.h"
#include "statistics/ranks.h"
#include "statistics/shift_test.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

const std::vector<double> y{1.0, 1.7, 2.3, 3.0, 2.7, 1.0, 3.3, 4.3, 1.0, 2.3, 1.0, 2.3,
                            3.7, 0.7, 3.3, 3.0, 0.3, 2.7, 1.7, 3.3, 0.7, 2.0, 4.0, 1.3};
const std::vector<double> x{0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0};
const std::vector<double> load{1.8, 4.2, 2.4, 3.6, 3.0, 1.5, 5.6, 4.8, 3.3, 2.1, 1.8, 3.9,
                               3.0, 1.2, 4.5, 5.1, 2.0, 2.7, 3.3, 4.0, 1.5, 2.2, 4.7, 2.5};
const std::vector<double> before{0, 1, 1, 0, 2, 1, 0, 3, 2, 1, 0, 1, 2, 0, 1, 1, 2, 0, 1, 2, 1, 0, 1, 2};

/// Ones, load, soreness before, time from 0 to 1.
DesignMatrix covariates() {
    std::vector<double> time;
    for (std::size_t i = 0; i < y.size(); ++i) time.push_back(static_cast<double>(i) / 23);
    return {std::vector<double>(y.size(), 1.0), load, before, time};
}
DesignMatrix withExposure() {
    DesignMatrix columns = covariates();
    columns.insert(columns.begin(), x);
    return columns;
}
std::vector<double> yWhere(double exposure) {
    std::vector<double> values;
    for (std::size_t i = 0; i < y.size(); ++i)
        if (x[i] == exposure) values.push_back(y[i]);
    return values;
}

TEST(LeastSquares, GivesTheCoefficientsThatRGives) {
    EXPECT_THAT(*leastSquares(withExposure(), y), Pointwise(DoubleNear(5e-7), {-0.363411, -0.253275, 0.794938, 0.052276, 0.105047}));
}

TEST(LeastSquares, SaysNothingOfColumnsThatCannotBeToldApart) {
    EXPECT_FALSE(leastSquares({x, x}, y));
    EXPECT_FALSE(leastSquares({std::vector<double>(y.size(), 0.0)}, y));
    EXPECT_FALSE(leastSquares({{}}, {}));
}

TEST(ShiftTest, CountsAmongBothDirectionsAndAllRotations) {
    const DesignMatrix ones{covariates()[0]};
    const auto raw = shiftTest(*residuals(ones, x), *residuals(ones, y));
    EXPECT_EQ(raw.hits, 3u);
    EXPECT_EQ(raw.placements, 48u);
    EXPECT_EQ(shiftTest(*residuals(covariates(), x), *residuals(covariates(), y)).hits, 27u);
}

TEST(ShiftTest, FindsBySpectraWhatTheSumsWrittenOutGive) {
    const auto quick = circularCorrelation(x, y);
    for (std::size_t k = 0; k < y.size(); ++k) {
        double sum = 0;
        for (std::size_t i = 0; i < y.size(); ++i) sum += x[(i + k) % y.size()] * y[i];
        EXPECT_NEAR(quick[k], sum, 1e-12) << k;
    }
}

TEST(ShiftTest, CountsThoseThatCountingOneByOneFinds) {
    for (const std::size_t rows : {5u, 13u, 20u, 23u}) {
        const DesignMatrix ones{std::vector<double>(rows, 1.0)};
        const auto rx = *residuals(ones, std::vector<double>(x.begin(), x.begin() + rows));
        const auto ry = *residuals(ones, std::vector<double>(y.begin(), y.begin() + rows));
        const auto sum = [&](std::size_t k, bool backwards) {
            double total = 0;
            for (std::size_t i = 0; i < rows; ++i) total += rx[backwards ? (2 * rows - 1 - i - k) % rows : (i + k) % rows] * ry[i];
            return std::abs(total);
        };
        std::size_t hits = 0;
        for (std::size_t k = 0; k < rows; ++k) hits += (sum(k, false) >= sum(0, false) - 1e-9) + (sum(k, true) >= sum(0, false) - 1e-9);
        EXPECT_EQ(shiftTest(rx, ry).hits, hits) << rows;
    }
}

TEST(ShiftTest, IsCertainOfNothingWhereNothingVaries) {
    const std::vector<double> flat(24, 0.0);
    EXPECT_DOUBLE_EQ(shiftTest(flat, y).p(), 1);
}

TEST(BlockBootstrap, RefitsTheRowsOfTheBlocks) {
    EXPECT_NEAR(*blockReplicate(withExposure(), y, 4, std::vector<std::size_t>{3, 17, 9, 22, 0, 12}), -0.781654, 5e-7);
}

TEST(BlockBootstrap, CutsTheLastBlockWhereRowsDoNotFillIt) {
    const std::vector<double> five{1, 2, 3, 4, 5}, ones(5, 1.0);
    EXPECT_DOUBLE_EQ(*blockReplicate({ones}, five, 4, std::vector<std::size_t>{3, 2}), (4 + 5 + 1 + 2 + 3) / 5.0)
        << "a mean of rows 3 4 0 1, then 2";
}

TEST(BlockBootstrap, DrawsTheStartsThatEveryImplementationDraws) {
    SplitMix64 zero{0};
    EXPECT_EQ(zero(), 0xe220a8397b1dcdafu);
    EXPECT_EQ(zero(), 0x6e789e6aa1b965f4u);
    SplitMix64 generator{seedOf("warm-up-skipped-or-partial|61")};
    std::vector<std::size_t> starts;
    for (int i = 0; i < 8; ++i) starts.push_back(drawStart(generator, 61));
    EXPECT_THAT(starts, ElementsAre(41, 32, 43, 1, 33, 17, 13, 51));
}

TEST(BlockBootstrap, GrowsItsBlocksWithTheCubeRoot) {
    EXPECT_EQ(blockLength(5), 4u);
    EXPECT_EQ(blockLength(40), 6u);
    EXPECT_EQ(blockLength(64), 6u) << "1.5 times 4, exactly";
    EXPECT_EQ(blockLength(65), 7u);
    EXPECT_EQ(blockLength(120), 8u);
}

TEST(BlockBootstrap, GivesNoIntervalWhereReplicatesCannotBeSolved) {
    std::vector<double> rare(24, 0.0);
    rare[0] = 1;
    EXPECT_FALSE(bootstrapInterval({rare, covariates()[0]}, y, 0.1, 1)) << "a third of all replicates never draw the one exposed row";
}

TEST(BlockBootstrap, StopsWhenAsked) {
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(bootstrapInterval(withExposure(), y, -0.36, 1, source.get_token()));
}

TEST(Ranks, GivesCliffsDelta) {
    EXPECT_NEAR(*cliffsDelta(yWhere(1), yWhere(0)), 0.614815, 5e-7);
    const std::vector<double> six{10, 20, 30, 40, 40, 50};
    EXPECT_DOUBLE_EQ(*cliffsDelta(std::vector<double>{10, 10, 20, 20, 20, 30, 30, 30, 40, 50}, six), -0.25);
    EXPECT_DOUBLE_EQ(*cliffsDelta(std::vector<double>{10, 20, 20, 20, 30, 30, 30, 40, 50, 100}, six), -4.0 / 60);
    EXPECT_FALSE(cliffsDelta({}, six));
}

TEST(Ranks, CorrelatesThemWithTies) {
    EXPECT_NEAR(*spearman(ranks(load), ranks(y)), 0.783347, 5e-7);
    EXPECT_FALSE(spearman(ranks(std::vector<double>(24, 1.0)), ranks(y))) << "what never varies goes with nothing";
}

TEST(BenjaminiHochberg, AdjustsAsRDoes) {
    EXPECT_THAT(benjaminiHochberg(std::vector<double>{.001, .012, .014, .03, .2, .6}),
                Pointwise(DoubleNear(1e-12), {.006, .028, .028, .045, .24, .6}));
    EXPECT_TRUE(benjaminiHochberg({}).empty());
}

TEST(Quantile, InterpolatesBetweenNeighbours) {
    std::vector<double> values{4, 1, 3, 2};
    EXPECT_DOUBLE_EQ(quantile(values, 1.0 / 3), 2) << "a third of the way over three gaps";
    EXPECT_DOUBLE_EQ(quantile(values, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(quantile(values, 1), 4);
}

}  // namespace
}  // namespace legwork
