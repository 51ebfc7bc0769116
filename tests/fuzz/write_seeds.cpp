// SPDX-License-Identifier: GPL-3.0-or-later
// write_seeds FOLDER: one folder a target in it, with that target's seeds.
#include "targets.h"

#include <filesystem>
#include <fstream>
#include <iostream>

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "write_seeds FOLDER\n";
        return 2;
    }
    for (const auto& target : legwork::fuzz::targets()) {
        const auto folder = std::filesystem::path{arguments[1]} / target.name;
        std::filesystem::create_directories(folder);
        int number = 0;
        for (const auto& seed : target.seeds()) std::ofstream(folder / std::to_string(++number), std::ios::binary) << seed;
    }
}
