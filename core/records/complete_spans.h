// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/records.h"

namespace legwork {

/// Adds the days of an archive to those there: nothing where they are known already, and one span for those of the same
/// source that meet.
void addSpan(std::vector<CompleteSpan>& spans, CompleteSpan span);

}  // namespace legwork
