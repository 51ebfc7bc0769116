// SPDX-License-Identifier: GPL-3.0-or-later
// R37: pain of one site and side that stays, is severe for days, grows, or keeps the runner off the leg
// (evidence.md 2.5; settled A145–A150, A171, A181, A182, A187).
#include "../../measures/pain_course.h"
#include "../safety_words.h"
#include "../signs.h"
#include "pain_rules.h"

#include <algorithm>
#include <fmt/format.h>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"score", "Pain of a day that counts, from", 3, 2, 5},
    {"severe_h", "Hours of severe pain (7 or more)", 48, 24, 72},
    {"rise_days", "Logged days of growing pain", 3, 3, 7},
};
constexpr RuleNumber numbers[] = {
    {"score", "Pain at last", Measure::plain, "score"}, {"peak", "Highest in seven days"},
    {"days", "Days at the threshold or above"}, {"logged_days", "Days logged of seven"}, {"rise", "Rise over the last days"},
};
constexpr std::string_view reads[] = {
    "pains.site", "pains.side", "pains.score", "pains.time", "pains.cannot_bear_weight", "pains.deformity", "pains.pop",
    "pains.push_off_loss", "days.no_pain", "days.relief", "runs.duration_s",
};
constexpr int week_days = 7, enoughDays = 5;
constexpr double usualDrop = 2, usualDropShare = 0.30;  // a meaningful change of pain: Farrar 2001
constexpr double rise_points = 2, afterRun_h = 72;

constexpr Sign cannotUseIt[] = {{&Pain::cannot_bear_weight, "cannot_bear_weight"}, {&Pain::deformity, "deformity"}};
constexpr Sign tornOff[] = {{&Pain::pop, "pop"}, {&Pain::push_off_loss, "push_off_loss"}};

/// A group in the week up to the day, and its entries of that day where there are any.
struct Course {
    PainGroup group;
    const SoreSpot* today;
    KnownWeek week;
    bool hurtThisWeek = false;  // with a score of 1 or more
};

using Courses = boost::container::small_vector<Course, 8>;  // seldom more: no memory of its own

Courses courses(const Case& c) {
    const PainLog& log = c.facts.pains;
    Courses found;
    for (Day day = c.day; day > c.day - week_days; day = day - 1)
        for (const SoreSpot& spot : log.on(day)) {
            const bool scored = spot.score.value_or(0) >= 1;
            const auto known = std::ranges::find(found, spot.group, &Course::group);
            if (known != found.end()) known->hurtThisWeek |= scored;
            else if (scored || day == c.day)
                found.push_back({spot.group, log.find(c.day, spot.group), knownWeek(log, c.day, spot.group), scored});
        }
    return found;
}

Columns keepsOffTheLeg(const Course& course) {
    if (!course.today) return {};
    Columns columns = saidYes(*course.today, cannotUseIt);
    if (auto torn = saidYes(*course.today, tornOff); torn.size() == std::size(tornOff)) columns.merge(torn);
    return columns;
}

Number scoreOf(const Course& course) { return course.week.empty() ? Number{} : Number{course.week.back().score}; }
double peak(const Course& course) { return std::ranges::max_element(course.week, {}, &DayScore::score)->score; }

bool stays(const Case& c, const Course& course) {
    const double least = c.threshold("score");
    if (std::ranges::count_if(course.week, [&](const DayScore& day) { return isAtLeast(day.score, least); }) < enoughDays) return false;
    const double drop = peak(course) - course.week.back().score;
    return isBelow(drop, usualDrop) && isBelow(drop, usualDropShare * peak(course));
}

bool isSevere(const Case& c, const Course& course) {
    return course.today && isAtLeast(severeHours(c.facts.pains, *course.today), c.threshold("severe_h"));
}

Number riseOf(const Case& c, const Course& course) { return rise(course.week, c.day, static_cast<int>(c.threshold("rise_days"))); }

/// The first days of ordinary soreness may grow; later than 72 h after the run, or without one, they may not.
bool grows(const Case& c, const Course& course) {
    if (riseOf(c, course).value_or(0) < rise_points || !course.today->hurts()) return false;
    const Timestamp& last = course.today->entries.back()->time;
    const Timestamp endOfDay = at(c.day + 1, c.diary().runner().day_start_min, last.offset_min);
    const ReferenceRun reference = referenceRun(c.diary(), *course.today);
    return std::ranges::all_of(reference.candidates, [&](const Run* run) {
        return isAbove(hoursBetween(reference.latestEndOf(*run), endOfDay), afterRun_h);
    });
}

Verdict judgeCourse(const Case& c, const Course& course) {
    Verdict verdict;
    verdict.answers = keepsOffTheLeg(course);
    if (!verdict.answers.empty()) verdict.tier = Tier::day;
    else if (stays(c, course) || isSevere(c, course) || grows(c, course)) verdict.tier = Tier::soon;
    if (verdict.tier) verdict.state = State::flagged;
    else if (course.week.size() < enoughDays) {
        verdict.state = State::unknown;
        verdict.missing = {"score"};
    }
    return verdict;
}

Numbers numbersOf(const Case& c, const Course& course) {
    const bool isKnown = !course.week.empty();
    const double least = c.threshold("score");
    const auto days = std::ranges::count_if(course.week, [&](const DayScore& day) { return isAtLeast(day.score, least); });
    return known({{"score", scoreOf(course)},
                  {"peak", isKnown ? Number(peak(course)) : std::nullopt},
                  {"days", static_cast<double>(days)},
                  {"logged_days", static_cast<double>(course.week.size())},
                  {"rise", riseOf(c, course)}});
}

Verdict judgeDay(const Case& c) {
    Gravest gravest;
    const Courses all = courses(c);
    const Course* worst = nullptr;
    for (const Course& course : all) {
        Verdict verdict = judgeCourse(c, course);
        if (!course.hurtThisWeek && verdict.state != State::flagged) continue;
        if (gravest.take(course.group, std::move(verdict), scoreOf(course))) worst = &course;
    }
    if (!worst) return conclude(c.facts.on(c.day).legScore ? Answer::of(false) : Answer::unknown({"score"}), 0);
    Verdict line = gravest.line();
    line.numbers = numbersOf(c, *worst);
    return line;
}

constexpr Judge judge{.day = judgeDay};

/// "rest, ice" of the week: what was tried on at least two days (settled A150).
std::string_view triedThisWeek(const Finding& finding, const Diary& diary) {
    int days = 0;
    for (Day day = finding.day - (week_days - 1); day <= finding.day; ++day) {
        const auto& entry = diary.on(day).entry;
        const auto relief = entry ? entry->relief : std::nullopt;
        const bool tried = relief && (relief->has(Relief::ice) || relief->has(Relief::compression) || relief->has(Relief::elevation));
        if (tried || dayKind(diary, day, finding.day + 1) == DayKind::rest) ++days;
    }
    return days >= 2 ? "You have already given it rest or relief." : std::string_view{};
}

std::string say(const Finding& finding, const Diary& diary) {
    const auto sites = sitesInWords(finding.sites);
    if (finding.tier == Tier::day) return safetyNoteOfAnswers(finding);
    const double score = *finding.number("score"), days = *finding.number("days");
    if (finding.number("rise").value_or(0) >= rise_points)
        return safetyNote(finding, fmt::format("{} has grown to {:.0f} of 10.", sites, score), triedThisWeek(finding, diary));
    if (days < enoughDays)
        return safetyNote(finding, fmt::format("{} has hurt severely for days, now {:.0f} of 10.", sites, score), triedThisWeek(finding, diary));
    return safetyNote(finding, fmt::format("{} has hurt on {:.0f} of the last 7 days and is not settling, now {:.0f} of 10.", sites, days, score),
                      triedThisWeek(finding, diary));
}

}  // namespace

extern const Rule painNotSettling{
    .number = 37,
    .id = "pain-not-settling",
    .title = "Pain that is not settling",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::some,
    .evidence = "Most leg pain after running eases within days. A change of about 2 points or 30 % is what people notice as "
                "better; pain that does not move that far, is severe or grows is worth showing to someone.",
    .source = "Farrar 2001, doi:10.1016/S0304-3959(01)00349-9",
    .clears = "Pain that has dropped by 2 points, or stays under 3 of 10.",
    .advice = "Ease off running and have it looked at.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
