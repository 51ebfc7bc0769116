// SPDX-License-Identifier: GPL-3.0-or-later
#include "temp_journal.h"

#include "story.h"

namespace legwork {

TempJournal::TempJournal() { reopen(); }

void TempJournal::reopen() {
    journal.reset();
    journal = secondDoor();
}

std::unique_ptr<Journal> TempJournal::secondDoor() const { return Journal::open(file(), story::at(0, 7)); }

}  // namespace legwork
