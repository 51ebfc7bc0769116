// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo as SQLite changesets: what an edit changed is recorded while it runs, kept beside the records, and
// applied backwards or again. No code for any one kind of edit.
#pragma once

#include "connection.h"
#include "legwork/diary.h"

struct sqlite3_session;

namespace legwork {

using Changeset = Bytes;

/// What steps are made of, and what a backup gives back: records, the runner, and the lines about their cells.
std::span<const char* const> recordedTables();

/// Records what is written to the records and their lines while it lives.
class Recording {
public:
    explicit Recording(Connection& connection);
    /// What is different now; empty when nothing is.
    Changeset changes() const;

private:
    struct Delete {
        void operator()(sqlite3_session* session) const;
    };
    std::unique_ptr<sqlite3_session, Delete> session_;
};

Changeset inverse(const Changeset& changes);
/// First the one, then the other, as one; empty where they cancel out.
Changeset joined(const Changeset& first, const Changeset& second);
/// Throws StorageError where the records are no longer as the changeset left them.
void apply(Connection& connection, const Changeset& changes);
/// Each record whose cells, or whose lines about its cells, the changeset touches; sorted.
std::vector<RecordKey> changedRecords(const Changeset& changes);
/// Whether the changeset can be read to its end.
bool isReadable(const Changeset& changes);

struct Step {
    std::int64_t id = 0;
    std::string wording;
    Changeset changes;
};

/// The newest step that stands, and the next one to do again.
std::optional<Step> newestDone(Connection& connection);
std::optional<Step> nextUndone(Connection& connection);
/// Their wordings alone, empty where there is none: the changes of an import are megabytes.
std::string newestDoneWording(Connection& connection);
std::string nextUndoneWording(Connection& connection);
void setUndone(Connection& connection, const Step& step, bool undone);
/// Makes a step of the changes, or lets them join the newest one (Journal::edit); drops steps that were undone, and
/// the oldest beyond the bounds.
void keepStep(Connection& connection, const std::string& wording, const Timestamp& now, const std::string& merge, const Changeset& changes);

}  // namespace legwork
