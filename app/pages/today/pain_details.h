// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one pain: its score, how it feels and began, and the signs that matter.
#pragma once

#include "pages/today/field_rows.h"
#include "pages/today/soreness.h"

class QLabel;
class QToolButton;

namespace legwork {

class PainDetails : public QWidget {
    Q_OBJECT

public:
    explicit PainDetails(FormPlace place, QWidget* parent = nullptr);

    /// The entry of that region and moment, or one to come.
    void showPain(const BodyRegion& region, std::optional<Moment> moment);
    void refresh();

private:
    void nameIt();
    Pain painOf() const;

    FormPlace place_;
    Form<Pain> form_;
    const BodyRegion* region_ = nullptr;
    std::optional<Moment> moment_;
    QLabel* title_;
    QToolButton* delete_;
    std::vector<MoreRows<Pain>> more_;
};

}  // namespace legwork
