// SPDX-License-Identifier: GPL-3.0-or-later
// The four questions about a problem that are asked once a week (OSTRC-H2, settled A152). Folded until wanted.
#pragma once

#include "pages/today/field_rows.h"

class QComboBox;
class QLabel;

namespace legwork {

class WeekCheckCard : public Card {
    Q_OBJECT

public:
    explicit WeekCheckCard(FormPlace place, QWidget* parent = nullptr);

    void showDay() override;
    void refresh() override;

private:
    struct Problem {
        QWidget* widget;
        Form<WeeklyCheck>* form;
        QLabel* weight;
    };

    void build(QVBoxLayout& inside);
    void addProblem(const WeeklyCheck& check);
    void addChosen();
    void weigh(const Problem& problem);
    std::vector<WeeklyCheck> logged() const;

    FormPlace place_;
    More* more_;
    QVBoxLayout* column_ = nullptr;
    QComboBox *site_ = nullptr, *side_ = nullptr;
    std::vector<Problem> problems_;
};

}  // namespace legwork
