// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_in.h"

#include "recorded_record.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace legwork {
namespace {

constexpr double worthSaying = 0.01;  // of a difference between what was typed and what a service says
constexpr double poundsInKilogram = 2.2046226;
/// Two services that tell of one glass, and a runner who typed it when it was empty. Both are this program's.
constexpr std::int64_t sameGlass_s = 90, typedGlass_s = 20 * 60;
constexpr double sameFill = 0.05;

bool isDrink(const RecordedValue& value) { return value.column == drinkColumn; }

/// Values with a time get the day of the runner's clock.
void settleDays(std::vector<RecordedValue>& recorded, int dayStart_min) {
    for (RecordedValue& one : recorded)
        if (one.time) one.day = journalDay(*one.time, dayStart_min);
}

/// The more trusted first, so that what comes after only fills in; then what makes any order of files the same.
auto rank(const RecordedValue& one) {
    return std::tuple(-trust(one.format), one.format, one.day, one.column, one.time ? one.time->utc_s() : 0, -one.value,
                      std::string_view{one.file});
}

/// Whoever steps on the scales three times means the first; the others are not of that day's morning.
void keepFirstOfDay(std::vector<RecordedValue>& recorded) {
    std::set<std::tuple<std::string_view, Day, std::string_view>> seen;
    std::erase_if(recorded, [&](const RecordedValue& one) {
        return one.time && !isDrink(one) && !seen.emplace(one.format, one.day, one.column).second;
    });
}

std::string amount(const FieldInfo& field, double value, Units units) {
    if (field.measure == Measure::mass && units == Units::imperial) return fmt::format("{:.1f} lb", value * poundsInKilogram);
    const auto suffix = unit(field.measure);
    return fmt::format("{:g}{}{}", std::round(value * 100) / 100, suffix.empty() ? "" : " ", suffix);
}

/// What a cell holds, in the journal or by what was planned before.
struct Cell {
    double value = 0;
    bool isTyped = false;
    std::string source;
};

/// The cells of days, as they are and as they are going to be.
class KnownCells {
public:
    explicit KnownCells(const Diary& diary) : diary_(diary) {}

    const Cell* find(Day day, const Field<DayEntry>& field) {
        const auto key = std::pair(day, field.column);
        if (const auto planned = cells_.find(key); planned != cells_.end()) return &planned->second;
        const auto& entry = diary_.on(day).entry;
        if (!entry || !isLogged(field.get(*entry))) return nullptr;
        const auto bit = static_cast<std::size_t>(&field - fields<DayEntry>().data());
        const bool isTyped = !(entry->imported >> bit & 1u);
        return &(cells_[key] = {std::get<double>(field.get(*entry)), isTyped, entry->source});
    }
    void take(const RecordedValue& value) { cells_[{value.day, value.column}] = {value.value, false, std::string{value.format}}; }

private:
    const Diary& diary_;
    std::map<std::pair<Day, std::string_view>, Cell> cells_;
};

bool isBetter(const RecordedValue& given, const Cell& cell) {
    if (trust(given.format) != trust(cell.source)) return trust(given.format) > trust(cell.source);
    return given.format == cell.source && given.value > cell.value;
}

bool differs(double typed, double told) { return std::abs(typed - told) > worthSaying * std::max(std::abs(typed), std::abs(told)); }

PlannedValue plannedCell(RecordedValue recorded, const Diary& diary, KnownCells& known) {
    PlannedValue plan;
    const auto& field = *findField<DayEntry>(recorded.column);
    const Cell* cell = known.find(recorded.day, field);
    plan.key = {std::string{tableName<DayEntry>()}, text(recorded.day)};
    if (!cell || (!cell->isTyped && cell->value != recorded.value && isBetter(recorded, *cell))) {
        plan.fate = diary.on(recorded.day).entry ? Fate::filled : Fate::added;
        known.take(recorded);
    } else {
        plan.fate = Fate::alreadyThere;
        const Units units = diary.runner().units;
        if (cell->isTyped && differs(cell->value, recorded.value))
            plan.sentence = fmt::format("You typed {}; the file says {}. Yours stays.", amount(field, cell->value, units),
                                        amount(field, recorded.value, units));
    }
    plan.recorded = std::move(recorded);
    return plan;
}

/// Drinks that are there, by the instant.
class KnownDrinks {
public:
    explicit KnownDrinks(const Diary& diary) {
        const auto list = fields<Drink>();
        const auto time = std::ranges::find(list, "time", &Field<Drink>::column) - list.begin();
        for (const Drink& drink : diary.records().drinks) take(drink.time.utc_s(), drink.ml, !(drink.imported >> time & 1u), drink.id);
    }
    bool has(const RecordedValue& drink) const {
        const auto at = drink.time->utc_s();
        for (auto it = byTime_.lower_bound(at - typedGlass_s); it != byTime_.end() && it->first <= at + typedGlass_s; ++it) {
            const auto& [ml, isTyped] = it->second;
            const bool isTogether = std::abs(it->first - at) <= (isTyped ? typedGlass_s : sameGlass_s);
            if (isTogether && (!ml || std::abs(*ml - drink.value) <= sameFill * std::max(*ml, drink.value))) return true;
        }
        return false;
    }
    void take(std::int64_t utc_s, Number ml, bool isTyped, const std::string& id) {
        byTime_.emplace(utc_s, std::pair(ml, isTyped));
        ids_.insert(id);
    }
    /// An id that says when and how much, so that the same files give the same ids in any order.
    std::string freshId(const RecordedValue& drink) const {
        std::string id = fmt::format("{}Z-{:g}", text(Timestamp{drink.time->utc_s(), 0}).substr(0, 19), drink.value);
        while (ids_.contains(id)) id += "-2";
        return id;
    }

private:
    std::multimap<std::int64_t, std::pair<Number, bool>> byTime_;
    std::set<std::string, std::less<>> ids_;
};

PlannedValue plannedDrink(RecordedValue recorded, KnownDrinks& known) {
    PlannedValue plan;
    plan.fate = known.has(recorded) ? Fate::alreadyThere : Fate::added;
    plan.key = {std::string{tableName<Drink>()}, known.freshId(recorded)};
    if (plan.fate == Fate::added) known.take(recorded.time->utc_s(), recorded.value, false, plan.key.id);
    plan.recorded = std::move(recorded);
    return plan;
}

}  // namespace

std::vector<PlannedValue> planValues(const Diary& diary, std::vector<RecordedValue> recorded) {
    settleDays(recorded, diary.runner().day_start_min);
    std::ranges::stable_sort(recorded, [](const RecordedValue& a, const RecordedValue& b) { return rank(a) < rank(b); });
    keepFirstOfDay(recorded);
    KnownCells cells(diary);
    KnownDrinks drinks(diary);
    std::vector<PlannedValue> plan;
    plan.reserve(recorded.size());
    for (RecordedValue& one : recorded) {
        plan.push_back(isDrink(one) ? plannedDrink(std::move(one), drinks) : plannedCell(std::move(one), diary, cells));
        plan.back().isWanted = plan.back().fate != Fate::alreadyThere;
    }
    std::ranges::stable_sort(plan, {}, [](const PlannedValue& one) { return std::pair(one.recorded.day, one.recorded.column); });
    return plan;
}

ActivityPlan planFiles(const Diary& diary, const ActivityFiles& files, const OffsetAt& offsetAt) {
    ActivityPlan plan = planActivities(diary, files.activities, offsetAt);
    plan.values = planValues(diary, files.values);
    return plan;
}

}  // namespace legwork
