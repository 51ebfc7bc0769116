// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_id.h"

#include <fmt/format.h>

namespace legwork {

std::string recordingId(std::optional<double> serial, std::int64_t start_s) {
    constexpr double placeholder = 0x7FFF'FFFF;
    if (!serial || *serial < 2 || *serial == placeholder) return {};
    return fmt::format("watch-{:.0f}-{}", *serial, start_s);
}

}  // namespace legwork
