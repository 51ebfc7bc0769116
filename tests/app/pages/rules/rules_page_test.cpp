// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rules/rules_page.h"

#include "models/rules_model.h"
#include "temp_folder.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

namespace legwork {
namespace {

const Timestamp noon = at(makeDay(2026, 11, 19), 12 * 60, 60);

class RulesPageTest : public testing::Test {
protected:
    TempFolder folder;
    Desk desk{Journal::open(folder / "journal.legwork", noon), [] { return noon; }};
    RulesPage page{desk};
    QTableView& table = *page.findChild<QTableView*>("rules");

    void SetUp() override {
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    void search(const QString& text) { QTest::keyClicks(page.findChild<QLineEdit*>(), text); }
    QString cell(int row, int column) const { return table.model()->index(row, column).data().toString(); }
    void press(const QString& text) {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->text() == text) return QTest::keyClick(button, Qt::Key_Space);
        FAIL() << "no button " << text.toStdString();
    }
};

TEST_F(RulesPageTest, ListsEveryRule) { EXPECT_EQ(table.model()->rowCount(), static_cast<int>(rules().size())); }

TEST_F(RulesPageTest, FindsAPatternByAWord) {
    search("downhill");
    ASSERT_EQ(table.model()->rowCount(), 1);
    EXPECT_EQ(cell(0, RulesModel::nameColumn), "More downhill than your legs are used to");
}

TEST_F(RulesPageTest, OpensTheChosenOneWithEnter) {
    Day opened{};
    const Rule* which = nullptr;
    QObject::connect(&page, &RulesPage::openWanted, [&](const Rule& rule, Day day) { which = &rule, opened = day; });
    search("downhill");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_TRUE(which);
    EXPECT_EQ(which->id, "unaccustomed-downhill");
    EXPECT_EQ(opened, makeDay(2026, 11, 19));
}

TEST_F(RulesPageTest, SwitchesOneOffAndShowsSo) {
    search("downhill");
    table.selectRow(0);
    press("Switch off");
    EXPECT_EQ(cell(0, RulesModel::onColumn), "off");
    desk.undo();
    EXPECT_EQ(cell(0, RulesModel::onColumn), "on");
}

TEST_F(RulesPageTest, MovesWhatCountsAsHardForAllPatternsAndRefusesWhatIsOutOfItsRange) {
    QLineEdit* hard = nullptr;
    for (auto* field : page.findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith("Effort from which")) hard = field;
    ASSERT_TRUE(hard);
    const auto answer = [&](const QString& text) {
        hard->setFocus();
        hard->selectAll();
        QTest::keyClicks(hard, text);
        QTest::keyClick(hard, Qt::Key_Return);
    };
    answer("6");
    EXPECT_EQ(desk.diary()->runner().thresholds.at("hard.rpe"), 6);
    answer("9");
    EXPECT_EQ(desk.diary()->runner().thresholds.at("hard.rpe"), 6) << "from 6 to 8";
    EXPECT_EQ(hard->text(), "9") << "what was typed stays";
    answer("7");
    EXPECT_TRUE(desk.diary()->runner().thresholds.empty()) << "the standard is not kept as a change";
}

TEST_F(RulesPageTest, SetsEverythingBackInOneStepThatCanBeUndone) {
    desk.edit("changes", [](Edit& edit) {
        Runner runner;
        runner.thresholds["long-run-spike.ratio"] = 1.2;
        runner.rules_off = {"short-sleep"};
        edit.put(runner);
    });
    press("All back to standard");
    EXPECT_TRUE(desk.diary()->runner().thresholds.empty());
    EXPECT_TRUE(desk.diary()->runner().rules_off.empty());
    desk.undo();
    EXPECT_EQ(desk.diary()->runner().thresholds.size(), 1u);
}

TEST(RulesModel, KeepsTheRulesOfModels) {
    RulesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(std::make_shared<const Diary>(), makeDay(2026, 11, 19));
    EXPECT_EQ(model.rowCount(), static_cast<int>(rules().size()));
}

}  // namespace
}  // namespace legwork
