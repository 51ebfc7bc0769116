// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/patterns/lag_view.h"

#include "drawing/number_text.h"
#include "drawing/palette.h"

#include <QEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

struct Axes {
    QValueAxis *days, *score;
};

void add(QChart& picture, QAbstractSeries* series, const Axes& axes) {
    picture.addSeries(series);
    series->attachAxis(axes.days);
    series->attachAxis(axes.score);
}

QValueAxis* axis(double from, double to, double step, const char* format, const Palette& palette) {
    auto* made = new QValueAxis;
    made->setRange(from, to);
    made->setTickType(QValueAxis::TicksDynamic);
    made->setTickAnchor(0);
    made->setTickInterval(step);
    made->setLabelFormat(format);
    made->setLabelsColor(palette.muted);
    made->setGridLineColor(palette.line);
    made->setLineVisible(false);
    return made;
}

double highest(const std::vector<LagPoint>& lags) {
    double most = 1;
    for (const LagPoint& lag : lags) most = std::max({most, lag.meanFlagged.value_or(0), lag.meanClear.value_or(0)});
    return std::min(10.0, std::ceil(most + 0.5));
}

void addCompared(QChart& picture, const Axes& axes, double most, const Palette& palette) {
    auto *top = new QLineSeries, *bottom = new QLineSeries;
    for (const double day : {0.5, daysAfter + 0.5}) {
        top->append(day, most);
        bottom->append(day, 0);
    }
    auto* band = new QAreaSeries(top, bottom);
    top->setParent(band);
    bottom->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(palette.band);
    add(picture, band, axes);
}

/// A line for each stretch of days that are known, and a dot a day.
void addMeans(QChart& picture, const Axes& axes, const std::vector<LagPoint>& lags, Number LagPoint::*mean, const QPen& pen) {
    auto* dots = new QScatterSeries;
    dots->setMarkerSize(7);
    dots->setColor(pen.color());
    dots->setBorderColor(pen.color());
    QLineSeries* stretch = nullptr;
    for (const LagPoint& lag : lags) {
        if (!(lag.*mean)) {
            stretch = nullptr;
            continue;
        }
        if (!stretch) {
            stretch = new QLineSeries;
            stretch->setPen(pen);
            add(picture, stretch, axes);
        }
        *stretch << QPointF(lag.daysAfter, *(lag.*mean));
        *dots << QPointF(lag.daysAfter, *(lag.*mean));
    }
    add(picture, dots, axes);
}

QString inWords(const std::vector<LagPoint>& lags) {
    QStringList parts;
    for (const LagPoint& lag : lags)
        if (lag.meanFlagged && lag.meanClear)
            parts += LagView::tr("%1 %2 against %3").arg(lagText(lag.daysAfter), numberText(*lag.meanFlagged), numberText(*lag.meanClear));
    return parts.join(", ") + '.';
}

}  // namespace

QString lagText(int daysAfter) {
    if (daysAfter == 0) return LagView::tr("that day");
    if (daysAfter == 1) return LagView::tr("1 day after");
    if (daysAfter == -1) return LagView::tr("1 day before");
    return daysAfter > 0 ? LagView::tr("%1 days after").arg(daysAfter) : LagView::tr("%1 days before").arg(-daysAfter);
}

LagView::LagView(QWidget* parent) : QChartView(parent) {
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->setAnimationOptions(QChart::NoAnimation);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);  // the table holds the same
    setAccessibleName(tr("Soreness around the flag"));
    setFixedHeight(fontMetrics().height() * 11);
}

void LagView::show(const std::vector<LagPoint>& lags) {
    lags_ = lags;
    setAccessibleDescription(inWords(lags_));
    chart()->removeAllSeries();
    for (auto* old : chart()->axes()) {
        chart()->removeAxis(old);
        delete old;
    }
    if (lags_.empty()) return;
    const Palette& palette = paletteOf(*this);
    const double most = highest(lags_);
    const Axes axes{axis(lags_.front().daysAfter - 0.5, lags_.back().daysAfter + 0.5, 1, "%+.0f", palette), axis(0, most, most > 4 ? 2 : 1, "%.0f", palette)};
    chart()->addAxis(axes.days, Qt::AlignBottom);
    chart()->addAxis(axes.score, Qt::AlignLeft);
    for (auto* one : chart()->axes()) one->setLabelsFont(font());
    addCompared(*chart(), axes, most, palette);
    addMeans(*chart(), axes, lags_, &LagPoint::meanClear, QPen(palette.muted, 2, Qt::DashLine));
    addMeans(*chart(), axes, lags_, &LagPoint::meanFlagged, QPen(palette.level[2], 2.5));
}

void LagView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) show(std::vector(lags_));
}

}  // namespace legwork
