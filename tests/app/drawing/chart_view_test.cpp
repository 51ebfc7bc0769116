// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/chart_view.h"

#include "legwork/charts.h"
#include "ten_years.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace legwork {
namespace {

class ChartViewTest : public testing::Test {
protected:
    Diary diary = diaryOfManyYears(1);
    Week week = weekOf(lastOfManyYears() - 7);

    Chart ofWeek() const { return weekChart(diary, analyse(diary, week.days(), lastOfManyYears()), week); }
    Chart ofMonth() const { return monthChart(diary, analyse(diary, monthOf(week.monday), lastOfManyYears()), week.monday); }
    static QImage picture(ChartView& view) {
        view.resize(700, 500);
        QApplication::processEvents();
        return view.grab().toImage();
    }
};

TEST_F(ChartViewTest, LeavesNothingOfAChartThatWasShownBefore) {
    ChartView once, twice;
    once.QWidget::show();
    once.show(ofWeek());
    twice.QWidget::show();
    twice.show(ofMonth());
    picture(twice);
    twice.show(ofMonth());
    twice.show(ofWeek());
    EXPECT_EQ(picture(once), picture(twice));
}

}  // namespace
}  // namespace legwork
