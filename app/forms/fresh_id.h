// SPDX-License-Identifier: GPL-3.0-or-later
// Ids for records that are to come. Two windows, or a record that was moved to another day, never share one.
#pragma once

#include "form.h"
#include "lookup.h"

namespace legwork {

/// A few letters that are this window's own.
const std::string& windowsOwn();

template <class Record>
bool isTaken(const Diary& diary, const std::string& id) {
    const auto days = diary.days();
    for (Day day = days ? days->first : Day{}; days && day <= days->last; ++day)
        if (withId(recordsOn<Record>(diary.on(day)), id)) return true;
    return false;
}

/// The id of a record that never came to be because what was typed into it was refused, so that the text is found again
/// after a restart; else a new one, the same at each call until it is taken.
template <class Record>
std::string freshId(const FormPlace& place, const std::string& stem = {}) {
    const auto diary = place.desk.diary();
    const std::string base = text(place.shown.day) + "-" + (stem.empty() ? "" : stem + "-");
    for (const std::string& id : place.drafts.idsOf(tableName<Record>(), base))
        if (!isTaken<Record>(*diary, id)) return id;
    for (int n = 1;; ++n)
        if (const std::string id = base + windowsOwn() + std::to_string(n); !isTaken<Record>(*diary, id)) return id;
}

}  // namespace legwork
