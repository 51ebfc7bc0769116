// SPDX-License-Identifier: GPL-3.0-or-later
// The pains of a journal by day and group, each with the episode that led up to it; worked out once per analysis.
#pragma once

#include "answer.h"
#include "legwork/diary.h"
#include "day_bits.h"
#include "pain_groups.h"

#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <span>
#include <vector>

namespace legwork {

using Pains = std::span<const Pain* const>;
using PainGroups = boost::container::small_vector<PainGroup, 16>;  // seldom more: no memory of its own

/// A group on a day on which it has an entry.
struct SoreSpot {
    PainGroup group;
    Day day;
    Pains entries;  // of that day, oldest first
    Pains episode;  // the entries that hurt, from where it began up to this day (settled A52); empty where none of the day hurts
    Number score;   // the highest of the day (settled A48)

    // Of the episode:
    Number highest;               // score
    Number highestAfterRun;       // score at the end of a run or within 6 h of it (settled A143)
    bool hasUnscoredDay = false;  // a day with nothing but unscored entries

    // The latest answer in the episode; without one, of the day (settled A51, A179).
    std::optional<Tissue> tissue;
    std::optional<Spread> spread;
    std::optional<Onset> onset;
    std::optional<Timestamp> onset_time;

    bool hurts() const { return !episode.empty(); }
    /// Pain, or a sign without pain (settled A56).
    bool tellsOfSomething() const;
    /// Yes if any entry of the day says yes, else no if any says no (settled A51).
    YesNo sign(YesNo Pain::*column) const;
    Answer answer(YesNo Pain::*column, Column name) const { return Answer::of(sign(column), name); }
    /// What hurts: as answered, else by the site; nothing where neither says (settled A57).
    std::optional<Tissue> likelyTissue() const;
    /// Everything ticked that day; nothing where no entry was answered.
    std::optional<Set<Quality>> quality() const;
};

class PainLog {
public:
    /// Covers the days of `span` and the week before each of them; points into `diary`.
    PainLog(const Diary& diary, DaySpan span);
    PainLog(const PainLog&) = delete;
    PainLog& operator=(const PainLog&) = delete;

    /// The groups with an entry on that day, in their order.
    std::span<const SoreSpot> on(Day day) const;
    const SoreSpot* find(Day day, const PainGroup& group) const;
    /// The group's score of a day; 0 where the group has no entry and the runner said that nothing hurts (settled A48, A49).
    Number score(Day day, const PainGroup& group) const;
    /// The same of each of some days that it covers; notKnown where it is not.
    std::span<const std::int8_t> scores(DaySpan days, const PainGroup& group) const;
    static constexpr std::int8_t notKnown = -1;
    /// A bit a day, the first lowest, of fewer than 64 days that it covers: those with a score of 3 or more (settled A151),
    /// and those with a lower one; in neither where the score is not known.
    struct PainfulDays {
        std::uint64_t painful = 0, free = 0;
    };
    PainfulDays painfulDays(DaySpan days, const PainGroup& group) const;
    /// The same without any group: free where the runner said that nothing hurts.
    PainfulDays painfulDays(DaySpan days) const;
    /// The groups that hurt in a span of days, in the order in which they first did.
    PainGroups hurtingIn(DaySpan days) const;
    /// Whether the other side of a spot whose side is logged hurts too (settled A180).
    Answer otherSideHurts(const SoreSpot& spot) const;
    /// Whether the side is logged and the other one does not hurt (settled A142, A156).
    Answer isOneSided(const SoreSpot& spot) const;
    /// Whether both sides have a score of 1 or more (settled A47); no where the side is blank.
    Answer bothSidesHurt(const SoreSpot& spot) const;

private:
    struct Track {  // all of one group
        struct Part {
            Day day;
            std::size_t entriesEnd, hurtingEnd;  // of the entries up to this day
        };
        PainGroup group;
        std::vector<const Pain*> entries, hurting;
        std::vector<Part> days;
        std::vector<Day> hurtingDays;
    };
    struct Hurting {  // one that has hurt
        std::size_t place;
        std::span<const Day> days;
    };

    void add(const Pain& pain, std::size_t place, Day day);
    void sortByDay();
    void tellScores();
    void tellPainfulDays();
    void addSpots(const Track& track);
    bool breaksOff(const Track& track, Day last, Day next) const;
    void lookAt(SoreSpot& spot, const SoreSpot* before) const;

    const Diary& diary_;
    Day first_, last_;
    std::vector<Track> tracks_;
    std::vector<Hurting> hurting_;
    std::vector<SoreSpot> spots_;         // by day, then group
    std::vector<std::size_t> dayStarts_;  // one a day from first_, and the end
    std::vector<std::int8_t> scores_;     // by group, then day from first_; whole scores
    struct Painful {
        DayBits painful, free;
    };
    std::vector<Painful> painful_;  // by group, and one more for no group
};

}  // namespace legwork
