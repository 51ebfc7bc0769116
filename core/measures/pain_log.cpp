// SPDX-License-Identifier: GPL-3.0-or-later
#include "pain_log.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace legwork {
namespace {

constexpr int daysOfCourse = 41;    // before a day, that R38 looks at
constexpr int episodeGap = 3;       // days at most from one entry day to the next (settled A52)
constexpr double afterRun_h = 6;    // settled A143
constexpr int longestRun_days = 2;  // limit of duration_s
constexpr std::size_t sidesOfSite = 3, placeCount = sidesOfSite * siteCount;
constexpr double painful = 3;       // settled A151

bool isPainless(const DayLog& log) { return log.pains.empty() && log.entry && log.entry->no_pain == true; }

/// The groups an entry belongs to, as places in an array of all.
std::span<const std::size_t> placesOf(const Pain& pain) {
    static const auto places = [] {
        std::array<std::size_t, placeCount> all{};
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
        return all;
    }();
    const std::size_t site = static_cast<std::size_t>(pain.site) * sidesOfSite;
    const auto ofSite = std::span(places).subspan(site, sidesOfSite);  // left, right, blank
    if (!pain.side) return ofSite.last(1);
    if (pain.side == Side::both) return ofSite.first(2);
    return ofSite.subspan(static_cast<std::size_t>(*pain.side), 1);
}

std::size_t placeOf(const PainGroup& group) {
    return static_cast<std::size_t>(group.site) * sidesOfSite + (group.side ? static_cast<std::size_t>(*group.side) : 2);
}

PainGroup groupAt(std::size_t place) {
    const auto side = static_cast<int>(place % sidesOfSite);
    const auto site = static_cast<Site>(place / sidesOfSite);
    return side == 2 ? PainGroup{site, {}} : PainGroup{site, static_cast<Side>(side)};
}

/// The first day from which on every episode that touches `span` is whole: back while a group goes on hurting.
Day firstDay(const Diary& diary, DaySpan span) {
    Day first = span.first - daysOfCourse;
    std::array<Day, placeCount> hurtOn;  // the earliest day so far of each group that may go further back
    hurtOn.fill(span.last + 2 * episodeGap);
    for (Day day = first + (episodeGap - 1); day >= first; day = day - 1)
        for (const Pain& pain : diary.on(day).pains)
            for (const std::size_t place : placesOf(pain)) hurtOn[place] = day;
    for (Day day = first - 1; day >= first - episodeGap && !isPainless(diary.on(day)); day = day - 1)
        for (const Pain& pain : diary.on(day).pains)
            for (const std::size_t place : placesOf(pain))
                if (hurtOn[place] - day <= episodeGap) first = hurtOn[place] = day;
    return first;
}

Number highestOf(Number a, Number b) {
    if (!a || !b) return a ? a : b;
    return std::max(*a, *b);
}

bool endedShortlyBefore(const Run& run, const Timestamp& time) {
    if (!run.duration_s) return false;
    const double hours = hoursBetween(plusSeconds(run.start, *run.duration_s), time);
    return isAtLeast(hours, 0) && isAtMost(hours, afterRun_h);
}

bool isAtEndOfRun(const Diary& diary, const Pain& pain, Day day) {
    if (pain.moment == Moment::runEnd) return true;
    for (Day d = day - (longestRun_days + 1); d <= day; ++d)
        for (const Run& run : diary.on(d).runs)
            if (endedShortlyBefore(run, pain.time)) return true;
    return false;
}

void takeAnswers(SoreSpot& spot, const Pain& pain) {
    if (pain.tissue) spot.tissue = pain.tissue;
    if (pain.spread) spot.spread = pain.spread;
    if (pain.onset) spot.onset = pain.onset;
    if (pain.onset_time) spot.onset_time = pain.onset_time;
}

Number highestScore(Pains pains) {
    Number highest;
    for (const Pain* pain : pains) highest = highestOf(highest, pain->score);
    return highest;
}

}  // namespace

bool SoreSpot::tellsOfSomething() const {
    return hurts() || std::ranges::any_of(entries, [](const Pain* pain) { return hasSign(*pain); });
}

YesNo SoreSpot::sign(YesNo Pain::*column) const {
    YesNo answer;
    for (const Pain* pain : entries)
        if (const YesNo said = pain->*column) answer = answer.value_or(false) || *said;
    return answer;
}

std::optional<Tissue> SoreSpot::likelyTissue() const {
    return legwork::likelyTissue(tissue, group.site);
}

std::optional<Set<Quality>> SoreSpot::quality() const {
    std::optional<Set<Quality>> all;
    for (const Pain* pain : entries) {
        if (!pain->quality) continue;
        if (!all) all.emplace();
        all->bits |= pain->quality->bits;
    }
    return all;
}

PainLog::PainLog(const Diary& diary, DaySpan span)
    : diary_(diary), first_(firstDay(diary, span)), last_(span.last), tracks_(placeCount) {
    for (Day day = first_; day <= last_; ++day)
        for (const Pain& pain : diary.on(day).pains)
            for (const std::size_t place : placesOf(pain)) add(pain, place, day);
    for (const Track& track : tracks_) addSpots(track);
    for (std::size_t place = 0; place < tracks_.size(); ++place)
        if (const auto& days = tracks_[place].hurtingDays; !days.empty()) hurting_.push_back({place, days});
    sortByDay();
    tellScores();
    tellPainfulDays();
}

/// A counting sort: the days are few and known.
void PainLog::sortByDay() {
    dayStarts_.assign(static_cast<std::size_t>(last_ - first_ + 2), 0);
    for (const SoreSpot& spot : spots_) ++dayStarts_[static_cast<std::size_t>(spot.day - first_ + 1)];
    std::partial_sum(dayStarts_.begin(), dayStarts_.end(), dayStarts_.begin());
    std::vector<SoreSpot> sorted(spots_.size());
    auto next = dayStarts_;
    for (const SoreSpot& spot : spots_) sorted[next[static_cast<std::size_t>(spot.day - first_)]++] = spot;
    spots_ = std::move(sorted);
}

/// One small number for each group and day: what is asked most often is not searched for each time.
void PainLog::tellScores() {
    const auto days = static_cast<std::size_t>(last_ - first_ + 1);
    std::vector<std::int8_t> withoutEntry(days, notKnown);
    for (Day day = first_; day <= last_; ++day) {
        const auto& entry = diary_.on(day).entry;
        if (entry && entry->no_pain == true) withoutEntry[static_cast<std::size_t>(day - first_)] = 0;
    }
    scores_.reserve(days * tracks_.size());
    for (std::size_t i = 0; i < tracks_.size(); ++i) scores_.insert(scores_.end(), withoutEntry.begin(), withoutEntry.end());
    for (const SoreSpot& spot : spots_)  // entries win over "nothing hurts" (settled A49)
        scores_[placeOf(spot.group) * days + static_cast<std::size_t>(spot.day - first_)] =
            spot.score ? static_cast<std::int8_t>(*spot.score) : notKnown;
}

void PainLog::tellPainfulDays() {
    const auto days = static_cast<std::size_t>(last_ - first_ + 1);
    Painful none{DayBits(days), DayBits(days)};
    for (std::size_t i = 0; i < days; ++i) {
        const auto& entry = diary_.on(first_ + static_cast<int>(i)).entry;
        none.free.set(i, entry && entry->no_pain == true);
    }
    painful_.assign(placeCount + 1, none);
    for (const SoreSpot& spot : spots_) {
        auto& [painfulOnes, free] = painful_[placeOf(spot.group)];
        const auto day = static_cast<std::size_t>(spot.day - first_);
        painfulOnes.set(day, spot.score >= painful);
        free.set(day, spot.score && *spot.score < painful);
    }
}

void PainLog::add(const Pain& pain, std::size_t place, Day day) {
    Track& track = tracks_[place];
    track.group = groupAt(place);
    track.entries.push_back(&pain);
    if (hurts(pain)) track.hurting.push_back(&pain);
    if (hurts(pain) && (track.hurtingDays.empty() || track.hurtingDays.back() != day)) track.hurtingDays.push_back(day);
    if (track.days.empty() || track.days.back().day != day) track.days.push_back({day, 0, 0});
    track.days.back().entriesEnd = track.entries.size();
    track.days.back().hurtingEnd = track.hurting.size();
}

/// Whether an episode that hurt on `last` is over by `next`, the following day with an entry that hurts.
bool PainLog::breaksOff(const Track& track, Day last, Day next) const {
    if (next - last > episodeGap) return true;
    const auto isKnownZero = [&](Day day) {
        const auto& entry = diary_.on(day).entry;
        return std::ranges::find(track.days, day, &Track::Part::day) != track.days.end() || (entry && entry->no_pain == true);
    };
    for (Day day = last + 1; day < next; ++day)
        if (isKnownZero(day)) return true;
    return false;
}

void PainLog::addSpots(const Track& track) {
    std::size_t entriesFrom = 0, hurtingFrom = 0, episodeFrom = 0;
    std::optional<std::size_t> lastHurting;  // index of the newest spot of the episode
    for (const auto& part : track.days) {
        SoreSpot spot{.group = track.group, .day = part.day};
        spot.entries = Pains(track.entries).subspan(entriesFrom, part.entriesEnd - entriesFrom);
        spot.score = highestScore(spot.entries);
        const bool hurtsToday = part.hurtingEnd > hurtingFrom;
        if (hurtsToday && (!lastHurting || breaksOff(track, spots_[*lastHurting].day, part.day))) {
            lastHurting.reset();
            episodeFrom = hurtingFrom;
        }
        if (hurtsToday) spot.episode = Pains(track.hurting).subspan(episodeFrom, part.hurtingEnd - episodeFrom);
        lookAt(spot, hurtsToday && lastHurting ? &spots_[*lastHurting] : nullptr);
        spots_.push_back(spot);
        if (hurtsToday) lastHurting = spots_.size() - 1;
        entriesFrom = part.entriesEnd;
        hurtingFrom = part.hurtingEnd;
    }
}

/// Adds the entries of the day to what was known of the episode before.
void PainLog::lookAt(SoreSpot& spot, const SoreSpot* before) const {
    if (before) {
        spot.highest = before->highest;
        spot.highestAfterRun = before->highestAfterRun;
        spot.hasUnscoredDay = before->hasUnscoredDay;
        spot.tissue = before->tissue;
        spot.spread = before->spread;
        spot.onset = before->onset;
        spot.onset_time = before->onset_time;
    }
    for (const Pain* pain : spot.entries) {
        if (spot.hurts() && !hurts(*pain)) continue;
        takeAnswers(spot, *pain);
        spot.highest = highestOf(spot.highest, pain->score);
        if (pain->score && pain->score > spot.highestAfterRun && isAtEndOfRun(diary_, *pain, spot.day))
            spot.highestAfterRun = highestOf(spot.highestAfterRun, pain->score);
    }
    if (!spot.score) spot.hasUnscoredDay = true;
}

std::span<const SoreSpot> PainLog::on(Day day) const {
    const auto index = static_cast<std::size_t>(day - first_);
    if (day < first_ || index + 1 >= dayStarts_.size()) return {};
    return std::span(spots_).subspan(dayStarts_[index], dayStarts_[index + 1] - dayStarts_[index]);
}

const SoreSpot* PainLog::find(Day day, const PainGroup& group) const {
    const auto spots = on(day);
    const auto found = std::ranges::find(spots, group, &SoreSpot::group);
    return found == spots.end() ? nullptr : &*found;
}

std::span<const std::int8_t> PainLog::scores(DaySpan days, const PainGroup& group) const {
    const auto ofGroup = placeOf(group) * static_cast<std::size_t>(last_ - first_ + 1);
    return std::span(scores_).subspan(ofGroup + static_cast<std::size_t>(days.first - first_), static_cast<std::size_t>(days.length()));
}

PainLog::PainfulDays PainLog::painfulDays(DaySpan days, const PainGroup& group) const {
    const auto& [painfulOnes, free] = painful_[placeOf(group)];
    const auto first = static_cast<std::size_t>(days.first - first_);
    return {painfulOnes.from(first, days.length()), free.from(first, days.length())};
}
PainLog::PainfulDays PainLog::painfulDays(DaySpan days) const {
    return {0, painful_.back().free.from(static_cast<std::size_t>(days.first - first_), days.length())};
}

Number PainLog::score(Day day, const PainGroup& group) const {
    const std::int8_t score = scores({day, day}, group)[0];
    return score == notKnown ? Number{} : Number{score};
}

PainGroups PainLog::hurtingIn(DaySpan days) const {
    boost::container::small_vector<std::pair<Day, std::size_t>, 16> found;  // with the place among the tracks
    for (const auto& [place, hurting] : hurting_) {
        const auto first = std::ranges::lower_bound(hurting, days.first);
        if (first != hurting.end() && *first <= days.last) found.emplace_back(*first, place);
    }
    std::ranges::sort(found);
    PainGroups groups;
    for (const auto& [day, place] : found) groups.push_back(groupAt(place));
    return groups;
}

Answer PainLog::otherSideHurts(const SoreSpot& spot) const {
    const SoreSpot* other = find(spot.day, spot.group.otherSide());
    if (!other) return Answer::of(false);
    if (!other->score) return Answer::unknown({"score"});
    return Answer::of(*other->score >= 1);
}

Answer PainLog::isOneSided(const SoreSpot& spot) const {
    return spot.group.side ? negated(otherSideHurts(spot)) : Answer::unknown({"side"});
}

Answer PainLog::bothSidesHurt(const SoreSpot& spot) const {
    if (!spot.group.side) return Answer::of(false);
    const Answer thisSide = spot.score ? Answer::of(*spot.score >= 1) : Answer::unknown({"score"});
    return both(thisSide, otherSideHurts(spot));
}

}  // namespace legwork
