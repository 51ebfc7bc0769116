// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one journal at once, and a save that the disk refuses.
#include "drivers/window_driver.h"

#include <sys/resource.h>
#include <QLineEdit>
#include <csignal>

namespace legwork {
namespace {

class TwoWindowsTest : public MainWindowTest {
protected:
    MainWindow other{settings, appearance, dialogs};

    void openBoth() {
        open();
        other.show(OpenedJournal{Journal::open(file(), evening), [] { return evening; }});
        other.QMainWindow::show();
    }
    void logIn(MainWindow& one, const std::string& id) {
        one.desk()->edit("run", [&](Edit& edit) {
            legwork::Run run;
            run.id = id;
            run.start = evening;
            edit.put(run);
        });
    }
    static std::size_t runs(MainWindow& one) { return one.desk()->diary()->records().runs.size(); }
};

TEST_F(TwoWindowsTest, EachSeesWhatTheOtherSavedAndNothingIsLost) {
    openBoth();
    logIn(window, "a");
    logIn(other, "b");
    logIn(window, "c");
    EXPECT_TRUE(QTest::qWaitFor([&] { return runs(window) == 3 && runs(other) == 3; }, 5'000));
    EXPECT_TRUE(window.desk()->journal().check().empty());
}

TEST_F(TwoWindowsTest, UndoInOneTakesBackWhatTheOtherDidLast) {
    openBoth();
    logIn(other, "b");
    ASSERT_TRUE(QTest::qWaitFor([&] { return runs(window) == 1; }, 5'000));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(runs(window), 0u);
    EXPECT_TRUE(QTest::qWaitFor([&] { return runs(other) == 0; }, 5'000));
}

/// As on a full disk: no file may grow beyond what the journal has now.
class FullDisk {
public:
    explicit FullDisk(std::uintmax_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit now = before_;
        now.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

TEST_F(MainWindowTest, ASaveThatTheDiskRefusesIsSaidAndWhatWasTypedStays) {
    open();
    QLineEdit* distance = nullptr;
    for (auto* field : window.findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith("Distance")) distance = field;
    ASSERT_TRUE(distance);
    distance->setFocus();
    {
        const FullDisk full(512);
        QTest::keyClicks(distance, "12.5");
        QTest::keyClick(distance, Qt::Key_Tab);
    }
    EXPECT_EQ(distance->text(), "12.5");
    QStringList said;
    for (auto* label : window.findChildren<QLabel*>())
        if (label->isVisible()) said += label->text();
    EXPECT_TRUE(said.join('\n').contains("disk")) << qPrintable(said.join('\n'));
    EXPECT_TRUE(window.desk()->diary()->records().runs.empty());
    EXPECT_TRUE(window.desk()->journal().check().empty());
    distance->setFocus();
    QTest::keyClick(distance, Qt::Key_End);
    QTest::keyClicks(distance, "1");
    QTest::keyClick(distance, Qt::Key_Tab);
    ASSERT_EQ(window.desk()->diary()->records().runs.size(), 1u) << "there is room again";
    EXPECT_EQ(window.desk()->diary()->records().runs[0].distance_m, 12'510);
}

}  // namespace
}  // namespace legwork
