// SPDX-License-Identifier: GPL-3.0-or-later
// The window: side bar, menu, status line, and the page on show. It holds the day that all dated pages look at.
#pragma once

#include "legwork/activity_files.h"
#include "legwork/rules.h"
#include "shell/opening.h"
#include "shell/page.h"

#include <QMainWindow>
#include <map>
#include <optional>

class QAction;
class QLabel;
class QSettings;
class QStackedWidget;

namespace legwork {

class Appearance;
class Dialogs;
class SideBar;
class TodayPage;
class WatchedFolder;
class WeekPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(QSettings& settings, Appearance& appearance, Dialogs& dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the journal, or why there is none and the ways out. What was open before is closed.
    void show(Opening opening, Page page = Page::today, std::optional<Day> day = {});
    using QMainWindow::show;

    void goTo(Page page);
    /// Shows the day on Today.
    void showDay(Day day);

    Desk* desk() { return desk_.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildGoMenu();
    void buildHelpMenu();
    QAction* addAct(QMenu& menu, const QString& text, const QKeySequence& key, const QString& tip, void (MainWindow::*act)());

    void openJournal(OpenedJournal opened);
    void offerStart(const NotOpened& why);
    void begin();
    void beginWithFolder();
    void lookAtExample();
    void goOnWithBackup();

    QWidget* pageFor(Page page);
    QWidget* makePage(Page page);
    /// Shows a page of its own on top of the page chosen; Back and Esc lead down again.
    void showLeaf(QWidget* leaf);
    void leaveLeaf();
    void dropLeaves();
    void openFlag(const Rule& rule, Day day);
    void openRules();
    void openBefore(Day day);
    /// Of the day shown, or the sorest of the week up to it.
    void openBeforeShown();
    void showEvidence(const QString& rule);
    void placeDay();
    void step(int direction);
    void setDay(Day day);

    void importFolder();
    void importFiles();
    /// Reads them and shows what they hold; nothing is taken in yet.
    void openImport(const QStringList& paths);
    TableHints tableHints();
    void readWatched(const QStringList& files);
    std::optional<ImportCount> takeInWatched(const ActivityPlan& plan);
    void takeWatched(const QStringList& files, const ActivityFiles& read);
    void openWaiting();
    void exportFolder();
    void exportArchive();
    void exportRuns();
    void undo();
    void redo();
    void newRun();
    void previous();
    void next();
    void toToday();
    void showHelp();

    void nameUndo();
    void say(const QString& sentence, bool isFailure);

    QSettings& settings_;
    Appearance& appearance_;
    Dialogs& dialogs_;
    std::shared_ptr<QTemporaryDir> exampleFolder_;
    std::unique_ptr<Desk> desk_;
    std::filesystem::path file_;  // of the runner's own journal
    Page page_ = Page::today;
    Day day_{};
    std::map<Page, QWidget*> pages_;
    std::vector<QWidget*> leaves_;  // the newest on top
    TodayPage* todayPage_ = nullptr;
    WeekPage* weekPage_ = nullptr;
    SideBar* sideBar_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QLabel* status_ = nullptr;
    QAction *undo_ = nullptr, *redo_ = nullptr, *previous_ = nullptr, *next_ = nullptr;
    std::vector<QAction*> needJournal_;
    WatchedFolder* watched_ = nullptr;
    bool isReadingWatched_ = false;
};

}  // namespace legwork
