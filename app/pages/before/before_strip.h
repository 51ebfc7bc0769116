// SPDX-License-Identifier: GPL-3.0-or-later
// 72 hours as a strip: a row for each kind of thing, on the same clock. Walked through by mouse or arrow keys.
#pragma once

#include "legwork/before.h"

#include <QWidget>

namespace legwork {

class BeforeStrip : public QWidget {
    Q_OBJECT

public:
    explicit BeforeStrip(QWidget* parent = nullptr);

    void show(Before shown);
    using QWidget::show;

    /// What one mark says; empty where the row has none.
    QString sentence(int row, int mark) const;
    /// Where one mark stands.
    QRectF markRect(int row, int mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The mark under the mouse or the cursor; empty for none.
    void pointedAt(const QString& sentence);
    /// A flag was chosen.
    void openWanted(const legwork::Rule& rule, legwork::Day day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double rowHeight() const;
    double nameWidth() const;
    double xOf(double hour) const;
    /// Where a row's marks stand.
    QRectF rowRect(int row) const;
    double flagLeft(const BeforeRow& row, int mark) const;
    std::optional<std::pair<int, int>> markAt(const QPointF& point) const;
    void moveTo(int row, int mark);
    void open(int row, int mark);
    const BeforeMark* markOf(int row, int mark) const;
    void drawClock(QPainter& painter) const;
    void drawRow(QPainter& painter, int row) const;
    void drawMark(QPainter& painter, int row, int mark) const;
    void drawLabels(QPainter& painter, int row) const;

    Before before_;
    int row_ = 0, mark_ = 0;
};

}  // namespace legwork
