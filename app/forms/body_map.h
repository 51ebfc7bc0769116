// SPDX-License-Identifier: GPL-3.0-or-later
// The legs to point at: click or arrow to a region, then type 0–10. Every region is a control of its own to a screen
// reader. The map shows scores and asks for new ones; who keeps them is not its business.
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <optional>
#include <vector>

namespace legwork {

class BodyMap : public QWidget {
    Q_OBJECT

public:
    explicit BodyMap(QWidget* parent = nullptr);

    /// `isOfNow` tells scores that typing would change from those of another time of the day.
    void setScore(int region, std::optional<double> score, bool isOfNow);
    std::optional<double> score(int region) const { return marks_[static_cast<std::size_t>(region)].score; }
    /// Index into bodyRegions(), or -1.
    int selected() const { return selected_; }
    void select(int region);
    /// The region that keys begin at.
    void startAt(int region) { start_ = region; }
    /// Asks for that score, as typing does.
    void ask(int region, std::optional<double> score);
    /// Where the region lies in the widget.
    QRect regionRect(int region) const;
    int regionAt(const QPointF& point) const;
    /// The region that an arrow key leads to, or `from` where there is none that way.
    static int neighbour(int from, int key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void selectionChanged(int region);
    void scored(int region, std::optional<double> score);
    void pointed(int region);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Mark {
        std::optional<double> score;
        bool isOfNow = true;
    };

    QTransform toWidget() const;
    void paintRegion(QPainter& painter, int region) const;
    void paintScore(QPainter& painter, int region) const;
    void paintWords(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void tellFocus();

    std::vector<Mark> marks_;
    int selected_ = -1, hovered_ = -1, start_ = 0;
    QElapsedTimer sinceOne_;
};

/// "not logged", "no pain", "6 of 10".
QString scoreWords(std::optional<double> score);

}  // namespace legwork
