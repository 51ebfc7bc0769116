// SPDX-License-Identifier: GPL-3.0-or-later
// The list of fields and the tables of the journal are one list: same columns, same order, same kinds, same keys.
#include "diary/tables.h"
#include "store/runner_table.h"
#include "store/schema.h"
#include "story.h"
#include "temp_journal.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace legwork {
namespace {

struct Column {
    std::string name, type;
    bool notNull = false, key = false;
    bool operator==(const Column&) const = default;
};
void PrintTo(const Column& column, std::ostream* out) {
    *out << column.name << ' ' << column.type << (column.notNull ? " NOT NULL" : "") << (column.key ? " key" : "");
}

class FieldList : public testing::Test {
protected:
    std::vector<Column> columnsOf(std::string_view table) {
        std::vector<Column> columns;
        Query query = connection_.query("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
        query.with(table);
        while (query.next())
            columns.push_back({std::string{query.text(0)}, std::string{query.text(1)}, query.integer(2) != 0, query.integer(3) != 0});
        return columns;
    }

    TempJournal journal_;
    Connection connection_{journal_.file(), Connection::Access::read};
};

TEST_F(FieldList, IsTheListOfColumnsOfItsTable) {
    forEachTable([&]<class Record>(std::vector<Record> Records::*) {
        std::vector<Column> expected;
        for (const auto& field : fields<Record>())
            expected.push_back({std::string{field.column}, field.kind == FieldKind::number ? "REAL" : "TEXT", field.required || field.key, field.key});
        EXPECT_EQ(columnsOf(tableName<Record>()), expected) << tableName<Record>();
    });
}

TEST_F(FieldList, OfTheRunnerIsTheListOfColumnsToo) {
    std::vector<std::string> names;
    for (const auto& column : columnsOf("runner"))
        if (!column.key) names.push_back(column.name);
    const auto expected = runnerColumns();
    EXPECT_EQ(names, std::vector<std::string>(expected.begin(), expected.end()));
}

TEST_F(FieldList, FitsTheMaskOfImportedCells) {
    forEachTable([&]<class Record>(std::vector<Record> Records::*) { EXPECT_LE(fields<Record>().size(), 64u); });
}

TEST_F(FieldList, IsWhereTheNamesThatRulesMayUseComeFrom) {
    std::set<std::string_view> names;
    forEachTable([&]<class Record>(std::vector<Record> Records::*) {
        for (const auto& field : fields<Record>()) names.insert(field.column);
    });
    EXPECT_TRUE(std::ranges::is_sorted(columnNames));
    for (const auto column : names) EXPECT_TRUE(std::ranges::binary_search(columnNames, column)) << column << " is not in columns.h";
    for (const auto column : runnerColumns()) names.insert(column);  // of which rules may name some
    for (const auto column : columnNames) EXPECT_TRUE(names.contains(column)) << column << " is no column";
}

TEST_F(FieldList, LeavesEveryTableStrictAndWithAKeySoThatItsChangesCanBeUndone) {
    Query tables = connection_.query("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
    int count = 0;
    while (tables.next()) {
        ++count;
        EXPECT_EQ(tables.integer(1), 1) << tables.text(0);
        bool hasKey = false;
        for (const auto& column : columnsOf(tables.text(0))) hasKey |= column.key;
        EXPECT_TRUE(hasKey) << tables.text(0);
    }
    EXPECT_EQ(count, 10);  // six kinds of records, runner, entered, history, drafts
}

}  // namespace
}  // namespace legwork
