// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flag/threshold_card.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/edit_runner.h"
#include "forms/editors/typed_editor.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

std::string nameOf(const Rule& rule, const Threshold& threshold) { return std::string{rule.id} + "." + std::string{threshold.key}; }

FieldInfo fieldOf(const Threshold& threshold) {
    return {.column = threshold.key, .label = threshold.label, .kind = FieldKind::number, .measure = threshold.measure,
            .least = threshold.least, .most = threshold.most};
}

QString rangeText(const Threshold& threshold, Units units) {
    const auto text = [&](double value) { return quantityText(value, threshold.measure, units); };
    return ThresholdCard::tr("standard %1 · may be %2 to %3").arg(text(threshold.standard), text(threshold.least), text(threshold.most));
}

}  // namespace

ThresholdCard::ThresholdCard(Desk& desk, const Rule& rule, QWidget* parent)
    : CardFrame(rule.thresholds.size() == 1 ? tr("Threshold") : tr("Thresholds"), {}, parent), desk_(desk), rule_(rule),
      standard_(new QPushButton(tr("Back to standard"))) {
    shown_ = {.day = desk.today(), .units = desk.diary()->runner().units};
    for (const Threshold& threshold : rule.thresholds) add(threshold);
    body()->addWidget(standard_, 0, Qt::AlignLeft);
    connect(standard_, &QPushButton::clicked, this, &ThresholdCard::toStandard);
    refresh();
}

void ThresholdCard::add(const Threshold& threshold) {
    const FieldInfo field = fieldOf(threshold);
    auto* editor = new TypedEditor(field, shown_, numberTyping(field, shown_));
    connect(editor, &FieldEditor::edited, this, [this, &threshold](const Value& value) { save(threshold, value); });
    editors_.push_back(editor);
    body()->addWidget(editor);
    body()->addWidget(wrapped(rangeText(threshold, shown_.units), Look::small));
}

void ThresholdCard::refresh() {
    const auto diary = desk_.diary();
    bool isChanged = false;
    for (std::size_t i = 0; i < editors_.size(); ++i) {
        const Threshold& threshold = rule_.thresholds[i];
        const double value = thresholdOf(rule_, threshold.key, *diary);
        editors_[i]->setValue(Value{value});
        isChanged |= value != threshold.standard;
    }
    standard_->setEnabled(isChanged);
}

/// An empty field means the standard.
void ThresholdCard::save(const Threshold& threshold, const Value& value) {
    const auto* number = std::get_if<double>(&value);
    const double wanted = number ? *number : threshold.standard;
    const auto wording = tr("threshold of “%1”: %2").arg(words(rule_.title), quantityText(wanted, threshold.measure, shown_.units));
    editRunner(desk_, wording, [&](Runner& runner) {
        if (wanted == threshold.standard) runner.thresholds.erase(nameOf(rule_, threshold));
        else runner.thresholds[nameOf(rule_, threshold)] = wanted;
    });
}

void ThresholdCard::toStandard() {
    editRunner(desk_, tr("standard thresholds of “%1”").arg(words(rule_.title)), [&](Runner& runner) {
        for (const Threshold& threshold : rule_.thresholds) runner.thresholds.erase(nameOf(rule_, threshold));
    });
}

}  // namespace legwork
