// SPDX-License-Identifier: GPL-3.0-or-later
// In which unit a table tells its distances, where its header does not say.
#pragma once

#include "text_table.h"

#include "legwork/activity_files.h"

#include <span>
#include <string>
#include <vector>

namespace legwork {

/// What one row can say of it.
struct UnitWitness {
    Sport sport = Sport::other;
    Number distance, seconds;  // the distance as written
    Number steps_min, stride_m;
};

/// What the columns of a match say, row by row; without steps.
std::vector<UnitWitness> witnessesIn(const Table& table, const ColumnMatch& match);

struct DistanceUnit {
    double metres = 1000;  // in a distance of 1
    std::string doubt;     // a whole sentence for the runner; empty where the rows leave none
};

/// Kilometres or miles: by steps and their length, else by how fast the runs would be, else by the language, else as the
/// runner's own units are.
DistanceUnit kilometresOrMiles(std::span<const UnitWitness> rows, bool isEnglish, Units units);

/// Kilometres or metres: whichever makes the activities no faster than anyone goes.
DistanceUnit kilometresOrMetres(std::span<const UnitWitness> rows);

/// In metres; where that is faster than anyone goes, and plain metres are not, those: so pools and tracks are told.
Number metresOf(const UnitWitness& row, double metresInDistance);

}  // namespace legwork
