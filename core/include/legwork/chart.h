// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a value: numbers and words, no colours. The painter in app/drawing turns it into a picture, and its
// table holds the same numbers.
#pragma once

#include "legwork/day.h"
#include "legwork/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace legwork {

struct Mark {
    Day day;
    std::optional<double> value;  // nothing: not logged, drawn as a gap
    std::string label;            // "18.4 km", "left calf 6"; empty for none
};

struct Series {
    enum class Shape { bars, line, ghost };
    std::string name;
    Shape shape;
    std::vector<Mark> marks;      // one a day, in order
    double most = 0;              // top of its own scale; 0: the chart's
    std::string noun{};           // how one of its marks is announced: "run" for "run 18.4 km"; empty: by the name
};

/// A level across the chart, on its own scale.
struct Level {
    std::string label;            // "1.1 times"
    double value;
};

/// A stretch of the time axis, in days from the start of the first day.
struct Band {
    std::string label;
    double from, to;
};

struct LaneMark {
    Day day;
    enum class Kind { flag, clear, notLogged } kind = Kind::notLogged;
    int level = 0;                // 1–3; 4–6 for the tiers soon, day, now
    std::vector<std::string> sentences;  // of the flags, gravest first; or what is not logged
    std::vector<std::string> rules;      // their ids, in the same order
};

struct LaneRow {
    std::string name;
    std::vector<LaneMark> marks;  // one a day
};

struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

struct Chart {
    std::string id;               // "week"
    std::string title;            // "Soreness, runs and flags"
    std::string summary;          // one sentence: what there is to see
    std::vector<Day> days;
    bool byWeek = false;          // each of the days stands for the week that begins with it
    double least = 0, most = 10;  // of the left axis
    std::vector<Series> series;
    std::vector<Level> levels;
    std::optional<Day> focus;     // the day the chart is about, where it is about one
    std::vector<Band> bands;
    std::vector<LaneRow> lanes;
    Table table;
};

}  // namespace legwork
