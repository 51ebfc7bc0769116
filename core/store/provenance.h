// SPDX-License-Identifier: GPL-3.0-or-later
// The lines about who filled which cell when.
#pragma once

#include "connection.h"
#include "legwork/journal.h"

namespace legwork {

/// Keeps the line in place of an older one. "Typed, at a time not known" is what no line says, so it drops the line.
void keepLine(Connection& connection, const Entered& line);
void dropLine(Connection& connection, std::string_view table, std::string_view id, std::string_view column);
void dropLines(Connection& connection, std::string_view table, std::string_view id);
/// Columns of the record that an import filled.
std::vector<std::string> importedColumns(Connection& connection, std::string_view table, std::string_view id);
std::vector<Entered> allLines(Connection& connection);

}  // namespace legwork
