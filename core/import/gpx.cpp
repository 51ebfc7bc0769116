// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpx.h"

#include "sport_words.h"
#include "track.h"
#include "xml_text.h"

#include <cmath>
#include <vector>

namespace legwork {
namespace {

using pugi::xml_node;

struct Track {
    std::vector<TrackPoint> points;  // those with a time
    std::optional<int> offset_min;
    bool hasUntimed = false;
};

/// Heart rate and temperature stand in extensions of several makers, at several depths, under the same names.
void takeExtensions(const xml_node& node, TrackPoint& point, int depth = 0) {
    constexpr int deepest = 3;
    for (const auto& each : node.children()) {
        const auto name = xml::localName(each);
        if (name == "hr" || name == "heartrate") {
            if (const auto beats = xml::number(each.child_value()); beats && *beats > 0 && *beats < 255)
                point.heart_rate_bpm = static_cast<std::uint8_t>(std::lround(*beats));
        } else if (name == "atemp" || name == "temp") {
            if (const auto degrees = xml::number(each.child_value()); degrees && std::abs(*degrees) < 127)
                point.temp_c = static_cast<std::int8_t>(std::lround(*degrees));
        } else if (depth < deepest) {
            takeExtensions(each, point, depth + 1);
        }
    }
}

void takePoint(const xml_node& node, Track& track, bool beginsSegment) {
    const auto time = xml::moment(xml::textOf(node, "time"));
    if (!time) {
        track.hasUntimed = true;
        return;
    }
    if (!track.offset_min) track.offset_min = time->offset_min;
    TrackPoint point;
    point.time_s = time->utc_s;
    const auto lat = xml::number(node.attribute("lat").value()), lon = xml::number(node.attribute("lon").value());
    if (lat && lon) point.position = position(*lat, *lon);
    point.beginsSegment = beginsSegment;
    takeExtensions(xml::child(node, "extensions"), point);
    track.points.push_back(point);
}

Track trackOf(const xml_node& node) {
    Track track;
    for (const auto& segment : node.children()) {
        if (xml::localName(segment) != "trkseg") continue;
        const auto before = track.points.size();
        for (const auto& each : segment.children())
            if (xml::localName(each) == "trkpt") takePoint(each, track, track.points.size() == before);
    }
    return track;
}

void nameSport(RecordedActivity& activity, const xml_node& node) {
    const auto type = xml::textOf(node, "type");
    activity.sport = type.empty() ? sportInTitle(activity.title) : sportNamed(type);
    activity.sportAsWritten = type;
    activity.place = placeNamed(type);
}

void takeTotals(RecordedActivity& activity, const TrackTotals& added) {
    activity.elapsed_s = added.elapsed_s;
    activity.timer_s = added.timer_s;
    activity.distance_m = added.measured_m;
    activity.isDistanceMeasured = added.measured_m.has_value();
    activity.hasPositions = added.hasPositions;
    activity.heart_rate_bpm = added.heart_rate_bpm;
    activity.heart_rate_max_bpm = added.heart_rate_max_bpm;
    activity.temp_c = added.temp_c;
}

RecordedActivity activityOf(const xml_node& node, const Track& track) {
    RecordedActivity activity;
    activity.start_s = static_cast<std::int64_t>(std::floor(track.points.front().time_s));
    activity.offset_min = track.offset_min;
    activity.title = xml::textOf(node, "name");
    const auto description = xml::textOf(node, "desc");
    activity.note = description.empty() ? xml::textOf(node, "cmt") : description;
    nameSport(activity, node);
    takeTotals(activity, totals(track.points));
    return activity;
}

std::string whyNone(bool hasUntimed) {
    if (hasUntimed) return "The track has no times, so that it is a plan rather than a run; it was left out.";
    return "The file holds no track, only waypoints, routes or nothing; it was left out.";
}

}  // namespace

ActivityFiles readGpx(std::string_view bytes, const std::string& file) {
    xml::Tree tree;
    xml::read(bytes, tree);
    if (!tree.refusal.empty()) return {{}, {{file, FileVerdict::refused, tree.refusal}}};
    ActivityFiles all;
    bool hasUntimed = false;
    const auto root = xml::child(tree.document, "gpx");
    for (const auto& node : root.children()) {
        if (xml::localName(node) != "trk") continue;
        const auto track = trackOf(node);
        hasUntimed = hasUntimed || track.hasUntimed;
        if (track.points.empty()) continue;
        all.activities.push_back(activityOf(node, track));
        all.activities.back().file = file;
        all.activities.back().device = root.attribute("creator").value();
    }
    if (!tree.fault.empty()) all.problems.push_back({file, all.activities.empty() ? FileVerdict::refused : FileVerdict::kept, tree.fault});
    if (all.activities.empty() && tree.fault.empty()) all.problems.push_back({file, FileVerdict::leftOut, whyNone(hasUntimed)});
    return all;
}

}  // namespace legwork
