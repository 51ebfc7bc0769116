// SPDX-License-Identifier: GPL-3.0-or-later
// The window with files to import, which the test writes.
#pragma once

#include "drivers/window_driver.h"

#include "models/import_model.h"

#include <QTableView>

namespace legwork {

/// A kilometre north in six minutes, on 18 November 2026 at 7:00 UTC.
inline std::string track(const std::string& type) {
    std::string points;
    for (int minute = 0; minute <= 6; ++minute)
        points += "<trkpt lat=\"" + std::to_string(50 + minute * 0.0015) + "\" lon=\"8\"><time>2026-11-18T07:0" + std::to_string(minute) + ":00Z</time></trkpt>";
    return "<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><type>" + type + "</type><trkseg>" + points + "</trkseg></trk></gpx>";
}

class ImportFlow : public MainWindowTest {
protected:
    QString write(const std::string& name, const std::string& text) {
        folder.write(name, text);
        return QString::fromStdString((folder / name).string());
    }
    void import(const QStringList& files) {
        dialogs.files = files;
        press(Qt::Key_I, Qt::ControlModifier);
    }
    QTableView* table() { return window.findChild<QTableView*>("import"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    std::vector<legwork::Run> runs() { return window.desk()->diary()->records().runs; }
    void take() {
        auto* button = window.findChild<QPushButton*>("take");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
};

}  // namespace legwork
