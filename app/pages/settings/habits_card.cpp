// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/habits_card.h"

#include "drawing/words.h"
#include "forms/chip.h"
#include "forms/edit_runner.h"
#include "forms/flow_layout.h"
#include "legwork/standing.h"

#include <algorithm>

namespace legwork {
namespace {

void choose(Desk& desk, const HabitName& habit, bool wanted) {
    const QString name = words(habit.label).toLower();
    editRunner(desk, wanted ? HabitsCard::tr("habit: %1").arg(name) : HabitsCard::tr("habit dropped: %1").arg(name), [&](Runner& runner) {
        std::erase(runner.habits, habit.token);
        if (wanted) runner.habits.emplace_back(habit.token);
    });
}

}  // namespace

HabitsCard::HabitsCard(Desk& desk, QWidget* parent) : SettingsCard(tr("Habits"), parent), desk_(desk) {
    auto* group = new QWidget;
    auto* flow = new FlowLayout(group, 5);
    for (const HabitName& habit : habitNames()) {
        auto* chip = new Chip(words(habit.label), tr("Habit"), group);
        chips_.push_back(chip);
        flow->addWidget(chip);
        connect(chip, &Chip::toggled, this, [this, habit](bool wanted) { choose(desk_, habit, wanted); });
    }
    addWide(group);
    addRemark(tr("What you choose here stands on Week with how firm it is. A lapse dents a habit, a rest day leaves it as it is."));
    refresh();
    connect(&desk_, &Desk::diaryChanged, this, &HabitsCard::refresh);
}

void HabitsCard::refresh() {
    const auto diary = desk_.diary();
    const auto names = habitNames();
    for (std::size_t i = 0; i < names.size(); ++i)
        chips_[i]->show(std::ranges::find(diary->runner().habits, names[i].token) != diary->runner().habits.end());
}

}  // namespace legwork
