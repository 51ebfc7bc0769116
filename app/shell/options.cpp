// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <cstdlib>

namespace legwork {
namespace {

/// "today, week, patterns, history or settings"
QString pageNames() {
    QStringList names;
    for (const Page page : allPages) names += token(page);
    const QString last = names.takeLast();
    return names.join(", ") + " or " + last;
}

const QCommandLineOption journalOption("journal", "Opens this journal file, and makes it where there is none.", "FILE");
const QCommandLineOption exampleOption("example", "Opens a copy of the example journal; nothing of it is kept.");
const QCommandLineOption pageOption("page", QString("Shows %1 first.").arg(pageNames()), "PAGE");
const QCommandLineOption dayOption("day", "Shows this day, YYYY-MM-DD, or its week.", "DAY");
const QCommandLineOption pictureOption("picture", "Writes the page to a PNG file and ends; needs no display.", "FILE");
const QCommandLineOption sizeOption("size", "Size of the window, such as 1280x820.", "WIDTHxHEIGHT");

Reply refusal(const QString& sentence) { return {sentence + "\nlegwork --help lists what can be asked for.\n", 2}; }

std::optional<Page> parsePage(const QString& text) {
    for (const Page page : allPages)
        if (token(page) == text) return page;
    return {};
}

QSize parseSize(const QString& text) {
    static const QRegularExpression form("^(\\d{3,5})x(\\d{3,5})$");
    const auto match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

}  // namespace

QString title(Page page) {
    switch (page) {
        case Page::today: return QCoreApplication::translate("Page", "Today");
        case Page::week: return QCoreApplication::translate("Page", "Week");
        case Page::patterns: return QCoreApplication::translate("Page", "Patterns");
        case Page::history: return QCoreApplication::translate("Page", "History");
        case Page::settings: return QCoreApplication::translate("Page", "Settings");
    }
    return {};
}

QString token(Page page) {
    switch (page) {
        case Page::today: return "today";
        case Page::week: return "week";
        case Page::patterns: return "patterns";
        case Page::history: return "history";
        case Page::settings: return "settings";
    }
    return {};
}

std::variant<Options, Reply> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription("Legwork, a training-and-recovery journal for runners.");
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions({journalOption, exampleOption, pageOption, dayOption, pictureOption, sizeOption});
    if (!parser.parse(arguments)) return refusal(parser.errorText() + '.');
    // Qt takes the name from the application, and there is none yet.
    if (parser.isSet(help)) return Reply{parser.helpText().replace(QRegularExpression("^Usage: \\S+"), "Usage: legwork")};
    if (parser.isSet(version)) return Reply{QString("legwork %1\n").arg(LEGWORK_VERSION)};
    if (!parser.positionalArguments().isEmpty()) return refusal(QString("'%1' is not known.").arg(parser.positionalArguments().first()));

    Options options;
    options.example = parser.isSet(exampleOption);
    options.picture = parser.value(pictureOption);
    if (options.example && parser.isSet(journalOption)) return refusal("--example and --journal do not go together.");
    options.journal = parser.isSet(journalOption) ? std::filesystem::path(parser.value(journalOption).toStdString()) : defaultJournal();
    if (parser.isSet(pageOption)) {
        const auto page = parsePage(parser.value(pageOption));
        if (!page) return refusal(QString("--page takes %1.").arg(pageNames()));
        options.page = *page;
    }
    if (parser.isSet(dayOption) && !(options.day = parseDay(parser.value(dayOption).toStdString())))
        return refusal("--day takes a day of the calendar, such as 2026-11-19.");
    if (parser.isSet(sizeOption) && !(options.size = parseSize(parser.value(sizeOption))).isValid())
        return refusal("--size takes a width and a height, such as 1280x820.");
    return options;
}

std::filesystem::path defaultJournal() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const auto folder = data && *data ? std::filesystem::path(data) : std::filesystem::path(home ? home : ".") / ".local" / "share";
    return folder / "legwork" / "journal.legwork";
}

}  // namespace legwork
