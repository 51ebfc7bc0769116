// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of an exchange lie: in a folder, or in the folder that a zip archive holds.
#pragma once

#include "legwork/exchange.h"

#include <functional>
#include <map>
#include <string>

namespace legwork {

/// Texts by the names of their files: "runs.csv".
using ExchangeTexts = std::map<std::string, std::string, std::less<>>;

/// Every file there that the contract names. One that cannot be read is a problem, and the others are read all the same.
ExchangeTexts exchangeTexts(const std::filesystem::path& path, std::vector<ImportProblem>& problems);

}  // namespace legwork
