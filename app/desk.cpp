// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QDateTime>

namespace legwork {
namespace {

constexpr int lookEvery_ms = 1000;

Change everythingChanged() {
    Change change;
    change.everything = true;
    return change;
}

}  // namespace

Desk::Desk(std::unique_ptr<Journal> journal, Clock clock, QObject* parent)
    : QObject(parent), journal_(std::move(journal)), clock_(std::move(clock)) {
    connect(&watch_, &QTimer::timeout, this, &Desk::lookForOtherWriters);
    watch_.start(lookEvery_ms);
}

Day Desk::today() const { return journalDay(now(), diary()->runner().day_start_min); }

template <class Act>
bool Desk::guarded(Act act) {
    try {
        act();
        return true;
    } catch (const StorageError& error) {
        emit failed(QString::fromUtf8(error.what()));
        return false;
    }
}

void Desk::readRest() {
    guarded([&] {
        const auto soFar = diary();
        if (journal_->diary() != soFar) emit diaryChanged(everythingChanged());
    });
}

bool Desk::edit(const QString& wording, const std::function<void(Edit&)>& body, const QString& merge) {
    return guarded([&] {
        const Change change = journal_->edit(wording.toStdString(), now(), body, merge.toStdString());
        if (change.isNothing()) return;
        emit diaryChanged(change);
        emit said(tr("Saved: %1").arg(wording));
    });
}

void Desk::keepDraft(const Draft& draft) {
    guarded([&] { journal_->keepDraft(draft); });
}

void Desk::undo() {
    guarded([&] {
        const Change change = journal_->undo();
        if (change.isNothing()) return;
        emit diaryChanged(change);
        emit said(tr("Undone: %1").arg(QString::fromStdString(change.wording)));
    });
}

void Desk::redo() {
    guarded([&] {
        const Change change = journal_->redo();
        if (change.isNothing()) return;
        emit diaryChanged(change);
        emit said(tr("Done again: %1").arg(QString::fromStdString(change.wording)));
    });
}

void Desk::restore(const std::filesystem::path& backup) {
    guarded([&] {
        emit diaryChanged(journal_->restore(backup, now()));
        emit said(tr("Restored. Undo takes it back."));
    });
}

bool Desk::backUp() {
    return guarded([&] {
        const Backup backup = journal_->backUp(now(), "asked");
        emit said(tr("Backed up: %1").arg(QString::fromStdString(backup.name)));
    });
}

void Desk::backUpDaily() {
    guarded([&] { journal_->backUpDaily(now()); });
}

std::optional<ImportCount> Desk::imported(const QString& wording, const std::function<std::optional<ImportCount>()>& import) {
    std::optional<ImportCount> count;
    watch_.stop();  // what is half written is nobody's to read
    guarded([&] {
        count = import();
        if (!count) return;
        emit diaryChanged(everythingChanged());
        emit said(tr("Saved: %1").arg(wording));
    });
    watch_.start(lookEvery_ms);
    return count;
}

std::optional<ImportCount> Desk::takeIn(const ExchangeFolder& folder, const QString& wording, const Progress& progress) {
    return imported(wording, [&] { return importExchange(*journal_, folder, wording.toStdString(), now(), progress); });
}

std::optional<ImportCount> Desk::takeIn(const ActivityPlan& plan, const QString& wording, const Progress& progress) {
    return imported(wording, [&] { return takeActivities(*journal_, plan, wording.toStdString(), now(), progress); });
}

bool Desk::writeTo(const std::filesystem::path& folder) {
    return guarded([&] { exportExchange(*journal_, folder); });
}

bool Desk::writeArchive(const std::filesystem::path& file) {
    return guarded([&] { exportArchive(*journal_, file); });
}

bool Desk::writeRuns(const std::filesystem::path& file, char decimalSign) {
    return guarded([&] { exportRuns(*journal_, file, decimalSign); });
}

void Desk::lookForOtherWriters() {
    guarded([&] {
        if (journal_->refresh()) emit diaryChanged(everythingChanged());
    });
}

int systemOffsetAt(std::int64_t utc_s) { return QDateTime::fromSecsSinceEpoch(utc_s).offsetFromUtc() / 60; }

Timestamp systemClock() {
    const auto now = QDateTime::currentDateTime();
    const int offset_s = now.offsetFromUtc();
    return {now.toSecsSinceEpoch() + offset_s, offset_s / 60};
}

}  // namespace legwork
