// SPDX-License-Identifier: GPL-3.0-or-later
// From message to message through one file of a chain, inline: a long run holds hundreds of thousands.
#pragma once

#include "fit_value.h"

#include <utility>

namespace legwork::fit {

template <class Take>
class Walk {
public:
    Walk(std::string_view bytes, std::size_t from, Take take) : bytes_(bytes), at_(from), take_(std::move(take)) {}

    /// Hands over every message up to a fault.
    Walked run() {
        while (at_ < bytes_.size()) {
            const auto begun = at_;
            if (const auto fault = readRecord(); fault != Fault::none) return {fault, begun};
        }
        return {Fault::none, at_};
    }

private:
    Fault readRecord() {
        const auto header = static_cast<std::uint8_t>(bytes_[at_++]);
        if (header & 0x80) return readData(header >> 5 & 3u, header & 0x1Fu);
        if (!(header & 0x40)) return readData(header & 0x0Fu, {});
        Definition definition;
        const auto fault = readDefinition(bytes_, at_, header & 0x20, definition);
        if (fault == Fault::none) definitions_[header & 0x0Fu] = std::move(definition);
        return fault;
    }

    Fault readData(std::size_t local, std::optional<std::uint32_t> compressed) {
        const auto& definition = definitions_[local];
        if (!definition) return Fault::unreadable;
        if (bytes_.size() - at_ < definition->size) return Fault::endsEarly;
        Message message{*definition, bytes_.substr(at_, definition->size), {}};
        at_ += definition->size;
        if (const auto written = timeIn(message))
            message.time = tell(*written);
        else if (compressed && time_)
            message.time = tell(*time_ + ((*compressed - *time_) & 0x1Fu));
        take_(message);
        return Fault::none;
    }

    /// Not copied from there to the message: what was just written in parts is slow to read as a whole.
    std::uint32_t tell(std::uint32_t time) {
        time_ = time;
        return time;
    }

    static std::optional<std::uint32_t> timeIn(const Message& message) {
        if (!message.definition.plainTime) return natural(message, timestampField);
        const auto time = load<std::uint32_t>(message.data.data() + *message.definition.plainTime, false);
        return time == 0xFFFF'FFFF ? std::nullopt : std::optional(time);
    }

    std::string_view bytes_;
    std::size_t at_;
    Take take_;
    std::array<std::optional<Definition>, 16> definitions_;
    std::optional<std::uint32_t> time_;
};

/// Hands over the messages of the file that begins at `from`, where beginsFit holds.
template <class Take>
Walked walk(std::string_view bytes, std::size_t from, Take take) {
    const auto extent = extentOf(bytes, from);
    return Walk(bytes.substr(0, extent.end), extent.begin, std::move(take)).run();
}

/// The same, with the checksum.
template <class Take>
Part readPart(std::string_view bytes, std::size_t from, Take take) {
    return judged(bytes, from, walk(bytes, from, std::move(take)));
}

}  // namespace legwork::fit
