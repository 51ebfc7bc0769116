// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace legwork {

/// What names a recording in each file made of it, FIT or TCX: the watch's serial number and the start. Empty for a serial
/// number that is none.
std::string recordingId(std::optional<double> serial, std::int64_t start_s);

}  // namespace legwork
