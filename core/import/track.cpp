// SPDX-License-Identifier: GPL-3.0-or-later
#include "track.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace legwork {
namespace {

// Watches that save space write a point every 10 s or so while moving, and slow walking is 0.5 m/s: a longer gap crossed
// more slowly is a stop.
constexpr double longestGap_s = 20, slowest_m_s = 0.5;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// A mean in which each value counts for as long as it held.
struct Mean {
    double sum = 0, weight = 0;

    template <class Value>
    void add(const std::optional<Value>& value, double seconds) {
        if (!value) return;
        sum += *value * seconds;
        weight += seconds;
    }
    std::optional<double> value() const {
        if (weight <= 0) return {};
        return sum / weight;
    }
};

/// From one point to the next.
struct Step {
    double seconds;
    std::optional<double> metres;
    bool isPause;
};

Step step(const TrackPoint& from, const TrackPoint& to, bool isMeasured) {
    Step made{std::max(0.0, to.time_s - from.time_s), {}, to.beginsSegment};
    const bool isAsked = isMeasured || made.seconds > longestGap_s;
    if (isAsked && from.position && to.position && !to.beginsSegment) made.metres = metresBetween(*from.position, *to.position);
    if (made.seconds > longestGap_s && made.metres && *made.metres < made.seconds * slowest_m_s) made.isPause = true;
    return made;
}

std::optional<double> counted(std::span<const TrackPoint> points) {
    std::optional<double> first, last;
    for (const auto& point : points) {
        if (!point.distance_m) continue;
        if (!first) first = *point.distance_m;
        last = *point.distance_m;
    }
    if (!last || *last < *first) return {};
    return *last - *first;
}

TrackTotals added(std::span<const TrackPoint> points, bool isMeasured) {
    TrackTotals all;
    Mean pulse, warmth;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        if (point.position) all.hasPositions = true;
        if (point.heart_rate_bpm) all.heart_rate_max_bpm = std::max<double>(all.heart_rate_max_bpm.value_or(0), *point.heart_rate_bpm);
        const auto next = i + 1 < points.size() ? step(point, points[i + 1], isMeasured) : Step{1, {}, true};
        const double held_s = std::clamp(next.seconds, 0.01, longestGap_s);
        pulse.add(point.heart_rate_bpm, held_s);
        warmth.add(point.temp_c, held_s);
        if (!next.isPause) all.timer_s += next.seconds;
        if (isMeasured && next.metres) all.measured_m = all.measured_m.value_or(0) + *next.metres;
    }
    if (!points.empty()) all.elapsed_s = std::max(0.0, points.back().time_s - points.front().time_s);
    all.counted_m = counted(points);
    all.heart_rate_bpm = pulse.value();
    all.temp_c = warmth.value();
    return all;
}

}  // namespace

std::optional<Position> position(double lat, double lon) {
    const bool isOnEarth = std::abs(lat) <= 90 && std::abs(lon) <= 180;  // false for what is no number
    if (!isOnEarth || (lat == 0 && lon == 0)) return {};
    return Position{lat, lon};
}

double metresBetween(const Position& a, const Position& b) {
    constexpr double equator_m = 6'378'137, flattening = 1 / 298.257223563, squared = flattening * (2 - flattening);
    const double middle = radians((a.lat + b.lat) / 2);
    const double sine = std::sin(middle), bend = 1 - squared * sine * sine;
    const double acrossRadius = equator_m / std::sqrt(bend), alongRadius = acrossRadius * (1 - squared) / bend;
    const double north = alongRadius * radians(b.lat - a.lat);
    const double east = acrossRadius * std::cos(middle) * radians(std::remainder(b.lon - a.lon, 360.0));
    return std::hypot(north, east);
}

TrackTotals totals(std::span<const TrackPoint> points) { return added(points, true); }
TrackTotals totalsWithoutMeasuring(std::span<const TrackPoint> points) { return added(points, false); }

}  // namespace legwork
