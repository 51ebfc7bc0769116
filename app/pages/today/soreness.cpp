// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/soreness.h"

#include "forms/fresh_id.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr int noon_min = 12 * 60;

Timestamp runEnd(const Run& run) { return plusSeconds(run.start, run.duration_s.value_or(0)); }

/// Before and after a run the run's own clock is the best guess; it is shown and can be changed.
Timestamp likelyTime(const FormPlace& place, std::optional<Moment> moment) {
    const auto diary = place.desk.diary();
    const auto& runs = diary->on(place.shown.day).runs;
    const bool isToday = place.shown.day == place.desk.today();
    if (!runs.empty() && moment == Moment::beforeRun) return runs.front().start;
    if (!runs.empty() && moment == Moment::runEnd) return runEnd(runs.back());
    if (isToday) return place.desk.now();
    return place.shown.at(moment == Moment::morning ? 7 * 60 : 20 * 60);
}

}  // namespace

bool isOf(const Pain& pain, const BodyRegion& region) {
    return pain.site == region.site && (pain.side == region.side || pain.side == Side::both);
}

const Pain* painAt(const DayLog& log, const BodyRegion& region, std::optional<Moment> moment) {
    const auto found = std::ranges::find_if(log.pains, [&](const Pain& pain) { return isOf(pain, region) && pain.moment == moment; });
    return found == log.pains.end() ? nullptr : &*found;
}

RegionScore scoreAt(const DayLog& log, const BodyRegion& region, std::optional<Moment> moment) {
    if (const Pain* pain = painAt(log, region, moment); pain && pain->score) return {pain->score, true};
    RegionScore highest{{}, false};
    for (const Pain& pain : log.pains)
        if (isOf(pain, region) && pain.score && pain.score.value() >= highest.score.value_or(0)) highest.score = pain.score;
    return highest;
}

std::optional<Moment> likelyMoment(const FormPlace& place) {
    const auto diary = place.desk.diary();
    const auto& pains = diary->on(place.shown.day).pains;
    if (place.shown.day == place.desk.today()) return minuteOfDay(place.desk.now()) < noon_min ? Moment::morning : Moment::other;
    return pains.empty() ? Moment::other : pains.back().moment;
}

int regionOfLate(const FormPlace& place) {
    const auto diary = place.desk.diary();
    for (Day day = place.shown.day; day > place.shown.day - 7; day = day - 1) {
        const auto& pains = diary->on(day).pains;
        const auto worst = std::ranges::max_element(pains, {}, [](const Pain& pain) { return pain.score.value_or(0); });
        if (worst == pains.end() || worst->score.value_or(0) == 0) continue;
        const auto region = std::ranges::find_if(bodyRegions(), [&](const BodyRegion& each) { return isOf(*worst, each); });
        if (region != bodyRegions().end()) return static_cast<int>(region - bodyRegions().begin());
    }
    return 0;
}

Pain freshPain(const FormPlace& place, const BodyRegion& region, std::optional<Moment> moment) {
    const std::string stem = std::string{token(region.site)} + "-" + std::string{token(region.side)};
    Timestamp time = likelyTime(place, moment);
    time.local_s -= time.local_s % 60;
    return {.id = freshId<Pain>(place, stem), .time = time, .moment = moment, .site = region.site,
            .side = region.side};
}

QString subjectOf(const Pain& pain) { return siteName(pain.site, pain.side).toLower(); }

void setScore(const FormPlace& place, const BodyRegion& region, std::optional<Moment> moment, Number score) {
    const auto diary = place.desk.diary();
    const Pain* stored = painAt(diary->on(place.shown.day), region, moment);
    if (!score && !stored) return;
    if (!score) return removePain(place, *stored);
    Pain next = stored ? *stored : freshPain(place, region, moment);
    next.score = score;
    const QString wording = wordingOf(*findField<Pain>("score"), Value{*score}, place.shown.units, subjectOf(next));
    place.desk.edit(wording, [&](Edit& edit) { edit.put(next); }, QString::fromStdString("pains/" + next.id + "/score"));
}

void removePain(const FormPlace& place, const Pain& pain) {
    place.desk.edit(QObject::tr("delete pain %1").arg(subjectOf(pain)),
                    [key = RecordKey{"pains", pain.id}](Edit& edit) { edit.remove(key); });
}

}  // namespace legwork
