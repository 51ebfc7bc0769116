// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace legwork {

int versionOf(Connection& connection) { return static_cast<int>(connection.integer("PRAGMA user_version")); }

void upgrade(Connection& connection) {
    if (versionOf(connection) == newestVersion()) return;
    Transaction transaction(connection);
    const int version = versionOf(connection);  // another program may have been faster
    if (version > 0) connection.run("DELETE FROM history");
    for (const auto migration : migrations().subspan(static_cast<std::size_t>(version))) connection.run(std::string{migration}.c_str());
    connection.run(("PRAGMA user_version = " + std::to_string(newestVersion())).c_str());
    transaction.commit();
}

}  // namespace legwork
