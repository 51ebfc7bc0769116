// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waiting.h"

namespace legwork {
namespace {

constexpr int steps = 200;

}  // namespace

Waiting::Waiting(const QString& what, QWidget* parent) : dialog_(what, QProgressDialog::tr("Cancel"), 0, steps, parent) {
    dialog_.setWindowTitle(what);
    dialog_.setAccessibleName(what);
    dialog_.setWindowModality(Qt::WindowModal);  // so that setValue lets the dialog be painted and pressed
    dialog_.setMinimumDuration(500);
    dialog_.setAutoReset(false);
    QObject::connect(&dialog_, &QDialog::rejected, &dialog_, &QProgressDialog::cancel);  // however it is closed
    dialog_.setValue(0);
}

Progress Waiting::part(double first, double last) {
    return [this, first, last](double share) {
        const int step = static_cast<int>((first + (last - first) * share) * steps);
        if (step > dialog_.value()) dialog_.setValue(step);
        return !dialog_.wasCanceled();
    };
}

}  // namespace legwork
