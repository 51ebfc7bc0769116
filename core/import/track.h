// SPDX-License-Identifier: GPL-3.0-or-later
// The points of a recording, and what can be added up from them where a file states no totals.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace legwork {

struct Position {
    double lat = 0, lon = 0;  // degrees, WGS 84
};
/// A position as two degrees; nothing for what is none: beyond the poles, not a number, or exactly 0, 0, which stands for "no fix".
std::optional<Position> position(double lat, double lon);
/// Metres on the WGS 84 ellipsoid, for points as near as those of a recording (right to 1 in 10,000 up to 100 km, below 70° of latitude).
double metresBetween(const Position& a, const Position& b);

struct TrackPoint {
    double time_s = 0;  // UTC, since 1970
    std::optional<Position> position;
    std::optional<float> distance_m;  // since the start, as the watch counted
    std::optional<std::uint8_t> heart_rate_bpm;
    std::optional<std::int8_t> temp_c;
    bool beginsSegment = false;  // the watch was stopped between this point and the one before
};

struct TrackTotals {
    double elapsed_s = 0, timer_s = 0;
    std::optional<double> counted_m;   // by the watch
    std::optional<double> measured_m;  // along the positions
    std::optional<double> heart_rate_bpm, heart_rate_max_bpm, temp_c;
    bool hasPositions = false;
};
/// Adds up points one by one. The timer leaves out pauses: between segments, and a long gap across which hardly a step was
/// made. The distance leaves out what lies between segments.
class TrackSum {
public:
    /// Measuring along the positions costs most, and is not needed where a distance is stated.
    explicit TrackSum(bool isMeasured) : isMeasured_(isMeasured) {}

    void add(const TrackPoint& point);
    TrackTotals totals() const;

private:
    /// A mean in which each value counts for as long as it held.
    struct Mean {
        double sum = 0, weight = 0;
        void add(std::optional<double> value, double seconds);
        std::optional<double> value() const;
    };

    bool isMeasured_;
    std::optional<TrackPoint> last_;
    double begun_s_ = 0;
    std::optional<double> firstCounted_m_, lastCounted_m_;
    Mean pulse_, warmth_;
    TrackTotals all_;
};
TrackTotals totals(std::span<const TrackPoint> points);

}  // namespace legwork
