// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange folder: one CSV file a kind of record, entered.csv and runner.json (docs/file-format.md).
#pragma once

#include "legwork/journal.h"
#include "legwork/progress.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace legwork {

/// Something in a file that could not be taken; the rest of the file was read.
struct ImportProblem {
    std::string file;       // "runs.csv"
    int line = 0;           // 1 for the header row; 0 for the whole file
    std::string column;     // empty for the whole row
    std::string reason;     // a whole sentence
    bool isNote = false;    // nothing was lost: an unknown column that was left

    /// "runs.csv, line 7, rpe: Effort goes from 0 to 10."
    std::string text() const;
};

/// A folder read, not yet in any journal.
struct ExchangeFolder {
    Records records;
    std::optional<Runner> runner;
    std::vector<Entered> entered;
    std::vector<ImportProblem> problems;
};

/// A folder that holds at least one file that the contract names.
bool isExchangeFolder(const std::filesystem::path& path);
/// Reads every file the contract names; a missing file is no problem, a folder without any is. Throws nothing for bad
/// content. A row with a bad cell is left out as a whole, and named.
ExchangeFolder readExchange(const std::filesystem::path& folder);
/// The same; nothing where `progress` stopped it.
std::optional<ExchangeFolder> readExchange(const std::filesystem::path& folder, const Progress& progress);

struct ImportCount {
    int added = 0, alreadyThere = 0, changed = 0;
};
/// Puts a folder into the journal as one undo step. A record that is there already with the same cells is left; one
/// with the same key keeps its typed cells and takes the others. Typed and imported are as the folder says. Backs up
/// first unless the journal is empty.
ImportCount importExchange(Journal& journal, const ExchangeFolder& folder, const std::string& wording, const Timestamp& now);
/// The same; nothing where `progress` stopped it, with the journal as it was.
std::optional<ImportCount> importExchange(Journal& journal, const ExchangeFolder& folder, const std::string& wording, const Timestamp& now,
                                          const Progress& progress);

/// Writes the folder, making it where needed and replacing the files of an earlier export. Throws StorageError.
void exportExchange(const Journal& journal, const std::filesystem::path& folder);

}  // namespace legwork
