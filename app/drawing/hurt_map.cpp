// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/hurt_map.h"

#include "drawing/body_shapes.h"
#include "drawing/number_text.h"
#include "drawing/palette.h"

#include <QPainter>
#include <algorithm>

namespace legwork {

HurtMap::HurtMap(QWidget* parent) : QWidget(parent) { setObjectName("hurtMap"); }

void HurtMap::show(std::vector<SiteScore> scores) {
    scores_ = std::move(scores);
    setAccessibleName(hurtWords(scores_));
    setToolTip(hurtWords(scores_));
    update();
}

QSize HurtMap::sizeHint() const { return (bodySize() * (fontMetrics().height() / 17.0)).toSize(); }
QSize HurtMap::minimumSizeHint() const { return sizeHint() * 0.6; }

std::optional<double> HurtMap::scoreOf(Site site, Side side) const {
    std::optional<double> score;
    for (const auto& place : scores_)
        if (place.site == site && (place.side == side || !place.side)) score = std::max(score.value_or(0), place.score);
    return score;
}

void HurtMap::paintEvent(QPaintEvent*) {
    const Palette& palette = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(width() / bodySize().width(), height() / bodySize().height());
    painter.translate((width() - bodySize().width() * scale) / 2, (height() - bodySize().height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setPen(QPen(palette.ghost, 0.8));
    for (const bool isBack : {false, true}) painter.fillPath(bodyOutline(isBack), palette.window);
    for (const auto& region : bodyRegions()) {
        const auto score = scoreOf(region.site, region.side);
        painter.setBrush(score ? QBrush(palette.ofPain(*score)) : QBrush(palette.isDark ? palette.line : palette.pain[0]));
        painter.drawPath(region.shape);
        if (!score || *score == 0) continue;
        painter.save();
        painter.setPen(readableOn(palette.ofPain(*score)));
        painter.drawText(QRectF(region.middle - QPointF(20, 10), QSizeF(40, 20)), Qt::AlignCenter, numberText(*score, 0));
        painter.restore();
    }
}

QString hurtWords(const std::vector<SiteScore>& scores) {
    QStringList parts;
    for (const auto& score : scores)
        if (score.score > 0) parts += HurtMap::tr("%1 %2").arg(siteName(score.site, score.side), numberText(score.score, 0));
    return parts.isEmpty() ? HurtMap::tr("No place was given a score.") : parts.join(", ");
}

}  // namespace legwork
