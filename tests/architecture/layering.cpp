// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering.h"

#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace legwork::layering {
namespace {

using Rooms = std::set<std::string, std::less<>>;
using Path = std::filesystem::path;

/// The public headers of core, by the room whose promise they are.
const std::map<std::string, std::string, std::less<>> publicRoom = {
    {"day.h", "base"},          {"error.h", "base"},      {"progress.h", "base"},   {"tokens.h", "records"},    {"records.h", "records"}, {"field.h", "records"},
    {"diary.h", "diary"},       {"finding.h", "results"}, {"rules.h", "results"},     {"review.h", "results"},  {"questions.h", "results"}, {"asking.h", "results"}, {"hints.h", "results"}, {"track_record.h", "results"}, {"standing.h", "results"}, {"columns.h", "records"},
    {"association.h", "associations"},   {"experiment.h", "experiments"},
    {"chart.h", "charts"},      {"charts.h", "charts"},   {"before.h", "charts"},
    {"journal.h", "journal"},   {"exchange.h", "exchange"}, {"take_in.h", "exchange"},   {"take_out.h", "exchange"}, {"activity_files.h", "exchange"}, {"recorded_value.h", "exchange"}, {"value_groups.h", "exchange"}, {"column_match.h", "exchange"},
};

/// Headers that are seen from further away than the room they lie in.
const std::map<std::string, std::string, std::less<>> ownRoom = {{"core/patterns/wording.h", "wording"}};

/// What each room of core may see beside itself. "results", "journal" and "exchange" are public headers only.
const std::map<std::string, Rooms, std::less<>> coreSees = {
    {"base", {}},
    {"records", {"base"}},
    {"diary", {"base", "records"}},
    {"statistics", {"base"}},
    {"measures", {"base", "records", "diary", "statistics", "results"}},  // results: where the thresholds stand
    {"patterns", {"base", "records", "diary", "statistics", "measures", "results"}},
    {"association", {"base", "records", "diary", "statistics", "measures", "patterns", "results", "associations"}},
    {"experiment", {"base", "records", "diary", "statistics", "measures", "association", "experiments"}},
    {"charts", {"base", "records", "diary", "statistics", "measures", "results", "wording"}},
    {"import", {"base", "records", "diary", "results", "journal", "exchange"}},  // results: what thresholds there are
    {"export", {"base", "records", "diary", "measures", "wording", "journal", "exchange"}},
    {"store", {"base", "records", "diary", "journal"}},
    {"include", {"base", "records", "diary", "results", "associations", "experiments", "charts", "journal", "exchange"}},
};

/// The same for app, where every folder also sees the files that lie beside main.cpp.
const std::map<std::string, Rooms, std::less<>> appSees = {
    {"drawing", {}},
    {"models", {"drawing"}},
    {"forms", {"drawing"}},
    {"chart", {"drawing", "models"}},
    {"pages", {"drawing", "models", "forms", "chart", "shell"}},
    {"shell", {"drawing", "models", "forms", "chart", "pages"}},
    {"cli", {}},
};

struct Word {
    std::regex pattern;
    std::string what;
};

const std::vector<Word>& forbiddenIn(std::string_view top, std::string_view room) {
    static const Word clock{std::regex(R"(\b(system_clock|steady_clock|high_resolution_clock|getenv|setlocale|localtime(_r)?|gettimeofday)\b|\bstd::time\(|[^\w.]time\((nullptr|NULL|0|&))"),
                            "core knows no clock, environment or locale"};
    static const Word sqlite{std::regex(R"(\bsqlite3_|\bSQLite::)"), "only core/store knows SQLite"};
    static const Word sql{std::regex(R"(\b(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\b)"), "no SQL in app"};
    static const std::vector<Word> inStore{clock}, inCore{clock, sqlite}, inApp{sqlite, sql};
    if (top == "app") return inApp;
    return room == "store" ? inStore : inCore;
}

std::string part(const Path& path, int n) {
    auto it = path.begin();
    for (; n > 0 && it != path.end(); --n) ++it;
    return it == path.end() ? std::string{} : it->string();
}

bool isSqlite(std::string_view header) { return header.starts_with("SQLiteCpp") || header.starts_with("sqlite3"); }
bool isQt(std::string_view header) { return header.size() > 1 && header[0] == 'Q' && header.find(".h") == header.npos; }

/// One file as the walls see it.
struct Place {
    Path file;
    std::string top, room;

    explicit Place(std::string_view path) : file(path), top(part(file, 0)), room(part(file, 1)) {}
    bool isInRoom() const { return !part(file, 2).empty(); }  // not beside main.cpp
    /// An include as a path from the top of the project, found beside the file or from app/.
    Path resolved(const std::string& header) const {
        const bool isBeside = top == "core" || header.starts_with(".") || header.find('/') == header.npos;
        return isBeside ? (file.parent_path() / header).lexically_normal() : Path{"app"} / header;
    }
};

std::string breakInCore(const Place& place, const std::string& header, bool isQuoted) {
    if (isQt(header)) return "core knows no Qt";
    if (isSqlite(header)) return place.room == "store" ? "" : "only core/store knows SQLite";
    if (!isQuoted) return {};
    const auto sees = coreSees.find(place.room);
    if (sees == coreSees.end()) return fmt::format("the room {} is not in the table of layering.cpp", place.room);
    std::string seen;
    if (header.starts_with("legwork/")) {
        const auto known = publicRoom.find(header.substr(8));
        if (known == publicRoom.end()) return fmt::format("{} is not in the table of layering.cpp", header);
        seen = known->second;
    } else {
        const Path path = place.resolved(header);
        if (part(path, 0) != "core") return "core sees nothing outside itself";
        const auto own = ownRoom.find(path.string());
        seen = own == ownRoom.end() || part(path, 1) == place.room ? part(path, 1) : own->second;
    }
    if (seen == place.room || sees->second.contains(seen)) return {};
    return fmt::format("{} does not see {}", place.room, seen);
}

std::string breakInApp(const Place& place, const std::string& header, bool isQuoted) {
    if (isSqlite(header)) return "only core/store knows SQLite";
    if (place.room == "cli" && isQt(header)) return "the command line knows no Qt";
    if (!isQuoted || header.starts_with("legwork/") || !place.isInRoom()) return {};
    const auto sees = appSees.find(place.room);
    if (sees == appSees.end()) return fmt::format("the room {} is not in the table of layering.cpp", place.room);
    const Path path = place.resolved(header);
    if (part(path, 0) != "app") return "app sees of core only legwork/";
    const auto seen = part(path, 1);
    if (coreSees.contains(seen)) return "app sees of core only legwork/";
    if (place.room == "pages" && seen == "pages" && part(path, 2) != part(place.file, 2)) return "pages never include pages";
    const bool isBesideMain = part(path, 2).empty();
    if (place.room == "cli" && isBesideMain) return "the command line knows no Qt";
    if (isBesideMain || seen == place.room || sees->second.contains(seen)) return {};
    return fmt::format("{} does not see {}", place.room, seen);
}

std::string withoutComment(const std::string& line) { return line.substr(0, line.find("//")); }

}  // namespace

std::vector<Break> breaksIn(std::string_view file, std::string_view text) {
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    const Place place(file);
    std::vector<Break> found;
    std::istringstream lines{std::string{text}};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, include)) {
            const auto check = place.top == "core" ? breakInCore : breakInApp;
            const auto what = check(place, match[2], match[1] == "\"");
            if (!what.empty()) found.push_back({std::string{file}, number, what});
            continue;
        }
        for (const auto& [pattern, what] : forbiddenIn(place.top, place.room))
            if (std::regex_search(withoutComment(line), pattern)) found.push_back({std::string{file}, number, what});
    }
    return found;
}

std::string listed(const std::vector<Break>& breaks) {
    std::string all;
    for (const auto& [file, line, what] : breaks) all += fmt::format("{}:{}: {}\n", file, line, what);
    return all;
}

}  // namespace legwork::layering
