// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/history_page.h"

namespace legwork {

HistoryPage::HistoryPage(Desk&, QWidget* parent) : QWidget(parent) {}

}  // namespace legwork
