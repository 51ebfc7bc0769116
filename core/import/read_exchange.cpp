// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an exchange folder by the lists of fields alone: what a file may hold is written nowhere else.
#include "check_rules.h"
#include "csv.h"
#include "entered_sheet.h"
#include "exchange_source.h"
#include "sheet.h"

#include "../diary/tables.h"
#include "../records/runner_json.h"

#include "legwork/field.h"

#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace legwork {
namespace {

template <class Record>
std::string fileName() {
    return std::string{tableName<Record>()} + ".csv";
}

constexpr std::size_t rowsAtOnce = 100;  // between two looks at whether to go on

struct Stopped {};

/// What is known of the tables while the folder is read.
struct Reading {
    const Progress& progress;
    ExchangeTexts texts{};
    ExchangeFolder folder{};
    std::set<RecordKey> taken{}, refused{};
    double all = 1, before = 0, ofFile = 0;  // bytes of all files, of those read, of the one being read

    /// The text of the file; null where there is none.
    const std::string* begin(std::string_view file) {
        const auto found = texts.find(file);
        before += ofFile;
        ofFile = found == texts.end() ? 0 : static_cast<double>(found->second.size());
        tell(0);
        return found == texts.end() ? nullptr : &found->second;
    }
    void tell(double shareOfFile) const {
        if (!progress(std::min(1.0, (before + shareOfFile * ofFile) / all))) throw Stopped{};
    }

    Complaints complaints(std::string_view file) { return {std::string{file}, folder.problems}; }
};

/// The fields under the columns of a sheet, in their order; null for a column that is not known.
template <class Record>
std::vector<const Field<Record>*> fieldsOf(const Sheet& sheet, const Complaints& complaints) {
    std::vector<const Field<Record>*> found;
    for (const auto& column : sheet.columns) {
        found.push_back(findField<Record>(column));
        if (!found.back()) complaints.note(sheet.headerLine, column, unknownColumn);
    }
    return found;
}

template <class Record>
bool hasRequired(const Sheet& sheet, const Complaints& complaints) {
    bool all = true;
    for (const auto& field : fields<Record>()) {
        if (!field.required || sheet.find(field.column)) continue;
        complaints.refuse(sheet.headerLine, field.column, missingColumn);
        all = false;
    }
    return all;
}

/// The row as a record, with whether all of it could be taken.
template <class Record>
std::pair<Record, bool> readRow(const CsvRow& row, const std::vector<const Field<Record>*>& under, const Complaints& complaints) {
    Record record;
    bool isWhole = true;
    for (std::size_t i = 0; i < under.size(); ++i) {
        if (!under[i]) continue;
        const auto parsed = parseValue(*under[i], row.cells[i]);
        if (const auto* value = std::get_if<Value>(&parsed)) {
            under[i]->set(record, *value);
        } else {
            complaints.refuse(row.line, under[i]->column, std::get<FieldProblem>(parsed).reason);
            isWhole = false;
        }
    }
    if (const auto wrong = contradiction(record)) {
        complaints.refuse(row.line, wrong->column, wrong->reason);
        isWhole = false;
    }
    return {std::move(record), isWhole};
}

template <class Record>
void readTable(Reading& reading, std::vector<Record>& records) {
    const auto complaints = reading.complaints(fileName<Record>());
    const auto* text = reading.begin(complaints.file);
    const auto sheet = text ? readSheet(*text, complaints) : std::nullopt;
    if (!sheet || !hasRequired<Record>(*sheet, complaints)) return;
    const auto under = fieldsOf<Record>(*sheet, complaints);
    std::map<std::string, int> lineOf;
    for (std::size_t n = 0; n < sheet->rows.size(); ++n) {
        const CsvRow& row = sheet->rows[n];
        if (n % rowsAtOnce == 0) reading.tell(static_cast<double>(n) / static_cast<double>(sheet->rows.size()));
        auto [record, isWhole] = readRow(row, under, complaints);
        const RecordKey key{std::string{tableName<Record>()}, recordId(record)};
        if (!isWhole) {
            reading.refused.insert(key);
        } else if (const auto [first, isNew] = lineOf.emplace(key.id, row.line); isNew) {
            records.push_back(std::move(record));
            reading.taken.insert(key);
        } else {
            complaints.refuse(row.line, {}, fmt::format("“{}” is already on line {}; this row was left out.", key.id, first->second));
        }
    }
}

void readRunnerFile(Reading& reading) {
    const auto complaints = reading.complaints("runner.json");
    const auto* text = reading.begin(complaints.file);
    if (!text) return;
    try {
        const auto object = nlohmann::ordered_json::parse(*text);
        if (!object.is_object()) return complaints.refuse(0, {}, "This file does not hold one JSON object.");
        Runner runner;
        for (const auto& [key, reason, isNote] : readRunner(object, runner))
            reading.folder.problems.push_back({complaints.file, 0, key, reason, isNote});
        checkRules(runner, complaints);
        reading.folder.runner = std::move(runner);
    } catch (const nlohmann::json::parse_error& error) {
        const auto before = std::string_view{*text}.substr(0, error.byte);
        complaints.refuse(1 + static_cast<int>(std::ranges::count(before, '\n')), {}, "This is not JSON. Nothing of this file was read.");
    }
}

void readEnteredFile(Reading& reading) {
    const auto complaints = reading.complaints("entered.csv");
    const auto* text = reading.begin(complaints.file);
    if (!text) return;
    if (reading.folder.runner) reading.taken.insert({std::string{tableName<Runner>()}, {}});
    for (auto& [line, entered] : readEntered(*text, complaints)) {
        const RecordKey key{entered.table, entered.id};
        if (reading.taken.contains(key))
            reading.folder.entered.push_back(std::move(entered));
        else if (!reading.refused.contains(key))
            complaints.note(line, "id", fmt::format("“{}” is not in this folder.", key.id));
    }
}

/// Sets the bits of the cells that an import gave.
void markImported(ExchangeFolder& folder) {
    std::map<RecordKey, std::vector<std::string_view>> imported;
    for (const auto& cell : folder.entered)
        if (cell.by == By::import) imported[{cell.table, cell.id}].push_back(cell.column);
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) {
        for (Record& record : folder.records.*list) {
            const auto columns = imported.find({std::string{tableName<Record>()}, recordId(record)});
            if (columns == imported.end()) continue;
            for (const auto column : columns->second)
                record.imported |= FieldMask{1} << (findField<Record>(column) - fields<Record>().data());
        }
    });
}

double bytesOf(const ExchangeTexts& texts) {
    double bytes = 0;
    for (const auto& [name, text] : texts) bytes += static_cast<double>(text.size());
    return std::max(bytes, 1.0);
}

ExchangeFolder readAll(const std::filesystem::path& path, const Progress& progress) {
    Reading reading{.progress = progress};
    reading.texts = exchangeTexts(path, reading.folder.problems);
    reading.all = bytesOf(reading.texts);
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) { readTable(reading, reading.folder.records.*list); });
    readRunnerFile(reading);
    readEnteredFile(reading);
    markImported(reading.folder);
    return std::move(reading.folder);
}

}  // namespace

ExchangeFolder readExchange(const std::filesystem::path& path) {
    return readAll(path, [](double) { return true; });
}

std::optional<ExchangeFolder> readExchange(const std::filesystem::path& path, const Progress& progress) {
    try {
        return readAll(path, progress);
    } catch (const Stopped&) {
        return {};
    }
}

std::string ImportProblem::text() const {
    auto where = file;
    if (line) where += fmt::format(", line {}", line);
    if (!column.empty()) where += ", " + column;
    return where + ": " + reason;
}

}  // namespace legwork
