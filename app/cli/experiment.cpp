// SPDX-License-Identifier: GPL-3.0-or-later
// experiment: start one, what today asks, end it, and what those that are over showed.
#include "legwork/experiment.h"
#include "verbs.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace legwork::cli {
namespace {

using Json = nlohmann::ordered_json;

Day dayOf(const Session& session, const Diary& diary, const std::optional<Day>& named) {
    return named.value_or(journalDay(session.now, diary.runner().day_start_min));
}

Json orNull(const Number& number) { return number ? Json(*number) : Json(); }
Json orNull(YesNo answer) { return answer ? Json(*answer ? "yes" : "no") : Json(); }

Json json(const Experiment& experiment) {
    return {{"habit", token(experiment.habit)},
            {"first_day", text(experiment.first_day)},
            {"block_days", experiment.block_days},
            {"blocks", experiment.blocks},
            {"seed", experiment.seed},
            {"ended", experiment.ended ? Json(text(*experiment.ended)) : Json()}};
}

Json json(const ExperimentSide& side) {
    return {{"days", side.days}, {"rated", side.rated}, {"answered", side.answered}, {"kept", side.kept}, {"mean", orNull(side.mean)}};
}

Json json(const std::optional<ExperimentEffect>& effect) {
    if (!effect) return nullptr;
    return {{"points", effect->points}, {"ci_low", orNull(effect->low)}, {"ci_high", orNull(effect->high)}, {"p", effect->p}};
}

Json json(const ExperimentResult& result) {
    Json object = json(result.experiment);
    object["blocks_counted"] = result.blocksCounted;
    object["draws"] = result.draws;
    object["with"] = json(result.with);
    object["without"] = json(result.without);
    object["as_asked"] = json(result.asAsked);
    object["as_kept"] = json(result.asKept);
    object["headline"] = result.headline;
    object["notes"] = result.notes;
    return object;
}

void sayDay(const std::optional<ExperimentDay>& said, Day day, bool isJson) {
    if (!isJson)
        return say(said ? fmt::format("{}. {}. {} {}", said->title, said->place, said->ask, said->record)
                        : "No experiment asks anything today.");
    Json object{{"day", text(day)}};
    object["experiment"] = said ? json(said->experiment) : Json();
    object["block"] = said ? Json(said->block) : Json();
    object["asked"] = said ? orNull(said->asked) : Json();
    object["kept"] = said ? orNull(said->kept) : Json();
    object["message"] = said ? Json(said->ask + " " + said->record) : Json();
    say(object.dump());
}

std::string inLine(const ExperimentResult& result) {
    std::string line = fmt::format("{}, from {}: {}", label(result.experiment.habit), text(result.experiment.first_day), result.headline);
    for (const std::string& note : result.notes) line += " " + note;
    return line;
}

}  // namespace

int startExperiment(const Session& session, const ExperimentWanted& wanted) {
    const auto journal = session.open();
    const auto diary = journal->diary();
    const Day today = dayOf(session, *diary, wanted.today);
    const Experiment fresh{
        wanted.habit, wanted.firstDay.value_or(earliestStart(wanted.habit, today)), wanted.blockDays, wanted.blocks, wanted.seed, {}};
    if (const auto problem = problemOfStart(*diary, fresh, today); !problem.empty()) throw Refusal(problem);
    Runner runner = diary->runner();
    runner.experiments.push_back(fresh);
    journal->edit("start of an experiment", session.now, [&](Edit& edit) { edit.put(runner); });
    if (wanted.json)
        say(json(fresh).dump());
    else
        say(fmt::format("Started, from {} on: {}. {}", text(fresh.first_day), label(fresh.habit), promiseOf(fresh)));
    return 0;
}

int experimentToday(const Session& session, const ExperimentAsked& asked) {
    const auto diary = session.open()->diary();
    const Day today = dayOf(session, *diary, asked.today);
    sayDay(experimentOn(*diary, today), today, asked.json);
    return 0;
}

int endExperiment(const Session& session, const ExperimentAsked& asked) {
    const auto journal = session.open();
    const auto diary = journal->diary();
    Runner runner = diary->runner();
    const Day today = dayOf(session, *diary, asked.today);
    if (!legwork::endExperiment(runner, today)) throw Refusal("No experiment is running. Start one: legwork-cli experiment start.");
    journal->edit("end of an experiment", session.now, [&](Edit& edit) { edit.put(runner); });
    const bool isForgotten = runner.experiments.size() < diary->runner().experiments.size();
    if (asked.json)
        say(isForgotten ? "null" : json(runner.experiments.back()).dump());
    else
        say(isForgotten ? "Forgotten, for no day of it has passed. Undo brings it back."
                        : "Ended. What it showed can be read in three days. Undo takes the end back.");
    return 0;
}

int experimentResult(const Session& session, const ExperimentAsked& asked) {
    const auto diary = session.open()->diary();
    const Day today = dayOf(session, *diary, asked.today);
    const auto results = experimentResults(*diary, today);
    for (const ExperimentResult& result : results) say(asked.json ? json(result).dump() : inLine(result));
    if (results.empty() && !asked.json)
        say(diary->runner().experiments.empty()
                ? "No experiment was started yet."
                : "Nothing is shown of an experiment before the three days after its last day have passed.");
    return 0;
}

}  // namespace legwork::cli
