// SPDX-License-Identifier: GPL-3.0-or-later
// Habits that come together: one label, not two (settled B30).
#include "association/strongest.h"

#include "association/estimate.h"
#include "legwork/rules.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

struct Pattern {
    Association said;
    std::vector<Row> rows;
};

/// Sixty days whose soreness is a point and a half higher with the first flag, and by `own` with the second.
Pattern pattern(int rule, double own, bool (*isFlagged)(int)) {
    Pattern made{{.rule = rules()[static_cast<std::size_t>(rule)]}, {}};
    for (int n = 0; n < 60; ++n) {
        const double after = 2 + (n % 2 ? 1.5 : 0) + (n % 5 == 0 ? own : 0) + n * 29 % 7 * 0.05;
        made.rows.push_back({Day{n}, isFlagged(n), {}, after, 1 + n * 37 % 11 * 0.3, double(n * 53 % 3), {}, false});
    }
    made.said.beta = adjusted(made.rows);
    made.said.label = PatternLabel::noClearPattern;
    return made;
}

TEST(Strongest, LabelsTheOneWithTheLargestEffectAndNotItsCompanion) {
    auto first = pattern(0, 0, [](int n) { return n % 2 == 1; });
    auto companion = pattern(1, 0, [](int n) { return n % 2 == 1 && n % 10 != 3; });
    standBesideStrongest({{&companion.said, &companion.rows}, {&first.said, &first.rows}});
    EXPECT_EQ(first.said.label, PatternLabel::pattern);
    EXPECT_EQ(companion.said.label, PatternLabel::noClearPattern);
    EXPECT_THAT(companion.said.notes, Contains(HasSubstr("It came together with “" + std::string{first.said.rule->title})));
}

TEST(Strongest, LabelsAnotherThatHoldsBesideIt) {
    auto first = pattern(0, 1, [](int n) { return n % 2 == 1; });
    auto other = pattern(1, 1, [](int n) { return n % 5 == 0; });
    standBesideStrongest({{&first.said, &first.rows}, {&other.said, &other.rows}});
    EXPECT_EQ(first.said.label, PatternLabel::pattern);
    EXPECT_EQ(other.said.label, PatternLabel::pattern);
    EXPECT_THAT(other.said.notes, IsEmpty());
}

TEST(Strongest, LabelsNoOtherThatWasSeldomLoggedOnTheSameDays) {
    auto first = pattern(0, 1, [](int n) { return n % 2 == 1; });
    auto other = pattern(1, 1, [](int n) { return n % 5 == 0; });
    for (Row& row : other.rows) row.day = row.day + 55;
    standBesideStrongest({{&first.said, &first.rows}, {&other.said, &other.rows}});
    EXPECT_EQ(other.said.label, PatternLabel::noClearPattern);
}

}  // namespace
}  // namespace legwork
