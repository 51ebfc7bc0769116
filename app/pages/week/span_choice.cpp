// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/week/span_choice.h"

#include "drawing/look.h"
#include "legwork/charts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace legwork {
namespace {

constexpr int weekDays = 7, toThursday = 3;

}  // namespace

SpanChoice::SpanChoice(QWidget* parent) : QWidget(parent), buttons_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(4);
    const std::pair<QString, QString> names[] = {
        {tr("Week"), tr("Show a week")}, {tr("Month"), tr("Show a month")}, {tr("Year"), tr("Show a year, week by week")}};
    for (int id = 0; const auto& [text, name] : names) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setCheckable(true);
        setLook(*button, Look::chip);
        row->addWidget(button);
        buttons_->addButton(button, id++);
    }
    choose(Span::week);
    connect(buttons_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit chosen(static_cast<Span>(id));
    });
}

Span SpanChoice::span() const { return static_cast<Span>(buttons_->checkedId()); }

void SpanChoice::choose(Span span) { buttons_->button(static_cast<int>(span))->setChecked(true); }

DaySpan daysOf(Span span, Week week) {
    switch (span) {
        case Span::month: return monthOf(week.monday + toThursday);
        case Span::year: return yearUpTo(week);
        case Span::week: break;
    }
    return week.days();
}

Week stepped(Span span, Week week, int by) {
    const DaySpan days = daysOf(span, week);
    // The 4th of a month lies in its first week that has a Thursday in it.
    if (span == Span::month) return weekOf(monthOf(by < 0 ? days.first - 1 : days.last + 1).first + toThursday);
    return {week.monday + by * (span == Span::year ? days.length() : weekDays)};
}

}  // namespace legwork
