// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/week_check_card.h"

#include "drawing/body_shapes.h"
#include "drawing/words.h"
#include "forms/combo_box.h"
#include "legwork/standing.h"

#include <QPushButton>
#include <QToolButton>

namespace legwork {
namespace {

template <class E>
QComboBox* choices(const QString& name) {
    auto* box = new ComboBox;
    for (const Token& token : tokens<E>()) box->addItem(words(token.label));
    box->setAccessibleName(name);
    box->setObjectName(name);
    return box;
}

}  // namespace

WeekCheckCard::WeekCheckCard(FormPlace place, QWidget* parent)
    : Card(tr("This week"), tr("once a week, a problem each"), parent), place_(place),
      more_(new More(tr("How a problem affected your running"), [this](QVBoxLayout& inside) { build(inside); })) {
    body()->addWidget(more_);
    showDay();
}

std::vector<WeeklyCheck> WeekCheckCard::logged() const {
    std::vector<WeeklyCheck> found;
    for (const WeeklyCheck& check : place_.desk.diary()->weeklyChecks())
        if (check.week == weekOf(place_.shown.day)) found.push_back(check);
    return found;
}

void WeekCheckCard::build(QVBoxLayout& inside) {
    inside.addLayout(column_ = new QVBoxLayout);
    column_->setSpacing(9);
    auto* row = new QHBoxLayout;
    row->addWidget(side_ = choices<Side>(tr("Side of the problem")));
    row->addWidget(site_ = choices<Site>(tr("Place of the problem")), 1);
    auto* add = new QPushButton(tr("Add a problem"));
    add->setObjectName(add->text());
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &WeekCheckCard::addChosen);
    inside.addLayout(row);
    for (const WeeklyCheck& check : logged()) addProblem(check);
}

void WeekCheckCard::addChosen() {
    const WeeklyCheck check{.week = weekOf(place_.shown.day), .site = static_cast<Site>(site_->currentIndex()),
                            .side = static_cast<Side>(side_->currentIndex())};
    for (const Problem& problem : problems_)
        if (recordId(problem.form->record()) == recordId(check)) return;
    addProblem(check);
}

void WeekCheckCard::addProblem(const WeeklyCheck& check) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    const QString name = siteName(check.site, check.side);
    auto* head = new QHBoxLayout;
    head->addWidget(line(name, Look::heading));
    head->addStretch(1);
    auto* remove = new QToolButton;
    remove->setText(QStringLiteral("✕"));
    remove->setAccessibleName(tr("Delete the week's answers: %1").arg(name));
    setLook(*remove, Look::link);
    head->addWidget(remove);
    column->addLayout(head);
    auto* form = new Form<WeeklyCheck>(place_, widget);
    form->setSubject([name](const WeeklyCheck&) { return name.toLower(); });
    form->show(check);
    addRows(*form, *column, {{"participation", "modified"}, {"performance", "symptoms"}});
    auto* weight = wrapped({}, Look::muted);
    column->addWidget(weight);
    column_->addWidget(widget);
    problems_.push_back({widget, form, weight});
    weigh(problems_.back());
    connect(remove, &QToolButton::clicked, this, [this, name, key = RecordKey{"weekly_checks", recordId(check)}] {
        place_.desk.edit(tr("delete the week's answers: %1").arg(name), [&](Edit& edit) { edit.remove(key); });
        showDay();
    });
}

/// How much the problem weighed, once its answers tell.
void WeekCheckCard::weigh(const Problem& problem) {
    const auto standing = problemStanding(problem.form->record());
    const QString severity = standing.severity ? tr("Severity %1 of 100 (OSTRC-H2).").arg(*standing.severity) : QString();
    problem.weight->setText(standing.isSubstantial ? tr("%1 The questions call that a substantial problem.").arg(severity).trimmed() : severity);
    problem.weight->setVisible(!problem.weight->text().isEmpty());
}

void WeekCheckCard::showDay() {
    for (const Problem& problem : problems_) {
        problem.widget->hide();
        problem.widget->deleteLater();
    }
    problems_.clear();
    const auto checks = logged();
    if (column_)
        for (const WeeklyCheck& check : checks) addProblem(check);
    more_->setOpen(!checks.empty());
}

void WeekCheckCard::refresh() {
    for (const Problem& problem : problems_) {
        problem.form->refresh();
        weigh(problem);
    }
    const auto missing = std::ranges::any_of(logged(), [&](const WeeklyCheck& check) {
        return std::ranges::none_of(problems_, [&](const Problem& problem) { return recordId(problem.form->record()) == recordId(check); });
    });
    if (missing) showDay();
}

}  // namespace legwork
