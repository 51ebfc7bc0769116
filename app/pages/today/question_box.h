// SPDX-License-Identifier: GPL-3.0-or-later
// The one question whose answer would decide a safety note, asked where it cannot be missed. Takes no room where there
// is none.
#pragma once

#include "forms/form.h"
#include "legwork/questions.h"
#include "pages/today/card.h"

class QLabel;

namespace legwork {

class FlowLayout;

class QuestionBox : public Card {
    Q_OBJECT

public:
    explicit QuestionBox(FormPlace place, QWidget* parent = nullptr);

    void showDay() override { refresh(); }
    void refresh() override;

private:
    void ask(const Question& question);
    template <class Record>
    void offerAnswers(const Record& record, std::string_view column);

    FormPlace place_;
    Question shown_;
    QLabel* text_;
    QWidget* answers_ = nullptr;
};

}  // namespace legwork
