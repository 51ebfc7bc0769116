// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner_lists.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace legwork {
namespace {

using nlohmann::json;

struct Misshapen {
    std::string reason;
};

const json& member(const json& object, const char* name) {
    static const json absent;
    if (!object.is_object()) throw Misshapen{fmt::format("{} is not an object with named parts.", object.dump())};
    const auto found = object.find(name);
    return found == object.end() ? absent : *found;
}

std::string readText(const json& value) {
    if (!value.is_string()) throw Misshapen{fmt::format("{} is not a text in quotes.", value.dump())};
    return value.get<std::string>();
}

std::string readTextOrNone(const json& value) { return value.is_null() ? std::string{} : readText(value); }

Day readDay(const json& value) {
    const auto day = parseDay(readText(value));
    if (!day) throw Misshapen{fmt::format("{} is not a day like 2026-11-19.", value.dump())};
    return *day;
}

double readNumber(const json& value) {
    if (!value.is_number() || !std::isfinite(value.get<double>())) throw Misshapen{fmt::format("{} is not a number.", value.dump())};
    return value.get<double>();
}

// One pair of functions for each kind of element.
json written(const std::string& text) { return text; }
void read(const json& value, std::string& text) { text = readText(value); }

json written(const Mute& mute) { return {{"rule", mute.rule}, {"until", mute.until ? json(text(*mute.until)) : json()}}; }
void read(const json& value, Mute& mute) {
    mute.rule = readText(member(value, "rule"));
    if (const json& until = member(value, "until"); !until.is_null()) mute.until = readDay(until);
}

json written(const CompleteSpan& span) {
    return {{"first_day", text(span.days.first)}, {"last_day", text(span.days.last)}, {"source", span.source}};
}
void read(const json& value, CompleteSpan& span) {
    span.days = {readDay(member(value, "first_day")), readDay(member(value, "last_day"))};
    if (span.days.last < span.days.first) throw Misshapen{fmt::format("{} ends before it begins.", value.dump())};
    span.source = readTextOrNone(member(value, "source"));
}

json written(const Acknowledgement& note) {
    return {{"rule", note.rule}, {"part", note.part}, {"day", text(note.day)}, {"tier", note.tier}, {"sites", note.sites}};
}
void read(const json& value, Acknowledgement& note) {
    note.rule = readText(member(value, "rule"));
    note.part = readTextOrNone(member(value, "part"));
    note.day = readDay(member(value, "day"));
    note.tier = readText(member(value, "tier"));
    for (const json& site : member(value, "sites")) note.sites.push_back(readText(site));
}

template <class Whole>
Whole readWhole(const json& object, const char* name, Whole least, Whole most) {
    const double number = readNumber(member(object, name));
    if (number != std::floor(number) || number < least || number > most)
        throw Misshapen{fmt::format("{} is not a whole number from {} to {}, as {} has to be.", member(object, name).dump(), least, most, name)};
    return static_cast<Whole>(number);
}

TriedHabit readHabit(const std::string& text) {
    const auto found = std::ranges::find(tokens<TriedHabit>(), text, &Token::token);
    if (found == tokens<TriedHabit>().end()) throw Misshapen{fmt::format("{} is no habit that an experiment can try.", text)};
    return static_cast<TriedHabit>(found - tokens<TriedHabit>().begin());
}

json written(const Experiment& experiment) {
    return {{"habit", token(experiment.habit)},
            {"first_day", text(experiment.first_day)},
            {"block_days", experiment.block_days},
            {"blocks", experiment.blocks},
            {"seed", experiment.seed},
            {"ended", experiment.ended ? json(text(*experiment.ended)) : json()}};
}
void read(const json& value, Experiment& experiment) {
    experiment.habit = readHabit(readText(member(value, "habit")));
    experiment.first_day = readDay(member(value, "first_day"));
    experiment.block_days = readWhole(value, "block_days", leastBlockDays, mostBlockDays);
    experiment.blocks = readWhole(value, "blocks", leastBlocks, mostBlocks);
    if (experiment.blocks % 2 != 0) throw Misshapen{fmt::format("{} blocks are not an even number.", experiment.blocks)};
    experiment.seed = readWhole(value, "seed", std::uint32_t{0}, std::numeric_limits<std::uint32_t>::max());
    if (const json& ended = member(value, "ended"); !ended.is_null()) experiment.ended = readDay(ended);
}

template <class Element>
json written(const std::vector<Element>& list) {
    json all = json::array();
    for (const Element& element : list) all.push_back(written(element));
    return all;
}
template <class Element>
void read(const json& value, std::vector<Element>& list) {
    if (!value.is_array()) throw Misshapen{fmt::format("{} is not a list.", value.dump())};
    for (const json& element : value) read(element, list.emplace_back());
}

json written(const std::map<std::string, double>& numbers) { return numbers.empty() ? json::object() : json(numbers); }
void read(const json& value, std::map<std::string, double>& numbers) {
    if (!value.is_object()) throw Misshapen{fmt::format("{} is not an object with named numbers.", value.dump())};
    for (const auto& [key, number] : value.items()) numbers[key] = readNumber(number);
}

template <auto list>
std::optional<FieldProblem> set(Runner& runner, const json& value) try {
    std::remove_reference_t<decltype(runner.*list)> fresh;
    if (!value.is_null()) read(value, fresh);
    runner.*list = std::move(fresh);
    return {};
} catch (const Misshapen& problem) {
    return FieldProblem{problem.reason};
}

template <auto list>
constexpr RunnerList makeList(std::string_view column) {
    return {column, [](const Runner& runner) { return written(runner.*list); }, set<list>,
            [](const Runner& runner) { return (runner.*list).empty(); }};
}

}  // namespace

std::span<const RunnerList> runnerLists() {
    static constexpr RunnerList all[] = {
        makeList<&Runner::thresholds>("thresholds"),
        makeList<&Runner::rules_on>("rules_on"),
        makeList<&Runner::rules_off>("rules_off"),
        makeList<&Runner::habits>("habits"),
        makeList<&Runner::mutes>("mutes"),
        makeList<&Runner::complete_spans>("complete_spans"),
        makeList<&Runner::acknowledged>("acknowledged"),
        makeList<&Runner::experiments>("experiments"),
    };
    return all;
}

}  // namespace legwork
