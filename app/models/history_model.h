// SPDX-License-Identifier: GPL-3.0-or-later
// Every entry of every kind, newest first. A row is only a place in the diary; its words are made when it is looked at.
#pragma once

#include "legwork/diary.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace legwork {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { dayColumn, kindColumn, detailsColumn, sourceColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today` decides whether a day is written with its year.
    void show(std::shared_ptr<const Diary> diary, Day today);
    /// Only rows that hold all of these words: in the day, the kind, the details or the note. Empty for all.
    void search(const QString& words);

    Day dayOf(int row) const;
    RecordKey keyOf(int row) const;
    /// "run of Thursday 19 November".
    QString nameOf(int row) const;
    /// How many entries there are, found or not.
    int total() const { return static_cast<int>(all_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind : std::uint8_t { run, day, pain, drink, activity, check };
    struct Entry {
        Day day;
        Kind kind;
        std::uint32_t index;
    };

    template <class Visit>
    auto visit(const Entry& entry, Visit visit) const;
    void collect();
    void filter();
    const Entry& at(int row) const { return all_[found_[static_cast<std::size_t>(row)]]; }
    QString text(const Entry& entry, int column) const;

    std::shared_ptr<const Diary> diary_ = std::make_shared<const Diary>();
    Day today_{};
    QString searched_;
    std::vector<Entry> all_;
    std::vector<std::uint32_t> found_;  // into all_
};

}  // namespace legwork
