// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/finding_view.h"

#include "drawing/level_mark.h"
#include "drawing/look.h"
#include "drawing/number_text.h"
#include "drawing/rule_words.h"
#include "drawing/words.h"
#include "legwork/rules.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

QString numbersText(const Finding& finding, const Diary& diary) {
    QStringList lines;
    for (const RuleNumber& number : finding.rule->numbers)
        if (const auto value = finding.number(number.name))
            lines += FindingView::tr("%1: %2").arg(words(number.label), quantityText(*value, number.measure, diary.runner().units));
    return lines.join('\n');
}

QString thresholdsText(const Rule& rule, const Diary& diary) {
    QStringList lines;
    for (const Threshold& threshold : rule.thresholds) {
        const auto text = [&](double value) { return quantityText(value, threshold.measure, diary.runner().units); };
        const double own = thresholdOf(rule, threshold.key, diary);
        const auto line = FindingView::tr("%1: %2").arg(words(threshold.label), text(own));
        lines += own == threshold.standard ? line : FindingView::tr("%1 (yours; the standard is %2)").arg(line, text(threshold.standard));
    }
    return lines.join('\n');
}

void addReason(QVBoxLayout& column, const QString& heading, const QString& text) {
    if (text.isEmpty()) return;
    column.addWidget(wrapped(heading, Look::small));
    column.addWidget(wrapped(text));
}

}  // namespace

FindingView::FindingView(const Finding& finding, const Diary& diary, QWidget* parent) : QFrame(parent) {
    if (hasEvidencePage(*finding.rule)) setProperty("evidence", words(finding.rule->id));
    const int level = gravity(finding);
    setLook(*this, level == 1 ? Look::flag1 : level == 2 ? Look::flag2 : Look::flag3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 10, 8);
    column->setSpacing(4);
    buildHead(finding, diary, *column);
    reasons_ = buildWhy(finding, diary);
    addOpen(*finding.rule, finding.day);
    reasons_->hide();
    column->addWidget(reasons_);
    setAccessibleName(tr("%1: %2").arg(levelWords(level), words(finding.rule->title)));
    connect(why_, &QToolButton::toggled, this, &FindingView::setOpen);
}

void FindingView::buildHead(const Finding& finding, const Diary& diary, QVBoxLayout& column) {
    auto* head = new QHBoxLayout;
    head->addWidget(new LevelMark(gravity(finding)), 0, Qt::AlignTop);
    head->addWidget(wrapped(words(finding.rule->title), Look::heading), 1);
    why_ = new QToolButton;
    why_->setText(tr("Why?"));
    why_->setAccessibleDescription(tr("What this rests on: %1").arg(words(finding.rule->title)));
    why_->setCheckable(true);
    setLook(*why_, Look::link);
    head->addWidget(why_, 0, Qt::AlignTop);
    column.addLayout(head);
    column.addWidget(wrapped(words(sentence(finding, diary))));
    if (!finding.rule->advice.empty()) column.addWidget(wrapped(words(finding.rule->advice), Look::muted));
}

QWidget* FindingView::buildWhy(const Finding& finding, const Diary& diary) {
    const Rule& rule = *finding.rule;
    auto* reasons = new QWidget;
    auto* column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(3);
    addReason(*column, tr("What was measured"), numbersText(finding, diary));
    addReason(*column, tr("Where it is set"), thresholdsText(rule, diary));
    addReason(*column, tr("What research says (evidence %1)").arg(words(letter(rule.grade))), words(rule.evidence));
    addReason(*column, tr("Source"), words(rule.source));
    addReason(*column, tr("What would clear it"), words(rule.clears));
    return reasons;
}

void FindingView::addOpen(const Rule& rule, Day day) {
    auto* open = new QToolButton;
    open->setText(tr("Open this flag"));
    open->setAccessibleDescription(words(rule.title));
    open->setToolTip(tr("Its course, its threshold, its record in your journal; mute it"));
    setLook(*open, Look::link);
    reasons_->layout()->addWidget(open);
    connect(open, &QToolButton::clicked, this, [this, &rule, day] { emit openWanted(rule, day); });
}

void FindingView::setOpen(bool open) {
    reasons_->setVisible(open);
    why_->setChecked(open);
}

bool FindingView::isOpen() const { return why_->isChecked(); }

}  // namespace legwork
