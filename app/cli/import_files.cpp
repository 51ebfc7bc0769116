// SPDX-License-Identifier: GPL-3.0-or-later
// import of what watches and services write: one line a file.
#include "verbs.h"

#include "legwork/take_in.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace legwork::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// The files below a folder, by name; the file itself where it is none.
std::vector<fs::path> filesOf(const fs::path& path) {
    if (!fs::is_directory(path)) return {path};
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::optional<std::string> bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return {};
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

ActivityFiles readAll(const std::vector<fs::path>& paths, Day today) {
    ActivityFiles all;
    for (const auto& path : paths)
        for (const auto& file : filesOf(path)) {
            const auto bytes = bytesOf(file);
            if (!bytes) {
                all.problems.push_back({file.string(), FileVerdict::refused, "It cannot be read. Nothing of it was taken. See whether you may open it."});
                continue;
            }
            auto one = readActivityFile(*bytes, file.string(), today);
            std::ranges::move(one.activities, std::back_inserter(all.activities));
            std::ranges::move(one.problems, std::back_inserter(all.problems));
        }
    return all;
}

/// Of the computer's zone at that instant.
int offsetAt(std::int64_t utc_s) {
    const auto instant = static_cast<std::time_t>(utc_s);
    std::tm local{};
    localtime_r(&instant, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

std::string_view verdictWords(FileVerdict verdict) {
    constexpr std::string_view words[] = {"read", "left out", "refused"};
    return words[static_cast<std::size_t>(verdict)];
}

Timestamp startOf(const PlannedActivity& planned) {
    if (planned.run) return planned.run->start;
    if (planned.activity) return planned.activity->start;
    return {planned.recorded.start_s, 0};
}

Json json(const Number& value) { return value ? Json(*value) : Json(); }

Json planJson(const PlannedActivity& planned) {
    return {{"file", planned.recorded.file},
            {"result", token(planned.fate)},
            {"record", planned.key.table.empty() ? Json() : Json(planned.key.table)},
            {"id", planned.key.id.empty() ? Json() : Json(planned.key.id)},
            {"start", text(startOf(planned))},
            {"distance_m", json(planned.recorded.distance_m)},
            {"duration_s", json(planned.recorded.timer_s ? planned.recorded.timer_s : planned.recorded.elapsed_s)},
            {"reason", planned.sentence.empty() ? Json() : Json(planned.sentence)}};
}
Json problemJson(const FileProblem& problem) {
    return {{"file", problem.file}, {"result", verdictWords(problem.verdict)}, {"reason", problem.sentence}};
}

std::string planLine(const PlannedActivity& planned) {
    const auto start = startOf(planned);
    std::string line = fmt::format("{}: {}, {} {}", planned.recorded.file, token(planned.fate), text(localDate(start)), clockText(minuteOfDay(start)));
    if (planned.recorded.distance_m) line += fmt::format(", {:.2f} km", *planned.recorded.distance_m / 1000);
    return planned.sentence.empty() ? line + "." : fmt::format("{}. {}", line, planned.sentence);
}

void sayAll(const ActivityPlan& plan, const std::vector<FileProblem>& problems, bool asJson) {
    for (const auto& planned : plan.activities) say(asJson ? planJson(planned).dump() : planLine(planned));
    for (const auto& problem : problems) {
        if (asJson) say(problemJson(problem).dump(-1, ' ', false, Json::error_handler_t::replace));
        else if (problem.verdict == FileVerdict::refused) complain(fmt::format("{}: {}", problem.file, problem.sentence));
        else say(fmt::format("{}: {}. {}", problem.file, verdictWords(problem.verdict), problem.sentence));
    }
}

std::string wordingOf(const std::vector<fs::path>& paths) {
    return paths.size() == 1 ? "import of " + paths[0].filename().string() : fmt::format("import of {} files", paths.size());
}

}  // namespace

bool importFiles(const Session& session, const std::vector<fs::path>& paths, const ImportWanted& wanted) {
    const auto files = readAll(paths, localDate(session.now));
    const bool isNew = !fs::exists(session.journalFile);
    const auto journal = isNew && (wanted.dryRun || files.activities.empty()) ? nullptr : session.openOrCreate();
    const auto plan = planActivities(journal ? *journal->diary() : Diary{}, files.activities, offsetAt);
    sayAll(plan, files.problems, wanted.json);
    if (!wanted.dryRun && journal) {
        const auto count = *takeActivities(*journal, plan, wordingOf(paths), session.now, [](double) { return true; });
        if (!wanted.json) say(fmt::format("{} added, {} changed, {} already there.", count.added, count.changed, count.alreadyThere));
    }
    return std::ranges::none_of(files.problems, [](const FileProblem& problem) { return problem.verdict == FileVerdict::refused; });
}

}  // namespace legwork::cli
