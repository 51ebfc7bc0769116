// SPDX-License-Identifier: GPL-3.0-or-later
// What each chart promises, whatever was logged: a sentence, a table of the same days and marks, and a picture without a
// warning. A new chart joins by a line in the list.
#include "drawing/chart_view.h"
#include "legwork/charts.h"
#include "ten_years.h"

#include <QApplication>
#include <QImage>
#include <gtest/gtest.h>

namespace legwork {
namespace {

Week shownWeek() { return weekOf(lastOfManyYears()); }

Chart week(const Diary& diary, bool allSites) {
    const Review review = analyse(diary, shownWeek().days(), lastOfManyYears());
    return weekChart(diary, review, shownWeek(), {.allSites = allSites});
}

struct NamedChart {
    const char* name;
    Chart (*draw)(const Diary& diary);
};
const NamedChart charts[] = {
    {"week", [](const Diary& diary) { return week(diary, false); }},
    {"rule", [](const Diary& diary) { return ruleCourse(diary, *findRule("long-run-spike"), shownWeek().monday, lastOfManyYears()); }},
    {"rule_without_numbers", [](const Diary& diary) { return ruleCourse(diary, *findRule("short-sleep"), lastOfManyYears(), lastOfManyYears()); }},
    {"week_all_sites", [](const Diary& diary) { return week(diary, true); }},
};

Diary ofOneDay() {
    Records records;
    records.days.push_back({.day = shownWeek().monday});
    records.days.back().sleep_h = 7;
    Run run;
    run.id = "r1";
    run.start = at(shownWeek().monday, 7 * 60, 60);
    run.distance_m = 10'000;
    records.runs.push_back(run);
    Pain pain;
    pain.id = "p1";
    pain.time = at(shownWeek().monday, 8 * 60, 60);
    pain.site = Site::quad;
    pain.side = Side::both;
    pain.score = 6;
    records.pains.push_back(pain);
    return Diary(std::move(records), {});
}

struct NamedDiary {
    const char* name;
    Diary (*make)();
};
const NamedDiary diaries[] = {
    {"empty", [] { return Diary{}; }},
    {"one_day", ofOneDay},
    {"ten_years", [] { return diaryOfManyYears(10); }},
};

class ChartContract : public testing::TestWithParam<std::tuple<NamedChart, NamedDiary>> {
protected:
    const Diary diary = std::get<1>(GetParam()).make();
    const Chart chart = std::get<0>(GetParam()).draw(diary);
};

void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    ADD_FAILURE() << text.toStdString();
}

TEST_P(ChartContract, SaysItselfInASentence) {
    EXPECT_FALSE(chart.id.empty());
    EXPECT_FALSE(chart.title.empty());
    ASSERT_FALSE(chart.summary.empty());
    EXPECT_EQ(chart.summary.back(), '.');
}

TEST_P(ChartContract, HasAMarkForEachDayInOrder) {
    ASSERT_FALSE(chart.days.empty());
    const auto daysOf = [](const auto& marks) {
        std::vector<Day> days;
        for (const auto& mark : marks) days.push_back(mark.day);
        return days;
    };
    for (const Series& series : chart.series) EXPECT_EQ(daysOf(series.marks), chart.days) << series.name;
    for (const LaneRow& lane : chart.lanes) EXPECT_EQ(daysOf(lane.marks), chart.days) << lane.name;
}

TEST_P(ChartContract, HasATableOfTheSameDaysAndMarks) {
    ASSERT_EQ(chart.table.rows.size(), chart.days.size());
    ASSERT_EQ(chart.table.columns.size(), 1 + chart.series.size() + chart.lanes.size());
    for (std::size_t day = 0; day < chart.days.size(); ++day) {
        const auto& row = chart.table.rows[day];
        ASSERT_EQ(row.size(), chart.table.columns.size());
        EXPECT_NE(row[0].find(text(chart.days[day])), std::string::npos) << row[0];
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const Mark& mark = chart.series[i].marks[day];
            if (mark.value) EXPECT_NEAR(std::stod(row[1 + i]), *mark.value, 0.01) << row[1 + i];
            else EXPECT_EQ(row[1 + i], mark.label.empty() ? "not logged" : mark.label);
        }
        for (std::size_t i = 0; i < chart.lanes.size(); ++i)
            EXPECT_EQ(row[1 + chart.series.size() + i].empty(), chart.lanes[i].marks[day].sentences.empty()) << chart.lanes[i].name;
    }
}

TEST_P(ChartContract, IsDrawnWithoutAWarning) {
    const auto before = qInstallMessageHandler(failOnWarning);
    ChartView view;
    view.resize(900, 600);
    view.show(chart);
    const QImage picture = view.grab().toImage();
    qInstallMessageHandler(before);
    QImage blank(picture.size(), picture.format());
    blank.fill(picture.pixel(0, 0));
    EXPECT_NE(picture, blank) << "even of an empty diary the days stand there";
    for (int row = 0; row <= static_cast<int>(chart.lanes.size()); ++row)
        for (int day = 0; day < static_cast<int>(chart.days.size()); ++day) EXPECT_FALSE(view.sentence(row, day).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, ChartContract, testing::Combine(testing::ValuesIn(charts), testing::ValuesIn(diaries)), [](const auto& made) {
    return std::string{std::get<0>(made.param).name} + "_of_" + std::get<1>(made.param).name;
});

}  // namespace
}  // namespace legwork
