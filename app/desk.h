// SPDX-License-Identifier: GPL-3.0-or-later
// The desk the journal lies on: the one object that all pages share. Every edit goes through it, and every change,
// whoever made it, comes back as one signal.
#pragma once

#include "legwork/exchange.h"
#include "legwork/journal.h"
#include "legwork/take_in.h"
#include "legwork/take_out.h"

#include <QObject>
#include <QTimer>

namespace legwork {

class Desk : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<Timestamp()>;

    Desk(std::unique_ptr<Journal> journal, Clock clock, QObject* parent = nullptr);

    Journal& journal() { return *journal_; }
    /// The newest snapshot. Keep the pointer as long as anything points into it.
    std::shared_ptr<const Diary> diary() const { return journal_->diarySoFar(); }
    /// Reads what a journal opened for its recent days has not read yet. Without that, the first edit does.
    void readRest();
    Timestamp now() const { return clock_(); }
    /// The journal day it is now.
    Day today() const;

    /// Journal::edit, durable when this returns. False where the file refused: then failed() was emitted with the
    /// sentence, nothing changed, and what the runner typed has to stay on screen.
    bool edit(const QString& wording, const std::function<void(Edit&)>& body, const QString& merge = {});
    void keepDraft(const Draft& draft);
    void undo();
    void redo();
    void restore(const std::filesystem::path& backup);
    /// A backup now; true when it was written and opens.
    bool backUp();
    /// The day's backup, where one is due.
    void backUpDaily();
    /// importExchange; nothing where the file refused or `progress` stopped it, which may handle events meanwhile.
    std::optional<ImportCount> takeIn(const ExchangeFolder& folder, const QString& wording, const Progress& progress);
    /// takeActivities, likewise.
    std::optional<ImportCount> takeIn(const ActivityPlan& plan, const QString& wording, const Progress& progress);
    /// exportExchange; false where the folder refused.
    bool writeTo(const std::filesystem::path& folder);
    /// exportArchive and exportRuns, likewise.
    bool writeArchive(const std::filesystem::path& file);
    bool writeRuns(const std::filesystem::path& file, char decimalSign);

signals:
    /// The diary is another one now. Pages draw anew what they show of it.
    void diaryChanged(const legwork::Change& change);
    /// A whole sentence for the runner; the status line shows it until the next save.
    void failed(const QString& sentence);
    /// Something was saved, undone or redone: "Saved: pain left calf 6".
    void said(const QString& sentence);

private:
    void lookForOtherWriters();
    std::optional<ImportCount> imported(const QString& wording, const std::function<std::optional<ImportCount>()>& import);
    template <class Act>
    bool guarded(Act act);

    std::unique_ptr<Journal> journal_;
    Clock clock_;
    QTimer watch_;
};

/// The computer's clock, local time with its offset.
Timestamp systemClock();
/// Minutes that this computer's zone is ahead of UTC at an instant.
int systemOffsetAt(std::int64_t utc_s);

}  // namespace legwork
