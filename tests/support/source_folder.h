// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace legwork {

/// The top of the project, for tests that read its own files.
std::filesystem::path sourceFolder();

}  // namespace legwork
