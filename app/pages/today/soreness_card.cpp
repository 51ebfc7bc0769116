// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/soreness_card.h"

#include "drawing/words.h"
#include "legwork/before.h"
#include "forms/body_map.h"
#include "forms/chip.h"
#include "forms/flow_layout.h"
#include "forms/scale.h"
#include "forms/tab_order.h"

#include <QPushButton>
#include <QToolButton>

namespace legwork {
namespace {

const BodyRegion& regionOf(int index) { return bodyRegions()[static_cast<std::size_t>(index)]; }

QToolButton* link(const QString& text) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setObjectName(text);
    setLook(*button, Look::link);
    return button;
}

}  // namespace

SorenessCard::SorenessCard(FormPlace place, QWidget* parent)
    : Card(tr("Soreness"), tr("click a region, then 0–10"), parent), place_(place), moment_(likelyMoment(place)), map_(new BodyMap),
      asList_(link(tr("As list"))), before_(link(tr("What came before this?"))) {
    asList_->setCheckable(true);
    addToHead(asList_);
    auto* nothingGroup = new QWidget;
    auto* flow = new FlowLayout(nothingGroup, 5);
    nothing_ = new Chip(tr("Nothing hurts today"), {}, nothingGroup);
    nothing_->setAccessibleName(nothing_->text());
    nothing_->setObjectName(nothing_->text());
    flow->addWidget(nothing_);
    body()->addWidget(nothingGroup);
    body()->addWidget(conflict_ = buildConflict());
    body()->addWidget(buildMoments());
    body()->addWidget(map_);
    body()->addWidget(before_, 0, Qt::AlignLeft);
    before_->setFocusPolicy(Qt::ClickFocus);  // a morning needs no stop more; the key is in the tip
    before_->setToolTip(tr("The 72 hours before it (Ctrl+B)"));
    connect(before_, &QToolButton::clicked, this, &SorenessCard::beforeWanted);
    connect(nothing_, &Chip::toggled, this, &SorenessCard::setNothingHurts);
    connect(map_, &BodyMap::selectionChanged, this, &SorenessCard::showRegion);
    connect(map_, &BodyMap::pointed, this, &SorenessCard::point);
    connect(map_, &BodyMap::scored, this,
            [this](int region, std::optional<double> score) { setScore(place_, regionOf(region), moment_, score); });
    connect(asList_, &QToolButton::toggled, this, [this](bool list) {
        if (!list_) buildList();
        list_->setVisible(list);
        map_->setVisible(!list);
    });
    map_->startAt(regionOfLate(place_));
    refresh();
}

void SorenessCard::focusFirst() { nothing_->setFocus(Qt::OtherFocusReason); }

QWidget* SorenessCard::buildMoments() {
    auto* group = new QWidget;
    auto* flow = new FlowLayout(group, 5);
    for (const Moment moment : {Moment::morning, Moment::beforeRun, Moment::runEnd, Moment::worst, Moment::other}) {
        auto* chip = new Chip(words(label(moment)), tr("Felt"), group);
        flow->addWidget(chip);
        moments_.push_back(chip);
        connect(chip, &Chip::toggled, this, [this, moment] { chooseMoment(moment); });
        chip->setProperty("moment", static_cast<int>(moment));
    }
    return group;
}

QWidget* SorenessCard::buildConflict() {
    auto* box = new QFrame;
    setLook(*box, Look::notice);
    auto* column = new QVBoxLayout(box);
    column->addWidget(question_ = wrapped({}));
    auto* answers = new QHBoxLayout;
    auto* hurts = new QPushButton(tr("It hurts"));
    auto* nothing = new QPushButton(tr("Nothing hurts"));
    answers->addWidget(hurts);
    answers->addWidget(nothing);
    answers->addStretch(1);
    column->addLayout(answers);
    connect(hurts, &QPushButton::clicked, this, [this] { setNothingHurts(false); });
    connect(nothing, &QPushButton::clicked, this, &SorenessCard::removeAllPains);
    return box;
}

void SorenessCard::buildList() {
    list_ = new QWidget;
    auto* grid = new QGridLayout(list_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < static_cast<int>(bodyRegions().size()); ++i) {
        const QString name = siteName(regionOf(i).site, regionOf(i).side);
        auto* scale = new Scale(0, 10, Scale::Fill::pain);
        scale->setAccessibleName(name);
        scale->setObjectName(name);
        grid->addWidget(line(name), i, 0);
        grid->addWidget(scale, i, 1);
        scales_.push_back(scale);
        connect(scale, &Scale::chosen, this, [this, i](std::optional<double> score) { map_->ask(i, score); });
    }
    body()->insertWidget(body()->indexOf(map_) + 1, list_);
    showScores();
    orderTabs(*window());
}

const DayLog& SorenessCard::log() const { return diary_->on(place_.shown.day); }

void SorenessCard::showDay() {
    moment_ = likelyMoment(place_);
    map_->select(-1);
    map_->startAt(regionOfLate(place_));
    refresh();
}

void SorenessCard::refresh() {
    diary_ = place_.desk.diary();
    for (Chip* chip : moments_) chip->show(moment_ && chip->property("moment").toInt() == static_cast<int>(*moment_));
    const auto& entry = log().entry;
    nothing_->show(entry && entry->no_pain == true);
    before_->setVisible(isSoreDay(log()));
    showScores();
    showConflict();
    if (details_) details_->refresh();
}

void SorenessCard::showScores() {
    for (int i = 0; i < static_cast<int>(bodyRegions().size()); ++i) {
        const auto [score, isOfMoment] = scoreAt(log(), regionOf(i), moment_);
        map_->setScore(i, score, isOfMoment);
        if (list_) scales_[static_cast<std::size_t>(i)]->setNumber(isOfMoment ? score : std::nullopt);
    }
    point(-1);
}

void SorenessCard::chooseMoment(std::optional<Moment> moment) {
    moment_ = moment;
    refresh();
    if (map_->selected() >= 0) showRegion(map_->selected());
}

void SorenessCard::showRegion(int region) {
    if (details_) details_->setVisible(region >= 0);
    point(-1);
    if (region < 0) return;
    const bool isNew = !details_;
    if (isNew) body()->addWidget(details_ = new PainDetails(place_));
    details_->showPain(regionOf(region), moment_);
    if (isNew) orderTabs(*window());
}

void SorenessCard::point(int region) {
    const int shown = region >= 0 ? region : map_->selected();
    setHint(shown < 0 ? tr("click a region, then 0–10")
                      : tr("%1: %2").arg(siteName(regionOf(shown).site, regionOf(shown).side), scoreWords(map_->score(shown))));
}

void SorenessCard::showConflict() {
    const Pain* worst = nullptr;
    for (const Pain& pain : log().pains)
        if (pain.score != 0 && (!worst || pain.score > worst->score)) worst = &pain;
    conflict_->setVisible(worst && nothing_->isChecked());
    if (worst)
        question_->setText(tr("You logged that nothing hurts, and %1 in your %2. Which is right? The pain counts until then.")
                               .arg(worst->score ? tr("pain %1").arg(*worst->score) : tr("a pain that is not scored"), subjectOf(*worst)));
}

void SorenessCard::setNothingHurts(bool nothing) {
    place_.desk.edit(nothing ? tr("nothing hurts") : tr("nothing hurts: not logged"), [&](Edit& edit) {
        DayEntry entry = entryOn(*place_.desk.diary(), place_.shown.day);
        entry.no_pain = nothing ? YesNo{true} : std::nullopt;
        edit.put(entry);
    });
}

void SorenessCard::removeAllPains() {
    place_.desk.edit(tr("delete all pains of the day"), [pains = log().pains](Edit& edit) {
        for (const Pain& pain : pains) edit.remove({"pains", pain.id});
    });
}

}  // namespace legwork
