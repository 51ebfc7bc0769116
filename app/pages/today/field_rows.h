// SPDX-License-Identifier: GPL-3.0-or-later
// Fields side by side: a card is told as rows of columns.
#pragma once

#include "forms/form.h"
#include "legwork/asking.h"
#include "pages/today/aside.h"
#include "pages/today/card.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <numeric>

namespace legwork {

using Rows = std::vector<std::vector<std::string_view>>;

/// Returns the editors that it made.
template <class Record>
std::vector<FieldEditor*> addRows(Form<Record>& form, QVBoxLayout& column, const Rows& rows) {
    constexpr int widest = 6;  // rows of 1, 2 and 3 line up
    std::vector<FieldEditor*> made;
    for (const auto& row : rows) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(10);
        const int span = widest / static_cast<int>(row.size());
        for (int i = 0; i < widest; ++i) grid->setColumnStretch(i, 1);
        for (int i = 0; const auto name : row) {
            made.push_back(form.add(name));
            grid->addWidget(made.back(), 0, span * i++, 1, span, Qt::AlignTop);
        }
        column.addLayout(grid);
    }
    return made;
}

/// A part that opens on demand, and the columns in it.
template <class Record>
struct MoreRows {
    More* more;
    Rows rows;

    void openWhereLogged(const Record& record) const {
        for (const auto& row : rows)
            for (const auto column : row)
                if (const auto* field = findField<Record>(column); !field->required && isLogged(field->get(record)))
                    return more->setOpen(true);
    }
};

template <class Record>
MoreRows<Record> addMore(Form<Record>& form, QVBoxLayout& column, const QString& title, Rows rows) {
    auto* more = new More(title, [&form, rows](QVBoxLayout& inside) { addRows(form, inside, rows); });
    column.addWidget(more);
    return {more, std::move(rows)};
}

/// The control of a card for those of its fields that the day's form need not ask for.
template <class Record>
Aside* addAside(const FormPlace& place, QVBoxLayout& column) {
    auto* aside = new Aside([place](std::string_view name) { return stepsAside<Record>(name, *place.desk.diary(), place.shown.day); });
    column.addWidget(aside, 0, Qt::AlignLeft);
    return aside;
}

}  // namespace legwork
