// SPDX-License-Identifier: GPL-3.0-or-later
// import of what watches and services write: one line a file.
#include "verbs.h"

#include "legwork/value_groups.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace legwork::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

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

Json json(const Number& value) { return value ? Json(*value) : Json(); }

Json planJson(const PlannedActivity& planned) {
    return {{"file", planned.recorded.file},
            {"result", token(planned.fate)},
            {"record", planned.key.table.empty() ? Json() : Json(planned.key.table)},
            {"id", planned.key.id.empty() ? Json() : Json(planned.key.id)},
            {"start", text(startOf(planned))},
            {"distance_m", json(planned.recorded.distance_m)},
            {"duration_s", json(durationOf(planned.recorded))},
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

Json valueJson(const PlannedValue& planned) {
    return {{"file", planned.recorded.file},
            {"result", token(planned.fate)},
            {"record", planned.key.table},
            {"id", planned.key.id},
            {"column", planned.recorded.column},
            {"value", planned.recorded.value},
            {"reason", planned.sentence.empty() ? Json() : Json(planned.sentence)}};
}

/// "Hours asleep 7.5 h, Weight 63.2 kg", or of many days the name alone.
std::string whatIn(const ValueGroup& group, const std::vector<PlannedValue>& values) {
    const auto& first = values[group.members.front()];
    if (group.dayCount > 1) return fmt::format("{} of {} days", fieldOf(first.recorded).label, group.dayCount);
    std::string all;
    for (const auto index : group.members) {
        const auto& field = fieldOf(values[index].recorded);
        all += fmt::format("{}{} {:g} {}", all.empty() ? "" : ", ", field.label, values[index].recorded.value, unit(field.measure));
        if (all.back() == ' ') all.pop_back();
    }
    return all;
}

std::string groupLine(const ValueGroup& group, const std::vector<PlannedValue>& values) {
    std::string line = fmt::format("{}: {}, {}", group.file, token(group.fate), text(group.days.first));
    if (group.dayCount > 1) line += fmt::format(" to {}", text(group.days.last));
    line += ", " + whatIn(group, values);
    return group.sentence.empty() ? line + "." : fmt::format("{}. {}", line, group.sentence);
}

void sayValues(const std::vector<PlannedValue>& values, bool asJson) {
    if (asJson)
        for (const auto& planned : values) say(valueJson(planned).dump());
    else
        for (const auto& group : gathered(values)) say(groupLine(group, values));
}

void sayAll(const ActivityPlan& plan, const std::vector<FileProblem>& problems, bool asJson) {
    for (const auto& planned : plan.activities) say(asJson ? planJson(planned).dump() : planLine(planned));
    sayValues(plan.values, asJson);
    for (const auto& problem : problems) {
        if (asJson) say(problemJson(problem).dump(-1, ' ', false, Json::error_handler_t::replace));
        else if (problem.verdict == FileVerdict::refused) complain(fmt::format("{}: {}", problem.file, problem.sentence));
        else say(fmt::format("{}: {}. {}", problem.file, verdictWords(problem.verdict), problem.sentence));
    }
}

std::string spanLine(const CompleteSpan& span) {
    return fmt::format("From {} to {} a day without a run counts as a rest day: the archive of {} tells them all.", text(span.days.first),
                       text(span.days.last), span.source);
}

/// The tables that no service wrote, by the columns that the runner named. Throws Refusal where those fit none, or not one that
/// may tell activities.
std::vector<RememberedMatch> matchesFor(const std::vector<UnknownTable>& tables, const std::string& columns) {
    std::vector<RememberedMatch> matches;
    for (const auto& table : tables) {
        const auto written = parseColumns(columns, table.header);
        if (written.fault.empty()) matches.push_back({table.header, written.match});
        else if (isUsable(table.guess) || (matches.empty() && &table == &tables.back()))
            throw Refusal(fmt::format("{}: {} Nothing was changed.", table.file, written.fault));
    }
    return matches;
}

/// How to read what was left out.
void sayColumns(const std::vector<UnknownTable>& tables) {
    for (const auto& table : tables)
        if (!table.wasRead && isUsable(table.guess)) say(fmt::format("{}: to read it, say what its columns are: --columns {}", table.file, text(table.guess)));
}

ActivityFiles readAll(const std::vector<fs::path>& paths, Day today, const std::string& columns, TableHints hints) {
    const auto onwards = [](double) { return true; };
    const auto files = filesBelow(paths);
    auto read = *readActivityFiles(files, today, onwards, hints);
    if (columns.empty() || read.tables.empty()) return read;
    hints.matches = matchesFor(read.tables, columns);
    return *readActivityFiles(files, today, onwards, hints);
}

std::string wordingOf(const std::vector<fs::path>& paths) {
    return paths.size() == 1 ? "import of " + paths[0].filename().string() : fmt::format("import of {} files", paths.size());
}

}  // namespace

bool importFiles(const Session& session, const std::vector<fs::path>& paths, const ImportWanted& wanted) {
    const auto onwards = [](double) { return true; };
    auto journal = fs::exists(session.journalFile) ? session.open() : nullptr;
    const TableHints hints{journal ? journal->diary()->runner().units : Units::metric, {}};
    const auto files = readAll(paths, localDate(session.now), wanted.columns, hints);
    if (!journal && !wanted.dryRun && (!files.activities.empty() || !files.values.empty())) journal = session.openOrCreate();
    const auto diary = journal ? journal->diary() : std::make_shared<const Diary>();
    const auto plan = planFiles(*diary, files, offsetAt);
    sayAll(plan, files.problems, wanted.json);
    if (!wanted.json) sayColumns(files.tables);
    if (!wanted.json)
        for (const auto& span : completeSpans(plan, diary->runner().day_start_min))
            if (span.days.length() > 1) say(spanLine(span));
    if (!wanted.dryRun && journal) {
        const auto count = *takeActivities(*journal, plan, wordingOf(paths), session.now, onwards);
        if (!wanted.json) say(fmt::format("{} added, {} changed, {} already there.", count.added, count.changed, count.alreadyThere));
    }
    return std::ranges::none_of(files.problems, [](const FileProblem& problem) { return problem.verdict == FileVerdict::refused; });
}

}  // namespace legwork::cli
