// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/chart_view.h"

#include "drawing/chart_painter.h"
#include "drawing/level_mark.h"
#include "drawing/number_text.h"
#include "drawing/words.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr int leastPlot = 8;  // lines of text

}  // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent) {
    auto* picture = chart();
    picture->legend()->hide();
    picture->setBackgroundVisible(false);
    picture->setMargins({});
    picture->setAnimationOptions(QChart::NoAnimation);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName("chart");
}

void ChartView::show(const Chart& shown) {
    chart_ = shown;
    row_ = std::clamp(row_, 0, static_cast<int>(chart_.lanes.size()));
    column_ = std::clamp(column_, 0, std::max(0, static_cast<int>(chart_.days.size()) - 1));
    setAccessibleName(words(chart_.title));
    setAccessibleDescription(words(chart_.summary));
    paint(chart_, paletteOf(*this), *chart());
    for (auto* axis : chart()->axes()) axis->setLabelsFont(font());
    layOut();
    updateGeometry();
    viewport()->update();
}

double ChartView::rowHeight() const { return fontMetrics().height() * 1.45; }

double ChartView::columnWidth() const {
    return chart()->plotArea().width() / std::max<double>(1, static_cast<double>(chart_.days.size()));
}

double ChartView::heightOf(double value, double most) const {
    const QRectF plot = chart()->plotArea();
    const double least = most > 0 ? 0 : chart_.least;
    return plot.bottom() - plot.height() * (value - least) / ((most > 0 ? most : chart_.most) - least);
}

// The plot is placed by hand, so that the lanes below can stand on the same days to the pixel.
void ChartView::layOut() {
    double names = fontMetrics().horizontalAdvance(QString::number(chart_.most, 'g', 3) + "0");
    for (const LaneRow& lane : chart_.lanes) names = std::max<double>(names, fontMetrics().horizontalAdvance(words(lane.name)));
    const double below = rowHeight() * (static_cast<double>(chart_.lanes.size()) + 1) + gap;
    const double above = fontMetrics().height() * 1.4;  // room for the top number
    const QRectF plot(names + 2 * gap, above, width() - names - 3 * gap, std::max(40.0, height() - above - below));
    chart()->setPlotArea(plot);
    chart()->layout()->invalidate();  // else the axes keep the plot they were made for
    chart()->layout()->activate();
}

QSize ChartView::minimumSizeHint() const {
    const double rows = rowHeight() * (static_cast<double>(chart_.lanes.size()) + 1);
    return {fontMetrics().averageCharWidth() * 44, static_cast<int>(rows + fontMetrics().height() * leastPlot)};
}

QSize ChartView::sizeHint() const { return minimumSizeHint() + QSize(0, fontMetrics().height() * leastPlot); }

QPointF ChartView::place(int row, int column) const {
    const QRectF plot = chart()->plotArea();
    const double x = plot.left() + columnWidth() * (column + 0.5);
    if (row > 0) return {x, plot.bottom() + rowHeight() * (row + 0.5) + gap};
    std::optional<double> value;
    for (const Series& series : chart_.series)
        if (const auto& mark = series.marks[static_cast<std::size_t>(column)]; series.shape == Series::Shape::line && mark.value)
            value = std::max(value.value_or(0), *mark.value);
    return {x, value ? heightOf(*value) : plot.center().y()};
}

std::optional<std::pair<int, int>> ChartView::markAt(const QPointF& point) const {
    const QRectF plot = chart()->plotArea();
    const int column = static_cast<int>(std::floor((point.x() - plot.left()) / columnWidth()));
    if (column < 0 || column >= static_cast<int>(chart_.days.size()) || point.y() < plot.top()) return {};
    const int row = point.y() < plot.bottom() + rowHeight() + gap ? 0 : static_cast<int>((point.y() - plot.bottom() - gap) / rowHeight());
    if (row > static_cast<int>(chart_.lanes.size())) return {};
    return std::pair{row, column};
}

QString ChartView::name(Day day) const {
    return chart_.byWeek ? tr("Week of %1").arg(dayText(day, day).section(' ', 1)) : dayText(day, day);
}

QString ChartView::sentence(int row, int column) const {
    if (column >= static_cast<int>(chart_.days.size())) return {};
    const auto at = static_cast<std::size_t>(column);
    const Day day = chart_.days[at];
    QStringList parts;
    if (row > 0) {
        const LaneRow& lane = chart_.lanes[static_cast<std::size_t>(row) - 1];
        const LaneMark& mark = lane.marks[at];
        for (const auto& said : mark.sentences) parts += words(said);
        const QString level = mark.kind == LaneMark::Kind::flag ? tr(", %1").arg(levelWords(mark.level)) : QString();
        return tr("%1, %2%3: %4").arg(name(day), words(lane.name), level, parts.isEmpty() ? tr("nothing to judge.") : parts.join(' '));
    }
    for (const Series& series : chart_.series) {
        const Mark& mark = series.marks[at];
        const bool isBar = series.shape == Series::Shape::bars;
        if (isBar && mark.label.empty()) continue;
        const QString value = isBar ? words(mark.label) : mark.value ? tr("%1 of 10").arg(numberText(*mark.value)) : tr("not logged");
        parts += tr("%1 %2").arg(words(series.noun.empty() ? series.name : series.noun).toLower(), value);
    }
    return tr("%1: %2.").arg(name(day), parts.isEmpty() ? tr("nothing measured") : parts.join(", "));
}

void ChartView::moveTo(int row, int column) {
    row_ = std::clamp(row, 0, static_cast<int>(chart_.lanes.size()));
    column_ = std::clamp(column, 0, std::max(0, static_cast<int>(chart_.days.size()) - 1));
    const auto said = sentence(row_, column_);
    setAccessibleDescription(said);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit pointedAt(said);
    viewport()->update();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left: return moveTo(row_, column_ - 1);
        case Qt::Key_Right: return moveTo(row_, column_ + 1);
        case Qt::Key_Up: return moveTo(row_ - 1, column_);
        case Qt::Key_Down: return moveTo(row_ + 1, column_);
        case Qt::Key_Home: return moveTo(row_, 0);
        case Qt::Key_End: return moveTo(row_, static_cast<int>(chart_.days.size()) - 1);
        case Qt::Key_Return: case Qt::Key_Enter: case Qt::Key_Space:
            if (!chart_.days.empty()) emit dayChosen(chart_.days[static_cast<std::size_t>(column_)]);
            return;
        default: event->ignore();  // the window's own keys
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const auto mark = markAt(event->position());
    const auto said = mark ? sentence(mark->first, mark->second) : QString();
    emit pointedAt(said);
    if (said.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(event->globalPosition().toPoint(), said, this);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    const auto mark = markAt(event->position());
    if (!mark || event->button() != Qt::LeftButton) return;
    moveTo(mark->first, mark->second);
    emit dayChosen(chart_.days[static_cast<std::size_t>(mark->second)]);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    moveTo(row_, column_);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    emit pointedAt({});
    viewport()->update();
}

void ChartView::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    if (!hasFocus()) emit pointedAt({});
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) show(Chart{chart_});
}

}  // namespace legwork
