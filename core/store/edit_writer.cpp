// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_writer.h"

#include "../records/complete_spans.h"
#include "load.h"
#include "provenance.h"
#include "runner_table.h"
#include "table.h"

namespace legwork {
namespace {

/// What an import may write into a record that is there: blanks, and what an import gave before. Its own blanks say
/// nothing. What the runner typed stays.
template <class Record>
void keepTyped(const Record& stored, FieldMask imported, Record& record) {
    for (std::size_t i = 0; i < fields<Record>().size(); ++i) {
        const auto& field = fields<Record>()[i];
        const Value was = field.get(stored);
        const bool typed = isLogged(was) && !(imported >> i & 1u);
        if (typed || !isLogged(field.get(record))) field.set(record, was);
    }
}

FieldMask importedMask(Connection& connection, std::span<const Field<Runner>> list) {
    FieldMask mask = 0;
    for (const auto& column : importedColumns(connection, tableName<Runner>(), {}))
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list[i].column == column) mask |= FieldMask{1} << i;
    return mask;
}

template <class T>
void keepUnlessDefault(const T& stored, T& given) {
    if (stored != T{}) given = stored;
}

/// Settings bear no lines, so any that is not the default counts as typed. Spans of an archive add to those there.
void keepSettings(const Runner& stored, Runner& runner) {
    const Runner fresh;
    if (stored.day_start_min != fresh.day_start_min) runner.day_start_min = stored.day_start_min;
    if (stored.check_in_implies_no_run != fresh.check_in_implies_no_run) runner.check_in_implies_no_run = stored.check_in_implies_no_run;
    keepUnlessDefault(stored.units, runner.units);
    keepUnlessDefault(stored.language, runner.language);
    keepUnlessDefault(stored.rules_on, runner.rules_on);
    keepUnlessDefault(stored.rules_off, runner.rules_off);
    keepUnlessDefault(stored.habits, runner.habits);
    keepUnlessDefault(stored.mutes, runner.mutes);
    keepUnlessDefault(stored.acknowledged, runner.acknowledged);
    for (const auto& [key, number] : stored.thresholds) runner.thresholds[key] = number;
    auto spans = stored.complete_spans;
    for (const auto& span : runner.complete_spans) addSpan(spans, span);
    runner.complete_spans = spans;
}

}  // namespace

std::string EditWriter::newId() {
    Query query = connection_.query("SELECT lower(hex(randomblob(8)))");
    query.next();
    return std::string{query.text(0)};
}

template <class Record>
bool EditWriter::markChanges(const std::optional<Record>& stored, const Record& record, By by) {
    bool changed = false;
    const auto id = recordId(record);
    for (const auto& field : fields<Record>()) {
        const Value value = field.get(record);
        if (field.key || value == (stored ? field.get(*stored) : Value{})) continue;
        changed = true;
        if (isLogged(value)) keepLine(connection_, {std::string{tableName<Record>()}, id, std::string{field.column}, now_, by});
        else dropLine(connection_, tableName<Record>(), id, field.column);
    }
    return changed;
}

template <class Record>
void EditWriter::putRecord(Record record, By by) {
    const auto stored = loadOne(connection_, record);
    if (stored && by == By::import) keepTyped(*stored, stored->imported, record);
    if (markChanges(stored, record, by) || !stored) upsert(connection_, record);
}

template <class Record>
std::string EditWriter::putWithId(Record record, By by) {
    if (record.id.empty()) record.id = newId();
    const std::string id = record.id;
    putRecord(std::move(record), by);
    return id;
}

void EditWriter::put(DayEntry entry, By by) {
    if (isBlank(entry) && by == By::import) return;
    if (isBlank(entry)) return remove({std::string{tableName<DayEntry>()}, recordId(entry)});
    putRecord(std::move(entry), by);
}

void EditWriter::put(WeeklyCheck check, By by) { putRecord(check, by); }

void EditWriter::put(Runner runner, By by) {
    const Runner stored = readRunner(connection_);
    if (by == By::import) {
        keepTyped(stored, importedMask(connection_, fields<Runner>()), runner);
        keepSettings(stored, runner);
    }
    markChanges(std::optional{stored}, runner, by);
    if (stored != runner) writeRunner(connection_, runner);
}

void EditWriter::remove(const RecordKey& key) {
    forEachTable([&]<class Record>(std::vector<Record> Records::*) {
        if (key.table != tableName<Record>()) return;
        if (const auto like = keyed<Record>(key.id)) removeRow(connection_, *like);
    });
    dropLines(connection_, key.table, key.id);
}

void EditWriter::setEntered(const Entered& entered) { keepLine(connection_, entered); }

}  // namespace legwork
