// SPDX-License-Identifier: GPL-3.0-or-later
#include "signs.h"

namespace legwork {
namespace {

YesNo read(const SoreSpot& spot, const Sign& sign) { return spot.sign(sign.answer); }
YesNo read(const std::optional<DayEntry>& entry, const DaySign& sign) {
    return entry ? (*entry).*(sign.answer) : std::nullopt;
}

template <class From, class Signs>
Columns columnsWith(const From& from, Signs signs, YesNo answer) {
    Columns columns;
    for (const auto& sign : signs)
        if (read(from, sign) == answer) columns.add(sign.column);
    return columns;
}

template <class From, class Signs>
Answer anyYes(const From& from, Signs signs) {
    for (const auto& sign : signs)
        if (read(from, sign) == true) return Answer::of(true);
    auto blank = columnsWith(from, signs, std::nullopt);
    return blank.empty() ? Answer::of(false) : Answer::unknown(std::move(blank));
}

}  // namespace

Answer anyOf(const SoreSpot& spot, std::span<const Sign> signs) { return anyYes(spot, signs); }
Answer anyOf(const std::optional<DayEntry>& entry, std::span<const DaySign> signs) { return anyYes(entry, signs); }
Columns saidYes(const SoreSpot& spot, std::span<const Sign> signs) { return columnsWith(spot, signs, true); }
Columns saidYes(const std::optional<DayEntry>& entry, std::span<const DaySign> signs) { return columnsWith(entry, signs, true); }
Columns leftBlank(const SoreSpot& spot, std::span<const Sign> signs) { return columnsWith(spot, signs, std::nullopt); }

}  // namespace legwork
