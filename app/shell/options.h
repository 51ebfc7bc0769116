// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of the window asks for.
#pragma once

#include "legwork/day.h"
#include "shell/page.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>
#include <variant>

namespace legwork {

struct Options {
    std::filesystem::path journal;  // the one named, or the default one
    bool example = false;
    Page page = Page::today;
    std::optional<Day> day;
    QString picture;                // file to write the page to; then the program ends
    QSize size;                     // of the window; invalid for the one kept
};

/// The text to print instead of opening a window, and the exit code.
struct Reply {
    QString text;
    int code = 0;
};

/// Reads the arguments, the program's name first. Qt's own switches are given by its environment variables.
std::variant<Options, Reply> readOptions(const QStringList& arguments);

/// legwork/journal.legwork under $XDG_DATA_HOME or ~/.local/share.
std::filesystem::path defaultJournal();

}  // namespace legwork
