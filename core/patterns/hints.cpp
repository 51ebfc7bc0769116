// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/hints.h"

#include "../measures/pain_log.h"
#include "legwork/rules.h"

#include <fmt/format.h>
#include <algorithm>
#include <string>

namespace legwork {
namespace {

/// One feature of a row held against the answers: yes matches, no speaks against it, a blank does neither.
using Feature = Answer (*)(const PainLog& log, const SoreSpot& spot);
struct Row {
    std::string_view name;
    std::vector<Feature> features;
};

Answer blank() { return Answer::unknown({}); }
template <class T>
Answer isOneOf(const std::optional<T>& answer, std::initializer_list<T> those) {
    return answer ? Answer::of(std::ranges::find(those, *answer) != those.end()) : blank();
}
/// A word that was ticked speaks for it; others that were ticked do not speak against it.
Answer isTicked(const SoreSpot& spot, std::initializer_list<Quality> those) {
    const auto ticked = spot.quality();
    const bool has = ticked && std::ranges::any_of(those, [&](Quality quality) { return ticked->has(quality); });
    return has ? Answer::of(true) : blank();
}
/// Likewise a sign: its absence is no evidence against a row that only may have it.
Answer mayHave(const SoreSpot& spot, YesNo Pain::*sign) { return spot.sign(sign) == true ? Answer::of(true) : blank(); }
Answer has(const SoreSpot& spot, YesNo Pain::*sign) { return spot.sign(sign) ? Answer::of(*spot.sign(sign)) : blank(); }

Answer onOneSide(const PainLog& log, const SoreSpot& spot) { return spot.group.side ? log.isOneSided(spot) : blank(); }
Answer onBothSidesOrAllOver(const PainLog& log, const SoreSpot& spot) {
    if (spot.spread == Spread::wholeMuscle) return Answer::of(true);
    return spot.group.side ? log.bothSidesHurt(spot) : blank();
}

template <Tissue T>
Answer isOf(const PainLog&, const SoreSpot& spot) {
    return spot.likelyTissue() == Tissue::dontKnow ? blank() : isOneOf(spot.likelyTissue(), {T});
}
template <Onset... O>
Answer began(const PainLog&, const SoreSpot& spot) {
    return isOneOf(spot.onset, {O...});
}
template <Spread... S>
Answer spread(const PainLog&, const SoreSpot& spot) {
    return isOneOf(spot.spread, {S...});
}
template <Quality... Q>
Answer feels(const PainLog&, const SoreSpot& spot) {
    return isTicked(spot, {Q...});
}
template <YesNo Pain::*Sign>
Answer may(const PainLog&, const SoreSpot& spot) {
    return mayHave(spot, Sign);
}
template <YesNo Pain::*Sign>
Answer must(const PainLog&, const SoreSpot& spot) {
    return has(spot, Sign);
}
template <Site... S>
Answer at(const PainLog&, const SoreSpot& spot) {
    return isOneOf(std::optional{spot.group.site}, {S...});
}
/// A place that only lets a row through does not count as a match.
Answer within(bool isThere) { return isThere ? blank() : Answer::of(false); }
Answer onBone(const PainLog&, const SoreSpot& spot) {
    return spot.tissue ? isOneOf(spot.tissue, {Tissue::bone}) : within(isBoneSite(spot.group.site));
}
Answer onCalf(const PainLog&, const SoreSpot& spot) { return within(isCalfOrThigh(spot.group.site)); }
Answer fadesSoon(const PainLog&, const SoreSpot& spot) {
    constexpr double soon_min = 30;
    const auto& fades = spot.entries.back()->fades_min;
    return fades ? Answer::of(*fades <= soon_min) : blank();
}

using enum Onset;
const std::vector<Row> rows{
    {"delayed soreness",
     {isOf<Tissue::muscle>, onBothSidesOrAllOver, began<after, onWaking>, spread<Spread::palm, Spread::wholeMuscle>,
      feels<Quality::dull, Quality::stiff>}},
    {"a strained muscle",
     {isOf<Tissue::muscle>, onOneSide, began<suddenInRun>, feels<Quality::sharp>, may<&Pain::pop>, may<&Pain::bruise>}},
    {"a sore tendon", {isOf<Tissue::tendon>, began<gradualInRun, after, onWaking>, feels<Quality::stiff>}},
    {"a sore joint", {isOf<Tissue::joint>, onOneSide, may<&Pain::swelling>, may<&Pain::limited_range>}},
    {"pain along the inner shin", {at<Site::shinInner>, began<gradualInRun, after, onWaking>, spread<Spread::palm, Spread::wholeMuscle>}},
    {"a bone under strain",
     {onBone, onOneSide, began<gradualInRun, after, onWaking>, spread<Spread::fingertip>, may<&Pain::hop_pain>, may<&Pain::at_night>}},
    {"a nerve that is irritated", {feels<Quality::burning, Quality::tingling>, onOneSide, may<&Pain::numbness>}},
    {"pressure in a muscle during effort", {must<&Pain::activity_linked>, feels<Quality::tight, Quality::tingling>, fadesSoon}},
    {"a clot in a vein", {onCalf, onOneSide, must<&Pain::swelling>, may<&Pain::warmth>, may<&Pain::hard_veins>}},
};

/// Named by R35 alone: the other flags rest on an answer that speaks against it.
bool isOrdinary(const Row& row) { return &row == &rows.front(); }
constexpr int ordinary = 35;

constexpr int served[] = {35, 36, 39, 40, 41};
constexpr int enoughMatches = 2;

bool fits(const Row& row, const PainLog& log, const SoreSpot& spot) {
    int matches = 0;
    for (const Feature feature : row.features) {
        const Answer answer = feature(log, spot);
        if (answer.isNo()) return false;
        matches += answer.isYes();
    }
    return matches >= enoughMatches;
}

}  // namespace

std::vector<std::string_view> hints(const Finding& finding, const Diary& diary) {
    if (finding.state != State::flagged || std::ranges::find(served, finding.rule->number) == std::end(served)) return {};
    const PainLog log(diary, {finding.day, finding.day});
    const auto isMeant = [&](const SoreSpot& spot) { return std::ranges::find(finding.sites, name(spot.group)) != finding.sites.end(); };
    std::vector<std::string_view> found;
    for (const Row& row : rows) {
        if (isOrdinary(row) && finding.rule->number != ordinary) continue;
        if (std::ranges::any_of(log.on(finding.day), [&](const SoreSpot& spot) { return isMeant(spot) && fits(row, log, spot); }))
            found.push_back(row.name);
    }
    return found;
}

std::string hintSentence(const Finding& finding, const Diary& diary) {
    const auto names = hints(finding, diary);
    if (names.empty()) return {};
    std::string list{names.front()};
    for (std::size_t i = 1; i < names.size(); ++i) list.append(i + 1 < names.size() ? ", " : " or ").append(names[i]);
    return fmt::format("What you logged fits more with: {}; this journal cannot diagnose.", list);
}

}  // namespace legwork
