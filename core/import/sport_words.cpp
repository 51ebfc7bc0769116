// SPDX-License-Identifier: GPL-3.0-or-later
#include "sport_words.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

std::string lowered(std::string_view words) {
    std::string lower{words};
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

struct Hint {
    std::string_view part;
    Sport sport;
};

/// In this order: "wheelchair run" and "run on skis" are no runs.
constexpr std::array hints{
    Hint{"wheelchair", Sport::other}, Hint{"ski", Sport::other},     Hint{"skat", Sport::other},   Hint{"motor", Sport::other},
    Hint{"horse", Sport::other},      Hint{"run", Sport::running},   Hint{"jog", Sport::running},  Hint{"treadmill", Sport::running},
    Hint{"walk", Sport::walking},     Hint{"hik", Sport::walking},   Hint{"cycl", Sport::cycling}, Hint{"bik", Sport::cycling},
    Hint{"ride", Sport::cycling},     Hint{"swim", Sport::swimming},
};

/// The numbers that Strava writes into a GPX file's <type>.
constexpr std::array stravaNumbers{Hint{"1", Sport::cycling}, Hint{"4", Sport::walking}, Hint{"9", Sport::running},
                                   Hint{"10", Sport::walking}, Hint{"16", Sport::swimming}};

}  // namespace

Sport sportNamed(std::string_view words) {
    for (const auto& [written, sport] : stravaNumbers)
        if (words == written) return sport;
    const auto lower = lowered(words);
    const auto hint = std::ranges::find_if(hints, [&](const Hint& each) { return lower.find(each.part) != std::string::npos; });
    return hint == hints.end() ? Sport::other : hint->sport;
}

Sport sportInTitle(std::string_view title) {
    constexpr std::array words{
        Hint{"run", Sport::running},  Hint{"running", Sport::running}, Hint{"jog", Sport::running},   Hint{"jogging", Sport::running},
        Hint{"walk", Sport::walking}, Hint{"walking", Sport::walking}, Hint{"hike", Sport::walking},  Hint{"hiking", Sport::walking},
        Hint{"ride", Sport::cycling}, Hint{"cycling", Sport::cycling}, Hint{"swim", Sport::swimming}, Hint{"swimming", Sport::swimming},
    };
    const auto lower = lowered(title);
    for (std::size_t at = 0; at < lower.size();) {
        const auto end = std::min(lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at), lower.size());
        const auto word = std::ranges::find(words, std::string_view{lower}.substr(at, end - at), &Hint::part);
        if (word != words.end()) return word->sport;
        at = end + 1;
    }
    return Sport::other;
}

std::optional<Place> placeNamed(std::string_view words) {
    const auto lower = lowered(words);
    const auto says = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    if (says("treadmill") || says("indoor_run") || says("indoor run")) return Place::treadmill;
    if (says("track")) return Place::track;
    if (says("trail") || says("street")) return Place::outdoor;
    return {};
}

}  // namespace legwork
