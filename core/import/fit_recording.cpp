// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_recording.h"

#include "fit_value.h"
#include "zone_between.h"

#include <cmath>

namespace legwork::fit {
namespace {

// Numbers of messages and fields are those of the public FIT profile.
enum MessageNumber : std::uint16_t {
    fileId = 0,
    sportMessage = 12,
    session = 18,
    lap = 19,
    record = 20,
    event = 21,
    deviceInfo = 23,
    workoutPlan = 26,
    activity = 34
};

constexpr double epoch_s = 631'065'600;                // 1989-12-31T00:00Z
constexpr double leastDate_s = epoch_s + 0x1000'0000;  // what is less counts from when the watch was switched on
constexpr double degreesOfTurn = 360.0 / 4'294'967'296.0;

std::optional<double> scaled(const Message& message, std::uint8_t field, double scale, double offset = 0) {
    const auto raw = number(message, field);
    if (!raw) return {};
    return *raw / scale - offset;
}

/// A number of a list: a sport, a maker.
std::optional<int> whole(const Message& message, std::uint8_t field) {
    const auto raw = natural(message, field);
    if (!raw || *raw > 0xFFFF) return {};
    return static_cast<int>(*raw);
}

std::optional<double> date(std::optional<std::uint32_t> raw) {
    if (!raw) return {};
    return *raw + epoch_s;
}

void setIf(std::string& text, std::string written) {
    if (!written.empty()) text = std::move(written);
}

/// Where sessions and laps number the same total differently.
struct StretchFields {
    std::uint8_t heartRate, heartRateMax, ascent, descent, sport, subSport, temp;
};
constexpr StretchFields sessionFields{16, 17, 22, 23, 5, 6, 57}, lapFields{15, 16, 21, 22, 25, 39, 50};

Stretch stretch(const Message& message, const StretchFields& fields) {
    Stretch made;
    made.start_s = date(natural(message, 2));
    if (message.time) made.end_s = date(*message.time);
    made.elapsed_s = scaled(message, 7, 1000);
    made.timer_s = scaled(message, 8, 1000);
    made.distance_m = scaled(message, 9, 100);
    made.heart_rate_bpm = number(message, fields.heartRate);
    made.heart_rate_max_bpm = number(message, fields.heartRateMax);
    made.ascent_m = number(message, fields.ascent);
    made.descent_m = number(message, fields.descent);
    made.temp_c = number(message, fields.temp);
    made.sport = whole(message, fields.sport);
    made.subSport = whole(message, fields.subSport);
    return made;
}

Stretch sessionOf(const Message& message) {
    auto made = stretch(message, sessionFields);
    made.feel = number(message, 192);
    made.rpe = scaled(message, 193, 10);
    made.profile = text(message, 110);
    return made;
}

Record recordOf(const Message& message) {
    Record made;
    made.time = *message.time;
    keep<Read::i32>(made.lat, message, 0);
    keep<Read::i32>(made.lon, message, 1);
    keep<Read::u32>(made.distance_cm, message, 5);
    keep<Read::u8>(made.heart_rate_bpm, message, 3);
    keep<Read::i8>(made.temp_c, message, 13);
    return made;
}

/// Zero says nothing: some makers write the same time twice, wherever the watch is.
std::optional<int> offsetBetween(double utc_s, double local_s) {
    const auto minutes = zoneBetween(utc_s, local_s);
    return minutes != 0 ? minutes : std::nullopt;
}

void shift(std::optional<double>& time_s, double by_s) {
    if (time_s) *time_s += by_s;
}

}  // namespace

void Recording::take(const Message& message) {
    switch (message.definition.message) {
        case record:
            if (message.time) takeRecord(message);
            break;
        case session: sessions.push_back(sessionOf(message)); break;
        case lap: laps.push_back(stretch(message, lapFields)); break;
        case fileId:
            fileType = whole(message, 0);
            maker = whole(message, 1);
            product = whole(message, 2);
            serial = number(message, 3);
            created = number(message, 4);
            setIf(productName, text(message, 8));
            break;
        case sportMessage:
            sport = whole(message, 0);
            subSport = whole(message, 1);
            setIf(profile, text(message, 3));
            break;
        case deviceInfo:
            if (number(message, 0) == 0) setIf(productName, text(message, 27));
            break;
        case workoutPlan: setIf(workout, text(message, 8)); break;
        case activity: takeClocks(message); break;
        default: break;
    }
}

void Recording::takeClocks(const Message& message) {
    const auto local = date(natural(message, 5));
    if (!local || *local < leastDate_s || !message.time) return;
    const double watch_s = *message.time + epoch_s;
    if (watch_s >= leastDate_s)
        offset_min = offsetBetween(watch_s, *local);
    else
        switchedOn_s_ = *local - watch_s;
}

void Recording::settleClock() {
    std::optional<double> start;
    if (!sessions.empty())
        start = sessions.front().start_s;
    else if (!records.empty())
        start = timeOf(records.front());
    if (!start || *start >= leastDate_s) {
        std::erase_if(records, [&](const Record& record) { return timeOf(record) < leastDate_s; });
        return;
    }
    isStartLocal = switchedOn_s_.has_value();
    hasNoDate = !isStartLocal;
    for (auto* list : {&sessions, &laps})
        for (auto& stretch : *list) {
            shift(stretch.start_s, switchedOn_s_.value_or(0));
            shift(stretch.end_s, switchedOn_s_.value_or(0));
        }
    shift_s_ = switchedOn_s_.value_or(0);
}

void Recording::takeRecord(const Message& message) {
    constexpr Record nothing;
    const auto& made = records.emplace_back(recordOf(message));
    hasHeartRate = hasHeartRate || made.heart_rate_bpm != nothing.heart_rate_bpm;
    hasTemp = hasTemp || made.temp_c != nothing.temp_c;
}

double Recording::timeOf(const Record& record) const { return record.time + epoch_s + shift_s_; }

TrackPoint Recording::pointOf(const Record& record) const {
    constexpr Record nothing;
    TrackPoint point;
    point.time_s = timeOf(record);
    if (record.lat != nothing.lat && record.lon != nothing.lon)
        point.position = position(record.lat * degreesOfTurn, record.lon * degreesOfTurn);
    if (record.distance_cm != nothing.distance_cm) point.distance_m = static_cast<float>(record.distance_cm / 100.0);
    if (record.heart_rate_bpm != nothing.heart_rate_bpm && record.heart_rate_bpm > 0) point.heart_rate_bpm = record.heart_rate_bpm;
    if (record.temp_c != nothing.temp_c) point.temp_c = record.temp_c;
    return point;
}

}  // namespace legwork::fit
