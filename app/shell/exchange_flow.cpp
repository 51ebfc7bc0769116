// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exchange_flow.h"

#include "drawing/words.h"
#include "shell/dialogs.h"
#include "shell/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace legwork {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ExchangeFlow", text); }

QString problemsText(const std::vector<ImportProblem>& problems) {
    QStringList lines;
    for (const auto& problem : problems) lines += words(problem.text());
    return lines.join('\n');
}

QString problemCount(const std::vector<ImportProblem>& problems) {
    const auto notes = std::ranges::count_if(problems, &ImportProblem::isNote);
    const auto losses = std::ssize(problems) - notes;
    QStringList parts;
    if (losses == 1) parts += tr("One row cannot be read and is left out.");
    if (losses > 1) parts += tr("%1 rows cannot be read and are left out.").arg(losses);
    if (notes == 1) parts += tr("One remark; nothing is lost.");
    if (notes > 1) parts += tr("%1 remarks; nothing is lost.").arg(notes);
    return parts.join(' ');
}

std::optional<ExchangeFolder> readWaiting(const QString& path, QWidget* parent) {
    Waiting waiting(tr("Reading %1").arg(QDir(path).dirName()), parent);
    return readExchange(path.toStdString(), waiting.part(0, 1));
}

}  // namespace

QString countText(const ExchangeFolder& folder) {
    const auto& records = folder.records;
    const std::pair<std::size_t, QString> kinds[] = {{records.runs.size(), tr("runs")},
                                                     {records.days.size(), tr("days")},
                                                     {records.pains.size(), tr("pains")},
                                                     {records.drinks.size(), tr("drinks")},
                                                     {records.activities.size(), tr("activities")},
                                                     {records.weekly_checks.size(), tr("weekly checks")}};
    QStringList parts;
    for (const auto& [count, name] : kinds)
        if (count > 0) parts += tr("%1 %2").arg(count).arg(name);
    return parts.isEmpty() ? tr("No entries.") : parts.join(", ") + '.';
}

std::optional<ExchangeFolder> readFolder(Dialogs& dialogs, QWidget* parent) {
    const QString path = dialogs.chooseFolder(parent, tr("Import a folder"));
    if (path.isEmpty()) return {};
    return readFolder(dialogs, parent, path);
}

std::optional<ExchangeFolder> readFolder(Dialogs& dialogs, QWidget* parent, const QString& path) {
    auto folder = readWaiting(path, parent);
    if (!folder) return {};
    const auto question = tr("%1 holds: %2 %3").arg(QDir(path).dirName(), countText(*folder), problemCount(folder->problems)).trimmed();
    if (!dialogs.ask(parent, tr("Import a folder"), question, tr("Import"), tr("Leave it"), problemsText(folder->problems))) return {};
    return folder;
}

bool isExchangeFolder(const QString& path) { return isExchangeFolder(std::filesystem::path(path.toStdString())); }

void takeIn(Desk& desk, Dialogs& dialogs, QWidget* parent, const ExchangeFolder& folder) {
    std::optional<ImportCount> count;
    bool isCancelled = false;
    {
        Waiting waiting(tr("Importing %1").arg(countText(folder).chopped(1)), parent);
        count = desk.takeIn(folder, tr("import of %1").arg(countText(folder).chopped(1)), waiting.part(0, 1));
        isCancelled = waiting.wasCancelled();
    }
    if (!count && isCancelled) dialogs.tell(parent, tr("Import a folder"), tr("Nothing was imported. The journal is as it was."), {});
    if (!count) return;
    const auto result = tr("Added %1, changed %2, already there %3. Undo takes the whole import back.")
                            .arg(count->added)
                            .arg(count->changed)
                            .arg(count->alreadyThere);
    dialogs.tell(parent, tr("Import a folder"), result, problemsText(folder.problems));
}

void writeFolder(Desk& desk, Dialogs& dialogs, QWidget* parent) {
    const QString path = dialogs.chooseFolder(parent, tr("Export to a folder"));
    if (path.isEmpty()) return;
    if (desk.writeTo(path.toStdString())) dialogs.tell(parent, tr("Export to a folder"), tr("Everything was written to %1.").arg(path), {});
}

void writeArchive(Desk& desk, Dialogs& dialogs, QWidget* parent) {
    const QString file = dialogs.chooseNewFile(parent, tr("Export as one file"), "legwork.zip");
    if (file.isEmpty() || !desk.writeArchive(file.toStdString())) return;
    dialogs.tell(parent, tr("Export as one file"), tr("Everything was written to %1. An import reads it back.").arg(file), {});
}

void writeRuns(Desk& desk, Dialogs& dialogs, QWidget* parent) {
    const QString file = dialogs.chooseNewFile(parent, tr("Export the runs"), "runs.csv");
    const char decimalSign = QLocale().decimalPoint() == "," ? ',' : '.';
    if (file.isEmpty() || !desk.writeRuns(file.toStdString(), decimalSign)) return;
    dialogs.tell(parent, tr("Export the runs"), tr("The runs were written to %1, for a spreadsheet.").arg(file), {});
}

}  // namespace legwork
