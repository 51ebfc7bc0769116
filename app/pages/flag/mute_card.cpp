// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flag/mute_card.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/edit_runner.h"
#include "forms/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace legwork {
namespace {

constexpr int week_days = 7;

QPushButton* add(FlowLayout& row, const QString& text) {
    auto* button = new QPushButton(text);
    row.addWidget(button);
    return button;
}

void forget(Runner& runner, const Rule& rule) {
    std::erase_if(runner.mutes, [&](const Mute& mute) { return mute.rule == rule.id; });
}

}  // namespace

MuteCard::MuteCard(Desk& desk, const Rule& rule, QWidget* parent)
    : CardFrame(rule.isSafety ? tr("Always shown") : tr("Mute or switch off"), {}, parent), desk_(desk), rule_(rule), state_(wrapped({}, Look::muted)) {
    body()->addWidget(state_);
    if (!rule.isSafety) build();
    refresh();
}

void MuteCard::build() {
    auto* row = new FlowLayout(nullptr, 6);
    week_ = add(*row, tr("Mute for 7 days"));
    forGood_ = add(*row, tr("Mute for good"));
    show_ = add(*row, tr("Show again"));
    onOff_ = add(*row, {});
    body()->addLayout(row);
    connect(week_, &QPushButton::clicked, this, [this] { mute(desk_.today() + (week_days - 1), tr("mute “%1” for 7 days")); });
    connect(forGood_, &QPushButton::clicked, this, [this] { mute({}, tr("mute “%1”")); });
    connect(show_, &QPushButton::clicked, this, &MuteCard::unmute);
    connect(onOff_, &QPushButton::clicked, this, [this] { turn(!isOn(rule_, *desk_.diary())); });
}

void MuteCard::refresh() {
    if (rule_.isSafety) return state_->setText(tr("Notes that ask you to see a professional cannot be muted or switched off."));
    const auto diary = desk_.diary();
    const Day today = desk_.today();
    const bool muted = isMuted(rule_, *diary, today), on = isOn(rule_, *diary);
    const auto mute = std::ranges::find_if(diary->runner().mutes, [&](const Mute& m) { return m.rule == rule_.id && (!m.until || *m.until >= today); });
    if (!on) state_->setText(tr("Switched off: it is not looked at."));
    else if (!muted) state_->setText(tr("A muted flag is not shown on Today and Week; it is still counted here."));
    else state_->setText(mute->until ? tr("Muted up to %1.").arg(dayText(*mute->until, today)) : tr("Muted for good."));
    week_->setVisible(on && !muted);
    forGood_->setVisible(on && !muted);
    show_->setVisible(on && muted);
    onOff_->setText(on ? tr("Switch off") : tr("Switch on"));
}

void MuteCard::mute(std::optional<Day> until, const QString& wording) {
    editRunner(desk_, wording.arg(words(rule_.title)), [&](Runner& runner) {
        forget(runner, rule_);
        runner.mutes.push_back({std::string{rule_.id}, until});
    });
}

void MuteCard::unmute() {
    editRunner(desk_, tr("show “%1” again").arg(words(rule_.title)), [&](Runner& runner) { forget(runner, rule_); });
}

void MuteCard::turn(bool on) { turnRule(desk_, rule_, on); }

}  // namespace legwork
