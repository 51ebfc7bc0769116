// SPDX-License-Identifier: GPL-3.0-or-later
// Which habits the runner wants to keep an eye on.
#pragma once

#include "desk.h"
#include "pages/settings/settings_card.h"

namespace legwork {

class Chip;

class HabitsCard : public SettingsCard {
    Q_OBJECT

public:
    explicit HabitsCard(Desk& desk, QWidget* parent = nullptr);

private:
    void refresh();

    Desk& desk_;
    std::vector<Chip*> chips_;  // in the order of habitNames()
};

}  // namespace legwork
