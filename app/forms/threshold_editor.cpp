// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/threshold_editor.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/edit_runner.h"
#include "forms/editors/typed_editor.h"

#include <QVBoxLayout>

namespace legwork {
namespace {

FieldInfo fieldOf(const Threshold& threshold) {
    return {.column = threshold.key, .label = threshold.label, .kind = FieldKind::number, .measure = threshold.measure,
            .least = threshold.least, .most = threshold.most};
}

QString rangeText(const Threshold& threshold, Units units) {
    const auto text = [&](double value) { return quantityText(value, threshold.measure, units); };
    return ThresholdEditor::tr("standard %1 · may be %2 to %3").arg(text(threshold.standard), text(threshold.least), text(threshold.most));
}

}  // namespace

ThresholdEditor::ThresholdEditor(Desk& desk, std::string name, const QString& subject, const Threshold& threshold, QWidget* parent)
    : QWidget(parent), desk_(desk), name_(std::move(name)), subject_(subject), threshold_(threshold) {
    shown_ = {.day = desk.today(), .units = desk.diary()->runner().units};
    const FieldInfo field = fieldOf(threshold);
    editor_ = new TypedEditor(field, shown_, numberTyping(field, shown_));
    connect(editor_, &FieldEditor::edited, this, [this](const Value& value) {
        const auto* number = std::get_if<double>(&value);
        save(number ? *number : threshold_.standard);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(editor_);
    column->addWidget(wrapped(rangeText(threshold, shown_.units), Look::small));
    refresh();
}

double ThresholdEditor::now() const {
    const auto diary = desk_.diary();
    const auto changed = diary->runner().thresholds.find(name_);
    return changed == diary->runner().thresholds.end() ? threshold_.standard : changed->second;
}

void ThresholdEditor::refresh() { editor_->setValue(Value{now()}); }

bool ThresholdEditor::isStandard() const { return now() == threshold_.standard; }

void ThresholdEditor::save(double wanted) {
    const auto wording = tr("threshold of “%1”: %2").arg(subject_, quantityText(wanted, threshold_.measure, shown_.units));
    editRunner(desk_, wording, [&](Runner& runner) {
        if (wanted == threshold_.standard) runner.thresholds.erase(name_);
        else runner.thresholds[name_] = wanted;
    });
}

}  // namespace legwork
