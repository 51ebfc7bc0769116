// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

namespace legwork {

void bindCell(Query& query, int parameter, const FieldInfo& field, const Value& value) {
    if (const auto* number = std::get_if<double>(&value)) return query.bind(parameter, *number);
    if (isLogged(value) || field.key) query.bind(parameter, std::string_view{cellText(field, value)});
}

Value readCell(const Cell& cell, const FieldInfo& field) {
    if (field.kind == FieldKind::number) return cell.type() == SQLITE_FLOAT ? Value{cell.number()} : Value{};
    auto value = parseValue(field, cell.text());
    return std::holds_alternative<Value>(value) ? std::get<Value>(std::move(value)) : Value{};
}

std::string columnList(std::span<const std::string_view> columns, std::string_view after, std::string_view between) {
    std::string list;
    for (const auto column : columns) list.append(list.empty() ? "" : between).append(column).append(after);
    return list;
}

std::string upsertSql(std::string_view table, std::span<const std::string_view> columns, std::span<const std::string_view> keys) {
    std::string sql = "INSERT INTO ";
    sql.append(table).append(" (").append(columnList(columns)).append(") VALUES (?");
    for (std::size_t i = 1; i < columns.size(); ++i) sql += ", ?";
    sql.append(") ON CONFLICT (").append(columnList(keys)).append(") DO UPDATE SET ");
    const char* between = "";
    for (const auto column : columns) {
        if (std::ranges::find(keys, column) != keys.end()) continue;
        sql.append(between).append(column).append(" = excluded.").append(column);
        between = ", ";
    }
    return sql;
}

}  // namespace legwork
