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
constexpr std::uint32_t leastDate = 0x1000'0000;  // what is less counts from when the watch was switched on
constexpr double leastDate_s = epoch_s + leastDate;
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

/// A record as the file has it, with the values that stand for "not measured".
struct Record {
    std::int32_t lat = 0x7FFF'FFFF, lon = 0x7FFF'FFFF;  // in 2^31 parts of half a turn
    std::uint32_t distance_cm = 0xFFFF'FFFF;
    std::uint8_t heart_rate_bpm = 0xFF;
    std::int8_t temp_c = 0x7F;
};

void takePosition(Record& made, const Message& message) {
    keep<Read::i32>(made.lat, message, 0);
    keep<Read::i32>(made.lon, message, 1);
}
void takeHeartRate(Record& made, const Message& message) { keep<Read::u8>(made.heart_rate_bpm, message, 3); }
void takeTemp(Record& made, const Message& message) { keep<Read::i8>(made.temp_c, message, 13); }

Record recordOf(const Message& message) {
    Record made;
    takePosition(made, message);
    takeHeartRate(made, message);
    takeTemp(made, message);
    keep<Read::u32>(made.distance_cm, message, 5);
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
            if (message.time) noteRecord(message);
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
    const auto start = sessions.empty() ? date(all_.first) : sessions.front().start_s;
    const bool isDated = !start || *start >= leastDate_s;
    if (!isDated) {
        isStartLocal = switchedOn_s_.has_value();
        hasNoDate = !isStartLocal;
        shift_s_ = switchedOn_s_.value_or(0);
        for (auto* list : {&sessions, &laps})
            for (auto& stretch : *list)
                for (auto* time : {&stretch.start_s, &stretch.end_s}) shift(*time, shift_s_);
    }
    if (isDated) all_ = dated_;
    leastRecord_ = isDated ? leastDate : 0;
    firstRecord_s = date(all_.first);
    lastRecord_s = date(all_.last);
    shift(firstRecord_s, shift_s_);
    shift(lastRecord_s, shift_s_);
}

void Recording::Times::add(std::uint32_t time) {
    if (!first) first = time;
    last = time;
}

void Recording::noteRecord(const Message& message) {
    constexpr Record nothing;
    Record made;
    all_.add(*message.time);
    if (*message.time >= leastDate) dated_.add(*message.time);
    if (!hasPositions) {
        takePosition(made, message);
        hasPositions = made.lat != nothing.lat && made.lon != nothing.lon;
    }
    if (!hasHeartRate) {
        takeHeartRate(made, message);
        hasHeartRate = made.heart_rate_bpm != nothing.heart_rate_bpm;
    }
    if (!hasTemp) {
        takeTemp(made, message);
        hasTemp = made.temp_c != nothing.temp_c;
    }
}

Recording::Needed Recording::neededOfPoints() const {
    if (!firstRecord_s) return Needed::nothing;
    if (sessions.size() != 1) return Needed::positions;
    const Stretch& told = sessions.front();
    if (!told.timer_s || !told.elapsed_s || !told.distance_m) return Needed::positions;
    const bool lacksMean = (hasTemp && !told.temp_c) || (hasHeartRate && (!told.heart_rate_bpm || !told.heart_rate_max_bpm));
    return lacksMean ? Needed::values : Needed::nothing;
}

bool Recording::isPoint(const Message& message) const {
    return message.definition.message == record && message.time && *message.time >= leastRecord_;
}

TrackPoint Recording::pointOf(const Message& message, bool withPosition) const {
    constexpr Record nothing;
    const Record record = recordOf(message);
    TrackPoint point;
    point.time_s = *message.time + epoch_s + shift_s_;
    if (withPosition && record.lat != nothing.lat && record.lon != nothing.lon)
        point.position = position(record.lat * degreesOfTurn, record.lon * degreesOfTurn);
    if (record.distance_cm != nothing.distance_cm) point.distance_m = static_cast<float>(record.distance_cm / 100.0);
    if (record.heart_rate_bpm != nothing.heart_rate_bpm && record.heart_rate_bpm > 0) point.heart_rate_bpm = record.heart_rate_bpm;
    if (record.temp_c != nothing.temp_c) point.temp_c = record.temp_c;
    return point;
}

}  // namespace legwork::fit
