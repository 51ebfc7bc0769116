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

/// A record as the file has it, with the values that stand for "not measured": a long run has thousands, and most are
/// never looked at because the watch states totals.
struct Record {
    std::uint32_t time = 0;
    std::int32_t lat = 0x7FFF'FFFF, lon = 0x7FFF'FFFF;  // in 2^31 parts of half a turn
    std::uint32_t distance_cm = 0xFFFF'FFFF;
    std::uint8_t heart_rate_bpm = 0xFF;
    std::int8_t temp_c = 0x7F;
};

struct Recording {
    std::optional<int> fileType, maker, product;
    std::optional<double> serial, created;
    std::string productName, profile, workout;
    std::optional<int> sport, subSport, offset_min;
    std::vector<Stretch> sessions, laps;
    std::vector<Record> records;
    bool hasHeartRate = false, hasTemp = false;  // in some record
    bool isStartLocal = false;                   // the times count on the runner's clock, for want of the one of Greenwich
    bool hasNoDate = false;                      // the times count from when the watch was switched on, and nothing tells when that was

    void take(const Message& message);
    /// To be called behind the last message. Sets times right that count from when the watch was switched on.
    void settleClock();
    double timeOf(const Record& record) const;
    TrackPoint pointOf(const Record& record) const;

private:
    void takeClocks(const Message& activity);
    void takeRecord(const Message& record);

    std::optional<double> switchedOn_s_;  // on the runner's clock
    double shift_s_ = 0;                  // of the records' times
};

}  // namespace legwork::fit
