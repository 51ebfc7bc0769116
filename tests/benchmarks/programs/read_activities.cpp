// SPDX-License-Identifier: GPL-3.0-or-later
// read_activities [--checksum] FILE…: reads files of watches as a whole process, for activities.py to time. With
// --checksum it reads their bytes and computes the checksum of FIT, and no more.
#include "import/fit_decoder.h"

#include "legwork/activity_files.h"

#include <cstdio>
#include <fstream>
#include <string_view>

namespace {

std::string bytesOf(const char* path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = file.tellg();
    std::string bytes(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    file.seekg(0);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

}  // namespace

int main(int count, char** arguments) {
    using namespace legwork;
    const bool isChecksum = count > 1 && std::string_view{arguments[1]} == "--checksum";
    unsigned checksums = 0;
    double metres = 0;
    std::size_t activities = 0;
    for (int i = isChecksum ? 2 : 1; i < count; ++i) {
        const auto bytes = bytesOf(arguments[i]);
        if (isChecksum) {
            checksums += fit::checksum(bytes);
            continue;
        }
        const auto read = readActivityFile(bytes, arguments[i], makeDay(2026, 11, 26));
        activities += read.activities.size();
        for (const auto& activity : read.activities) metres += activity.distance_m.value_or(0);
    }
    if (isChecksum)
        std::printf("%u\n", checksums);
    else
        std::printf("%zu activities, %.0f m\n", activities, metres);
}
