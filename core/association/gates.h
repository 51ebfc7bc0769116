// SPDX-License-Identifier: GPL-3.0-or-later
// Whether enough is logged to compare, and in words what is missing (evidence.md 4.2, settled B11–B13).
#pragma once

#include "legwork/association.h"
#include "rows.h"

namespace legwork {

/// How many of the rows in which the flag is known were rated afterwards.
struct Logging {
    int exposed = 0, unexposed = 0, ratedExposed = 0, ratedUnexposed = 0;
};
Logging loggingOf(std::span<const Row> rows);

/// What a gate still wants, as one whole sentence for the first of it; empty where the gate is passed.
std::string missingToDraw(const Counts& rated);
/// 0–1: how far the count that is farthest from the gate has come.
double progressToDraw(const Counts& rated);
std::string missingToLabel(const Counts& complete, const Logging& logging);
/// Soreness is logged more after one kind of day than after the other, by over 20 points of a hundred.
bool isLoggedUnevenly(const Logging& logging);

}  // namespace legwork
