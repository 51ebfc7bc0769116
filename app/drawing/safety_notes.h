// SPDX-License-Identifier: GPL-3.0-or-later
// The notes that ask the runner to see a professional. They stand above everything until they are read.
#pragma once

#include "desk.h"
#include "legwork/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace legwork {

/// The open safety notes up to a day, each with its tier in words, the answers it rests on, and "I have read this",
/// which is an edit like any other and can be undone. Takes no room where there is none.
class SafetyNotes : public QWidget {
    Q_OBJECT

public:
    explicit SafetyNotes(Desk& desk, QWidget* parent = nullptr);

    void showUpTo(Day day);

private:
    QWidget* note(const Finding& finding, const Diary& diary);
    void acknowledge(const Acknowledgement& read, const QString& title);

    Desk& desk_;
    Day day_;
    QVBoxLayout* column_;
};

/// "See a professional in the next few days", "See a doctor today", "Call for help now".
QString tierWords(Tier tier);

}  // namespace legwork
