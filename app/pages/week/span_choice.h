// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretch the page shows: three buttons of which one is down.
#pragma once

#include "legwork/diary.h"

#include <QWidget>

class QButtonGroup;

namespace legwork {

enum class Span { week, month, year };

class SpanChoice : public QWidget {
    Q_OBJECT

public:
    explicit SpanChoice(QWidget* parent = nullptr);

    Span span() const;
    void choose(Span span);

signals:
    void chosen(legwork::Span span);

private:
    QButtonGroup* buttons_;
};

/// The days of the span that a week lies in: a month has the week whose Thursday it has; a year ends with the week.
DaySpan daysOf(Span span, Week week);
/// The week to stand on after so many steps.
Week stepped(Span span, Week week, int by);

}  // namespace legwork
