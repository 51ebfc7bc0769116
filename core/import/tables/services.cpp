// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include "column_words.h"
#include "garmin_table.h"
#include "strava_table.h"

#include <algorithm>

namespace legwork {
namespace {

std::optional<KnownTable> runkeeper(const Table& table) {
    if (!columnNamed(table, "route name") || !columnNamed(table, "duration") || !columnNamed(table, "gpx file")) return {};
    return KnownTable{"Runkeeper", matchByWords(table), true, {}};
}

/// intervals.icu's, and those of Strava's interface, whose words it took over.
std::optional<KnownTable> interfaceTable(const Table& table) {
    const auto local = columnNamed(table, "start date local");
    if (!local || !columnNamed(table, "moving time") || !columnNamed(table, "elapsed time")) return {};
    const bool isIntervals = std::ranges::any_of(table.header, [](const auto& name) { return name.starts_with("icu_"); });
    KnownTable known{isIntervals ? "intervals.icu" : "Strava", matchByWords(table), false, {}};
    auto& columns = known.match.columns;
    columns[Meaning::start] = *local;
    if (const auto utc = columnNamed(table, "start date")) columns[Meaning::startUtc] = *utc;
    for (const auto meaning : {Meaning::day, Meaning::clock, Meaning::file}) columns.erase(meaning);
    known.match.metresInDistance = 1;
    return known;
}

}  // namespace

std::optional<KnownTable> knownTable(Table& table, const TableHints& hints) {
    if (table.header.empty()) return {};
    if (auto known = stravaTable(table)) return known;
    if (auto known = runkeeper(table)) return known;
    if (auto known = interfaceTable(table)) return known;
    return garminTable(table, hints);
}

}  // namespace legwork
