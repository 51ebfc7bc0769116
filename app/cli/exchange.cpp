// SPDX-License-Identifier: GPL-3.0-or-later
// import and export.
#include "verbs.h"

#include "legwork/exchange.h"
#include "legwork/take_out.h"

#include <fmt/format.h>

namespace legwork::cli {
namespace {

std::string described(const ImportCount& count) {
    return fmt::format("{} added, {} changed, {} already there", count.added, count.changed, count.alreadyThere);
}

/// False where something of the folder was refused; notes are only said.
bool complainOf(const std::filesystem::path& folder, const std::vector<ImportProblem>& problems) {
    bool isWhole = true;
    for (const auto& problem : problems) {
        complain(problem.file == folder ? problem.text() : (folder / problem.text()).string());
        isWhole = isWhole && problem.isNote;
    }
    return isWhole;
}

std::size_t recordsIn(const ExchangeFolder& folder) {
    const auto& records = folder.records;
    return records.runs.size() + records.days.size() + records.pains.size() + records.drinks.size() + records.activities.size() +
           records.weekly_checks.size();
}

bool importFolder(const Session& session, const std::filesystem::path& path, bool dryRun) {
    const auto folder = readExchange(path);
    const bool isWhole = complainOf(path, folder.problems);
    if (!folder.runner && recordsIn(folder) == 0) return isWhole;
    if (dryRun) {
        say(fmt::format("{}: {} records read. Nothing was changed.", path.string(), recordsIn(folder)));
        return isWhole;
    }
    const auto journal = session.openOrCreate();
    const auto name = std::filesystem::absolute(path / "").parent_path().filename().string();
    const auto count = importExchange(*journal, folder, "import of " + name, session.now);
    say(fmt::format("{}: {}.", path.string(), described(count)));
    return isWhole;
}

/// A name for one, where no folder of that name stands in its way.
bool isArchive(const std::filesystem::path& path) { return path.extension() == ".zip" && !std::filesystem::is_directory(path); }

}  // namespace

int importAll(const Session& session, const ImportWanted& wanted) {
    bool isWhole = true;
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path path : wanted.paths) {
        if (!std::filesystem::exists(path)) {
            complain(fmt::format("{} is not there. Nothing was changed.", path.string()));
            isWhole = false;
        } else if (isExchangeFolder(path)) isWhole = importFolder(session, path, wanted.dryRun) && isWhole;
        else files.push_back(path);
    }
    if (!files.empty()) isWhole = importFiles(session, files, wanted) && isWhole;
    return isWhole ? 0 : 1;
}

int exportAll(const Session& session, const ExportWanted& wanted) {
    const auto journal = session.open();
    if (isArchive(wanted.to)) exportArchive(*journal, wanted.to);
    else if (!wanted.to.empty()) exportExchange(*journal, wanted.to);
    if (!wanted.to.empty()) say(fmt::format("Exported to {}.", wanted.to));
    if (wanted.runs.empty()) return 0;
    exportRuns(*journal, wanted.runs);
    say(fmt::format("Wrote the runs to {}.", wanted.runs));
    return 0;
}

}  // namespace legwork::cli
