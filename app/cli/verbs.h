// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of legwork-cli. Each returns 0, or 1 where something was refused and said so on standard error.
#pragma once

#include "session.h"

#include <optional>
#include <string>
#include <vector>

namespace legwork::cli {

struct ImportWanted {
    std::vector<std::string> paths;
    bool dryRun = false, json = false;
    std::string columns;  // of tables that no service wrote; empty where they are left out
};
/// Takes exchange folders in, each as one undo step, and all files of watches and services as one more.
int importAll(const Session& session, const ImportWanted& wanted);
/// The latter: FIT, GPX, TCX, archives of these, and folders of all. False where something was refused.
bool importFiles(const Session& session, const std::vector<std::filesystem::path>& paths, const ImportWanted& wanted);

struct ExportWanted {
    std::string to;    // a folder, or a zip archive where the name ends in .zip; empty for neither
    std::string runs;  // a CSV file for a spreadsheet; empty for none
};
int exportAll(const Session& session, const ExportWanted& wanted);

struct FlagsWanted {
    std::optional<Day> from, to, today;
    bool json = false;
};
int flags(const Session& session, const FlagsWanted& wanted);

struct ReviewWanted {
    std::optional<Week> week;  // nothing: the newest one with an entry
    std::optional<Day> today;
    bool json = false;
};
int review(const Session& session, const ReviewWanted& wanted);

struct PatternsWanted {
    std::optional<Day> to;  // nothing: the computer's day
    bool json = false;
};
int patterns(const Session& session, const PatternsWanted& wanted);

struct BeforeWanted {
    std::optional<Day> day;    // nothing: the sorest of the last seven
    std::optional<Day> today;  // nothing: the computer's day
};
int before(const Session& session, const BeforeWanted& wanted);

struct ExperimentWanted {
    TriedHabit habit = TriedHabit::warmUp;
    std::optional<Day> firstDay;  // nothing: as early as the habit can be asked for
    int blockDays = 7, blocks = 8;
    std::uint32_t seed = 0;
    std::optional<Day> today;
    bool json = false;
};
int startExperiment(const Session& session, const ExperimentWanted& wanted);
struct ExperimentAsked {
    std::optional<Day> today;  // nothing: the computer's day
    bool json = false;
};
int experimentToday(const Session& session, const ExperimentAsked& asked);
int endExperiment(const Session& session, const ExperimentAsked& asked);
/// Those that are over; nothing of one that runs.
int experimentResult(const Session& session, const ExperimentAsked& asked);

/// Every rule; with the runner's thresholds where there is a journal.
int rules(const Session& session, bool json);

int check(const Session& session);
int backup(const Session& session);
/// Lists the backups where `file` is empty.
int restore(const Session& session, const std::string& file);
int undo(const Session& session);
int redo(const Session& session);

}  // namespace legwork::cli
