// SPDX-License-Identifier: GPL-3.0-or-later
// legwork-cli: the journal without a window. Ends with 0, with 1 where something was refused, with 2 for wrong usage.
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <random>

namespace {

using namespace legwork;

constexpr int refused = 1, wrongUsage = 2;

/// What the command line asked for.
struct Asked {
    std::string journal, from, to, today, day, week, folder, runs, file, columns;
    std::vector<std::string> paths;
    bool json = false, dryRun = false;
    std::string habit;
    int blockDays = 7, blocks = 8;
    std::optional<std::uint32_t> seed;
};

template <class T, class Parse>
std::optional<T> read(const std::string& text, Parse parse) {
    if (text.empty()) return {};
    return parse(text);
}
std::optional<Day> readDay(const std::string& text) { return read<Day>(text, parseDay); }

CLI::Validator isDay() {
    return {[](std::string& text) { return parseDay(text) ? "" : "“" + text + "” is not a day like 2026-11-19."; }, "DAY"};
}

CLI::Validator isWeek() {
    return {[](std::string& text) { return parseWeek(text) ? "" : "“" + text + "” is not a week like 2026-W47."; }, "WEEK"};
}

/// Adds a verb that runs `act` once the whole line is read.
CLI::App* addVerb(CLI::App& app, const std::string& name, const std::string& what, std::function<int()>& chosen, std::function<int()> act) {
    auto* verb = app.add_subcommand(name, what);
    verb->callback([&chosen, act = std::move(act)] { chosen = act; });
    return verb;
}

void refuseBackwardSpan(const Asked& asked) {
    if (!asked.from.empty() && !asked.to.empty() && readDay(asked.to) < readDay(asked.from))
        throw CLI::ValidationError("--from", asked.from + " lies after --to " + asked.to + ".");
}

std::vector<std::string> habitTokens() {
    std::vector<std::string> all;
    for (const Token& token : tokens<TriedHabit>()) all.emplace_back(token.token);
    return all;
}

TriedHabit habitOf(std::string_view text) {
    const auto all = tokens<TriedHabit>();
    return static_cast<TriedHabit>(std::ranges::find(all, text, &Token::token) - all.begin());
}

void addExperiment(CLI::App& app, Asked& asked, std::function<int()>& chosen, const cli::Session& session) {
    auto* experiment = app.add_subcommand("experiment", "Try one habit in blocks of days drawn by lot");
    experiment->require_subcommand(1);
    experiment->fallthrough();
    const auto when = [&] { return cli::ExperimentAsked{readDay(asked.today), asked.json}; };
    auto* start = addVerb(*experiment, "start", "Draw the blocks and begin", chosen, [&] {
        const auto seed = asked.seed ? *asked.seed : std::random_device{}();
        return cli::startExperiment(session, {habitOf(asked.habit), readDay(asked.from), asked.blockDays, asked.blocks, seed, readDay(asked.today), asked.json});
    });
    start->add_option("HABIT", asked.habit, "What is tried")->required()->check(CLI::IsMember(habitTokens()));
    start->add_option("--from", asked.from, "The first day; the first that can be asked where this is left out")->check(isDay());
    start->add_option("--blocks", asked.blocks, "How many, an even number")->capture_default_str();
    start->add_option("--block-days", asked.blockDays, "How many days each")->capture_default_str();
    start->add_option("--seed", asked.seed, "Draw again what was drawn before; by chance where this is left out");
    CLI::App* const verbs[] = {
        start,
        addVerb(*experiment, "today", "What today asks, and what is logged of it", chosen, [&, when] { return cli::experimentToday(session, when()); }),
        addVerb(*experiment, "end", "End the one that runs before its time", chosen, [&, when] { return cli::endExperiment(session, when()); }),
        addVerb(*experiment, "result", "What those that are over showed", chosen, [&, when] { return cli::experimentResult(session, when()); }),
    };
    for (CLI::App* verb : verbs) {
        verb->add_option("--today", asked.today, "The day it is; the computer's where this is left out")->check(isDay());
        verb->add_flag("--json", asked.json, "One object a line");
    }
}

void addVerbs(CLI::App& app, Asked& asked, std::function<int()>& chosen, const cli::Session& session) {
    auto* import = addVerb(app, "import", "Take in folders and archives as export writes them, files of watches (FIT, GPX, TCX, archives of these) and tables of services", chosen,
                           [&] { return cli::importAll(session, {asked.paths, asked.dryRun, asked.json, asked.columns}); });
    import->add_option("FILE", asked.paths)->required();
    import->add_flag("--dry-run", asked.dryRun, "Say what would come of files, and change nothing");
    import->add_flag("--json", asked.json, "One object a line for each file");
    import->add_option("--columns", asked.columns, "What the columns of any other table are: start=Datum,distance_km=Strecke,duration=Zeit");
    auto* write = addVerb(app, "export", "Write the journal as a folder of CSV files, or as one archive of them", chosen,
                          [&] { return cli::exportAll(session, {asked.folder, asked.runs}); });
    write->add_option("FOLDER", asked.folder, "The folder to write; an archive where its name ends in .zip");
    write->add_option("--runs", asked.runs, "Write the runs as one CSV file for a spreadsheet, in your units");
    write->require_option(1, 2);

    auto* flags = addVerb(app, "flags", "Say what is flagged", chosen, [&] {
        return cli::flags(session, {readDay(asked.from), readDay(asked.to), readDay(asked.today), asked.json});
    });
    flags->add_option("--from", asked.from, "First day")->check(isDay());
    flags->add_option("--to", asked.to, "Last day")->check(isDay());
    flags->add_option("--today", asked.today, "The day it is; the computer's where this is left out")->check(isDay());
    flags->add_flag("--json", asked.json, "One object a line: every rule, every day, every state");

    auto* review = addVerb(app, "review", "Show a week", chosen, [&] {
        return cli::review(session, {read<Week>(asked.week, parseWeek), readDay(asked.today), asked.json});
    });
    review->add_option("--week", asked.week, "The week, as 2026-W47; the newest one with an entry where this is left out")->check(isWeek());
    review->add_option("--today", asked.today, "The day it is; the computer's where this is left out")->check(isDay());
    review->add_flag("--json", asked.json, "As one JSON object");

    auto* patterns = addVerb(app, "patterns", "Say what went with soreness in this journal", chosen, [&] {
        return cli::patterns(session, {readDay(asked.to), asked.json});
    });
    patterns->add_option("--to,--today", asked.to, "The day it is; the computer's where this is left out")->check(isDay());
    patterns->add_flag("--json", asked.json, "One object a line: every pattern that is compared");

    auto* before = addVerb(app, "before", "Show the 72 hours before a sore day", chosen, [&] {
        return cli::before(session, {readDay(asked.day), readDay(asked.today)});
    });
    before->add_option("--day", asked.day, "The sore day; the sorest of the last seven where this is left out")->check(isDay());
    before->add_option("--today", asked.today, "The day it is; the computer's where this is left out")->check(isDay());

    addExperiment(app, asked, chosen, session);

    addVerb(app, "rules", "List the patterns that are looked for, and their thresholds", chosen, [&] { return cli::rules(session, asked.json); })
        ->add_flag("--json", asked.json, "One object a line");

    addVerb(app, "check", "See whether the journal is whole", chosen, [&] { return cli::check(session); });
    addVerb(app, "backup", "Write a backup and open it", chosen, [&] { return cli::backup(session); });
    addVerb(app, "restore", "Go back to a backup; list them where none is named", chosen, [&] { return cli::restore(session, asked.file); })
        ->add_option("FILE", asked.file);
    addVerb(app, "undo", "Take the newest change back", chosen, [&] { return cli::undo(session); });
    addVerb(app, "redo", "Do again what was taken back", chosen, [&] { return cli::redo(session); });
}

int run(int argc, char** argv) {
    CLI::App app{"Legwork's journal on the command line", "legwork-cli"};
    app.require_subcommand(1);
    app.fallthrough();  // --journal may stand behind the verb too
    Asked asked;
    cli::Session session;
    std::function<int()> chosen;
    app.add_option("--journal", asked.journal, "The journal to work on; the runner's own where this is left out");
    addVerbs(app, asked, chosen, session);
    try {
        app.parse(argc, argv);
        refuseBackwardSpan(asked);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) ? wrongUsage : 0;
    }
    session = {asked.journal.empty() ? cli::standardJournal() : std::filesystem::path(asked.journal), cli::systemClock()};
    const int result = chosen();
    if (std::fflush(stdout) != 0) throw cli::Refusal("The output could not be written.");
    return result;
}

}  // namespace

int main(int argc, char** argv) try {
    return run(argc, argv);
} catch (const std::exception& error) {
    legwork::cli::complain(error.what());
    return refused;
}
