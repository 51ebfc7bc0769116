// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that cannot be opened, as the runner meets it: what happened, what was kept, what can be done.
#include "drivers/window_driver.h"

#include "pages/start/start_page.h"

#include <fstream>

namespace legwork {
namespace {

class DamagedJournalTest : public MainWindowTest {
protected:
    void tear(const std::filesystem::path& path) {
        std::fstream out(path, std::ios::in | std::ios::out | std::ios::binary);
        out.seekp(100);
        for (int i = 0; i < 8'000; ++i) out.put('x');
    }
    /// One run that the backup has, one that it has not.
    void makeDamaged(bool withBackup) {
        const auto journal = Journal::open(file(), evening);
        journal->edit("run", evening, [](Edit& edit) {
            legwork::Run run;
            run.id = "kept";
            run.start = evening;
            edit.put(run);
        });
        if (withBackup) journal->backUp(evening, "asked");
    }
    void start() {
        window.show(openJournal(file(), false));
        window.QMainWindow::show();
    }
    QString saidOnTheStartPage() {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // the page before
        QStringList said;
        for (auto* label : window.findChild<StartPage*>()->findChildren<QLabel*>()) said += label->text();
        return said.join(' ');
    }
};

TEST_F(DamagedJournalTest, GoesOnWithTheNewestBackupAndKeepsTheDamagedFile) {
    makeDamaged(true);
    tear(file());
    const auto torn = bytesOf(file());
    start();
    ASSERT_FALSE(window.desk());
    ASSERT_TRUE(button("Go on with the newest backup"));
    QTest::keyClick(button("Go on with the newest backup"), Qt::Key_Space);
    ASSERT_TRUE(window.desk());
    EXPECT_TRUE(window.desk()->diary()->findRun("kept"));
    EXPECT_EQ(bytesOf(file().string() + ".damaged-1"), torn);
}

TEST_F(DamagedJournalTest, ASecondDamagedFileDoesNotTakeThePlaceOfTheFirst) {
    makeDamaged(true);
    folder.write("journal.legwork.damaged-1", "the first one");
    tear(file());
    start();
    QTest::keyClick(button("Go on with the newest backup"), Qt::Key_Space);
    EXPECT_EQ(bytesOf(file().string() + ".damaged-1"), "the first one");
    EXPECT_TRUE(std::filesystem::exists(file().string() + ".damaged-2"));
}

TEST_F(DamagedJournalTest, WithoutABackupItSaysSoAndLeavesTheFile) {
    makeDamaged(false);
    tear(file());
    const auto torn = bytesOf(file());
    start();
    QTest::keyClick(button("Go on with the newest backup"), Qt::Key_Space);
    ASSERT_FALSE(window.desk());
    EXPECT_TRUE(saidOnTheStartPage().contains("No backup of this journal opens. The file was left as it is."));
    EXPECT_EQ(bytesOf(file()), torn);
}

}  // namespace
}  // namespace legwork
