// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules_model.h"

#include "drawing/number_text.h"
#include "drawing/rule_words.h"
#include "drawing/words.h"
#include "legwork/review.h"

#include <QStringList>

namespace legwork {
namespace {

QString thresholdsText(const Rule& rule, const Diary& diary) {
    QStringList parts;
    for (const Threshold& threshold : rule.thresholds) {
        const auto text = [&](double value) { return quantityText(value, threshold.measure, diary.runner().units); };
        const double own = thresholdOf(rule, threshold.key, diary);
        const QString name = words(threshold.label);
        parts += own == threshold.standard ? RulesModel::tr("%1: %2").arg(name, text(own))
                                           : RulesModel::tr("%1: %2, standard %3").arg(name, text(own), text(threshold.standard));
    }
    return parts.join('\n');
}

QString onText(const Rule& rule, const Diary& diary, Day today) {
    if (rule.isSafety) return RulesModel::tr("always on");
    if (!isOn(rule, diary)) return RulesModel::tr("off");
    return isMuted(rule, diary, today) ? RulesModel::tr("muted") : RulesModel::tr("on");
}

}  // namespace

void RulesModel::show(std::shared_ptr<const Diary> diary, Day today) {
    beginResetModel();
    diary_ = std::move(diary);
    today_ = today;
    rows_.clear();
    for (const Rule* rule : rules()) {
        const auto findings = findingsOf(*rule, *diary_, {today_, today_}, today_);
        const Finding* worst = gravest(findings);
        rows_.push_back({rule, worst ? std::optional(*worst) : std::nullopt});
    }
    endResetModel();
}

int RulesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int RulesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QString RulesModel::text(const Row& row, int column) const {
    const Rule& rule = *row.rule;
    switch (column) {
        case nameColumn: return words(rule.title);
        case familyColumn: return words(title(rule.lane));
        case stateColumn: return stateWords(row.today ? &*row.today : nullptr);
        case thresholdColumn: return thresholdsText(rule, *diary_);
        case evidenceColumn: return words(letter(rule.grade));
        case onColumn: return onText(rule, *diary_, today_);
    }
    return {};
}

QVariant RulesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return text(row, index.column());
    if (role != Qt::ToolTipRole) return {};
    return index.column() == evidenceColumn ? gradeWords(row.rule->grade) : words(row.rule->evidence);
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Pattern"), tr("Family"), tr("Today"), tr("Threshold"), tr("Evidence"), tr("On")};
    return names[section];
}

}  // namespace legwork
