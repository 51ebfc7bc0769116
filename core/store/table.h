// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes any record by its list of fields. A cell stands in the file as it does in the exchange folder, but
// for numbers, which stand as numbers.
#pragma once

#include "../diary/tables.h"
#include "connection.h"
#include "legwork/field.h"

#include <algorithm>

namespace legwork {

/// Leaves the parameter NULL for a blank. A key holds no NULL: a blank in it is ''.
void bindCell(Query& query, int parameter, const FieldInfo& field, const Value& value);
/// Blank too where the file holds what the field cannot: check() names such cells.
Value readCell(const Cell& cell, const FieldInfo& field);
/// "start, kind, place"; each name followed by `after`, `between` them.
std::string columnList(std::span<const std::string_view> columns, std::string_view after = {}, std::string_view between = ", ");
/// Inserts a row, or gives the row of that key the other columns.
std::string upsertSql(std::string_view table, std::span<const std::string_view> columns, std::span<const std::string_view> keys);

template <class Record>
struct TableSql {
    std::string select, selectOne, selectFrom, count, upsert, remove;
    TableSql();
};

template <class Record>
const TableSql<Record>& tableSql() {
    static const TableSql<Record> sql;
    return sql;
}

template <class Record>
std::vector<std::string_view> columnsOf(bool keysOnly) {
    std::vector<std::string_view> columns;
    for (const auto& field : fields<Record>())
        if (field.key || !keysOnly) columns.push_back(field.column);
    return columns;
}

/// The field that says when a record was. Written out, earlier ones stand before later ones.
template <class Record>
const Field<Record>& timeField() {
    return *std::ranges::find_if(fields<Record>(), [](const FieldInfo& field) {
        return field.required && (field.kind == FieldKind::time || field.kind == FieldKind::day || field.kind == FieldKind::week);
    });
}

template <class Record>
TableSql<Record>::TableSql() {
    const auto all = columnsOf<Record>(false), keys = columnsOf<Record>(true);
    const std::string table{tableName<Record>()};
    select = "SELECT " + columnList(all) + " FROM " + table;
    selectOne = select + " WHERE " + columnList(keys, " = ?", " AND ");
    selectFrom = select + " WHERE " + std::string{timeField<Record>().column} + " >= ?";
    count = "SELECT count(*) FROM " + table;
    remove = "DELETE FROM " + table + " WHERE " + columnList(keys, " = ?", " AND ");
    upsert = upsertSql(table, all, keys);
}

template <class Record>
Record readRow(const Query& row) {
    Record record;
    int column = 0;
    for (const auto& field : fields<Record>())
        if (const Cell cell = row.cell(column++); !cell.isNull()) field.set(record, readCell(cell, field));
    return record;
}

/// A record that holds the key `recordId` writes, and nothing else; nothing where it is no such key.
template <class Record>
std::optional<Record> keyed(std::string_view id) {
    Record record;
    auto left = std::ranges::count_if(fields<Record>(), &Field<Record>::key);
    for (const auto& field : fields<Record>()) {
        if (!field.key) continue;
        const auto end = --left ? id.find('/') : id.npos;
        const auto value = parseValue(field, id.substr(0, end));
        if (!std::holds_alternative<Value>(value)) return {};
        field.set(record, std::get<Value>(value));
        id = end == id.npos ? std::string_view{} : id.substr(end + 1);
    }
    return record;
}

template <class Record>
void bindKey(Query& query, const Record& record) {
    int parameter = 0;
    for (const auto& field : fields<Record>())
        if (field.key) bindCell(query, ++parameter, field, field.get(record));
}

/// The record with the key of `like`, or nothing.
template <class Record>
std::optional<Record> selectOne(Connection& connection, const Record& like) {
    Query query = connection.query(tableSql<Record>().selectOne);
    bindKey(query, like);
    if (!query.next()) return {};
    return readRow<Record>(query);
}

template <class Record>
std::vector<Record> selectAll(Connection& connection) {
    std::vector<Record> records;
    records.reserve(static_cast<std::size_t>(connection.integer(tableSql<Record>().count)));
    Query query = connection.query(tableSql<Record>().select);
    while (query.next()) records.push_back(readRow<Record>(query));
    return records;
}

/// The records of `from` and later, by their own clocks.
template <class Record>
std::vector<Record> selectFrom(Connection& connection, Day from) {
    std::vector<Record> records;
    Query query = connection.query(tableSql<Record>().selectFrom);
    query.bind(1, std::string_view{timeField<Record>().kind == FieldKind::week ? text(weekOf(from)) : text(from)});
    while (query.next()) records.push_back(readRow<Record>(query));
    return records;
}

/// Adds the record or replaces the one of its key.
template <class Record>
void upsert(Connection& connection, const Record& record) {
    Query query = connection.query(tableSql<Record>().upsert);
    int parameter = 0;
    for (const auto& field : fields<Record>()) bindCell(query, ++parameter, field, field.get(record));
    query.run();
}

template <class Record>
void removeRow(Connection& connection, const Record& like) {
    Query query = connection.query(tableSql<Record>().remove);
    bindKey(query, like);
    query.run();
}

}  // namespace legwork
