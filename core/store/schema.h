// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a journal file came to its present form; a journal counts them in user_version.
#pragma once

#include "connection.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace legwork {

constexpr std::uint32_t applicationId = 0x4C656777;  // "Legw", as 001_first.sql sets it

/// store/migrations/*.sql in their order.
std::span<const std::string_view> migrations();
inline int newestVersion() { return static_cast<int>(migrations().size()); }
int versionOf(Connection& connection);
/// Takes the file through the migrations it lacks, all or none. Steps of undo do not survive one.
void upgrade(Connection& connection);

}  // namespace legwork
