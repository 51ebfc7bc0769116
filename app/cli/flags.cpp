// SPDX-License-Identifier: GPL-3.0-or-later
// flags: what every rule says of every day, or only what it flags, in words.
#include "verbs.h"

#include "finding_json.h"

#include "legwork/review.h"

#include <algorithm>
#include <fmt/format.h>

namespace legwork::cli {
namespace {

constexpr int daysAtOnce = 366;  // judged and written before the next: memory stays small over any span

std::string grade(const Finding& finding) {
    if (finding.tier) return std::string{token(*finding.tier)};
    return fmt::format("level {}", finding.level);
}

std::string line(const Finding& finding, const Diary& diary) {
    return fmt::format("{}  {:7}  {}", text(finding.day), grade(finding), sentence(finding, diary));
}

std::optional<DaySpan> spanOf(const Diary& diary, const FlagsWanted& wanted) {
    auto logged = diary.days();
    for (const WeeklyCheck& check : diary.weeklyChecks()) {  // a row as well; it counts from its Sunday on (settled A8, A38)
        const Day sunday = check.week.sunday();
        logged = logged ? DaySpan{std::min(logged->first, sunday), std::max(logged->last, sunday)} : DaySpan{sunday, sunday};
    }
    if (!logged) return {};
    return DaySpan{wanted.from.value_or(logged->first), wanted.to.value_or(logged->last)};
}

}  // namespace

int flags(const Session& session, const FlagsWanted& wanted) {
    const auto journal = session.open();
    const auto diary = journal->diary();
    const auto span = spanOf(*diary, wanted);
    if (!span) return 0;
    const Day today = wanted.today.value_or(journalDay(session.now, diary->runner().day_start_min));
    for (Day first = span->first; first <= span->last; first = first + daysAtOnce) {
        const DaySpan part{first, std::min(first + (daysAtOnce - 1), span->last)};
        for (const Finding& finding : analyse(*diary, part, today).findings) {
            if (wanted.json) say(findingJson(finding, *diary).dump());
            else if (finding.state == State::flagged) say(line(finding, *diary));
        }
    }
    return 0;
}

}  // namespace legwork::cli
