// SPDX-License-Identifier: GPL-3.0-or-later
#include "lower_case.h"

namespace legwork {
namespace {

/// Capital letters of the blocks Latin-1 and Latin Extended-A, to each its small one.
char lowerSecond(char lead, char second) {
    const auto byte = static_cast<unsigned char>(second);
    if (lead == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97) return static_cast<char>(byte + 0x20);
    const bool isEvenCapital = (lead == '\xC4' && byte <= 0xB7) || (lead == '\xC5' && byte >= 0x8A && byte <= 0xB7);
    if (isEvenCapital && byte % 2 == 0) return static_cast<char>(byte + 1);
    const bool isOddCapital = (lead == '\xC4' && byte >= 0xB9) || (lead == '\xC5' && (byte <= 0x88 || byte >= 0xB9));
    return isOddCapital && byte % 2 == 1 && byte != 0xBF ? static_cast<char>(byte + 1) : second;
}

}  // namespace

std::string lowerCase(std::string_view text) {
    std::string lower{text};
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (lower[i] >= 'A' && lower[i] <= 'Z') lower[i] = static_cast<char>(lower[i] + 32);
        else if (i > 0) lower[i] = lowerSecond(lower[i - 1], lower[i]);
    }
    return lower;
}

}  // namespace legwork
