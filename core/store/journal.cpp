// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/journal.h"

#include "backup.h"
#include "check.h"
#include "connection.h"
#include "database.h"
#include "edit_writer.h"
#include "errors.h"
#include "history.h"
#include "load.h"
#include "provenance.h"
#include "schema.h"

#include <utility>

namespace legwork {
namespace {

/// What the patterns of a day look back on, at most the 365 days of personal sweat rates, and some more.
constexpr int recentDays = 400;
/// A change of more records than this is not told one by one.
constexpr std::size_t tellAtMost = 500;

Change changeOf(std::string wording, std::vector<RecordKey> records) {
    Change change{.wording = std::move(wording)};
    if (records.size() > tellAtMost) change.everything = true;
    else change.records = std::move(records);
    return change;
}

}  // namespace

struct Journal::Rooms {
    std::filesystem::path file;
    Connection connection;
    std::shared_ptr<const Diary> diary;   // nothing as long as only the recent days are read
    std::shared_ptr<const Diary> recent;  // nothing from then on
    std::int64_t dataVersion;             // changes when another connection has written
    bool moreUntold = false;              // another's writes or the rest are in the diary, and nobody was told yet

    explicit Rooms(const std::filesystem::path& path)
        : file(path), connection(path, Connection::Access::write), dataVersion(0) {}

    void load() {
        dataVersion = connection.integer("PRAGMA data_version");
        diary = std::make_shared<const Diary>(loadDiary(connection));
        recent.reset();
    }
    void loadRecent(Day today) {
        dataVersion = connection.integer("PRAGMA data_version");
        recent = std::make_shared<const Diary>(loadDiary(connection, today - recentDays));
    }
    /// Whether there was a rest to read.
    bool takeInRest() {
        if (diary) return false;
        load();
        return true;
    }
    void takeInOthers() {
        moreUntold |= takeInRest();
        if (connection.integer("PRAGMA data_version") == dataVersion) return;
        load();
        moreUntold = true;
    }
    /// What follows a change of the file that is about to be committed.
    Change finish(Transaction& transaction, const std::string& wording, const Changeset& changes) {
        auto keys = changedRecords(changes);
        auto next = std::make_shared<const Diary>(reloaded(connection, *diary, keys));
        transaction.commit();
        diary = std::move(next);
        Change change = changeOf(wording, std::move(keys));
        change.everything |= std::exchange(moreUntold, false);
        return change;
    }
    template <class Write>
    Change recorded(const std::string& wording, const Timestamp& now, const std::string& merge, Write write) {
        Transaction transaction(connection);
        takeInOthers();
        const Recording recording(connection);
        write();
        const Changeset changes = recording.changes();
        if (changes.empty()) return {};
        keepStep(connection, wording, now, merge, changes);
        return finish(transaction, wording, changes);
    }
    Change applyStep(const std::optional<Step>& step, Transaction& transaction, bool undo) {
        if (!step) return {};
        const Changeset changes = undo ? inverse(step->changes) : step->changes;
        apply(connection, changes);
        setUndone(connection, *step, undo);
        return finish(transaction, step->wording, changes);
    }
};

Journal::Journal(std::unique_ptr<Rooms> rooms) : rooms_(std::move(rooms)) {}
Journal::~Journal() = default;

namespace {

/// Names the newest backup that opens where the journal itself does not.
[[noreturn]] void rethrowWithBackup(const StorageError& error, const std::filesystem::path& file) {
    const bool isLost = error.kind == StorageError::Kind::damaged || error.kind == StorageError::Kind::notAJournal;
    const auto backup = isLost ? newestThatOpens(file) : std::nullopt;
    if (!backup) throw error;
    throw StorageError(error.kind, std::string{error.what()} + " The newest backup that opens is of " + backup->name + ": " + backup->file.string());
}

/// Whether the backup was written before the journal was last.
bool isOlder(const std::filesystem::path& backup, const std::filesystem::path& journal) {
    return std::filesystem::last_write_time(backup) <= std::filesystem::last_write_time(journal);
}

void upgradeWithBackup(Connection& connection, const std::filesystem::path& file, const Timestamp& now) {
    const int version = versionOf(connection);
    if (version > 0 && version < newestVersion()) writeBackup(connection, file, now, "migration");
    upgrade(connection);
}

}  // namespace

std::unique_ptr<Journal> Journal::open(const std::filesystem::path& file, const Timestamp& now, bool create, Read read) try {
    const Look found = look(file);
    if (found.at != Look::At::journal && !create)
        throw StorageError(StorageError::Kind::missing, "There is no journal at " + file.string() + ". Choose another file or begin a new one.");
    if (found.at == Look::At::nothing) makeFile(file);
    makePrivate(file);
    return explaining(file, [&] {
        auto rooms = std::make_unique<Rooms>(file);
        upgradeWithBackup(rooms->connection, file, now);
        if (read == Read::recent) rooms->loadRecent(localDate(now));
        else rooms->load();
        return std::unique_ptr<Journal>(new Journal(std::move(rooms)));
    });
} catch (const StorageError& error) {
    rethrowWithBackup(error, file);
}

const std::filesystem::path& Journal::file() const { return rooms_->file; }

std::shared_ptr<const Diary> Journal::diary() const {
    return explaining(rooms_->file, [&] {
        rooms_->takeInRest();
        return rooms_->diary;
    });
}

std::shared_ptr<const Diary> Journal::diarySoFar() const { return rooms_->diary ? rooms_->diary : rooms_->recent; }

Change Journal::edit(const std::string& wording, const Timestamp& now, const std::function<void(Edit&)>& body, const std::string& merge) {
    return explaining(rooms_->file, [&] {
        return rooms_->recorded(wording, now, merge, [&] {
            EditWriter writer(rooms_->connection, now);
            body(writer);
        });
    });
}

Change Journal::undo() {
    return explaining(rooms_->file, [&] {
        Transaction transaction(rooms_->connection);
        rooms_->takeInOthers();
        return rooms_->applyStep(newestDone(rooms_->connection), transaction, true);
    });
}

Change Journal::redo() {
    return explaining(rooms_->file, [&] {
        Transaction transaction(rooms_->connection);
        rooms_->takeInOthers();
        return rooms_->applyStep(nextUndone(rooms_->connection), transaction, false);
    });
}

std::string Journal::undoWording() const {
    return explaining(rooms_->file, [&] { return newestDoneWording(rooms_->connection); });
}

std::string Journal::redoWording() const {
    return explaining(rooms_->file, [&] { return nextUndoneWording(rooms_->connection); });
}

bool Journal::refresh() {
    return explaining(rooms_->file, [&] {
        rooms_->takeInOthers();
        return std::exchange(rooms_->moreUntold, false);
    });
}

std::vector<Entered> Journal::entered() const {
    return explaining(rooms_->file, [&] { return allLines(rooms_->connection); });
}

std::vector<Draft> Journal::drafts() const {
    return explaining(rooms_->file, [&] {
        std::vector<Draft> drafts;
        Query query = rooms_->connection.query("SELECT file, id, column, text FROM drafts ORDER BY file, id, column");
        while (query.next())
            drafts.push_back({std::string{query.text(0)}, std::string{query.text(1)}, std::string{query.text(2)}, std::string{query.text(3)}});
        return drafts;
    });
}

void Journal::keepDraft(const Draft& draft) {
    explaining(rooms_->file, [&] {
        if (draft.text.empty())
            rooms_->connection.query("DELETE FROM drafts WHERE file = ? AND id = ? AND column = ?").with(draft.table, draft.id, draft.column).run();
        else
            rooms_->connection
                .query("INSERT INTO drafts (file, id, column, text) VALUES (?, ?, ?, ?) ON CONFLICT (file, id, column) DO UPDATE SET text = excluded.text")
                .with(draft.table, draft.id, draft.column, draft.text)
                .run();
    });
}

std::filesystem::path Journal::backupFolder() const { return backupFolderOf(rooms_->file); }

std::vector<Backup> Journal::backups() const { return listBackups(rooms_->file); }

Backup Journal::backUp(const Timestamp& now, const std::string& reason) {
    return explaining(backupFolder(), [&] {
        auto backup = writeBackup(rooms_->connection, rooms_->file, now, reason);
        thinBackups(rooms_->file, localDate(now));
        return backup;
    });
}

std::optional<Backup> Journal::backUpDaily(const Timestamp& now) {
    const auto made = backups();
    if (!made.empty() && (localDate(parseTimestamp(made.front().made).value()) == localDate(now) || !isOlder(made.front().file, rooms_->file)))
        return {};
    return backUp(now, "daily");
}

Change Journal::restore(const std::filesystem::path& backup, const Timestamp& now) {
    if (look(backup).at != Look::At::journal)
        throw StorageError(StorageError::Kind::missing, "There is no backup at " + backup.string() + ". Nothing was changed. Choose another one.");
    backUp(now, "restore");
    return explaining(rooms_->file, [&] {
        return rooms_->recorded("restore of " + backup.stem().string(), now, {}, [&] { takeOver(rooms_->connection, backup); });
    });
}

std::vector<std::string> Journal::check() const {
    return explaining(rooms_->file, [&] { return checkJournal(rooms_->connection); });
}

}  // namespace legwork
