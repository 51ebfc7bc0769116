// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose rows are chosen as a whole: one stop of Tab, no grid.
#pragma once

#include <QString>
#include <initializer_list>

class QAbstractItemModel;
class QTableView;

namespace legwork {

/// `name` is what a screen reader says, `objectName` what a test finds it by.
QTableView* rowTable(QAbstractItemModel* model, const QString& name, const QString& objectName);
/// Columns as wide as their text and rows as high; those to stretch share what is left, and break their lines.
void fitToText(QTableView& table, std::initializer_list<int> stretched);

}  // namespace legwork
