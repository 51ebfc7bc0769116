// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's numbers as Qt Charts' series and axes. Only a new kind of mark needs anything new here.
#pragma once

#include "drawing/palette.h"
#include "legwork/chart.h"

#include <QtCharts/QChart>

namespace legwork {

/// Fills `picture` with the series and bands of the chart, in place of what was there. The time axis runs from 0 to
/// the number of days; a day's marks stand at its middle.
void paint(const Chart& chart, const Palette& palette, QChart& picture);

}  // namespace legwork
