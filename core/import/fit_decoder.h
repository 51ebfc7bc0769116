// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a FIT file as messages of numbered fields, after Garmin's "FIT Protocol". What the numbers mean: fit.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legwork::fit {

/// How a field's first value is read.
enum class Read : std::uint8_t { none, text, u8, i8, u16, i16, u32, i32, u64, i64, f32, f64 };

struct Field {
    std::uint64_t invalid = 0;  // the bits that mean "not measured"
    std::uint16_t offset = 0;
    std::uint8_t number = 0, size = 0;
    Read read = Read::none;
};

struct Definition {
    std::uint16_t message = 0;
    bool isBigEndian = false;
    std::size_t size = 0;  // of the data, developer fields included
    std::vector<Field> fields;
    std::array<std::uint8_t, 256> place{};  // of a field's number in `fields`, counted from 1
    std::optional<std::uint16_t> plainTime;  // where the time stands, if as watches write it: 32 bits, the least byte first

    const Field* find(std::uint8_t number) const { return place[number] ? &fields[place[number] - 1u] : nullptr; }
};

constexpr std::uint8_t timestampField = 253;

struct Message {
    const Definition& definition;
    std::string_view data;
    std::optional<std::uint32_t> time;  // its own, or that of its compressed header
};

std::string text(const Message& message, std::uint8_t field);

enum class Fault { none, endsEarly, checksum, unreadable };

/// One file of a chain.
struct Part {
    std::size_t next = 0;  // where the one after it would begin
    Fault fault = Fault::none;
    std::size_t brokeAt = 0;  // the byte up to which it was read
};

bool beginsFit(std::string_view bytes);

/// Where the messages of a file lie that begins at `from`, where beginsFit holds.
struct Extent {
    std::size_t begin, end;
    bool isWhole;
};
Extent extentOf(std::string_view bytes, std::size_t from);

/// Reads the definition that begins `at`, which then is behind it.
Fault readDefinition(std::string_view bytes, std::size_t& at, bool hasDeveloperFields, Definition& definition);

/// How far the messages could be read (fit_walk.h).
struct Walked {
    Fault fault = Fault::none;
    std::size_t brokeAt = 0;
};
/// With the checksum, where the file is whole.
Part judged(std::string_view bytes, std::size_t from, const Walked& walked);

std::uint16_t checksum(std::string_view bytes);

}  // namespace legwork::fit
