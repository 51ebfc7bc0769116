// SPDX-License-Identifier: GPL-3.0-or-later
#include "plausible.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <map>

namespace legwork {
namespace {

/// Before 2000 no watch stored a run; a clock that was never set, or a satellite's week counter that rolled over, reads so.
constexpr int firstYear = 2000;
constexpr double hour_s = 3600, km_m = 1000;

/// The longest and fastest that people have been on record in one go, rounded up.
struct Bounds {
    double distance_m, speed_m_s;
};

Bounds bounds(Sport sport) {
    switch (sport) {
        case Sport::running: return {350 * km_m, 8};    // 24 h on a track; 400 m at world-record pace lasts under a minute
        case Sport::walking: return {200 * km_m, 4.5};  // racewalkers over 20 km
        case Sport::cycling: return {1200 * km_m, 22};
        case Sport::swimming: return {100 * km_m, 2.5};
        case Sport::other: break;
    }
    return {5000 * km_m, 350};
}

constexpr double longest_s = 72 * hour_s;

struct Limit {
    Number RecordedActivity::*member;
    double least, most;
    const char* name;
};

constexpr Limit limits[] = {
    {&RecordedActivity::timer_s, 0.001, 1e8, "duration"},
    {&RecordedActivity::elapsed_s, 0.001, 1e8, "elapsed time"},
    {&RecordedActivity::distance_m, 0.001, 1e8, "distance"},
    {&RecordedActivity::ascent_m, 0, 50'000, "ascent"},
    {&RecordedActivity::descent_m, 0, 50'000, "descent"},
    {&RecordedActivity::heart_rate_bpm, 25, 250, "heart rate"},
    {&RecordedActivity::heart_rate_max_bpm, 25, 250, "highest heart rate"},
    {&RecordedActivity::temp_c, -60, 70, "temperature"},
    {&RecordedActivity::rpe, 0, 10, "effort"},
    {&RecordedActivity::feel, 0, 100, "feel"},
};

/// Why a value cannot be; empty where it can.
std::string whyNot(const RecordedValue& one, Day today) {
    const Day day = one.time ? localDate(*one.time) : one.day;
    if (calendar(day).year < firstYear || day > today + 1) return fmt::format("the day is given as {}", text(day));
    const FieldInfo& field = fieldOf(one);
    if (const auto problem = outsideLimits(field, one.value); !problem && std::isfinite(one.value)) return {};
    return fmt::format("{} of {} is given as {:g}", field.label, text(day), one.value);
}

}  // namespace

std::string refusal(const RecordedActivity& activity, Day today) {
    const Timestamp local{activity.start_s + activity.offset_min.value_or(0) * 60, activity.offset_min.value_or(0)};
    const auto day = localDate(local);
    if (calendar(day).year < firstYear)
        return fmt::format(
            "The start is given as {}, as by a watch whose clock was not set; nothing of it was kept. Enter the run by hand.", text(day));
    // Without an offset the day is that of Greenwich, where it can be tomorrow already.
    if (day > (activity.offset_min || activity.isStartLocal ? today : today + 1))
        return fmt::format(
            "The start is given as {}, which is yet to come; nothing of it was kept. Set the watch's clock, and enter the run by hand.",
            text(day));
    if (!activity.timer_s && !activity.elapsed_s && !activity.distance_m)
        return "The file tells neither how long it lasted nor how far it went; nothing of it was kept. Enter the run by hand.";
    return {};
}

std::string doubt(const RecordedActivity& activity) {
    const auto [furthest_m, fastest_m_s] = bounds(activity.sport);
    const auto lasted_s = durationOf(activity);
    if (activity.distance_m && *activity.distance_m > furthest_m)
        return fmt::format("{:.0f} km in one go is further than anyone goes; take it only if it is right.", *activity.distance_m / km_m);
    if (activity.distance_m && lasted_s && *activity.distance_m > fastest_m_s * *lasted_s && *activity.distance_m > 200)
        return fmt::format("{:.2f} km in {:.0f} s is faster than anyone goes; take it only if it is right.", *activity.distance_m / km_m,
                           *lasted_s);
    const auto whole_s = activity.elapsed_s ? activity.elapsed_s : activity.timer_s;
    if (whole_s && *whole_s > longest_s)
        return fmt::format("From start to end {:.0f} hours passed; take it only if that is right.", *whole_s / hour_s);
    return {};
}

double fastest_m_s(Sport sport) { return bounds(sport).speed_m_s; }

std::string dropImpossible(RecordedActivity& activity) {
    std::string dropped;
    for (const auto& [member, least, most, name] : limits) {
        auto& value = activity.*member;
        if (!value || (*value >= least && *value <= most)) continue;  // what is no number fails both
        // Watches write zero for what they did not measure.
        if (*value != 0) dropped += fmt::format("{}{} {}", dropped.empty() ? "" : ", ", name, *value);
        value.reset();
    }
    if (dropped.empty()) return {};
    return fmt::format("What cannot be was left out ({}); the rest was kept. Look at what stands there now.", dropped);
}

std::vector<FileProblem> dropImpossible(std::vector<RecordedValue>& values, Day today) {
    struct Dropped {
        int count = 0;
        std::string first;
    };
    std::map<std::string, Dropped> files;
    std::erase_if(values, [&](const RecordedValue& one) {
        auto reason = whyNot(one, today);
        if (reason.empty()) return false;
        auto& [count, first] = files[one.file];
        if (++count == 1) first = std::move(reason);
        return true;
    });
    std::vector<FileProblem> problems;
    for (const auto& [file, dropped] : files)
        problems.push_back({file, FileVerdict::kept,
                            dropped.count == 1 ? fmt::format("What cannot be was left out: {}. The rest was kept.", dropped.first)
                                               : fmt::format("{} values that cannot be were left out, the first: {}. The rest was kept.",
                                                             dropped.count, dropped.first)});
    return problems;
}

}  // namespace legwork
