// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with this runner's soreness: each pattern held against how sore the leg muscles were on the three days after,
// with what the journal allows to be said and no more. Together is not because (docs/evidence).
#pragma once

#include "legwork/diary.h"
#include "legwork/rules.h"

#include <stop_token>

namespace legwork {

/// How much is logged: not enough to compare; enough to draw; enough for a label.
enum class Gate { notEnough /*G0*/, draw /*G1*/, label /*G2*/ };
std::string_view token(Gate gate);

enum class PatternLabel { notEnoughYet, tooEarly, noClearPattern, pattern, patternOfLess };
/// "Not enough yet", "Pattern in your journal" …
std::string_view words(PatternLabel label);

/// Soreness a number of days after the days with the flag, and after those without: means of 0–10, with their counts.
constexpr int daysAfter = 3;  // d+1 … d+3, whose mean soreness is compared (evidence.md 4.1)

struct LagPoint {
    int daysAfter = 1;  // 0 the day itself, below it the days before
    int flagged = 0, clear = 0;
    Number meanFlagged, meanClear;
};

/// How soreness goes along with the size of what the rule measures: correlation of ranks, −1 to 1, and its p.
struct DoseResponse {
    struct Bin {
        double least, most;  // of the measure
        int rows;
        double meanSoreness;
    };
    int rows = 0;
    double spearman = 0, p = 1;
    std::vector<Bin> bins;  // thirds by the measure; empty where one holds fewer than five rows
};

/// The same comparison with the soreness of the three days before, which the flag cannot have touched.
struct BeforeTest {
    int rows = 0;
    double beta = 0, p = 1;
    bool alreadyHigher = false;  // p at most 0.05, the same sign and at least half the size
};

/// One rule. All effects are points of the 0–10 scale, flagged less clear; nothing in one means that the gate, or what is
/// said in `notes`, forbids it. No number is ever NaN or infinite.
struct Association {
    const Rule* rule = nullptr;
    Gate gate = Gate::notEnough;
    /// Rows compared, in which the flag is known and soreness was logged; at Gate::label only those with load and soreness
    /// before as well. At Gate::notEnough they are counted up to today.
    int rows = 0, exposed = 0, unexposed = 0, episodes = 0, days = 0;
    double progress = 1;  // at Gate::notEnough how far the journal has come towards Gate::draw, 0–1
    int unrated = 0;     // the flag is known, but fewer than two of the three days after were rated
    int incomplete = 0;  // load or soreness before is not known: not in the adjusted comparison
    Number meanExposed, meanUnexposed, rawDifference, cliffsDelta;
    /// Adjusted for load, soreness before and time; with its widened 95 % interval. At Gate::draw the interval is that of
    /// the raw difference and beta is blank.
    Number beta, ciLow, ciHigh;
    Number p, q;  // for checks; they decide nothing and are not shown to the runner (settled B20)
    PatternLabel label = PatternLabel::notEnoughYet;
    std::vector<LagPoint> lags;  // two days before to six days after; empty below Gate::draw
    std::optional<DoseResponse> dose;
    std::optional<BeforeTest> before;
    std::vector<std::string> notes;  // whole sentences: what is missing to the gate, or what cannot be said because
};

/// Labelled as one, of more soreness or of less.
inline bool isPattern(const Association& said) { return said.label == PatternLabel::pattern || said.label == PatternLabel::patternOfLess; }

struct Associations {
    Day asOf;                        // the newest checkpoint, whose numbers these are: every fourth Sunday (settled B21–B23)
    std::vector<Association> rules;  // in the order of the rules; empty where nothing is logged or where asked to stop
};

/// Every analysed rule as of the newest checkpoint up to `today`; in a journal that has not met one, as of its last day.
/// A pure function of diary and day: thresholds are today's over the whole journal, mutes change nothing. evidence.md 4
/// and settled.md 6. When an answer was typed is not part of a Diary, so that late answers count like others (B6).
Associations associate(const Diary& diary, Day today, std::stop_token stop = {});

}  // namespace legwork
