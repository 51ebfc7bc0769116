// SPDX-License-Identifier: GPL-3.0-or-later
// R11: a hard run without a cool-down. Trials found that it does not change soreness, so the rule is off unless the runner
// wants it (settled A94).
#include "../../measures/hardness.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr std::string_view reads[] = {
    "runs.cooldown", "runs.kind", "runs.rpe",
};

Answer isWithout(const Run& run) {
    return run.cooldown ? Answer::of(run.cooldown->isNone()) : Answer::unknown({"cooldown"});
}

Verdict judgeRun(const Case& c, const Run& run) {
    return conclude(isHard(run, c.facts.hardRpe), "Only hard runs are looked at.", isWithout(run), 1);
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const auto rpe = runOf(finding, diary).rpe;
    return fmt::format("You logged no cool-down after a hard run{}. Trials found no difference in soreness, so do it only if you like it.",
                       rpe ? fmt::format(" (effort {})", Words(diary).number(*rpe, 1)) : "");
}

}  // namespace

extern const Rule noCoolDown{
    .number = 11,
    .id = "no-cool-down",
    .title = "No cool-down after a hard run",
    .lane = Lane::warmUp,
    .standardOn = false,
    .grade = Grade::against,
    .evidence = "The article counts on cooling down; in a trial it changed soreness by 0 of 100 points, and a review found little effect on "
                "soreness or injury. Foam rolling afterwards eased pain a little.",
    .source = "Law & Herbert 2007, doi:10.1016/s0004-9514(07)70041-7; Van Hooren & Peake 2018, doi:10.1007/s40279-018-0916-2; "
              "Wiewelhove 2019, doi:10.3389/fphys.2019.00376",
    .clears = "Any cool-down after a hard run.",
    .advice = "Leave it or do it, as you like.",
    .thresholds = {},
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
