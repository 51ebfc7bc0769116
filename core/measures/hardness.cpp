// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardness.h"

namespace legwork {
namespace {

bool isHardKind(RunKind kind) {
    return kind == RunKind::intervals || kind == RunKind::sprints || kind == RunKind::race;
}

}  // namespace

Answer isHard(const Run& run, double cut) {
    if (run.kind && isHardKind(*run.kind)) return Answer::of(true);
    if (run.rpe) return Answer::of(isAtLeast(*run.rpe, cut));
    if (run.kind == RunKind::easy) return Answer::of(false);
    return run.kind ? Answer::unknown({"rpe"}) : Answer::unknown({"kind", "rpe"});
}

Answer isHardDay(const DayLog& log, DayKind kind, double cut) {
    if (kind == DayKind::unknown) return Answer::unknown({"rest_day"});
    Answer hard = Answer::of(false);
    for (const Run& run : log.runs) hard = either(std::move(hard), isHard(run, cut));
    return hard;
}

}  // namespace legwork
