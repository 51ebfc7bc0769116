// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_record.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace legwork {
namespace {

// The more trusted later.
constexpr std::array<std::string_view, 3> formats{"GPX", "TCX", "FIT"};
constexpr std::array<std::string_view, 4> services{"intervals.icu", "Runkeeper", "Strava", "Garmin Connect"};

template <std::size_t size>
int placeIn(const std::array<std::string_view, size>& list, std::string_view word) {
    const auto found = std::ranges::find(list, word);
    return found == list.end() ? 0 : static_cast<int>(found - list.begin()) + 1;
}

Timestamp startOf(const RecordedActivity& recorded, const OffsetAt& offsetAt) {
    // A clock that is taken for UTC finds the offset of its day, but for the nights on which that changes.
    const int offset = recorded.offset_min ? *recorded.offset_min : offsetAt(recorded.start_s);
    return {recorded.start_s + (recorded.isStartLocal ? 0 : offset * 60), offset};
}

std::string noteOf(const RecordedActivity& recorded) {
    if (recorded.title.empty() || recorded.note.empty()) return recorded.title + recorded.note;
    return recorded.title + ". " + recorded.note;
}

/// What a record cannot hold is left out; a heart rate of 0 is none.
template <class Record>
Number within(std::string_view column, const Number& value) {
    const auto* field = findField<Record>(column);
    if (!value || *value < field->least || *value > field->most) return {};
    return field->whole ? std::round(*value) : *value;
}

}  // namespace

std::optional<ActivityKind> activityKind(const RecordedActivity& recorded) {
    switch (recorded.sport) {
        case Sport::walking: return ActivityKind::walk;
        case Sport::cycling: return ActivityKind::cycle;
        case Sport::swimming: return ActivityKind::swim;
        case Sport::running:
        case Sport::other: break;
    }
    return {};
}

std::string sourceOf(const RecordedActivity& recorded) {
    if (recorded.service.empty() || recorded.format.empty()) return recorded.service + std::string{recorded.format};
    return recorded.service + ", " + std::string{recorded.format};
}

int trust(std::string_view source) {
    constexpr auto between = std::string_view{", "};
    const auto comma = source.find(between);
    const auto format = comma == source.npos ? source : source.substr(comma + between.size());
    return placeIn(formats, format) * (static_cast<int>(services.size()) + 1) + placeIn(services, source.substr(0, comma));
}

Run runOf(const RecordedActivity& recorded, const OffsetAt& offsetAt) {
    Run run;
    run.start = startOf(recorded, offsetAt);
    run.place = recorded.place;
    run.distance_m = within<Run>("distance_m", recorded.distance_m);
    run.duration_s = within<Run>("duration_s", durationOf(recorded));
    run.rpe = within<Run>("rpe", recorded.rpe);
    run.ascent_m = within<Run>("ascent_m", recorded.ascent_m);
    run.descent_m = within<Run>("descent_m", recorded.descent_m);
    run.heart_rate_bpm = within<Run>("heart_rate_bpm", recorded.heart_rate_bpm);
    run.source = sourceOf(recorded);
    run.note = noteOf(recorded);
    return run;
}

Activity activityOf(const RecordedActivity& recorded, const OffsetAt& offsetAt) {
    Activity activity;
    activity.start = startOf(recorded, offsetAt);
    activity.kind = activityKind(recorded);
    activity.duration_s = within<Activity>("duration_s", durationOf(recorded));
    activity.rpe = within<Activity>("rpe", recorded.rpe);
    activity.source = sourceOf(recorded);
    activity.note = noteOf(recorded);
    return activity;
}

}  // namespace legwork
