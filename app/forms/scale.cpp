// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/scale.h"

#include "drawing/palette.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr int oneThenZero_ms = 1500;
constexpr double corner_px = 6;

/// Role slider with a Value that a tool can set; the description says "not logged" where there is none.
class AccessibleScale : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleScale(Scale* scale) : QAccessibleWidget(scale, QAccessible::Slider), scale_(scale) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Value && kind != QAccessible::Description) return QAccessibleWidget::text(kind);
        if (!scale_->number()) return Scale::tr("not logged");
        const QString number = QString::number(*scale_->number());
        return scale_->word().isEmpty() ? number : Scale::tr("%1, %2").arg(number, scale_->word());
    }
    QVariant currentValue() const override { return scale_->number().value_or(scale_->minimum()); }
    void setCurrentValue(const QVariant& value) override { scale_->setValue(value.toInt()); }
    QVariant maximumValue() const override { return scale_->maximum(); }
    QVariant minimumValue() const override { return scale_->minimum(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    Scale* scale_;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* scale = qobject_cast<Scale*>(object);
    return scale ? new AccessibleScale(scale) : nullptr;
}

}  // namespace

void installScaleAccessibility() {
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
}

int joinDigits(int digit, QElapsedTimer& sinceOne, int most) {
    const bool isTen = digit == 0 && most >= 10 && sinceOne.isValid() && sinceOne.elapsed() < oneThenZero_ms;
    sinceOne.invalidate();
    if (digit == 1) sinceOne.start();
    return isTen ? 10 : digit;
}

Scale::Scale(int least, int most, Fill fill, QWidget* parent) : QAbstractSlider(parent), fill_(fill) {
    installScaleAccessibility();
    setRange(least - 1, most);
    setValue(minimum());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this,
            [this](int value) { choose(value == minimum() ? std::nullopt : std::optional<double>(value)); });
}

void Scale::setNumber(std::optional<double> number) {
    const QSignalBlocker blocker(this);
    number_ = number;
    setValue(number ? static_cast<int>(std::lround(*number)) : minimum());
    update();
}

void Scale::choose(std::optional<double> number) {
    setNumber(number);
    emit chosen(number_);
    QAccessibleValueChangeEvent event(this, number_.value_or(minimum()));
    QAccessible::updateAccessibility(&event);
}

QSize Scale::sizeHint() const { return {(maximum() - minimum()) * fontMetrics().horizontalAdvance("00") * 5 / 4, fontMetrics().height() + 14}; }

QSize Scale::minimumSizeHint() const { return {(maximum() - minimum()) * fontMetrics().horizontalAdvance("00"), sizeHint().height()}; }

QRectF Scale::segment(int number) const {
    const double width = (this->width() - 1.0) / (maximum() - minimum());
    return {0.5 + (number - least()) * width, 0.5, width, height() - 1.0};
}

int Scale::segmentAt(int x) const {
    return std::clamp(least() + x * (maximum() - minimum()) / std::max(1, width()), least(), maximum());
}

QColor Scale::fillOf(int number) const {
    const Palette& palette = paletteOf(*this);
    if (fill_ == Fill::pain) return palette.ofPain(number);
    return palette.accent;
}

void Scale::paintEvent(QPaintEvent*) {
    const Palette& palette = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner_px, corner_px);
    painter.fillPath(outline, palette.field);
    painter.setClipPath(outline);
    for (int n = least(); n <= maximum(); ++n) {
        const bool isChosen = number_ && value() == n;
        const QRectF box = segment(n);
        if (isChosen) painter.fillRect(box, fillOf(n));
        painter.setPen(palette.line);
        if (n > least()) painter.drawLine(box.topLeft(), box.bottomLeft());
        painter.setPen(isChosen ? readableOn(fillOf(n)) : palette.text);
        painter.drawText(box, Qt::AlignCenter, QString::number(n));
    }
    painter.setClipping(false);
    painter.setPen(QPen(hasFocus() ? palette.accent : palette.fieldLine, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
}

void Scale::digit(int typed) {
    const int number = joinDigits(typed, sinceOne_, maximum());
    if (number >= least() && number <= maximum()) choose(number);
}

void Scale::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) return digit(key - Qt::Key_0);
    const int now = number_ ? value() : minimum();
    switch (key) {
        case Qt::Key_Backspace:
        case Qt::Key_Delete: return choose({});
        case Qt::Key_Right:
        case Qt::Key_Up: return choose(std::min(now + 1, maximum()));
        case Qt::Key_Left:
        case Qt::Key_Down: return choose(std::max(now - 1, least()));
        case Qt::Key_Home: return choose(least());
        case Qt::Key_End: return choose(maximum());
        default: event->ignore();
    }
}

void Scale::mousePressEvent(QMouseEvent* event) {
    const int number = segmentAt(event->pos().x());
    if (number_ && value() == number) choose({});
    else choose(number);
}

void Scale::mouseMoveEvent(QMouseEvent* event) { emit pointed(segmentAt(event->pos().x())); }

// Rolling the page past a scale must not change an answer.
void Scale::wheelEvent(QWheelEvent* event) { event->ignore(); }

void Scale::leaveEvent(QEvent* event) {
    emit pointed({});
    QAbstractSlider::leaveEvent(event);
}

void Scale::focusInEvent(QFocusEvent* event) {
    QAbstractSlider::focusInEvent(event);
    update();
}

void Scale::focusOutEvent(QFocusEvent* event) {
    QAbstractSlider::focusOutEvent(event);
    update();
}

}  // namespace legwork
