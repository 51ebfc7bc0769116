// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/before.h"

#include "../patterns/wording.h"
#include "daily.h"
#include "headline.h"
#include "soreness.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

constexpr int daysBack = 3, minutesADay = 24 * 60;
constexpr int risen_min = 7 * 60;       // where a night ends on the strip: only its hours are logged
constexpr int afternoon_min = 16 * 60;  // the middle of a waking day, for what is logged by the day
constexpr double nightWhenUnknown_h = 8;

/// Soreness is part, cause or treatment of what these tell of (evidence.md 4.1.5).
constexpr std::array ofSoreness{18, 19, 23, 24, 31, 32, 33};

bool comesBefore(const Rule& rule) {
    return rule.lane != Lane::pain && !rule.isSafety && std::ranges::find(ofSoreness, rule.number) == ofSoreness.end();
}

/// The earliest of the day's worst scores.
const Pain* worstOf(const DayLog& log) {
    const Pain* worst = nullptr;
    for (const Pain& pain : log.pains)
        if (pain.score && (!worst || *pain.score > *worst->score)) worst = &pain;
    return worst;
}

class Strip {
public:
    Strip(const Diary& diary, Before& before) : diary_(diary), words_(diary), before_(before) {}

    double hours(const Timestamp& time) const { return hoursBetween(before_.begin, time); }
    bool holds(double hour) const { return 0 <= hour && hour < hoursBefore; }
    double hours(Day day, int minute) const { return hours(at(day, minute, before_.end.offset_min)); }
    DaySpan days() const { return {before_.day - daysBack, before_.day}; }

    void addMidnights() {
        for (Day day = localDate(before_.begin) + 1; hours(day, 0) < hoursBefore; ++day) before_.midnights.emplace_back(hours(day, 0), day);
    }

    void addRuns() {
        BeforeRow runs{"Runs", BeforeRow::Shape::bars, {}}, warmUps{"Warm-up", BeforeRow::Shape::words, {}};
        eachRecord(&DayLog::runs, &Run::start, [&](Day day, const Run& run) {
            runs.marks.push_back(moment(day, run.start, runWords(run), run.duration_s.value_or(0) / 3600));
            warmUps.marks.push_back(moment(day, run.start, run.warmup ? warmUpWords(*run.warmup) : ""));
        });
        add(std::move(runs));
        if (!warmUps.marks.empty()) add(std::move(warmUps));
    }

    void addActivities() {
        BeforeRow row{"Activities", BeforeRow::Shape::bars, {}};
        eachRecord(&DayLog::activities, &Activity::start, [&](Day day, const Activity& activity) {
            row.marks.push_back(moment(day, activity.start, activityWords(activity), activity.duration_s.value_or(0) / 3600));
        });
        if (!row.marks.empty()) add(std::move(row));
    }

    void addFluids() {
        BeforeRow row{"Fluids", BeforeRow::Shape::drops, {}};
        std::vector<double> volumes;
        const auto addDrink = [&](Day day, const Timestamp& time, const std::string& where, const Number& ml, const std::optional<FluidKind>& kind) {
            row.marks.push_back(moment(day, time, where + (ml ? words_.volume(*ml) : "a drink") + (kind ? " " + inSentence(label(*kind)) : "")));
            volumes.push_back(ml.value_or(0));
        };
        eachRecord(&DayLog::runs, &Run::start, [&](Day day, const Run& run) {
            if (run.fluid_ml) addDrink(day, run.start, "during the run ", run.fluid_ml, run.fluid_kind);
        });
        eachRecord(&DayLog::drinks, &Drink::time, [&](Day day, const Drink& drink) { addDrink(day, drink.time, "", drink.ml, drink.kind); });
        const double most = volumes.empty() ? 0 : std::ranges::max(volumes);
        for (std::size_t i = 0; i < volumes.size(); ++i) row.marks[i].share = most > 0 ? volumes[i] / most : 1;
        add(std::move(row));
    }

    void addNights() {
        BeforeRow row{"Sleep", BeforeRow::Shape::nights, {}};
        for (Day day = before_.day - (daysBack - 1); day <= before_.day; ++day) {
            const auto& entry = diary_.on(day).entry;
            const Number slept = entry ? entry->sleep_h : Number{};
            const double until = std::min<double>(hours(day, risen_min), hoursBefore);
            row.marks.push_back(wholeDay(day, slept ? words_.duration(*slept * 3600) : "", std::max(0.0, until - slept.value_or(nightWhenUnknown_h)), until));
        }
        add(std::move(row));
    }

    void addFood() {
        BeforeRow row{"Food", BeforeRow::Shape::words, {}};
        for (Day day = days().first; day <= days().last; ++day) {
            const double hour = hours(day, afternoon_min);
            if (holds(hour)) row.marks.push_back(wholeDay(day, foodWords(diary_.on(day).entry), hour, hour));
        }
        add(std::move(row));
    }

    void addFlags(const Review& review) {
        BeforeRow row{"Flags", BeforeRow::Shape::flags, {}};
        for (Day day = days().first; day <= days().last; ++day)
            for (const Finding* finding : review.flaggedOn(day)) {
                const auto mark = flagMark(*finding);
                if (!mark) continue;
                row.marks.push_back(*mark);
                remember(*mark);
            }
        std::ranges::stable_sort(before_.flags, std::greater{}, &BeforeFlag::level);
        add(std::move(row));
    }

private:
    template <class Record, class Visit>
    void eachRecord(std::vector<Record> DayLog::*list, Timestamp Record::*time, Visit visit) {
        for (Day day = days().first; day <= days().last; ++day)
            for (const Record& record : diary_.on(day).*list)
                if (holds(hours(record.*time))) visit(day, record);
    }

    BeforeMark moment(Day day, const Timestamp& time, std::string label, double length_h = 0) const {
        BeforeMark mark = wholeDay(day, std::move(label), hours(time), std::min<double>(hours(time) + length_h, hoursBefore));
        mark.minute = minuteOfDay(time);
        return mark;
    }
    static BeforeMark wholeDay(Day day, std::string label, double from, double until) {
        return {.kind = label.empty() ? BeforeMark::Kind::notLogged : BeforeMark::Kind::entry,
                .from = from,
                .until = until,
                .day = day,
                .minute = {},
                .label = label.empty() ? "not logged" : std::move(label)};
    }

    std::optional<BeforeMark> flagMark(const Finding& finding) const {
        if (!comesBefore(*finding.rule) || isMuted(finding, diary_)) return {};
        const bool isNight = finding.rule->lane == Lane::sleep;
        BeforeMark mark = wholeDay(finding.day, std::string{finding.rule->title}, 0, 0);
        if (!finding.run.empty()) mark = moment(finding.day, runOf(finding, diary_).start, mark.label);
        else mark.from = mark.until = std::min(hours(finding.day, isNight ? risen_min : afternoon_min), isNight ? hoursBefore - 1e-3 : 1e9);
        if (!holds(mark.from)) return {};
        mark.kind = BeforeMark::Kind::flag;
        mark.level = gravity(finding);
        mark.rule = finding.rule;
        mark.sentence = sentence(finding, diary_);
        return mark;
    }

    void remember(const BeforeMark& mark) {
        auto known = std::ranges::find(before_.flags, mark.rule, &BeforeFlag::rule);
        if (known == before_.flags.end()) known = before_.flags.insert(known, BeforeFlag{mark.rule, 0, {}});
        known->level = std::max(known->level, mark.level);
        if (known->days.empty() || known->days.back() != mark.day) known->days.push_back(mark.day);
    }

    void add(BeforeRow row) {
        std::ranges::stable_sort(row.marks, {}, &BeforeMark::from);
        before_.rows.push_back(std::move(row));
    }

    std::string runWords(const Run& run) const {
        std::vector<std::string> parts;
        if (run.distance_m) parts.push_back(words_.distance(*run.distance_m));
        else if (run.duration_s) parts.push_back(words_.duration(*run.duration_s));
        if (run.rpe) parts.push_back("effort " + words_.number(*run.rpe, 1));
        if (run.temp_c) parts.push_back(words_.temperature(*run.temp_c));
        return parts.empty() ? "a run" : fmt::format("{}", fmt::join(parts, ", "));
    }

    std::string activityWords(const Activity& activity) const {
        std::string text = activity.kind ? inSentence(label(*activity.kind)) : "an activity";
        if (activity.duration_s) text += ", " + words_.duration(*activity.duration_s);
        if (activity.rpe) text += ", effort " + words_.number(*activity.rpe, 1);
        return text;
    }

    static std::string warmUpWords(const Set<WarmUp>& done) {
        std::vector<std::string> parts;
        for (const Token& token : tokens<WarmUp>()) {
            const auto index = static_cast<std::size_t>(&token - tokens<WarmUp>().data());
            if (done.has(static_cast<WarmUp>(index))) parts.push_back(inSentence(token.label));
        }
        return parts.empty() ? "none" : fmt::format("{}", fmt::join(parts, ", "));
    }

    std::string foodWords(const std::optional<DayEntry>& entry) const {
        std::vector<std::string> parts;
        if (entry && entry->protein_g) parts.push_back("protein " + words_.quantity(*entry->protein_g, Measure::grams));
        if (entry && entry->carbohydrate_g) parts.push_back("carbohydrate " + words_.quantity(*entry->carbohydrate_g, Measure::grams));
        return fmt::format("{}", fmt::join(parts, ", "));
    }

    const Diary& diary_;
    Words words_;
    Before& before_;
};

std::string whenWords(const BeforeMark& mark) { return dayName(mark.day) + (mark.minute ? " " + clockText(*mark.minute) : ""); }

Table tableOf(const Before& before) {
    Table table{{"When", "What", "Logged"}, {}};
    std::vector<std::pair<const BeforeRow*, const BeforeMark*>> all;
    for (const BeforeRow& row : before.rows)
        for (const BeforeMark& mark : row.marks) all.emplace_back(&row, &mark);
    std::ranges::stable_sort(all, {}, [](const auto& one) { return one.second->from; });
    for (const auto& [row, mark] : all)
        table.rows.push_back({whenWords(*mark), row->name, mark->sentence.empty() ? mark->label : mark->label + ": " + mark->sentence});
    return table;
}

}  // namespace

bool isSoreDay(const DayLog& log) { return legScore(log).value_or(0) > 0; }

std::optional<Day> sorestDay(const Diary& diary, DaySpan span) {
    std::optional<Day> sorest;
    Number worst = 0;
    for (Day day = span.first; day <= span.last; ++day)
        if (const Number score = legScore(diary.on(day)); score && isSoreDay(diary.on(day)) && *score >= *worst) {
            sorest = day;
            worst = score;
        }
    return sorest;
}

Before whatCameBefore(const Diary& diary, const Review& review, Day day) {
    const DayLog& log = diary.on(day);
    const Pain* worst = worstOf(log);
    Before before{.day = day, .begin = {}, .end = worst ? worst->time : at(day + 1, diary.runner().day_start_min, 0), .score = legScore(log), .place = {}};
    before.begin = plusSeconds(before.end, -hoursBefore * 3600.0);
    if (const auto scores = scoresOn(log); !scores.empty()) before.place = worstWords(scores);
    Strip strip(diary, before);
    strip.addMidnights();
    strip.addRuns();
    strip.addActivities();
    strip.addFluids();
    strip.addNights();
    strip.addFood();
    strip.addFlags(review);
    before.table = tableOf(before);
    return before;
}

Before whatCameBefore(const Diary& diary, Day day, Day today) {
    return whatCameBefore(diary, analyse(diary, {day - daysBack, day}, today), day);
}

std::vector<BeforeCount> countsOf(const Diary& diary, const std::vector<BeforeFlag>& flags, Day today) {
    const auto runs = runRecord(diary, today);
    std::vector<BeforeCount> counts{{nullptr, 0, runs.after, runs.afterOthers}};
    for (const BeforeFlag& flag : flags) {
        const auto record = trackRecord(diary, *flag.rule, today);
        counts.push_back({flag.rule, flag.level, record.after, record.afterOthers});
    }
    return counts;
}

}  // namespace legwork
