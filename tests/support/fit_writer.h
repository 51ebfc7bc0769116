// SPDX-License-Identifier: GPL-3.0-or-later
// Writes FIT files byte by byte, whole or broken on purpose.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace legwork::fit {

constexpr std::uint8_t enumType = 0x00, sint8 = 0x01, uint8 = 0x02, stringType = 0x07, sint16 = 0x83, uint16 = 0x84, sint32 = 0x85,
                       uint32 = 0x86, float32 = 0x88, float64 = 0x89, uint8z = 0x0A, uint32z = 0x8C, sint64 = 0x8E;

struct Written {
    std::uint8_t number, type;
    std::string bytes;
};

/// The bytes of `value` in the order that the writer uses.
class FitWriter {
public:
    explicit FitWriter(bool isBigEndian = false) : isBigEndian_(isBigEndian) {}

    Written field(std::uint8_t number, std::uint8_t type, std::int64_t value) const;
    Written real(std::uint8_t number, double value, std::uint8_t type) const;
    Written text(std::uint8_t number, std::string_view text) const;

    /// A definition and one message by it, under a local type; developer fields of the given sizes follow the fields.
    FitWriter& message(std::uint16_t global, const std::vector<Written>& fields, std::uint8_t local = 0,
                       const std::vector<std::uint8_t>& developer = {});
    /// A message by the definition last written under `local`, with a compressed timestamp of five bits.
    FitWriter& compressed(std::uint8_t local, std::uint8_t seconds, const std::vector<Written>& fields);
    FitWriter& raw(std::string_view bytes);

    /// Header, messages, checksum.
    std::string file() const;

private:
    std::string inOrder(std::uint64_t value, std::size_t size) const;

    bool isBigEndian_;
    std::string data_;
};

/// 2026-11-19T06:10:00Z in seconds since 1989-12-31.
constexpr std::int64_t morning = 1'795'068'600 - 631'065'600;

/// A run of 10 km in 50:00 on that morning, as a watch of maker 1 with serial 77 writes it; `more` joins the session.
std::string tenKilometres(const std::vector<Written>& more = {});

}  // namespace legwork::fit
