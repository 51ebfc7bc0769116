// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys a plain day takes, from the window as it opens. Every key counts: Tab, digits, Space.
#include "drivers/window_driver.h"

namespace legwork {
namespace {

class Keystrokes : public MainWindowTest {
protected:
    int keys = 0;

    void tab(int times = 1) {
        for (int i = 0; i < times; ++i) hit(Qt::Key_Tab);
    }
    void hit(Qt::Key key) {
        press(key);
        ++keys;
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        keys += static_cast<int>(text.size());
    }
    DayLog today() { return window.desk()->diary()->on(localDate(evening)); }
    void openWhole() {
        open();
        QTest::qWait(50);  // the cards that follow the first painting
    }
    template <class Record>
    void logged(const Record& record) {
        Journal::open(file(), evening)->edit("before", evening, [&](Edit& edit) { edit.put(record); });
    }
};

TEST_F(Keystrokes, OfAMorningOnWhichNothingHurtsAreTwelveAtMost) {
    openWhole();
    hit(Qt::Key_Space);  // nothing hurts today
    tab(5);              // past the moment, the map and the two clocks
    type("7.5");
    tab();
    type("4");
    EXPECT_EQ(today().entry->no_pain, true);
    EXPECT_EQ(today().entry->sleep_h, 7.5);
    EXPECT_EQ(today().entry->sleep_quality, 4);
    EXPECT_LE(keys, 12);
}

TEST_F(Keystrokes, OfAMorningWithTheCalfOfYesterdayAreTwelveAtMost) {
    logged(Pain{.id = "calf", .time = plusSeconds(evening, -24 * 3600.0), .moment = Moment::morning, .site = Site::calfUpper, .side = Side::left, .score = 5});
    openWhole();
    tab(2);  // the map begins where it hurt
    type("3");
    tab(3);
    type("7.5");
    tab();
    type("4");
    ASSERT_EQ(today().pains.size(), 1u);
    EXPECT_EQ(today().pains.front().site, Site::calfUpper);
    EXPECT_EQ(today().pains.front().side, Side::left);
    EXPECT_EQ(today().pains.front().score, 3);
    EXPECT_EQ(today().entry->sleep_h, 7.5);
    EXPECT_EQ(today().entry->sleep_quality, 4);
    EXPECT_LE(keys, 12);
}

TEST_F(Keystrokes, AfterAnImportedRunAreFifteenAtMost) {
    legwork::Run run;
    run.id = "watch";
    run.start = evening;
    run.distance_m = 12'000;
    run.duration_s = 3'600;
    run.ascent_m = run.descent_m = 80;
    run.source = "FIT";
    logged(run);
    openWhole();
    type("5");           // effort
    tab();
    hit(Qt::Key_Space);  // an easy jog first
    tab();
    type("500");         // drunk on the way
    tab();
    type("w");           // water
    tab();
    hit(Qt::Key_End);    // no cool-down
    hit(Qt::Key_Space);
    const auto saved = today().runs.front();
    EXPECT_EQ(saved.rpe, 5);
    EXPECT_TRUE(saved.warmup == Set{WarmUp::lightCardio});
    EXPECT_EQ(saved.fluid_ml, 500);
    EXPECT_EQ(saved.fluid_kind, FluidKind::water);
    EXPECT_TRUE(saved.cooldown == Set<CoolDown>{});
    EXPECT_LE(keys, 15);
}

}  // namespace
}  // namespace legwork
