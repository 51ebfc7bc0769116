// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace legwork {

/// UTF-8 text in lower case for Latin letters, those of Western and Central Europe included; others as they are.
std::string lowerCase(std::string_view text);

}  // namespace legwork
