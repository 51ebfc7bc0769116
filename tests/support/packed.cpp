// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed.h"

#include <algorithm>
#include <cstdint>

namespace legwork {
namespace {

/// Bit by bit, as RFC 1952 defines it.
std::uint32_t crc32(const std::string& bytes) {
    std::uint32_t crc = 0xFFFF'FFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? crc >> 1 ^ 0xEDB8'8320 : crc >> 1;
    }
    return ~crc;
}

std::string little(std::uint64_t value, int size) {
    std::string bytes;
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> 8 * i & 0xFF);
    return bytes;
}

/// What a member's own header and its entry in the list at the end have in common; names are UTF-8, nothing is deflated.
std::string described(const Member& member) {
    return little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 4) + little(crc32(member.bytes), 4) +
           little(member.bytes.size(), 4) + little(member.bytes.size(), 4) + little(member.path.size(), 2) + little(0, 2);
}

}  // namespace

std::string zip(const std::vector<Member>& members) {
    std::string bytes, list;
    for (const auto& member : members) {
        list += "PK\x01\x02" + little(20, 2) + described(member) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) +
                little(bytes.size(), 4) + member.path;
        bytes += "PK\x03\x04" + described(member) + member.path + member.bytes;
    }
    return bytes + list + "PK\x05\x06" + little(0, 4) + little(members.size(), 2) + little(members.size(), 2) + little(list.size(), 4) +
           little(bytes.size(), 4) + little(0, 2);
}

std::string gzip(const std::string& bytes) {
    std::string packed{"\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10};
    constexpr std::size_t most = 0xFFFF;
    std::size_t at = 0;
    do {
        const auto block = bytes.substr(at, most);
        at += block.size();
        packed += little(at == bytes.size(), 1) + little(block.size(), 2) + little(~block.size(), 2) + block;
    } while (at < bytes.size());
    return packed + little(crc32(bytes), 4) + little(bytes.size(), 4);
}

}  // namespace legwork
