// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are read on from, wherever they lie: memory, a file, a member of an archive.
#pragma once

#include <functional>
#include <string_view>
#include <utility>

namespace legwork {

/// The next bytes, good until the next call; empty at the end, and from there on.
using NextPiece = std::function<std::string_view()>;

/// All of `bytes` as one piece.
inline NextPiece onePiece(std::string_view bytes) {
    return [bytes]() mutable { return std::exchange(bytes, {}); };
}

}  // namespace legwork
