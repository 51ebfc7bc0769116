// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "backup_names.h"
#include "database.h"
#include "errors.h"
#include "history.h"
#include "schema.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace legwork {
namespace {

namespace fs = std::filesystem;

/// A file that is deleted unless it got its final name.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : file_(std::move(file)) {
        remove();
        makeFile(file_);
    }
    ~Unfinished() { remove(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const fs::path& path() const { return file_; }
    void finish(const fs::path& name) {
        writeThrough(file_);
        fs::rename(file_, name);
        writeThrough(name.parent_path());
    }

private:
    void remove() {
        std::error_code ignored;
        fs::remove(file_, ignored);
    }
    /// Waits until the disk has it.
    static void writeThrough(const fs::path& path) {
        const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) throw refused(errno, path);
        const int result = fsync(descriptor), error = errno;
        close(descriptor);
        if (result != 0) throw refused(error, path);
    }

    fs::path file_;
};

std::vector<std::int64_t> rowCounts(Connection& connection) {
    std::vector<std::int64_t> counts;
    for (const std::string_view table : recordedTables()) counts.push_back(connection.integer("SELECT count(*) FROM " + std::string{table}));
    return counts;
}

bool isIntact(Connection& copy) {
    Query query = copy.query("PRAGMA integrity_check");
    return query.next() && query.text(0) == "ok";
}

/// Writers of other programs may come between copy and count; then the counts prove nothing.
bool isCopy(Connection& copy, Connection& original, std::int64_t dataVersion) {
    if (!isIntact(copy) || versionOf(copy) != versionOf(original)) return false;
    return rowCounts(copy) == rowCounts(original) || original.integer("PRAGMA data_version") != dataVersion;
}

fs::path freeName(const fs::path& journal, Timestamp now, const std::string& reason) {
    for (;; now = plusSeconds(now, 1)) {
        auto name = backupFolderOf(journal) / backupFileName(journal.stem().string(), now, reason);
        if (!fs::exists(name)) return name;
    }
}

void copyRows(Connection& from, Connection& to, const std::string& table) {
    Query rows = from.query("SELECT * FROM " + table);
    std::string parameters = "?";
    for (int i = 1; i < rows.columnCount(); ++i) parameters += ", ?";
    to.query("DELETE FROM " + table).run();
    while (rows.next()) {
        Query insert = to.query("INSERT INTO " + table + " VALUES (" + parameters + ")");
        for (int i = 0; i < rows.columnCount(); ++i) insert.bind(i + 1, rows.value(i));
        insert.run();
    }
}

}  // namespace

fs::path backupFolderOf(const fs::path& journal) { return journal.parent_path() / "backups"; }

std::vector<Backup> listBackups(const fs::path& journal) {
    std::vector<Backup> backups;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolderOf(journal), error))
        if (auto backup = readBackupName(journal.stem().string(), entry.path())) {
            backup->bytes = entry.file_size(error);
            backups.push_back(std::move(*backup));
        }
    std::ranges::sort(backups, [](const Backup& a, const Backup& b) {
        return earlier(parseTimestamp(b.made).value(), parseTimestamp(a.made).value());
    });
    return backups;
}

Backup writeBackup(Connection& connection, const fs::path& journal, const Timestamp& now, const std::string& reason) {
    makeFolder(backupFolderOf(journal));
    const auto name = freeName(journal, now, reason);
    Unfinished copy(name.string() + ".part");
    const auto dataVersion = connection.integer("PRAGMA data_version");
    connection.query("VACUUM INTO ?").with(copy.path().string()).run();
    {
        Connection written(copy.path(), Connection::Access::read);
        if (!isCopy(written, connection, dataVersion))
            throw StorageError(StorageError::Kind::other, fmt::format("The backup {} could not be read back and was deleted. The journal is as it was. "
                                                                      "Check the disk, then back up again.", name.string()));
    }
    copy.finish(name);
    auto backup = readBackupName(journal.stem().string(), name).value();
    backup.bytes = fs::file_size(name);
    return backup;
}

void thinBackups(const fs::path& journal, Day today) {
    std::error_code ignored;
    for (const Backup& backup : toThin(listBackups(journal), today)) fs::remove(backup.file, ignored);
}

std::optional<Backup> newestThatOpens(const fs::path& journal) {
    for (auto& backup : listBackups(journal)) try {
            if (look(backup.file).at != Look::At::journal) continue;
            Connection copy(backup.file, Connection::Access::read);
            if (isIntact(copy)) return std::move(backup);
        } catch (const StorageError&) {  // the next older one, then
        } catch (const SQLite::Exception&) {
        }
    return {};
}

void takeOver(Connection& connection, const fs::path& backup) {
    Unfinished copy(backup.string() + ".part");
    fs::copy_file(backup, copy.path(), fs::copy_options::overwrite_existing);
    Connection from(copy.path(), Connection::Access::write);
    upgrade(from);
    for (const std::string_view table : recordedTables()) copyRows(from, connection, std::string{table});
}

std::filesystem::path setAside(const std::filesystem::path& file) {
    auto aside = file;
    for (int n = 1; std::filesystem::exists(aside); ++n) aside = fmt::format("{}.damaged-{}", file.string(), n);
    std::filesystem::rename(file, aside);
    const auto rollback = file.string() + "-journal";  // left behind it would be played into whatever takes its place
    if (std::filesystem::exists(rollback)) std::filesystem::rename(rollback, aside.string() + "-journal");
    return aside;
}

}  // namespace legwork
