// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_out.h"

#include "../measures/load.h"
#include "../measures/soreness.h"
#include "../patterns/wording.h"
#include "csv_text.h"
#include "folder_writer.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace legwork {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
/// What spreadsheets take for the beginning of a formula (OWASP, CSV injection).
constexpr std::string_view formulaSigns = "=+-@\t\r\n";

struct Column {
    std::string header;
    std::function<std::string(const Run&)> cell;
};

std::string clockOf(double seconds) {
    const auto all = std::llround(seconds);
    return fmt::format("{}:{:02}:{:02}", all / 3600, all / 60 % 60, all % 60);
}

/// As it is, or behind an apostrophe, which makes it text.
std::string harmless(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    const bool isFormula = first != text.npos && formulaSigns.find(text[first]) != formulaSigns.npos;
    return isFormula ? "'" + text : text;
}

class RunsSheet {
public:
    RunsSheet(const Diary& diary, char decimalSign)
        : diary_(diary), words_(diary), decimalSign_(decimalSign), isImperial_(diary.runner().units == Units::imperial) {}

    std::string text() const {
        const auto columns = this->columns();
        std::vector<std::string> cells(columns.size());
        std::string text{byteOrderMark};
        std::ranges::transform(columns, cells.begin(), &Column::header);
        add(text, cells);
        const auto days = diary_.days();
        for (const Run* run : days ? diary_.runsIn(*days) : std::vector<const Run*>{}) {
            std::ranges::transform(columns, cells.begin(), [&](const Column& column) { return column.cell(*run); });
            add(text, cells);
        }
        return text;
    }

private:
    void add(std::string& text, const std::vector<std::string>& cells) const { addRow(text, cells, decimalSign_ == ',' ? ';' : ','); }

    std::vector<Column> columns() const {
        const std::string far = isImperial_ ? "mi" : "km", high = isImperial_ ? "ft" : "m";
        return {
            {"Date", [](const Run& run) { return legwork::text(localDate(run.start)); }},
            {label("start"), [](const Run& run) { return clockText(minuteOfDay(run.start)); }},
            {label("kind"), [](const Run& run) { return run.kind ? std::string{legwork::label(*run.kind)} : ""; }},
            {label("distance_m") + " (" + far + ")", [this](const Run& run) { return number(run.distance_m, Measure::distance, 3); }},
            {label("duration_s") + " (h:mm:ss)", [](const Run& run) { return run.duration_s ? clockOf(*run.duration_s) : ""; }},
            {"Pace (h:mm:ss per " + far + ")", [this](const Run& run) { return pace(run); }},
            {label("ascent_m") + " (" + high + ")", [this](const Run& run) { return number(run.ascent_m, Measure::climb, 0); }},
            {label("rpe") + " (0–10)", [this](const Run& run) { return number(run.rpe, Measure::plain, 1); }},
            {"Load (effort × minutes)", [this](const Run& run) { return number(loggedLoad(run), Measure::plain, 0); }},
            {"Worst soreness the day after (0–10)", [this](const Run& run) { return number(scoreAfter(run), Measure::plain, 0); }},
            {label("note"), [](const Run& run) { return harmless(run.note); }},
        };
    }

    static std::string label(std::string_view column) { return std::string{findField<Run>(column)->label}; }

    std::string number(Number value, Measure measure, int decimals) const {
        if (!value) return {};
        auto text = words_.number(words_.inUnit(*value, measure), decimals);
        std::ranges::replace(text, '.', decimalSign_);
        return text;
    }

    std::string pace(const Run& run) const {
        const bool isKnown = run.duration_s && run.distance_m && *run.distance_m > 0;
        return isKnown ? clockOf(*run.duration_s / words_.inUnit(*run.distance_m, Measure::distance)) : "";
    }

    Number scoreAfter(const Run& run) const { return legScore(diary_.on(journalDay(run.start, diary_.runner().day_start_min) + 1)); }

    const Diary& diary_;
    Words words_;
    char decimalSign_;
    bool isImperial_;
};

}  // namespace

std::string runsSheet(const Diary& diary, char decimalSign) { return RunsSheet(diary, decimalSign).text(); }

void exportRuns(const Journal& journal, const std::filesystem::path& file, char decimalSign) {
    writeFile(file, runsSheet(*journal.diary(), decimalSign));
}

}  // namespace legwork
