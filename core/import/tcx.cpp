// SPDX-License-Identifier: GPL-3.0-or-later
#include "tcx.h"

#include "recording_id.h"
#include "sport_words.h"
#include "track.h"
#include "xml_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace legwork {
namespace {

using pugi::xml_node;

struct Lap {
    Number timer_s, distance_m, heart_rate_bpm, heart_rate_max_bpm;
};

struct Laps {
    std::vector<Lap> laps;
    std::vector<TrackPoint> points;
    std::optional<xml::Moment> start;
};

Number beats(const xml_node& node, std::string_view name) { return xml::numberOf(xml::child(node, name), "Value"); }

void takePoint(const xml_node& node, Laps& into, bool beginsSegment) {
    const auto time = xml::moment(xml::textOf(node, "Time"));
    if (!time) return;
    TrackPoint point;
    point.time_s = time->utc_s;
    point.beginsSegment = beginsSegment;
    const auto place = xml::child(node, "Position");
    const auto lat = xml::numberOf(place, "LatitudeDegrees"), lon = xml::numberOf(place, "LongitudeDegrees");
    if (lat && lon) point.position = position(*lat, *lon);
    if (const auto metres = xml::numberOf(node, "DistanceMeters"); metres && *metres >= 0 && *metres < 1e8)
        point.distance_m = static_cast<float>(*metres);
    if (const auto rate = beats(node, "HeartRateBpm"); rate && *rate > 0 && *rate < 255)
        point.heart_rate_bpm = static_cast<std::uint8_t>(*rate);
    into.points.push_back(point);
}

void takeTrack(const xml_node& track, Laps& into, bool beginsSegment) {
    for (const auto& node : track.children()) {
        if (xml::localName(node) != "Trackpoint") continue;
        takePoint(node, into, beginsSegment);
        beginsSegment = false;
    }
}

void takeLap(const xml_node& node, Laps& into) {
    if (!into.start) into.start = xml::moment(node.attribute("StartTime").value());
    into.laps.push_back({xml::numberOf(node, "TotalTimeSeconds"), xml::numberOf(node, "DistanceMeters"), beats(node, "AverageHeartRateBpm"),
                         beats(node, "MaximumHeartRateBpm")});
    bool isFirst = true;
    for (const auto& track : node.children()) {
        if (xml::localName(track) != "Track") continue;
        // A second track within a lap begins where the watch was started again.
        takeTrack(track, into, !isFirst);
        isFirst = false;
    }
}

Laps lapsOf(const xml_node& activity) {
    Laps all;
    for (const auto& node : activity.children())
        if (xml::localName(node) == "Lap") takeLap(node, all);
    if (const auto id = xml::moment(xml::textOf(activity, "Id")); id && !all.start) all.start = id;
    if (!all.start && !all.points.empty()) all.start = xml::Moment{all.points.front().time_s, {}};
    return all;
}

/// What all laps state together; nothing where they state nothing or one of them does not.
Number sum(const std::vector<Lap>& laps, Number Lap::*member) {
    double all = 0;
    for (const auto& lap : laps) {
        if (!(lap.*member) || *(lap.*member) < 0) return {};
        all += *(lap.*member);
    }
    if (all <= 0) return {};
    return all;
}

Number meanHeartRate(const std::vector<Lap>& laps) {
    double beats = 0, seconds = 0;
    for (const auto& lap : laps) {
        if (!lap.heart_rate_bpm || !lap.timer_s) return {};
        beats += *lap.heart_rate_bpm * *lap.timer_s;
        seconds += *lap.timer_s;
    }
    if (seconds <= 0) return {};
    return beats / seconds;
}

Number highestHeartRate(const std::vector<Lap>& laps) {
    Number highest;
    for (const auto& lap : laps)
        if (lap.heart_rate_max_bpm) highest = std::max(highest.value_or(0), *lap.heart_rate_max_bpm);
    return highest;
}

void takeTotals(RecordedActivity& activity, const Laps& laps) {
    const auto added = totals(laps.points);
    activity.hasPositions = added.hasPositions;
    activity.timer_s = sum(laps.laps, &Lap::timer_s);
    activity.distance_m = sum(laps.laps, &Lap::distance_m);
    if (!activity.distance_m) activity.distance_m = added.counted_m;
    if (!activity.distance_m) {
        activity.distance_m = added.measured_m;
        activity.isDistanceMeasured = added.measured_m.has_value();
    }
    if (!laps.points.empty()) {
        activity.elapsed_s = std::max(laps.points.back().time_s - laps.start->utc_s, activity.timer_s.value_or(0));
        if (!activity.timer_s) activity.timer_s = added.timer_s;
    }
    const auto mean = meanHeartRate(laps.laps), highest = highestHeartRate(laps.laps);
    activity.heart_rate_bpm = mean ? mean : added.heart_rate_bpm;
    activity.heart_rate_max_bpm = highest ? highest : added.heart_rate_max_bpm;
}

std::optional<RecordedActivity> activityOf(const xml_node& node) {
    const auto laps = lapsOf(node);
    if (!laps.start || laps.laps.empty()) return {};
    RecordedActivity activity;
    activity.start_s = static_cast<std::int64_t>(std::floor(laps.start->utc_s));
    activity.offset_min = laps.start->offset_min;
    activity.sportAsWritten = node.attribute("Sport").value();
    activity.sport = sportNamed(activity.sportAsWritten);
    activity.place = placeNamed(activity.sportAsWritten);
    activity.note = xml::textOf(node, "Notes");
    const auto creator = xml::child(node, "Creator");
    activity.device = xml::textOf(creator, "Name");
    activity.sourceId = recordingId(xml::numberOf(creator, "UnitId"), activity.start_s);
    takeTotals(activity, laps);
    return activity;
}

/// Activities stand in <Activities>, and within it in <MultiSportSession><FirstSport> and <NextSport>.
void findActivities(const xml_node& node, std::vector<xml_node>& found, int depth = 0) {
    constexpr int deepest = 4;
    if (depth > deepest) return;
    for (const auto& each : node.children()) {
        const auto name = xml::localName(each);
        if (name == "Activity")
            found.push_back(each);
        else if (name == "Activities" || name == "MultiSportSession" || name == "FirstSport" || name == "NextSport")
            findActivities(each, found, depth + 1);
    }
}

}  // namespace

ActivityFiles readTcx(std::string_view bytes, const std::string& file) {
    xml::Tree tree;
    xml::read(bytes, tree);
    if (!tree.refusal.empty()) return {{}, {{file, FileVerdict::refused, tree.refusal}}};
    std::vector<xml_node> found;
    findActivities(xml::child(tree.document, "TrainingCenterDatabase"), found);
    ActivityFiles all;
    for (const auto& node : found) {
        auto activity = activityOf(node);
        if (!activity) continue;
        activity->file = file;
        all.activities.push_back(std::move(*activity));
    }
    if (!tree.fault.empty())
        all.problems.push_back({file, all.activities.empty() ? FileVerdict::refused : FileVerdict::kept, tree.fault});
    else if (all.activities.empty())
        all.problems.push_back(
            {file, FileVerdict::leftOut, "The file holds no activity, only courses, workouts or nothing; it was left out."});
    return all;
}

}  // namespace legwork
