// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/before/before_strip.h"

#include "drawing/level_mark.h"
#include "drawing/number_text.h"
#include "drawing/palette.h"
#include "drawing/words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr double gap = 8, smallest = 7;  // px

int count(const BeforeRow& row) { return static_cast<int>(row.marks.size()); }

QString whenText(const BeforeMark& mark) {
    const QString day = shortDayText(mark.day);
    return mark.minute ? day + ' ' + words(clockText(*mark.minute)) : day;
}

}  // namespace

BeforeStrip::BeforeStrip(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName("strip");
    setAccessibleName(tr("The 72 hours before"));
}

void BeforeStrip::show(Before shown) {
    before_ = std::move(shown);
    row_ = mark_ = 0;
    setAccessibleDescription(tr("%1 entries and flags. Arrow keys go from one to the next.").arg(before_.table.rows.size()));
    updateGeometry();
    update();
}

double BeforeStrip::rowHeight() const { return fontMetrics().height() * 2.2; }

double BeforeStrip::nameWidth() const {
    double widest = 0;
    for (const BeforeRow& row : before_.rows) widest = std::max<double>(widest, fontMetrics().horizontalAdvance(words(row.name)));
    return widest + 2 * gap;
}

double BeforeStrip::xOf(double hour) const { return nameWidth() + (width() - nameWidth() - gap) * hour / hoursBefore; }

QRectF BeforeStrip::rowRect(int row) const { return {nameWidth(), row * rowHeight(), width() - nameWidth() - gap, rowHeight()}; }

QRectF BeforeStrip::markRect(int row, int mark) const {
    const BeforeRow& shown = before_.rows[static_cast<std::size_t>(row)];
    const BeforeMark& one = shown.marks[static_cast<std::size_t>(mark)];
    const double middle = rowRect(row).center().y(), line = fontMetrics().height();
    if (shown.shape == BeforeRow::Shape::words || one.kind == BeforeMark::Kind::notLogged) {
        const double width = fontMetrics().horizontalAdvance(words(one.label));
        const double from = std::min(xOf(one.from), rowRect(row).right() - width);
        return {from, middle - line / 2, width, line};
    }
    if (shown.shape == BeforeRow::Shape::drops) {
        const double size = std::max(smallest, line * 1.1 * std::sqrt(one.share));
        return {xOf(one.from) - size / 2, middle - size / 2, size, size};
    }
    if (shown.shape == BeforeRow::Shape::flags) return {flagLeft(shown, mark), middle - line * 0.55, line * 0.8, line * 1.1};
    return {xOf(one.from), middle - line * 0.55, std::max(line * 0.8, xOf(one.until) - xOf(one.from)), line * 1.1};
}

/// Flags of one moment stand beside each other, and those of the last hours before the edge.
double BeforeStrip::flagLeft(const BeforeRow& row, int mark) const {
    const double each = fontMetrics().height();
    double left = xOf(row.marks.front().from);
    for (int i = 1; i <= mark; ++i) left = std::max(xOf(row.marks[static_cast<std::size_t>(i)].from), left + each);
    return std::min(left, xOf(hoursBefore) - each * (count(row) - mark));
}

std::optional<std::pair<int, int>> BeforeStrip::markAt(const QPointF& point) const {
    const int row = static_cast<int>(point.y() / rowHeight());
    if (row < 0 || row >= static_cast<int>(before_.rows.size())) return {};
    for (int mark = count(before_.rows[static_cast<std::size_t>(row)]) - 1; mark >= 0; --mark)
        if (markRect(row, mark).adjusted(-3, -3, 3, 3).contains(point)) return std::pair{row, mark};
    return {};
}

const BeforeMark* BeforeStrip::markOf(int row, int mark) const {
    if (row < 0 || row >= static_cast<int>(before_.rows.size())) return nullptr;
    const BeforeRow& shown = before_.rows[static_cast<std::size_t>(row)];
    return mark >= 0 && mark < count(shown) ? &shown.marks[static_cast<std::size_t>(mark)] : nullptr;
}

QString BeforeStrip::sentence(int row, int mark) const {
    if (row < 0 || row >= static_cast<int>(before_.rows.size())) return {};
    const QString name = words(before_.rows[static_cast<std::size_t>(row)].name);
    const BeforeMark* one = markOf(row, mark);
    if (!one) return tr("%1: nothing in these hours.").arg(name);
    const QString level = one->level > 0 ? tr(", %1").arg(levelWords(one->level)) : QString();
    const QString said = one->sentence.empty() ? words(one->label) + '.' : words(one->label) + ". " + words(one->sentence);
    return tr("%1, %2%3: %4").arg(whenText(*one), name.toLower(), level, said);
}

void BeforeStrip::moveTo(int row, int mark) {
    if (before_.rows.empty()) return;
    row_ = std::clamp(row, 0, static_cast<int>(before_.rows.size()) - 1);
    mark_ = std::clamp(mark, 0, std::max(0, count(before_.rows[static_cast<std::size_t>(row_)]) - 1));
    const QString said = sentence(row_, mark_);
    setAccessibleDescription(said);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit pointedAt(said);
    update();
}

void BeforeStrip::open(int row, int mark) {
    const BeforeMark* one = markOf(row, mark);
    if (one && one->rule) emit openWanted(*one->rule, one->day);
}

void BeforeStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left: return moveTo(row_, mark_ - 1);
        case Qt::Key_Right: return moveTo(row_, mark_ + 1);
        case Qt::Key_Up: return moveTo(row_ - 1, mark_);
        case Qt::Key_Down: return moveTo(row_ + 1, mark_);
        case Qt::Key_Return: case Qt::Key_Enter: case Qt::Key_Space: return open(row_, mark_);
        default: event->ignore();  // the window's own keys
    }
}

void BeforeStrip::mouseMoveEvent(QMouseEvent* event) {
    const auto mark = markAt(event->position());
    const QString said = mark ? sentence(mark->first, mark->second) : QString();
    emit pointedAt(said);
    if (said.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(event->globalPosition().toPoint(), said, this);
}

void BeforeStrip::mousePressEvent(QMouseEvent* event) {
    const auto mark = markAt(event->position());
    if (!mark || event->button() != Qt::LeftButton) return;
    moveTo(mark->first, mark->second);
    open(mark->first, mark->second);
}

void BeforeStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    moveTo(row_, mark_);
}

void BeforeStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    emit pointedAt({});
    update();
}

QSize BeforeStrip::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, static_cast<int>(rowHeight() * (static_cast<double>(before_.rows.size()) + 1))};
}

QSize BeforeStrip::sizeHint() const { return minimumSizeHint(); }

/// Midnights as lines, with the day that begins.
void BeforeStrip::drawClock(QPainter& painter) const {
    const Palette& palette = paletteOf(*this);
    const double bottom = rowHeight() * static_cast<double>(before_.rows.size());
    for (const auto& [hour, day] : before_.midnights) {
        painter.setPen(palette.line);
        painter.drawLine(QPointF(xOf(hour), 0), QPointF(xOf(hour), bottom));
        painter.setPen(palette.muted);
        const QString name = tr("%1, midnight").arg(shortDayText(day));
        const double width = fontMetrics().horizontalAdvance(name);
        const double left = std::clamp(xOf(hour) - width / 2, nameWidth(), this->width() - width - gap);
        painter.drawText(QRectF(left, bottom, width + 1, rowHeight() * 0.7), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void BeforeStrip::drawMark(QPainter& painter, int row, int mark) const {
    const Palette& palette = paletteOf(*this);
    const BeforeRow& shown = before_.rows[static_cast<std::size_t>(row)];
    const BeforeMark& one = shown.marks[static_cast<std::size_t>(mark)];
    const QRectF place = markRect(row, mark);
    painter.setPen(Qt::NoPen);
    if (shown.shape == BeforeRow::Shape::words || one.kind == BeforeMark::Kind::notLogged) {
        painter.setPen(one.kind == BeforeMark::Kind::notLogged ? palette.muted : palette.text);
        painter.drawText(place.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, words(one.label));
    } else if (shown.shape == BeforeRow::Shape::flags) {
        painter.setBrush(markColour(one.level, palette));
        painter.drawPath(markShape(one.level, place.center(), place.width()));
    } else {
        const double round = shown.shape == BeforeRow::Shape::drops ? place.width() / 2 : 4;
        painter.setPen(QPen(palette.accent, 1));
        painter.setBrush(shown.shape == BeforeRow::Shape::bars ? palette.bar : palette.soft);
        painter.drawRoundedRect(place, round, round);
    }
}

/// In nights that are long enough, else beside the mark; one that would run into the next mark is left to the sentence.
void BeforeStrip::drawLabels(QPainter& painter, int row) const {
    const BeforeRow& shown = before_.rows[static_cast<std::size_t>(row)];
    if (shown.shape == BeforeRow::Shape::words || shown.shape == BeforeRow::Shape::flags) return;
    painter.setPen(paletteOf(*this).text);
    for (int mark = 0; mark < count(shown); ++mark) {
        const BeforeMark& one = shown.marks[static_cast<std::size_t>(mark)];
        if (one.kind == BeforeMark::Kind::notLogged) continue;
        const QRectF place = markRect(row, mark);
        const double width = fontMetrics().horizontalAdvance(words(one.label));
        const bool fitsWithin = shown.shape == BeforeRow::Shape::nights && width + 8 <= place.width();
        const double from = fitsWithin ? place.left() + 4 : place.right() + 5;
        const double until = mark + 1 < count(shown) ? markRect(row, mark + 1).left() - 3 : rowRect(row).right();
        if (from + width <= until) painter.drawText(QRectF(from, place.center().y() - rowHeight() / 2, width + 2, rowHeight()), Qt::AlignVCenter, words(one.label));
    }
}

void BeforeStrip::drawRow(QPainter& painter, int row) const {
    const Palette& palette = paletteOf(*this);
    const QRectF place = rowRect(row);
    painter.setPen(palette.text);
    painter.drawText(QRectF(0, place.top(), nameWidth(), place.height()), Qt::AlignVCenter, words(before_.rows[static_cast<std::size_t>(row)].name));
    painter.setPen(palette.line);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    for (int mark = 0; mark < count(before_.rows[static_cast<std::size_t>(row)]); ++mark) drawMark(painter, row, mark);
    drawLabels(painter, row);
}

void BeforeStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawClock(painter);
    for (int row = 0; row < static_cast<int>(before_.rows.size()); ++row) drawRow(painter, row);
    if (!hasFocus() || before_.rows.empty()) return;
    painter.setPen(QPen(paletteOf(*this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF at = markOf(row_, mark_) ? markRect(row_, mark_) : QRectF(xOf(0), rowRect(row_).center().y() - 6, 12, 12);
    painter.drawRoundedRect(at.adjusted(-4, -4, 4, 4), 4, 4);
}

}  // namespace legwork
