// SPDX-License-Identifier: GPL-3.0-or-later
#include "gates.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr double leastRated = 0.70, mostUneven = 0.20;

struct Wanted {
    int exposed, unexposed, rows, days, episodes;
};
constexpr Wanted toDraw{5, 5, 20, 28, 4}, toLabel{8, 8, 40, 56, 5};

/// The first that is unmet, in the order of settled B11.
std::string firstUnmet(const Counts& counts, const Wanted& wanted, std::string_view beginning) {
    const auto say = [&](int have, int want, std::string_view what) {
        return fmt::format("{}: {} of {} {}.", beginning, have, want, what);
    };
    if (counts.exposed < wanted.exposed) return say(counts.exposed, wanted.exposed, "days with the flag");
    if (counts.unexposed < wanted.unexposed) return say(counts.unexposed, wanted.unexposed, "days without the flag");
    if (counts.rows < wanted.rows) return say(counts.rows, wanted.rows, "days to compare");
    if (counts.days < wanted.days) return say(counts.days, wanted.days, "days from first to last");
    if (counts.episodes < wanted.episodes) return say(counts.episodes, wanted.episodes, "separate times with the flag");
    return {};
}

double share(int part, int whole) { return whole == 0 ? 0 : static_cast<double>(part) / whole; }

}  // namespace

Logging loggingOf(std::span<const Row> rows) {
    Logging logging;
    for (const Row& row : rows) {
        ++(row.flagged ? logging.exposed : logging.unexposed);
        (row.flagged ? logging.ratedExposed : logging.ratedUnexposed) += row.after.has_value();
    }
    return logging;
}

std::string missingToDraw(const Counts& rated) { return firstUnmet(rated, toDraw, "Not enough yet"); }

double progressToDraw(const Counts& rated) {
    double least = 1;
    for (const auto& [have, want] : {std::pair{rated.exposed, toDraw.exposed}, {rated.unexposed, toDraw.unexposed}, {rated.rows, toDraw.rows},
                                     {rated.days, toDraw.days}, {rated.episodes, toDraw.episodes}})
        least = std::min(least, share(have, want));
    return least;
}

std::string missingToLabel(const Counts& complete, const Logging& logging) {
    const std::string unmet = firstUnmet(complete, toLabel, "Too early to say");
    if (!unmet.empty()) return unmet;
    const double rated = share(logging.ratedExposed + logging.ratedUnexposed, logging.exposed + logging.unexposed);
    if (rated >= leastRated) return {};
    return fmt::format("Too early to say: soreness was logged after {:.0f} of 100 days, and 70 are wanted.", std::floor(rated * 100));
}

bool isLoggedUnevenly(const Logging& logging) {
    const double apart = share(logging.ratedExposed, logging.exposed) - share(logging.ratedUnexposed, logging.unexposed);
    return std::abs(apart) > mostUneven + 1e-9;
}

}  // namespace legwork
