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

QString fateWords(Fate fate, bool wasTaken) { return wasTaken ? ImportModel::tr("taken in") : fateWords(fate); }

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
    const auto keep = [](const auto& before, auto& after) {
        std::map<std::pair<decltype(nameOf(after.front())), Fate>, bool> ticks;
        for (const auto& one : before) ticks.emplace(std::pair(nameOf(one), one.fate), one.isWanted);
        for (auto& one : after)
            if (const auto was = ticks.find({nameOf(one), one.fate}); was != ticks.end()) one.isWanted = was->second;
    };
    keep(plan_.activities, next.activities);
    keep(plan_.values, next.values);
}

void ImportModel::rememberTaken() {
    for (const PlannedActivity& one : plan_.activities)
        if (one.isWanted) takenActivities_.insert(nameOf(one));
    for (const PlannedValue& one : plan_.values)
        if (one.isWanted) takenValues_.insert(nameOf(one));
}

void ImportModel::show(ActivityPlan plan, std::vector<FileProblem> problems, Units units) {
    beginResetModel();
    keepTicks(plan);
    plan_ = std::move(plan);
    std::ranges::stable_sort(plan_.activities, {}, [](const PlannedActivity& one) {
        return std::pair(one.fate == Fate::held ? -1 : static_cast<int>(one.fate), -one.recorded.start_s);
    });
    groups_ = gathered(plan_.values);
    std::ranges::stable_sort(groups_, {}, [](const ValueGroup& one) { return std::pair(one.fate, -one.days.first.number); });
    problems_ = std::move(problems);
    units_ = units;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(plan_.activities.size() + groups_.size() + problems_.size());
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
        case whatColumn: return legwork::what(planned);
        case distanceColumn: return recorded.distance_m ? quantityText(*recorded.distance_m, Measure::distance, units_) : QString();
        case timeColumn: {
            const Number time = durationOf(recorded);
            return time ? quantityText(*time, Measure::duration, units_) : QString();
        }
        case resultColumn: return joined(fateWords(planned.fate, wasTaken(planned)), planned.sentence);
        case fileColumn: return fileName(recorded.file);
    }
    return {};
}

const ValueGroup* ImportModel::group(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row()) - plan_.activities.size();  // of an activity far beyond
    return row < groups_.size() ? &groups_[row] : nullptr;
}
const FileProblem& ImportModel::problem(const QModelIndex& index) const {
    return problems_[static_cast<std::size_t>(index.row()) - plan_.activities.size() - groups_.size()];
}

bool ImportModel::isWanted(const ValueGroup& group) const {
    return std::ranges::any_of(group.members, [&](std::size_t member) { return plan_.values[member].isWanted; });
}

bool ImportModel::mayBeTaken(const QModelIndex& index) const {
    if (const PlannedActivity* activity = planned(index)) return legwork::mayBeTaken(*activity);
    const ValueGroup* values = group(index);
    return values && values->fate != Fate::alreadyThere;
}

/// "Hours asleep 7 h 30 min, Weight 63.2 kg" of a day; "Hours asleep, 3650 days" of many.
QString ImportModel::what(const ValueGroup& group) const {
    const auto fieldAt = [&](std::size_t member) -> const FieldInfo& { return fieldOf(plan_.values[member].recorded); };
    if (group.dayCount > 1) return tr("%1, %2 days").arg(words(fieldAt(group.members.front()).label)).arg(group.dayCount);
    QStringList all;
    for (const auto member : group.members) {
        const FieldInfo& field = fieldAt(member);
        all += words(field.label) + " " + quantityText(plan_.values[member].recorded.value, field.measure, units_);
    }
    return all.join(", ");
}

QString ImportModel::text(const ValueGroup& group, int column) const {
    switch (column) {
        case dayColumn: {
            const auto first = words(legwork::text(group.days.first));
            return group.dayCount > 1 ? tr("%1 to %2").arg(first, words(legwork::text(group.days.last))) : first;
        }
        case whatColumn: return what(group);
        case resultColumn: return joined(fateWords(group.fate, wasTaken(plan_.values[group.members.front()])), group.sentence);
        case fileColumn: return fileName(group.file);
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
    const ValueGroup* values = group(index);
    if (role == Qt::CheckStateRole && index.column() == dayColumn && mayBeTaken(index))
        return (activity ? activity->isWanted : isWanted(*values)) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const bool isPath = role == Qt::ToolTipRole && index.column() == fileColumn;
    if (activity) return isPath ? words(activity->recorded.file) : text(*activity, index.column());
    if (values) return isPath ? words(values->file) : text(*values, index.column());
    return isPath ? words(problem(index).file) : text(problem(index), index.column());
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != dayColumn || !mayBeTaken(index)) return false;
    const bool isTicked = value.toInt() == Qt::Checked;
    if (PlannedActivity* activity = planned(index)) activity->isWanted = isTicked;
    else
        for (const auto member : group(index)->members) plan_.values[member].isWanted = isTicked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == dayColumn && mayBeTaken(index) ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Take"), tr("What"), tr("Distance"), tr("Time"), tr("What becomes of it"), tr("File")};
    return names[section];
}

}  // namespace legwork
