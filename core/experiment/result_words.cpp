// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_words.h"

#include "habit_words.h"

#include <fmt/format.h>
#include <cmath>

namespace legwork {
namespace {

/// "1.2 points less"; "the same" where it rounds to none.
std::string amount(double points) {
    const double size = std::round(std::abs(points) * 10) / 10;
    if (size == 0) return "the same";
    return fmt::format("{:.1f} {} {}", size, size == 1 ? "point" : "points", points < 0 ? "less" : "more");
}

std::string side(double points) { return fmt::format("{:.1f} {}", std::abs(points), points < 0 ? "less" : "more"); }

constexpr double nothing = 1e-9;  // an end that is 0 but for rounding

/// "between 0.4 and 2.0 less", "anything from 1.0 less to 0.4 more fits".
std::string range(double low, double high) {
    if (low > nothing) return fmt::format("between {:.1f} and {:.1f} more", low, high);
    if (high < -nothing) return fmt::format("between {:.1f} and {:.1f} less", -high, -low);
    return fmt::format("anything from {} to {} fits", side(low), side(high));
}

bool isBounded(const ExperimentEffect& effect) { return effect.low && effect.high; }
bool isClear(const ExperimentEffect& effect) { return isBounded(effect) && (*effect.low > nothing || *effect.high < -nothing); }

std::string headline(const ExperimentResult& result, const HabitWords& words) {
    if (!result.asAsked)
        return fmt::format("Nothing can be compared: soreness was logged after {} {} that asked for {}, and after {} that did not.",
                           result.with.rated, words.days, words.name, result.without.rated);
    const ExperimentEffect& effect = *result.asAsked;
    const std::string found = fmt::format("where the lot asked for {}, soreness was {} on average", words.name, amount(effect.points));
    if (isClear(effect))
        return fmt::format(
            "In your experiment {}, {}. The lot drew the blocks, so that everything else was as likely to fall on "
            "either side.",
            found, range(*effect.low, *effect.high));
    if (isBounded(effect)) return fmt::format("Your experiment cannot tell: {}, but {}.", found, range(*effect.low, *effect.high));
    return fmt::format("Your experiment is too small to tell: {}, and how far chance reaches cannot be said.", found);
}

void noteMeans(ExperimentResult& result, const HabitWords& words) {
    if (!result.asAsked) return;
    result.notes.push_back(fmt::format("On average {:.1f} of 10 after {} {} that asked for {}, {:.1f} after {} that did not.",
                                       *result.with.mean, result.with.rated, words.days, words.name, *result.without.mean,
                                       result.without.rated));
    const double asLarge = std::round(result.asAsked->p * result.draws);
    result.notes.push_back(fmt::format(
        "Of the {} ways in which the blocks could have been drawn, {:.0f} would have shown a difference as large.", result.draws, asLarge));
}

std::string keptWords(const ExperimentResult& result, const HabitWords& words) {
    return fmt::format("By your records it was kept on {} of {} {} that asked for it, and on {} of {} that did not.", result.with.kept,
                       result.with.answered, words.days, result.without.kept, result.without.answered);
}

void noteKept(ExperimentResult& result, const HabitWords& words) {
    if (!result.asAsked) return;
    result.notes.push_back(keptWords(result, words));
    if (!result.asKept) {
        result.notes.push_back("It was not kept more often when it was asked for, so that nothing can be said of keeping it.");
        return;
    }
    const ExperimentEffect& kept = *result.asKept;
    const std::string fits = isBounded(kept) ? ", " + range(*kept.low, *kept.high) : "";
    result.notes.push_back(fmt::format("For a day on which it was really kept soreness was {}{}.", amount(kept.points), fits));
}

void noteGaps(ExperimentResult& result, const HabitWords& words) {
    const int unrated = result.with.days + result.without.days - result.with.rated - result.without.rated;
    if (unrated > 0)
        result.notes.push_back(fmt::format("Left out, for soreness was not logged on two of the three days after: {} of {} {}.", unrated,
                                           result.with.days + result.without.days, words.days));
    const int rated = result.with.rated + result.without.rated, answered = result.with.answered + result.without.answered;
    if (answered < rated)
        result.notes.push_back(fmt::format("Whether it was kept is not logged for {} of {} {}.", rated - answered, rated, words.days));
}

}  // namespace

void sayResult(ExperimentResult& result) {
    const HabitWords& words = wordsOf(result.experiment.habit);
    result.headline = headline(result, words);
    if (result.experiment.ended)
        result.notes.push_back(fmt::format("Ended early, after {} of {} blocks: read it with more doubt, for one ends where it suits.",
                                           result.blocksCounted, result.experiment.blocks));
    noteMeans(result, words);
    noteKept(result, words);
    noteGaps(result, words);
}

}  // namespace legwork
