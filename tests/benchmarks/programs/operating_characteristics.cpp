// SPDX-License-Identifier: GPL-3.0-or-later
// What an honest finding costs: the very code of Patterns over made-up journals of which the truth is known. Prints how
// often it labels what is not there, how often it finds what is, and how often its interval holds the truth, one line an
// effect and streakiness. A journal is its number: parts of a run, by --from and --to, add up to the whole.
#include "simulated_journal.h"

#include "legwork/association.h"

#include <CLI/CLI.hpp>
#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>

namespace {

using namespace legwork;

struct Options {
    Cause cause = Cause::startedDry;
    int without = 1000, with = 300, from = 0, to = 1'000'000, days = 365;
    std::uint64_t seed = 1;
    std::vector<double> effects{0, 1, 2}, streaks{0, 0.5, 0.7};
};

/// So many of so many.
struct Share {
    int hits = 0, of = 0;

    void count(bool hit) {
        hits += hit;
        ++of;
    }
    /// "3 of 300, 1.0 % (0.2–2.9)": with the interval of Clopper and Pearson, 95 %.
    std::string text() const {
        using binomial = boost::math::binomial;
        if (of == 0) return "–";
        char line[96];
        const double low = hits == 0 ? 0 : binomial::find_lower_bound_on_p(of, hits, 0.025);
        const double high = hits == of ? 1 : binomial::find_upper_bound_on_p(of, hits, 0.025);
        std::snprintf(line, sizeof line, "%d of %d, %.1f %% (%.1f–%.1f)", hits, of, 100.0 * hits / of, 100 * low, 100 * high);
        return line;
    }
};

/// Of the load itself: mileage, effort, breaks, days without rest (R1–R6 and R20–R22). They are labelled wrongly where load
/// alone acts; the others where their habit does nothing.
bool isOfLoad(const Rule& rule) { return rule.number <= 6 || (rule.number >= 20 && rule.number <= 22); }

struct Row {
    int journals = 0, compared = 0;
    Share falseJournals, loadComparisons, found, covered;
    double betas = 0;

    void take(const Associations& all, std::string_view withEffect, double effect) {
        ++journals;
        bool isFalse = false;
        for (const Association& said : all.rules) {
            if (said.gate != Gate::label) continue;
            ++compared;
            if (said.rule->id == withEffect)
                takeTrue(said, effect);
            else if (isOfLoad(*said.rule))
                loadComparisons.count(isPattern(said));
            if (said.rule->id != withEffect || effect == 0) isFalse |= isPattern(said);
        }
        falseJournals.count(isFalse);
    }

private:
    void takeTrue(const Association& said, double effect) {
        found.count(effect != 0 && said.label == PatternLabel::pattern);
        covered.count(said.ciLow && *said.ciLow <= effect && effect <= *said.ciHigh);
        betas += said.beta.value_or(0);
    }
};

std::uint64_t seedOf(const Options& options, double effect, double streak, int journal) {
    const auto cell = static_cast<std::uint64_t>(effect * 100 + 0.5) << 8 | static_cast<std::uint64_t>(streak * 100 + 0.5);
    return options.seed << 48 ^ cell << 24 ^ static_cast<std::uint64_t>(journal);
}

Row rowOf(const Options& options, double effect, double streak) {
    Row row;
    const int journals = effect == 0 ? options.without : options.with;
    for (int i = options.from; i < std::min(options.to, journals); ++i) {
        const auto diary = simulatedJournal({options.cause, effect, streak}, options.days, seedOf(options, effect, streak, i));
        row.take(associate(diary, lastSimulatedDay()), ruleOf(options.cause), effect);
    }
    return row;
}

void print(const Row& row, double effect, double streak) {
    if (row.journals == 0) return;
    std::printf("| %.1f | %.1f | %d | %.1f | %s | %s | %s | %.2f | %s |\n", effect, streak, row.journals, 1.0 * row.compared / row.journals,
                row.falseJournals.text().c_str(), row.loadComparisons.text().c_str(), effect == 0 ? "–" : row.found.text().c_str(),
                row.found.of == 0 ? 0 : row.betas / row.found.of, row.covered.text().c_str());
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    Options options;
    CLI::App app{"What Patterns finds in made-up journals of which the truth is known."};
    app.add_option("--without", options.without, "Journals without an effect, for each streakiness")->capture_default_str();
    app.add_option("--with", options.with, "Journals with each effect, for each streakiness")->capture_default_str();
    app.add_option("--cause", options.cause, "What the legs feel: started-dry or no-warm-up")
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, Cause>{{"started-dry", Cause::startedDry}, {"no-warm-up", Cause::noWarmUp}}));
    app.add_option("--effects", options.effects, "Points that a flagged run adds to each of the three days after it");
    app.add_option("--streaks", options.streaks, "How much of habit and soreness goes on to the next day, 0–1");
    app.add_option("--days", options.days, "Days of a journal")->capture_default_str();
    app.add_option("--seed", options.seed, "Another seed tells other journals")->capture_default_str();
    app.add_option("--from", options.from, "The first journal of each kind, to run in parts")->capture_default_str();
    app.add_option("--to", options.to, "One past the last");
    CLI11_PARSE(app, count, arguments);

    std::puts(
        "| effect | streak | journals | compared a journal | with a false label | load rules labelled | found | mean estimate | interval "
        "holds the truth |");
    std::puts("|---|---|---|---|---|---|---|---|---|");
    for (const double effect : options.effects)
        for (const double streak : options.streaks) print(rowOf(options, effect, streak), effect, streak);
}
