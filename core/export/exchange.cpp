// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/exchange.h"

#include "exchange_files.h"
#include "folder_writer.h"

namespace legwork {

void exportExchange(const Journal& journal, const std::filesystem::path& folder) {
    const auto diary = journal.diary();
    FolderWriter writer(folder);
    for (const auto& [name, text] : exchangeFiles(diary->records(), diary->runner(), journal.entered())) writer.write(name, text);
    writer.putInPlace();
}

}  // namespace legwork
