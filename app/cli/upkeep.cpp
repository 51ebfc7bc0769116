// SPDX-License-Identifier: GPL-3.0-or-later
// check, backup, restore, undo and redo.
#include "verbs.h"

#include <fmt/format.h>

namespace legwork::cli {
namespace {

/// The file, or the one of that name among the backups.
std::filesystem::path backupNamed(const Session& session, const std::string& file) {
    if (std::filesystem::exists(file)) return file;
    const auto among = session.journalFile.parent_path() / "backups" / file;
    if (std::filesystem::exists(among)) return among;
    throw Refusal(fmt::format("{} is not there, and no backup has that name. Nothing was changed.", file));
}

/// A damaged journal makes way for an empty one that the backup can be put into.
std::unique_ptr<Journal> openToRestore(const Session& session) try {
    return session.openOrCreate();
} catch (const StorageError& error) {
    if (error.kind != StorageError::Kind::damaged) throw;
    const auto aside = setAside(session.journalFile);
    say(fmt::format("The damaged journal is kept as {}.", aside.string()));
    return session.openOrCreate();
}

int list(const std::vector<Backup>& backups) {
    if (backups.empty()) say("There is no backup yet.");
    for (const auto& backup : backups) say(fmt::format("{}\t{}", backup.file.string(), backup.name));
    return 0;
}

int report(const Change& change, std::string_view done) {
    if (change.isNothing()) throw Refusal(fmt::format("There is nothing to {}.", done == "Undone" ? "undo" : "redo"));
    say(fmt::format("{}: {}.", done, change.wording));
    return 0;
}

}  // namespace

int check(const Session& session) {
    const auto journal = session.open();
    const auto problems = journal->check();
    for (const auto& problem : problems) complain(fmt::format("{}: {}", session.journalFile.string(), problem));
    if (problems.empty()) say(fmt::format("{} is whole.", session.journalFile.string()));
    return problems.empty() ? 0 : 1;
}

int backup(const Session& session) {
    const auto journal = session.open();
    say(journal->backUp(session.now, "asked").file.string());
    return 0;
}

int restore(const Session& session, const std::string& file) {
    if (file.empty()) return list(session.open()->backups());
    const auto from = backupNamed(session, file);
    const auto journal = openToRestore(session);
    journal->restore(from, session.now);
    say(fmt::format("Restored from {}. Undo takes it back.", from.string()));
    return 0;
}

int undo(const Session& session) { return report(session.open()->undo(), "Undone"); }
int redo(const Session& session) { return report(session.open()->redo(), "Done again"); }

}  // namespace legwork::cli
