// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/pain_details.h"

#include "drawing/words.h"

#include <QToolButton>

namespace legwork {
namespace {

const Rows mainRows{{"score"}, {"quality"}, {"onset", "onset_time"}, {"swelling"}, {"numbness"}, {"limited_range"}};
const Rows moreRows{{"spread", "tissue"}, {"time", "fades_min"}, {"at_rest"}, {"at_night"}, {"limp"}, {"cannot_bear_weight"},
                    {"weight_bearing_pain"}, {"hop_pain"}, {"bruise"}, {"warmth"}, {"weakness"}, {"activity_linked"}};
const Rows rareRows{{"pop"}, {"push_off_loss"}, {"deformity"}, {"foot_drop"}, {"hard_veins"}, {"known_strain"}, {"toe_stretch_pain"}, {"note"}};

}  // namespace

PainDetails::PainDetails(FormPlace place, QWidget* parent)
    : QWidget(parent), place_(place), form_(place), title_(line({}, Look::heading)), delete_(new QToolButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    auto* head = new QHBoxLayout;
    head->addWidget(title_);
    head->addStretch(1);
    delete_->setText(tr("Delete pain"));
    setLook(*delete_, Look::link);
    head->addWidget(delete_);
    column->addLayout(head);
    form_.setSubject([](const Pain& pain) { return subjectOf(pain); });
    addRows(form_, *column, mainRows);
    more_.push_back(addMore(form_, *column, tr("More about this pain"), moreRows));
    more_.push_back(addMore(form_, *column, tr("Rarer signs"), rareRows));
    connect(delete_, &QToolButton::clicked, this, [this] { removePain(place_, form_.record()); });
}

Pain PainDetails::painOf() const {
    const auto diary = place_.desk.diary();
    const Pain* stored = painAt(diary->on(place_.shown.day), *region_, moment_);
    return stored ? *stored : freshPain(place_, *region_, moment_);
}

void PainDetails::showPain(const BodyRegion& region, std::optional<Moment> moment) {
    region_ = &region;
    moment_ = moment;
    form_.show(painOf());
    for (const auto& more : more_) more.more->setOpen(false);
    nameIt();
}

void PainDetails::refresh() {
    if (!region_) return;
    if (const Pain now = painOf(); now.id != form_.record().id) form_.show(now);
    else form_.refresh();
    nameIt();
}

void PainDetails::nameIt() {
    const Pain& pain = form_.record();
    const QString moment = moment_ ? words(label(*moment_)).toLower() : tr("moment not logged");
    title_->setText(tr("%1 · %2").arg(siteName(pain.site, pain.side), moment));
    delete_->setVisible(form_.isSaved());
    for (const auto& more : more_) more.openWhereLogged(pain);
}

}  // namespace legwork
