// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_table.h"

#include "../zone_between.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <unordered_map>

namespace legwork {
namespace {

/// The numbers that a recording may lack.
constexpr Number RecordedActivity::* numbers[] = {
    &RecordedActivity::timer_s,   &RecordedActivity::elapsed_s,      &RecordedActivity::distance_m,         &RecordedActivity::ascent_m,
    &RecordedActivity::descent_m, &RecordedActivity::heart_rate_bpm, &RecordedActivity::heart_rate_max_bpm, &RecordedActivity::rpe,
};

constexpr double aboutSame_s = 120;

/// A row without a zone beside a recording in UTC tells the runner's clock.
std::optional<int> offsetBetween(const RecordedActivity& recording, const RecordedActivity& row) {
    if (!row.isStartLocal || recording.isStartLocal) return row.offset_min;
    return zoneBetween(static_cast<double>(recording.start_s), static_cast<double>(row.start_s), aboutSame_s);
}

void addRow(RecordedActivity& recording, const RecordedActivity& row) {
    for (const auto number : numbers)
        if (!(recording.*number)) recording.*number = row.*number;
    if (!recording.offset_min) recording.offset_min = offsetBetween(recording, row);
    if (row.sport != Sport::other || recording.sport == Sport::other) {
        recording.sport = row.sport;
        recording.sportAsWritten = row.sportAsWritten;
    }
    if (!recording.place) recording.place = row.place;
    if (!row.title.empty()) recording.title = row.title;
    if (!row.note.empty()) recording.note = row.note;
    recording.service = row.service;
}

/// One name for a file, whichever way it was given: "./export/1.fit".
std::string plainName(const std::string& file) { return std::filesystem::path(file).lexically_normal().string(); }

/// The recordings by their files; each is given out once.
class Recordings {
public:
    explicit Recordings(std::vector<RecordedActivity>& activities) : activities_(activities), isTaken_(activities.size()) {
        for (std::size_t i = 0; i < activities.size(); ++i)
            if (activities[i].service.empty()) byFile_[plainName(activities[i].file)].push_back(i);
    }

    /// Of several in one file the one that began nearest to the row.
    RecordedActivity* take(const TableRow& row) {
        const auto name = plainName(row.recording);
        auto found = byFile_.find(name);
        if (found == byFile_.end() && name.ends_with(".gz"))  // unpacked since
            found = byFile_.find(name.substr(0, name.size() - 3));
        if (found == byFile_.end()) return nullptr;
        const auto apart = [&](std::size_t i) { return std::pair(isTaken_[i] == true, std::abs(activities_[i].start_s - row.activity.start_s)); };
        const auto nearest = *std::ranges::min_element(found->second, {}, apart);
        if (isTaken_[nearest]) return nullptr;
        isTaken_[nearest] = true;
        return &activities_[nearest];
    }

private:
    std::vector<RecordedActivity>& activities_;
    std::vector<bool> isTaken_;
    std::unordered_map<std::string, std::vector<std::size_t>> byFile_;
};

std::string whatIsMissing(std::size_t missing, std::size_t linked) {
    if (missing == linked)
        return "The recordings that this table names are not beside it; of each activity what the table tells was read. Import the whole "
               "archive for climb, effort and heart rate.";
    const auto how = missing == 1 ? std::string{"one is not beside it or holds"} : fmt::format("{} are not beside it or hold", missing);
    return fmt::format("Of the {} recordings that this table names {} no activity; what the table tells instead was read.", linked, how);
}

}  // namespace

void joinTables(ActivityFiles& files, std::vector<ServiceTable> tables) {
    Recordings recordings(files.activities);
    std::vector<RecordedActivity> alone;
    for (auto& table : tables) {
        std::vector<RecordedActivity*> joined;
        const auto before = alone.size();
        std::size_t linked = 0;
        for (auto& row : table.rows) {
            linked += !row.recording.empty();
            if (auto* recording = recordings.take(row)) {
                addRow(*recording, row.activity);
                joined.push_back(recording);
            } else {
                alone.push_back(std::move(row.activity));
            }
        }
        if (linked > joined.size()) files.problems.push_back({table.file, FileVerdict::kept, whatIsMissing(linked - joined.size(), linked)});
        if (!table.isWhole || joined.empty()) continue;
        for (auto* recording : joined) recording->archive = table.file;
        for (auto i = before; i < alone.size(); ++i) alone[i].archive = table.file;
    }
    std::ranges::move(alone, std::back_inserter(files.activities));
}

}  // namespace legwork
