// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/journal.h"

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
    std::shared_ptr<const Diary> diary;
    std::int64_t dataVersion;       // changes when another connection has written
    bool othersUntold = false;      // another's writes are in the diary, and nobody was told yet

    explicit Rooms(const std::filesystem::path& path)
        : file(path), connection(path, Connection::Access::write), dataVersion(0) {}

    void load() {
        dataVersion = connection.integer("PRAGMA data_version");
        diary = std::make_shared<const Diary>(loadDiary(connection));
    }
    void takeInOthers() {
        if (connection.integer("PRAGMA data_version") == dataVersion) return;
        load();
        othersUntold = true;
    }
    /// What follows a change of the file that is about to be committed.
    Change finish(Transaction& transaction, const std::string& wording, const Changeset& changes) {
        auto keys = changedRecords(changes);
        auto next = std::make_shared<const Diary>(reloaded(connection, *diary, keys));
        transaction.commit();
        diary = std::move(next);
        Change change = changeOf(wording, std::move(keys));
        change.everything |= std::exchange(othersUntold, false);
        return change;
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

std::unique_ptr<Journal> Journal::open(const std::filesystem::path& file, const Timestamp& now, bool create) {
    const Look found = look(file);
    if (found.at != Look::At::journal && !create)
        throw StorageError(StorageError::Kind::missing, "There is no journal at " + file.string() + ". Choose another file or begin a new one.");
    if (found.at == Look::At::nothing) makeFile(file);
    makePrivate(file);
    (void)now;
    return explaining(file, [&] {
        auto rooms = std::make_unique<Rooms>(file);
        upgrade(rooms->connection);
        rooms->load();
        return std::unique_ptr<Journal>(new Journal(std::move(rooms)));
    });
}

const std::filesystem::path& Journal::file() const { return rooms_->file; }

std::shared_ptr<const Diary> Journal::diary() const { return rooms_->diary; }

Change Journal::edit(const std::string& wording, const Timestamp& now, const std::function<void(Edit&)>& body, const std::string& merge) {
    return explaining(rooms_->file, [&]() -> Change {
        Transaction transaction(rooms_->connection);
        rooms_->takeInOthers();
        const Recording recording(rooms_->connection);
        EditWriter writer(rooms_->connection, now);
        body(writer);
        const Changeset changes = recording.changes();
        if (changes.empty()) return {};
        keepStep(rooms_->connection, wording, now, merge, changes);
        return rooms_->finish(transaction, wording, changes);
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
    return explaining(rooms_->file, [&] { return newestDone(rooms_->connection).value_or(Step{}).wording; });
}

std::string Journal::redoWording() const {
    return explaining(rooms_->file, [&] { return nextUndone(rooms_->connection).value_or(Step{}).wording; });
}

bool Journal::refresh() {
    return explaining(rooms_->file, [&] {
        rooms_->takeInOthers();
        return std::exchange(rooms_->othersUntold, false);
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

}  // namespace legwork
