// SPDX-License-Identifier: GPL-3.0-or-later
// What some rules need to know of the runner. Every answer is optional.
#pragma once

#include "desk.h"
#include "forms/shown_day.h"
#include "legwork/field.h"
#include "pages/settings/settings_card.h"

#include <vector>

class QVBoxLayout;

namespace legwork {

class FieldEditor;

class RunnerCard : public SettingsCard {
    Q_OBJECT

public:
    explicit RunnerCard(Desk& desk, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void save(const Field<Runner>& field, const Value& value);

    Desk& desk_;
    ShownDay shown_;
    QWidget* inside_;
    std::vector<FieldEditor*> editors_;
};

}  // namespace legwork
