// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/column_match.h"

#include "column_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace legwork {
namespace {

struct Name {
    Meaning meaning;
    std::string_view token, label;
};
constexpr std::array names{
    Name{Meaning::start, "start", "Date and time"},
    Name{Meaning::startUtc, "start_utc", "Date and time in UTC"},
    Name{Meaning::day, "day", "Date alone"},
    Name{Meaning::clock, "clock", "Time of day"},
    Name{Meaning::duration, "duration", "Duration without pauses"},
    Name{Meaning::elapsed, "elapsed", "Duration with pauses"},
    Name{Meaning::distance, "distance", "Distance"},
    Name{Meaning::sport, "sport", "Sport"},
    Name{Meaning::title, "title", "Title"},
    Name{Meaning::note, "note", "Note"},
    Name{Meaning::privateNote, "private_note", "Second note"},
    Name{Meaning::effort, "rpe", "Effort, session RPE"},
    Name{Meaning::heartRate, "heart_rate", "Heart rate"},
    Name{Meaning::heartRateMax, "heart_rate_max", "Highest heart rate"},
    Name{Meaning::ascent, "ascent", "Climb"},
    Name{Meaning::descent, "descent", "Descent"},
    Name{Meaning::file, "file", "File of the recording"},
    Name{Meaning::indoor, "indoor", "Yes where indoors"},
};

constexpr std::array orders{"year_first", "day_first", "month_first"};

struct TimeUnit {
    std::string_view token;
    double seconds;
};
constexpr std::array timeUnits{TimeUnit{"s", 1}, TimeUnit{"min", 60}, TimeUnit{"h", 3600}};

bool isTime(Meaning meaning) { return meaning == Meaning::duration || meaning == Meaning::elapsed; }

/// Takes a unit where the meaning has one; false for one that it has not.
bool takeUnit(ColumnMatch& match, Meaning meaning, std::string_view unit) {
    if (isTime(meaning)) {
        const auto found = std::ranges::find(timeUnits, unit, &TimeUnit::token);
        if (found != timeUnits.end()) match.secondsInDuration = found->seconds;
        return found != timeUnits.end();
    }
    const auto metres = metresIn(unit);
    if (!metres) return false;
    if (meaning == Meaning::distance) match.metresInDistance = metres;
    else if (meaning == Meaning::ascent || meaning == Meaning::descent) match.metresInClimb = *metres;
    else return false;
    return true;
}

/// "distance_km" as a meaning, with its unit taken.
std::optional<Meaning> takeMeaning(ColumnMatch& match, std::string_view written) {
    for (const Name& name : names)
        if (written == name.token) return name.meaning;
    const auto line = written.rfind('_');
    if (line == written.npos) return {};
    const auto name = std::ranges::find(names, written.substr(0, line), &Name::token);
    if (name == names.end() || !takeUnit(match, name->meaning, written.substr(line + 1))) return {};
    return name->meaning;
}

std::optional<std::size_t> columnOf(std::string_view written, const std::vector<std::string>& header) {
    if (const auto found = std::ranges::find(header, written); found != header.end()) return static_cast<std::size_t>(found - header.begin());
    std::size_t number = 0;
    if (!written.starts_with('#')) return {};
    const auto [end, error] = std::from_chars(written.data() + 1, written.data() + written.size(), number);
    if (error != std::errc{} || end != written.data() + written.size() || number < 1 || number > header.size()) return {};
    return number - 1;
}

/// The first thing wrong with one part, a whole sentence; empty where it was taken.
std::string takePart(ColumnMatch& match, std::string_view part, const std::vector<std::string>& header) {
    const auto equals = part.find('=');
    if (equals == part.npos) return fmt::format("“{}” is no column: write what it tells, =, and its header.", part);
    const auto key = part.substr(0, equals), value = part.substr(equals + 1);
    if (key == "dates") {
        const auto order = std::ranges::find(orders, value);
        if (order == orders.end()) return fmt::format("“{}” is no order of dates: year_first, day_first or month_first.", value);
        match.dateOrder = static_cast<DateOrder>(order - orders.begin());
        return {};
    }
    const auto meaning = takeMeaning(match, key);
    if (!meaning) return fmt::format("“{}” is nothing that a column tells.", key);
    const auto column = columnOf(value, header);
    if (!column) return fmt::format("The table has no column “{}”.", value);
    match.columns[*meaning] = *column;
    return {};
}

std::string unitOf(const ColumnMatch& match, Meaning meaning) {
    if (isTime(meaning)) return match.secondsInDuration == 3600 ? "_h" : match.secondsInDuration == 60 ? "_min" : "_s";
    const auto metres = meaning == Meaning::distance ? match.metresInDistance : std::optional(match.metresInClimb);
    const bool isLength = meaning == Meaning::distance || meaning == Meaning::ascent || meaning == Meaning::descent;
    if (!isLength || !metres) return {};
    for (const auto unit : {"m", "km", "mi", "ft"})
        if (metresIn(unit) == metres) return std::string{"_"} + unit;
    return {};
}

}  // namespace

bool isUsable(const ColumnMatch& match) {
    const auto has = [&](Meaning meaning) { return match.columns.contains(meaning); };
    return (has(Meaning::start) || has(Meaning::startUtc) || has(Meaning::day)) &&
           (has(Meaning::duration) || has(Meaning::elapsed) || has(Meaning::distance));
}

const std::vector<Meaning>& meanings() {
    static const std::vector<Meaning> all = [] {
        std::vector<Meaning> list;
        for (const auto& name : names) list.push_back(name.meaning);
        return list;
    }();
    return all;
}

std::string_view token(Meaning meaning) { return std::ranges::find(names, meaning, &Name::meaning)->token; }
std::string_view label(Meaning meaning) { return std::ranges::find(names, meaning, &Name::meaning)->label; }

WrittenMatch parseColumns(std::string_view written, const std::vector<std::string>& header) {
    WrittenMatch read;
    while (!written.empty() && read.fault.empty()) {
        const auto end = std::min(written.find(','), written.size());
        read.fault = takePart(read.match, written.substr(0, end), header);
        written.remove_prefix(std::min(end + 1, written.size()));
    }
    if (read.fault.empty() && !isUsable(read.match)) read.fault = "A table needs a column for the start or the day, and one for the duration or the distance.";
    return read;
}

std::string text(const ColumnMatch& match) {
    std::string all;
    for (const auto& [meaning, column] : match.columns)
        all += fmt::format("{}{}{}=#{}", all.empty() ? "" : ",", token(meaning), unitOf(match, meaning), column + 1);
    if (match.dateOrder) all += fmt::format(",dates={}", orders[static_cast<std::size_t>(*match.dateOrder)]);
    return all;
}

}  // namespace legwork
