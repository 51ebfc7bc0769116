// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to the journal file. SQLite stays behind it. Use a journal from one thread at a time.
#pragma once

#include "legwork/diary.h"
#include "legwork/error.h"
#include "legwork/field.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace legwork {

/// Who gave a value: the runner, by hand, or an import.
enum class By { typed, import };
/// As files have it: "typed" or "import".
constexpr std::string_view token(By by) { return by == By::typed ? "typed" : "import"; }

/// When and by whom one cell was last filled. Cells without such a line count as typed, at a time not known.
struct Entered {
    std::string table, id, column;
    std::optional<Timestamp> at;
    By by = By::typed;

    bool operator==(const Entered&) const = default;
};

/// What an edit, undo or redo did.
struct Change {
    std::string wording;              // "pain left calf 6"; empty when nothing changed
    std::vector<RecordKey> records;   // each changed, added or removed record; empty when nothing changed
    bool everything = false;          // more changed than is worth listing: draw anew

    bool isNothing() const { return records.empty() && !everything; }
};

/// The body of an edit writes through this. Every call sees what the ones before it wrote.
class Edit {
public:
    virtual ~Edit() = default;
    /// Adds or replaces the record of that key. A record that is new and whose id is empty gets an id, which is
    /// returned. Cells that change are marked as entered now, by `by`; `imported` bits given here count for nothing.
    /// An import fills blanks and replaces what imports gave; cells the runner typed stay, as do cells it leaves blank.
    virtual std::string put(Run run, By by = By::typed) = 0;
    virtual std::string put(Pain pain, By by = By::typed) = 0;
    virtual std::string put(Drink drink, By by = By::typed) = 0;
    virtual std::string put(Activity activity, By by = By::typed) = 0;
    virtual void put(DayEntry entry, By by = By::typed) = 0;   // a blank entry is removed
    virtual void put(WeeklyCheck check, By by = By::typed) = 0;
    virtual void put(Runner runner, By by = By::typed) = 0;
    /// Removes the record; nothing happens when there is none.
    virtual void remove(const RecordKey& key) = 0;
    /// Overrides what is kept about one cell, as an exchange folder states it.
    virtual void setEntered(const Entered& entered) = 0;
};

/// A text that could not be saved as a value yet: out of its limits, or typed when the program ended.
struct Draft {
    std::string table, id, column, text;
    bool operator==(const Draft&) const = default;
};

struct Backup {
    std::filesystem::path file;
    std::string name;      // "2026-11-19 07:10, before an import"
    std::string made;      // "2026-11-19T07:10:00+01:00"
    std::string reason;    // daily, import, migration, restore, asked
    std::uintmax_t bytes = 0;
};

class Journal {
public:
    /// What to read of the diary at first.
    enum class Read { everything, recent };

    /// Opens the journal, making the file (0600) and its folder (0700) where there is none and `create` says so.
    /// Upgrades an older file after a backup. Throws StorageError: a file from a newer Legwork and a file that is no
    /// journal are left untouched, a damaged one is reported with the newest backup that opens.
    static std::unique_ptr<Journal> open(const std::filesystem::path& file, const Timestamp& now, bool create = true,
                                         Read read = Read::everything);

    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    const std::filesystem::path& file() const;
    /// The snapshot as of the last edit or refresh. After Read::recent the first call reads the rest, as does whatever
    /// changes the file or looks for changes: only diarySoFar() ever shows less than everything. Throws StorageError
    /// where that fails.
    std::shared_ptr<const Diary> diary() const;
    /// diary(), or after Read::recent, until the rest is read, the last 400 days: enough to judge a day of this week.
    std::shared_ptr<const Diary> diarySoFar() const;

    /// Runs `body` in one transaction that becomes one undo step, durable when this returns. Where `body` throws,
    /// nothing is changed. A step whose `merge` is not empty and equals that of the newest step, made less than a
    /// minute before, joins it: typing "12.5" is one step. Throws StorageError with the file as it was.
    Change edit(const std::string& wording, const Timestamp& now, const std::function<void(Edit&)>& body,
                const std::string& merge = {});
    /// Takes the newest step back, or does the newest one taken back again; a Change of nothing when there is none.
    Change undo();
    Change redo();
    /// What undo and redo would do, as the edit was worded; empty when there is nothing.
    std::string undoWording() const;
    std::string redoWording() const;

    /// Takes in what another window or program wrote since; true when something changed.
    bool refresh();

    /// Every line kept about who entered what when.
    std::vector<Entered> entered() const;

    std::vector<Draft> drafts() const;
    /// Keeps the text, or forgets it where it is empty. Not an undo step.
    void keepDraft(const Draft& draft);

    /// The folder of the backups: "backups" beside the file.
    std::filesystem::path backupFolder() const;
    /// Newest first.
    std::vector<Backup> backups() const;
    /// Writes a dated copy, opens and checks it, and thins the older ones (12 daily, 10 weekly, 9 monthly).
    Backup backUp(const Timestamp& now, const std::string& reason);
    /// The day's backup where none was made on the day of `now` and something changed since the newest one.
    std::optional<Backup> backUpDaily(const Timestamp& now);
    /// Replaces all records by those of the backup: one undo step, after a backup of what is there now.
    Change restore(const std::filesystem::path& backup, const Timestamp& now);

    /// Whole-file check: SQLite's integrity and foreign keys, every cell within its field's limits, every changeset
    /// readable. A sentence each; empty when all is well.
    std::vector<std::string> check() const;

private:
    struct Rooms;
    explicit Journal(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> rooms_;
};

/// Moves a damaged journal out of the way, with what SQLite keeps beside it: "….damaged-1", or the next number that is
/// not taken. Returns the new name. Throws std::filesystem::filesystem_error with the file where it was.
std::filesystem::path setAside(const std::filesystem::path& file);

}  // namespace legwork
