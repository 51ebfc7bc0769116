// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule says of one run or one day, with everything it rests on.
#pragma once

#include "legwork/columns.h"
#include "legwork/day.h"

#include <boost/container/small_vector.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace legwork {

struct Rule;

enum class State { flagged, clear, unknown, notApplicable };
/// Safety tiers: see a professional in the next few days, today, or call for help now.
enum class Tier { soon, day, now };

std::string_view token(State state);
std::string_view token(Tier tier);

/// Names and values that decided, in the units of the columns. Names are string literals of the rules.
using Numbers = boost::container::small_vector<std::pair<std::string_view, double>, 4>;  // seldom more: no memory of their own

/// What a rule says, without the case it was about. Exactly one of level and tier is set where the state is flagged,
/// neither elsewhere (settled A23).
struct Verdict {
    State state = State::clear;
    int level = 0;  // 1 note, 2 caution, 3 strong caution; 0 for none
    std::optional<Tier> tier;
    std::string_view reason;         // why a rule does not apply; empty elsewhere
    std::vector<std::string_view> sites;  // "calf_upper_left" …, alphabetical; of static storage
    Columns missing;                 // left blank, and could still change the answer
    Numbers numbers;
    Columns answers;  // of a flagged rule of pain or safety: the columns whose answers it rests on

    /// A number by its name; nothing where it is unknown.
    std::optional<double> number(std::string_view name) const;
};

struct Finding : Verdict {
    const Rule* rule = nullptr;
    Day day;
    std::string_view run;  // id of the run, empty for a rule of days; lives as long as the diary
};

/// How grave a flag is: its level, or 4, 5 and 6 for the tiers soon, day and now; 0 where nothing is flagged.
int gravity(const Finding& finding);
/// Of a day's findings the one to name: the gravest flag, else one that is unknown, clear or not applicable, in that
/// order; null of none.
const Finding* gravest(const std::vector<Finding>& findings);

}  // namespace legwork
