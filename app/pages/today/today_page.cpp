// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/today_page.h"

#include "drawing/safety_notes.h"

#include <QVBoxLayout>

namespace legwork {

TodayPage::TodayPage(Desk& desk, QWidget* parent) : QWidget(parent) { (new QVBoxLayout(this))->addWidget(new SafetyNotes(desk)); }
void TodayPage::showDay(Day day) { emit dayChanged(day); }
void TodayPage::newRun() {}

}  // namespace legwork
