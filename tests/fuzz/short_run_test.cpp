// SPDX-License-Identifier: GPL-3.0-or-later
// A moment of what the fuzzers do for hours: seeds changed at random, the same way each time.
#include "targets.h"

#include <gtest/gtest.h>
#include <random>

namespace legwork::fuzz {
namespace {

std::string changed(std::string bytes, std::minstd_rand& random) {
    const auto upTo = [&](std::size_t most) { return most == 0 ? 0 : random() % most; };
    for (auto changes = 1 + upTo(4); changes > 0 && !bytes.empty(); --changes) {
        const auto at = upTo(bytes.size());
        switch (upTo(4)) {
            case 0: bytes[at] = static_cast<char>(upTo(256)); break;
            case 1: bytes.erase(at, 1 + upTo(16)); break;
            case 2: bytes.insert(at, bytes.substr(upTo(bytes.size()), 1 + upTo(32))); break;
            default: bytes.resize(at); break;
        }
    }
    return bytes;
}

TEST(Fuzz, ReadersKeepTheirPromisesOfAnyBytes) {
    for (const auto& target : targets()) {
        SCOPED_TRACE(target.name);
        std::minstd_rand random(1);
        for (const auto& seed : target.seeds()) {
            target.run(seed);
            for (int round = 0; round < 2000; ++round) target.run(changed(seed, random));
        }
    }
}

}  // namespace
}  // namespace legwork::fuzz
