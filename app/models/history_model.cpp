// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_model.h"

#include "drawing/number_text.h"
#include "drawing/value_text.h"
#include "drawing/words.h"
#include "legwork/field.h"

#include <algorithm>
#include <numeric>

namespace legwork {
namespace {

QString kindName(const Run&) { return HistoryModel::tr("Run"); }
QString kindName(const DayEntry&) { return HistoryModel::tr("Day"); }
QString kindName(const Pain&) { return HistoryModel::tr("Pain"); }
QString kindName(const Drink&) { return HistoryModel::tr("Drink"); }
QString kindName(const Activity&) { return HistoryModel::tr("Activity"); }
QString kindName(const WeeklyCheck&) { return HistoryModel::tr("Weekly check"); }

/// "Distance 12.5 km · Time 44:10 · …": all that is logged but what names the entry and where it came from.
template <class Record>
QString details(const Record& record, Units units) {
    QStringList parts;
    for (const auto& field : fields<Record>()) {
        if (field.column == "id" || field.column == "day" || field.column == "source") continue;
        const Value value = field.get(record);
        if (isLogged(value)) parts += words(field.label) + ' ' + valueText(field, value, units);
    }
    return parts.join(QString::fromUtf8(" · "));
}

template <class Record>
QString source(const Record& record) {
    if constexpr (requires { record.source; })
        if (!record.source.empty()) return words(record.source);
    return record.imported ? HistoryModel::tr("imported") : HistoryModel::tr("typed");
}

}  // namespace

template <class Visit>
auto HistoryModel::visit(const Entry& entry, Visit visit) const {
    const DayLog& log = diary_->on(entry.day);
    switch (entry.kind) {
        case Kind::run: return visit(log.runs[entry.index]);
        case Kind::pain: return visit(log.pains[entry.index]);
        case Kind::drink: return visit(log.drinks[entry.index]);
        case Kind::activity: return visit(log.activities[entry.index]);
        case Kind::check: return visit(diary_->weeklyChecks()[entry.index]);
        case Kind::day: break;
    }
    return visit(*log.entry);
}

void HistoryModel::show(std::shared_ptr<const Diary> diary, Day today) {
    beginResetModel();
    diary_ = std::move(diary);
    today_ = today;
    collect();
    filter();
    endResetModel();
}

void HistoryModel::collect() {
    all_.clear();
    const auto addAll = [&](Day day, Kind kind, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) all_.push_back({day, kind, static_cast<std::uint32_t>(i)});
    };
    if (const auto days = diary_->days())
        for (Day day = days->last; day >= days->first; day = day - 1) {
            const DayLog& log = diary_->on(day);
            addAll(day, Kind::run, log.runs.size());
            addAll(day, Kind::day, log.entry.has_value());
            addAll(day, Kind::pain, log.pains.size());
            addAll(day, Kind::drink, log.drinks.size());
            addAll(day, Kind::activity, log.activities.size());
        }
    const auto& checks = diary_->weeklyChecks();
    for (std::size_t i = 0; i < checks.size(); ++i) all_.push_back({checks[i].week.sunday(), Kind::check, static_cast<std::uint32_t>(i)});
    if (!checks.empty()) std::ranges::stable_sort(all_, std::greater{}, &Entry::day);
}

void HistoryModel::search(const QString& words) {
    beginResetModel();
    searched_ = words;
    filter();
    endResetModel();
}

void HistoryModel::filter() {
    found_.resize(all_.size());
    std::iota(found_.begin(), found_.end(), 0u);
    const auto wanted = searched_.split(' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) return;
    std::erase_if(found_, [&](std::uint32_t i) {
        const Entry& entry = all_[i];
        const QString all = words(legwork::text(entry.day)) + ' ' + text(entry, dayColumn) + ' ' + text(entry, kindColumn) + ' ' +
                            text(entry, detailsColumn) + ' ' + text(entry, sourceColumn);
        return !std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    });
}

QString HistoryModel::text(const Entry& entry, int column) const {
    switch (column) {
        case dayColumn: return dayText(entry.day, today_);
        case kindColumn: return visit(entry, [](const auto& record) { return kindName(record); });
        case detailsColumn: return visit(entry, [&](const auto& record) { return details(record, diary_->runner().units); });
        default: return visit(entry, [](const auto& record) { return source(record); });
    }
}

Day HistoryModel::dayOf(int row) const { return at(row).day; }

RecordKey HistoryModel::keyOf(int row) const {
    return visit(at(row), []<class Record>(const Record& record) { return RecordKey{std::string{tableName<Record>()}, recordId(record)}; });
}

QString HistoryModel::nameOf(int row) const {
    return tr("%1 of %2").arg(text(at(row), kindColumn).toLower(), text(at(row), dayColumn));
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(found_.size()); }
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == detailsColumn)) return text(at(index.row()), index.column());
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case dayColumn: return tr("Day");
        case kindColumn: return tr("What");
        case detailsColumn: return tr("Details");
        default: return tr("Source");
    }
}

}  // namespace legwork
