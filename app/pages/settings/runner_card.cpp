// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/runner_card.h"

#include "drawing/value_text.h"
#include "forms/field_editor.h"
#include "forms/edit_runner.h"

#include <QVBoxLayout>

namespace legwork {

RunnerCard::RunnerCard(Desk& desk, QWidget* parent) : SettingsCard(tr("About you"), parent), desk_(desk), inside_(new QWidget) {
    addRemark(tr("Some rules read these. Leave blank what you do not want to say."));
    addWide(inside_);
    new QVBoxLayout(inside_);
    inside_->layout()->setContentsMargins(0, 0, 0, 0);
    build();
    connect(&desk_, &Desk::diaryChanged, this, &RunnerCard::refresh);
}

// The units stand in the labels: other units are other editors.
void RunnerCard::build() {
    for (FieldEditor* editor : editors_) editor->deleteLater();
    editors_.clear();
    const auto diary = desk_.diary();
    const Runner& runner = diary->runner();
    shown_ = {.day = desk_.today(), .day_start_min = runner.day_start_min, .offset_min = desk_.now().offset_min, .units = runner.units};
    for (const auto& field : fields<Runner>()) {
        if (field.kind == FieldKind::day) continue;  // the day of the weight is kept with it, see save()
        auto* editor = makeEditor(field, shown_);
        editor->setValue(field.get(runner));
        connect(editor, &FieldEditor::edited, this, [this, &field](const Value& value) { save(field, value); });
        inside_->layout()->addWidget(editor);
        editors_.push_back(editor);
    }
}

void RunnerCard::refresh() {
    const auto diary = desk_.diary();
    const Runner& runner = diary->runner();
    if (runner.units != shown_.units) return build();
    for (FieldEditor* editor : editors_) editor->setValue(findField<Runner>(editor->field().column)->get(runner));
}

void RunnerCard::save(const Field<Runner>& field, const Value& value) {
    editRunner(desk_, wordingOf(field, value, shown_.units), [&](Runner& runner) {
        field.set(runner, value);
        // A weight without its day would be of no use to the rules: it was taken now.
        if (field.column == "mass_kg") runner.mass_day = isLogged(value) ? std::optional(desk_.today()) : std::nullopt;
    });
}

}  // namespace legwork
