// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over a journal of its own, walked as a runner does; the window's questions are answered here.
#pragma once

#include "shell/appearance.h"
#include "shell/dialogs.h"
#include "shell/main_window.h"
#include "temp_folder.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace legwork {

inline const Timestamp evening = at(makeDay(2026, 11, 19), 20 * 60, 60);

struct NoDialogs : Dialogs {
    bool answer = true;
    QString folder, told, newFile;
    QStringList files;
    QString chooseFolder(QWidget*, const QString&) override { return folder; }
    QString chooseNewFile(QWidget*, const QString&, const QString&) override { return newFile; }
    QStringList chooseFiles(QWidget*, const QString&) override { return files; }
    bool ask(QWidget*, const QString&, const QString&, const QString&, const QString&, const QString&) override { return answer; }
    void tell(QWidget*, const QString&, const QString& text, const QString&) override { told = text; }
    void openFolder(const QString&) override {}
};

class MainWindowTest : public testing::Test {
protected:
    TempFolder folder;
    QSettings settings{QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat};
    Appearance appearance{settings};
    NoDialogs dialogs;
    MainWindow window{settings, appearance, dialogs};

    std::filesystem::path file() const { return folder / "journal.legwork"; }

    void open() {
        window.show(OpenedJournal{Journal::open(file(), evening), [] { return evening; }});
        window.QMainWindow::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void logRun(const std::string& note = "by the river") {
        legwork::Run run;
        run.start = evening;
        run.distance_m = 12'000;
        run.note = note;
        window.desk()->edit("run 12 km", [&](Edit& edit) { edit.put(run); });
    }
    void logRunLongAgo() {
        Journal::open(file(), evening)->edit("run", evening, [](Edit& edit) {
            legwork::Run run;
            run.start = plusSeconds(evening, -3 * 365 * 86'400.0);
            edit.put(run);
        });
    }
    OpenedJournal recentOnly() {
        return {Journal::open(file(), evening, false, Journal::Read::recent), [] { return evening; }};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    QString checkedPage() {
        for (auto* item : window.findChildren<QPushButton*>())
            if (item->property("look") == "sideItem" && item->isChecked()) return item->objectName();
        return {};
    }
    QAction* action(const QString& start) {
        for (auto* found : window.findChildren<QAction*>())
            if (found->text().remove('&').startsWith(start)) return found;
        return nullptr;
    }
    QPushButton* button(const QString& text) {
        for (auto* found : window.findChildren<QPushButton*>())
            if (found->text() == text) return found;
        return nullptr;
    }
};

}  // namespace legwork
