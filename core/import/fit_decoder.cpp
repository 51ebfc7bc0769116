// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_decoder.h"

#include "fit_value.h"

#include <algorithm>

namespace legwork::fit {
namespace {

constexpr std::size_t shortestHeader = 12, checksumSize = 2;
constexpr std::uint8_t timestampField = 253;

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

/// Walks through the messages of one file of a chain.
class Walk {
public:
    Walk(std::string_view bytes, std::size_t from, std::size_t end, const std::function<void(const Message&)>& take)
        : bytes_(bytes), at_(from), end_(end), take_(take) {}

    Fault run() {
        while (at_ < end_) {
            begun_ = at_;
            const auto fault = readRecord();
            if (fault != Fault::none) return fault;
        }
        begun_ = at_;
        return Fault::none;
    }
    std::size_t brokeAt() const { return begun_; }

private:
    bool has(std::size_t count) const { return end_ - at_ >= count; }
    std::uint8_t byte() { return static_cast<std::uint8_t>(bytes_[at_++]); }

    Fault readRecord() {
        const auto header = byte();
        if (header & 0x80) return readData(header >> 5 & 3u, header & 0x1Fu);
        return header & 0x40 ? readDefinition(header & 0x0Fu, header & 0x20) : readData(header & 0x0Fu, {});
    }

    Fault readDefinition(std::size_t local, bool hasDeveloperFields) {
        if (!has(5)) return Fault::endsEarly;
        Definition definition;
        ++at_;  // reserved
        const auto architecture = byte();
        if (architecture > 1) return Fault::unreadable;
        definition.isBigEndian = architecture == 1;
        definition.message = load<std::uint16_t>(bytes_.data() + at_, definition.isBigEndian);
        at_ += 2;
        if (!readFields(definition) || (hasDeveloperFields && !skipDeveloperFields(definition))) return Fault::endsEarly;
        definitions_[local] = std::move(definition);
        return Fault::none;
    }

    bool readFields(Definition& definition) {
        const std::size_t count = byte();
        if (!has(3 * count)) return false;
        definition.fields.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto number = byte(), size = byte(), type = byte();
            definition.fields.push_back(field(number, size, type, definition.size));
            definition.size += size;
            definition.place[number] = static_cast<std::uint8_t>(i + 1);
        }
        return true;
    }

    /// Only their sizes matter: what they mean is the developer's own.
    bool skipDeveloperFields(Definition& definition) {
        if (!has(1)) return false;
        const std::size_t count = byte();
        if (!has(3 * count)) return false;
        for (std::size_t i = 0; i < count; ++i, at_ += 3) definition.size += static_cast<std::uint8_t>(bytes_[at_ + 1]);
        return true;
    }

    Fault readData(std::size_t local, std::optional<std::uint32_t> compressed) {
        const auto& definition = definitions_[local];
        if (!definition) return Fault::unreadable;
        if (!has(definition->size)) return Fault::endsEarly;
        Message message{*definition, bytes_.substr(at_, definition->size), {}};
        at_ += definition->size;
        if (const auto written = natural(message, timestampField))
            message.time = time_ = *written;
        else if (compressed && time_)
            message.time = time_ = *time_ + ((*compressed - *time_) & 0x1Fu);
        take_(message);
        return Fault::none;
    }

    std::string_view bytes_;
    std::size_t at_, end_, begun_ = 0;
    const std::function<void(const Message&)>& take_;
    std::array<std::optional<Definition>, 16> definitions_;
    std::optional<std::uint32_t> time_;
};

}  // namespace

std::string text(const Message& message, std::uint8_t wanted) {
    const auto* field = message.definition.find(wanted);
    if (!field || field->read != Read::text) return {};
    const auto whole = message.data.substr(field->offset, field->size);
    return std::string{whole.substr(0, whole.find('\0'))};
}

bool beginsFit(std::string_view bytes) {
    return bytes.size() >= shortestHeader && static_cast<unsigned char>(bytes[0]) >= shortestHeader && bytes.substr(8, 4) == ".FIT";
}

Part readPart(std::string_view bytes, std::size_t from, const std::function<void(const Message&)>& take) {
    const auto begin = from + static_cast<unsigned char>(bytes[from]);
    const std::size_t stated = load<std::uint32_t>(bytes.data() + from + 4, false);
    if (begin > bytes.size()) return {bytes.size(), Fault::endsEarly, bytes.size()};
    // A watch that stops before it is done leaves the size at zero.
    const bool isWhole = stated > 0 && stated + checksumSize <= bytes.size() - begin;
    const auto end = isWhole ? begin + stated : bytes.size();
    Walk walk(bytes, begin, end, take);
    auto fault = walk.run();
    if (!isWhole) return {bytes.size(), fault == Fault::none ? Fault::endsEarly : fault, walk.brokeAt()};
    const auto next = end + checksumSize;
    // Over a file and its checksum the checksum is zero.
    if (fault == Fault::none && checksum(bytes.substr(from, next - from)) != 0) fault = Fault::checksum;
    return {next, fault, walk.brokeAt()};
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
