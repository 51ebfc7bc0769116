// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/week/week_page.h"

#include "drawing/safety_notes.h"

#include <QVBoxLayout>

namespace legwork {

WeekPage::WeekPage(Desk& desk, QWidget* parent) : QWidget(parent) { (new QVBoxLayout(this))->addWidget(new SafetyNotes(desk)); }
void WeekPage::showWeek(Week) {}

}  // namespace legwork
