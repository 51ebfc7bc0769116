// SPDX-License-Identifier: GPL-3.0-or-later
// A flag opened: what one rule measured on one day, what research says, how it has fared here, what would clear it, and
// where its threshold stands. A rule without a flag that day opens in the same way.
#pragma once

#include "desk.h"
#include "legwork/rules.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace legwork {

class MeasuredCard;
class RecordCard;
class SafetyNotes;
class ThresholdCard;
class MuteCard;

class FlagPage : public QWidget {
    Q_OBJECT

public:
    FlagPage(Desk& desk, const Rule& rule, Day day, QWidget* parent = nullptr);

    const Rule& rule() const { return rule_; }

signals:
    void backWanted();
    void dayChosen(legwork::Day day);
    void evidenceWanted(const QString& rule);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildResearch();
    void connectAll();
    void refresh();

    Desk& desk_;
    const Rule& rule_;
    Day day_;
    QLabel *subtitle_ = nullptr, *sentence_ = nullptr, *hint_ = nullptr;
    QBoxLayout* columns_ = nullptr;
    SafetyNotes* safety_;
    MeasuredCard* measured_;
    RecordCard* record_;
    ThresholdCard* thresholds_ = nullptr;
    MuteCard* mute_;
};

}  // namespace legwork
