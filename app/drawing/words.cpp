// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/words.h"

namespace legwork {

QLabel* line(const QString& text, std::optional<Look> look) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (look) setLook(*label, *look);
    return label;
}

QLabel* wrapped(const QString& text, std::optional<Look> look) {
    auto* label = line(text, look);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace legwork
