// SPDX-License-Identifier: GPL-3.0-or-later
#include "strava_table.h"

#include "cell_number.h"
#include "column_words.h"
#include "date_text.h"
#include "distance_unit.h"

#include <algorithm>

namespace legwork {
namespace {

bool beginsWithDigit(std::string_view text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

/// The column of that meaning which is named last, a spreadsheet's "Distance.1" included.
std::size_t lastOf(const Table& table, Meaning meaning, std::size_t first) {
    const auto name = headerWords(table.header[first]).words;
    auto last = first;
    for (auto column = first + 1; column < table.header.size(); ++column) {
        const auto words = headerWords(table.header[column]).words;
        if ((words == name || words == name + " 1") && rankOf(name, meaning)) last = column;
    }
    return last;
}

/// "activities/12866632127.fit.gz", in any language's table.
bool isStravaRecording(std::string_view cell) {
    return cell.starts_with("activities/") && (cell.find(".fit") != cell.npos || cell.find(".gpx") != cell.npos || cell.find(".tcx") != cell.npos);
}

std::optional<std::size_t> stravaRecordings(const Table& table) {
    const auto match = matchByWords(table);
    if (const auto found = match.columns.find(Meaning::file); found != match.columns.end()) return found->second;
    for (const auto& row : table.rows)
        if (const auto found = std::ranges::find_if(row.cells, isStravaRecording); found != row.cells.end())
            return static_cast<std::size_t>(found - row.cells.begin());
    return {};
}

/// The number, date, name, type and description of an activity stand first in every language and since the first exports.
enum StravaColumn : std::size_t { stravaId, stravaDate, stravaName, stravaType, stravaDescription, stravaElapsed, stravaDistance, stravaLeast };

bool isStrava(const Table& table) {
    if (table.header.size() < stravaLeast + 2 || table.rows.empty()) return false;
    const auto& first = table.rows.front();
    return beginsWithDigit(cellAt(first, stravaId)) && readTime(cellAt(first, stravaDate), DateOrder::dayFirst).has_value() &&
           (numberIn(cellAt(first, stravaElapsed), '.') || secondsIn(cellAt(first, stravaElapsed), '.', 1));
}

}  // namespace

std::optional<KnownTable> stravaTable(const Table& table) {
    const auto recordings = stravaRecordings(table);
    if (!recordings || !isStrava(table)) return {};
    KnownTable known{"Strava", matchByWords(table), true, {}};
    auto& columns = known.match.columns;
    for (const auto meaning : {Meaning::start, Meaning::day, Meaning::clock, Meaning::indoor}) columns.erase(meaning);
    columns[Meaning::startUtc] = stravaDate;
    columns[Meaning::title] = stravaName;
    columns[Meaning::sport] = stravaType;
    columns[Meaning::note] = stravaDescription;
    columns[Meaning::elapsed] = stravaElapsed;
    columns[Meaning::distance] = lastOf(table, Meaning::distance, stravaDistance);
    columns[Meaning::file] = *recordings;
    known.match.metresInDistance = kilometresOrMetres(witnessesIn(table, known.match)).metres;
    return known;
}

}  // namespace legwork
