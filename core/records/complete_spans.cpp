// SPDX-License-Identifier: GPL-3.0-or-later
#include "complete_spans.h"

#include <algorithm>

namespace legwork {
namespace {

bool holds(const DaySpan& days, const DaySpan& others) { return days.first <= others.first && others.last <= days.last; }
bool meet(const DaySpan& a, const DaySpan& b) { return a.first <= b.last + 1 && b.first <= a.last + 1; }

}  // namespace

void addSpan(std::vector<CompleteSpan>& spans, CompleteSpan span) {
    if (std::ranges::any_of(spans, [&](const CompleteSpan& there) { return holds(there.days, span.days); })) return;
    std::erase_if(spans, [&](const CompleteSpan& there) {
        if (there.source != span.source || !meet(there.days, span.days)) return false;
        span.days = {std::min(there.days.first, span.days.first), std::max(there.days.last, span.days.last)};
        return true;
    });
    spans.push_back(std::move(span));
}

}  // namespace legwork
