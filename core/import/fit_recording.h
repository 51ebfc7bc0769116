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
    bool hasHeartRate = false, hasTemp = false, hasPositions = false;  // in some record
    std::optional<double> firstRecord_s, lastRecord_s;                 // in the order of the file; behind settleClock()
    bool isStartLocal = false;  // the times count on the runner's clock, for want of the one of Greenwich
    bool hasNoDate = false;     // the times count from when the watch was switched on, and nothing tells when that was

    /// Of a record it is only noted what it holds: most are never looked at because the watch states totals.
    void take(const Message& message);
    /// To be called behind the last message. Sets times right that count from when the watch was switched on.
    void settleClock();
    /// What the messages leave to the points: positions where the way or its pauses are not told, or which of several
    /// sessions has any; the rest alone where it is a mean that is missing.
    enum class Needed { nothing, values, positions };
    Needed neededOfPoints() const;
    /// Whether a message is a record of this recording, and the point that it tells. Behind settleClock().
    bool isPoint(const Message& message) const;
    TrackPoint pointOf(const Message& record, bool withPosition) const;

private:
    void takeClocks(const Message& activity);
    void noteRecord(const Message& record);

    struct Times {
        std::optional<std::uint32_t> first, last;
        void add(std::uint32_t time);
    };
    Times all_, dated_;                   // of the records; and of those that count by the calendar
    std::optional<double> switchedOn_s_;  // on the runner's clock
    double shift_s_ = 0;                  // of the records' times
    std::uint32_t leastRecord_ = 0;       // of these times, as written
};

}  // namespace legwork::fit
