// SPDX-License-Identifier: GPL-3.0-or-later
// What the logged answers about a pain fit more with (evidence.md 5.3): a hint, never a diagnosis.
#pragma once

#include "legwork/diary.h"
#include "legwork/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace legwork {

/// The rows of the table that fit what was logged of a finding's sites on its day, in the order of the table: at least
/// two answers match and none speaks against it. Blanks do neither. Empty for a finding that is not flagged.
std::vector<std::string_view> hints(const Finding& finding, const Diary& diary);

/// "What you logged fits more with: a sore tendon; this journal cannot diagnose." Empty where no row fits or the rule is
/// none of those the table serves (R35, R36, R39, R40, R41).
std::string hintSentence(const Finding& finding, const Diary& diary);

}  // namespace legwork
