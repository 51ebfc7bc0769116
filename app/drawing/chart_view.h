// SPDX-License-Identifier: GPL-3.0-or-later
// A chart to look at and to walk through: by mouse or by arrow keys from day to day and from row to row. The lanes are
// painted under the plot on the same days.
#pragma once

#include "legwork/chart.h"

#include <QString>
#include <QtCharts/QChartView>

namespace legwork {

class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void show(const Chart& shown);
    using QChartView::show;
    const Chart& shown() const { return chart_; }

    /// What one mark says: row 0 is the plot, then the lanes.
    QString sentence(int row, int column) const;
    int row() const { return row_; }
    int column() const { return column_; }
    /// The middle of a mark, in the view.
    QPointF place(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChosen(legwork::Day day);
    /// The mark under the mouse or the cursor; empty for none.
    void pointedAt(const QString& sentence);

protected:
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr double gap = 8;  // px

    void layOut();
    double rowHeight() const;
    double columnWidth() const;
    /// Where a value stands in the view; `most` is the top of its own scale, 0 for the chart's.
    double heightOf(double value, double most = 0) const;
    std::optional<std::pair<int, int>> markAt(const QPointF& point) const;
    void moveTo(int row, int column);
    QString name(Day day) const;
    QString shortName(Day day) const;
    bool hasRoomForLabel(const Series& series, std::size_t at) const;
    void drawDays(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void drawLabels(QPainter& painter) const;
    void drawLanes(QPainter& painter) const;
    void drawLaneMark(QPainter& painter, const LaneMark& mark, const QPointF& middle) const;
    void drawCursor(QPainter& painter) const;

    Chart chart_;
    int row_ = 0, column_ = 0;
};

}  // namespace legwork
