// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes through a page as it is read, also where parts of it were built late.
#pragma once

class QWidget;

namespace legwork {

/// Chains all that takes the focus inside `root` in the order of its layouts.
void orderTabs(QWidget& root);

}  // namespace legwork
