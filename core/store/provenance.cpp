// SPDX-License-Identifier: GPL-3.0-or-later
#include "provenance.h"

namespace legwork {

void keepLine(Connection& connection, const Entered& line) {
    if (line.by == By::typed && !line.at) return dropLine(connection, line.table, line.id, line.column);
    std::optional<std::string> at;
    if (line.at) at = text(*line.at);
    connection
        .query(
            "INSERT INTO entered (file, id, column, entered_at, by) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (file, id, column) DO UPDATE SET entered_at = excluded.entered_at, by = excluded.by")
        .with(line.table, line.id, line.column, at, line.by == By::import ? "import" : "typed")
        .run();
}

void dropLine(Connection& connection, std::string_view table, std::string_view id, std::string_view column) {
    connection.query("DELETE FROM entered WHERE file = ? AND id = ? AND column = ?").with(table, id, column).run();
}

void dropLines(Connection& connection, std::string_view table, std::string_view id) {
    connection.query("DELETE FROM entered WHERE file = ? AND id = ?").with(table, id).run();
}

std::vector<std::string> importedColumns(Connection& connection, std::string_view table, std::string_view id) {
    std::vector<std::string> columns;
    Query query = connection.query("SELECT column FROM entered WHERE file = ? AND id = ? AND by = 'import'");
    query.with(table, id);
    while (query.next()) columns.emplace_back(query.text(0));
    return columns;
}

std::vector<Entered> allLines(Connection& connection) {
    std::vector<Entered> lines;
    Query query = connection.query("SELECT file, id, column, entered_at, by FROM entered ORDER BY file, id, column");
    while (query.next())
        lines.push_back({.table = std::string{query.text(0)},
                         .id = std::string{query.text(1)},
                         .column = std::string{query.text(2)},
                         .at = parseTimestamp(query.text(3)),
                         .by = query.text(4) == "import" ? By::import : By::typed});
    return lines;
}

}  // namespace legwork
