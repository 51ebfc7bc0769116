// SPDX-License-Identifier: GPL-3.0-or-later
#include "habit_words.h"
#include "kept.h"

#include <fmt/format.h>
#include <algorithm>

namespace legwork {
namespace {

/// The evening before the first night asks already, and the morning after the last one still tells.
bool concerns(const Experiment& experiment, Day day) {
    return askedOn(experiment, day) || (isOfNights(experiment.habit) && askedOn(experiment, day + 1));
}

bool hasChance(const Experiment& experiment, const Diary& diary, Day day) {
    return isOfNights(experiment.habit) ? askedOn(experiment, day).has_value() : !diary.on(day).runs.empty();
}

std::string record(const ExperimentDay& said, const Diary& diary, Day day) {
    const HabitWords& words = wordsOf(said.experiment.habit);
    if (!hasChance(said.experiment, diary, day)) return std::string{words.noChance};
    return std::string{!said.kept ? words.blank : *said.kept ? words.kept : words.left};
}

std::string place(const ExperimentDay& said) {
    return said.block == 0 ? "It begins tonight" : fmt::format("Block {} of {}", said.block, said.experiment.blocks);
}

}  // namespace

std::optional<ExperimentDay> experimentOn(const Diary& diary, Day day) {
    const auto& all = diary.runner().experiments;
    const auto found = std::ranges::find_if(all, [&](const Experiment& one) { return concerns(one, day); });
    if (found == all.end()) return {};
    const HabitWords& words = wordsOf(found->habit);
    ExperimentDay said{*found};
    said.block = found->first_day > day ? 0 : (day - found->first_day) / found->block_days + 1;
    said.asked = askedOn(*found, isOfNights(found->habit) ? day + 1 : day);
    if (hasChance(*found, diary, day)) said.kept = keptOn(*found, diary, day);
    said.title = fmt::format("Experiment: {}", words.name);
    said.place = place(said);
    said.ask = !said.asked ? "The last night is in. Tonight nothing is asked." : *said.asked ? words.askWith : words.askWithout;
    said.record = record(said, diary, day);
    return said;
}

}  // namespace legwork
