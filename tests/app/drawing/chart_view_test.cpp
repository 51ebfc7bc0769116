// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/chart_view.h"

#include "legwork/charts.h"
#include "ten_years.h"
#include "text_recorder.h"

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

/// Pairs of texts that cover one another.
QStringList overlaps(const std::vector<WrittenText>& texts) {
    QStringList found;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            if (texts[i].box.adjusted(1, 1, -1, -1).intersects(texts[j].box.adjusted(1, 1, -1, -1)))
                found += texts[i].text + " and " + texts[j].text;
    return found;
}

TEST_F(ChartViewTest, WritesNoLabelOverAnother) {
    ChartView view;
    view.QWidget::show();
    int written = 0;
    for (const QSize size : {QSize(940, 520), QSize(700, 430), QSize(1400, 700)}) {
        view.resize(size);
        for (int back = 0; back < 26; ++back) {
            week = weekOf(lastOfManyYears() - 7 * back);
            for (const Chart& chart : {ofWeek(), ofMonth()}) {
                view.show(chart);
                QApplication::processEvents();
                TextRecorder recorder(size);
                QPainter painter(&recorder);
                view.render(&painter);
                written += static_cast<int>(recorder.texts.size());
                EXPECT_EQ(overlaps(recorder.texts).join("; ").toStdString(), "") << size.width() << " wide, week of " << text(week.monday);
            }
        }
    }
    EXPECT_GT(written, 3 * 26 * 2 * 10) << "days, scales and lanes at least";
}

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
