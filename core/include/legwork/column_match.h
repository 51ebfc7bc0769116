// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table of activities tell: known for the services' own tables, told by the runner for others.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

/// What one column can tell of an activity.
enum class Meaning {
    start,        // date and time on the runner's clock
    startUtc,     // the same in UTC
    day,          // the date alone
    clock,        // the time of day beside it
    duration,     // without the time that the watch was stopped
    elapsed,      // with it
    distance,
    sport,
    title,
    note,
    privateNote,  // a second note
    effort,       // 0–10
    heartRate,
    heartRateMax,
    ascent,
    descent,
    file,         // the recording beside the table
    indoor,       // yes where it was not outdoors
};

enum class DateOrder { yearFirst, dayFirst, monthFirst };

struct ColumnMatch {
    std::map<Meaning, std::size_t> columns;  // 0 for the first
    std::optional<DateOrder> dateOrder;      // nothing: as the dates themselves tell
    std::optional<double> metresInDistance;  // of a distance of 1; nothing: as header, paces and the runner's units tell
    double secondsInDuration = 1;            // of a plain number; what has colons says its own
    double metresInClimb = 1;

    bool operator==(const ColumnMatch&) const = default;
};

/// Whether rows can be read by it: when, and how long or how far.
bool isUsable(const ColumnMatch& match);

/// The meanings in their order, and the name of each in a match that is written: "start", "heart_rate".
const std::vector<Meaning>& meanings();
std::string_view token(Meaning meaning);
/// As a runner reads it: "Date and time", "Heart rate".
std::string_view label(Meaning meaning);

/// Metres in one of a unit of length, "km", "mi", "m", "ft" and what tables call them; nothing for another word.
std::optional<double> metresIn(std::string_view unit);

/// A match that was written, or the first thing in it that cannot be: a whole sentence.
struct WrittenMatch {
    ColumnMatch match;
    std::string fault;
};
/// "start=Datum,distance_km=Strecke,duration_min=#3,dates=day_first": a meaning, with a unit behind it for distance (m, km,
/// mi), duration and elapsed (s, min, h) and ascent (m, ft), then the header or the number of a column.
WrittenMatch parseColumns(std::string_view written, const std::vector<std::string>& header);
/// The same with numbers, which parseColumns() reads back under the same header.
std::string text(const ColumnMatch& match);

/// A table that is no service's own, as the runner sees it when saying what its columns are.
struct UnknownTable {
    std::string file;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> firstRows;
    ColumnMatch guess;      // by the words of the header; what the runner said, where that is remembered
    bool wasRead = false;   // by what the runner said of this header before; else it was left out
};

/// A match and the header that it is for.
struct RememberedMatch {
    std::vector<std::string> header;
    ColumnMatch match;
};

}  // namespace legwork
