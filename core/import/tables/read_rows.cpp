// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_rows.h"

#include "../lower_case.h"
#include "../sport_words.h"
#include "../zone_between.h"
#include "cell_number.h"
#include "date_text.h"
#include "distance_unit.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace legwork {
namespace {

std::string joined(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + ". " + second;
}

/// Reads one table; knows how its dates and numbers are written.
class Rows {
public:
    Rows(const Table& table, const KnownTable& known, const std::string& file)
        : table_(table), known_(known), file_(file), decimal_(decimalSign(table)), order_(order()) {}

    std::optional<TableRow> read(const CsvRow& row) const {
        RecordedActivity activity;
        if (!takeStart(row, activity)) return {};
        activity.file = fmt::format("{}, line {}", file_, row.line);
        activity.service = known_.service;
        takeSport(row, activity);
        takeNumbers(row, activity);
        activity.title = trimmed(cell(row, Meaning::title));
        activity.note = joined(trimmed(cell(row, Meaning::note)), trimmed(cell(row, Meaning::privateNote)));
        return TableRow{std::move(activity), recordingOf(row)};
    }

    /// Which date order was taken for want of a sign, a whole sentence; empty where the dates tell.
    std::string orderDoubt() const {
        if (known_.match.dateOrder || orderOf(dates())) return {};
        return fmt::format("The dates do not tell whether the day or the month stands first. The {} was taken. Look at one before you take them.",
                           order_ == DateOrder::dayFirst ? "day" : "month");
    }

private:
    std::string_view cell(const CsvRow& row, Meaning meaning) const {
        const auto found = known_.match.columns.find(meaning);
        return found == known_.match.columns.end() ? std::string_view{} : cellAt(row, found->second);
    }
    bool has(Meaning meaning) const { return known_.match.columns.contains(meaning); }
    Number number(const CsvRow& row, Meaning meaning) const { return numberIn(cell(row, meaning), decimal_); }

    std::vector<std::string_view> dates() const {
        for (const auto meaning : {Meaning::start, Meaning::startUtc, Meaning::day})
            if (const auto found = known_.match.columns.find(meaning); found != known_.match.columns.end()) return columnOf(table_, found->second);
        return {};
    }
    DateOrder order() const {
        if (known_.match.dateOrder) return *known_.match.dateOrder;
        const auto all = dates();
        return orderOf(all).value_or(usualOrder(all));
    }

    bool takeStart(const CsvRow& row, RecordedActivity& activity) const {
        auto local = readTime(cell(row, has(Meaning::start) ? Meaning::start : Meaning::day), order_);
        const auto utc = readTime(cell(row, Meaning::startUtc), order_);
        constexpr int noon_s = 12 * 3600;  // of a day without a time: at midnight it would be of the day before
        if (local && !local->hasClock) local->local_s += readClock(cell(row, Meaning::clock)).value_or(noon_s);
        if (!local && !utc) return false;
        activity.start_s = utc ? utc->local_s - utc->offset_min.value_or(0) * 60 : local->local_s - local->offset_min.value_or(0) * 60;
        activity.isStartLocal = !utc && !local->offset_min;
        if (utc && local) activity.offset_min = zoneBetween(static_cast<double>(activity.start_s), static_cast<double>(local->local_s));
        else if (local) activity.offset_min = local->offset_min;
        return true;
    }

    void takeSport(const CsvRow& row, RecordedActivity& activity) const {
        activity.sportAsWritten = trimmed(cell(row, Meaning::sport));
        activity.sport = has(Meaning::sport) ? sportNamed(activity.sportAsWritten) : Sport::running;
        activity.place = placeNamed(activity.sportAsWritten);
        const auto indoor = lowerCase(cell(row, Meaning::indoor));
        if ((indoor == "true" || indoor == "1") && activity.sport == Sport::running) activity.place = Place::treadmill;
    }

    void takeNumbers(const CsvRow& row, RecordedActivity& activity) const {
        const double each = known_.match.secondsInDuration;
        activity.timer_s = secondsIn(cell(row, Meaning::duration), decimal_, each);
        activity.elapsed_s = secondsIn(cell(row, Meaning::elapsed), decimal_, each);
        const UnitWitness witness{activity.sport, number(row, Meaning::distance), durationOf(activity), {}, {}};
        activity.distance_m = metresOf(witness, known_.match.metresInDistance.value_or(1000));
        activity.ascent_m = climb(row, Meaning::ascent);
        activity.descent_m = climb(row, Meaning::descent);
        activity.heart_rate_bpm = number(row, Meaning::heartRate);
        activity.heart_rate_max_bpm = number(row, Meaning::heartRateMax);
        activity.rpe = number(row, Meaning::effort);
    }
    Number climb(const CsvRow& row, Meaning meaning) const {
        const auto value = number(row, meaning);
        return value ? Number(*value * known_.match.metresInClimb) : value;
    }

    std::string recordingOf(const CsvRow& row) const {
        auto path = trimmed(cell(row, Meaning::file));
        if (path.empty()) return {};
        std::ranges::replace(path, '\\', '/');
        return (std::filesystem::path(file_).parent_path() / path).string();
    }

    const Table& table_;
    const KnownTable& known_;
    const std::string& file_;
    char decimal_;
    DateOrder order_;
};

/// "line 4", "lines 4, 7 and 9", "lines 4, 7, 9 and 12 more".
std::string linesText(const std::vector<int>& lines) {
    constexpr std::size_t most = 3;
    if (lines.size() == 1) return fmt::format("line {}", lines[0]);
    std::string text = fmt::format("lines {}", lines[0]);
    for (std::size_t i = 1; i < std::min(most, lines.size()); ++i) text += fmt::format("{}{}", i + 1 == lines.size() ? " and " : ", ", lines[i]);
    return lines.size() > most ? fmt::format("{} and {} more", text, lines.size() - most) : text;
}

bool isBlank(const CsvRow& row) {
    return std::ranges::all_of(row.cells, [](const auto& cell) { return trimmed(cell).empty(); });
}

}  // namespace

std::vector<std::string_view> columnOf(const Table& table, std::size_t column) {
    std::vector<std::string_view> cells;
    for (const auto& row : table.rows) cells.push_back(cellAt(row, column));
    return cells;
}

ServiceTable readRows(const Table& table, const KnownTable& known, const std::string& file, std::vector<FileProblem>& problems) {
    const Rows rows(table, known, file);
    ServiceTable read{file, known.isWhole, {}};
    std::vector<int> dateless;
    for (const auto& row : table.rows) {
        if (auto one = rows.read(row)) read.rows.push_back(std::move(*one));
        else if (!isBlank(row)) dateless.push_back(row.line);
    }
    const auto say = [&](FileVerdict verdict, std::string sentence) {
        if (!sentence.empty()) problems.push_back({file, verdict, std::move(sentence)});
    };
    if (!dateless.empty())
        say(read.rows.empty() ? FileVerdict::refused : FileVerdict::kept,
            fmt::format("No date can be read in {}; what stands there was left out. Enter it by hand.", linesText(dateless)));
    if (table.openQuote)
        say(FileVerdict::kept, fmt::format("A quotation mark opened in line {} is never closed. Nothing from there on was read. Download the table once more.",
                                           table.openQuote));
    if (!read.rows.empty()) say(FileVerdict::kept, known.doubt), say(FileVerdict::kept, rows.orderDoubt());
    if (table.rows.empty()) say(FileVerdict::leftOut, "The table has no rows; it was left out.");
    return read;
}

}  // namespace legwork
