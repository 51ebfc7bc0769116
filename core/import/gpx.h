// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/activity_files.h"

namespace legwork {

/// Every track with times is an activity, measured along its points. Routes, waypoints and tracks without times are none.
ActivityFiles readGpx(std::string_view bytes, const std::string& file);

}  // namespace legwork
