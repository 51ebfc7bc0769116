// SPDX-License-Identifier: GPL-3.0-or-later
// The text of every file of an exchange folder.
#pragma once

#include "legwork/journal.h"

namespace legwork {

struct ExchangeFile {
    std::string name, text;
};

/// Lines end in CR LF, as RFC 4180 has it. Records stand in the order given, `entered` by file, id and column.
std::vector<ExchangeFile> exchangeFiles(const Records& records, const Runner& runner, std::vector<Entered> entered);

}  // namespace legwork
