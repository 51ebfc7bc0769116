// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot go on. Outcomes a runner can meet on the way are values (FieldProblem, ImportProblem, State), not these.
#pragma once

#include <stdexcept>

namespace legwork {

/// The journal file cannot be read or written. what() is a whole sentence for the runner: what happened, what was
/// kept, and what to do.
class StorageError : public std::runtime_error {
public:
    enum class Kind { missing, notAJournal, newer, damaged, readOnly, full, busy, other };

    StorageError(Kind kind, const std::string& sentence) : std::runtime_error(sentence), kind(kind) {}

    const Kind kind;
};

}  // namespace legwork
