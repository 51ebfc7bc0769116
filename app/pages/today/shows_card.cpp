// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/shows_card.h"

#include "drawing/finding_view.h"
#include "drawing/words.h"
#include "legwork/rules.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace legwork {
ShowsCard::ShowsCard(FormPlace place, QWidget* parent)
    : Card(tr("What today shows"), {}, parent), place_(place), flags_(new QVBoxLayout), nothing_(wrapped({}, Look::muted)),
      undo_(new QToolButton) {
    flags_->setSpacing(8);
    body()->addLayout(flags_);
    body()->addWidget(nothing_);
    unknownMore_ = new More({}, [this](QVBoxLayout& inside) {
        inside.addWidget(unknownText_ = wrapped(unknown_.join(QStringLiteral("\n\n")), Look::muted));
    });
    body()->addWidget(unknownMore_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(line(tr("Saved as you type"), Look::muted));
    setLook(*undo_, Look::link);
    foot->addWidget(undo_, 1, Qt::AlignLeft);
    body()->addLayout(foot);
    connect(undo_, &QToolButton::clicked, this, [this] { place_.desk.undo(); });
    refresh();
}

void ShowsCard::refresh() {
    diary_ = place_.desk.diary();
    const Day day = place_.shown.day, today = place_.desk.today();
    const Review review = analyse(*diary_, {day, day}, today);
    std::vector<const Finding*> flags, unknown;
    for (const Finding& finding : review.findings) {
        if (finding.state == State::flagged && !isMuted(finding, *diary_)) flags.push_back(&finding);
        if (finding.state == State::unknown) unknown.push_back(&finding);
    }
    std::ranges::stable_sort(flags, std::greater{}, [](const Finding* finding) { return gravity(*finding); });
    setTitle(day == today ? tr("What today shows") : tr("What this day shows"));
    setHint(flags.empty() ? QString{} : flags.size() == 1 ? tr("1 flag") : tr("%1 flags").arg(flags.size()));
    nothing_->setText(diary_->on(day).isEmpty() ? tr("Nothing is logged for this day yet.") : tr("No flags from what is logged."));
    nothing_->setVisible(flags.empty());
    showFlags(flags);
    showUnknown(unknown);
    showUndo();
}

void ShowsCard::showFlags(const std::vector<const Finding*>& flags) {
    QStringList now;
    for (const Finding* flag : flags) now += words(flag->rule->id) + QChar(gravity(*flag)) + words(sentence(*flag, *diary_));
    if (now == shownFlags_) return;
    shownFlags_ = now;
    while (QLayoutItem* item = flags_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding* flag : flags) {
        auto* view = new FindingView(*flag, *diary_);
        flags_->addWidget(view);
        connect(view, &FindingView::openWanted, this, &ShowsCard::openWanted);
    }
}

void ShowsCard::showUnknown(const std::vector<const Finding*>& unknown) {
    QStringList now;
    for (const Finding* finding : unknown)
        now += tr("%1: %2").arg(words(finding->rule->title), words(sentence(*finding, *diary_)));
    unknownMore_->setVisible(!now.empty());
    if (now == unknown_) return;
    unknown_ = now;
    unknownMore_->setTitle(now.size() == 1 ? tr("1 pattern cannot be read yet") : tr("%1 patterns cannot be read yet").arg(now.size()));
    if (unknownText_) unknownText_->setText(now.join(QStringLiteral("\n\n")));
}

void ShowsCard::showUndo() {
    const QString wording = QString::fromStdString(place_.desk.journal().undoWording());
    undo_->setVisible(!wording.isEmpty());
    undo_->setText(tr("Undo"));
    undo_->setToolTip(tr("Undo: %1").arg(wording));
    undo_->setAccessibleDescription(undo_->toolTip());
}

}  // namespace legwork
