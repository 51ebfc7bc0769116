// SPDX-License-Identifier: GPL-3.0-or-later
// The few questions worth asking on a day: those whose answer would decide a safety note.
#pragma once

#include "legwork/diary.h"
#include "legwork/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace legwork {

struct Question {
    RecordKey record;          // table "days" or "pains"; of a day without an entry yet, the entry to be made
    std::string_view column;   // left blank so far
    std::string text;          // one whole sentence, to be answered with yes or no; for `spread`, with its choices
    Tier tier{};               // what the decisive answer would lead to
};

/// Questions that the entries of `day` give reason to ask, and of these only the ones where an answer would raise a
/// note for a professional, now or by a higher tier. At most one for each rule and part, since its answer may settle
/// the rest; the gravest first. Empty on most days. `today` as for analyse().
std::vector<Question> questions(const Diary& diary, Day day, Day today);

}  // namespace legwork
