// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window. The number is that of the key, Ctrl+1 … Ctrl+6; 3 and 4 are kept for Patterns and Plan.
#pragma once

#include <QString>
#include <array>

namespace legwork {

enum class Page { today = 1, week = 2, patterns = 3, history = 5, settings = 6 };

inline constexpr std::array allPages{Page::today, Page::week, Page::patterns, Page::history, Page::settings};

/// "Today", as the side bar and the menu say it.
QString title(Page page);
/// "today", as the command line says it.
QString token(Page page);

}  // namespace legwork
