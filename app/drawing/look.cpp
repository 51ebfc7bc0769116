// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/look.h"

#include <QFontInfo>
#include <QStyle>
#include <QWidget>

namespace legwork {
namespace {

constexpr const char* names[] = {"card", "title", "heading", "muted", "small", "number", "primary", "chip", "link", "refusal",
                                 "flag1", "flag2", "flag3", "alarm", "brand", "sideBar", "sideItem", "notice"};

// @name is a colour of the palette, #name a size in points worked out from the system's font.
constexpr const char* sheet = R"(
QMainWindow, QDialog { background: @window; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QWidget { color: @text; }
QScrollArea { border: 0; }
[look="card"] { background: @card; border: 1px solid @line; border-radius: 10px; }
[look="title"] { font-size: #title; font-weight: 700; }
[look="heading"] { font-weight: 700; }
[look="muted"] { color: @muted; }
[look="small"] { color: @muted; font-size: #small; }
[look="refusal"] { color: @level3Text; font-weight: 600; }
[look="number"] { font-size: #number; font-weight: 600; }
[look="flag1"], [look="flag2"], [look="flag3"] { background: @window; border: 0; border-radius: 0; }
[look="flag1"] { border-left: 3px solid @level1; }
[look="flag2"] { border-left: 3px solid @level2; }
[look="flag3"] { border-left: 3px solid @level3; }
[look="alarm"] { background: @alarmFill; border: 1px solid @alarm; border-radius: 10px; }
[look="notice"] { background: @soft; border: 0; border-radius: 8px; color: @onSoft; }
[look="brand"] { font-size: #brand; font-weight: 700; color: @accent; }
[look="sideBar"] { background: @card; border: 0; border-right: 1px solid @line; }
QPushButton, QToolButton { background: @card; border: 1px solid @fieldLine; border-radius: 6px; padding: 4px 11px; color: @text; }
QPushButton:hover, QToolButton:hover { background: @soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 3px 10px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; }
QPushButton[look="primary"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[look="primary"]:disabled { background: @soft; border-color: @line; color: @muted; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
[look="chip"] { border-radius: 10px; padding: 3px 10px; }
[look="chip"]:focus { padding: 2px 9px; }
[look="chip"]:checked { background: @soft; border-color: @accent; color: @onSoft; }
[look="link"], [look="link"]:hover { background: transparent; border: 0; padding: 0; color: @accent; text-decoration: underline; }
[look="link"]:focus { border: 1px solid @accent; padding: 0; }
[look="sideItem"] { background: transparent; border: 0; border-radius: 6px; padding: 6px 10px; text-align: left; }
[look="sideItem"]:hover { background: @window; }
[look="sideItem"]:checked { background: @soft; color: @onSoft; font-weight: 600; }
[look="sideItem"]:focus { border: 2px solid @accent; padding: 4px 8px; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit {
  background: @field; border: 1px solid @fieldLine; border-radius: 6px; padding: 4px 8px; color: @text;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; margin-right: 8px;
  border-left: 4px solid @field; border-right: 4px solid @field; border-top: 5px solid @muted; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @fieldLine; border-radius: 4px; margin: 1px; min-height: 30px; min-width: 30px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
[refused="true"] { border: 2px solid @alarm; }
QTableView, QListView { background: @card; border: 0; gridline-color: @line; selection-background-color: @soft; selection-color: @onSoft; }
QTableView::item { padding: 4px 3px; }
QHeaderView::section { background: @card; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 4px 6px; }
QMenuBar, QMenu, QStatusBar { background: @card; color: @text; }
QMenuBar::item:selected, QMenu::item:selected { background: @soft; color: @onSoft; }
QMenu::item:disabled { color: @muted; }
QMenu { border: 1px solid @line; }
QProgressBar { background: @window; border: 1px solid @line; border-radius: 4px; min-height: 8px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px; }
)";

QString points(const QFont& font, double times) {
    return QString::number(QFontInfo(font).pointSizeF() * times, 'f', 2) + "pt";
}

}  // namespace

void setLook(QWidget& widget, Look look) {
    widget.setProperty("look", names[static_cast<int>(look)]);
    if (widget.testAttribute(Qt::WA_WState_Polished)) widget.style()->polish(&widget);
}

QString styleSheet(const Palette& palette, const QFont& font) {
    // Longer names first, so that none is cut by one it begins with.
    const std::pair<const char*, QString> words[] = {
        {"@window", palette.window.name()}, {"@card", palette.card.name()}, {"@line", palette.line.name()},
        {"@text", palette.text.name()}, {"@muted", palette.muted.name()}, {"@onAccent", palette.onAccent.name()},
        {"@accent", palette.accent.name()}, {"@onSoft", palette.onSoft.name()}, {"@soft", palette.soft.name()},
        {"@fieldLine", palette.fieldLine.name()}, {"@field", palette.field.name()}, {"@alarmFill", palette.alarmFill.name()},
        {"@alarm", palette.alarm.name()}, {"@level3Text", palette.levelText[2].name()}, {"@level1", palette.level[0].name()}, {"@level2", palette.level[1].name()},
        {"@level3", palette.level[2].name()}, {"#title", points(font, 1.5)}, {"#number", points(font, 1.3)},
        {"#small", points(font, 0.88)}, {"#brand", points(font, 1.2)}};
    QString text = QString::fromUtf8(sheet);
    for (const auto& [word, value] : words) text.replace(QLatin1String(word), value);
    return text;
}

}  // namespace legwork
