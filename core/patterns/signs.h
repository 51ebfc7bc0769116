// SPDX-License-Identifier: GPL-3.0-or-later
// Yes/no signs by their columns: whether any is yes, and which (settled A51).
#pragma once

#include "../measures/pain_log.h"

#include <span>

namespace legwork {

struct Sign {
    YesNo Pain::*answer;
    Column column;
};
struct DaySign {
    YesNo DayEntry::*answer;
    Column column;
};

/// Yes if one is, no if all are; a blank keeps it unknown.
Answer anyOf(const SoreSpot& spot, std::span<const Sign> signs);
/// `entry` may be missing: all blank.
Answer anyOf(const std::optional<DayEntry>& entry, std::span<const DaySign> signs);

/// The columns answered yes, sorted.
Columns saidYes(const SoreSpot& spot, std::span<const Sign> signs);
Columns saidYes(const std::optional<DayEntry>& entry, std::span<const DaySign> signs);
/// Those left blank, sorted.
Columns leftBlank(const SoreSpot& spot, std::span<const Sign> signs);

}  // namespace legwork
