// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <SQLiteCpp/Exception.h>

namespace legwork {
namespace {

constexpr int busyTimeout_ms = 3'000;  // another window's save takes milliseconds

int openFlags(Connection::Access access) {
    // A journal is used from one thread at a time, so SQLite need not lock for each cell read.
    return SQLITE_OPEN_NOMUTEX | (access == Connection::Access::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
}

}  // namespace

Query::~Query() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

void Query::check(int result) const {
    if (result != SQLITE_OK) throw SQLite::Exception(sqlite3_db_handle(statement_), result);
}

void Query::bind(int parameter, double number) { check(sqlite3_bind_double(statement_, parameter, number)); }

void Query::bind(int parameter, std::int64_t number) { check(sqlite3_bind_int64(statement_, parameter, number)); }

void Query::bind(int parameter, std::string_view text) {
    const char* start = text.data() ? text.data() : "";
    check(sqlite3_bind_text(statement_, parameter, start, static_cast<int>(text.size()), SQLITE_TRANSIENT));
}

void Query::bind(int parameter, std::span<const std::byte> bytes) {
    check(sqlite3_bind_blob64(statement_, parameter, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

void Query::bind(int parameter, const sqlite3_value* value) { check(sqlite3_bind_value(statement_, parameter, value)); }

bool Query::next() {
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    throw SQLite::Exception(sqlite3_db_handle(statement_), result);
}

std::string_view Cell::text() const {
    const auto* start = reinterpret_cast<const char*>(sqlite3_value_text(value_));
    return start ? std::string_view{start, static_cast<std::size_t>(sqlite3_value_bytes(value_))} : std::string_view{};
}

Bytes Query::bytes(int column) const {
    const auto* start = static_cast<const std::byte*>(sqlite3_column_blob(statement_, column));
    return start ? Bytes(start, start + sqlite3_column_bytes(statement_, column)) : Bytes{};
}

Connection::Connection(const std::filesystem::path& file, Access access) : database_(file.string(), openFlags(access), busyTimeout_ms) {
    sqlite3_extended_result_codes(handle(), 1);
    if (access == Access::read) return;
    // A rollback journal keeps the journal one file to copy. PERSIST spares making and removing the rollback file with
    // each edit; FULL makes an edit durable when it returns.
    run("PRAGMA journal_mode = PERSIST; PRAGMA journal_size_limit = 1000000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
}

Connection::~Connection() {
    statements_.clear();
    // Removes the rollback file; where another window holds the journal, or nothing may be written, it stays, emptied.
    sqlite3_exec(handle(), "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

Query Connection::query(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        sqlite3_stmt* statement = nullptr;
        const int result = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (result != SQLITE_OK) throw SQLite::Exception(handle(), result);
        found = statements_.emplace(sql, statement).first;
    }
    return Query(found->second.get());
}

std::int64_t Connection::integer(std::string_view sql) {
    Query query = this->query(sql);
    return query.next() ? query.integer(0) : 0;
}

Transaction::Transaction(Connection& connection) : connection_(connection) { connection_.query("BEGIN IMMEDIATE").run(); }

Transaction::~Transaction() {
    // After some failures, a full disk for one, SQLite has rolled back by itself.
    if (!sqlite3_get_autocommit(connection_.handle())) sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() { connection_.query("COMMIT").run(); }

}  // namespace legwork
