// SPDX-License-Identifier: GPL-3.0-or-later
#include "pain_groups.h"

#include "legwork/field.h"

#include <algorithm>
#include <array>
#include <string>

namespace legwork {
namespace {

using Sites = Set<Site>;

constexpr Sites muscles{Site::glute, Site::hamstring, Site::quad, Site::adductor, Site::calfUpper, Site::calfLower};
constexpr Sites joints{Site::kneeInner, Site::kneeOuter, Site::ankleInner, Site::ankleOuter};
constexpr Sites tendons{Site::achilles};
constexpr Sites deepHips{Site::hipFront, Site::thighDeep};
constexpr Sites bones{Site::hipFront, Site::hipOuter, Site::thighDeep, Site::shinInner, Site::shinOuter,
                      Site::heelSole, Site::midfoot,  Site::forefoot,  Site::toes};
constexpr Sites calvesAndThighs{Site::calfUpper, Site::calfLower,  Site::quad,     Site::hamstring,
                                Site::adductor,  Site::thighOuter, Site::thighDeep};

}  // namespace

PainGroup PainGroup::otherSide() const { return {site, side == Side::left ? Side::right : Side::left}; }

std::string_view name(const PainGroup& group) {
    static const auto names = [] {
        std::array<std::array<std::string, 3>, siteCount> all;
        for (std::size_t i = 0; i < siteCount; ++i) {
            const std::string site{token(static_cast<Site>(i))};
            all[i] = {site + "_" + std::string{token(Side::left)}, site + "_" + std::string{token(Side::right)}, site};
        }
        return all;
    }();
    return names[static_cast<std::size_t>(group.site)][group.side ? static_cast<std::size_t>(*group.side) : 2];
}

std::optional<Tissue> tissueAt(Site site) {
    if (muscles.has(site)) return Tissue::muscle;
    if (joints.has(site)) return Tissue::joint;
    if (tendons.has(site)) return Tissue::tendon;
    return {};
}

bool isBoneSite(Site site) { return bones.has(site); }
bool isDeepHip(Site site) { return deepHips.has(site); }
bool isCalfOrThigh(Site site) { return calvesAndThighs.has(site); }

bool hasSign(const Pain& pain) {
    return std::ranges::any_of(fields<Pain>(), [&](const Field<Pain>& field) {
        return field.kind == FieldKind::yesNo && field.get(pain) == Value{true};
    });
}

}  // namespace legwork
