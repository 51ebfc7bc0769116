// SPDX-License-Identifier: GPL-3.0-or-later
// Where it hurts and how much: the body map or the same as a list, and the details of the region that is chosen.
#pragma once

#include "pages/today/pain_details.h"

class QPushButton;
class QToolButton;

namespace legwork {

class BodyMap;
class Chip;
class Scale;

class SorenessCard : public Card {
    Q_OBJECT

public:
    explicit SorenessCard(FormPlace place, QWidget* parent = nullptr);

    void showDay() override;
    void refresh() override;
    /// Puts the cursor on the first answer, that nothing hurts.
    void focusFirst();

signals:
    /// The hours before this sore day are to be shown.
    void beforeWanted();

private:
    QWidget* buildMoments();
    QWidget* buildConflict();
    void buildList();
    void chooseMoment(std::optional<Moment> moment);
    void showRegion(int region);
    void point(int region);
    void showScores();
    void showConflict();
    void setNothingHurts(bool nothing);
    void removeAllPains();
    const DayLog& log() const;

    FormPlace place_;
    std::optional<Moment> moment_;
    std::shared_ptr<const Diary> diary_;
    BodyMap* map_;
    Chip* nothing_;
    std::vector<Chip*> moments_;
    QToolButton *asList_, *before_;
    QWidget* list_ = nullptr;
    std::vector<Scale*> scales_;
    QWidget* conflict_;
    QLabel* question_ = nullptr;
    PainDetails* details_ = nullptr;
};

}  // namespace legwork
