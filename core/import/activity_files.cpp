// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "archive.h"
#include "fit.h"
#include "gpx.h"
#include "plausible.h"
#include "read_any.h"
#include "recorded_record.h"
#include "tables/column_words.h"
#include "tables/services.h"
#include "tcx.h"

#include <algorithm>
#include <iterator>

namespace legwork {
namespace {

/// An archive within an archive is opened; one within that is not.
constexpr int deepestArchive = 2;

ActivityFiles problem(const std::string& file, FileVerdict verdict, std::string sentence) {
    return {{}, {{file, verdict, std::move(sentence)}}};
}

std::string whyLeftOut(FileKind kind) {
    switch (kind) {
        case FileKind::csv: return "This is a table, and none whose columns tell activities; it was left out.";
        case FileKind::appleHealth: return "This is an export of Apple Health; it is not read file by file and was left out.";
        case FileKind::kml:
            return "This is a KML file, which draws a map and tells no heart rate or pauses; it was left out. Export the activity as FIT, "
                   "GPX or TCX.";
        case FileKind::pwx:
            return "This is a PWX file, which Legwork does not read; it was left out. Export the activity as FIT, GPX or TCX.";
        case FileKind::otherXml:
            return "This is an XML file, but neither GPX nor TCX; it was left out. Export the activity as FIT, GPX or TCX.";
        case FileKind::json:
            return "This is a JSON file, which Legwork does not read; it was left out. Export the activity as FIT, GPX or TCX.";
        default:
            return "This is no file that Legwork knows; it was left out. FIT, GPX and TCX are read, also packed, and tables of activities.";
    }
}

void append(ActivityFiles& all, ActivityFiles more) {
    std::ranges::move(more.activities, std::back_inserter(all.activities));
    std::ranges::move(more.problems, std::back_inserter(all.problems));
    std::ranges::move(more.tables, std::back_inserter(all.tables));
}

ActivityFiles as(std::string_view format, ActivityFiles files) {
    for (RecordedActivity& activity : files.activities) activity.format = format;
    return files;
}

ActivityFiles readAt(std::string_view bytes, const std::string& name, Reading& reading, int depth);

ActivityFiles readGzip(std::string_view bytes, const std::string& name, Reading& reading, int depth) {
    const auto unpacked = gunzip(bytes, {});
    if (unpacked.isTooBig || unpacked.bytes.empty())
        return problem(name, FileVerdict::refused, unpacked.fault.empty() ? "The packed file is empty; nothing was kept." : unpacked.fault);
    auto all = readAt(unpacked.bytes, name, reading, depth + 1);
    if (!unpacked.fault.empty()) all.problems.push_back({name, FileVerdict::kept, unpacked.fault});
    return all;
}

/// Notes of the packing computer, not of the runner.
bool isPackersOwn(std::string_view path) { return path.starts_with("__MACOSX/") || path.ends_with(".DS_Store"); }

/// Its tables find their recordings within it alone.
ActivityFiles readArchive(std::string_view bytes, const std::string& name, Reading& reading, int depth) {
    ActivityFiles all;
    Reading within{reading.hints, {}};
    const auto problems = readZip(bytes, {}, [&](const std::string& path, std::string_view member) {
        if (!isPackersOwn(path)) append(all, readAt(member, path, within, depth + 1));
    });
    joinTables(all, std::move(within.tables));
    for (const auto& [member, sentence] : problems)
        all.problems.push_back({member.empty() ? name : member, FileVerdict::refused, sentence});
    if (all.activities.empty() && all.problems.empty())
        all.problems.push_back({name, FileVerdict::leftOut, "The archive holds no files; it was left out."});
    return all;
}

/// What the runner said before of a table with this header.
std::optional<KnownTable> rememberedTable(const Table& table, const TableHints& hints) {
    const auto found = std::ranges::find(hints.matches, table.header, &RememberedMatch::header);
    if (found == hints.matches.end()) return {};
    return KnownTable{std::string{ownTable}, found->match, false, {}};
}

/// For the runner to say what its columns are; nothing where its header names neither a time nor a way.
ActivityFiles unknownTable(const Table& table, const std::string& name) {
    constexpr std::size_t shown = 5;
    UnknownTable unknown{name, table.header, {}, matchByWords(table)};
    if (!isUsable(unknown.guess)) return problem(name, FileVerdict::leftOut, whyLeftOut(FileKind::csv));
    for (const auto& row : table.rows)
        if (unknown.firstRows.size() < shown) unknown.firstRows.push_back(row.cells);
    auto files = problem(name, FileVerdict::leftOut,
                         "This is a table that may tell activities, and of no service that Legwork knows; it was left out. Import it on the "
                         "command line, where --columns says what its columns are.");
    files.tables.push_back(std::move(unknown));
    return files;
}

ActivityFiles readCsvFile(std::string_view bytes, const std::string& name, Reading& reading) {
    Table table = readTable(bytes);
    auto known = rememberedTable(table, reading.hints);
    if (!known) known = knownTable(table, reading.hints);
    if (!known) return unknownTable(table, name);
    ActivityFiles files;
    reading.tables.push_back(readRows(table, *known, name, files.problems));
    return files;
}

ActivityFiles readAt(std::string_view bytes, const std::string& name, Reading& reading, int depth) {
    const auto kind = fileKind(bytes);
    const bool isPacked = kind == FileKind::gzip || kind == FileKind::zip;
    if (isPacked && depth >= deepestArchive)
        return problem(name, FileVerdict::refused,
                       "This is packed within packed files, over and over; it was refused. Unpack it and import what it holds.");
    switch (kind) {
        case FileKind::fit: return as("FIT", readFit(bytes, name));
        case FileKind::gpx: return as("GPX", readGpx(bytes, name));
        case FileKind::tcx: return as("TCX", readTcx(bytes, name));
        case FileKind::csv: return readCsvFile(bytes, name, reading);
        case FileKind::gzip: return readGzip(bytes, name, reading, depth);
        case FileKind::zip: return readArchive(bytes, name, reading, depth);
        case FileKind::empty:
            return problem(name, FileVerdict::refused, "The file is empty; nothing was kept. Copy it from the watch once more.");
        default: return problem(name, FileVerdict::leftOut, whyLeftOut(kind));
    }
}

/// Takes out what cannot be, and marks what hardly can.
ActivityFiles checked(ActivityFiles read, Day today) {
    ActivityFiles all{{}, std::move(read.problems), std::move(read.tables)};
    for (auto& activity : read.activities) {
        auto dropped = dropImpossible(activity);
        if (auto reason = refusal(activity, today); !reason.empty()) {
            all.problems.push_back({activity.file, FileVerdict::refused, std::move(reason)});
            continue;
        }
        if (!dropped.empty()) all.problems.push_back({activity.file, FileVerdict::kept, std::move(dropped)});
        if (activity.doubt.empty()) activity.doubt = doubt(activity);
        all.activities.push_back(std::move(activity));
    }
    return all;
}

}  // namespace

ActivityFiles readAny(std::string_view bytes, const std::string& name, Reading& reading) { return readAt(bytes, name, reading, 0); }

ActivityFiles settled(ActivityFiles read, Reading reading, Day today) {
    joinTables(read, std::move(reading.tables));
    return checked(std::move(read), today);
}

ActivityFiles readActivityFile(std::string_view bytes, const std::string& name, Day today, const TableHints& hints) {
    Reading reading{hints, {}};
    auto read = readAny(bytes, name, reading);
    return settled(std::move(read), std::move(reading), today);
}

}  // namespace legwork
