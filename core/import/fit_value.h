// SPDX-License-Identifier: GPL-3.0-or-later
// A field's value, inline: a long run holds millions.
#pragma once

#include "fit_decoder.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

namespace legwork::fit {

template <class Whole>
Whole load(const char* from, bool isBigEndian) {
    std::array<char, sizeof(Whole)> bytes;
    std::memcpy(bytes.data(), from, sizeof(Whole));
    if (isBigEndian != (std::endian::native == std::endian::big)) std::ranges::reverse(bytes);
    return std::bit_cast<Whole>(bytes);
}

template <class Whole, class Value>
std::optional<double> valueAt(const char* from, const Field& field, bool isBigEndian) {
    const auto raw = load<Whole>(from, isBigEndian);
    if (raw == static_cast<Whole>(field.invalid)) return {};
    const auto value = static_cast<double>(std::bit_cast<Value>(raw));
    if constexpr (std::is_floating_point_v<Value>)
        if (!std::isfinite(value)) return {};
    return value;
}

/// Unscaled; of an array the first. Nothing where the field is absent or marked invalid.
inline std::optional<double> number(const Message& message, std::uint8_t wanted) {
    const auto* field = message.definition.find(wanted);
    if (!field) return {};
    const char* from = message.data.data() + field->offset;
    const bool isBigEndian = message.definition.isBigEndian;
    switch (field->read) {
        case Read::u8: return valueAt<std::uint8_t, std::uint8_t>(from, *field, isBigEndian);
        case Read::i8: return valueAt<std::uint8_t, std::int8_t>(from, *field, isBigEndian);
        case Read::u16: return valueAt<std::uint16_t, std::uint16_t>(from, *field, isBigEndian);
        case Read::i16: return valueAt<std::uint16_t, std::int16_t>(from, *field, isBigEndian);
        case Read::u32: return valueAt<std::uint32_t, std::uint32_t>(from, *field, isBigEndian);
        case Read::i32: return valueAt<std::uint32_t, std::int32_t>(from, *field, isBigEndian);
        case Read::u64: return valueAt<std::uint64_t, std::uint64_t>(from, *field, isBigEndian);
        case Read::i64: return valueAt<std::uint64_t, std::int64_t>(from, *field, isBigEndian);
        case Read::f32: return valueAt<std::uint32_t, float>(from, *field, isBigEndian);
        case Read::f64: return valueAt<std::uint64_t, double>(from, *field, isBigEndian);
        case Read::none:
        case Read::text: break;
    }
    return {};
}

/// Sets `value` where the field tells one that fits. Of the type that watches give the field it is taken as it stands,
/// "not measured" included.
template <Read usual, class Value>
void keep(Value& value, const Message& message, std::uint8_t wanted) {
    const auto* field = message.definition.find(wanted);
    if (!field) return;
    if (field->read == usual && !message.definition.isBigEndian) {
        value = std::bit_cast<Value>(load<std::make_unsigned_t<Value>>(message.data.data() + field->offset, false));
        return;
    }
    const auto read = number(message, wanted);
    if (read && *read >= std::numeric_limits<Value>::min() && *read <= std::numeric_limits<Value>::max()) value = static_cast<Value>(*read);
}

/// A number without a sign that fits 32 bits.
inline std::optional<std::uint32_t> natural(const Message& message, std::uint8_t field) {
    constexpr std::uint32_t none = 0xFFFF'FFFF;
    std::uint32_t value = none;
    keep<Read::u32>(value, message, field);
    if (value == none) return {};
    return value;
}

}  // namespace legwork::fit
