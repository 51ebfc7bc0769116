// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/today_page.h"

#include "drawing/number_text.h"
#include "drawing/safety_notes.h"
#include "drawing/words.h"
#include "forms/tab_order.h"
#include "pages/today/card_columns.h"
#include "pages/today/day_cards.h"
#include "pages/today/day_words.h"
#include "pages/today/entry_cards.h"
#include "pages/today/experiment_card.h"
#include "pages/today/like_last_time.h"
#include "pages/today/question_box.h"
#include "pages/today/run_card.h"
#include "pages/today/shows_card.h"
#include "pages/today/soreness_card.h"
#include "pages/today/week_check_card.h"

#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace legwork {
namespace {

enum { left, middle, right };
constexpr int edge_px = 22;

int systemOffset_min(const Timestamp& time) {
    return QDateTime::fromSecsSinceEpoch(time.utc_s()).offsetFromUtc() / 60;
}

/// The desk's own offset, moved by what summer time changed between then and now.
int offsetOn(Day day, const Timestamp& now) {
    return now.offset_min + systemOffset_min(at(day, 12 * 60, now.offset_min)) - systemOffset_min(now);
}

QPushButton* button(const QString& text, const QString& name) {
    auto* made = new QPushButton(text);
    made->setAccessibleName(name);
    made->setObjectName(name);
    return made;
}

}  // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), drafts_(desk), safety_(new SafetyNotes(desk)), columns_(new CardColumns) {
    takeShownDay(desk.today());
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(edge_px, 16, edge_px, 20);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(safety_);
    column->addWidget(columns_);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    buildAtOnce();
    nameDay();
    connect(&desk_, &Desk::diaryChanged, this, &TodayPage::refresh);
}

QWidget* TodayPage::buildHead() {
    auto* head = new QWidget;
    head_ = new QHBoxLayout(head);
    head_->setContentsMargins(0, 0, 0, 0);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_ = line({}, Look::title));
    names->addWidget(subtitle_ = wrapped({}, Look::muted));
    head_->addLayout(names, 1);
    auto* ways = new QHBoxLayout;
    auto* like = button(tr("Like last time…"), tr("Like last time…"));
    auto* before = button(QStringLiteral("◀"), tr("Previous day"));
    auto* today = button(tr("Today"), tr("Go to today"));
    next_ = button(QStringLiteral("▶"), tr("Next day"));
    for (QPushButton* each : {like, before, today, next_}) ways->addWidget(each, 0, Qt::AlignBottom);
    ways->addStretch(0);
    head_->addLayout(ways);
    connect(like, &QPushButton::clicked, this, &TodayPage::likeLastTime);
    connect(before, &QPushButton::clicked, this, [this] { showDay(shown_.day - 1); });
    connect(today, &QPushButton::clicked, this, [this] { showDay(desk_.today()); });
    connect(next_, &QPushButton::clicked, this, [this] { showDay(shown_.day + 1); });
    return head;
}

template <class CardType, class... Args>
CardType* TodayPage::add(int place, Args&&... args) {
    auto* card = new CardType(place_, std::forward<Args>(args)...);
    columns_->add(card, static_cast<CardColumns::Place>(place));
    cards_.push_back(card);
    return card;
}

// What is in sight first is there at once; the rest follows when the window is painted.
void TodayPage::buildAtOnce() {
    soreness_ = add<SorenessCard>(left);
    connect(soreness_, &SorenessCard::beforeWanted, this, [this] { emit beforeWanted(place_.shown.day); });
    runs_ = new RunCards(place_);
    columns_->add(runs_, CardColumns::Place::middle);
    add<QuestionBox>(right);
    connect(add<ShowsCard>(right), &ShowsCard::openWanted, this, &TodayPage::openWanted);
    add<SleepCard>(left);
}

void TodayPage::buildLater() {
    desk_.readRest();  // first: it may have all cards made anew
    if (std::exchange(isWhole_, true)) return;
    add<DayCard>(left, wellnessPlan());
    add<DayCard>(left, signsPlan());
    add<DayCard>(left, dayNotePlan());
    add<FluidsCard>(middle);
    add<DayCard>(middle, foodPlan());
    add<DayCard>(middle, recoveryPlan());
    add<ActivitiesCard>(middle);
    add<ExperimentCard>(right);
    add<WeekCheckCard>(right);
    orderTabs(*this);
}

// Not on showing: on X11 a timer set then fires before the window system asks for the first painting.
void TodayPage::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!isWhole_) QTimer::singleShot(0, this, &TodayPage::buildLater);
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = columns_->fit(width() - 2 * edge_px);
    head_->setDirection(columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize TodayPage::minimumSizeHint() const { return {columns_->leastWidth() + 2 * edge_px, QWidget::minimumSizeHint().height()}; }

void TodayPage::takeShownDay(Day day) {
    const auto diary = desk_.diary();
    shown_ = {.day = day, .day_start_min = diary->runner().day_start_min, .offset_min = offsetOn(day, desk_.now()), .units = diary->runner().units};
}

void TodayPage::showDay(Day day) {
    day = std::min(day, desk_.today());
    if (day == shown_.day) return;
    takeShownDay(day);
    for (Card* card : cards_) card->showDay();
    runs_->showDay();
    safety_->showUpTo(day);
    nameDay();
    emit dayChanged(day);
}

void TodayPage::newRun() { runs_->addRun(); }

void TodayPage::focusNextQuestion() {
    const DayLog& log = desk_.diary()->on(shown_.day);
    const bool isMorningOpen = log.pains.empty() && (!log.entry || (!log.entry->no_pain && !log.entry->sleep_h));
    if (!runs_->focusEffortNotLogged() && isMorningOpen) soreness_->focusFirst();
}

void TodayPage::nameDay() {
    title_->setText(dayText(shown_.day, desk_.today()));
    const QString words = dayWords(*desk_.diary(), shown_.day);
    subtitle_->setText(words);
    next_->setEnabled(shown_.day < desk_.today());
}

/// Labels name units: with other units all cards are made anew.
void TodayPage::rebuild() {
    for (Card* card : std::exchange(cards_, {})) delete card;
    delete std::exchange(runs_, nullptr);
    isWhole_ = false;
    buildAtOnce();
    buildLater();
}

void TodayPage::refresh(const Change& change) {
    const Units units = shown_.units;
    takeShownDay(shown_.day);
    if (change.everything) drafts_.reload();
    if (shown_.units != units) rebuild();
    for (Card* card : cards_) card->refresh();
    runs_->refresh();
    nameDay();
}

void TodayPage::likeLastTime() {
    LikeLastTime dialog(place_, this);
    dialog.exec();
}

}  // namespace legwork
