// SPDX-License-Identifier: GPL-3.0-or-later
// R25: nights under seven hours on average, over one week or two (Watson 2015; Johnston 2020). How the two go together
// and what holds for the young: settled A123, A124.
#include "short_sleep.h"

#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"hours", "Hours of sleep, on average", 7.0, 6, 8},
};
constexpr RuleNumber numbers[] = {
    {"mean7_h", "Mean of seven nights", Measure::hours, "hours"}, {"nights7", "Nights logged of seven"},
    {"mean14_h", "Mean of fourteen nights", Measure::hours, "hours"}, {"nights14", "Nights logged of fourteen"},
};
constexpr std::string_view reads[] = {
    "days.sleep_h", "runner.birth_year",
};
constexpr double youngHours = 8.0, secondBand = 6.0;  // Milewski 2014 for the young; Edwards 2008 for 6 hours
constexpr int adult = 18, enoughOfSeven = 5, enoughOfFourteen = 10;

struct Nights {
    double sum = 0;
    int logged = 0;

    Number mean() const { return logged > 0 ? Number{sum / logged} : Number{}; }
    Answer isBelow(double hours, int enough) const {
        return logged < enough ? Answer::unknown({"sleep_h"}) : Answer::of(legwork::isBelow(*mean(), hours));
    }
};

Nights lastNights(const Case& c, int days) {
    Nights nights;
    for (Day day = c.day - (days - 1); day <= c.day; ++day) {
        const auto& entry = c.diary().on(day).entry;
        if (!entry || !entry->sleep_h) continue;
        nights.sum += *entry->sleep_h;
        ++nights.logged;
    }
    return nights;
}

double enoughHours(const Case& c) {
    const Number& born = c.diary().runner().birth_year;
    return born && calendar(c.day).year - *born < adult ? youngHours : c.threshold("hours");
}

Verdict judgeDay(const Case& c) {
    const Nights seven = lastNights(c, 7), fourteen = lastNights(c, 14);
    const double hours = enoughHours(c);
    const Answer week = seven.isBelow(hours, enoughOfSeven), fortnight = fourteen.isBelow(hours, enoughOfFourteen);
    const Answer isShort = week.isNo() && fortnight.isUnknown() ? week : either(week, fortnight);
    const bool isVeryShort = fortnight.isYes() || seven.isBelow(secondBand, enoughOfSeven).isYes();
    Verdict verdict = conclude(isShort, isVeryShort ? 2 : 1);
    verdict.numbers = known({{"mean7_h", seven.mean()}, {"nights7", seven.logged}, {"mean14_h", fourteen.mean()}, {"nights14", fourteen.logged}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto over = [&](std::string_view mean, std::string_view nights) {
        return fmt::format("{} h a night over {} logged nights", words.number(*finding.number(mean), 1), words.number(*finding.number(nights)));
    };
    const bool fortnight = !finding.number("mean7_h") || *finding.number("mean14_h") < *finding.number("mean7_h");
    return fmt::format("You slept {} on average; adults are advised 7 to 9.",
                       fortnight ? over("mean14_h", "nights14") : over("mean7_h", "nights7"));
}

}  // namespace

extern const Rule shortSleep;
Verdict sleptShort(const Case& c) { return judgeDay(c.as(shortSleep)); }

const Rule shortSleep{
    .number = 25,
    .id = "short-sleep",
    .title = "Short nights",
    .lane = Lane::sleep,
    .grade = Grade::some,
    .evidence = "In endurance athletes less than 7 hours went with more new injuries two weeks later, and after short nights people "
                "report more pain the next day. That sleep repairs muscle faster has not been shown in trials.",
    .source = "Johnston 2020, doi:10.1016/j.jsams.2019.10.013; Watson 2015, doi:10.5664/jcsm.4758; "
              "Edwards 2008, PMID 18434020; Dáttilo 2020, doi:10.1249/MSS.0000000000002137",
    .clears = "A mean of 7 hours or more over your logged nights.",
    .advice = "Try going to bed 30 minutes earlier.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
