// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/example.h"

#include "legwork/exchange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace legwork {
namespace {

constexpr int evening_min = 20 * 60;

void unpack(const QString& folder) {
    const QDir example(":/example_journal");
    for (const auto& name : example.entryList(QDir::Files)) QFile::copy(example.filePath(name), folder + '/' + name);
}

/// Runs on from the evening of the last day as the computer's clock does.
Desk::Clock clockFrom(const Timestamp& evening) {
    return [evening, begun = systemClock()] { return plusSeconds(evening, static_cast<double>(systemClock().utc_s() - begun.utc_s())); };
}

Timestamp eveningOfLastDay(const Records& records) {
    Day last{};
    for (const auto& entry : records.days) last = std::max(last, entry.day);
    const int offset = records.runs.empty() ? 0 : records.runs.back().start.offset_min;
    return at(last, evening_min, offset);
}

}  // namespace

Opening openExample() {
    auto folder = std::make_shared<QTemporaryDir>();
    const std::filesystem::path file = folder->filePath("journal.legwork").toStdString();
    unpack(folder->path());
    const auto read = readExchange(folder->path().toStdString());
    const auto evening = eveningOfLastDay(read.records);
    try {
        auto journal = Journal::open(file, evening);
        importExchange(*journal, read, QCoreApplication::translate("Example", "the example journal").toStdString(), evening);
        return OpenedJournal{std::move(journal), clockFrom(evening), std::move(folder)};
    } catch (const StorageError& error) {
        return NotOpened{file, error.kind, QString::fromUtf8(error.what())};
    }
}

}  // namespace legwork
