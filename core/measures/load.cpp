// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

namespace legwork {
namespace {

constexpr double mostRpe = 10, mostMinutes = 172'800 / 60.0;  // limits of the columns

}  // namespace

Number loggedLoad(const Run& run) {
    if (!run.rpe || !run.duration_s) return {};
    return *run.rpe * *run.duration_s / 60;
}

Quantity load(const Run& run) {
    if (const Number logged = loggedLoad(run)) return Quantity::known(*logged);
    const Number minutes = run.duration_s ? Number{*run.duration_s / 60} : Number{};
    return Quantity::of(run.rpe, "rpe", 0, mostRpe) * Quantity::of(minutes, "duration_s", 0, mostMinutes);
}

}  // namespace legwork
