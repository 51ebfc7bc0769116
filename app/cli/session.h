// SPDX-License-Identifier: GPL-3.0-or-later
// What every verb of the command line needs: the journal it works on, the clock, and where a refusal goes.
#pragma once

#include "legwork/journal.h"

#include <stdexcept>

namespace legwork::cli {

/// Ends the program with 1 and this sentence on standard error.
class Refusal : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Session {
    std::filesystem::path journalFile;
    Timestamp now;

    /// An existing journal. Throws StorageError.
    std::unique_ptr<Journal> open() const { return Journal::open(journalFile, now, false); }
    std::unique_ptr<Journal> openOrCreate() const { return Journal::open(journalFile, now, true); }
};

/// The computer's clock, with the UTC offset in force.
Timestamp systemClock();
/// legwork/journal.legwork under $XDG_DATA_HOME, or under ~/.local/share.
std::filesystem::path standardJournal();

/// A line on standard error.
void complain(std::string_view sentence);
/// A line on standard output. Throws Refusal where nobody takes it.
void say(std::string_view line);

}  // namespace legwork::cli
