// SPDX-License-Identifier: GPL-3.0-or-later
// The contents page of this room: every rule, in the order of its number and part.
#include "legwork/rules.h"

#include "legwork/diary.h"

#include <algorithm>

namespace legwork {

extern const Rule longRunSpike;
extern const Rule weeklyDistanceJump;
extern const Rule intensityJump;
extern const Rule unusuallyHardSession;
extern const Rule unaccustomedDownhill;
extern const Rule returnAfterBreak;
extern const Rule warmUpSkippedOrPartial;
extern const Rule fastRunNoDynamicWarmUp;
extern const Rule hillsNoGluteActivation;
extern const Rule longStaticStretchBeforeFastRun;
extern const Rule noCoolDown;
extern const Rule hotLongRunLowFluid;
extern const Rule bodyMassDrop;
extern const Rule noMassLostOrGained;
extern const Rule waterOnlyLongRun;
extern const Rule nothingSaltyOrLiquidAfter;
extern const Rule startedDry;
extern const Rule crampOnRun;
extern const Rule recurrentCramps;
extern const Rule hardDaysInARow;
extern const Rule noRestOrEasyDay;
extern const Rule highMonotony;
extern const Rule hardRunBeforeRecovered;
extern const Rule runningDownSigns;
extern const Rule shortSleep;
extern const Rule poorSleepQuality;
extern const Rule lowProtein;
extern const Rule lowCarbohydrate;
extern const Rule lowProteinAndShortSleep;
extern const Rule restDayWithoutEasyMovement;
extern const Rule noPostRunStretch;
extern const Rule soreAndNoReliefTried;
extern const Rule antiInflammatoryBeforeRun;
extern const Rule habitLapse;
extern const Rule domsPattern, notDomsPattern, painNotSettling, recurrentLegPain, seeProfessionalSigns, boneStressSigns;
extern const Rule urgentDarkUrine, urgentAfterRun, urgentSwollenLeg, urgentTightPain, urgentOtherSigns;

std::span<const Rule* const> rules() {
    static const Rule* const list[] = {
        &longRunSpike,
        &weeklyDistanceJump,
        &intensityJump,
        &unusuallyHardSession,
        &unaccustomedDownhill,
        &returnAfterBreak,
        &warmUpSkippedOrPartial,
        &fastRunNoDynamicWarmUp,
        &hillsNoGluteActivation,
        &longStaticStretchBeforeFastRun,
        &noCoolDown,
        &hotLongRunLowFluid,
        &bodyMassDrop,
        &noMassLostOrGained,
        &waterOnlyLongRun,
        &nothingSaltyOrLiquidAfter,
        &startedDry,
        &crampOnRun,
        &recurrentCramps,
        &hardDaysInARow,
        &noRestOrEasyDay,
        &highMonotony,
        &hardRunBeforeRecovered,
        &runningDownSigns,
        &shortSleep,
        &poorSleepQuality,
        &lowProtein,
        &lowCarbohydrate,
        &lowProteinAndShortSleep,
        &restDayWithoutEasyMovement,
        &noPostRunStretch,
        &soreAndNoReliefTried,
        &antiInflammatoryBeforeRun,
        &habitLapse,
        &domsPattern,
        &notDomsPattern,
        &painNotSettling,
        &recurrentLegPain,
        &seeProfessionalSigns,
        &boneStressSigns,
        &urgentDarkUrine,
        &urgentAfterRun,
        &urgentSwollenLeg,
        &urgentTightPain,
        &urgentOtherSigns,
    };
    return list;
}

const Rule* findRule(std::string_view id, char part) {
    const auto found = std::ranges::find_if(rules(), [&](const Rule* rule) { return rule->id == id && rule->part == part; });
    return found == rules().end() ? nullptr : *found;
}

bool isOn(const Rule& rule, const Diary& diary) {
    const auto names = [&](const std::vector<std::string>& ids) { return std::ranges::find(ids, rule.id) != ids.end(); };
    if (rule.isSafety) return true;
    if (names(diary.runner().rules_off)) return false;
    return rule.standardOn || names(diary.runner().rules_on);
}

bool isMuted(const Rule& rule, const Diary& diary, Day day) {
    const auto holds = [&](const Mute& mute) { return mute.rule == rule.id && (!mute.until || day <= *mute.until); };
    return !rule.isSafety && std::ranges::any_of(diary.runner().mutes, holds);
}

bool isMuted(const Finding& finding, const Diary& diary) { return !finding.tier && isMuted(*finding.rule, diary, finding.day); }

std::string_view title(Lane lane) {
    static constexpr std::string_view titles[] = {"Mileage", "Effort", "Warm-up", "Fluids", "Electrolytes",
                                                  "Sleep", "Food", "Recovery", "Pain"};
    return titles[static_cast<std::size_t>(lane)];
}

std::string_view letter(Grade grade) {
    static constexpr std::string_view letters[] = {"A", "B", "C", "X", "N"};
    return letters[static_cast<std::size_t>(grade)];
}

std::string_view token(State state) {
    static constexpr std::string_view tokens[] = {"flagged", "clear", "unknown", "not-applicable"};
    return tokens[static_cast<std::size_t>(state)];
}

std::string_view token(Tier tier) {
    static constexpr std::string_view tokens[] = {"soon", "day", "now"};
    return tokens[static_cast<std::size_t>(tier)];
}

int gravity(const Finding& finding) { return finding.tier ? 4 + static_cast<int>(*finding.tier) : finding.level; }

const Finding* gravest(const std::vector<Finding>& findings) {
    static constexpr int order[] = {3, 1, 2, 0};  // of flagged, clear, unknown, not applicable
    const auto rank = [](const Finding& finding) { return std::pair{order[static_cast<std::size_t>(finding.state)], gravity(finding)}; };
    const auto found = std::ranges::max_element(findings, {}, rank);
    return found == findings.end() ? nullptr : &*found;
}

std::optional<double> Verdict::number(std::string_view name) const {
    const auto found = std::ranges::find(numbers, name, &std::pair<std::string_view, double>::first);
    if (found == numbers.end()) return {};
    return found->second;
}

}  // namespace legwork
