// SPDX-License-Identifier: GPL-3.0-or-later
#include "daily_tables.h"

#include "csv.h"
#include "xml_text.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <span>

namespace legwork {
namespace {

constexpr double hour_s = 3600;

/// "07:28" as hours.
Number clockHours(std::string_view text) {
    const auto minutes = parseClock(text);
    return minutes ? Number{*minutes / 60.0} : Number{};
}

/// A column that becomes one of the journal's.
struct Told {
    std::string_view header, column;
    Number (*read)(std::string_view);
    double factor = 1;
};

/// A table that is known by its header.
struct DailyTable {
    std::string_view service;
    std::span<const std::string_view> headers;  // all of which it has
    std::span<const Told> told;
    std::span<const std::string_view> otherwise;  // columns that mean something else than the journal's
    std::string_view
        why;  // said where one of them is filled, and ends by what became of the rest; or a whole sentence where nothing is told
};

constexpr std::string_view intervalsHeaders[] = {"date", "sleepSecs", "restingHR", "soreness"};
constexpr Told intervalsTold[] = {{"weight", "mass_kg", xml::number},
                                  {"sleepSecs", "sleep_h", xml::number, 1 / hour_s},
                                  {"protein", "protein_g", xml::number},
                                  {"carbohydrates", "carbohydrate_g", xml::number}};
constexpr std::string_view intervalsOtherwise[] = {"soreness", "fatigue", "stress", "sleepQuality"};

constexpr std::string_view hrv4Headers[] = {"date", "HRV4T_Recovery_Points", "muscle_soreness", "sleep_time"};
constexpr Told hrv4Told[] = {{"sleep_time", "sleep_h", clockHours}};
constexpr std::string_view hrv4Otherwise[] = {"muscle_soreness", "fatigue", "sleep_quality", "run_distance", "bike_distance"};

constexpr std::string_view measuredHeaders[] = {"AVNN", "SDNN", "rMSSD"};

constexpr std::string_view weeklyHeaders[] = {"Date", "Avg Duration", "Avg Bedtime", "Avg Wake Time"};

constexpr std::string_view nightlyHeaders[] = {"date", "duration_minutes", "bedtime", "wake_time"};
constexpr Told nightlyTold[] = {{"duration_minutes", "sleep_h", xml::number, 1 / 60.0}};

constexpr DailyTable tables[] = {
    {"intervals.icu", intervalsHeaders, intervalsTold, intervalsOtherwise,
     "Soreness, fatigue, stress and sleep quality are answered there on a scale of 1 to 4, which cannot be told as the journal's; these "
     "were left out"},
    {"HRV4Training", hrv4Headers, hrv4Told, hrv4Otherwise,
     "Soreness, fatigue and sleep quality are answered there on another scale than the journal's, and trainings tell no time of day; these "
     "were left out"},
    {"Elite HRV", measuredHeaders, {}, {}, "This is a table of heart rate variability, which the journal does not keep; it was left out."},
    {"Garmin",
     weeklyHeaders,
     {},
     {},
     "This tells the average night of each week and no single night; it was left out. Ask for your whole account's data."},
    {"Garmin", nightlyHeaders, nightlyTold, {}, ""},
};

std::vector<std::string_view> trimmed(const std::vector<std::string>& cells) {
    std::vector<std::string_view> all;
    for (const std::string_view cell : cells) {
        const auto first = cell.find_first_not_of(" \t\r");
        all.push_back(first == cell.npos ? std::string_view{} : cell.substr(first, cell.find_last_not_of(" \t\r") - first + 1));
    }
    return all;
}

using Header = std::vector<std::string_view>;

std::size_t columnOf(const Header& header, std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(header, name) - header.begin());
}

const DailyTable* tableWith(const Header& header) {
    const auto has = [&](std::string_view name) { return columnOf(header, name) < header.size(); };
    const auto found = std::ranges::find_if(tables, [&](const DailyTable& table) { return std::ranges::all_of(table.headers, has); });
    return found == std::end(tables) ? nullptr : &*found;
}

/// "2017-13-08" with the month and the day changed over.
std::string turned(std::string_view date) {
    if (date.size() != 10) return {};
    return fmt::format("{}-{}-{}", date.substr(0, 4), date.substr(8, 2), date.substr(5, 2));
}

/// HRV4Training of Android writes the day before the month. Only a day above 12 tells, anywhere in the table.
bool isDayFirst(const std::vector<CsvRow>& rows, std::size_t column) {
    return std::ranges::any_of(rows, [&](const CsvRow& row) {
        return row.cells.size() > column && !parseDay(row.cells[column]) && parseDay(turned(row.cells[column]));
    });
}

/// One table being read.
struct Sheetful {
    const DailyTable& table;
    const Header& header;
    const std::string& file;
    ActivityFiles all{};
    int undated = 0;
    bool hasOtherwise = false;

    std::string_view cell(const Header& row, std::string_view name) const {
        const auto column = columnOf(header, name);
        return column < row.size() ? row[column] : std::string_view{};
    }
    static bool isFilled(std::string_view text) {
        const auto value = xml::number(text);
        return value && *value != 0;
    }
    void take(const Header& row, std::optional<Day> day) {
        if (!day) return void(++undated);
        for (const auto& [name, column, read, factor] : table.told)
            if (const auto value = read(cell(row, name)); value && *value > 0)
                all.values.push_back({file, table.service, column, std::round(*value * factor * 100) / 100, *day, {}});
        for (const auto name : table.otherwise) hasOtherwise = hasOtherwise || isFilled(cell(row, name));
    }
    void say(FileVerdict verdict, std::string sentence) { all.problems.push_back({file, verdict, std::move(sentence)}); }
};

}  // namespace

std::optional<ActivityFiles> readDailyTable(std::string_view bytes, const std::string& file) {
    const CsvText text = readCsv(bytes);
    if (text.rows.empty()) return {};
    const Header header = trimmed(text.rows.front().cells);
    const DailyTable* table = tableWith(header);
    if (!table) return {};
    Sheetful sheet{*table, header, file};
    if (table->told.empty()) {
        sheet.say(FileVerdict::leftOut, std::string{table->why});
        return std::move(sheet.all);
    }
    const bool isTurned = isDayFirst(text.rows, columnOf(header, "date"));
    for (auto row = text.rows.begin() + 1; row != text.rows.end(); ++row) {
        const Header cells = trimmed(row->cells);
        const auto date = sheet.cell(cells, "date").substr(0, 10);
        sheet.take(cells, isTurned ? parseDay(turned(date)) : parseDay(date));
    }
    const bool hasValues = !sheet.all.values.empty();
    if (sheet.hasOtherwise)
        sheet.say(hasValues ? FileVerdict::kept : FileVerdict::leftOut,
                  fmt::format("{}{}", table->why, hasValues ? ", and the rest was read." : ", and nothing else is told."));
    if (sheet.undated > 0)
        sheet.say(FileVerdict::kept, fmt::format("{} rows have no date that can be read; they were left out.", sheet.undated));
    if (sheet.all.values.empty() && sheet.all.problems.empty())
        sheet.say(FileVerdict::leftOut, "The table tells nothing that the journal keeps; it was left out.");
    return std::move(sheet.all);
}

}  // namespace legwork
