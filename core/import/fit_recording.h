// SPDX-License-Identifier: GPL-3.0-or-later
// One FIT file of a chain, its messages sorted by what they tell.
#pragma once

#include "fit_decoder.h"
#include "track.h"

#include "legwork/activity_files.h"

namespace legwork::fit {

/// A session or a lap.
struct Stretch {
    std::optional<double> start_s, end_s;  // UTC, since 1970
    Number elapsed_s, timer_s, distance_m, ascent_m, descent_m, heart_rate_bpm, heart_rate_max_bpm, temp_c, rpe, feel;
    std::optional<int> sport, subSport;
    std::string profile;  // what the watch calls it: "Trail run"
};

struct Recording {
    std::optional<int> fileType, maker, product;
    std::optional<double> serial, created;
    std::string productName, profile, workout;
    std::optional<int> sport, subSport, offset_min;
    std::vector<Stretch> sessions, laps;
    std::vector<TrackPoint> points;
    bool hasUnsetClock = false;  // a time counted from when the watch was switched on

    void take(const Message& message);
};

}  // namespace legwork::fit
