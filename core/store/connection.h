// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a journal file and the statements kept prepared for it. SQLiteCpp holds the connection; reading
// cells goes straight to SQLite, because a ten-year journal is half a million of them.
#pragma once

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

using Bytes = std::vector<std::byte>;

/// A cell of the row a query is on, valid until its next step. The statement is asked for it once: that costs as much as
/// the rest of reading it.
class Cell {
public:
    explicit Cell(sqlite3_value* value) : value_(value) {}

    int type() const { return sqlite3_value_type(value_); }
    bool isNull() const { return type() == SQLITE_NULL; }
    double number() const { return sqlite3_value_double(value_); }
    std::string_view text() const;

private:
    sqlite3_value* value_;
};

/// One use of a prepared statement: given its values, stepped through, and reset at the end.
class Query {
public:
    explicit Query(sqlite3_stmt* statement) : statement_(statement) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Parameters count from 1, columns from 0, as in SQLite.
    void bind(int parameter, double number);
    void bind(int parameter, std::int64_t number);
    void bind(int parameter, std::string_view text);
    void bind(int parameter, std::span<const std::byte> bytes);
    void bind(int parameter, const sqlite3_value* value);
    template <class T>
    void bind(int parameter, const std::optional<T>& value) {
        if (value) bind(parameter, *value);
    }
    template <class... Values>
    Query& with(const Values&... values) {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// Goes to the next row; false after the last one.
    bool next();
    void run() {
        while (next()) {}
    }

    int columnCount() const { return sqlite3_column_count(statement_); }
    /// As it stands in the file, whatever its type.
    const sqlite3_value* value(int column) const { return sqlite3_column_value(statement_, column); }
    Cell cell(int column) const { return Cell(sqlite3_column_value(statement_, column)); }
    std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
    std::string_view text(int column) const { return cell(column).text(); }
    Bytes bytes(int column) const;

private:
    void check(int result) const;

    sqlite3_stmt* statement_;
};

class Connection {
public:
    enum class Access { read, write };

    /// Throws SQLite::Exception, as all of this does. Never makes a file.
    Connection(const std::filesystem::path& file, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() { return database_.getHandle(); }
    /// Statements without values, separated by semicolons.
    void run(const char* sql) { database_.exec(sql); }
    /// The statement is prepared once and kept. One use of a text at a time.
    Query query(std::string_view sql);
    /// The first column of the first row, or 0.
    std::int64_t integer(std::string_view sql);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    SQLite::Database database_;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> statements_;
};

/// Writes from here on are one: all of them after commit(), none where that is not reached.
class Transaction {
public:
    /// Waits for other writers, and keeps them waiting.
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& connection_;
};

}  // namespace legwork
