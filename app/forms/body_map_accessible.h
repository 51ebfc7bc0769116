// SPDX-License-Identifier: GPL-3.0-or-later
// The body map to a screen reader: each region a slider from 0 to 10 with its name.
#pragma once

namespace legwork {

class BodyMap;

/// Makes the interfaces known to Qt; more than once does no harm.
void installBodyMapAccessibility();
void tellRegionFocused(BodyMap& map, int region);
void tellScoreChanged(BodyMap& map, int region);

}  // namespace legwork
