// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_in.h"

#include "recorded_record.h"
#include "same_activity.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace legwork {
namespace {

constexpr double worthSaying = 0.01;  // of a difference between what was typed and what a file says
constexpr double metresInMile = 1609.344;

/// Its clock may be a guess: the runner typed it, here or in a table of their own.
template <class Record>
bool isTyped(const Record& record) {
    const auto list = fields<Record>();
    const auto start = std::ranges::find(list, "start", &Field<Record>::column) - list.begin();
    return !(record.imported >> start & 1u) || record.source == ownTable;
}

Outing outingOf(const Run& run) { return {true, run.start, run.duration_s, run.distance_m, isTyped(run)}; }
Outing outingOf(const Activity& activity) { return {false, activity.start, activity.duration_s, {}, isTyped(activity)}; }

std::string clock(const Timestamp& time) { return fmt::format("{} {}", text(localDate(time)), clockText(minuteOfDay(time))); }

std::string way(double metres, Units units) {
    return units == Units::imperial ? fmt::format("{:.2f} mi", metres / metresInMile) : fmt::format("{:.2f} km", metres / 1000);
}
std::string time(double seconds) {
    const auto whole = static_cast<long>(std::lround(seconds));
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

/// Finds what is there, and takes in what is planned, so that later files meet it too.
class Known {
public:
    explicit Known(const Diary& diary) : dayStart_min_(diary.runner().day_start_min) {
        const Records records = diary.records();
        for (const Run& run : records.runs) take(run);
        for (const Activity& activity : records.activities) take(activity);
    }

    template <class Record>
    struct Found {
        const Record* record = nullptr;
        Likeness likeness = Likeness::different;
    };
    /// The record most like it, of those that begin within a day.
    template <class Record>
    Found<Record> find(const Outing& outing) const {
        Found<Record> best;
        const auto& list = std::get<Kind<Record>>(kinds_).byStart;
        for (auto it = list.lower_bound(outing.start.utc_s() - day_s); it != list.end() && it->first <= outing.start.utc_s() + day_s; ++it) {
            const auto how = likeness(outing, outingOf(it->second), dayStart_min_);
            if (how > best.likeness) best = {&it->second, how};
        }
        return best;
    }
    /// An id that says when it began, so that the same files give the same ids in any order.
    template <class Record>
    std::string freshId(const Timestamp& start) const {
        const Timestamp utc{start.utc_s(), 0};
        const std::string stem = fmt::format("{}T{}Z", text(localDate(utc)), clockText(minuteOfDay(utc)));
        std::string id = stem;
        for (int n = 2; std::get<Kind<Record>>(kinds_).ids.contains(id); ++n) id = fmt::format("{}-{}", stem, n);
        return id;
    }
    /// `instead` is the one that find() gave and that this one takes the place of.
    template <class Record>
    void take(const Record& record, const Record* instead = nullptr) {
        auto& [byStart, ids] = std::get<Kind<Record>>(kinds_);
        if (instead) {
            const auto [first, last] = byStart.equal_range(instead->start.utc_s());
            byStart.erase(std::find_if(first, last, [&](const auto& known) { return &known.second == instead; }));
        }
        byStart.emplace(record.start.utc_s(), record);
        ids.insert(record.id);
    }

private:
    static constexpr std::int64_t day_s = 86'400;

    template <class Record>
    struct Kind {
        std::multimap<std::int64_t, Record> byStart;
        std::set<std::string> ids;
    };

    int dayStart_min_;
    std::tuple<Kind<Run>, Kind<Activity>> kinds_;
};

/// The stored record with what the file adds: typed cells stay, and those of a source that is trusted more.
template <class Record>
Record merged(const Record& stored, const Record& given) {
    Record record = stored;
    const bool isBetter = trust(given.source) > trust(stored.source);
    const auto list = fields<Record>();
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Value is = list[i].get(given), was = list[i].get(stored);
        const bool isImported = stored.imported >> i & 1u;
        if (!list[i].key && isLogged(is) && (!isLogged(was) || (isImported && isBetter))) list[i].set(record, is);
    }
    record.imported = stored.imported;
    return record;
}

/// "You typed 10.00 km; the file says 10.40 km. Yours stays."
std::string differences(const Run& stored, const Run& given, Units units) {
    std::string all;
    const auto look = [&](std::string_view column, const Number& typed, const Number& file, auto words) {
        const auto list = fields<Run>();
        const auto i = std::ranges::find(list, column, &Field<Run>::column) - list.begin();
        if (!typed || !file || stored.imported >> i & 1u || std::abs(*typed - *file) <= worthSaying * std::max(*typed, *file)) return;
        all += fmt::format("{}You typed {}; the file says {}. Yours stays.", all.empty() ? "" : " ", words(*typed), words(*file));
    };
    look("distance_m", stored.distance_m, given.distance_m, [&](double metres) { return way(metres, units); });
    look("duration_s", stored.duration_s, given.duration_s, [](double seconds) { return time(seconds); });
    return all;
}
std::string differences(const Activity&, const Activity&, Units) { return {}; }

template <class Record>
Record recordOf(const RecordedActivity& recorded, const OffsetAt& offsetAt) {
    if constexpr (std::is_same_v<Record, Run>) return runOf(recorded, offsetAt);
    else return activityOf(recorded, offsetAt);
}

std::optional<Run>& slotOf(PlannedActivity& planned, const Run&) { return planned.run; }
std::optional<Activity>& slotOf(PlannedActivity& planned, const Activity&) { return planned.activity; }

template <class Record>
PlannedActivity planned(RecordedActivity recorded, Known& known, Units units, const OffsetAt& offsetAt) {
    PlannedActivity plan;
    using Other = std::conditional_t<std::is_same_v<Record, Run>, Activity, Run>;
    Record given = recordOf<Record>(recorded, offsetAt);
    given.imported = ~FieldMask{0};
    const auto found = known.template find<Record>(outingOf(given));
    const auto other = known.template find<Other>(outingOf(given));  // what one service calls a ride another may call a run
    if (found.likeness == Likeness::same) {
        const Record next = merged(*found.record, given);
        plan.sentence = differences(*found.record, given, units);
        plan.fate = next == *found.record ? Fate::alreadyThere : Fate::filled;
        given = next;
    } else {
        given.id = known.template freshId<Record>(given.start);
        const auto* alike = found.record ? &found.record->start : other.record ? &other.record->start : nullptr;
        if (alike) {
            plan.fate = Fate::held;
            plan.sentence = fmt::format("There is one of {} that may be the same. Take it only if it is another.", clock(*alike));
        }
    }
    if (!recorded.doubt.empty() && plan.fate == Fate::added) plan.fate = Fate::held, plan.sentence = recorded.doubt;
    plan.isWanted = plan.fate == Fate::added || plan.fate == Fate::filled;
    plan.key = {std::string{tableName<Record>()}, given.id};
    if (plan.isWanted) known.take(given, found.likeness == Likeness::same ? found.record : nullptr);
    slotOf(plan, given) = std::move(given);
    plan.recorded = std::move(recorded);
    return plan;
}

PlannedActivity leftOut(RecordedActivity recorded) {
    PlannedActivity plan;
    plan.fate = Fate::leftOut;
    plan.sentence = fmt::format("“{}” is neither a run nor a walk, ride or swim.", recorded.sportAsWritten);
    plan.recorded = std::move(recorded);
    return plan;
}

/// The more trusted first, so that what comes after only fills in; else by their starts.
void sortByTrust(std::vector<RecordedActivity>& recorded) {
    std::ranges::stable_sort(recorded, {}, [](const RecordedActivity& one) { return std::tuple(-trust(sourceOf(one)), one.start_s, one.file); });
}

}  // namespace

std::string_view token(Fate fate) {
    constexpr std::string_view tokens[] = {"added", "filled", "already there", "held", "left out"};
    return tokens[static_cast<std::size_t>(fate)];
}

Timestamp startOf(const PlannedActivity& planned) {
    if (planned.run) return planned.run->start;
    if (planned.activity) return planned.activity->start;
    const int offset = planned.recorded.offset_min.value_or(0);
    return {planned.recorded.start_s + (planned.recorded.isStartLocal ? 0 : offset * 60), offset};
}

ActivityPlan planActivities(const Diary& diary, std::vector<RecordedActivity> recorded, const OffsetAt& offsetAt) {
    sortByTrust(recorded);
    Known known(diary);
    const Units units = diary.runner().units;
    ActivityPlan plan;
    for (RecordedActivity& one : recorded) {
        const bool isUntold = one.sport == Sport::other && one.sportAsWritten.empty();
        if (isUntold && one.doubt.empty()) one.doubt = "The file does not say what sport this was. Take it if it was a run.";
        if (isUntold) one.sport = Sport::running;
        if (one.sport == Sport::running) plan.activities.push_back(planned<Run>(std::move(one), known, units, offsetAt));
        else if (activityKind(one)) plan.activities.push_back(planned<Activity>(std::move(one), known, units, offsetAt));
        else plan.activities.push_back(leftOut(std::move(one)));
    }
    std::ranges::stable_sort(plan.activities, {}, [](const PlannedActivity& one) { return one.recorded.start_s; });
    return plan;
}

}  // namespace legwork
