// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom, as a function over one file's text, so that the walls themselves can be tested.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace legwork::layering {

struct Break {
    std::string file;
    int line;
    std::string what;
};

/// `file` is the path from the top of the project, below core/ or app/.
std::vector<Break> breaksIn(std::string_view file, std::string_view text);

/// "core/diary/diary.cpp:7: …", a line each.
std::string listed(const std::vector<Break>& breaks);

}  // namespace legwork::layering
