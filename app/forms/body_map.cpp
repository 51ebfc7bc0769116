// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/body_map.h"

#include "drawing/body_shapes.h"
#include "drawing/palette.h"
#include "forms/body_map_accessible.h"
#include "forms/scale.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace legwork {
namespace {

constexpr double edge_px = 2.5, legendTop = 18, legendHeight = 13, wordsHeight = legendTop + legendHeight + 3;

const BodyRegion& at(int region) { return bodyRegions()[static_cast<std::size_t>(region)]; }

int regionCount() { return static_cast<int>(bodyRegions().size()); }

/// A region without pain: quiet on either ground.
QColor restColour(const Palette& palette) { return palette.isDark ? palette.fieldLine : palette.ofPain(0); }

/// How far a region lies in the direction of the key, off the straight line counting double; nothing where it lies
/// elsewhere.
std::optional<double> distanceTowards(const QPointF& way, int key) {
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const double along = sign * (isSideways ? way.x() : way.y()), across = std::abs(isSideways ? way.y() : way.x());
    if (along <= 0.5 || across > 2 * along) return {};
    return along + 2 * across;
}

}  // namespace

QString scoreWords(std::optional<double> score) {
    if (!score) return BodyMap::tr("not logged");
    return *score == 0 ? BodyMap::tr("no pain") : BodyMap::tr("%1 of 10").arg(*score);
}

BodyMap::BodyMap(QWidget* parent) : QWidget(parent), marks_(static_cast<std::size_t>(regionCount())) {
    installBodyMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Body map"));
    setAccessibleDescription(tr("Arrow keys go from region to region, 0 to 10 sets the pain, Backspace takes it back."));
    setObjectName(accessibleName());
}

QSize BodyMap::sizeHint() const { return {static_cast<int>(bodySize().width()), static_cast<int>(bodySize().height() + wordsHeight)}; }

QSize BodyMap::minimumSizeHint() const { return {220, sizeHint().height()}; }

QTransform BodyMap::toWidget() const {
    const double scale = std::min(width() / bodySize().width(), (height() - wordsHeight) / bodySize().height());
    return QTransform::fromTranslate((width() - bodySize().width() * scale) / 2, 0).scale(scale, scale);
}

QRect BodyMap::regionRect(int region) const { return toWidget().mapRect(at(region).shape.boundingRect()).toAlignedRect(); }

int BodyMap::regionAt(const QPointF& point) const {
    const QPointF where = toWidget().inverted().map(point);
    for (int i = regionCount() - 1; i >= 0; --i)
        if (at(i).shape.contains(where)) return i;
    return -1;
}

int BodyMap::neighbour(int from, int key) {
    int best = from;
    double least = 1e9;
    for (int i = 0; i < regionCount(); ++i) {
        const auto distance = distanceTowards(at(i).middle - at(from).middle, key);
        if (i != from && distance && *distance < least) {
            least = *distance;
            best = i;
        }
    }
    return best;
}

void BodyMap::setScore(int region, std::optional<double> score, bool isOfNow) {
    Mark& mark = marks_[static_cast<std::size_t>(region)];
    if (mark.score == score && mark.isOfNow == isOfNow) return;
    mark = {score, isOfNow};
    update();
    tellScoreChanged(*this, region);
}

void BodyMap::select(int region) {
    if (region == selected_) return;
    selected_ = region;
    sinceOne_.invalidate();
    update();
    tellFocus();
    emit selectionChanged(region);
}

void BodyMap::ask(int region, std::optional<double> score) {
    select(region);
    emit scored(region, score);
}

void BodyMap::tellFocus() {
    if (hasFocus() && selected_ >= 0) tellRegionFocused(*this, selected_);
}

bool BodyMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int region = regionAt(help->pos());
    if (region < 0) QToolTip::hideText();
    else QToolTip::showText(help->globalPos(), tr("%1: %2").arg(siteName(at(region).site, at(region).side), scoreWords(score(region))), this);
    return true;
}

void BodyMap::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (selected_ < 0) select(start_);
    if (key >= Qt::Key_0 && key <= Qt::Key_9) return ask(selected_, joinDigits(key - Qt::Key_0, sinceOne_, 10));
    switch (key) {
        case Qt::Key_Backspace:
        case Qt::Key_Delete: return ask(selected_, {});
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: return select(neighbour(selected_, key));
        default: event->ignore();
    }
}

void BodyMap::mousePressEvent(QMouseEvent* event) {
    if (const int region = regionAt(event->position()); region >= 0) select(region);
}

void BodyMap::mouseMoveEvent(QMouseEvent* event) {
    const int region = regionAt(event->position());
    if (region == hovered_) return;
    hovered_ = region;
    setCursor(region < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    emit pointed(region);
}

void BodyMap::leaveEvent(QEvent*) {
    hovered_ = -1;
    update();
    emit pointed(-1);
}

void BodyMap::focusInEvent(QFocusEvent* event) {
    if (selected_ < 0 && event->reason() != Qt::MouseFocusReason) select(start_);
    tellFocus();
    update();
}

void BodyMap::focusOutEvent(QFocusEvent*) { update(); }

void BodyMap::paintEvent(QPaintEvent*) {
    const Palette& palette = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    painter.setTransform(toWidget(), true);
    for (const bool isBack : {false, true}) painter.fillPath(bodyOutline(isBack), palette.window);
    for (int i = 0; i < regionCount(); ++i) paintRegion(painter, i);
    QColor fine = palette.muted;
    fine.setAlphaF(0.35F);
    for (const bool isBack : {false, true}) painter.strokePath(bodyLines(isBack), QPen(fine, 0.7, Qt::SolidLine, Qt::RoundCap));
    if (selected_ >= 0) painter.strokePath(at(selected_).shape, QPen(palette.accent, edge_px, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (int i = 0; i < regionCount(); ++i) paintScore(painter, i);
    paintWords(painter);
    paintLegend(painter);
}

void BodyMap::paintRegion(QPainter& painter, int region) const {
    const Palette& palette = paletteOf(*this);
    const auto score = this->score(region).value_or(0);
    QColor edge = palette.muted;
    edge.setAlphaF(region == hovered_ ? 1.0F : 0.55F);
    painter.setPen(QPen(edge, region == hovered_ ? 1.2 : 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    // The inset of the deep thigh lets the muscle over it be seen.
    const bool isInset = at(region).site == Site::thighDeep && score == 0;
    painter.setBrush(score > 0 ? palette.ofPain(score) : isInset ? QColor(Qt::transparent) : restColour(palette));
    painter.drawPath(at(region).shape);
}

void BodyMap::paintScore(QPainter& painter, int region) const {
    const Mark& mark = marks_[static_cast<std::size_t>(region)];
    if (!mark.score) return;
    const Palette& palette = paletteOf(*this);
    const QColor ground = *mark.score > 0 ? palette.ofPain(*mark.score) : restColour(palette);
    const QString text = QString::number(*mark.score);
    QFont font = this->font();
    font.setPixelSize(11);
    font.setBold(mark.isOfNow);
    font.setItalic(!mark.isOfNow);
    painter.setFont(font);
    QRectF box = QFontMetricsF(font).boundingRect(text).adjusted(-3, -1, 3, 1);
    box.moveCenter(at(region).middle);
    // A number wider than its region stands on a plate of the region's colour.
    if (box.width() > at(region).shape.boundingRect().width()) {
        painter.setPen(QPen(palette.muted, 0.6));
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 4, 4);
    }
    painter.setPen(readableOn(ground));
    painter.drawText(box, Qt::AlignCenter, text);
}

void BodyMap::paintWords(QPainter& painter) const {
    QFont font = this->font();
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(paletteOf(*this).muted);
    const double bottom = bodySize().height();
    const auto say = [&](double x, double y, const QString& text) { painter.drawText(QRectF(x - 40, y, 80, 14), Qt::AlignCenter, text); };
    say(68, bottom - 2, tr("Front"));
    say(202, bottom - 2, tr("Back"));
    say(13, 4, tr("R", "right side"));
    say(123, 4, tr("L", "left side"));
    say(147, 4, tr("L", "left side"));
    say(257, 4, tr("R", "right side"));
}

void BodyMap::paintLegend(QPainter& painter) const {
    const Palette& palette = paletteOf(*this);
    QFont font = this->font();
    font.setPixelSize(9);
    painter.setFont(font);
    const double width = bodySize().width() / 11;
    for (int score = 0; score <= 10; ++score) {
        const QRectF box(score * width, bodySize().height() + legendTop, width, legendHeight);
        const QColor ground = score > 0 ? palette.ofPain(score) : restColour(palette);
        painter.fillRect(box, ground);
        painter.setPen(readableOn(ground));
        painter.drawText(box, Qt::AlignCenter, QString::number(score));
    }
}

}  // namespace legwork
