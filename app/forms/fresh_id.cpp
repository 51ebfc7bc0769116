// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fresh_id.h"

#include <QUuid>

namespace legwork {

const std::string& windowsOwn() {
    static const std::string own = QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString() + "-";
    return own;
}

}  // namespace legwork
