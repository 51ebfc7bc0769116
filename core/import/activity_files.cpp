// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "apple_health.h"
#include "archive.h"
#include "fit.h"
#include "gpx.h"
#include "plausible.h"
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
        case FileKind::kml:
            return "This is a KML file, which draws a map and tells no heart rate or pauses; it was left out. Export the activity as FIT, "
                   "GPX or TCX.";
        case FileKind::pwx:
            return "This is a PWX file, which Legwork does not read; it was left out. Export the activity as FIT, GPX or TCX.";
        case FileKind::otherXml:
            return "This is an XML file, but neither GPX nor TCX; it was left out. Export the activity as FIT, GPX or TCX.";
        case FileKind::json:
            return "This is a JSON file, which Legwork does not read; it was left out. Export the activity as FIT, GPX or TCX.";
        default: return "This is no file that Legwork knows; it was left out. FIT, GPX and TCX are read, also packed.";
    }
}

void append(ActivityFiles& all, ActivityFiles more) {
    std::ranges::move(more.activities, std::back_inserter(all.activities));
    std::ranges::move(more.problems, std::back_inserter(all.problems));
    std::ranges::move(more.values, std::back_inserter(all.values));
}

ActivityFiles as(std::string_view format, ActivityFiles files) {
    for (RecordedActivity& activity : files.activities) activity.format = format;
    return files;
}

ActivityFiles readAny(std::string_view bytes, const std::string& name, int depth);

ActivityFiles readGzip(std::string_view bytes, const std::string& name, int depth) {
    const auto unpacked = gunzip(bytes, {});
    if (unpacked.isTooBig || unpacked.bytes.empty())
        return problem(name, FileVerdict::refused, unpacked.fault.empty() ? "The packed file is empty; nothing was kept." : unpacked.fault);
    auto all = readAny(unpacked.bytes, name, depth + 1);
    if (!unpacked.fault.empty()) all.problems.push_back({name, FileVerdict::kept, unpacked.fault});
    return all;
}

ActivityFiles readHealth(std::string_view bytes, const std::string& name) {
    auto all = readAppleHealth(onePiece(bytes), name).files;
    if (all.activities.empty() && all.values.empty() && all.problems.empty())
        all.problems.push_back({name, FileVerdict::leftOut, "The export holds no workouts, sleep, weight or water; it was left out."});
    return all;
}

/// Notes of the packing computer, not of the runner.
bool isPackersOwn(std::string_view path) { return path.starts_with("__MACOSX/") || path.ends_with(".DS_Store"); }

ActivityFiles readArchive(std::string_view bytes, const std::string& name, int depth) {
    ActivityFiles all;
    const auto problems = readZip(bytes, {}, [&](const std::string& path, std::string_view member) {
        if (!isPackersOwn(path)) append(all, readAny(member, path, depth + 1));
    });
    for (const auto& [member, sentence] : problems)
        all.problems.push_back({member.empty() ? name : member, FileVerdict::refused, sentence});
    if (all.activities.empty() && all.values.empty() && all.problems.empty())
        all.problems.push_back({name, FileVerdict::leftOut, "The archive holds no files; it was left out."});
    return all;
}

ActivityFiles readAny(std::string_view bytes, const std::string& name, int depth) {
    const auto kind = fileKind(bytes);
    const bool isPacked = kind == FileKind::gzip || kind == FileKind::zip;
    if (isPacked && depth >= deepestArchive)
        return problem(name, FileVerdict::refused,
                       "This is packed within packed files, over and over; it was refused. Unpack it and import what it holds.");
    switch (kind) {
        case FileKind::fit: return as("FIT", readFit(bytes, name));
        case FileKind::gpx: return as("GPX", readGpx(bytes, name));
        case FileKind::tcx: return as("TCX", readTcx(bytes, name));
        case FileKind::appleHealth: return readHealth(bytes, name);
        case FileKind::gzip: return readGzip(bytes, name, depth);
        case FileKind::zip: return readArchive(bytes, name, depth);
        case FileKind::empty:
            return problem(name, FileVerdict::refused, "The file is empty; nothing was kept. Copy it from the watch once more.");
        default: return problem(name, FileVerdict::leftOut, whyLeftOut(kind));
    }
}

/// Takes out what cannot be, and marks what hardly can.
ActivityFiles checked(ActivityFiles read, Day today) {
    ActivityFiles all{{}, std::move(read.problems), std::move(read.values)};
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

}  // namespace

ActivityFiles readActivityFile(std::string_view bytes, const std::string& name, Day today) {
    return checked(readAny(bytes, name, 0), today);
}

}  // namespace legwork
