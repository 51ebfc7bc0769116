// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of notes that send a runner to a professional (evidence.md 5.1): what was logged, what to do, and
// that a journal cannot diagnose.
#pragma once

#include "legwork/finding.h"

#include <span>

namespace legwork {

/// The fixed sentence of a tier.
std::string_view sentenceOf(Tier tier);

/// "Left Achilles and right quad".
std::string sitesInWords(std::span<const std::string_view> sites);
/// "swelling, numbness and fever": the labels of the columns the finding rests on.
std::string answersInWords(const Columns& answers);

/// `logged`, then `more` where there is more to say, then the sentence of the tier and the limits of a journal.
std::string safetyNote(const Finding& finding, std::string logged, std::string_view more = {});
/// The same for a finding whose answers say it all: "Left Achilles: you logged swelling and numbness."
std::string safetyNoteOfAnswers(const Finding& finding, std::string_view more = {});

}  // namespace legwork
