// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner sees while the window is at work for more than half a second: how far it is, and a way to end it.
#pragma once

#include "legwork/progress.h"

#include <QProgressDialog>

namespace legwork {

class Waiting {
public:
    Waiting(const QString& what, QWidget* parent);

    /// For one piece of the work, from `first` to `last` of the whole, both 0 to 1.
    Progress part(double first, double last);
    bool wasCancelled() const { return dialog_.wasCanceled(); }

private:
    QProgressDialog dialog_;
};

}  // namespace legwork
