// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_source.h"

#include "archive.h"
#include "csv.h"

#include "../diary/tables.h"

#include "legwork/field.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

namespace legwork {
namespace {

namespace fs = std::filesystem;

/// Who filled the cells of other files: by itself it says nothing.
constexpr std::string_view aboutOthers = "entered.csv";
/// Services write a file of that name too.
constexpr std::string_view nameOfServices = "activities.csv";

const std::vector<std::string>& fileNames() {
    static const auto names = [] {
        std::vector<std::string> all{"runner.json", std::string{aboutOthers}};
        forEachTable([&]<class Record>(std::vector<Record> Records::*) { all.push_back(std::string{tableName<Record>()} + ".csv"); });
        return all;
    }();
    return names;
}

bool isNamed(std::string_view name) { return std::ranges::find(fileNames(), name) != fileNames().end(); }

/// Theirs has a header without an id, or one with an id and no start by that name.
bool isOurs(const fs::path& file) {
    std::ifstream stream(file);
    std::string header;
    std::getline(stream, header);
    const auto rows = readCsv(header).rows;
    const auto has = [&](std::string_view column) { return std::ranges::find(rows.front().cells, column) != rows.front().cells.end(); };
    return !rows.empty() && has("id") && has("start");
}

bool isFolderOfOurs(const fs::path& path) {
    std::error_code none;
    return std::ranges::any_of(fileNames(), [&](const std::string& name) {
        return name != aboutOthers && fs::exists(path / name, none) && (name != nameOfServices || isOurs(path / name));
    });
}

/// The folder in the archive that holds our files: "" or "a folder/"; the outermost of several. Nothing where none does.
std::optional<std::string> folderWithin(const fs::path& archive) {
    std::optional<std::string> found;
    for (const std::string& path : zipPaths(archive)) {
        const auto name = path.substr(path.rfind('/') + 1);
        const auto folder = path.substr(0, path.size() - name.size());
        const bool tellsOfUs = isNamed(name) && name != aboutOthers && name != nameOfServices;
        if (tellsOfUs && (!found || folder.size() < found->size())) found = folder;
    }
    return found;
}

std::optional<std::string> bytesOf(const fs::path& file) {
    std::error_code none;
    std::ifstream stream(file, std::ios::binary);
    if (!fs::is_regular_file(file, none) || !stream) return {};
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return stream.bad() ? std::nullopt : std::optional{std::move(bytes)};
}

ExchangeTexts textsInFolder(const fs::path& folder, std::vector<ImportProblem>& problems) {
    ExchangeTexts texts;
    for (const std::string& name : fileNames()) {
        std::error_code none;
        if (!fs::exists(folder / name, none)) continue;
        if (auto bytes = bytesOf(folder / name)) texts.emplace(name, std::move(*bytes));
        else problems.push_back({name, 0, {}, "This file cannot be opened for reading."});
    }
    return texts;
}

ExchangeTexts textsInArchive(const fs::path& archive, const std::string& folder, std::vector<ImportProblem>& problems) {
    ExchangeTexts texts;
    const auto faults = readWholeMembers(ArchivePlace{.file = archive}, {}, [&](const std::string& path, std::string_view text) {
        if (path.starts_with(folder) && isNamed(path.substr(folder.size()))) texts.emplace(path.substr(folder.size()), text);
    });
    for (const auto& [member, sentence] : faults) problems.push_back({member.empty() ? archive.string() : member, 0, {}, sentence});
    return texts;
}

}  // namespace

ExchangeTexts exchangeTexts(const fs::path& path, std::vector<ImportProblem>& problems) {
    if (isFolderOfOurs(path)) return textsInFolder(path, problems);
    if (const auto folder = folderWithin(path)) return textsInArchive(path, *folder, problems);
    problems.push_back({path.string(), 0, {}, "There is no runs.csv, days.csv or other exchange file in this folder."});
    return {};
}

bool isExchangeFolder(const fs::path& path) { return isFolderOfOurs(path) || folderWithin(path); }

}  // namespace legwork
