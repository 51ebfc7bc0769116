// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/activity_files.h"

namespace legwork {

/// Every activity, those of a multisport session one by one, by the totals of its laps; along its points where a lap has none.
ActivityFiles readTcx(std::string_view bytes, const std::string& file);

}  // namespace legwork
