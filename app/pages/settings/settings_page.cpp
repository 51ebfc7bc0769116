// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_page.h"

namespace legwork {

SettingsPage::SettingsPage(Desk&, Appearance&, Dialogs&, QWidget* parent) : QWidget(parent) {}

}  // namespace legwork
