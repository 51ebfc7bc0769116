// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"

#include "../statistics/quantile.h"
#include "../statistics/ranks.h"
#include "../statistics/shift_test.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr int leastOnEachSide = 5, leastInStratum = 2;

template <class Value>
std::vector<double> column(std::span<const Row> rows, Value value) {
    std::vector<double> values;
    values.reserve(rows.size());
    for (const Row& row : rows) values.push_back(value(row));
    return values;
}

std::vector<double> flags(std::span<const Row> rows) {
    return column(rows, [](const Row& row) { return row.flagged ? 1.0 : 0.0; });
}
std::vector<double> after(std::span<const Row> rows) {
    return column(rows, [](const Row& row) { return *row.after; });
}
std::vector<double> loads(std::span<const Row> rows) {
    return column(rows, [](const Row& row) { return *row.load; });
}
std::vector<double> before(std::span<const Row> rows) {
    return column(rows, [](const Row& row) { return *row.before; });
}
std::vector<double> ones(std::span<const Row> rows) { return std::vector<double>(rows.size(), 1.0); }

/// From 0 to 1 over these very rows (settled B5).
std::vector<double> time(std::span<const Row> rows) {
    std::vector<double> values;
    for (std::size_t i = 0; i < rows.size(); ++i) values.push_back(static_cast<double>(i) / static_cast<double>(rows.size() - 1));
    return values;
}

DesignMatrix covariates(std::span<const Row> rows) { return {ones(rows), loads(rows), before(rows), time(rows)}; }

DesignMatrix withFlags(std::span<const Row> rows, DesignMatrix covariates) {
    covariates.insert(covariates.begin(), flags(rows));
    return covariates;
}

std::uint64_t seed(std::string_view rule, std::size_t rows) { return seedOf(fmt::format("{}|{}", rule, rows)); }

std::optional<double> firstOf(const std::optional<std::vector<double>>& coefficients) {
    return coefficients ? std::optional(coefficients->front()) : std::nullopt;
}

std::optional<double> shiftP(const DesignMatrix& held, const std::vector<double>& x, const std::vector<double>& y) {
    const auto rx = residuals(held, x), ry = residuals(held, y);
    return rx && ry ? std::optional(shiftTest(*rx, *ry).p()) : std::nullopt;
}

bool hasBothSides(std::span<const Row> rows) {
    const Counts counts = countsOf(rows);
    return counts.exposed >= leastOnEachSide && counts.unexposed >= leastOnEachSide;
}

std::vector<double> afterWhere(std::span<const Row> rated, bool flagged) {
    return after(kept(rated, [&](const Row& row) { return row.flagged == flagged; }));
}

double meanOf(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

}  // namespace

RawDifference rawDifference(std::span<const Row> rated) {
    const auto exposed = afterWhere(rated, true), unexposed = afterWhere(rated, false);
    return {meanOf(exposed), meanOf(unexposed), cliffsDelta(exposed, unexposed).value_or(0)};
}

std::optional<Interval> rawInterval(std::span<const Row> rated, std::string_view rule, std::stop_token stop) {
    return bootstrapInterval({flags(rated), ones(rated)}, after(rated), rawDifference(rated).difference(), seed(rule, rated.size()), stop);
}

LoadThirds loadThirds(std::span<const Row> complete) {
    auto values = loads(complete);
    const double light = quantile(values, 1.0 / 3);
    return {light, quantile(values, 2.0 / 3)};
}

namespace {

/// The soreness after the days of each third of load: without the flag, and with it.
struct Stratum {
    std::vector<double> unexposed, exposed;
};

std::array<Stratum, 3> strataOf(std::span<const Row> complete) {
    std::array<Stratum, 3> strata;
    const LoadThirds thirds = loadThirds(complete);
    for (const Row& row : complete) {
        Stratum& stratum = strata[thirds.third(*row.load)];
        (row.flagged ? stratum.exposed : stratum.unexposed).push_back(*row.after);
    }
    return strata;
}

}  // namespace

bool loadOverlaps(std::span<const Row> complete) {
    return std::ranges::any_of(strataOf(complete), [](const Stratum& s) { return !s.exposed.empty() && !s.unexposed.empty(); });
}

std::optional<double> stratifiedDifference(std::span<const Row> complete) {
    double sum = 0, weights = 0;
    for (const auto& [unexposed, exposed] : strataOf(complete)) {
        if (std::min(unexposed.size(), exposed.size()) < leastInStratum) continue;
        const auto n1 = static_cast<double>(exposed.size()), n0 = static_cast<double>(unexposed.size());
        const double weight = n1 * n0 / (n1 + n0);
        sum += weight * (meanOf(exposed) - meanOf(unexposed));
        weights += weight;
    }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

std::optional<double> adjusted(std::span<const Row> complete) {
    return firstOf(leastSquares(withFlags(complete, covariates(complete)), after(complete)));
}

std::optional<double> adjustedBeside(std::span<const Row> complete, const std::vector<double>& other) {
    DesignMatrix columns = withFlags(complete, covariates(complete));
    columns.push_back(other);
    return hasBothSides(complete) ? firstOf(leastSquares(columns, after(complete))) : std::nullopt;
}

std::optional<Interval> adjustedInterval(std::span<const Row> complete, double beta, std::string_view rule, std::stop_token stop) {
    return bootstrapInterval(withFlags(complete, covariates(complete)), after(complete), beta, seed(rule, complete.size()), stop);
}

std::optional<double> adjustedP(std::span<const Row> complete) { return shiftP(covariates(complete), flags(complete), after(complete)); }

std::optional<double> withoutCrowded(std::span<const Row> complete) {
    const auto apart = kept(complete, [](const Row& row) { return !row.isCrowded; });
    return hasBothSides(apart) ? adjusted(apart) : std::nullopt;
}

bool sensitivityAgrees(std::span<const Row> complete, double beta) {
    const auto agrees = [&](const std::optional<double>& other) { return !other || *other * beta > 0; };
    return agrees(stratifiedDifference(complete)) && agrees(withoutCrowded(complete));
}

std::optional<BeforeTest> beforeTest(std::span<const Row> complete, double beta) {
    constexpr double clear = 0.05, half = 0.5;
    const auto rows = kept(complete, [](const Row& row) { return row.earlier.has_value(); });
    if (!hasBothSides(rows)) return {};
    const DesignMatrix held{ones(rows), loads(rows), time(rows)};
    const auto y = column(rows, [](const Row& row) { return *row.earlier; });
    const auto fitted = firstOf(leastSquares(withFlags(rows, held), y));
    const auto p = shiftP(held, flags(rows), y);
    if (!fitted || !p) return {};
    const bool higher = *p <= clear && *fitted * beta > 0 && std::abs(*fitted) >= half * std::abs(beta);
    return BeforeTest{static_cast<int>(rows.size()), *fitted, *p, higher};
}

namespace {

std::vector<DoseResponse::Bin> binsOf(std::span<const Row> rows) {
    constexpr std::size_t leastInBin = 5;
    auto measures = column(rows, [](const Row& row) { return *row.measure; });
    const double low = quantile(measures, 1.0 / 3), high = quantile(measures, 2.0 / 3);
    std::vector<DoseResponse::Bin> bins;
    for (const int third : {0, 1, 2}) {
        const auto in = kept(rows, [&](const Row& row) { return (*row.measure > low) + (*row.measure > high) == third; });
        if (in.size() < leastInBin) return {};
        const auto [least, most] = std::ranges::minmax(column(in, [](const Row& row) { return *row.measure; }));
        bins.push_back({least, most, static_cast<int>(in.size()), meanOf(after(in))});
    }
    return bins;
}

}  // namespace

std::optional<DoseResponse> doseResponse(std::span<const Row> rated) {
    constexpr std::size_t leastRows = 30;
    const auto rows = kept(rated, [](const Row& row) { return row.measure && std::isfinite(*row.measure); });
    if (rows.size() < leastRows) return {};
    const auto x = ranks(column(rows, [](const Row& row) { return *row.measure; })), y = ranks(after(rows));
    const auto rho = spearman(x, y);
    const auto p = shiftP({ones(rows)}, x, y);
    if (!rho || !p) return {};
    return DoseResponse{static_cast<int>(rows.size()), *rho, *p, binsOf(rows)};
}

namespace {

LagPoint lagPoint(std::span<const Row> rows, const MuscleSoreness& soreness, int days) {
    LagPoint point{days};
    double flagged = 0, clear = 0;
    for (const Row& row : rows) {
        const Number score = soreness.on(row.day + days);
        if (!score) continue;
        (row.flagged ? flagged : clear) += *score;
        ++(row.flagged ? point.flagged : point.clear);
    }
    if (point.flagged > 0) point.meanFlagged = flagged / point.flagged;
    if (point.clear > 0) point.meanClear = clear / point.clear;
    return point;
}

}  // namespace

std::vector<LagPoint> lagCurve(std::span<const Row> rows, const MuscleSoreness& soreness) {
    std::vector<LagPoint> curve;
    for (int days = -2; days <= 6; ++days) curve.push_back(lagPoint(rows, soreness, days));
    return curve;
}

}  // namespace legwork
