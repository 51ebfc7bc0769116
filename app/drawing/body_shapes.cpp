// SPDX-License-Identifier: GPL-3.0-or-later
// A leg is told by its inner and outer edge at some heights; a region is a band of it, from one height to another and
// from one fraction of the width to another. So neighbours fit without gaps, whatever the edges do.
#include "drawing/body_shapes.h"

#include "drawing/words.h"

#include <QCoreApplication>
#include <QTransform>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace legwork {
namespace {

constexpr double frontMiddle = 68, backMiddle = 202, top = 8, width = 270, height = 322;

struct Edge {
    double y, inner, outer;  // distances from the middle of the body
};
constexpr Edge frontLeg[] = {{0, 2, 38},      {14, 2, 43},      {32, 2, 49},    {50, 2.5, 52.5}, {70, 4, 53},      {95, 7, 50},
                             {120, 11, 44.5}, {138, 14, 39.5},  {152, 15, 37},  {164, 15, 36.5}, {178, 13, 39},    {194, 12, 40.5},
                             {212, 14, 38},   {232, 17.5, 33},  {246, 19, 30},  {256, 18, 31},   {264, 18.5, 31.5}, {272, 17.5, 34},
                             {284, 16, 39},   {294, 15.5, 43},  {304, 17, 43}};
constexpr Edge backLeg[] = {{0, 1.5, 38},    {14, 1.5, 44},   {32, 1.5, 51},   {50, 1.5, 54},   {66, 3, 53},    {95, 7, 49.5},
                            {120, 11, 44},   {138, 14, 39.5}, {152, 15, 37.5}, {164, 14, 38},   {178, 11, 41},  {192, 10.5, 42},
                            {208, 13, 39},   {226, 17, 34},   {242, 19.5, 30}, {252, 19, 30.5}, {262, 18, 32},  {272, 16.5, 33.5},
                            {282, 17, 33.5}, {290, 20, 31}};

double smooth(double before, double from, double to, double after, double t) {
    // Catmull-Rom through from and to.
    return 0.5 * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * t * t + (3 * from - before - 3 * to + after) * t * t * t);
}

class Leg {
public:
    explicit Leg(std::span<const Edge> edges) : edges_(edges) {}

    double lowest() const { return edges_.back().y; }
    /// The point at that height and fraction of the width, 0 inside and 1 outside.
    QPointF at(double y, double fraction) const {
        const auto next = std::ranges::find_if(edges_, [&](const Edge& edge) { return edge.y >= y; });
        const auto i = std::clamp<std::ptrdiff_t>(next - edges_.begin(), 1, std::ssize(edges_) - 1);
        const Edge &a = edge(i - 2), &b = edge(i - 1), &c = edge(i), &d = edge(i + 1);
        const double t = std::clamp((y - b.y) / (c.y - b.y), 0.0, 1.0);
        const double inner = smooth(a.inner, b.inner, c.inner, d.inner, t), outer = smooth(a.outer, b.outer, c.outer, d.outer, t);
        return {inner + (outer - inner) * fraction, y};
    }

private:
    const Edge& edge(std::ptrdiff_t i) const { return edges_[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(i, 0, std::ssize(edges_) - 1))]; }

    std::span<const Edge> edges_;
};

struct Band {
    Site site;
    double from, to;                          // heights
    double innerTop, outerTop, innerEnd, outerEnd;  // fractions
    double bowTop = 0, bowEnd = 0;            // how far the middle of an end lies below its corners
};
constexpr Band frontBands[] = {
    {Site::hipFront, 10, 50, 0.02, 0.60, 0.02, 0.64, -3, -5},
    {Site::hipOuter, 6, 66, 0.64, 1.00, 0.74, 1.00, 2, 3},
    {Site::quad, 52, 137, 0.32, 0.72, 0.20, 0.84, -6, 6},
    {Site::adductor, 56, 124, 0.00, 0.29, 0.00, 0.15, 4, 0},
    {Site::thighOuter, 69, 134, 0.76, 1.00, 0.88, 1.00, 3, 0},
    {Site::kneeFront, 142, 166, 0.24, 0.76, 0.24, 0.76, -2, 4},
    {Site::kneeInner, 129, 168, 0.00, 0.17, 0.00, 0.20, 0, 0},
    {Site::kneeOuter, 139, 168, 0.88, 1.00, 0.80, 1.00, 0, 0},
    {Site::shinInner, 171, 244, 0.00, 0.47, 0.00, 0.48, 1, 0},
    {Site::shinOuter, 171, 244, 0.51, 1.00, 0.52, 1.00, 1, 0},
    {Site::ankleInner, 247, 266, 0.00, 0.48, 0.00, 0.48, 0, 0},
    {Site::ankleOuter, 247, 266, 0.52, 1.00, 0.52, 1.00, 0, 0},
    {Site::midfoot, 268, 282, 0.00, 1.00, 0.00, 1.00, 2, 2},
    {Site::forefoot, 284, 295, 0.00, 1.00, 0.00, 1.00, 2, -1},
};
constexpr Band backBands[] = {
    {Site::glute, 10, 64, 0.00, 1.00, 0.00, 1.00, -5, 5},
    {Site::hamstring, 67, 137, 0.00, 1.00, 0.04, 0.96, 5, -4},
    {Site::kneeBack, 139, 164, 0.03, 0.97, 0.03, 0.97, -4, -3},
    {Site::calfUpper, 166, 208, 0.00, 1.00, 0.00, 1.00, -3, 6},
    {Site::calfLower, 211, 236, 0.00, 1.00, 0.04, 0.96, 6, 4},
    {Site::achilles, 239, 262, 0.10, 0.90, 0.10, 0.90, 3, -2},
    {Site::heelSole, 265, 289, 0.00, 1.00, 0.06, 0.94, -2, 3},
};

constexpr double step = 4;

/// Down one side and up the other, the ends bowed.
QPainterPath shapeOf(const Leg& leg, const Band& band) {
    QPolygonF points;
    const auto along = [&](double t, double inner, double end) { return leg.at(band.from + (band.to - band.from) * t, inner + (end - inner) * t); };
    const int steps = std::max(3, static_cast<int>((band.to - band.from) / step));
    const auto end = [&](double y, double from, double to, double bow) {
        for (int i = 1; i < 8; ++i) {
            const double t = i / 8.0;
            points += leg.at(y, from + (to - from) * t) + QPointF(0, bow * 4 * t * (1 - t));
        }
    };
    for (int i = 0; i <= steps; ++i) points += along(double(i) / steps, band.outerTop, band.outerEnd);
    end(band.to, band.outerEnd, band.innerEnd, band.bowEnd);
    for (int i = steps; i >= 0; --i) points += along(double(i) / steps, band.innerTop, band.innerEnd);
    end(band.from, band.innerTop, band.outerTop, band.bowTop);
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath toes(const Leg& leg) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    constexpr double wide[] = {4.6, 3.2, 3.0, 2.8, 2.6}, high[] = {5.6, 5.2, 4.8, 4.3, 3.8};
    double x = leg.at(297, 0).x();
    for (int i = 0; i < 5; ++i) {
        path.addEllipse(QPointF(x + wide[i], 302.5 - i * 0.9), wide[i], high[i]);
        x += 2 * wide[i] - 0.6;
    }
    return path;
}

QPainterPath deepThigh(const Leg& leg) {
    QPainterPath path;
    path.addEllipse(leg.at(88, 0.5), 6.5, 17);
    return path;
}

/// Left is where x grows in the front view, and where it falls in the back view.
QTransform placed(bool isBack, Side side) {
    const bool mirrored = isBack == (side == Side::left);
    return QTransform::fromTranslate(isBack ? backMiddle : frontMiddle, top).scale(mirrored ? -1 : 1, 1);
}

void addBoth(std::vector<BodyRegion>& regions, Site site, bool isBack, const QPainterPath& shape) {
    for (const Side side : {Side::left, Side::right}) {
        const QPainterPath here = placed(isBack, side).map(shape);
        regions.push_back({site, side, isBack, here, here.boundingRect().center()});
    }
}

std::vector<BodyRegion> makeRegions() {
    const Leg front(frontLeg), back(backLeg);
    std::vector<BodyRegion> regions;
    for (const Band& band : frontBands) addBoth(regions, band.site, false, shapeOf(front, band));
    addBoth(regions, Site::toes, false, toes(front));
    addBoth(regions, Site::thighDeep, false, deepThigh(front));
    for (const Band& band : backBands) addBoth(regions, band.site, true, shapeOf(back, band));
    for (BodyRegion& region : regions)  // the inset takes the middle of the thigh: its score stands below
        if (region.site == Site::quad) region.middle.ry() += 28;
    return regions;
}

QPainterPath bothSides(bool isBack, const QPainterPath& one) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Side side : {Side::left, Side::right}) path.addPath(placed(isBack, side).map(one));
    return path;
}

QPainterPath outlineOf(const Leg& leg) { return shapeOf(leg, {Site::quad, 0, leg.lowest(), 0, 1, 0, 1, 4, 4}); }

void addLine(QPainterPath& path, const Leg& leg, double from, double to, double top_, double end) {
    path.moveTo(leg.at(from, top_));
    for (int i = 1; i <= 8; ++i) path.lineTo(leg.at(from + (to - from) * i / 8, top_ + (end - top_) * i / 8));
}

QPainterPath linesOf(bool isBack) {
    QPainterPath path;
    if (isBack) {
        const Leg leg(backLeg);
        addLine(path, leg, 76, 130, 0.52, 0.46);   // between the hamstrings
        addLine(path, leg, 172, 206, 0.50, 0.48);  // between the two heads of the calf
        return path;
    }
    const Leg leg(frontLeg);
    addLine(path, leg, 112, 134, 0.62, 0.66);
    addLine(path, leg, 112, 134, 0.40, 0.34);
    addLine(path, leg, 180, 236, 0.26, 0.30);
    addLine(path, leg, 180, 236, 0.78, 0.72);
    return path;
}

}  // namespace

QSizeF bodySize() { return {width, height}; }

std::span<const BodyRegion> bodyRegions() {
    static const auto regions = makeRegions();
    return regions;
}

const QPainterPath& bodyOutline(bool isBack) {
    static const QPainterPath front = bothSides(false, outlineOf(Leg(frontLeg))), back = bothSides(true, outlineOf(Leg(backLeg)));
    return isBack ? back : front;
}

const QPainterPath& bodyLines(bool isBack) {
    static const QPainterPath front = bothSides(false, linesOf(false)), back = bothSides(true, linesOf(true));
    return isBack ? back : front;
}

int regionIndex(Site site, Side side) {
    const auto regions = bodyRegions();
    const auto found = std::ranges::find_if(regions, [&](const BodyRegion& region) { return region.site == site && region.side == side; });
    return found == regions.end() ? -1 : static_cast<int>(found - regions.begin());
}

QString siteName(Site site, std::optional<Side> side) {
    const QString name = words(label(site));
    if (!side) return name;
    const QString both = QCoreApplication::translate("Body", "Both sides");
    return (side == Side::both ? both : words(label(*side))) + QLatin1Char(' ') + name.toLower();
}

}  // namespace legwork
