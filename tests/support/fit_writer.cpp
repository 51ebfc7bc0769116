// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_writer.h"

#include <algorithm>
#include <bit>

namespace legwork::fit {
namespace {

std::size_t sizeOf(std::uint8_t type) {
    switch (type & 0x1F) {
        case 3:
        case 4:
        case 11: return 2;
        case 5:
        case 6:
        case 8:
        case 12: return 4;
        case 9:
        case 14:
        case 15:
        case 16: return 8;
        default: return 1;
    }
}

/// Bit by bit, as the protocol defines it: not the program's own table.
std::uint16_t slowChecksum(std::string_view bytes) {
    std::uint16_t crc = 0;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = static_cast<std::uint16_t>(crc & 1 ? crc >> 1 ^ 0xA001 : crc >> 1);
    }
    return crc;
}

void add(std::string& bytes, unsigned byte) { bytes += static_cast<char>(byte); }

}  // namespace

std::string FitWriter::inOrder(std::uint64_t value, std::size_t size) const {
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i) add(bytes, value >> 8 * i & 0xFF);
    if (isBigEndian_) std::ranges::reverse(bytes);
    return bytes;
}

Written FitWriter::field(std::uint8_t number, std::uint8_t type, std::int64_t value) const {
    return {number, type, inOrder(static_cast<std::uint64_t>(value), sizeOf(type))};
}

Written FitWriter::real(std::uint8_t number, double value, std::uint8_t type) const {
    const auto bits = type == float32 ? std::bit_cast<std::uint32_t>(static_cast<float>(value)) : std::bit_cast<std::uint64_t>(value);
    return {number, type, inOrder(bits, sizeOf(type))};
}

Written FitWriter::text(std::uint8_t number, std::string_view text) const { return {number, stringType, std::string{text} + '\0'}; }

FitWriter& FitWriter::message(std::uint16_t global, const std::vector<Written>& fields, std::uint8_t local,
                              const std::vector<std::uint8_t>& developer) {
    add(data_, (developer.empty() ? 0x40u : 0x60u) | local);
    add(data_, 0);
    add(data_, isBigEndian_);
    data_ += inOrder(global, 2);
    add(data_, static_cast<unsigned>(fields.size()));
    for (const auto& [number, type, bytes] : fields) {
        add(data_, number);
        add(data_, static_cast<unsigned>(bytes.size()));
        add(data_, type);
    }
    if (!developer.empty()) add(data_, static_cast<unsigned>(developer.size()));
    for (const auto size : developer) data_ += std::string{'\0', static_cast<char>(size), '\0'};
    add(data_, local);
    for (const auto& each : fields) data_ += each.bytes;
    for (const auto size : developer) data_.append(size, '\x55');
    return *this;
}

FitWriter& FitWriter::compressed(std::uint8_t local, std::uint8_t seconds, const std::vector<Written>& fields) {
    add(data_, 0x80u | static_cast<unsigned>(local << 5) | (seconds & 0x1Fu));
    for (const auto& each : fields) data_ += each.bytes;
    return *this;
}

FitWriter& FitWriter::raw(std::string_view bytes) {
    data_ += bytes;
    return *this;
}

std::string FitWriter::file() const {
    const FitWriter little;
    std::string bytes{"\x0C\x10\x64\x00", 4};
    bytes += little.inOrder(data_.size(), 4) + ".FIT" + data_;
    return bytes + little.inOrder(slowChecksum(bytes), 2);
}

std::string tenKilometres(const std::vector<Written>& more) {
    FitWriter fit;
    std::vector<Written> session{fit.field(253, uint32, morning + 3010), fit.field(2, uint32, morning),   fit.field(5, enumType, 1),
                                 fit.field(7, uint32, 3'010'000),        fit.field(8, uint32, 3'000'000), fit.field(9, uint32, 1'000'000)};
    session.insert(session.end(), more.begin(), more.end());
    fit.message(0, {fit.field(0, enumType, 4), fit.field(1, uint16, 1), fit.field(2, uint16, 3110), fit.field(3, uint32z, 77),
                    fit.field(4, uint32, morning)})
        .message(18, session)
        .message(34, {fit.field(253, uint32, morning + 3010), fit.field(5, uint32, morning + 3010 + 3600)});
    return fit.file();
}

}  // namespace legwork::fit
