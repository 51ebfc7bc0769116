// SPDX-License-Identifier: GPL-3.0-or-later
#include "apple_routes.h"

#include <algorithm>
#include <iterator>

namespace legwork {
namespace {

/// A phone finds where it is some seconds before the workout begins or after it ends.
constexpr std::int64_t around_s = 120;

const AppleRoute* routeAt(const std::vector<AppleRoute>& routes, std::string_view path) {
    const auto found = std::ranges::find_if(routes, [&](const AppleRoute& route) { return path.ends_with(route.path); });
    return found == routes.end() ? nullptr : &*found;
}

bool isWorkout(const RecordedActivity& activity) { return activity.format == appleHealth; }

RecordedActivity* workoutOf(ActivityFiles& files, const AppleRoute& route) {
    const auto found =
        std::ranges::find_if(files.activities, [&](const auto& one) { return isWorkout(one) && one.start_s == route.start_s; });
    return found == files.activities.end() ? nullptr : &*found;
}

/// The workout during which it was recorded, for exports that do not name their routes.
RecordedActivity* workoutAt(ActivityFiles& files, std::int64_t start_s) {
    const auto found = std::ranges::find_if(files.activities, [&](const auto& one) {
        const auto end_s = one.start_s + static_cast<std::int64_t>(one.elapsed_s.value_or(0));
        return isWorkout(one) && start_s >= one.start_s - around_s && start_s <= end_s + around_s;
    });
    return found == files.activities.end() ? nullptr : &*found;
}

}  // namespace

bool isAppleRoute(std::string_view path) { return path.find("workout-routes/") != path.npos && path.ends_with(".gpx"); }

std::vector<std::string> routesToRead(std::vector<std::string> paths, const std::vector<AppleRoute>& routes, const ActivityFiles& files) {
    std::erase_if(paths, [&](const std::string& path) {
        const auto* route = routeAt(routes, path);
        const auto* workout = route ? workoutOf(const_cast<ActivityFiles&>(files), *route) : nullptr;
        return workout && workout->distance_m && *workout->distance_m > 0;
    });
    return paths;
}

void takeRoute(ActivityFiles& files, const std::vector<AppleRoute>& routes, ActivityFiles way, const std::string& path) {
    const auto* route = routeAt(routes, path);
    for (RecordedActivity& one : way.activities) {
        RecordedActivity* workout = route ? workoutOf(files, *route) : workoutAt(files, one.start_s);
        if (!workout) {
            files.activities.push_back(std::move(one));
            continue;
        }
        workout->hasPositions = workout->hasPositions || one.hasPositions;
        if (workout->distance_m && *workout->distance_m > 0) continue;
        workout->distance_m = one.distance_m;
        workout->isDistanceMeasured = true;
    }
    std::ranges::move(way.problems, std::back_inserter(files.problems));
}

}  // namespace legwork
