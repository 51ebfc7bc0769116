// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/chart_painter.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

namespace legwork {
namespace {

constexpr int ticks = 6;

struct Axes {
    QValueAxis *days, *score;
};

QValueAxis* hiddenAxis(QChart& picture, Qt::Alignment side, double from, double to) {
    auto* axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setVisible(false);
    picture.addAxis(axis, side);
    return axis;
}

QValueAxis* scoreAxis(QChart& picture, const Chart& chart, const Palette& palette) {
    auto* axis = new QValueAxis;
    axis->setRange(chart.least, chart.most);
    axis->setTickCount(ticks);
    axis->setLabelFormat((chart.most - chart.least) / (ticks - 1) < 1 ? "%.1f" : "%.0f");
    axis->setLabelsColor(palette.muted);
    axis->setGridLineColor(palette.line);
    axis->setLineVisible(false);
    picture.addAxis(axis, Qt::AlignLeft);
    return axis;
}

void add(QChart& picture, QAbstractSeries* series, QAbstractAxis* x, QAbstractAxis* y) {
    picture.addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
}

void addBand(QChart& picture, const Axes& axes, const Band& band, double most, const Palette& palette) {
    auto* top = new QLineSeries;
    top->append(band.from, most);
    top->append(band.to, most);
    auto* area = new QAreaSeries(top);
    top->setParent(area);
    area->setColor(palette.band);
    area->setBorderColor(Qt::transparent);
    add(picture, area, axes.days, axes.score);
}

QBarSet* barSet(const Series& series, const QColor& colour, auto shows) {
    auto* set = new QBarSet(QString::fromStdString(series.name));
    for (const Mark& mark : series.marks) *set << (shows(mark.day) ? mark.value.value_or(0) : 0);
    set->setColor(colour);
    set->setBorderColor(Qt::transparent);
    return set;
}

/// Bars may have a scale of their own; Qt stands the n-th bar on the number n. Stacked, the day in focus takes its place.
void addBars(QChart& picture, const Axes& axes, const Series& series, const Chart& chart, const Palette& palette) {
    auto* bars = new QStackedBarSeries;
    bars->append(barSet(series, palette.bar, [&](Day day) { return day != chart.focus; }));
    if (chart.focus) bars->append(barSet(series, palette.accent, [&](Day day) { return day == chart.focus; }));
    bars->setBarWidth(chart.focus ? 0.7 : 0.34);
    const auto count = static_cast<double>(series.marks.size());
    QAbstractAxis* scale = axes.score;
    if (series.most > 0 || !chart.focus) scale = hiddenAxis(picture, Qt::AlignRight, 0, series.most > 0 ? series.most : 1);
    add(picture, bars, hiddenAxis(picture, Qt::AlignBottom, -0.5, count - 0.5), scale);
}

void addLevel(QChart& picture, const Axes& axes, const Level& level, double days, const Palette& palette) {
    auto* line = new QLineSeries;
    line->append(0, level.value);
    line->append(days, level.value);
    line->setPen(QPen(palette.level[1], 1.5, Qt::DashLine));
    add(picture, line, axes.days, axes.score);
}

QPen penFor(const Series& series, int index, const Palette& palette) {
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    if (series.shape == Series::Shape::ghost) return {palette.ghost, 1.5, Qt::DashLine};
    const std::size_t shade = 9 - static_cast<std::size_t>(std::min(index, 3));
    return {palette.isDark ? palette.pain[shade - 2] : palette.pain[shade], 2.4, styles[std::min(index, 3)]};
}

/// A day without an answer breaks the line: each unbroken stretch is a series of its own.
void addLine(QChart& picture, const Axes& axes, const Series& series, const QPen& pen) {
    QLineSeries* stretch = nullptr;
    for (std::size_t i = 0; i < series.marks.size(); ++i) {
        const auto& value = series.marks[i].value;
        if (value && !stretch) {
            stretch = new QLineSeries;
            stretch->setPen(pen);
        }
        if (value) stretch->append(static_cast<double>(i) + 0.5, *value);
        const bool ends = stretch && (!value || i + 1 == series.marks.size());
        if (!ends) continue;
        add(picture, stretch, axes.days, axes.score);
        stretch = nullptr;
    }
}

}  // namespace

void paint(const Chart& chart, const Palette& palette, QChart& picture) {
    picture.removeAllSeries();
    for (auto* axis : picture.axes()) {
        axis->hide();  // its picture goes when events are next handled, and would be painted until then
        picture.removeAxis(axis);
        axis->deleteLater();
    }
    const Axes axes{hiddenAxis(picture, Qt::AlignBottom, 0, std::max<double>(1, static_cast<double>(chart.days.size()))),
                    scoreAxis(picture, chart, palette)};
    // An axis is drawn only where a series hangs on it: the frame stands on an empty chart too.
    add(picture, new QLineSeries, axes.days, axes.score);
    for (const Band& band : chart.bands) addBand(picture, axes, band, chart.most, palette);
    for (const Series& series : chart.series)
        if (series.shape == Series::Shape::bars) addBars(picture, axes, series, chart, palette);
    for (const Level& level : chart.levels) addLevel(picture, axes, level, static_cast<double>(chart.days.size()), palette);
    int lines = 0;
    for (const Series& series : chart.series) {
        if (series.shape == Series::Shape::bars) continue;
        addLine(picture, axes, series, penFor(series, lines, palette));
        lines += series.shape == Series::Shape::line;
    }
}

}  // namespace legwork
