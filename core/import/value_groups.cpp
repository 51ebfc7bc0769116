// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/value_groups.h"

#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace legwork {
namespace {

void add(ValueGroup& group, const PlannedValue& value, std::size_t index) {
    const Day day = value.recorded.day;
    if (group.members.empty()) {
        group.file = value.recorded.file;
        group.fate = value.fate;
        group.days = {day, day};
    }
    if (group.members.empty() || group.days.last != day) ++group.dayCount;
    group.days.last = day;
    group.members.push_back(index);
}

/// The first of a file's sentences, and how many like it there are.
std::string sentenceOf(const ValueGroup& group, const std::vector<PlannedValue>& values) {
    const PlannedValue* first = nullptr;
    int count = 0;
    for (const auto index : group.members)
        if (!values[index].sentence.empty() && ++count == 1) first = &values[index];
    if (count <= 1 && group.dayCount <= 1) return first ? first->sentence : "";
    if (group.dayCount <= 1) return fmt::format("{} What you typed of {} more stays too.", first->sentence, count - 1);
    if (!first) return {};
    return fmt::format("Of {}: {}{}", text(first->recorded.day), first->sentence,
                       count == 1 ? "" : fmt::format(" So it is with {} more.", count - 1));
}

}  // namespace

std::vector<ValueGroup> gathered(const std::vector<PlannedValue>& values) {
    std::map<std::string_view, std::set<Day>> daysOf;
    for (const PlannedValue& value : values) daysOf[value.recorded.file].insert(value.recorded.day);
    using Name = std::tuple<std::string_view, Day, std::string_view, Fate>;  // a day or a column, and the other one blank
    std::map<Name, ValueGroup> groups;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& [file, format, column, value, day, time] = values[i].recorded;
        const bool isFew = std::ssize(daysOf[file]) <= daysOneByOne;
        add(groups[isFew ? Name{file, day, {}, values[i].fate} : Name{file, {}, column, values[i].fate}], values[i], i);
    }
    std::vector<ValueGroup> all;
    for (auto& [name, group] : groups) {
        group.sentence = sentenceOf(group, values);
        all.push_back(std::move(group));
    }
    return all;
}

}  // namespace legwork
