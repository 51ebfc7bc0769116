// SPDX-License-Identifier: GPL-3.0-or-later
// patterns: what went with soreness in this journal, as numbers or in words.
#include "legwork/association.h"
#include "verbs.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace legwork::cli {
namespace {

using Json = nlohmann::ordered_json;

Json orNull(const Number& number) { return number ? Json(*number) : Json(); }

Json json(const Association& said, Day asOf) {
    return {{"rule", said.rule->id},
            {"gate", token(said.gate)},
            {"rows", said.rows},
            {"exposed", said.exposed},
            {"unexposed", said.unexposed},
            {"episodes", said.episodes},
            {"raw_difference", orNull(said.rawDifference)},
            {"cliffs_delta", orNull(said.cliffsDelta)},
            {"beta", orNull(said.beta)},
            {"ci_low", orNull(said.ciLow)},
            {"ci_high", orNull(said.ciHigh)},
            {"p", orNull(said.p)},
            {"q", orNull(said.q)},
            {"label", words(said.label)},
            {"as_of", text(asOf)},
            {"notes", said.notes}};
}

std::string interval(const Association& said) {
    if (!said.ciLow) return {};
    return fmt::format(" Between {:.1f} and {:.1f} {}.", *said.ciLow, *said.ciHigh,
                       said.beta ? "more, compared with days of similar load and soreness before" : "more, nothing else held equal");
}

std::string line(const Association& said) {
    const std::string label{words(said.label)};
    const bool isExplained = !said.notes.empty() && said.notes.front().starts_with(label);  // the note says it, and what is missing
    std::string text = isExplained ? fmt::format("{}.", said.rule->title) : fmt::format("{}: {}.", said.rule->title, label);
    if (said.meanExposed)
        text += fmt::format(" On average {:.1f} of 10 after {} days with it, {:.1f} after {} days without.", *said.meanExposed,
                            said.exposed, *said.meanUnexposed, said.unexposed);
    text += interval(said);
    for (const std::string& note : said.notes) text += " " + note;
    return text;
}

}  // namespace

int patterns(const Session& session, const PatternsWanted& wanted) {
    const auto journal = session.open();
    const auto diary = journal->diary();
    const Day today = wanted.to.value_or(journalDay(session.now, diary->runner().day_start_min));
    const Associations all = associate(*diary, today);
    for (const Association& said : all.rules) say(wanted.json ? json(said, all.asOf).dump() : line(said));
    return 0;
}

}  // namespace legwork::cli
