// SPDX-License-Identifier: GPL-3.0-or-later
#include "distance_unit.h"

#include "../plausible.h"
#include "../sport_words.h"
#include "cell_number.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace legwork {
namespace {

constexpr double km_m = 1000, mile_m = 1609.344;

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool isTimed(const UnitWitness& row) { return row.distance && row.seconds && *row.distance > 0 && *row.seconds > 0; }

/// Steps, their length and the time make metres, whatever the account's unit.
std::optional<double> bySteps(std::span<const UnitWitness> rows) {
    constexpr double near = 0.12;
    int kilometres = 0, miles = 0;
    for (const auto& row : rows) {
        if (!isTimed(row) || !row.steps_min || !row.stride_m) continue;
        const double metres = *row.steps_min * *row.stride_m * *row.seconds / 60 / *row.distance;
        kilometres += std::abs(metres / km_m - 1) < near;
        miles += std::abs(metres / mile_m - 1) < near;
    }
    if (kilometres == miles) return {};
    return kilometres > miles ? km_m : mile_m;
}

/// The median of the runs, in minutes for a distance of 1.
std::optional<double> paceOfRuns(std::span<const UnitWitness> rows) {
    std::vector<double> paces;
    for (const auto& row : rows)
        if (row.sport == Sport::running && isTimed(row)) paces.push_back(*row.seconds / 60 / *row.distance);
    return median(std::move(paces));
}

bool isTooFast(const UnitWitness& row, double metresInDistance) {
    return *row.distance * metresInDistance > fastest_m_s(row.sport) * *row.seconds;
}

DistanceUnit said(double metres, const char* why) {
    return {metres, std::string("The table does not name the unit of its distances. They were read as ") +
                        (metres == km_m ? "kilometres" : "miles") + ", " + why + ". Look at one before you take them."};
}

UnitWitness witness(const ColumnMatch& match, const CsvRow& row, char decimal) {
    const auto cell = [&](Meaning meaning) {
        const auto found = match.columns.find(meaning);
        return found == match.columns.end() ? std::string_view{} : cellAt(row, found->second);
    };
    auto seconds = secondsIn(cell(Meaning::duration), decimal, match.secondsInDuration);
    if (!seconds) seconds = secondsIn(cell(Meaning::elapsed), decimal, match.secondsInDuration);
    return {sportNamed(cell(Meaning::sport)), numberIn(cell(Meaning::distance), decimal), seconds, {}, {}};
}

}  // namespace

std::vector<UnitWitness> witnessesIn(const Table& table, const ColumnMatch& match) {
    const char decimal = decimalSign(table);
    std::vector<UnitWitness> rows;
    for (const auto& row : table.rows) rows.push_back(witness(match, row, decimal));
    return rows;
}

DistanceUnit kilometresOrMiles(std::span<const UnitWitness> rows, bool isEnglish, Units units) {
    if (const auto metres = bySteps(rows)) return {*metres, {}};
    if (!isEnglish) return {km_m, {}};
    const auto pace = paceOfRuns(rows);
    // Minutes for one: the median of runs lies above 3:00 and mostly below 8:00 a kilometre. All limits are this program's.
    constexpr double onlyKilometres = 4.8, likelyKilometres = 6.5, likelyMiles = 8.5, onlyMiles = 11;
    if (pace && *pace < onlyKilometres) return {km_m, {}};
    if (pace && *pace > onlyMiles) return {mile_m, {}};
    if (pace && *pace < likelyKilometres) return said(km_m, "as the runs would be very fast otherwise");
    if (pace && *pace > likelyMiles) return said(mile_m, "as the runs would be very slow otherwise");
    return said(units == Units::imperial ? mile_m : km_m, "which your settings use");
}

DistanceUnit kilometresOrMetres(std::span<const UnitWitness> rows) {
    int tooFast = 0, timed = 0;
    for (const auto& row : rows) {
        if (!isTimed(row)) continue;
        ++timed;
        tooFast += isTooFast(row, km_m);
    }
    return {2 * tooFast > timed ? 1 : km_m, {}};
}

Number metresOf(const UnitWitness& row, double metresInDistance) {
    if (!row.distance) return {};
    const bool isMetres = isTimed(row) && isTooFast(row, metresInDistance) && !isTooFast(row, 1);
    return *row.distance * (isMetres ? 1 : metresInDistance);
}

}  // namespace legwork
