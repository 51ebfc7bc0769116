// SPDX-License-Identifier: GPL-3.0-or-later
// The patterns Legwork knows: what each asks, on what evidence, and where its thresholds stand.
#pragma once

#include "legwork/field.h"
#include "legwork/finding.h"

#include <span>
#include <string>
#include <string_view>

namespace legwork {

class Diary;

/// The rows of the week's chart.
enum class Lane { mileage, effort, warmUp, fluids, electrolytes, sleep, food, recovery, pain };
std::string_view title(Lane lane);

/// How well research supports the claim a rule makes (evidence.md, Grades).
enum class Grade { consistent /*A*/, some /*B*/, weak /*C*/, contested /*X*/, against /*N*/ };
std::string_view letter(Grade grade);

struct Threshold {
    std::string_view key;     // in runner.json as "<rule-id>.<key>"
    std::string_view label;   // "Longest in 30 days, times"
    double standard, least, most;
    Measure measure = Measure::plain;  // how it is shown and typed
};

/// One of the numbers that a rule's findings carry.
struct RuleNumber {
    std::string_view name;    // as in Finding::numbers
    std::string_view label;   // "Longest run before"
    Measure measure = Measure::plain;
    std::string_view threshold{};  // the key of the threshold it is held against; empty for none
};

struct Rule {
    int number;               // 1 for R1
    std::string_view id;      // "long-run-spike"
    char part = 0;            // 'a'–'e' of urgent-signs, else 0
    std::string_view title;   // "Longest run grew"
    Lane lane;
    bool isSafety = false;    // a safety rule throughout: cannot be switched off or muted
    bool mayTier = isSafety;  // its gravest flag carries a tier, and that one cannot be switched off or muted
    bool standardOn = true;
    Grade grade;
    std::string_view evidence;   // two sentences, in our words
    std::string_view source;     // "Frandsen 2025, doi:10.1136/…"
    std::string_view clears;     // what would clear it
    std::string_view advice;     // what to do next
    std::span<const Threshold> thresholds;
    std::span<const RuleNumber> numbers;      // all that a finding may carry, what it measures first
    std::span<const std::string_view> reads;  // the columns whose answers it needs: "runs.rpe", "runner.birth_year"
    /// The whole sentence for a finding of this rule that is flagged.
    std::string (*say)(const Finding& finding, const Diary& diary);
    const struct Judge* judge;   // how it decides; known to core only
};

/// All rules, in the order of their numbers and parts.
std::span<const Rule* const> rules();
const Rule* findRule(std::string_view id, char part = 0);

/// True when the rule writes findings for this runner: on by default or switched on, and not switched off.
bool isOn(const Rule& rule, const Diary& diary);
/// True when the runner does not want to see this rule's flags on that day; never for a safety rule.
bool isMuted(const Rule& rule, const Diary& diary, Day day);
/// The same of one flag: one with a tier is always shown.
bool isMuted(const Finding& finding, const Diary& diary);
/// The runner's threshold, or the standard one.
double thresholdOf(const Rule& rule, std::string_view key, const Diary& diary);
/// A threshold by its name in runner.json, "long-run-spike.ratio"; null for a name that nothing here has.
const Threshold* findThreshold(std::string_view name);
/// The effort from which a run is hard, for all rules: "hard.rpe" (settled A29).
extern const Threshold hardRun;

/// One whole sentence for any finding, in the runner's units: the rule's own where flagged, else what is missing,
/// why it does not apply, or that nothing was found. Never empty.
std::string sentence(const Finding& finding, const Diary& diary);

}  // namespace legwork
