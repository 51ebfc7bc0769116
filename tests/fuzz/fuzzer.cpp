// SPDX-License-Identifier: GPL-3.0-or-later
// One of the targets as a libFuzzer program; which one, the build says.
#include "targets.h"

#include <cstdint>

namespace {

const legwork::fuzz::Target& target() {
    for (const auto& each : legwork::fuzz::targets())
        if (std::string_view{each.name} == LEGWORK_FUZZ_TARGET) return each;
    __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    target().run({reinterpret_cast<const char*>(data), size});
    return 0;
}
