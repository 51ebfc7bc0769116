// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "apple_routes.h"
#include "daily_tables.h"
#include "fit.h"
#include "garmin_account.h"
#include "gpx.h"
#include "plausible.h"
#include "read_any.h"
#include "tables/own_tables.h"
#include "tables/services.h"
#include "tcx.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>

namespace legwork {
namespace {

/// An archive within an archive is opened; one within that is not.
constexpr int deepestArchive = 2;
constexpr std::uint64_t mostHeld = ArchiveLimits{}.member;

ActivityFiles problem(const std::string& file, FileVerdict verdict, std::string sentence) {
    return {{}, {{file, verdict, std::move(sentence)}}};
}

std::string whyLeftOut(FileKind kind) {
    switch (kind) {
        case FileKind::csv: return "This is a table, and none whose columns tell activities; it was left out.";
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

ActivityFiles as(std::string_view format, ActivityFiles files) {
    for (RecordedActivity& activity : files.activities) activity.format = format;
    return files;
}

ActivityFiles readAt(Input& input, const std::string& name, Reading& reading, int depth);

ActivityFiles readHealth(Input& input, const std::string& name, Reading& reading) {
    auto health = readAppleHealth(input.pieces(), name);
    std::ranges::move(health.routes, std::back_inserter(reading.routes));
    ActivityFiles& all = health.files;
    if (!input.fault().empty() && all.problems.empty())
        all.problems.push_back({name, FileVerdict::kept, "What it was packed in is damaged; what could be read was kept. Export it from the phone once more."});
    if (all.activities.empty() && all.values.empty() && all.problems.empty())
        all.problems.push_back({name, FileVerdict::leftOut, "The export holds no workouts, sleep, weight or water; it was left out."});
    return std::move(all);
}

ActivityFiles readGzip(Input& input, const std::string& name, Reading& reading, int depth) {
    Gunzip gunzip(input.pieces());
    Input within(gunzip.unpacked());
    if (within.head().empty())
        return problem(name, FileVerdict::refused, within.fault().empty() ? "The packed file is empty; nothing was kept." : within.fault());
    auto all = readAt(within, name, reading, depth + 1);
    if (!within.fault().empty()) all.problems.push_back({name, FileVerdict::kept, within.fault()});
    return all;
}

/// Notes of the packing computer, not of the runner.
bool isPackersOwn(std::string_view path) { return path.starts_with("__MACOSX/") || path.ends_with(".DS_Store"); }

/// One that was broken before it could be told what it is.
bool isBrokenAtOnce(const Input& input) { return input.head().empty() && !input.fault().empty(); }

/// Goes through the archive again for what the workouts of an Apple export do not tell themselves.
void readRoutes(const ArchivePlace& place, std::vector<std::string> routes, const Reading& reading, ActivityFiles& all) {
    routes = routesToRead(std::move(routes), reading.routes, all);
    if (routes.empty()) return;
    readWholeMembers(place, {}, [&](const std::string& path, std::string_view bytes) {
        if (std::ranges::find(routes, path) != routes.end()) takeRoute(all, reading.routes, as("GPX", readGpx(bytes, path)), path);
    });
}

/// Accounts hold hundreds of files that nothing is read from; those left out for one reason become one line.
void gatherLeftOut(ActivityFiles& all, const std::string& archive) {
    constexpr int oneByOne = 20;
    struct Like {
        int count = 0;
        std::string first;
    };
    std::map<std::string, Like> reasons;
    for (const FileProblem& problem : all.problems)
        if (problem.verdict == FileVerdict::leftOut && ++reasons[problem.sentence].count == 1) reasons[problem.sentence].first = problem.file;
    std::erase_if(all.problems, [&](const FileProblem& problem) {
        return problem.verdict == FileVerdict::leftOut && reasons[problem.sentence].count > oneByOne;
    });
    for (const auto& [sentence, like] : reasons)
        if (like.count > oneByOne)
            all.problems.push_back({archive, FileVerdict::leftOut, fmt::format("{} files, the first {}: {}", like.count, like.first, sentence)});
}

/// Its tables find their recordings within it alone.
ActivityFiles readMembers(const ArchivePlace& place, const std::string& name, const Reading& reading, int depth) {
    ActivityFiles all;
    Reading within{reading.hints, {}, {}};
    std::vector<std::string> routes;
    const auto problems = readZip(place, {}, [&](const std::string& path, Pieces& member) {
        if (isPackersOwn(path)) return;
        if (isAppleRoute(path) && !place.pieces) return routes.push_back(path);
        Input input(member);
        append(all, isBrokenAtOnce(input) ? problem(path, FileVerdict::refused, input.fault()) : readAt(input, path, within, depth + 1));
    });
    readRoutes(place, std::move(routes), within, all);
    joinTables(all, std::move(within.tables));
    std::erase_if(all.tables, [](const UnknownTable& table) { return !isUsable(table.guess); });  // of all that a service keeps
    gatherLeftOut(all, name);
    for (const auto& [member, sentence] : problems)
        all.problems.push_back({member.empty() ? name : member, FileVerdict::refused, sentence});
    if (all.activities.empty() && all.values.empty() && all.problems.empty())
        all.problems.push_back({name, FileVerdict::leftOut, "The archive holds no files; it was left out."});
    return all;
}

ArchivePlace placeOf(Input& input) {
    if (const auto bytes = input.inMemory()) return {.bytes = *bytes};
    return {.pieces = input.pieces()};
}

/// For the runner to say what its columns are.
ActivityFiles unknownTable(const Table& table, const std::string& name) {
    UnknownTable shown = shownTable(table, name);
    if (shown.firstRows.empty()) return problem(name, FileVerdict::leftOut, "This is a table without a row; it was left out.");
    auto files = problem(name, FileVerdict::leftOut,
                         isUsable(shown.guess) ? "This is a table that may tell activities, and of no service that Legwork knows; it is left out "
                                                 "until you say what its columns are."
                                               : whyLeftOut(FileKind::csv));
    files.tables.push_back(std::move(shown));
    return files;
}

ActivityFiles readCsvFile(std::string_view bytes, const std::string& name, Reading& reading) {
    if (auto days = readDailyTable(bytes, name)) return std::move(*days);
    Table table = readTable(bytes);
    ActivityFiles files;
    auto known = rememberedTable(table, reading.hints);
    if (known) files.tables.push_back(shownTable(table, name, known->match));
    else known = knownTable(table, reading.hints);
    if (!known) return unknownTable(table, name);
    reading.tables.push_back(readRows(table, *known, name, files.problems));
    return files;
}

/// What has to be in memory as a whole to be read.
ActivityFiles readHeld(Input& input, FileKind kind, const std::string& name, Reading& reading) {
    const auto bytes = input.whole(mostHeld);
    if (!bytes) return problem(name, FileVerdict::refused, input.fault().empty() ? tooBig(mostHeld) : input.fault());
    switch (kind) {
        case FileKind::csv: return readCsvFile(*bytes, name, reading);
        case FileKind::fit: return as("FIT", readFit(*bytes, name));
        case FileKind::gpx: return as("GPX", readGpx(*bytes, name));
        default: return as("TCX", readTcx(*bytes, name));
    }
}

ActivityFiles readJson(Input& input, const std::string& name) {
    if (const auto kind = garminJson(input.head())) return readGarminJson(*kind, input.pieces(), name);
    return problem(name, FileVerdict::leftOut, whyLeftOut(FileKind::json));
}

ActivityFiles readAt(Input& input, const std::string& name, Reading& reading, int depth) {
    const auto kind = fileKind(input.head());
    const bool isPacked = kind == FileKind::gzip || kind == FileKind::zip;
    if (isPacked && depth >= deepestArchive)
        return problem(name, FileVerdict::refused,
                       "This is packed within packed files, over and over; it was refused. Unpack it and import what it holds.");
    switch (kind) {
        case FileKind::csv:
        case FileKind::fit:
        case FileKind::gpx:
        case FileKind::tcx: return readHeld(input, kind, name, reading);
        case FileKind::json: return readJson(input, name);
        case FileKind::appleHealth: return readHealth(input, name, reading);
        case FileKind::gzip: return readGzip(input, name, reading, depth);
        case FileKind::zip: return readMembers(placeOf(input), name, reading, depth);
        case FileKind::empty:
            return problem(name, FileVerdict::refused, "The file is empty; nothing was kept. Copy it from the watch once more.");
        default: return problem(name, FileVerdict::leftOut, whyLeftOut(kind));
    }
}

}  // namespace

void append(ActivityFiles& all, ActivityFiles more) {
    std::ranges::move(more.activities, std::back_inserter(all.activities));
    std::ranges::move(more.problems, std::back_inserter(all.problems));
    std::ranges::move(more.tables, std::back_inserter(all.tables));
    std::ranges::move(more.values, std::back_inserter(all.values));
}

ActivityFiles readAny(Input& input, const std::string& name, Reading& reading) { return readAt(input, name, reading, 0); }

ActivityFiles readArchive(const ArchivePlace& place, const std::string& name, Reading& reading) { return readMembers(place, name, reading, 0); }

ActivityFiles settled(ActivityFiles read, Reading reading, Day today) {
    joinTables(read, std::move(reading.tables));
    ActivityFiles all{{}, std::move(read.problems), std::move(read.tables), std::move(read.values)};
    std::ranges::move(dropImpossible(all.values, today), std::back_inserter(all.problems));
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

ActivityFiles readActivityFile(std::string_view bytes, const std::string& name, Day today, const TableHints& hints) {
    Input input(bytes);
    Reading reading{hints, {}, {}};
    auto read = readAny(input, name, reading);
    return settled(std::move(read), std::move(reading), today);
}

}  // namespace legwork
