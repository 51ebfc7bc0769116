// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/patterns/patterns_page.h"

#include "drivers/window_driver.h"
#include "models/patterns_model.h"
#include "pages/patterns/lag_view.h"
#include "temp_folder.h"
#include "ten_years.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace legwork {
namespace {

const Timestamp noon = at(lastOfManyYears(), 12 * 60, 60);

class PatternsPageTest : public testing::Test {
protected:
    TempFolder folder;
    Desk desk{Journal::open(folder / "journal.legwork", noon), [] { return noon; }};
    NoDialogs dialogs;
    PatternsPage page{desk, dialogs};
    QTableView& table = *page.findChild<QTableView*>("patterns");

    void show() {
        page.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !says("Being worked out"); }));
    }
    bool says(const QString& text) {
        for (auto* label : page.findChildren<QLabel*>())
            if (label->text().contains(text)) return true;
        return false;
    }
    void logOneYear() {
        const auto records = manyYears(1);
        desk.edit("a year", [&](Edit& edit) {
            for (const auto& run : records.runs) edit.put(run);
            for (const auto& day : records.days) edit.put(day);
            for (const auto& pain : records.pains) edit.put(pain);
        });
    }
};

TEST_F(PatternsPageTest, SaysThatItIsAtWorkAndShowsNoEmptyTableUntilItKnows) {
    EXPECT_TRUE(says("Being worked out"));
    EXPECT_FALSE(table.isVisibleTo(&page));
    logOneYear();
    show();
    EXPECT_FALSE(says("Being worked out"));
    EXPECT_TRUE(table.isVisibleTo(&page));
}

TEST_F(PatternsPageTest, OfAnEmptyJournalSaysThatNothingCanBeComparedYet) {
    show();
    EXPECT_TRUE(says("Nothing can be compared yet."));
    EXPECT_EQ(table.model()->rowCount(), 0);
}

TEST_F(PatternsPageTest, OfAYearShowsWhatCanBeSaidBeforeWhatCannot) {
    logOneYear();
    show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() > 0; }));
    const auto& model = static_cast<const PatternsModel&>(*table.model());
    EXPECT_NE(model.at(0).gate, Gate::notEnough);
    const auto firmness = [&](int row) { return isPattern(model.at(row)) ? 3 : static_cast<int>(model.at(row).gate); };
    for (int row = 1; row < model.rowCount(); ++row) EXPECT_LE(firmness(row), firmness(row - 1));
}

TEST_F(PatternsPageTest, TakesInAnEditMadeWhileItIsOnShow) {
    show();
    logOneYear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() > 0; }));
}

TEST_F(PatternsPageTest, TheChosenRowTellsTheDaysAfterAndWhatResearchSays) {
    logOneYear();
    show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() > 0; }));
    const auto& first = static_cast<const PatternsModel&>(*table.model()).at(0);
    EXPECT_TRUE(says("1 day after"));
    EXPECT_TRUE(says("4 days after"));
    EXPECT_TRUE(says(QString("after %1 days with it").arg(first.exposed)));
    EXPECT_TRUE(says(QString::fromUtf8(first.rule->evidence.data(), static_cast<qsizetype>(first.rule->evidence.size()))));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    const auto& last = static_cast<const PatternsModel&>(*table.model()).at(table.model()->rowCount() - 1);
    EXPECT_TRUE(says(QString::fromUtf8(last.rule->title.data(), static_cast<qsizetype>(last.rule->title.size()))));
    EXPECT_FALSE(says("1 day after")) << "nothing is compared yet";
}

TEST_F(PatternsPageTest, EnterOpensTheRuleOfTheRow) {
    logOneYear();
    show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() > 0; }));
    const Rule* opened = nullptr;
    QObject::connect(&page, &PatternsPage::openWanted, [&](const Rule& rule, Day) { opened = &rule; });
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(opened, static_cast<const PatternsModel&>(*table.model()).at(0).rule);
}

TEST(PatternsModel, KeepsQtsRules) {
    PatternsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Association said{.rule = rules().front(), .gate = Gate::label};
    said.beta = 1.94;
    said.ciLow = 1.1;
    said.ciHigh = -0.04;
    model.show({{}, {said, Association{.rule = rules()[1]}}});
    EXPECT_EQ(model.index(0, PatternsModel::effectColumn).data().toString(), QString::fromUtf8("+1.9 (+1.1 to 0.0)"));
    EXPECT_EQ(model.index(1, PatternsModel::effectColumn).data().toString(), QString());
}

TEST_F(PatternsPageTest, TheCourseAroundAFlagIsAPictureAndATable) {
    logOneYear();
    show();
    auto* picture = page.findChild<LagView*>();
    ASSERT_TRUE(picture);
    EXPECT_TRUE(picture->isVisible());
    EXPECT_TRUE(picture->accessibleDescription().contains("2 days before")) << qPrintable(picture->accessibleDescription());
    for (auto* button : page.findChildren<QToolButton*>())
        if (button->text() == "As table") QTest::keyClick(button, Qt::Key_Space);
    EXPECT_FALSE(picture->isVisible());
    EXPECT_TRUE(says("6 days after"));
}

}  // namespace
}  // namespace legwork
