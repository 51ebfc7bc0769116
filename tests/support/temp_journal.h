// SPDX-License-Identifier: GPL-3.0-or-later
// A journal in a folder of its own, gone after the test.
#pragma once

#include "legwork/journal.h"
#include "temp_folder.h"

namespace legwork {

struct TempJournal {
    TempFolder folder;
    std::unique_ptr<Journal> journal;

    TempJournal();
    Journal* operator->() { return journal.get(); }
    Journal& operator*() { return *journal; }
    std::filesystem::path file() const { return folder / "journal.legwork"; }
    /// Closes it and opens the file anew, as the next start of the program does.
    void reopen();
    /// A second door to the same file, as another window has it.
    std::unique_ptr<Journal> secondDoor() const;
};

}  // namespace legwork
