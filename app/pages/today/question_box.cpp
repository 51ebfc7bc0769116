// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/question_box.h"

#include "drawing/words.h"
#include "forms/flow_layout.h"
#include "forms/tab_order.h"
#include "pages/today/soreness.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

bool isSame(const Question& a, const Question& b) { return a.record == b.record && a.column == b.column && a.text == b.text; }

/// Every answer that the field has, with its words.
std::vector<std::pair<QString, Value>> answersOf(const FieldInfo& field) {
    if (field.kind == FieldKind::yesNo) return {{QuestionBox::tr("Yes"), true}, {QuestionBox::tr("No"), false}};
    std::vector<std::pair<QString, Value>> answers;
    for (int i = 0; const Token& token : field.tokens) answers.emplace_back(words(token.label), Choice{i++});
    return answers;
}

QString subjectFor(const Pain& pain) { return subjectOf(pain); }
QString subjectFor(const DayEntry&) { return {}; }

}  // namespace

QuestionBox::QuestionBox(FormPlace place, QWidget* parent)
    : Card(tr("One question"), {}, parent), place_(place), text_(wrapped({})) {
    body()->addWidget(text_);
    refresh();
}

void QuestionBox::refresh() {
    const auto asked = questions(*place_.desk.diary(), place_.shown.day, place_.desk.today());
    setVisible(!asked.empty());
    if (asked.empty()) shown_ = {};
    else if (!isSame(asked.front(), shown_)) ask(asked.front());
}

void QuestionBox::ask(const Question& question) {
    shown_ = question;
    text_->setText(words(question.text));
    if (answers_) answers_->deleteLater();  // the button that was just pressed is in it
    answers_ = new QWidget;
    new FlowLayout(answers_, 6);
    body()->addWidget(answers_);
    const auto diary = place_.desk.diary();
    const DayLog& log = diary->on(place_.shown.day);
    if (question.record.table == tableName<DayEntry>()) offerAnswers(entryOn(*diary, place_.shown.day), question.column);
    else if (const Pain* pain = withId(log.pains, question.record.id)) offerAnswers(*pain, question.column);
    orderTabs(*window());
}

template <class Record>
void QuestionBox::offerAnswers(const Record& record, std::string_view column) {
    const Field<Record>& field = *findField<Record>(column);
    for (const auto& [text, value] : answersOf(field)) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(text);
        button->setAccessibleDescription(text_->text());
        answers_->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, &field, record, value = value] {
            const auto diary = place_.desk.diary();
            const Record* stored = lookUp(*diary, record);
            Record answered = stored ? *stored : record;
            field.set(answered, value);
            place_.desk.edit(wordingOf(field, value, place_.shown.units, subjectFor(answered)), [&](Edit& edit) { edit.put(answered); });
        });
    }
}

}  // namespace legwork
