// SPDX-License-Identifier: GPL-3.0-or-later
// Core's texts as Qt's, and labels that hold them.
#pragma once

#include "drawing/look.h"

#include <QLabel>
#include <QString>
#include <optional>
#include <string_view>

namespace legwork {

inline QString words(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// A label whose text breaks at the edge and can be selected and copied.
QLabel* wrapped(const QString& text, std::optional<Look> look = {});
/// One line.
QLabel* line(const QString& text, std::optional<Look> look = {});

}  // namespace legwork
