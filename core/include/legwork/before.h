// SPDX-License-Identifier: GPL-3.0-or-later
// "What came before this?": the 72 hours before a sore moment as they were logged, and how often what was flagged in them
// was followed by soreness in this journal. Counts, no claim.
#pragma once

#include "legwork/chart.h"
#include "legwork/diary.h"
#include "legwork/review.h"
#include "legwork/track_record.h"

#include <optional>
#include <string>
#include <vector>

namespace legwork {

constexpr int hoursBefore = 72;

/// Something on the strip.
struct BeforeMark {
    enum class Kind { entry, notLogged, flag } kind = Kind::entry;
    double from = 0, until = 0;    // hours from the beginning of the strip; the same for a moment
    Day day;                       // the journal day it belongs to
    std::optional<int> minute;     // of the local clock, 0–1439; nothing for what belongs to a whole day or night
    std::string label;             // "18.4 km, effort 6, 27 °C"; of a flag its title
    double share = 1;              // of a drink: its volume, the largest on the strip being 1
    int level = 0;                 // of a flag: 1–3, or 4–6 for the tiers
    const Rule* rule = nullptr;    // of a flag
    std::string sentence{};        // of a flag, whole
};

struct BeforeRow {
    enum class Shape { bars, words, drops, nights, flags };
    std::string name;
    Shape shape;
    std::vector<BeforeMark> marks;  // in the order of their beginnings
};

/// A rule that was flagged on the strip; the gravest first, each once.
struct BeforeFlag {
    const Rule* rule;
    int level;
    std::vector<Day> days;
};

struct Before {
    Day day;                     // the sore day, a journal day
    Timestamp begin, end;        // the strip; it ends when the worst of the day was logged for
    Number score;                // the worst of the day, 0–10; nothing where the day has no score
    std::string place;           // "left upper calf"; empty where no score
    std::vector<std::pair<double, Day>> midnights;  // within the strip, with the calendar day that begins
    std::vector<BeforeRow> rows;
    std::vector<BeforeFlag> flags;
    Table table;                 // every mark as a row: when, what, logged
};

/// A day on which something hurt: what can be asked about.
bool isSoreDay(const DayLog& log);
constexpr int sorestOfDays = 7;  // up to a day, where the runner names none
/// The day of the span with the worst score, the newest of several; nothing where none is sore.
std::optional<Day> sorestDay(const Diary& diary, DaySpan span);

/// Runs, drinks and flags of runs stand where they were logged; a night counts for the morning it ends on, and food and the
/// flags of a day stand in that day's afternoon. Flags of pain, of safety and of what is done about pain are left out, for
/// soreness is part of them (evidence.md 4.1.5), as is what the runner muted. `review` has to hold the day and the three
/// before it. Without a score the strip ends with the day.
Before whatCameBefore(const Diary& diary, const Review& review, Day day);
/// The same, with the days that are needed judged first.
Before whatCameBefore(const Diary& diary, Day day, Day today);

/// How often soreness reached `soreFrom` within the days after.
struct BeforeCount {
    const Rule* rule;  // null: a day with a run
    int level = 0;     // as it was flagged on the strip
    Aftermath after, without;
};
/// First the days with a run against those known to be without one, then each of the flags against the days on which its rule
/// was clear; over the whole journal up to `today`.
std::vector<BeforeCount> countsOf(const Diary& diary, const std::vector<BeforeFlag>& flags, Day today);

}  // namespace legwork
