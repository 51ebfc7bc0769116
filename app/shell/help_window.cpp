// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_window.h"

#include "drawing/level_mark.h"
#include "drawing/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace legwork {
namespace {

QWidget* keys() {
    const std::pair<QString, QString> lines[] = {
        {"Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+5, Ctrl+6", HelpWindow::tr("Today, Week, Patterns, History, Settings")},
        {HelpWindow::tr("Page Up, Page Down"), HelpWindow::tr("The day before or after; on Week, the week")},
        {"Ctrl+Home", HelpWindow::tr("The day it is now")},
        {"Ctrl+B", HelpWindow::tr("What came before a sore day")},
        {"Ctrl+N", HelpWindow::tr("A new run")},
        {"Ctrl+Z, Ctrl+Shift+Z", HelpWindow::tr("Undo and redo, whatever was changed")},
        {HelpWindow::tr("Arrow keys"), HelpWindow::tr("From muscle to muscle on the body map, from mark to mark on a chart")},
        {"0 … 9, 1 0", HelpWindow::tr("How much the chosen muscle hurts")},
        {HelpWindow::tr("Enter"), HelpWindow::tr("On a chart or in History: go to that day")},
        {HelpWindow::tr("Delete"), HelpWindow::tr("In History: remove the entry; undo brings it back")},
        {"F1, Ctrl+Q", HelpWindow::tr("This help; quit")}};
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const auto& [key, meaning] : lines) {
        const int row = grid->rowCount();
        grid->addWidget(line(key, Look::heading), row, 0);
        grid->addWidget(wrapped(meaning), row, 1);
    }
    return box;
}

QWidget* marks() {
    const std::pair<int, QString> lines[] = {
        {1, HelpWindow::tr("Note: worth knowing.")},
        {2, HelpWindow::tr("Caution: worth acting on.")},
        {3, HelpWindow::tr("Strong caution: well beyond what you are used to.")},
        {6, HelpWindow::tr("Safety note: it says how soon to see a professional, and stays until you have read it.")}};
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const auto& [level, meaning] : lines) {
        const int row = grid->rowCount();
        grid->addWidget(new LevelMark(level), row, 0);
        grid->addWidget(wrapped(meaning), row, 1);
    }
    const int row = grid->rowCount();
    grid->addWidget(line(QString::fromUtf8("·")), row, 0, Qt::AlignHCenter);
    grid->addWidget(wrapped(HelpWindow::tr("Nothing to note. An empty place says that it was not logged; that is neither no nor zero.")), row, 1);
    return box;
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys and marks"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(line(tr("Keys"), Look::title));
    column->addWidget(keys());
    column->addWidget(line(tr("Marks"), Look::title));
    column->addWidget(marks());
    column->addWidget(line(tr("What it is not"), Look::title));
    column->addWidget(wrapped(tr("Legwork is a journal. It counts what you logged and compares it with what is known. It does not diagnose, and a day "
                                 "without a flag is no promise. What came together need not belong together. If something worries you, ask a "
                                 "doctor or physiotherapist, whatever the journal shows.")));
    column->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(scroll);
    outer->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
}

}  // namespace legwork
