// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/exchange.h"
#include "legwork/take_out.h"

#include "exchange_files.h"
#include "folder_writer.h"
#include "zip_text.h"

namespace legwork {
namespace {

std::vector<ExchangeFile> filesOf(const Journal& journal) {
    const auto diary = journal.diary();
    return exchangeFiles(diary->records(), diary->runner(), journal.entered());
}

}  // namespace

void exportExchange(const Journal& journal, const std::filesystem::path& folder) {
    FolderWriter writer(folder);
    for (const auto& [name, text] : filesOf(journal)) writer.write(name, text);
    writer.putInPlace();
}

void exportArchive(const Journal& journal, const std::filesystem::path& file) { writeFile(file, zipText(filesOf(journal))); }

}  // namespace legwork
