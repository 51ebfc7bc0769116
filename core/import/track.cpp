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

void TrackSum::Mean::add(std::optional<double> value, double seconds) {
    if (!value) return;
    sum += *value * seconds;
    weight += seconds;
}

std::optional<double> TrackSum::Mean::value() const {
    if (weight <= 0) return {};
    return sum / weight;
}

void TrackSum::add(const TrackPoint& point) {
    if (point.position) all_.hasPositions = true;
    if (point.heart_rate_bpm) all_.heart_rate_max_bpm = std::max<double>(all_.heart_rate_max_bpm.value_or(0), *point.heart_rate_bpm);
    if (point.distance_m) {
        if (!firstCounted_m_) firstCounted_m_ = *point.distance_m;
        lastCounted_m_ = *point.distance_m;
    }
    if (last_) {
        const auto made = step(*last_, point, isMeasured_);
        const double held_s = std::clamp(made.seconds, 0.01, longestGap_s);
        pulse_.add(last_->heart_rate_bpm, held_s);
        warmth_.add(last_->temp_c, held_s);
        if (!made.isPause) all_.timer_s += made.seconds;
        if (isMeasured_ && made.metres) all_.measured_m = all_.measured_m.value_or(0) + *made.metres;
    } else {
        begun_s_ = point.time_s;
    }
    last_ = point;
}

TrackTotals TrackSum::totals() const {
    auto all = all_;
    auto pulse = pulse_, warmth = warmth_;
    if (last_) {
        all.elapsed_s = std::max(0.0, last_->time_s - begun_s_);
        pulse.add(last_->heart_rate_bpm, 1);
        warmth.add(last_->temp_c, 1);
    }
    if (lastCounted_m_ && *lastCounted_m_ >= *firstCounted_m_) all.counted_m = *lastCounted_m_ - *firstCounted_m_;
    all.heart_rate_bpm = pulse.value();
    all.temp_c = warmth.value();
    return all;
}

TrackTotals totals(std::span<const TrackPoint> points) {
    TrackSum sum(true);
    for (const auto& point : points) sum.add(point);
    return sum.totals();
}

}  // namespace legwork
