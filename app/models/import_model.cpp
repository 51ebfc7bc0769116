// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_model.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "legwork/field.h"

#include <QFileInfo>
#include <algorithm>
#include <map>
#include <tuple>

namespace legwork {
namespace {

/// There is something to write, so the runner may choose.
bool mayBeTaken(const PlannedActivity& planned) { return planned.fate != Fate::leftOut && planned.fate != Fate::alreadyThere; }

QString fateWords(Fate fate) {
    switch (fate) {
        case Fate::added: return ImportModel::tr("new");
        case Fate::filled: return ImportModel::tr("fills in what is there");
        case Fate::alreadyThere: return ImportModel::tr("already there");
        case Fate::held: return ImportModel::tr("to decide");
        case Fate::leftOut: break;
    }
    return ImportModel::tr("left out");
}

QString verdictWords(FileVerdict verdict) {
    switch (verdict) {
        case FileVerdict::kept: return ImportModel::tr("read");
        case FileVerdict::leftOut: return ImportModel::tr("left out");
        case FileVerdict::refused: break;
    }
    return ImportModel::tr("refused");
}

QString joined(const QString& first, const std::string& sentence) { return sentence.empty() ? first : first + ": " + words(sentence); }

QString fileName(const std::string& file) { return QFileInfo(QString::fromStdString(file)).fileName(); }

QString what(const PlannedActivity& planned) {
    if (planned.run) return ImportModel::tr("Run");
    if (planned.activity && planned.activity->kind) return words(label(*planned.activity->kind));
    return words(planned.recorded.sportAsWritten);
}

}  // namespace

void ImportModel::keepTicks(ActivityPlan& next) const {
    std::map<std::tuple<std::string, std::int64_t, Fate>, bool> ticks;
    const auto nameOf = [](const PlannedActivity& one) { return std::tuple(one.recorded.file, one.recorded.start_s, one.fate); };
    for (const PlannedActivity& one : plan_.activities) ticks.emplace(nameOf(one), one.isWanted);
    for (PlannedActivity& one : next.activities)
        if (const auto before = ticks.find(nameOf(one)); before != ticks.end()) one.isWanted = before->second;
}

void ImportModel::show(ActivityPlan plan, std::vector<FileProblem> problems, Units units) {
    beginResetModel();
    keepTicks(plan);
    plan_ = std::move(plan);
    std::ranges::stable_sort(plan_.activities, {}, [](const PlannedActivity& one) {
        return std::pair(one.fate == Fate::held ? -1 : static_cast<int>(one.fate), -one.recorded.start_s);
    });
    problems_ = std::move(problems);
    units_ = units;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(plan_.activities.size() + problems_.size());
}
int ImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

const PlannedActivity* ImportModel::planned(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return row < plan_.activities.size() ? &plan_.activities[row] : nullptr;
}
PlannedActivity* ImportModel::planned(const QModelIndex& index) { return const_cast<PlannedActivity*>(std::as_const(*this).planned(index)); }

QString ImportModel::text(const PlannedActivity& planned, int column) const {
    const RecordedActivity& recorded = planned.recorded;
    const auto start = startOf(planned);
    switch (column) {
        case dayColumn: return words(legwork::text(localDate(start)) + " " + clockText(minuteOfDay(start)));
        case whatColumn: return what(planned);
        case distanceColumn: return recorded.distance_m ? quantityText(*recorded.distance_m, Measure::distance, units_) : QString();
        case timeColumn: {
            const Number time = durationOf(recorded);
            return time ? quantityText(*time, Measure::duration, units_) : QString();
        }
        case resultColumn: return joined(fateWords(planned.fate), planned.sentence);
        case fileColumn: return fileName(recorded.file);
    }
    return {};
}

QString ImportModel::text(const FileProblem& problem, int column) const {
    if (column == resultColumn) return joined(verdictWords(problem.verdict), problem.sentence);
    return column == fileColumn ? fileName(problem.file) : QString();
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PlannedActivity* activity = planned(index);
    if (role == Qt::CheckStateRole && index.column() == dayColumn && activity && mayBeTaken(*activity))
        return activity->isWanted ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (activity) return role == Qt::ToolTipRole && index.column() == fileColumn ? words(activity->recorded.file) : text(*activity, index.column());
    const FileProblem& problem = problems_[static_cast<std::size_t>(index.row()) - plan_.activities.size()];
    return role == Qt::ToolTipRole && index.column() == fileColumn ? words(problem.file) : text(problem, index.column());
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    PlannedActivity* activity = index.isValid() ? planned(index) : nullptr;
    if (role != Qt::CheckStateRole || index.column() != dayColumn || !activity || !mayBeTaken(*activity)) return false;
    activity->isWanted = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    const auto usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != dayColumn) return usual;
    const PlannedActivity* activity = planned(index);
    return activity && mayBeTaken(*activity) ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Take"), tr("What"), tr("Distance"), tr("Time"), tr("What becomes of it"), tr("File")};
    return names[section];
}

}  // namespace legwork
