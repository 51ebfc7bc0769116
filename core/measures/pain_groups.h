// SPDX-License-Identifier: GPL-3.0-or-later
// Entries about the same site and side belong together: a group. And which sites are muscle, bone, calf (settled 4).
#pragma once

#include "legwork/records.h"

#include <string_view>

namespace legwork {

/// An entry of side both is an entry of the left and of the right group (settled A47).
struct PainGroup {
    Site site{};
    std::optional<Side> side;  // left, right or not logged; never both

    auto operator<=>(const PainGroup&) const = default;
    PainGroup otherSide() const;  // only where the side is logged
};

/// "calf_upper_left"; "calf_upper" where the side is blank.
std::string_view name(const PainGroup& group);

/// What hurts there where the runner does not say: muscle, tendon or joint; nothing for all other sites.
std::optional<Tissue> tissueAt(Site site);
/// What hurts: as answered, else by the site; nothing where neither says (settled A57).
inline std::optional<Tissue> likelyTissue(const std::optional<Tissue>& said, Site site) {
    return said && said != Tissue::dontKnow ? said : tissueAt(site);
}
bool isBoneSite(Site site);     // where a fingertip spot points to bone (R40)
bool isDeepHip(Site site);      // front hip and deep thigh (R40)
bool isCalfOrThigh(Site site);  // R41c

/// True when one of the yes/no columns is answered yes: pain or not, it tells of something (settled A56).
bool hasSign(const Pain& pain);
/// A score of 1 or more, or pain of unknown size (settled A50).
inline bool hurts(const Pain& pain) { return pain.score.value_or(1) >= 1; }

}  // namespace legwork
