// SPDX-License-Identifier: GPL-3.0-or-later
// read_activities [--checksum] FILE…: reads files of watches as a whole process, for activities.py to time. With
// --checksum it reads their bytes and computes the checksum of FIT, and no more.
#include "import/fit_decoder.h"

#include "legwork/activity_files.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string_view>

namespace {

/// In `room`, which grows and is used again.
std::string_view bytesOf(const char* path, std::string& room) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = static_cast<std::size_t>(std::max<std::streamoff>(file.tellg(), 0));
    if (room.size() < size) room.resize(size);
    file.seekg(0);
    file.read(room.data(), static_cast<std::streamsize>(size));
    return std::string_view{room}.substr(0, size);
}

}  // namespace

int main(int count, char** arguments) {
    using namespace legwork;
    const bool isChecksum = count > 1 && std::string_view{arguments[1]} == "--checksum";
    unsigned checksums = 0;
    double metres = 0;
    std::size_t activities = 0;
    std::string room;
    for (int i = isChecksum ? 2 : 1; i < count; ++i) {
        const auto bytes = bytesOf(arguments[i], room);
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
