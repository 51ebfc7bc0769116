// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.h"

namespace legwork {

Input::Input(Pieces& pieces) : rest_(&pieces) {
    while (buffer_.size() < headSize) {
        const auto piece = rest_->next();
        if (piece.empty()) break;
        buffer_.append(piece);
    }
    held_ = buffer_;
}

NextPiece Input::pieces() {
    return [this] {
        if (!held_.empty() || !rest_) return std::exchange(held_, {});
        return rest_->next();
    };
}

std::optional<std::string_view> Input::whole(std::uint64_t most) {
    while (rest_ && buffer_.size() <= most) {
        const auto piece = rest_->next();
        if (piece.empty()) break;
        buffer_.append(piece);
    }
    if (rest_) held_ = buffer_;
    const bool isBroken = rest_ && !rest_->fault.empty() && !rest_->isPartOfUse;
    if (held_.size() > most || isBroken) return {};
    return held_;
}

}  // namespace legwork
