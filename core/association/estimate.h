// SPDX-License-Identifier: GPL-3.0-or-later
// How much more sore the legs were after days with a flag than after those without (evidence.md 4.3–4.5 and 4.8,
// settled B14–B19 and B25–B26). Points of the 0–10 scale.
#pragma once

#include "../statistics/block_bootstrap.h"
#include "legwork/association.h"
#include "rows.h"

namespace legwork {

struct RawDifference {
    double meanExposed, meanUnexposed, cliffsDelta;
    double difference() const { return meanExposed - meanUnexposed; }
};
/// Of rated rows; both kinds have to be there.
RawDifference rawDifference(std::span<const Row> rated);
/// Its widened interval (settled B19).
std::optional<Interval> rawInterval(std::span<const Row> rated, std::string_view rule, std::stop_token stop);

/// Which load is light, middling and heavy among rows: an upper end each of the first two (settled B14).
struct LoadThirds {
    double light, middling;
    std::size_t third(double load) const { return load <= light ? 0 : load <= middling ? 1 : 2; }
};
LoadThirds loadThirds(std::span<const Row> complete);
/// Whether some third of load holds days with the flag and without.
bool loadOverlaps(std::span<const Row> complete);

/// Coefficient of the flag beside load, soreness before and time; nothing where they cannot be told apart.
std::optional<double> adjusted(std::span<const Row> complete);
/// The same beside another flag as well, one a row.
std::optional<double> adjustedBeside(std::span<const Row> complete, const std::vector<double>& other);
std::optional<Interval> adjustedInterval(std::span<const Row> complete, double beta, std::string_view rule, std::stop_token stop);
/// Of the shift test on what load, soreness before and time leave of both.
std::optional<double> adjustedP(std::span<const Row> complete);

/// Over thirds of load with two rows on each side, weighed by n1·n0/(n1 + n0); nothing where there is none.
std::optional<double> stratifiedDifference(std::span<const Row> complete);
/// adjusted() without the rows that have another run within 48 h; nothing below five on each side.
std::optional<double> withoutCrowded(std::span<const Row> complete);
/// Neither says the other way or nothing; one that cannot be computed does not count (settled B15).
bool sensitivityAgrees(std::span<const Row> complete, double beta);

/// Nothing below five rows on each side, or where the columns cannot be told apart.
std::optional<BeforeTest> beforeTest(std::span<const Row> complete, double beta);
/// Nothing below thirty rows with a measure, or where measure or soreness does not vary.
std::optional<DoseResponse> doseResponse(std::span<const Row> rated);
/// Two days before to six days after, from exposures that may be rated or not. To look at: nothing is tested with it.
std::vector<LagPoint> lagCurve(std::span<const Row> rows, const MuscleSoreness& soreness);

}  // namespace legwork
