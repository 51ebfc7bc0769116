// SPDX-License-Identifier: GPL-3.0-or-later
// A yes or no for each of many days, a bit each, so that some weeks of them are looked at as one number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace legwork {

class DayBits {
public:
    explicit DayBits(std::size_t days) : words_(days / wordBits + 2) {}

    void set(std::size_t day, bool yes) {
        const std::uint64_t bit = std::uint64_t{1} << day % wordBits;
        words_[day / wordBits] = yes ? words_[day / wordBits] | bit : words_[day / wordBits] & ~bit;
    }
    /// Of `count` days, fewer than 64, the first in the lowest bit.
    std::uint64_t from(std::size_t day, int count) const {
        const std::size_t word = day / wordBits, shift = day % wordBits;
        const std::uint64_t low = words_[word] >> shift, high = shift ? words_[word + 1] << (wordBits - shift) : 0;
        return (low | high) & ((std::uint64_t{1} << count) - 1);
    }

private:
    static constexpr std::size_t wordBits = 64;
    std::vector<std::uint64_t> words_;
};

}  // namespace legwork
