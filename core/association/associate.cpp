// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/association.h"

#include "../statistics/benjamini_hochberg.h"
#include "checkpoint.h"
#include "estimate.h"
#include "gates.h"
#include "strongest.h"

#include <algorithm>

namespace legwork {

std::string_view token(Gate gate) { return gate == Gate::notEnough ? "G0" : gate == Gate::draw ? "G1" : "G2"; }

std::string_view words(PatternLabel label) {
    switch (label) {
        case PatternLabel::notEnoughYet: return "Not enough yet";
        case PatternLabel::tooEarly: return "Too early to say";
        case PatternLabel::noClearPattern: return "No clear pattern";
        case PatternLabel::pattern: return "Pattern in your journal";
        case PatternLabel::patternOfLess: return "Pattern in your journal: less soreness";
    }
    return {};
}

namespace {

constexpr double leastEffect = 0.5;  // points the whole interval has to lie beyond, settled B28

void setCounts(Association& said, const Counts& counts) {
    said.rows = counts.rows;
    said.exposed = counts.exposed;
    said.unexposed = counts.unexposed;
    said.episodes = counts.episodes;
    said.days = counts.days;
}

void setRaw(Association& said, std::span<const Row> rated) {
    const RawDifference raw = rawDifference(rated);
    said.meanExposed = raw.meanExposed;
    said.meanUnexposed = raw.meanUnexposed;
    said.rawDifference = raw.difference();
    said.cliffsDelta = raw.cliffsDelta;
}

void setInterval(Association& said, const std::optional<Interval>& interval) {
    if (interval) {
        said.ciLow = interval->low;
        said.ciHigh = interval->high;
    } else
        said.notes.push_back("How far chance reaches cannot be said because too few days carry the flag.");
}

void sayTooEarly(Association& said, std::span<const Row> rated, std::string why, std::stop_token stop) {
    said.gate = Gate::draw;
    said.label = PatternLabel::tooEarly;
    said.notes.push_back(std::move(why));
    setCounts(said, countsOf(rated));
    setRaw(said, rated);
    setInterval(said, rawInterval(rated, said.rule->id, stop));
}

void sayWithheld(Association& said, std::span<const Row> rated) {
    said.gate = Gate::draw;
    said.label = PatternLabel::tooEarly;
    said.lags.clear();
    said.dose.reset();
    setCounts(said, countsOf(rated));
    said.notes.push_back("You log differently after flagged runs; comparison withheld.");
}

bool isOfTheWeekBefore(int rule) { return rule == 2 || rule == 3 || (rule >= 20 && rule <= 22); }  // settled B25

/// Whether the interval and both other ways of looking allow a label (settled B28).
bool passes(const Association& said, std::span<const Row> complete) {
    if (!said.beta || !said.ciLow) return false;
    return (*said.ciLow > leastEffect || *said.ciHigh < -leastEffect) && sensitivityAgrees(complete, *said.beta);
}

void compare(Association& said, std::span<const Row> complete, double beta, std::stop_token stop) {
    said.gate = Gate::label;
    setCounts(said, countsOf(complete));
    setRaw(said, complete);
    said.beta = beta;
    said.p = adjustedP(complete);
    setInterval(said, adjustedInterval(complete, beta, said.rule->id, stop));
    if (!isOfTheWeekBefore(said.rule->number)) said.before = beforeTest(complete, beta);
    said.label = PatternLabel::noClearPattern;
}

/// All there is to one rule at the checkpoint, but for what the other rules have to say to it.
struct Held {
    Association said;
    std::vector<Row> complete;
};

void draw(Held& held, std::span<const Row> rows, std::span<const Row> rated, const MuscleSoreness& soreness, std::stop_token stop) {
    Association& said = held.said;
    said.lags = lagCurve(rows, soreness);
    said.dose = doseResponse(rated);
    const Logging logging = loggingOf(rows);
    if (auto missing = missingToLabel(countsOf(held.complete), logging); !missing.empty())
        return sayTooEarly(said, rated, std::move(missing), stop);
    if (isLoggedUnevenly(logging)) return sayWithheld(said, rated);
    const auto beta = loadOverlaps(held.complete) ? adjusted(held.complete) : std::nullopt;
    if (!beta)
        return sayTooEarly(said, rated, "What goes with the flag cannot be said because flag and hard runs cannot be separated.", stop);
    compare(said, held.complete, *beta, stop);
}

struct Looked {
    const Facts& facts;
    const AllSurroundings& surroundings;  // up to today
    const MuscleSoreness& atCheckpoint;   // up to then
    DaySpan upToToday, upToCheckpoint;    // days whose three days after have passed
};

Held look(const Analysed& analysed, const Looked& at, std::stop_token stop) {
    const auto live = rowsOf(analysed, at.surroundings, exposuresOf(analysed, at.facts, at.upToToday));
    const std::span rows(live.begin(), std::ranges::upper_bound(live, at.upToCheckpoint.last, {}, &Row::day));
    const auto isRated = [](const Row& row) { return row.after.has_value(); };
    const auto rated = kept(rows, isRated);
    Held held{{.rule = analysed.rule}, kept(rated, &Row::isComplete)};
    held.said.unrated = static_cast<int>(rows.size() - rated.size());
    held.said.incomplete = static_cast<int>(rated.size() - held.complete.size());
    if (missingToDraw(countsOf(rated)).empty()) {
        draw(held, rows, rated, at.atCheckpoint, stop);
        return held;
    }
    const Counts counts = countsOf(kept(live, isRated));
    setCounts(held.said, counts);
    held.said.progress = progressToDraw(counts);
    const auto missing = missingToDraw(counts);
    held.said.notes.push_back(missing.empty() ? "Enough is logged now; it is compared at the next fourth Sunday." : missing);
    return held;
}

void setQ(std::vector<Held>& all) {
    std::vector<double> p;
    for (const Held& held : all)
        if (held.said.p) p.push_back(*held.said.p);
    auto next = benjaminiHochberg(p);
    auto q = next.begin();
    for (Held& held : all)
        if (held.said.p) held.said.q = *q++;
}

void setLabels(std::vector<Held>& all) {
    std::vector<Contender> contenders;
    for (Held& held : all)
        if (passes(held.said, held.complete)) contenders.push_back({&held.said, &held.complete});
    standBesideStrongest(contenders);
    for (Held& held : all)
        if (isPattern(held.said) && held.said.before && held.said.before->alreadyHigher)
            held.said.notes.push_back(*held.said.beta > 0 ? "Pain was already higher before these days."
                                                          : "Pain was already lower before these days.");
}

}  // namespace

Associations associate(const Diary& diary, Day today, std::stop_token stop) {
    Associations all{newestCheckpoint(diary, today), {}};
    const auto logged = diary.days();
    if (!logged || logged->first > today) return all;
    const DaySpan span{logged->first, std::max(logged->first, std::min(logged->last, today))};
    const Facts facts(diary, span, today, Facts::About::allButPains);
    const MuscleSoreness soreness(diary, span), atCheckpoint(diary, {span.first, std::min(span.last, all.asOf)});
    const DaySpan upToToday{span.first, std::min(span.last, today - daysAfter)};
    const AllSurroundings surroundings(facts, soreness, upToToday);
    const Looked at{facts, surroundings, atCheckpoint, upToToday, {span.first, all.asOf - daysAfter}};
    std::vector<Held> held;
    for (const Analysed& analysed : analysedRules()) {
        held.push_back(look(analysed, at, stop));
        if (stop.stop_requested()) return all;
    }
    setQ(held);
    setLabels(held);
    for (Held& one : held) all.rules.push_back(std::move(one.said));
    return all;
}

}  // namespace legwork
