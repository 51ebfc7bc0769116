// SPDX-License-Identifier: GPL-3.0-or-later
// "Like last time": copies chosen answers of the last logged day, or of the last run, onto the shown day.
#pragma once

#include "forms/form.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace legwork {

class LikeLastTime : public QDialog {
    Q_OBJECT

public:
    explicit LikeLastTime(FormPlace place, QWidget* parent = nullptr);

    /// Whether there is anything to copy.
    bool isEmpty() const { return choices_.empty(); }
    void copy();

private:
    struct Choice {
        QCheckBox* box;
        bool isOfRun;
        std::string_view column;
    };

    template <class Record>
    void offer(const Record& last, const Record& now, bool isOfRun);

    FormPlace place_;
    QVBoxLayout* inside_;
    std::optional<DayEntry> lastDay_;
    std::optional<Run> lastRun_;
    std::vector<Choice> choices_;
};

}  // namespace legwork
