// SPDX-License-Identifier: GPL-3.0-or-later
// What is fed with bytes of any kind: each reader of files from elsewhere, and seeds from which such bytes are made. A
// target ends the program where a reader breaks its promise.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace legwork::fuzz {

struct Target {
    const char* name;
    void (*run)(std::string_view bytes);
    std::vector<std::string> (*seeds)();
};
std::span<const Target> targets();

}  // namespace legwork::fuzz
