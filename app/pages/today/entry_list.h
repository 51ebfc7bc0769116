// SPDX-License-Identifier: GPL-3.0-or-later
// Short records of the day, one under the other: those that are logged as a line that opens, and an empty one to fill in.
#pragma once

#include "drawing/words.h"
#include "forms/tab_order.h"
#include "pages/today/field_rows.h"

#include <QApplication>
#include <QPushButton>
#include <QToolButton>

namespace legwork {

/// What tells one kind of record from another in a list.
template <class Record>
struct EntryPlan {
    Rows rows;
    QString moreTitle;
    Rows more;
    std::function<QString(const Record&)> summary;
    std::function<Record()> fresh;
    QString deleteWording;  // "delete drink: %1"
};

template <class Record>
class EntryRow : public QWidget {
public:
    EntryRow(FormPlace place, const EntryPlan<Record>& plan, const Record& record)
        : plan_(plan), form_(place), summary_(new QPushButton), delete_(new QToolButton), column_(new QVBoxLayout(this)) {
        column_->setContentsMargins(0, 0, 0, 0);
        auto* head = new QHBoxLayout;
        setLook(*summary_, Look::link);
        head->addWidget(summary_);
        head->addStretch(1);
        delete_->setText(QStringLiteral("✕"));
        setLook(*delete_, Look::link);
        head->addWidget(delete_);
        column_->addLayout(head);
        form_.show(record);
        connect(summary_, &QPushButton::clicked, this, [this] { setOpen(!isOpen_); });
        connect(delete_, &QToolButton::clicked, this, [this] { remove(); });
        setOpen(!form_.isSaved());
    }

    const Record& record() const { return form_.record(); }
    bool isSaved() const { return form_.isSaved(); }

    void refresh() {
        form_.refresh();
        name();
    }

    void setOpen(bool open) {
        isOpen_ = open;
        if (open && !inside_) build();
        if (inside_) inside_->setVisible(open);
        name();
    }

private:
    void build() {
        inside_ = new QWidget;
        auto* rows = new QVBoxLayout(inside_);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(9);
        addRows(form_, *rows, plan_.rows);
        addMore(form_, *rows, plan_.moreTitle, plan_.more).openWhereLogged(record());
        column_->addWidget(inside_);
    }

    void name() {
        const bool saved = isSaved();
        const QString text = plan_.summary(record());
        summary_->setText(text);
        summary_->setVisible(saved);
        delete_->setVisible(saved);
        // A name to be heard or typed has plain blanks.
        delete_->setAccessibleName(QObject::tr("Delete %1").arg(QString(text).replace(QChar::Nbsp, QLatin1Char(' '))));
    }

    void remove() {
        const RecordKey key{std::string{tableName<Record>()}, recordId(record())};
        form_.place().desk.edit(plan_.deleteWording.arg(plan_.summary(record())), [key](Edit& edit) { edit.remove(key); });
    }

    const EntryPlan<Record>& plan_;
    Form<Record> form_;
    QPushButton* summary_;
    QToolButton* delete_;
    QVBoxLayout* column_;
    QWidget* inside_ = nullptr;
    bool isOpen_ = false;
};

template <class Record>
class EntryList : public QWidget {
public:
    EntryList(FormPlace place, EntryPlan<Record> plan) : place_(place), plan_(std::move(plan)), column_(new QVBoxLayout(this)) {
        column_->setContentsMargins(0, 0, 0, 0);
        column_->setSpacing(6);
        // What was just filled in becomes a line when the runner goes on.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget* from, QWidget* to) { foldLeft(from, to); });
        showDay();
    }

    void showDay() {
        clear();
        for (const Record& record : logged()) add(record);
        add(plan_.fresh());
    }

    void refresh() {
        for (std::size_t i = 0; i < rows_.size();) {
            const bool isGone = !rows_[i]->isSaved() && i + 1 < rows_.size();
            if (isGone) drop(i);
            else rows_[i++]->refresh();
        }
        bool added = false;
        for (const Record& record : logged())
            if (!has(record)) insert(rows_.size() - (rows_.back()->isSaved() ? 0 : 1), record), added = true;
        if (rows_.back()->isSaved()) add(plan_.fresh()), added = true;
        if (added) orderTabs(*window());
    }

private:
    using Row = EntryRow<Record>;

    std::vector<Record> logged() const { return recordsOn<Record>(place_.desk.diary()->on(place_.shown.day)); }

    bool has(const Record& record) const {
        return std::ranges::any_of(rows_, [&](const Row* row) { return recordId(row->record()) == recordId(record); });
    }
    void add(const Record& record) { insert(rows_.size(), record); }
    void insert(std::size_t index, const Record& record) {
        auto* row = new Row(place_, plan_, record);
        column_->insertWidget(static_cast<int>(index), row);
        rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(index), row);
    }
    void drop(std::size_t index) {
        rows_[index]->deleteLater();
        rows_[index]->hide();
        rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(index));
    }
    void clear() {
        while (!rows_.empty()) drop(rows_.size() - 1);
    }
    void foldLeft(QWidget* from, QWidget* to) {
        for (Row* row : rows_)
            if (from && row->isAncestorOf(from) && !(to && row->isAncestorOf(to)) && row->isSaved()) row->setOpen(false);
    }

    FormPlace place_;
    EntryPlan<Record> plan_;
    QVBoxLayout* column_;
    std::vector<Row*> rows_;
};

}  // namespace legwork
