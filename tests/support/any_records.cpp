// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_records.h"

#include "diary/tables.h"

#include <cmath>

namespace legwork {
namespace {

const Day firstDay = makeDay(2024, 2, 20);

void name(Run& run, int n) { run.id = "run " + std::to_string(n); }
void name(Pain& pain, int n) { pain.id = "pain-" + std::to_string(n); }
void name(Drink& drink, int n) { drink.id = "d\"" + std::to_string(n); }
void name(Activity& activity, int n) { activity.id = "ä," + std::to_string(n); }
void name(DayEntry& entry, int n) { entry.day = firstDay + n; }
void name(WeeklyCheck& check, int n) { check.week = weekOf(firstDay + 7 * n); }

template <class Record>
void blankWhereContradictory(Record& record) {
    while (const auto wrong = contradiction(record)) findField<Record>(wrong->column)->set(record, {});
}

}  // namespace

Timestamp AnyRecords::time() {
    constexpr int offsets[] = {0, 60, -210, 765};
    auto time = at(firstDay + upTo(400), upTo(24 * 60 - 1), offsets[upTo(3)]);
    time.local_s += upTo(59);
    return time;
}

double AnyRecords::number(const FieldInfo& field) {
    if (chance(0.2)) return chance(0.5) ? field.least : field.most;
    const double value = std::uniform_real_distribution<double>(field.least, field.most)(random_);
    return field.whole ? std::round(value) : value;
}

Value AnyRecords::value(const FieldInfo& field) {
    static const std::string words[] = {"plain", "comma, and \"quote\"", "two\nlines", "carriage\r\nreturn", " spaces ", "müde 🏃", "=1+1"};
    const int last = static_cast<int>(field.tokens.size()) - 1;
    switch (field.kind) {
        case FieldKind::number: return number(field);
        case FieldKind::yesNo: return chance(0.5);
        case FieldKind::choice: return Choice{upTo(last)};
        case FieldKind::list: return Choices{static_cast<std::uint32_t>(upTo((1 << (last + 1)) - 1))};
        case FieldKind::time: return time();
        case FieldKind::times: return Timestamps{time(), time()};
        case FieldKind::day: return firstDay + upTo(400);
        case FieldKind::week: return weekOf(firstDay + upTo(400));
        case FieldKind::text: return words[upTo(6)];
    }
    return {};
}

template <class Record>
void AnyRecords::fill(Record& record) {
    for (const auto& field : fields<Record>())
        if (field.required || chance(filled_)) field.set(record, value(field));
    blankWhereContradictory(record);
}

Records AnyRecords::records(int days) {
    Records all;
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) {
        for (int n = 0; n < days; ++n) {
            Record record;
            do {
                record = {};
                fill(record);
                name(record, n);
            } while (isBlank(record) && filled_ > 0);
            (all.*list).push_back(std::move(record));
        }
    });
    return all;
}

Runner AnyRecords::runner() {
    Runner runner;
    fill(runner);
    runner.day_start_min = upTo(12 * 60);
    runner.units = chance(0.5) ? Units::imperial : Units::metric;
    runner.language = "de";
    runner.check_in_implies_no_run = chance(0.5);
    runner.thresholds = {{"long-run-spike.ratio", 1.2}, {"short-sleep.hours", 7.25}};
    runner.rules_on = {"no-cool-down"};
    runner.rules_off = {"long-run-spike", "weekly-distance-jump"};
    runner.habits = {"sleep_7h", "protein"};
    runner.mutes = {{"short-sleep", {}}, {"long-run-spike", firstDay + 30}};
    runner.complete_spans = {{{firstDay, firstDay + 99}, "an \"archive\""}};
    runner.acknowledged = {{"urgent-signs", "a", "day", {"calf_upper_left"}, firstDay + 3}};
    runner.experiments = {{TriedHabit::moreSleep, firstDay + 40, 5, 12, 4'000'000'000, firstDay + 60}, {TriedHabit::electrolytes, firstDay + 70}};
    return runner;
}

std::vector<Entered> AnyRecords::entered(Records& records) {
    std::vector<Entered> all;
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) {
        const auto known = fields<Record>();
        for (Record& record : records.*list)
            for (std::size_t i = 0; i < known.size(); ++i) {
                if (known[i].key || !isLogged(known[i].get(record)) || !chance(0.5)) continue;
                const By by = chance(0.5) ? By::import : By::typed;
                all.push_back({std::string{tableName<Record>()}, recordId(record), std::string{known[i].column}, time(), by});
                if (by == By::import) record.imported |= FieldMask{1} << i;
            }
    });
    return all;
}

}  // namespace legwork
