// SPDX-License-Identifier: GPL-3.0-or-later
#include "garmin_table.h"

#include "cell_number.h"
#include "column_words.h"
#include "date_text.h"
#include "distance_unit.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

using Columns = std::map<Meaning, std::size_t>;

enum GarminColumn : std::size_t { garminType, garminDate, garminFavourite, garminTitle, garminDistance, garminCalories, garminTime, garminLeast };

bool isTruth(std::string_view cell) {
    constexpr std::array words{"true", "false", "TRUE", "FALSE", "True", "False"};
    return std::ranges::find(words, cell) != words.end();
}

/// Type, date, favourite, title, distance, calories and time stand first whatever the language.
bool isGarminRow(const CsvRow& row) {
    const auto time = cellAt(row, garminTime);
    return row.cells.size() > garminLeast && readTime(cellAt(row, garminDate), DateOrder::dayFirst).has_value() &&
           isTruth(cellAt(row, garminFavourite)) && time.find(':') != time.npos && secondsIn(time, '.', 1).has_value();
}

bool hasGarminWords(const Table& table, const ColumnMatch& match) {
    for (const auto meaning : {Meaning::sport, Meaning::start, Meaning::distance, Meaning::duration})
        if (!match.columns.contains(meaning)) return false;
    return columnNamed(table, "training stress score®") || columnNamed(table, "aerobic te") || columnNamed(table, "avg stride length");
}

bool isEnglish(const Table& table) { return columnNamed(table, "activity type").has_value(); }

std::optional<std::size_t> columnWith(const Table& table, std::initializer_list<std::string_view> parts) {
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        const auto words = headerWords(table.header[column]).words;
        if (std::ranges::any_of(parts, [&](auto part) { return words.find(part) != words.npos; })) return column;
    }
    return {};
}

/// How many steps a minute, and how long they are: Garmin tells lengths of steps in metres to everybody.
void addSteps(const Table& table, std::vector<UnitWitness>& rows) {
    const auto steps = columnWith(table, {"cadence", "schrittfrequenz", "cadencia", "cadência", "kadence", "kadens", "cadenza", "cadans", "rytm"});
    const auto stride = columnWith(table, {"stride", "schrittlänge", "zancada", "passada", "foulée", "skridtlængde", "steglängd", "staplengte", "kroku"});
    if (!steps || !stride) return;
    const char decimal = decimalSign(table);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].steps_min = numberIn(cellAt(table.rows[i], *steps), decimal);
        rows[i].stride_m = numberIn(cellAt(table.rows[i], *stride), decimal);
    }
}

/// The first columns of a table in any language, or of one without a header.
void takeGarminPlaces(Columns& columns) {
    std::erase_if(columns, [](const auto& each) { return each.second < garminLeast; });
    columns[Meaning::sport] = garminType;
    columns[Meaning::start] = garminDate;
    columns[Meaning::title] = garminTitle;
    columns[Meaning::distance] = garminDistance;
    columns[Meaning::duration] = garminTime;
}

/// A row of another length than the header has lost or won a column somewhere behind the first ones.
bool isShifted(const Table& table) {
    return std::ranges::any_of(table.rows, [&](const CsvRow& row) {
        const auto width = table.header.size();
        return row.cells.size() < width || std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(width), row.cells.end(),
                                                       [](const auto& cell) { return !trimmed(cell).empty(); });
    });
}

bool isDigits(std::string_view cell) {
    return !cell.empty() && std::ranges::all_of(cell, [](char c) { return c >= '0' && c <= '9'; });
}

/// Puts a distance together again whose decimal comma stands bare among commas: "5","02" before the calories and the time.
void joinBareCommas(Table& table) {
    for (auto& row : table.rows) {
        const auto isTime = [&](std::size_t column) { return cellAt(row, column).find(':') != std::string_view::npos; };
        const bool isSplit = isTruth(cellAt(row, garminFavourite)) && isDigits(cellAt(row, garminDistance)) && isDigits(cellAt(row, garminDistance + 1)) &&
                             !isTime(garminTime) && isTime(garminTime + 1);
        if (!isSplit) continue;
        row.cells[garminDistance] += "," + row.cells[garminDistance + 1];
        row.cells.erase(row.cells.begin() + garminDistance + 1);
    }
}

/// Its header was a row.
void takeHeaderBack(Table& table) {
    CsvRow first{1, table.header};
    table.rows.insert(table.rows.begin(), std::move(first));
    table.header.assign(table.header.size(), "");
}

}  // namespace

std::optional<KnownTable> garminTable(Table& table, const TableHints& hints) {
    if (isGarminRow({1, table.header})) takeHeaderBack(table);
    joinBareCommas(table);
    KnownTable known{"Garmin Connect", matchByWords(table), false, {}};
    auto& columns = known.match.columns;
    const bool hasPlaces = !table.rows.empty() && isGarminRow(table.rows.front());
    if (!hasPlaces && !hasGarminWords(table, known.match)) return {};
    if (hasPlaces) takeGarminPlaces(columns);
    else if (const auto time = columnNamed(table, "time")) columns[Meaning::duration] = *time;
    for (const auto meaning : {Meaning::day, Meaning::clock, Meaning::file, Meaning::indoor}) columns.erase(meaning);
    if (isShifted(table)) columns.erase(Meaning::ascent), columns.erase(Meaning::descent), columns.erase(Meaning::elapsed);
    auto rows = witnessesIn(table, known.match);
    addSteps(table, rows);
    const auto unit = kilometresOrMiles(rows, isEnglish(table) || table.header[0].empty(), hints.units);
    known.match.metresInDistance = unit.metres;
    constexpr double foot_m = 0.3048;
    known.match.metresInClimb = unit.metres > 1000 ? foot_m : 1;
    known.doubt = unit.doubt;
    return known;
}

}  // namespace legwork
