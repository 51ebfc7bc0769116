// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patterns_model.h"

#include "drawing/rule_words.h"
#include "drawing/words.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

QString signedText(double value) {
    if (std::abs(value) < 0.05) return QLocale().toString(0.0, 'f', 1);
    return (value < 0 ? QString::fromUtf8("−") : QString("+")) + QLocale().toString(std::abs(value), 'f', 1);
}

QString timesText(const Association& said) {
    if (said.gate != Gate::notEnough) return PatternsModel::tr("%1 times").arg(said.episodes);
    return said.exposed == 1 ? PatternsModel::tr("1 day") : PatternsModel::tr("%1 days").arg(said.exposed);
}

/// What can be said comes first; within that the larger, or the farther on.
auto rank(const Association& said) {
    const int firmness = isPattern(said) ? 3 : static_cast<int>(said.gate);
    return std::pair(firmness, said.gate == Gate::notEnough ? said.progress : std::abs(effectOf(said).value_or(0)));
}

QString notesText(const Association& said) {
    QStringList notes;
    for (const auto& note : said.notes) notes += words(note);
    return notes.join(' ');
}

QString saidText(const Association& said) {
    const QString label = words(legwork::words(said.label)), notes = notesText(said);
    return notes.startsWith(label) ? notes : QString("%1. %2").arg(label, notes).trimmed();
}

}  // namespace

Number effectOf(const Association& association) { return association.beta ? association.beta : association.rawDifference; }

QString effectText(const Association& association) {
    const Number effect = effectOf(association);
    if (!effect) return {};
    if (!association.ciLow) return signedText(*effect);
    return PatternsModel::tr("%1 (%2 to %3)").arg(signedText(*effect), signedText(*association.ciLow), signedText(*association.ciHigh));
}

void PatternsModel::show(Associations associations) {
    beginResetModel();
    rows_ = std::move(associations.rules);
    std::ranges::stable_sort(rows_, std::greater{}, rank);
    endResetModel();
}

int PatternsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int PatternsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant PatternsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Association& said = at(index.row());
    if (role == Qt::ToolTipRole) return index.column() == evidenceColumn ? gradeWords(said.rule->grade) : saidText(said);
    if (role == Qt::AccessibleTextRole && index.column() == pictureColumn) return effectText(said);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case nameColumn: return words(said.rule->title);
        case timesColumn: return timesText(said);
        case effectColumn: return effectText(said);
        case evidenceColumn: return words(letter(said.rule->grade));
        case saidColumn: return saidText(said);
    }
    return {};
}

QVariant PatternsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Pattern"), tr("Seen"), tr("Less sore … sorer"), tr("Points of 10, 95 %"), tr("Evidence"), tr("What can be said")};
    return names[section];
}

}  // namespace legwork
