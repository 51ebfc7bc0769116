// SPDX-License-Identifier: GPL-3.0-or-later
// A folder whose new files are read by themselves: once, when they are whole, and as one step.
#include "drivers/import_driver.h"

#include "shell/watched_folder.h"

#include <QSignalSpy>
#include <fstream>

namespace legwork {
namespace {

constexpr int longEnough_ms = 6000;

class WatchedFolderAlone : public testing::Test {
protected:
    TempFolder folder;
    QSettings settings{QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat};
    QString watched = QString::fromStdString((folder / "watch").string());

    void SetUp() override { std::filesystem::create_directory(folder / "watch"); }
    QString at(const std::string& name) { return watched + "/" + QString::fromStdString(name); }
};

TEST_F(WatchedFolderAlone, TellsOfAFileOnceItHasStoppedGrowing) {
    WatchedFolder folderOfWatch(settings);
    QSignalSpy appeared(&folderOfWatch, &WatchedFolder::appeared);
    folderOfWatch.choose(watched);
    QTimer writing;
    int parts = 0;
    QObject::connect(&writing, &QTimer::timeout, [&] {
        if (++parts > 8) return writing.stop();
        std::ofstream(at("run.fit").toStdString(), std::ios::app) << "piece";
    });
    writing.start(300);  // grows for 2.4 s
    ASSERT_TRUE(appeared.wait(longEnough_ms));
    EXPECT_GE(parts, 8) << "not before it was whole";
    EXPECT_EQ(appeared[0][0].toStringList(), QStringList{at("run.fit")});
}

TEST_F(WatchedFolderAlone, RemembersWhatWasReadAndTellsOfAChangedFileAgain) {
    folder.write("watch/run.fit", "one");
    {
        WatchedFolder first(settings);
        QSignalSpy appeared(&first, &WatchedFolder::appeared);
        first.choose(watched);
        ASSERT_TRUE(appeared.wait(longEnough_ms));
        first.markRead(appeared[0][0].toStringList());
    }
    WatchedFolder second(settings);
    QSignalSpy appeared(&second, &WatchedFolder::appeared);
    second.begin();
    EXPECT_FALSE(appeared.wait(2500)) << "read at the last start";
    folder.write("watch/run.fit", "one and more");
    folder.write("watch/new.fit", "two");
    ASSERT_TRUE(appeared.wait(longEnough_ms));
    EXPECT_EQ(appeared[0][0].toStringList(), (QStringList{at("new.fit"), at("run.fit")}));
}

TEST_F(WatchedFolderAlone, WhatWaitsIsToldOfAgainAtTheNextStart) {
    folder.write("watch/odd.fit", "odd");
    for (int start = 0; start < 2; ++start) {
        WatchedFolder again(settings);
        QSignalSpy appeared(&again, &WatchedFolder::appeared);
        if (start == 0) again.choose(watched);
        else again.begin();
        ASSERT_TRUE(appeared.wait(longEnough_ms)) << start;
        again.leaveWaiting(appeared[0][0].toStringList());
        EXPECT_EQ(again.waiting(), QStringList{at("odd.fit")});
    }
}

TEST_F(WatchedFolderAlone, AFileThatChangesWhileItIsReadIsToldOfAgain) {
    folder.write("watch/run.fit", "one");
    WatchedFolder changing(settings);
    QSignalSpy appeared(&changing, &WatchedFolder::appeared);
    changing.choose(watched);
    ASSERT_TRUE(appeared.wait(longEnough_ms));
    folder.write("watch/run.fit", "one and more");
    changing.markRead({at("run.fit")});
    EXPECT_TRUE(appeared.wait(longEnough_ms)) << "what was marked is not what lies there now";
}

TEST_F(WatchedFolderAlone, SaysThatAFolderIsNotThere) {
    WatchedFolder gone(settings);
    gone.choose(watched + "/nowhere");
    EXPECT_FALSE(gone.isThere());
    gone.choose(watched);
    EXPECT_TRUE(gone.isThere());
}

TEST_F(WatchedFolderAlone, AFolderThatGoesAndComesBackIsReadOnByItself) {
    WatchedFolder ofCable(settings, nullptr, std::chrono::milliseconds(200));
    ofCable.choose(watched);
    QSignalSpy changed(&ofCable, &WatchedFolder::changed), appeared(&ofCable, &WatchedFolder::appeared);
    std::filesystem::remove_all(folder / "watch");
    ASSERT_TRUE(changed.wait(longEnough_ms));
    EXPECT_FALSE(ofCable.isThere());
    std::filesystem::create_directory(folder / "watch");
    folder.write("watch/run.fit", "one");
    ASSERT_TRUE(changed.wait(longEnough_ms));
    EXPECT_TRUE(ofCable.isThere());
    ASSERT_TRUE(appeared.count() || appeared.wait(longEnough_ms));
    ofCable.markRead(appeared.back()[0].toStringList());
    folder.write("watch/second.fit", "two");
    ASSERT_TRUE(appeared.wait(longEnough_ms));
    EXPECT_EQ(appeared.back()[0].toStringList(), QStringList{at("second.fit")});
}

class WatchedFlow : public ImportFlow {
protected:
    void watch() {
        std::filesystem::create_directory(folder / "watch");
        open();
        window.findChild<WatchedFolder*>()->choose(QString::fromStdString((folder / "watch").string()));
    }
    QString status() {
        for (auto* label : window.findChildren<QLabel*>())
            if (label->accessibleName() == "Status") return label->text();
        return {};
    }
    QPushButton* settingsButton(const QString& start) {
        for (auto* found : window.findChildren<QPushButton*>())
            if (found->text().startsWith(start) && found->isVisible()) return found;
        return nullptr;
    }
};

TEST_F(WatchedFlow, ANewRunIsTakenInAsOneStepAndSaidInTheStatus) {
    watch();
    write("watch/run.gpx", track("running"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return runs().size() == 1; }, longEnough_ms));
    EXPECT_EQ(status(), "From watch: 1 added. Undo takes it back.");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(runs().empty());
    write("watch/copy.gpx", track("running"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return runs().size() == 1; }, longEnough_ms)) << "a copy is a new file";
}

TEST_F(WatchedFlow, TheSameRunUnderAnotherNameAddsNothing) {
    watch();
    write("watch/run.gpx", track("running"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return runs().size() == 1; }, longEnough_ms));
    write("watch/copy.gpx", track("running"));
    QTest::qWait(3000);
    EXPECT_EQ(runs().size(), 1u);
}

TEST_F(WatchedFlow, WhatCannotBeReadWaitsInSettingsAndOpensAsAnImport) {
    watch();
    write("watch/broken.gpx", "<gpx version=\"1.1\"><trk>");
    write("watch/broken", track("running"));  // whose name the other begins with
    ASSERT_TRUE(QTest::qWaitFor([&] { return status().contains("wait"); }, longEnough_ms));
    EXPECT_EQ(status(), "From watch: 1 added. Undo takes it back. One file waits for you under Settings, Watched folder.");
    ASSERT_EQ(window.findChild<WatchedFolder*>()->waiting().size(), 1);
    EXPECT_TRUE(window.findChild<WatchedFolder*>()->waiting()[0].endsWith("broken.gpx"));
    press(Qt::Key_6, Qt::ControlModifier);
    auto* look = settingsButton("Look at the file that waits");
    ASSERT_TRUE(look);
    QTest::keyClick(look, Qt::Key_Space);
    ASSERT_TRUE(table());
    EXPECT_TRUE(cell(0, ImportModel::resultColumn).startsWith("refused"));
}

}  // namespace
}  // namespace legwork
