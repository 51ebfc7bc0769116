// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_decoder.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace legwork::fit {
namespace {

constexpr std::size_t shortestHeader = 12, checksumSize = 2;
constexpr std::uint8_t timestampField = 253, stringType = 7;

std::uint64_t unsignedAt(std::string_view bytes, std::size_t at, std::size_t size, bool isBigEndian) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t from = isBigEndian ? at + i : at + size - 1 - i;
        value = value << 8 | static_cast<unsigned char>(bytes[from]);
    }
    return value;
}

/// What a base type's low five bits say: how wide it is, how it is read, and which value means "invalid".
struct BaseType {
    std::uint8_t size;
    enum class Read : std::uint8_t { unsignedWhole, signedWhole, real, none } read;
    std::uint64_t invalid;
};

const BaseType& baseType(std::uint8_t type) {
    using enum BaseType::Read;
    static constexpr std::array<BaseType, 17> types{{
        {1, unsignedWhole, 0xFF},                // enum
        {1, signedWhole, 0x7F},                  // sint8
        {1, unsignedWhole, 0xFF},                // uint8
        {2, signedWhole, 0x7FFF},                // sint16
        {2, unsignedWhole, 0xFFFF},              // uint16
        {4, signedWhole, 0x7FFFFFFF},            // sint32
        {4, unsignedWhole, 0xFFFFFFFF},          // uint32
        {1, none, 0},                            // string
        {4, real, 0xFFFFFFFF},                   // float32
        {8, real, 0xFFFFFFFFFFFFFFFF},           // float64
        {1, unsignedWhole, 0},                   // uint8z
        {2, unsignedWhole, 0},                   // uint16z
        {4, unsignedWhole, 0},                   // uint32z
        {1, unsignedWhole, 0xFF},                // byte
        {8, signedWhole, 0x7FFFFFFFFFFFFFFF},    // sint64
        {8, unsignedWhole, 0xFFFFFFFFFFFFFFFF},  // uint64
        {8, unsignedWhole, 0},                   // uint64z
    }};
    static constexpr BaseType unknown{1, none, 0};
    const std::size_t index = type & 0x1Fu;
    return index < types.size() ? types[index] : unknown;
}

double signedValue(std::uint64_t raw, std::size_t size) {
    const auto unused = 64 - 8 * size;
    return static_cast<double>(static_cast<std::int64_t>(raw << unused) >> unused);
}

std::optional<double> realValue(std::uint64_t raw, std::size_t size) {
    const double value = size == 4 ? std::bit_cast<float>(static_cast<std::uint32_t>(raw)) : std::bit_cast<double>(raw);
    if (!std::isfinite(value)) return {};
    return value;
}

std::optional<double> value(const BaseType& type, std::uint64_t raw) {
    if (raw == type.invalid) return {};
    switch (type.read) {
        case BaseType::Read::unsignedWhole: return static_cast<double>(raw);
        case BaseType::Read::signedWhole: return signedValue(raw, type.size);
        case BaseType::Read::real: return realValue(raw, type.size);
        case BaseType::Read::none: break;
    }
    return {};
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
        definition.message = static_cast<std::uint16_t>(unsignedAt(bytes_, at_, 2, definition.isBigEndian));
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
            const Field field{byte(), byte(), byte(), static_cast<std::uint16_t>(definition.size)};
            definition.size += field.size;
            definition.fields.push_back(field);
            definition.place[field.number] = static_cast<std::uint8_t>(i + 1);
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

std::optional<double> number(const Message& message, std::uint8_t wanted) {
    const auto* field = message.definition.find(wanted);
    if (!field) return {};
    const auto& type = baseType(field->type);
    if (field->size < type.size) return {};
    return value(type, unsignedAt(message.data, field->offset, type.size, message.definition.isBigEndian));
}

std::optional<std::uint32_t> natural(const Message& message, std::uint8_t field) {
    const auto value = number(message, field);
    if (!value || *value < 0 || *value > 0xFFFF'FFFF) return {};
    return static_cast<std::uint32_t>(*value);
}

std::string text(const Message& message, std::uint8_t wanted) {
    const auto* field = message.definition.find(wanted);
    if (!field || (field->type & 0x1Fu) != stringType) return {};
    const auto whole = message.data.substr(field->offset, field->size);
    return std::string{whole.substr(0, whole.find('\0'))};
}

bool beginsFit(std::string_view bytes) {
    return bytes.size() >= shortestHeader && static_cast<unsigned char>(bytes[0]) >= shortestHeader && bytes.substr(8, 4) == ".FIT";
}

Part readPart(std::string_view bytes, std::size_t from, const std::function<void(const Message&)>& take) {
    const auto begin = from + static_cast<unsigned char>(bytes[from]);
    const auto stated = unsignedAt(bytes, from + 4, 4, false);
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
    // CRC-16/ARC: polynomial 0x8005, reflected.
    static constexpr auto table = [] {
        std::array<std::uint16_t, 256> made{};
        for (unsigned i = 0; i < 256; ++i) {
            unsigned crc = i;
            for (int bit = 0; bit < 8; ++bit) crc = crc & 1u ? crc >> 1 ^ 0xA001u : crc >> 1;
            made[i] = static_cast<std::uint16_t>(crc);
        }
        return made;
    }();
    unsigned crc = 0;
    for (const char c : bytes) crc = crc >> 8 ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xFFu];
    return static_cast<std::uint16_t>(crc);
}

}  // namespace legwork::fit
