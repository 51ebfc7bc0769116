// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule has fared in this journal: counted, not a claim.
#pragma once

#include "drawing/card_frame.h"
#include "legwork/track_record.h"

class QLabel;
class QListWidget;
class QToolButton;

namespace legwork {

class RecordCard : public CardFrame {
    Q_OBJECT

public:
    explicit RecordCard(QWidget* parent = nullptr);

    void show(const TrackRecord& record, const Rule& rule, Day today);
    using CardFrame::show;

signals:
    void dayChosen(legwork::Day day);

private:
    QLabel* counts_;
    QToolButton* which_;
    QListWidget* list_;
    std::vector<Day> days_;  // as in the list
};

}  // namespace legwork
