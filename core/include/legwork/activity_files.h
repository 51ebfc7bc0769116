// SPDX-License-Identifier: GPL-3.0-or-later
// What watches and their services write: FIT, GPX and TCX, also gzipped or in a zip archive; the tables of services with the
// recordings that lie beside them; exports of Apple Health and of Garmin. Read to values; nothing here touches a journal.
#pragma once

#include "legwork/column_match.h"
#include "legwork/progress.h"
#include "legwork/recorded_value.h"
#include "legwork/records.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

enum class Sport { running, walking, cycling, swimming, other };

/// One activity as its file tells it. A member without a value is one that the file does not tell.
struct RecordedActivity {
    std::string file;  // as given; for a member of an archive its name there; with its line for a row of a table
    std::string_view format;  // "FIT", "GPX", "TCX", "Apple Health" …, by its content; empty where a table alone tells of it
    std::string service;      // whose table tells of it: "Strava"; empty for a file alone
    std::string archive;      // the whole archive it is of: all that the service knows of the runner; else empty
    Sport sport = Sport::other;
    std::string sportAsWritten;  // "running, trail"; empty where the file names none
    std::optional<Place> place;  // only where the file says so
    bool hasPositions = false;
    std::int64_t start_s = 0;         // since 1970-01-01T00:00, UTC unless isStartLocal
    bool isStartLocal = false;        // the file tells the runner's clock alone
    std::optional<int> offset_min;    // of the runner's clock then: local = UTC + offset
    Number timer_s, elapsed_s;        // without and with the time that the watch was stopped
    Number distance_m;                // the watch's own total where it wrote one
    bool isDistanceMeasured = false;  // along the points, for want of such a total
    Number ascent_m, descent_m;       // the watch's totals
    Number heart_rate_bpm, heart_rate_max_bpm;
    Number temp_c;  // mean of the watch's sensor, which the wrist warms: not the air's
    Number rpe;     // 0–10, as answered on the watch
    Number feel;    // 0 very weak – 100 very strong, as answered on the watch
    std::string title, note, device;
    std::string sourceId;  // the same for every copy of a recording; empty where the file has none
    std::string doubt;     // why to ask the runner before taking it, a whole sentence; empty for none

    bool operator==(const RecordedActivity&) const = default;
};

/// What became of a file, or of a part of it.
enum class FileVerdict {
    kept,     // read, with something to know
    leftOut,  // nothing is wrong with it, and nothing in it is an activity
    refused,  // not usable
};

struct FileProblem {
    std::string file;
    FileVerdict verdict = FileVerdict::refused;
    std::string sentence;  // what happened, what was kept, what to do

    bool operator==(const FileProblem&) const = default;
};

struct ActivityFiles {
    std::vector<RecordedActivity> activities;  // in the order of the file
    std::vector<FileProblem> problems;
    std::vector<UnknownTable> tables;  // left out, and to be read where the runner says what their columns are
    std::vector<RecordedValue> values;  // of days, in no order
};

/// What the runner knows of tables and the tables do not say.
struct TableHints {
    Units units = Units::metric;           // of distances, where neither header nor paces tell
    std::vector<RememberedMatch> matches;  // for tables of these headers
};

/// What some bytes are, by their content.
enum class FileKind { empty, fit, gpx, tcx, gzip, zip, csv, appleHealth, kml, pwx, otherXml, json, unknown };
FileKind fileKind(std::string_view bytes);

/// Reads a file of any kind above, and what lies in an archive file by file. Every file gives an activity, a value or a problem.
/// Throws nothing for bad content. `today` is the runner's: what began later is refused.
ActivityFiles readActivityFile(std::string_view bytes, const std::string& name, Day today, const TableHints& hints = {});

/// The first rows of a table as they would be read, for the runner who is saying what its columns are; with what is to be
/// known of them in `problems`.
ActivityFiles firstRowsAs(const UnknownTable& table, const ColumnMatch& match);

/// What the paths name: files as they are, and of folders all that lies below, by name; hidden files there are left.
std::vector<std::filesystem::path> filesBelow(const std::vector<std::filesystem::path>& paths);
/// Reads files from the disk, one after the other, archives and exports of Apple Health without holding them; one that cannot
/// be opened is refused. A table finds the recordings that it names among all of them. Nothing where `progress` stopped it,
/// which is asked before each file and while one is read.
std::optional<ActivityFiles> readActivityFiles(const std::vector<std::filesystem::path>& files, Day today, const Progress& progress,
                                               const TableHints& hints = {});

/// Without the time that the watch was stopped, where that is known.
inline Number durationOf(const RecordedActivity& recorded) { return recorded.timer_s ? recorded.timer_s : recorded.elapsed_s; }

}  // namespace legwork
