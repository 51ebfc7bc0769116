// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner_json.h"

#include "runner_lists.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace legwork {
namespace {

using Json = nlohmann::ordered_json;
using Problem = std::optional<FieldProblem>;

constexpr int latestDayStart_min = 12 * 60;

/// An answer that is never blank.
struct Setting {
    std::string_view key;
    Json (*get)(const Runner&);
    Problem (*set)(Runner&, const std::string&);
};

constexpr Setting settings[] = {
    {"day_start", [](const Runner& runner) -> Json { return clockText(runner.day_start_min); },
     [](Runner& runner, const std::string& text) -> Problem {
         const auto minutes = parseClock(text);
         if (!minutes || *minutes > latestDayStart_min) return FieldProblem{"The day starts at a time from 00:00 to 12:00."};
         runner.day_start_min = *minutes;
         return {};
     }},
    {"units", [](const Runner& runner) -> Json { return token(runner.units); },
     [](Runner& runner, const std::string& text) -> Problem {
         const auto found = std::ranges::find(tokens<Units>(), text, &Token::token);
         if (found == tokens<Units>().end()) return FieldProblem{"The units are metric or imperial."};
         runner.units = static_cast<Units>(found - tokens<Units>().begin());
         return {};
     }},
    {"language", [](const Runner& runner) -> Json { return runner.language; },
     [](Runner& runner, const std::string& text) -> Problem {
         runner.language = text;
         return {};
     }},
    {"check_in_implies_no_run", [](const Runner& runner) -> Json { return runner.check_in_implies_no_run ? "yes" : "no"; },
     [](Runner& runner, const std::string& text) -> Problem {
         if (text != "yes" && text != "no") return FieldProblem{fmt::format("“{}” is neither yes nor no.", text)};
         runner.check_in_implies_no_run = text == "yes";
         return {};
     }},
};

Json cell(const Field<Runner>& field, const Runner& runner) {
    const Value value = field.get(runner);
    if (!isLogged(value)) return nullptr;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    return cellText(field, value);
}

/// The value as the text of a cell; nothing for a list or an object.
std::optional<std::string> cellTextOf(const Json& value) {
    if (value.is_null()) return "";
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_number()) return fmt::format("{}", value.get<double>());
    if (value.is_string()) return value.get<std::string>();
    return {};
}

Problem readField(const Field<Runner>& field, const std::string& text, Runner& runner) {
    const auto parsed = parseValue(field, text);
    if (const auto* problem = std::get_if<FieldProblem>(&parsed)) return *problem;
    field.set(runner, std::get<Value>(parsed));
    return {};
}

Problem readKey(const std::string& key, const Json& value, Runner& runner) {
    const auto lists = runnerLists();
    if (const auto list = std::ranges::find(lists, key, &RunnerList::column); list != lists.end()) return list->set(runner, value);
    const auto text = cellTextOf(value);
    if (!text) return FieldProblem{"One value is expected here, not a list or an object."};
    if (const auto* field = findField<Runner>(key)) return readField(*field, *text, runner);
    const auto* setting = std::ranges::find(settings, key, &Setting::key);
    return text->empty() ? Problem{} : setting->set(runner, *text);
}

}  // namespace

bool isRunnerKey(std::string_view key) {
    return findField<Runner>(key) || std::ranges::count(settings, key, &Setting::key) ||
           std::ranges::count(runnerLists(), key, &RunnerList::column);
}

Json runnerJson(const Runner& runner) {
    Json object;
    for (const auto& field : fields<Runner>()) object[std::string{field.column}] = cell(field, runner);
    for (const auto& setting : settings) object[std::string{setting.key}] = setting.get(runner);
    for (const auto& list : runnerLists()) object[std::string{list.column}] = list.get(runner);
    return object;
}

std::vector<RunnerProblem> readRunner(const Json& object, Runner& runner) {
    std::vector<RunnerProblem> problems;
    for (const auto& [key, value] : object.items()) {
        if (!isRunnerKey(key)) problems.push_back({key, "This key is not known here and was left.", true});
        else if (const auto problem = readKey(key, value, runner)) problems.push_back({key, problem->reason});
    }
    return problems;
}

}  // namespace legwork
