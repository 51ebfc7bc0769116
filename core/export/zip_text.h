// SPDX-License-Identifier: GPL-3.0-or-later
// Files in one zip archive.
#pragma once

#include "exchange_files.h"

namespace legwork {

/// The bytes of the archive, deflated, in the order given. No times are written: the same files give the same bytes.
std::string zipText(const std::vector<ExchangeFile>& files);

}  // namespace legwork
