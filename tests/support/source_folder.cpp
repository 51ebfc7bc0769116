// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_folder.h"

namespace legwork {

std::filesystem::path sourceFolder() { return LEGWORK_SOURCE; }

}  // namespace legwork
