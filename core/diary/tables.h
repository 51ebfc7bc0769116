// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of records, for code that does the same with each of them.
#pragma once

#include "legwork/diary.h"

namespace legwork {

/// Calls `visit` with a pointer to each list of Records, in the order of the exchange contract:
///   forEachTable([&]<class Record>(std::vector<Record> Records::*list) { … });
template <class Visit>
void forEachTable(Visit visit) {
    visit(&Records::runs);
    visit(&Records::days);
    visit(&Records::pains);
    visit(&Records::drinks);
    visit(&Records::activities);
    visit(&Records::weekly_checks);
}

}  // namespace legwork
