// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/experiment_card.h"

#include "drawing/words.h"
#include "legwork/experiment.h"

#include <QVBoxLayout>

namespace legwork {

ExperimentCard::ExperimentCard(FormPlace place, QWidget* parent)
    : Card({}, {}, parent), place_(place), ask_(wrapped({})), record_(wrapped({}, Look::muted)) {
    body()->addWidget(ask_);
    body()->addWidget(record_);
    refresh();
}

void ExperimentCard::refresh() {
    const auto asked = experimentOn(*place_.desk.diary(), place_.shown.day);
    setVisible(asked.has_value());
    if (!asked) return;
    setTitle(words(asked->title));
    setHint(words(asked->place));
    ask_->setText(words(asked->ask));
    record_->setText(words(asked->record));
}

}  // namespace legwork
