// SPDX-License-Identifier: GPL-3.0-or-later
// The session extension is in Debian's SQLite; its declarations come only with these two.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "history.h"

#include "legwork/error.h"
#include "legwork/field.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>

namespace legwork {
namespace {

constexpr int stepsKept = 1'000;
// Steps of up to 16 kB can come to 16 MB together; larger ones are counted, so that all stay below 64 MB.
constexpr std::size_t largeStep_bytes = 16'384;
constexpr std::int64_t bytesKept = 48 << 20;
constexpr double joinWithin_s = 60;

void check(int result) {
    if (result != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(result), result);
}

struct Free {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

/// Calls a function that hands out a changeset in SQLite's memory.
template <class Make>
Changeset taken(Make make) {
    int size = 0;
    void* memory = nullptr;
    check(make(&size, &memory));
    const std::unique_ptr<void, Free> owner(memory);
    const auto* start = static_cast<const std::byte*>(memory);
    return size > 0 ? Changeset(start, start + size) : Changeset{};
}

void* memory(const Changeset& changes) { return const_cast<std::byte*>(changes.data()); }
int size(const Changeset& changes) { return static_cast<int>(changes.size()); }

class Rows {
public:
    explicit Rows(const Changeset& changes) { check(sqlite3changeset_start(&rows_, size(changes), memory(changes))); }
    ~Rows() { sqlite3changeset_finalize(rows_); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    bool next() {
        const int result = sqlite3changeset_next(rows_);
        if (result != SQLITE_ROW && result != SQLITE_DONE) check(result);
        return result == SQLITE_ROW;
    }
    std::string_view table() const {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        check(sqlite3changeset_op(rows_, &name, &columns, &operation, &indirect));
        return name;
    }
    /// The key of the row, column after column.
    std::vector<std::string> key() const;

private:
    sqlite3_changeset_iter* rows_ = nullptr;
};

std::vector<std::string> Rows::key() const {
    const char* name = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    check(sqlite3changeset_op(rows_, &name, &columns, &operation, &indirect));
    unsigned char* isKey = nullptr;
    check(sqlite3changeset_pk(rows_, &isKey, &columns));
    std::vector<std::string> key;
    for (int column = 0; column < columns; ++column) {
        if (!isKey[column]) continue;
        sqlite3_value* value = nullptr;
        check(operation == SQLITE_INSERT ? sqlite3changeset_new(rows_, column, &value) : sqlite3changeset_old(rows_, column, &value));
        key.emplace_back(reinterpret_cast<const char*>(sqlite3_value_text(value)));
    }
    return key;
}

RecordKey recordOf(std::string_view table, const std::vector<std::string>& key) {
    if (table == "entered") return {key[0], key[1]};
    if (table == tableName<Runner>()) return {std::string{table}, {}};
    std::string id = key[0];
    for (std::size_t i = 1; i < key.size(); ++i) id += "/" + key[i];
    return {std::string{table}, id};
}

/// There are no references between tables, so any conflict means that somebody else changed the rows.
int refuse(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }

std::optional<Step> firstStep(Connection& connection, std::string_view sql) {
    Query query = connection.query(sql);
    if (!query.next()) return {};
    return Step{query.integer(0), std::string{query.text(1)}, query.bytes(2)};
}

std::string firstText(Connection& connection, std::string_view sql) {
    Query query = connection.query(sql);
    return query.next() ? std::string{query.text(0)} : std::string{};
}

/// The newest step, where the changes may join it.
std::optional<Step> joinable(Connection& connection, const Timestamp& now, const std::string& merge) {
    if (merge.empty()) return {};
    Query query = connection.query("SELECT id, wording, changeset, undone, merge_key, made_at FROM history ORDER BY id DESC LIMIT 1");
    if (!query.next() || query.integer(3) != 0 || query.text(4) != merge) return {};
    const auto made = parseTimestamp(query.text(5));
    if (!made || hoursBetween(*made, now) * 3600 >= joinWithin_s || earlier(now, *made)) return {};
    return Step{query.integer(0), std::string{query.text(1)}, query.bytes(2)};
}

void replaceStep(Connection& connection, const Step& step, const Timestamp& now) {
    if (step.changes.empty()) return connection.query("DELETE FROM history WHERE id = ?").with(step.id).run();
    connection.query("UPDATE history SET wording = ?, made_at = ?, changeset = ? WHERE id = ?")
        .with(step.wording, text(now), std::span{step.changes}, step.id)
        .run();
}

void addStep(Connection& connection, const std::string& wording, const Timestamp& now, const std::string& merge, const Changeset& changes) {
    connection.query("DELETE FROM history WHERE undone = 1").run();
    connection.query("INSERT INTO history (wording, made_at, merge_key, changeset) VALUES (?, ?, ?, ?)")
        .with(wording, text(now), merge, std::span{changes})
        .run();
}

void dropOldest(Connection& connection, std::size_t newest_bytes) {
    connection.query("DELETE FROM history WHERE id <= (SELECT max(id) FROM history) - ?").with(std::int64_t{stepsKept}).run();
    if (newest_bytes < largeStep_bytes) return;
    connection
        .query(
            "DELETE FROM history WHERE id < (SELECT max(id) FROM history) AND id IN (SELECT id FROM "
            "(SELECT id, sum(length(changeset)) OVER (ORDER BY id DESC) AS bytes FROM history) WHERE bytes > ?)")
        .with(bytesKept)
        .run();
}

}  // namespace

std::span<const char* const> recordedTables() {
    static constexpr const char* tables[] = {"runs", "days", "pains", "drinks", "activities", "weekly_checks", "runner", "entered"};
    return tables;
}

Recording::Recording(Connection& connection) {
    sqlite3_session* session = nullptr;
    check(sqlite3session_create(connection.handle(), "main", &session));
    session_.reset(session);
    for (const char* table : recordedTables()) check(sqlite3session_attach(session, table));
}

void Recording::Delete::operator()(sqlite3_session* session) const { sqlite3session_delete(session); }

Changeset Recording::changes() const {
    return taken([&](int* bytes, void** start) { return sqlite3session_changeset(session_.get(), bytes, start); });
}

Changeset inverse(const Changeset& changes) {
    return taken([&](int* bytes, void** start) { return sqlite3changeset_invert(size(changes), memory(changes), bytes, start); });
}

Changeset joined(const Changeset& first, const Changeset& second) {
    return taken([&](int* bytes, void** start) {
        return sqlite3changeset_concat(size(first), memory(first), size(second), memory(second), bytes, start);
    });
}

void apply(Connection& connection, const Changeset& changes) {
    const int result = sqlite3changeset_apply(connection.handle(), size(changes), memory(changes), nullptr, refuse, nullptr);
    if (result == SQLITE_ABORT || result == SQLITE_CONSTRAINT)
        throw StorageError(StorageError::Kind::other,
                           "This step cannot be taken back or done again: another program changed the same records. "
                           "Nothing was changed.");
    if (result != SQLITE_OK) throw SQLite::Exception(connection.handle(), result);
}

std::vector<RecordKey> changedRecords(const Changeset& changes) {
    std::vector<RecordKey> records;
    for (Rows rows(changes); rows.next();) records.push_back(recordOf(rows.table(), rows.key()));
    std::ranges::sort(records);
    records.erase(std::ranges::unique(records).begin(), records.end());
    return records;
}

bool isReadable(const Changeset& changes) try {
    changedRecords(changes);
    return true;
} catch (const SQLite::Exception&) {
    return false;
}

std::optional<Step> newestDone(Connection& connection) {
    return firstStep(connection, "SELECT id, wording, changeset FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<Step> nextUndone(Connection& connection) {
    return firstStep(connection, "SELECT id, wording, changeset FROM history WHERE undone = 1 ORDER BY id LIMIT 1");
}

std::string newestDoneWording(Connection& connection) {
    return firstText(connection, "SELECT wording FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::string nextUndoneWording(Connection& connection) {
    return firstText(connection, "SELECT wording FROM history WHERE undone = 1 ORDER BY id LIMIT 1");
}

void setUndone(Connection& connection, const Step& step, bool undone) {
    connection.query("UPDATE history SET undone = ? WHERE id = ?").with(std::int64_t{undone}, step.id).run();
}

void keepStep(Connection& connection, const std::string& wording, const Timestamp& now, const std::string& merge, const Changeset& changes) {
    if (auto step = joinable(connection, now, merge)) {
        step->wording = wording;
        step->changes = joined(step->changes, changes);
        return replaceStep(connection, *step, now);
    }
    addStep(connection, wording, now, merge, changes);
    dropOldest(connection, changes.size());
}

}  // namespace legwork
