// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flag/threshold_card.h"

#include "drawing/words.h"
#include "forms/edit_runner.h"
#include "forms/threshold_editor.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace legwork {

ThresholdCard::ThresholdCard(Desk& desk, const Rule& rule, QWidget* parent)
    : CardFrame(rule.thresholds.size() == 1 ? tr("Threshold") : tr("Thresholds"), {}, parent), desk_(desk), title_(words(rule.title)),
      standard_(new QPushButton(tr("Back to standard"))) {
    for (const Threshold& threshold : rule.thresholds) {
        editors_.push_back(new ThresholdEditor(desk, std::string{rule.id} + "." + std::string{threshold.key}, title_, threshold));
        body()->addWidget(editors_.back());
    }
    body()->addWidget(standard_, 0, Qt::AlignLeft);
    connect(standard_, &QPushButton::clicked, this, &ThresholdCard::toStandard);
    refresh();
}

void ThresholdCard::refresh() {
    for (ThresholdEditor* editor : editors_) editor->refresh();
    standard_->setEnabled(!std::ranges::all_of(editors_, &ThresholdEditor::isStandard));
}

void ThresholdCard::toStandard() {
    editRunner(desk_, tr("standard thresholds of “%1”").arg(title_), [&](Runner& runner) {
        for (const ThresholdEditor* editor : editors_) runner.thresholds.erase(editor->name());
    });
}

}  // namespace legwork
