// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner_json.h"

#include "runner_lists.h"
#include "runner_settings.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace legwork {
namespace {

using Json = nlohmann::ordered_json;
using Problem = std::optional<FieldProblem>;

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
    const auto setting = std::ranges::find(runnerSettings(), key, &RunnerSetting::column);
    return text->empty() ? Problem{} : setting->set(runner, *text);
}

}  // namespace

bool isRunnerKey(std::string_view key) {
    return findField<Runner>(key) || std::ranges::count(runnerSettings(), key, &RunnerSetting::column) ||
           std::ranges::count(runnerLists(), key, &RunnerList::column);
}

Json runnerJson(const Runner& runner) {
    Json object;
    for (const auto& field : fields<Runner>()) object[std::string{field.column}] = cell(field, runner);
    for (const auto& setting : runnerSettings()) object[std::string{setting.column}] = setting.get(runner);
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
