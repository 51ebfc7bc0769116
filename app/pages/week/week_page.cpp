// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/week/week_page.h"

#include "drawing/hurt_map.h"
#include "drawing/number_text.h"
#include "drawing/safety_notes.h"
#include "drawing/words.h"
#include "pages/week/chart_card.h"
#include "pages/week/habit_bars.h"
#include "pages/week/totals_card.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace legwork {
namespace {

constexpr int edge_px = 22;

QScrollArea* scrolling(QWidget* page) {
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Only what was answered can be called in order.
QString noAdvice(const Review& review) {
    const auto any = [&](State state) { return std::ranges::any_of(review.findings, [&](const Finding& f) { return f.state == state; }); };
    if (any(State::flagged)) return WeekPage::tr("Read the safety note of this week first.");
    if (any(State::clear)) return WeekPage::tr("Nothing was flagged. Keep what works.");
    return WeekPage::tr("Too little is logged for this week to name one thing.");
}

}  // namespace

WeekPage::WeekPage(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), week_(weekOf(desk.today())) {
    build();
    connectAll();
}

void WeekPage::build() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(edge_px, 16, edge_px, 16);
    column->setSpacing(12);
    notes_ = new SafetyNotes(desk_);
    chart_ = new ChartCard;
    totals_ = new TotalsCard;
    column->addWidget(buildHead());
    column->addWidget(notes_);
    auto* main = new QVBoxLayout;
    main->addWidget(chart_, 1);
    main->addWidget(totals_);
    main->addWidget(habits_ = new HabitBars);
    auto* side = new QVBoxLayout;
    side->addWidget(buildHurt(), 1);
    side->addWidget(oneThing_ = buildOneThing());
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->addLayout(main, 3);
    columns_->addLayout(side, 1);
    for (QBoxLayout* each : {static_cast<QBoxLayout*>(main), static_cast<QBoxLayout*>(side), columns_}) each->setSpacing(12);
    column->addLayout(columns_, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(page));
}

// Beside the chart there has to be room for the body and for a few words of advice.
void WeekPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 110;
    for (QBoxLayout* box : {head_, columns_}) box->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* WeekPage::buildHead() {
    auto* head = new QWidget;
    head_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    head_->setContentsMargins(0, 0, 0, 0);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_ = line({}, Look::title));
    names->addWidget(headline_ = wrapped({}, Look::muted));
    head_->addLayout(names, 1);
    auto* row = new QHBoxLayout;
    head_->addLayout(row);
    row->addWidget(choice_ = new SpanChoice, 0, Qt::AlignBottom);
    const auto button = [&](const QString& text, const QString& name) {
        auto* made = new QPushButton(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        row->addWidget(made, 0, Qt::AlignBottom);
        return made;
    };
    back_ = button(QString::fromUtf8("◀"), tr("Previous week"));
    now_ = button(tr("This week"), tr("This week"));
    on_ = button(QString::fromUtf8("▶"), tr("Next week"));
    return head;
}

QWidget* WeekPage::buildHurt() {
    auto* card = new QFrame;
    setLook(*card, Look::card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 10);
    column->addWidget(line(tr("Where it hurt"), Look::heading));
    column->addWidget(line(tr("the worst of each place"), Look::small));
    column->addWidget(hurt_ = new HurtMap, 1);
    return card;
}

QWidget* WeekPage::buildOneThing() {
    auto* card = new QFrame;
    setLook(*card, Look::card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(line(tr("One thing for next week"), Look::heading));
    column->addWidget(advice_ = wrapped({}));
    column->addWidget(reason_ = wrapped({}, Look::muted));
    open_ = new QPushButton;
    column->addWidget(open_, 0, Qt::AlignLeft);
    return card;
}

void WeekPage::connectAll() {
    connect(choice_, &SpanChoice::chosen, this, [this](Span span) {
        emit spanChanged(span);
        isStale_ = true;
        if (isVisible()) refresh();
    });
    connect(back_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(on_, &QPushButton::clicked, this, [this] { step(1); });
    connect(now_, &QPushButton::clicked, this, [this] { emit weekChanged(weekOf(desk_.today())); });
    connect(chart_, &ChartCard::dayChosen, this, &WeekPage::open);
    connect(chart_, &ChartCard::choiceChanged, this, &WeekPage::drawChart);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const auto* finding = oneThing(*diary_, review_, week_)) emit dayChosen(finding->day);
    });
    connect(&desk_, &Desk::diaryChanged, this, [this] {
        isStale_ = true;
        if (isVisible()) refresh();
    });
}

void WeekPage::step(int direction) {
    const Week now = weekOf(desk_.today()), next = stepped(span(), week_, direction);
    const bool isNow = now < next || daysOf(span(), next).contains(now.monday);
    emit weekChanged(direction > 0 && isNow ? now : next);
}

/// A column of the year is a week: it opens as one.
void WeekPage::open(Day day) {
    if (span() != Span::year) return emit dayChosen(day);
    showSpan(Span::week);
    emit weekChanged(weekOf(day));
}

void WeekPage::showSpan(Span span) { choice_->choose(span); }

void WeekPage::showWeek(Week week) {
    if (week == week_ && !isStale_) return;
    week_ = week;
    isStale_ = true;
    if (isVisible()) refresh();
}

void WeekPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_) refresh();
}

void WeekPage::refresh() {
    isStale_ = false;
    diary_ = desk_.diary();
    const DaySpan days = daysOf(span(), week_);
    const Day today = desk_.today(), last = std::min(days.last, today);
    review_ = analyse(*diary_, {days.first, std::max(last, days.first)}, today);
    nameSpan(today);
    now_->setEnabled(week_ != weekOf(today));
    on_->setEnabled(days.last < today);
    notes_->showUpTo(last);
    drawChart();
    totals_->setVisible(span() == Span::week);
    totals_->show(weekTotals(*diary_, week_), diary_->runner().units);
    habits_->show(habitStandings(*diary_, last));
    hurt_->show(worstBySite(*diary_, days));
    oneThing_->setVisible(span() == Span::week);
    drawOneThing();
}

void WeekPage::nameSpan(Day today) {
    const auto name = [](QPushButton* button, const QString& text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    const QString before[] = {tr("Previous week"), tr("Previous month"), tr("Previous year")};
    const QString after[] = {tr("Next week"), tr("Next month"), tr("Next year")};
    const auto at = static_cast<std::size_t>(span());
    name(back_, before[at]);
    name(on_, after[at]);
    const auto date = [&](Day day) { return dayText(day, today).section(' ', 1); };
    const DaySpan days = daysOf(span(), week_);
    title_->setText(span() == Span::week    ? tr("Week of %1").arg(date(days.first))
                    : span() == Span::month ? monthText(days.first)
                                            : tr("52 weeks up to %1").arg(date(days.last)));
}

void WeekPage::drawChart() {
    const auto chart = span() == Span::month  ? monthChart(*diary_, review_, daysOf(Span::month, week_).first)
                       : span() == Span::year ? yearChart(*diary_, review_, week_)
                                              : weekChart(*diary_, review_, week_, {.allSites = chart_->wantsAllSites()});
    headline_->setText(words(chart.summary));
    chart_->show(chart);
}

void WeekPage::drawOneThing() {
    const Finding* finding = oneThing(*diary_, review_, week_);
    advice_->setText(finding ? words(finding->rule->advice) : noAdvice(review_));
    reason_->setText(finding ? words(sentence(*finding, *diary_)) : QString());
    reason_->setVisible(finding != nullptr);
    open_->setVisible(finding != nullptr);
    if (finding) open_->setText(tr("Open %1").arg(dayText(finding->day, desk_.today())));
}

}  // namespace legwork
