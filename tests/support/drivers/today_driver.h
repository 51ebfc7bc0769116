// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the Today page as a runner does: finds what is on show by its accessible name, presses keys, reads the diary.
// It is 19 November 2026, 18:00, a Thursday.
#pragma once

#include "drawing/words.h"
#include "forms/body_map.h"
#include "forms/field_editor.h"
#include "forms/scale.h"
#include "pages/today/today_page.h"
#include "temp_folder.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace legwork {

class TodayDriver {
public:
    TodayDriver() { open(); }

    /// As after a restart of the program.
    void reopen() {
        page_.reset();
        desk_.reset();
        open();
    }

    Desk& desk() { return *desk_; }
    TodayPage& page() { return *page_; }
    static Timestamp now() { return *parseTimestamp("2026-11-19T18:00:00+01:00"); }
    Day today() { return desk_->today(); }
    DayLog log() { return desk_->diary()->on(today()); }
    Run run() { return log().runs.empty() ? Run{} : log().runs.front(); }
    DayEntry entry() { return log().entry.value_or(DayEntry{.day = today()}); }

    /// The first widget on show of that accessible name.
    template <class Widget = QWidget>
    Widget* find(const QString& name) {
        QApplication::processEvents();  // what was just made is shown
        for (Widget* widget : page_->findChildren<Widget*>())
            if (widget->isVisibleTo(page_.get()) && widget->accessibleName() == name) return widget;
        ADD_FAILURE() << "nothing on show is named " << name.toStdString();
        return nullptr;
    }
    QAbstractButton* button(const QString& text) {
        QApplication::processEvents();
        for (auto* button : page_->findChildren<QAbstractButton*>())
            if (button->isVisibleTo(page_.get()) && (button->text() == text || button->accessibleName() == text)) return button;
        ADD_FAILURE() << "no button on show says " << text.toStdString();
        return nullptr;
    }
    bool isOnShow(const QString& text) {
        for (auto* label : page_->findChildren<QLabel*>())
            if (label->isVisibleTo(page_.get()) && label->text().contains(text)) return true;
        return false;
    }

    /// Goes to the field and types over what is there.
    void type(const QString& name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        text.isEmpty() ? QTest::keyClick(field, Qt::Key_Delete) : QTest::keyClicks(field, text);
    }
    /// Goes on to the next field.
    void leave() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void keys(const QString& name, const QString& text) {
        auto* widget = find(name);
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }
    void press(const QString& name) {
        QAbstractButton* pressed = button(name);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }
    QString textOf(const QString& name) { return find<QLineEdit>(name)->text(); }
    FieldEditor* editor(const QString& name) {
        QWidget* widget = find(name);
        while (widget && !qobject_cast<FieldEditor*>(widget)) widget = widget->parentWidget();
        return static_cast<FieldEditor*>(widget);
    }
    BodyMap* map() { return page_->findChild<BodyMap*>(); }

private:
    void open() {
        desk_ = std::make_unique<Desk>(Journal::open(folder_ / "journal.legwork", now()), now);
        page_ = std::make_unique<TodayPage>(*desk_);
        page_->resize(1100, 900);
        page_->show();
        page_->activateWindow();
        QApplication::processEvents();
        QApplication::processEvents();
    }

    TempFolder folder_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<TodayPage> page_;
};

}  // namespace legwork
