// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a journal besides the exchange folder: that folder as one file, and the runs for a spreadsheet.
#pragma once

#include "legwork/journal.h"

#include <filesystem>
#include <string>

namespace legwork {

/// Writes the files of the exchange folder as one zip archive, over an older one. The same journal gives the same bytes.
/// isExchangeFolder() and readExchange() take the archive as they take the folder, by what is in it and whatever it is
/// called; by activities.csv alone an archive is not known, for those of services hold one too. Throws StorageError, with
/// the older file as it was and no half one.
void exportArchive(const Journal& journal, const std::filesystem::path& file);

/// A row a run, oldest first, under the words of the screen and in the runner's units: local date and start, kind, distance
/// (km or mi), time and pace (h:mm:ss, per km or mile), climb (m or ft), effort 0–10, load (effort × minutes), the worst
/// soreness of the day after (0–10), note. Blank is not logged. UTF-8 with a byte order mark. With ',' as the decimal sign
/// cells are parted by semicolons, as spreadsheets of such places expect. A note that a spreadsheet would take for a formula
/// begins with an apostrophe. To look at and to draw from, not to be read back.
std::string runsSheet(const Diary& diary, char decimalSign = '.');

/// Writes that file, over an older one. Throws StorageError, with the older file as it was and no half one.
void exportRuns(const Journal& journal, const std::filesystem::path& file, char decimalSign = '.');

}  // namespace legwork
