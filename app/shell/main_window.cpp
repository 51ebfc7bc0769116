// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "drawing/look.h"
#include "drawing/words.h"
#include "pages/history/history_page.h"
#include "pages/patterns/patterns_page.h"
#include "pages/settings/settings_page.h"
#include "pages/start/start_page.h"
#include "pages/today/today_page.h"
#include "pages/week/week_page.h"
#include "shell/appearance.h"
#include "shell/dialogs.h"
#include "shell/example.h"
#include "shell/exchange_flow.h"
#include "shell/evidence_window.h"
#include "shell/help_window.h"
#include "shell/side_bar.h"
#include "shell/watched_folder.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

namespace legwork {
namespace {

constexpr int firstLook_ms = 1000;  // into the watched folder, once the window is painted
constexpr int firstBackup_ms = 20'000, nextBackup_ms = 3'600'000;  // long after the start, then hourly for windows that stay open
constexpr QSize standardSize{1280, 820};

bool isDated(Page page) { return page == Page::today || page == Page::week; }

}  // namespace

MainWindow::MainWindow(QSettings& settings, Appearance& appearance, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent), settings_(settings), appearance_(appearance), dialogs_(dialogs) {
    dress();
    connect(&appearance_, &Appearance::changed, this, &MainWindow::dress);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    sideBar_ = new SideBar;
    stack_ = new QStackedWidget;
    row->addWidget(sideBar_);
    row->addWidget(stack_, 1);
    setCentralWidget(whole);
    status_ = new QLabel;
    status_->setAccessibleName(tr("Status"));
    statusBar()->addWidget(status_, 1);
    buildMenus();
    setAcceptDrops(true);
    connect(sideBar_, &SideBar::chosen, this, &MainWindow::goTo);
    qApp->installEventFilter(this);
    watched_ = new WatchedFolder(settings_, this);
    connect(watched_, &WatchedFolder::appeared, this, &MainWindow::readWatched);
    resize(standardSize);
    restoreGeometry(settings_.value("window/geometry").toByteArray());
}

// Not on the application: each widget that is put into another one would be styled anew with all it holds.
void MainWindow::dress() { setStyleSheet(appearance_.sheet()); }

MainWindow::~MainWindow() {
    dropLeaves();
    for (auto& [page, widget] : pages_) delete widget;  // before the desk they lie on
}

void MainWindow::show(Opening opening, Page page, std::optional<Day> day) {
    page_ = page;
    if (auto* opened = std::get_if<OpenedJournal>(&opening)) {
        openJournal(std::move(*opened));
        setDay(day.value_or(desk_->today()));
        goTo(page);
    } else offerStart(std::get<NotOpened>(opening));
}

void MainWindow::openJournal(OpenedJournal opened) {
    dropLeaves();
    for (auto& [page, widget] : pages_) delete widget;
    pages_.clear();
    todayPage_ = nullptr;
    weekPage_ = nullptr;
    exampleFolder_ = opened.folder;
    if (!opened.isExample()) file_ = opened.journal->file();
    setWindowTitle(opened.isExample() ? tr("Example journal – Legwork") : tr("Legwork"));
    desk_ = std::make_unique<Desk>(std::move(opened.journal), std::move(opened.clock));
    connect(desk_.get(), &Desk::said, this, [this](const QString& sentence) { say(sentence, false); });
    connect(desk_.get(), &Desk::failed, this, [this](const QString& sentence) { say(sentence, true); });
    connect(desk_.get(), &Desk::diaryChanged, this, &MainWindow::nameUndo);
    if (!exampleFolder_) {
        QTimer::singleShot(firstLook_ms, desk_.get(), [this] { watched_->begin(); });
        QTimer::singleShot(firstBackup_ms, desk_.get(), [desk = desk_.get()] { desk->backUpDaily(); });
        auto* hourly = new QTimer(desk_.get());
        connect(hourly, &QTimer::timeout, desk_.get(), &Desk::backUpDaily);
        hourly->start(nextBackup_ms);
    }
    sideBar_->setEnabled(true);
    for (QAction* action : needJournal_) action->setEnabled(true);
    say(exampleFolder_ ? tr("This is the example journal. Nothing you change here is kept.") : QString(), false);
    nameUndo();
}

void MainWindow::offerStart(const NotOpened& why) {
    file_ = why.file;
    auto* start = new StartPage(why);
    connect(start, &StartPage::beginWanted, this, &MainWindow::begin);
    connect(start, &StartPage::againWanted, this, &MainWindow::begin);
    connect(start, &StartPage::importWanted, this, &MainWindow::beginWithFolder);
    connect(start, &StartPage::exampleWanted, this, &MainWindow::lookAtExample);
    connect(start, &StartPage::backupWanted, this, &MainWindow::goOnWithBackup);
    if (auto* old = stack_->currentWidget(); old && !desk_) old->deleteLater();
    stack_->setCurrentIndex(stack_->addWidget(start));
    setWindowTitle(tr("Legwork"));
    sideBar_->setEnabled(false);
    for (QAction* action : needJournal_) action->setEnabled(false);
    start->setFocus();
}

void MainWindow::begin() { show(legwork::openJournal(file_, true), page_); }

void MainWindow::beginWithFolder() {
    const auto folder = readFolder(dialogs_, this);
    if (!folder) return;
    begin();
    if (desk_) takeIn(*desk_, dialogs_, this, *folder);
}

void MainWindow::lookAtExample() { show(openExample(), page_); }

void MainWindow::goOnWithBackup() { show(openNewestBackup(file_), page_); }

QWidget* MainWindow::pageFor(Page page) {
    auto& widget = pages_[page];
    if (!widget) {
        if (page != Page::today) desk_->readRest();
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        stack_->addWidget(scroll);
        scroll->setWidget(makePage(page));
        widget = scroll;
    }
    return widget;
}

QWidget* MainWindow::makePage(Page page) {
    switch (page) {
        case Page::today:
            todayPage_ = new TodayPage(*desk_, nullptr);
            connect(todayPage_, &TodayPage::dayChanged, this, &MainWindow::setDay);
            connect(todayPage_, &TodayPage::openWanted, this, &MainWindow::openFlag);
            connect(todayPage_, &TodayPage::beforeWanted, this, &MainWindow::openBefore);
            return todayPage_;
        case Page::week:
            weekPage_ = new WeekPage(*desk_);
            connect(weekPage_, &WeekPage::dayChosen, this, &MainWindow::showDay);
            connect(weekPage_, &WeekPage::weekChanged, this, [this](Week week) { setDay(week.monday); });
            weekPage_->showSpan(static_cast<Span>(std::clamp(settings_.value("weekSpan").toInt(), 0, 2)));
            connect(weekPage_, &WeekPage::spanChanged, this, [this](Span span) { settings_.setValue("weekSpan", static_cast<int>(span)); });
            return weekPage_;
        case Page::patterns: {
            auto* patterns = new PatternsPage(*desk_, dialogs_);
            connect(patterns, &PatternsPage::openWanted, this, &MainWindow::openFlag);
            return patterns;
        }
        case Page::history: {
            auto* history = new HistoryPage(*desk_);
            connect(history, &HistoryPage::dayChosen, this, &MainWindow::showDay);
            return history;
        }
        case Page::settings: {
            auto* settings = new SettingsPage(*desk_, appearance_, dialogs_, *watched_);
            connect(settings, &SettingsPage::rulesWanted, this, &MainWindow::openRules);
            connect(settings, &SettingsPage::importWanted, this, &MainWindow::importFolder);
            connect(settings, &SettingsPage::exportWanted, this, &MainWindow::exportFolder);
            connect(settings, &SettingsPage::archiveWanted, this, &MainWindow::exportArchive);
            connect(settings, &SettingsPage::waitingWanted, this, &MainWindow::openWaiting);
            connect(settings, &SettingsPage::runsWanted, this, &MainWindow::exportRuns);
            return settings;
        }
    }
    return nullptr;
}

void MainWindow::goTo(Page page) {
    if (!desk_) return;
    page_ = page;
    dropLeaves();
    QWidget* widget = pageFor(page);
    placeDay();
    stack_->setCurrentWidget(widget);
    widget->setFocus();
    if (page == Page::today) todayPage_->focusNextQuestion();
    sideBar_->mark(page);
    previous_->setEnabled(isDated(page));
    next_->setEnabled(isDated(page));
    previous_->setText(page == Page::week ? tr("&Previous week") : tr("&Previous day"));
    next_->setText(page == Page::week ? tr("Ne&xt week") : tr("Ne&xt day"));
}

void MainWindow::placeDay() {
    if (page_ == Page::today && todayPage_) todayPage_->showDay(day_);
    if (page_ == Page::week && weekPage_) weekPage_->showWeek(weekOf(day_));
}

// A page that was told of a day tells of it in turn; the same day ends the round.
void MainWindow::setDay(Day day) {
    day = std::min(day, desk_->today());
    if (day == day_) return;
    day_ = day;
    placeDay();
}

void MainWindow::showDay(Day day) {
    day_ = std::min(day, desk_->today());
    goTo(Page::today);
}

void MainWindow::step(int direction) {
    if (page_ == Page::week && weekPage_) return weekPage_->step(direction);
    setDay(day_ + direction);
}
void MainWindow::previous() { step(-1); }
void MainWindow::next() { step(1); }
void MainWindow::toToday() { showDay(desk_->today()); }

void MainWindow::newRun() {
    goTo(Page::today);
    todayPage_->newRun();
}

void MainWindow::undo() { desk_->undo(); }
void MainWindow::redo() { desk_->redo(); }

void MainWindow::importFolder() {
    if (const auto folder = readFolder(dialogs_, this)) takeIn(*desk_, dialogs_, this, *folder);
}

void MainWindow::importFiles() {
    const QStringList files = dialogs_.chooseFiles(this, tr("Import files"));
    if (!files.isEmpty()) openImport(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (desk_ && event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    event->acceptProposedAction();
    // Once whoever dropped them is let go.
    if (!paths.isEmpty()) QTimer::singleShot(0, this, [this, paths] { openImport(paths); });
}

void MainWindow::exportFolder() { writeFolder(*desk_, dialogs_, this); }
void MainWindow::exportArchive() { writeArchive(*desk_, dialogs_, this); }
void MainWindow::exportRuns() { writeRuns(*desk_, dialogs_, this); }

/// Of a flag, its evidence; elsewhere the keys and marks.
void MainWindow::showHelp() {
    QWidget* about = leaves_.empty() ? QApplication::focusWidget() : static_cast<QScrollArea*>(leaves_.back())->widget();
    for (; about; about = about->parentWidget())
        if (const auto rule = about->property("evidence"); rule.isValid()) return showEvidence(rule.toString());
    auto* help = findChild<HelpWindow*>();
    if (!help) help = new HelpWindow(this);
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::nameUndo() {
    const auto name = [](QAction* action, const QString& verb, const std::string& wording) {
        action->setEnabled(!wording.empty());
        action->setText(wording.empty() ? verb : tr("%1: %2").arg(verb, words(wording)));
    };
    name(undo_, tr("&Undo"), desk_->journal().undoWording());
    name(redo_, tr("&Redo"), desk_->journal().redoWording());
}

void MainWindow::say(const QString& sentence, bool isFailure) {
    status_->setText(sentence);
    setLook(*status_, isFailure ? Look::refusal : Look::muted);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settings_.setValue("window/geometry", saveGeometry());
    QMainWindow::closeEvent(event);
}

// A text field would keep Ctrl+Z for its own text; here undo means the journal, wherever the cursor stands.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace legwork
