// SPDX-License-Identifier: GPL-3.0-or-later
// The models keep Qt's contract for models while they are shown, searched and emptied.
#include "models/chart_table.h"
#include "models/history_model.h"
#include "ten_years.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace legwork {
namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

TEST(HistoryModel, KeepsTheContractWhileItIsShownSearchedAndEmptied) {
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.show(std::make_shared<const Diary>(diaryOfManyYears(1)), lastOfManyYears());
    EXPECT_GT(model.rowCount(), 1'000);
    model.search("run");
    EXPECT_LT(model.rowCount(), model.total());
    model.search({});
    model.show(std::make_shared<const Diary>(), lastOfManyYears());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ChartTable, KeepsTheContractWhileItGrowsAndShrinks) {
    ChartTable model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.show({{"Day", "Soreness"}, {{"Monday", "3"}, {"Tuesday", "not logged"}}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 2);
    model.show({{"Day"}, {}});
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace legwork
