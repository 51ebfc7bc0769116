// SPDX-License-Identifier: GPL-3.0-or-later
// Self-experiments: one habit, kept in half of the blocks of days and left in the others, as the lot has it. What was tried
// by lot can be told from chance better than what went together by itself (docs/guide/experiment.md). Nothing is computed
// of soreness until the experiment is over.
#pragma once

#include "legwork/diary.h"

#include <string>
#include <vector>

namespace legwork {

/// Which blocks are to have the habit, in their order: half of them, drawn by the seed, the same each time.
std::vector<bool> lotOf(const Experiment& experiment);
/// The days that count: all planned ones, or those before the day on which it was ended; empty where that was the first.
DaySpan daysOf(const Experiment& experiment);
/// Whether a day is to have the habit; nothing for a day that does not count. The day of a night is that of waking.
YesNo askedOn(const Experiment& experiment, Day day);
/// Whether the habit was kept that day, as the records say: nothing where they do not, or where there was no chance. With
/// several runs one that has it is enough. An hour more sleep is the usual night of the four weeks before the first day and
/// half an hour on top, which lies halfway.
YesNo keptOn(const Experiment& experiment, const Diary& diary, Day day);

/// Over: no day counts any more, and the three days after the last one have passed.
bool isOver(const Experiment& experiment, Day today);
/// The one that is neither over nor ended; null where there is none. It may begin in the days to come.
const Experiment* runningExperiment(const Diary& diary, Day today);

/// The first day that a habit can be asked for: today, or the night to come.
Day earliestStart(TriedHabit habit, Day today);
/// Why it cannot be started, as one whole sentence that says what to do; empty where it can.
std::string problemOfStart(const Diary& diary, const Experiment& wanted, Day today);
/// What it takes and can show, before it is started: how long, how many draws, how small a chance at best.
std::string promiseOf(const Experiment& wanted);
/// The running one ends with the day before `today`, or is forgotten where it has no day yet; false where none runs.
bool endExperiment(Runner& runner, Day today);

/// What the runner sees of it on one day. No figure of soreness is in it.
struct ExperimentDay {
    Experiment experiment;
    int block = 0;       // 1 for the first; 0 on the evening before the first night
    YesNo asked, kept;   // of that day; of the night to come and of the last one where the habit is sleep
    std::string title;   // "Experiment: a warm-up before the run"
    std::string place;   // "Block 3 of 8"
    std::string ask;     // what is asked
    std::string record;  // what the records say
};
/// Nothing on a day that no experiment asks anything of.
std::optional<ExperimentDay> experimentOn(const Diary& diary, Day day);

/// One side of the comparison.
struct ExperimentSide {
    int days = 0;                // that count: with a run, or all where the habit is sleep
    int rated = 0;               // of these, with soreness on at least two of the three days after
    int answered = 0, kept = 0;  // of the rated: the records say whether the habit was kept, and it was
    Number mean;                 // soreness after, 0–10
};

/// Points of the 0–10 scale, with the habit less without; with the 95 % interval where the draws are enough for one, and the
/// share of the draws that would have shown a difference as large.
struct ExperimentEffect {
    double points = 0, p = 1;
    Number low, high;
};

struct ExperimentResult {
    Experiment experiment;
    int blocksCounted = 0;         // with a day that counts
    int draws = 0;                 // that were possible
    ExperimentSide with, without;  // by what was asked
    /// By what was asked, kept or not; nothing where one side has no rated day.
    std::optional<ExperimentEffect> asAsked;
    /// For a day on which it was really kept: the same difference over how much more often it was. Nothing where it was not
    /// kept more often when asked for.
    std::optional<ExperimentEffect> asKept;
    std::string headline;            // what it showed, one or two sentences
    std::vector<std::string> notes;  // how it went: what was kept, what is missing, that it was ended early
};
/// Of the experiments that are over, the newest first. The same statistic as Patterns: mean soreness of the leg muscles on
/// the three days after. Tested over all draws that were possible (statistics/randomisation.h).
std::vector<ExperimentResult> experimentResults(const Diary& diary, Day today);

}  // namespace legwork
