// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaps.h"

#include "legwork/field.h"

#include <algorithm>
#include <cmath>

namespace legwork::story {
namespace {

/// Narrower than the limits of the fields, so that thresholds are met from both sides.
struct Usual {
    std::string_view column;
    double least, most;
};
constexpr Usual usual[] = {
    {"distance_m", 3'000, 25'000}, {"duration_s", 1'200, 9'000}, {"descent_m", 0, 600},    {"temp_c", 15, 35},
    {"wbgt_c", 15, 30},            {"fluid_ml", 0, 2'000},       {"sodium_mg", 0, 1},      {"mass_kg", 60, 80},
    {"mass_before_kg", 68, 72},    {"mass_after_kg", 67, 71},    {"sleep_h", 5, 9},        {"urine_ml", 0, 300},
    {"warmup_s", 0, 900},
};

class Dice {
public:
    Dice(unsigned seed, double blank) : random_(seed), blank_(blank) {}

    bool falls(double chance) { return std::uniform_real_distribution<>(0, 1)(random_) < chance; }
    int upTo(int most) { return std::uniform_int_distribution<>(0, most)(random_); }

    template <class Record>
    void fill(Record& record) {
        for (const auto& field : fields<Record>())
            if (!field.key && !field.required && !falls(blank_)) field.set(record, value(field));
    }

private:
    Value value(const FieldInfo& field) {
        const int tokens = static_cast<int>(field.tokens.size());
        switch (field.kind) {
            case FieldKind::number: return number(field);
            case FieldKind::yesNo: return falls(0.5);
            case FieldKind::choice: return Choice{upTo(tokens - 1)};
            case FieldKind::list: return Choices{static_cast<std::uint32_t>(upTo((1 << tokens) - 1))};
            default: return {};
        }
    }
    Value number(const FieldInfo& field) {
        const auto range = std::ranges::find(usual, field.column, &Usual::column);
        const bool found = range != std::end(usual);
        const double least = found ? range->least : field.least, most = found ? range->most : field.most;
        return std::round(std::uniform_real_distribution<>(least, most)(random_));
    }

    std::mt19937 random_;
    double blank_;
};

}  // namespace

Story withGaps(unsigned seed, int days, double blank) {
    Dice dice(seed, blank);
    Story story;
    for (int n = 0; n < days; ++n) {
        if (dice.falls(0.5)) dice.fill(story.run(n, 6 + dice.upTo(12)));
        if (dice.falls(0.1)) dice.fill(story.run(n, 19));
        if (!dice.falls(blank)) {
            DayEntry& entry = story.on(n);
            dice.fill(entry);
            if (dice.falls(0.7)) entry.no_pain.reset();
        }
        if (dice.falls(0.4)) dice.fill(story.pain(n, Site{dice.upTo(siteCount - 1)}, {}, {}, 5 + dice.upTo(16)));
        if (dice.falls(0.2)) dice.fill(story.drink(n, 5 + dice.upTo(16), 250));
        if (dice.falls(0.2)) dice.fill(story.activity(n, ActivityKind::walk, 30, 2));
    }
    return story;
}

}  // namespace legwork::story
