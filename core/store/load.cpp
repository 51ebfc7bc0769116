// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include "provenance.h"
#include "runner_table.h"
#include "table.h"

#include <unordered_map>

namespace legwork {
namespace {

/// From so many changed records on, reading everything is not slower.
constexpr std::size_t manyRecords = 500;

template <class Record>
FieldMask bit(std::string_view column) {
    const auto* field = findField<Record>(column);
    return field ? FieldMask{1} << (field - fields<Record>().data()) : 0;
}

/// Sets the imported bits of all records of a table in one pass over the lines of imports.
template <class Record>
void markImported(Connection& connection, std::vector<Record>& records) {
    std::unordered_map<std::string, FieldMask> masks;
    Query query = connection.query("SELECT id, column FROM entered WHERE file = ? AND by = 'import'");
    query.with(tableName<Record>());
    while (query.next()) masks[std::string{query.text(0)}] |= bit<Record>(query.text(1));
    if (masks.empty()) return;
    for (Record& record : records)
        if (const auto found = masks.find(recordId(record)); found != masks.end()) record.imported = found->second;
}

}  // namespace

template <class Record>
std::optional<Record> loadOne(Connection& connection, const Record& like) {
    auto record = selectOne(connection, like);
    if (record)
        for (const auto& column : importedColumns(connection, tableName<Record>(), recordId(*record)))
            record->imported |= bit<Record>(column);
    return record;
}

Diary loadDiary(Connection& connection, std::optional<Day> from) {
    Records all;
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) {
        all.*list = from ? selectFrom<Record>(connection, *from) : selectAll<Record>(connection);
        markImported(connection, all.*list);
    });
    return {std::move(all), readRunner(connection)};
}

Diary reloaded(Connection& connection, const Diary& diary, std::span<const RecordKey> keys) {
    if (keys.size() > manyRecords) return loadDiary(connection);
    Records fresh;
    for (const auto& [table, id] : keys)
        forEachTable([&]<class Record>(std::vector<Record> Records::*list) {
            if (table != tableName<Record>()) return;
            if (const auto like = keyed<Record>(id))
                if (auto record = loadOne(connection, *like)) (fresh.*list).push_back(std::move(*record));
        });
    const Diary next = diary.with(keys, std::move(fresh));
    const bool runnerChanged = std::ranges::find(keys, tableName<Runner>(), &RecordKey::table) != keys.end();
    return runnerChanged ? next.with(readRunner(connection)) : next;
}

template std::optional<Run> loadOne(Connection&, const Run&);
template std::optional<DayEntry> loadOne(Connection&, const DayEntry&);
template std::optional<Pain> loadOne(Connection&, const Pain&);
template std::optional<Drink> loadOne(Connection&, const Drink&);
template std::optional<Activity> loadOne(Connection&, const Activity&);
template std::optional<WeeklyCheck> loadOne(Connection&, const WeeklyCheck&);

}  // namespace legwork
