// SPDX-License-Identifier: GPL-3.0-or-later
// How hot a run was: a measured wet bulb globe temperature, else the heat index of the National Weather Service
// (settled A32, A33).
#pragma once

#include "answer.h"

namespace legwork {

/// The index in °C of an air temperature and a relative humidity of 0–100 %.
double heatIndex(double temp_c, double humidity_pct);
/// Blank where temperature or humidity is.
Number heatIndex(const Run& run);

/// What a wet bulb globe temperature may have been in sun and light wind; to be shown as an estimate, never to flag.
double estimatedWbgt(double temp_c, double humidity_pct);

struct HeatLimits {
    double heat_index_c, wbgt_c;
};
/// From either limit on. A blank humidity leaves it open only where the temperature does not decide by itself.
Answer isHot(const Run& run, const HeatLimits& limits);

}  // namespace legwork
