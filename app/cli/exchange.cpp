// SPDX-License-Identifier: GPL-3.0-or-later
// import and export.
#include "verbs.h"

#include "legwork/exchange.h"

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

bool isNothing(const ExchangeFolder& folder) {
    const auto& records = folder.records;
    return !folder.runner && records.runs.empty() && records.days.empty() && records.pains.empty() && records.drinks.empty() &&
           records.activities.empty() && records.weekly_checks.empty();
}

bool importOne(const Session& session, const std::filesystem::path& path) {
    if (!std::filesystem::is_directory(path)) {
        const auto what = std::filesystem::exists(path) ? "is no folder; import takes a folder as export writes it" : "is not there";
        complain(fmt::format("{} {}. Nothing was changed.", path.string(), what));
        return false;
    }
    const auto folder = readExchange(path);
    const bool isWhole = complainOf(path, folder.problems);
    if (isNothing(folder)) return isWhole;
    const auto journal = session.openOrCreate();
    const auto name = std::filesystem::absolute(path / "").parent_path().filename().string();
    const auto count = importExchange(*journal, folder, "import of " + name, session.now);
    say(fmt::format("{}: {}.", path.string(), described(count)));
    return isWhole;
}

}  // namespace

int importFolders(const Session& session, const std::vector<std::string>& folders) {
    bool isWhole = true;
    for (const auto& folder : folders) isWhole = importOne(session, folder) && isWhole;
    return isWhole ? 0 : 1;
}

int exportFolder(const Session& session, const std::string& folder) {
    const auto journal = session.open();
    exportExchange(*journal, folder);
    say(fmt::format("Exported to {}.", folder));
    return 0;
}

}  // namespace legwork::cli
