// SPDX-License-Identifier: GPL-3.0-or-later
// Both legs, front and back, as vector shapes: one region a site and side.
#pragma once

#include "legwork/tokens.h"

#include <QPainterPath>
#include <QString>
#include <span>

namespace legwork {

struct BodyRegion {
    Site site;
    Side side;           // left or right, the runner's own
    bool isBack;
    QPainterPath shape;  // in the units of bodySize
    QPointF middle;      // where a score is written
};

/// The drawing is this large: the front on the left, the back beside it.
QSizeF bodySize();
/// All sites, left and right, in reading order: from the hip to the toes, first the front.
std::span<const BodyRegion> bodyRegions();
/// The outline of the two legs of one view, for the ground under the regions.
const QPainterPath& bodyOutline(bool isBack);
/// Fine lines that let the muscles read as such.
const QPainterPath& bodyLines(bool isBack);
/// The region of a site and side; both and no side have none.
int regionIndex(Site site, Side side);
/// "Left upper calf".
QString siteName(Site site, std::optional<Side> side);

}  // namespace legwork
