// SPDX-License-Identifier: GPL-3.0-or-later
// R30: rest days without an easy walk, ride or swim. Moving a little eased soreness in a review (Dupuy 2018); full rest is
// fine, too. What counts as movement: settled A129, A130.
#include "../../measures/easy_movement.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"share", "Share of rest days with easy movement", 0.50, 0.25, 0.75},
};
constexpr RuleNumber numbers[] = {
    {"share", "Share of rest days with easy movement", Measure::plain, "share"}, {"moved", "Rest days with easy movement"},
    {"rest_days", "Rest days"},
};
constexpr std::string_view reads[] = {
    "days.rest_day", "days.no_activity", "activities.kind", "activities.rpe", "activities.duration_s",
};
constexpr int days = 14, enoughRestDays = 2;

struct RestDays {
    int all = 0, moved = 0, unknown = 0;
    Columns missing;
};

RestDays lastRestDays(const Case& c) {
    RestDays rest;
    for (Day day = c.day - (days - 1); day <= c.day; ++day) {
        if (c.facts.kind(day) != DayKind::rest) continue;
        ++rest.all;
        const Answer answer = movedEasily(c.diary().on(day));
        rest.moved += answer.isYes();
        rest.unknown += answer.isUnknown();
        rest.missing.merge(answer.missing);
    }
    return rest;
}

Verdict judgeDay(const Case& c) {
    const RestDays rest = lastRestDays(c);
    const double needed = c.threshold("share") * rest.all;
    const Quantity moves = Quantity::between(rest.moved, rest.moved + rest.unknown, rest.missing);
    Verdict verdict = conclude(Answer::of(rest.all >= enoughRestDays), "There were fewer than two known rest days in two weeks.", below(moves, needed), 1);
    verdict.numbers = known({{"share", rest.all > 0 ? Number{static_cast<double>(rest.moved) / rest.all} : Number{}},
                             {"moved", rest.moved}, {"rest_days", rest.all}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    return fmt::format("You moved easily on {} of {} rest days in two weeks. It is optional; full rest is fine, too.",
                       words.number(*finding.number("moved")), words.number(*finding.number("rest_days")));
}

}  // namespace

extern const Rule restDayWithoutEasyMovement{
    .number = 30,
    .id = "rest-day-without-easy-movement",
    .title = "Rest days without easy movement",
    .lane = Lane::recovery,
    .grade = Grade::weak,
    .evidence = "In a review of recovery methods easy movement lowered soreness, and full rest was never shown to be worse in the long run. How "
                "much of it is useful is not known.",
    .source = "Dupuy 2018, doi:10.3389/fphys.2018.00403",
    .clears = "An easy walk, ride or swim of 10 to 45 minutes on half of your rest days.",
    .advice = "If you feel like it, walk or ride gently for 10 to 45 minutes on a rest day.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
