// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do: a row for each activity that was read and one for each day or kind of value, with a box to tick, and
// one for each file that gave none.
#pragma once

#include "legwork/value_groups.h"

#include <QAbstractTableModel>
#include <set>
#include <tuple>

namespace legwork {

class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { dayColumn, whatColumn, distanceColumn, timeColumn, resultColumn, fileColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order of what the runner has to see: what is to decide, what is new …; the newest first. A row that was
    /// there before and would come to the same keeps its tick.
    void show(ActivityPlan plan, std::vector<FileProblem> problems, Units units);
    /// As the runner ticked it.
    const ActivityPlan& plan() const { return plan_; }
    /// What is ticked is being taken in: a row of it that is there at the next show() says so.
    void rememberTaken();
    /// It is there because it was taken in from here.
    bool wasTaken(const PlannedActivity& one) const { return one.fate == Fate::alreadyThere && takenActivities_.contains(nameOf(one)); }
    bool wasTaken(const PlannedValue& one) const { return one.fate == Fate::alreadyThere && takenValues_.contains(nameOf(one)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    using ActivityName = std::pair<std::string, std::int64_t>;                      // file and start
    using ValueName = std::tuple<std::string_view, std::string_view, std::string>;  // format, column and day

    static ActivityName nameOf(const PlannedActivity& one) { return {one.recorded.file, one.recorded.start_s}; }
    static ValueName nameOf(const PlannedValue& one) { return {one.recorded.format, one.recorded.column, one.key.id}; }
    void keepTicks(ActivityPlan& next) const;
    PlannedActivity* planned(const QModelIndex& index);
    const PlannedActivity* planned(const QModelIndex& index) const;
    /// Null where the row is none of a group.
    const ValueGroup* group(const QModelIndex& index) const;
    bool isWanted(const ValueGroup& group) const;
    bool mayBeTaken(const QModelIndex& index) const;
    QString text(const PlannedActivity& planned, int column) const;
    QString text(const ValueGroup& group, int column) const;
    QString what(const ValueGroup& group) const;
    const FileProblem& problem(const QModelIndex& index) const;
    QString text(const FileProblem& problem, int column) const;

    ActivityPlan plan_;
    std::vector<ValueGroup> groups_;  // of the plan's values
    std::vector<FileProblem> problems_;
    std::set<ActivityName> takenActivities_;
    std::set<ValueName> takenValues_;
    Units units_ = Units::metric;
};

}  // namespace legwork
