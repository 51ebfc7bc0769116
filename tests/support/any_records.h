// SPDX-License-Identifier: GPL-3.0-or-later
// Records drawn from the list of fields: whatever the list allows may turn up, so that a new field is covered on arrival.
#pragma once

#include "legwork/journal.h"

#include <random>

namespace legwork {

class AnyRecords {
public:
    /// `filled` of all cells that may be blank hold something: 1 fills every column.
    AnyRecords(unsigned seed, double filled) : random_(seed), filled_(filled) {}

    Records records(int days);
    Runner runner();
    /// For some of the cells: who filled them, and when. The records' masks are set to match.
    std::vector<Entered> entered(Records& records);

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }
    bool chance(double share) { return std::bernoulli_distribution(share)(random_); }
    Timestamp time();
    double number(const FieldInfo& field);
    Value value(const FieldInfo& field);
    template <class Record>
    void fill(Record& record);

    std::mt19937 random_;
    double filled_;
};

}  // namespace legwork
