// SPDX-License-Identifier: GPL-3.0-or-later
// A flag opened: read, its threshold moved with real keys, muted.
#include "pages/flag/flag_page.h"

#include "forms/field_editor.h"
#include "temp_folder.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace legwork {
namespace {

const Day today = makeDay(2026, 11, 19);
const Timestamp noon = at(today, 12 * 60, 60);
const Rule& spike = *findRule("long-run-spike");

class FlagPageTest : public testing::Test {
protected:
    TempFolder folder;
    Desk desk{Journal::open(folder / "journal.legwork", noon), [] { return noon; }};
    std::unique_ptr<FlagPage> page;

    /// 10 km ten days ago, 13 km today; before that nothing longer.
    void open(const Rule& rule = spike) {
        desk.edit("runs", [](Edit& edit) {
            edit.put(Runner{.longest_recent_run_m = 10'000});
            for (const auto& [days, metres] : {std::pair{10, 10'000.0}, {0, 13'000.0}}) {
                legwork::Run run;
                run.start = at(today - days, 8 * 60, 60);
                run.distance_m = metres;
                edit.put(run);
            }
        });
        page = std::make_unique<FlagPage>(desk, rule, today);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }
    bool says(const QString& text) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }
    QLineEdit* field(const QString& name) const {
        for (auto* edit : page->findChildren<QLineEdit*>())
            if (edit->accessibleName() == name) return edit;
        return nullptr;
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    void type(const QString& name, const QString& text) {
        auto* edit = field(name);
        ASSERT_TRUE(edit) << name.toStdString();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void press(const QString& text) {
        ASSERT_TRUE(button(text)) << text.toStdString();
        QTest::keyClick(button(text), Qt::Key_Space);
    }
    const Runner& runner() const {
        kept = desk.diary();
        return kept->runner();
    }
    mutable std::shared_ptr<const Diary> kept;
};

TEST_F(FlagPageTest, SaysWhatWasMeasuredAndWhatItsLevelIs) {
    open();
    EXPECT_TRUE(says("13 km after 10 km"));
    EXPECT_TRUE(says("Mileage · note")) << "30 % is the end of the first band";
    EXPECT_TRUE(says("Longest run before"));
    EXPECT_TRUE(says("evidence B"));
    EXPECT_TRUE(says("Flagged on one day."));
}

TEST_F(FlagPageTest, MovesAThresholdAndClearsTheFlag) {
    open();
    type("Longest run, times", "1.4");
    EXPECT_EQ(runner().thresholds.at("long-run-spike.ratio"), 1.4);
    EXPECT_TRUE(says("nothing to note"));
    desk.undo();
    EXPECT_TRUE(runner().thresholds.empty());
    EXPECT_TRUE(says("Mileage · note"));
}

TEST_F(FlagPageTest, RefusesAThresholdOutsideItsRangeInPlace) {
    open();
    type("Longest run, times", "3");
    EXPECT_TRUE(runner().thresholds.empty());
    EXPECT_TRUE(says("goes from 1.05 to 1.50") || says("goes from 1.05 to 1.5")) << "the range is named";
    EXPECT_EQ(field("Longest run, times")->text(), "3") << "what was typed stays";
}

TEST_F(FlagPageTest, GoesBackToTheStandard) {
    open();
    type("Longest run, times", "1.2");
    press("Back to standard");
    EXPECT_TRUE(runner().thresholds.empty());
}

TEST_F(FlagPageTest, MutesForSevenDaysTodayIncluded) {
    open();
    press("Mute for 7 days");
    ASSERT_EQ(runner().mutes.size(), 1u);
    EXPECT_EQ(runner().mutes[0].until, today + 6);
    EXPECT_TRUE(says("Muted up to"));
    press("Show again");
    EXPECT_TRUE(runner().mutes.empty());
}

TEST_F(FlagPageTest, SwitchesARuleOffAndOn) {
    open();
    press("Switch off");
    EXPECT_EQ(runner().rules_off, std::vector<std::string>{"long-run-spike"});
    EXPECT_TRUE(says("Switched off"));
    press("Switch on");
    EXPECT_TRUE(runner().rules_off.empty());
}

TEST_F(FlagPageTest, OffersNoMuteForASafetyNote) {
    open(*findRule("pain-not-settling"));
    EXPECT_TRUE(says("cannot be muted"));
    EXPECT_EQ(button("Mute for 7 days"), nullptr);
    EXPECT_EQ(button("Switch off"), nullptr);
}

TEST_F(FlagPageTest, SaysWhatTheAnswersFitMoreWithAndThatAJournalCannotDiagnose) {
    desk.edit("pain", [](Edit& edit) {
        edit.put(Pain{.id = "p1", .time = noon, .site = Site::hamstring, .side = Side::left, .score = 4, .onset = Onset::suddenInRun});
    });
    open(*findRule("not-doms-pattern"));
    EXPECT_TRUE(says("What you logged fits more with: a strained muscle; this journal cannot diagnose."));
}

TEST_F(FlagPageTest, SaysNothingOfTheKindOfOtherFlags) {
    open();
    EXPECT_FALSE(says("What you logged fits more with"));
}

}  // namespace
}  // namespace legwork
