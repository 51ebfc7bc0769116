// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart view paints over Qt Charts' series: days, points, labels, lanes, and the cursor.
#include "drawing/chart_view.h"
#include "drawing/level_mark.h"
#include "drawing/number_text.h"
#include "drawing/words.h"

#include <QFontInfo>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

QFont smaller(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(QFontInfo(font).pointSizeF() * 0.88);
    return small;
}

QRectF around(const QPointF& middle, const QSizeF& size) { return {middle - QPointF(size.width(), size.height()) / 2, size}; }

void drawCentred(QPainter& painter, const QPointF& middle, const QString& text) {
    painter.drawText(around(middle, painter.fontMetrics().boundingRect(text).size() * 2), Qt::AlignCenter, text);
}

/// Labels of one chart: each keeps off those that were placed before it, above its mark if there is room, else below.
class Labels {
public:
    Labels(QPainter& painter, const QRectF& room) : painter_(painter), room_(room) {}

    void keepOff(const QRectF& box) { taken_.push_back(box); }
    void draw(const QPointF& middle, const QString& text) {
        const QRectF box = freePlace(inRoom(around(middle, painter_.fontMetrics().size(0, text))));
        keepOff(box);
        painter_.drawText(box, Qt::AlignCenter, text);
    }

private:
    QRectF inRoom(QRectF box) const {
        box.moveLeft(std::clamp(box.left(), room_.left(), std::max(room_.left(), room_.right() - box.width())));
        return box;
    }
    QRectF freePlace(const QRectF& wanted) const {
        for (const int lines : {0, -1, -2, 2, 3, 4}) {
            const QRectF box = wanted.translated(0, lines * wanted.height());
            const bool isTaken = std::ranges::any_of(taken_, [&](const QRectF& other) { return other.intersects(box); });
            if (!isTaken && box.top() >= room_.top() && box.bottom() <= room_.bottom()) return box;
        }
        return wanted;
    }

    QPainter& painter_;
    QRectF room_;
    std::vector<QRectF> taken_;
};

}  // namespace

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    painter->setFont(smaller(font()));
    drawLabels(*painter);
    drawMarks(*painter);
    painter->setFont(smaller(font()));
    drawDays(*painter);
    drawLanes(*painter);
    drawCursor(*painter);
}

/// "Thu 19"; of a week, the day it begins with and its month.
QString ChartView::shortName(Day day) const { return chart_.byWeek ? shortDateText(day) : shortDayText(day); }

void ChartView::drawDays(QPainter& painter) const {
    painter.setPen(paletteOf(*this).text);
    const double needed = painter.fontMetrics().horizontalAdvance("Wed 30") * 1.3;
    const int step = std::max(1, static_cast<int>(std::ceil(needed / std::max(1.0, columnWidth()))));
    const QRectF plot = chart()->plotArea();
    for (int i = 0; i < static_cast<int>(chart_.days.size()); i += step)
        drawCentred(painter, {place(0, i).x(), plot.bottom() + rowHeight() * 0.6}, shortName(chart_.days[static_cast<std::size_t>(i)]));
}

void ChartView::drawMarks(QPainter& painter) const {
    const Palette& palette = paletteOf(*this);
    const double radius = std::clamp(columnWidth() / 4, 1.5, fontMetrics().height() * 0.3);
    painter.setPen(QPen(palette.isDark ? palette.text : palette.pain[9], 1.5));
    for (const Series& series : chart_.series) {
        if (series.shape != Series::Shape::line) continue;
        for (std::size_t i = 0; i < series.marks.size(); ++i)
            if (const auto& value = series.marks[i].value) {
                painter.setBrush(palette.ofPain(*value));
                painter.drawEllipse({place(0, static_cast<int>(i)).x(), heightOf(*value)}, radius, radius);
            }
    }
}

/// In a long row of bars only the longest is named.
bool ChartView::hasRoomForLabel(const Series& series, std::size_t at) const {
    constexpr std::size_t few = 10;
    if (series.shape != Series::Shape::bars || series.marks.size() <= few) return true;
    const auto longest = std::ranges::max_element(series.marks, {}, [](const Mark& mark) { return mark.value.value_or(0); });
    return longest - series.marks.begin() == static_cast<std::ptrdiff_t>(at);
}

void ChartView::drawLabels(QPainter& painter) const {
    const Palette& palette = paletteOf(*this);
    const QRectF plot = chart()->plotArea();
    const double lineHeight = painter.fontMetrics().height();
    Labels labels(painter, QRectF(plot.left(), 0, plot.width(), plot.bottom()));
    painter.setPen(palette.muted);
    for (const Band& band : chart_.bands) {
        const QRectF box(plot.left() + columnWidth() * band.from + 4, plot.top(), columnWidth() * (band.to - band.from) - 8, lineHeight * 1.2);
        painter.drawText(box, Qt::AlignVCenter, painter.fontMetrics().elidedText(words(band.label), Qt::ElideRight, static_cast<int>(box.width())));
        labels.keepOff(box);
    }
    painter.setPen(palette.levelText[1]);
    for (const Level& level : chart_.levels)
        labels.draw({plot.left() + painter.fontMetrics().horizontalAdvance(words(level.label)) / 2.0 + gap, heightOf(level.value) - lineHeight * 0.6},
                    words(level.label));
    for (const Series& series : chart_.series)
        for (std::size_t i = 0; i < series.marks.size(); ++i) {
            const Mark& mark = series.marks[i];
            if (mark.label.empty() || (chart_.focus && mark.day != chart_.focus) || !hasRoomForLabel(series, i)) continue;
            const double y = heightOf(mark.value.value_or(0), series.most);
            const bool isBar = series.shape == Series::Shape::bars;
            painter.setPen(series.shape == Series::Shape::line ? palette.text : palette.muted);
            labels.draw({place(0, static_cast<int>(i)).x(), y - lineHeight * (isBar ? 0.6 : 1.1)}, words(mark.label));
        }
}

void ChartView::drawLaneMark(QPainter& painter, const LaneMark& mark, const QPointF& middle) const {
    const Palette& palette = paletteOf(*this);
    const double size = std::min(fontMetrics().height() * 0.62, std::max(3.0, columnWidth() * 0.8));
    if (mark.kind == LaneMark::Kind::flag) painter.fillPath(markShape(mark.level, middle, size), markColour(mark.level, palette));
    else if (mark.kind == LaneMark::Kind::clear) painter.fillPath(markShape(1, middle, size * 0.42), palette.ghost);
    else if (!mark.sentences.empty()) painter.strokePath(markShape(1, middle, size * 0.6), QPen(palette.ghost, 1));
}

void ChartView::drawLanes(QPainter& painter) const {
    const Palette& palette = paletteOf(*this);
    const QRectF plot = chart()->plotArea();
    for (std::size_t i = 0; i < chart_.lanes.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        const double y = place(row, 0).y();
        painter.setPen(palette.line);
        painter.drawLine(QPointF(gap, y + rowHeight() / 2), QPointF(plot.right(), y + rowHeight() / 2));
        painter.setPen(palette.text);
        painter.drawText(QRectF(gap / 2, y - rowHeight() / 2, plot.left() - gap, rowHeight()), Qt::AlignVCenter, words(chart_.lanes[i].name));
        const auto& marks = chart_.lanes[i].marks;
        for (std::size_t day = 0; day < marks.size(); ++day) drawLaneMark(painter, marks[day], place(row, static_cast<int>(day)));
    }
}

void ChartView::drawCursor(QPainter& painter) const {
    if (!hasFocus() || chart_.days.empty()) return;
    const double half = row_ == 0 ? fontMetrics().height() * 0.6 : rowHeight() * 0.46;
    const QPointF middle = place(row_, column_);
    painter.setPen(QPen(paletteOf(*this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(middle - QPointF(half, half), middle + QPointF(half, half)), 4, 4);
}

}  // namespace legwork
