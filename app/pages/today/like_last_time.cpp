// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/like_last_time.h"

#include "forms/fresh_id.h"
#include "drawing/number_text.h"
#include "drawing/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace legwork {
namespace {

constexpr int lookBack_days = 366;

/// The newest day before the shown one with answers of its own.
std::optional<DayEntry> lastEntry(const Diary& diary, Day day) {
    for (Day d = day - 1; d > day - lookBack_days; d = d - 1)
        if (const auto& entry = diary.on(d).entry) return entry;
    return {};
}

std::optional<Run> lastRun(const Diary& diary, Day day) {
    const auto runs = diary.runsIn({day - lookBack_days, day - 1});
    return runs.empty() ? std::nullopt : std::optional(*runs.back());
}

bool isCopied(const FieldInfo& field) {
    return !field.key && !field.required && field.column != "source" && field.column != "note" && field.kind != FieldKind::times;
}

template <class Record>
Record onto(Record record, const Record& last, std::string_view column) {
    const auto* field = findField<Record>(column);
    field->set(record, field->get(last));
    return record;
}

Run shownRun(const FormPlace& place, const Run& last) {
    const auto diary = place.desk.diary();
    const auto& runs = diary->on(place.shown.day).runs;
    if (!runs.empty()) return runs.back();
    return {.id = freshId<Run>(place), .start = place.shown.at(minuteOfDay(last.start))};
}

}  // namespace

LikeLastTime::LikeLastTime(FormPlace place, QWidget* parent) : QDialog(parent), place_(place) {
    setWindowTitle(tr("Like last time"));
    auto* column = new QVBoxLayout(this);
    inside_ = new QVBoxLayout;
    const auto diary = place_.desk.diary();
    lastRun_ = lastRun(*diary, place_.shown.day);
    lastDay_ = lastEntry(*diary, place_.shown.day);
    auto* area = new QScrollArea;
    auto* inside = new QWidget;
    inside->setLayout(inside_);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    column->addWidget(wrapped(tr("Tick what was the same. It is copied to the shown day, and Undo takes it back.")));
    column->addWidget(area, 1);
    const auto head = [&](const QString& text) { inside_->addWidget(line(text, Look::heading)); };
    if (lastRun_) {
        head(tr("The run of %1").arg(dayText(localDate(lastRun_->start), place_.shown.day)));
        offer(*lastRun_, shownRun(place_, *lastRun_), true);
    }
    if (lastDay_) {
        head(tr("The day %1").arg(dayText(lastDay_->day, place_.shown.day)));
        offer(*lastDay_, entryOn(*place_.desk.diary(), place_.shown.day), false);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    copyButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        copy();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(420, 520);
}

template <class Record>
void LikeLastTime::offer(const Record& last, const Record& now, bool isOfRun) {
    for (const auto& field : fields<Record>()) {
        const Value value = field.get(last);
        if (!isCopied(field) || !isLogged(value) || isLogged(field.get(now))) continue;
        auto* box = new QCheckBox(tr("%1: %2").arg(words(field.label), valueText(field, value, place_.shown.units)));
        box->setObjectName(words(field.label));
        inside_->addWidget(box);
        choices_.push_back({box, isOfRun, field.column});
    }
}

void LikeLastTime::copy() {
    std::optional<Run> run;
    std::optional<DayEntry> entry;
    for (const Choice& choice : choices_) {
        if (!choice.box->isChecked()) continue;
        if (choice.isOfRun) run = onto(run ? *run : shownRun(place_, *lastRun_), *lastRun_, choice.column);
        else entry = onto(entry ? *entry : entryOn(*place_.desk.diary(), place_.shown.day), *lastDay_, choice.column);
    }
    if (!run && !entry) return;
    place_.desk.edit(tr("like last time"), [&](Edit& edit) {
        if (run) edit.put(*run);
        if (entry) edit.put(*entry);
    });
}

}  // namespace legwork
