// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_decoder.h"

#include "fit_value.h"

#include <algorithm>

namespace legwork::fit {
namespace {

constexpr std::size_t shortestHeader = 12, checksumSize = 2;

struct BaseType {
    std::uint8_t size;
    Read read;
    std::uint64_t invalid;
};

/// Numbered by a base type's low five bits.
constexpr std::array baseTypes{
    BaseType{1, Read::u8, 0xFF},                 // enum
    BaseType{1, Read::i8, 0x7F},                 // sint8
    BaseType{1, Read::u8, 0xFF},                 // uint8
    BaseType{2, Read::i16, 0x7FFF},              // sint16
    BaseType{2, Read::u16, 0xFFFF},              // uint16
    BaseType{4, Read::i32, 0x7FFFFFFF},          // sint32
    BaseType{4, Read::u32, 0xFFFFFFFF},          // uint32
    BaseType{1, Read::text, 0},                  // string
    BaseType{4, Read::f32, 0xFFFFFFFF},          // float32
    BaseType{8, Read::f64, 0xFFFFFFFFFFFFFFFF},  // float64
    BaseType{1, Read::u8, 0},                    // uint8z
    BaseType{2, Read::u16, 0},                   // uint16z
    BaseType{4, Read::u32, 0},                   // uint32z
    BaseType{1, Read::u8, 0xFF},                 // byte
    BaseType{8, Read::i64, 0x7FFFFFFFFFFFFFFF},  // sint64
    BaseType{8, Read::u64, 0xFFFFFFFFFFFFFFFF},  // uint64
    BaseType{8, Read::u64, 0},                   // uint64z
};

/// A field too short for its type is not read, nor is one of a type that does not exist.
Field field(std::uint8_t number, std::uint8_t size, std::uint8_t type, std::size_t offset) {
    Field made{0, static_cast<std::uint16_t>(offset), number, size};
    const std::size_t index = type & 0x1Fu;
    if (index >= baseTypes.size() || size < baseTypes[index].size) return made;
    made.read = baseTypes[index].read;
    made.invalid = baseTypes[index].invalid;
    return made;
}

/// Reads on within one definition.
class Cursor {
public:
    Cursor(std::string_view bytes, std::size_t& at) : bytes_(bytes), at_(at) {}

    bool has(std::size_t count) const { return bytes_.size() - at_ >= count; }
    std::uint8_t byte() { return static_cast<std::uint8_t>(bytes_[at_++]); }
    std::uint16_t word(bool isBigEndian) {
        at_ += 2;
        return load<std::uint16_t>(bytes_.data() + at_ - 2, isBigEndian);
    }
    void skip(std::size_t count) { at_ += count; }

private:
    std::string_view bytes_;
    std::size_t& at_;
};

bool readFields(Cursor& cursor, Definition& definition) {
    const std::size_t count = cursor.byte();
    if (!cursor.has(3 * count)) return false;
    definition.fields.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = cursor.byte(), size = cursor.byte(), type = cursor.byte();
        definition.fields.push_back(field(number, size, type, definition.size));
        definition.size += size;
        definition.place[number] = static_cast<std::uint8_t>(i + 1);
    }
    return true;
}

/// Only their sizes matter: what they mean is the developer's own.
bool skipDeveloperFields(Cursor& cursor, Definition& definition) {
    if (!cursor.has(1)) return false;
    const std::size_t count = cursor.byte();
    if (!cursor.has(3 * count)) return false;
    for (std::size_t i = 0; i < count; ++i) {
        cursor.skip(1);
        definition.size += cursor.byte();
        cursor.skip(1);
    }
    return true;
}

}  // namespace

Fault readDefinition(std::string_view bytes, std::size_t& at, bool hasDeveloperFields, Definition& definition) {
    Cursor cursor(bytes, at);
    if (!cursor.has(5)) return Fault::endsEarly;
    cursor.skip(1);  // reserved
    const auto architecture = cursor.byte();
    if (architecture > 1) return Fault::unreadable;
    definition.isBigEndian = architecture == 1;
    definition.message = cursor.word(definition.isBigEndian);
    const bool isWhole = readFields(cursor, definition) && (!hasDeveloperFields || skipDeveloperFields(cursor, definition));
    if (const auto* time = definition.find(timestampField); time && time->read == Read::u32 && !definition.isBigEndian)
        definition.plainTime = time->offset;
    return isWhole ? Fault::none : Fault::endsEarly;
}

std::string text(const Message& message, std::uint8_t wanted) {
    const auto* field = message.definition.find(wanted);
    if (!field || field->read != Read::text) return {};
    const auto whole = message.data.substr(field->offset, field->size);
    return std::string{whole.substr(0, whole.find('\0'))};
}

bool beginsFit(std::string_view bytes) {
    return bytes.size() >= shortestHeader && static_cast<unsigned char>(bytes[0]) >= shortestHeader && bytes.substr(8, 4) == ".FIT";
}

Extent extentOf(std::string_view bytes, std::size_t from) {
    const auto begin = std::min(from + static_cast<unsigned char>(bytes[from]), bytes.size());
    const std::size_t stated = load<std::uint32_t>(bytes.data() + from + 4, false);
    // A watch that stops before it is done leaves the size at zero.
    const bool isWhole = stated > 0 && stated + checksumSize <= bytes.size() - begin;
    return {begin, isWhole ? begin + stated : bytes.size(), isWhole};
}

Part judged(std::string_view bytes, std::size_t from, const Walked& walked) {
    const Extent extent = extentOf(bytes, from);
    if (!extent.isWhole) return {bytes.size(), walked.fault == Fault::none ? Fault::endsEarly : walked.fault, walked.brokeAt};
    const auto next = extent.end + checksumSize;
    // Over a file and its checksum the checksum is zero.
    const bool isChanged = walked.fault == Fault::none && checksum(bytes.substr(from, next - from)) != 0;
    return {next, isChanged ? Fault::checksum : walked.fault, walked.brokeAt};
}

std::uint16_t checksum(std::string_view bytes) {
    // CRC-16/ARC: polynomial 0x8005, reflected. The table of a step tells what a byte becomes behind so many zeros, so that
    // sixteen bytes are taken at once.
    constexpr std::size_t atOnce = 16;
    using Table = std::array<std::uint16_t, 256>;
    static constexpr auto tables = [] {
        std::array<Table, atOnce> made{};
        for (unsigned i = 0; i < 256; ++i) {
            unsigned crc = i;
            for (int bit = 0; bit < 8; ++bit) crc = crc & 1u ? crc >> 1 ^ 0xA001u : crc >> 1;
            made[0][i] = static_cast<std::uint16_t>(crc);
        }
        for (std::size_t step = 1; step < atOnce; ++step)
            for (unsigned i = 0; i < 256; ++i)
                made[step][i] = static_cast<std::uint16_t>(made[step - 1][i] >> 8 ^ made[0][made[step - 1][i] & 0xFFu]);
        return made;
    }();
    unsigned crc = 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    for (; bytes.size() >= atOnce; bytes.remove_prefix(atOnce)) {
        unsigned next = tables[atOnce - 1][(byte(0) ^ crc) & 0xFFu] ^ tables[atOnce - 2][byte(1) ^ crc >> 8];
        for (std::size_t i = 2; i < atOnce; ++i) next ^= tables[atOnce - 1 - i][byte(i)];
        crc = next;
    }
    for (const char c : bytes) crc = crc >> 8 ^ tables[0][(crc ^ static_cast<unsigned char>(c)) & 0xFFu];
    return static_cast<std::uint16_t>(crc);
}

}  // namespace legwork::fit
