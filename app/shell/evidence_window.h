// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about one pattern, from the pages of docs/evidence that travel inside the program.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace legwork {

class EvidenceWindow : public QDialog {
    Q_OBJECT

public:
    explicit EvidenceWindow(QWidget* parent = nullptr);

    /// By its id, "long-run-spike".
    void showRule(const QString& rule);

private:
    QTextBrowser* text_;
};

}  // namespace legwork
