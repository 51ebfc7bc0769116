// SPDX-License-Identifier: GPL-3.0-or-later
// A scale of whole numbers as a row of segments: 0–10, 1–5, 1–7 … Digits, arrow keys and the mouse choose; Backspace
// and Delete take the answer back. One below the least is "not logged".
#pragma once

#include <QAbstractSlider>
#include <QElapsedTimer>
#include <optional>

namespace legwork {

class Scale : public QAbstractSlider {
    Q_OBJECT

public:
    enum class Fill { accent, pain };

    Scale(int least, int most, Fill fill, QWidget* parent = nullptr);

    std::optional<double> number() const { return number_; }
    /// Shows it without telling; decimals, which an import may bring, mark the nearest segment.
    void setNumber(std::optional<double> number);
    /// What the number means, for those who hear it: "somewhat hard".
    void setWord(const QString& word) { word_ = word; }
    const QString& word() const { return word_; }
    int least() const { return minimum() + 1; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(std::optional<double> number);
    /// The segment under the mouse, or nothing.
    void pointed(std::optional<double> number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(std::optional<double> number);
    void digit(int digit);
    int segmentAt(int x) const;
    QRectF segment(int number) const;
    QColor fillOf(int number) const;

    Fill fill_;
    std::optional<double> number_;
    QString word_;
    QElapsedTimer sinceOne_;  // a 0 soon after a 1 is a 10
};

/// Digits typed one after the other: 1, then 0 within a moment, is 10.
int joinDigits(int digit, QElapsedTimer& sinceOne, int most);
/// Makes the accessible interface of scales known to Qt; more than once does no harm.
void installScaleAccessibility();

}  // namespace legwork
