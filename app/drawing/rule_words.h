// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule says and how well it is supported, in a few words.
#pragma once

#include "legwork/finding.h"
#include "legwork/rules.h"

#include <QString>

namespace legwork {

/// "caution", "nothing to note", "cannot be told yet" …; of null: "no run that day".
QString stateWords(const Finding* finding);
/// "evidence B: some studies".
QString gradeWords(Grade grade);
/// A page of docs/evidence about the rule, inside the program; not every rule has one.
QString evidencePage(const Rule& rule);
bool hasEvidencePage(const Rule& rule);
}  // namespace legwork
