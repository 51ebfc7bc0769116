// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pieces.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

/// As many bytes as told, ten at a time.
NextPiece tens(std::size_t size) {
    return [size, piece = std::string{}]() mutable -> std::string_view {
        piece.assign(std::min<std::size_t>(size, 10), 'x');
        size -= piece.size();
        return piece;
    };
}

std::size_t count(const NextPiece& next) {
    std::size_t all = 0;
    for (auto piece = next(); !piece.empty(); piece = next()) all += piece.size();
    return all;
}

TEST(Input, ReadsItsHeadAndNoMuchMore) {
    std::size_t asked = 0;
    Pieces pieces{[&, next = tens(1'000'000)] { return ++asked, next(); }};
    const Input input(pieces);
    EXPECT_EQ(input.head().size(), Input::headSize);
    EXPECT_LE(asked, Input::headSize / 10 + 1);
}

TEST(Input, GivesAllOfItWhetherInPiecesOrAsAWhole) {
    Pieces pieces{tens(200'005)}, again{tens(200'005)};
    Input inPieces(pieces), asWhole(again);
    EXPECT_EQ(count(inPieces.pieces()), 200'005u);
    EXPECT_EQ(asWhole.whole(1'000'000)->size(), 200'005u);
    Input held("abc");
    EXPECT_EQ(count(held.pieces()), 3u);
}

TEST(Input, HoldsNoMoreThanItMay) {
    Pieces pieces{tens(200'005)};
    EXPECT_FALSE(Input(pieces).whole(200'000));
    EXPECT_FALSE(Input("abcd").whole(3));
}

TEST(Input, IsNoWholeWhereItEndsBeforeItsTimeUnlessAPartIsOfUse) {
    for (const bool isPartOfUse : {false, true}) {
        Pieces pieces{.isPartOfUse = isPartOfUse};
        pieces.next = [&, next = tens(100)]() -> std::string_view {
            const auto piece = next();
            if (piece.empty()) pieces.fault = "It breaks off.";
            return piece;
        };
        Input input(pieces);
        EXPECT_EQ(input.whole(1'000).has_value(), isPartOfUse);
        EXPECT_EQ(input.fault(), "It breaks off.");
    }
}

}  // namespace
}  // namespace legwork
