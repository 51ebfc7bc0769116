// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat.h"

#include <cmath>

namespace legwork {
namespace {

// wpc.ncep.noaa.gov/html/heatindex_equation.shtml, in °F
double simpleIndex(double t, double rh) { return (0.5 * (t + 61 + (t - 68) * 1.2 + 0.094 * rh) + t) / 2; }

double adjustment(double t, double rh) {
    if (rh < 13 && t >= 80 && t <= 112) return -(13 - rh) / 4 * std::sqrt((17 - std::abs(t - 95)) / 17);
    if (rh > 85 && t >= 80 && t <= 87) return (rh - 85) / 10 * (87 - t) / 5;
    return 0;
}

double fullIndex(double t, double rh) {
    return -42.379 + 2.04901523 * t + 10.14333127 * rh - .22475541 * t * rh - .00683783 * t * t - .05481717 * rh * rh +
           .00122874 * t * t * rh + .00085282 * t * rh * rh - .00000199 * t * t * rh * rh + adjustment(t, rh);
}

constexpr double fullFrom = 80;  // °F of the simple index

/// Hot at some humidity, and at every one. The index does not rise steadily where the full formula sets in, so every
/// per cent is tried; while the simple formula holds throughout, the ends are enough.
struct OverHumidity {
    bool some = false, all = true;
};
OverHumidity hotOverHumidity(double temp_c, double limit) {
    const double step = simpleIndex(temp_c * 1.8 + 32, 100) < fullFrom ? 100 : 1;
    OverHumidity hot;
    for (double rh = 0; rh <= 100 && (hot.all || !hot.some); rh += step) {
        const bool here = isAtLeast(heatIndex(temp_c, rh), limit);
        hot.some |= here;
        hot.all &= here;
    }
    return hot;
}

}  // namespace

double heatIndex(double temp_c, double humidity_pct) {
    const double t = temp_c * 1.8 + 32;
    const double simple = simpleIndex(t, humidity_pct);
    return ((simple < fullFrom ? simple : fullIndex(t, humidity_pct)) - 32) / 1.8;
}

Number heatIndex(const Run& run) {
    if (!run.temp_c || !run.humidity_pct) return {};
    return heatIndex(*run.temp_c, *run.humidity_pct);
}

double estimatedWbgt(double temp_c, double humidity_pct) {
    const double vapour_hpa = humidity_pct / 100 * 6.105 * std::exp(17.27 * temp_c / (237.7 + temp_c));  // bom.gov.au/info/thermal_stress
    return 0.567 * temp_c + 0.393 * vapour_hpa + 3.94;
}

Answer isHot(const Run& run, const HeatLimits& limits) {
    if (run.wbgt_c) return Answer::of(isAtLeast(*run.wbgt_c, limits.wbgt_c));
    if (const Number index = heatIndex(run)) return Answer::of(isAtLeast(*index, limits.heat_index_c));
    if (!run.temp_c) return Answer::unknown(run.humidity_pct ? Columns{"temp_c", "wbgt_c"} : Columns{"humidity_pct", "temp_c", "wbgt_c"});
    const auto hot = hotOverHumidity(*run.temp_c, limits.heat_index_c);
    if (hot.some != hot.all) return Answer::unknown({"humidity_pct", "wbgt_c"});
    return Answer::of(hot.all);
}

}  // namespace legwork
