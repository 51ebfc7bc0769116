// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/complete_spans.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;

CompleteSpan span(int first, int last, const char* source = "Strava") { return {{Day{first}, Day{last}}, source}; }

std::vector<CompleteSpan> added(std::vector<CompleteSpan> there, const CompleteSpan& more) {
    addSpan(there, more);
    return there;
}

TEST(CompleteSpans, OneMoreOfTheSameSourceJoinsThoseItMeets) {
    EXPECT_THAT(added({span(0, 9), span(20, 29)}, span(10, 19)), ElementsAre(span(0, 29)));
    EXPECT_THAT(added({span(0, 9)}, span(5, 30)), ElementsAre(span(0, 30)));
    EXPECT_THAT(added({span(0, 9)}, span(11, 19)), ElementsAre(span(0, 9), span(11, 19))) << "of day 10 nothing is known";
}

TEST(CompleteSpans, DaysThatAreKnownAlreadyAddNothing) {
    EXPECT_THAT(added({span(0, 30)}, span(0, 30)), ElementsAre(span(0, 30)));
    EXPECT_THAT(added({span(0, 30, "Runkeeper")}, span(5, 9)), ElementsAre(span(0, 30, "Runkeeper")));
}

TEST(CompleteSpans, TwoSourcesStayTwo) {
    EXPECT_THAT(added({span(0, 9, "Runkeeper")}, span(5, 30)), ElementsAre(span(0, 9, "Runkeeper"), span(5, 30)));
}

}  // namespace
}  // namespace legwork
