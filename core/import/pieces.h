// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are read on from, wherever they lie: memory, a file, a member of an archive.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace legwork {

/// The next bytes, good until the next call; empty at the end, and from there on.
using NextPiece = std::function<std::string_view()>;

/// All of `bytes` as one piece.
inline NextPiece onePiece(std::string_view bytes) {
    return [bytes]() mutable { return std::exchange(bytes, {}); };
}

/// Bytes that may end before their time.
struct Pieces {
    NextPiece next;
    std::string fault{};       // set with the last piece: a whole sentence on why it ends where it does; empty for none
    bool isPartOfUse = false;  // what came before a fault is worth reading
};

/// What is being read: its first bytes, which tell what it is, and the way to the others.
class Input {
public:
    static constexpr std::size_t headSize = 64 * 1024;

    /// Held in memory, all of it.
    explicit Input(std::string_view bytes) : held_(bytes) {}
    /// Reads the head at once.
    explicit Input(Pieces& pieces);
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    std::string_view head() const { return held_.substr(0, headSize); }
    /// All of it where it is in memory from the first; else nothing.
    std::optional<std::string_view> inMemory() const { return rest_ ? std::nullopt : std::optional(held_); }
    /// From the head on. Nothing is read again: use this or whole(), once, while this lives.
    NextPiece pieces();
    /// All of it; nothing where there are more than `most` bytes, or where it ends before its time and a part is of no use.
    std::optional<std::string_view> whole(std::uint64_t most);
    /// Why it ended before its time, so far as it was read.
    std::string fault() const { return rest_ ? rest_->fault : ""; }

private:
    Pieces* rest_ = nullptr;
    std::string buffer_;
    std::string_view held_;
};

}  // namespace legwork
