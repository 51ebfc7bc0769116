// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window; each action is also on a key.
#include "shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

namespace legwork {

void MainWindow::buildMenus() {
    buildFileMenu();
    buildEditMenu();
    buildGoMenu();
    buildHelpMenu();
}

QAction* MainWindow::addAct(QMenu& menu, const QString& text, const QKeySequence& key, const QString& tip, void (MainWindow::*act)()) {
    auto* action = menu.addAction(text);
    action->setShortcut(key);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, act);
    needJournal_.push_back(action);
    return action;
}

void MainWindow::buildFileMenu() {
    auto& file = *menuBar()->addMenu(tr("&File"));
    addAct(file, tr("&New run"), QKeySequence("Ctrl+N"), tr("Adds a run to the day"), &MainWindow::newRun);
    file.addSeparator();
    addAct(file, tr("Import &files…"), QKeySequence("Ctrl+I"), tr("Reads what a watch or a service wrote: FIT, GPX, TCX and archives of these"),
           &MainWindow::importFiles);
    addAct(file, tr("&Import a folder…"), {}, tr("Reads a folder that Legwork exported"), &MainWindow::importFolder);
    addAct(file, tr("&Export to a folder…"), {}, tr("Writes everything as CSV files"), &MainWindow::exportFolder);
    addAct(file, tr("Export as &one file…"), {}, tr("Writes everything as one .zip, which an import reads back"), &MainWindow::exportArchive);
    addAct(file, tr("Export the &runs…"), {}, tr("Writes the runs as a table for a spreadsheet"), &MainWindow::exportRuns);
    file.addSeparator();
    auto* quit = file.addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence("Ctrl+Q"));
    connect(quit, &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::buildEditMenu() {
    auto& edit = *menuBar()->addMenu(tr("&Edit"));
    undo_ = addAct(edit, tr("&Undo"), QKeySequence("Ctrl+Z"), tr("Takes the last change back"), &MainWindow::undo);
    redo_ = addAct(edit, tr("&Redo"), QKeySequence("Ctrl+Shift+Z"), tr("Does again what was taken back"), &MainWindow::redo);
}

void MainWindow::buildGoMenu() {
    auto& go = *menuBar()->addMenu(tr("&Go"));
    for (const Page page : allPages) {
        auto* action = go.addAction(title(page));
        action->setShortcut(QKeySequence(QString("Ctrl+%1").arg(static_cast<int>(page))));
        connect(action, &QAction::triggered, this, [this, page] { goTo(page); });
        needJournal_.push_back(action);
    }
    go.addSeparator();
    previous_ = addAct(go, tr("&Previous day"), QKeySequence(Qt::Key_PageUp), tr("One day back, on Week one week"), &MainWindow::previous);
    next_ = addAct(go, tr("Ne&xt day"), QKeySequence(Qt::Key_PageDown), tr("One day on, on Week one week"), &MainWindow::next);
    addAct(go, tr("What came &before this?"), QKeySequence("Ctrl+B"), tr("The 72 hours before the sore day that is shown, or the sorest of its week"),
           &MainWindow::openBeforeShown);
    addAct(go, tr("The day it is &now"), QKeySequence("Ctrl+Home"), tr("Back to the day it is now"), &MainWindow::toToday);
}

void MainWindow::buildHelpMenu() {
    auto& help = *menuBar()->addMenu(tr("&Help"));
    auto* guide = help.addAction(tr("Keys and &marks"));
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    connect(guide, &QAction::triggered, this, &MainWindow::showHelp);
    connect(help.addAction(tr("About &Qt")), &QAction::triggered, qApp, &QApplication::aboutQt);
}

}  // namespace legwork
