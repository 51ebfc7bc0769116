// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are chosen, not typed: one enum each, and the words they have in files and on screen.
// The order of a list here is the order in which its tokens are written.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace legwork {

struct Token {
    std::string_view token;  // in files: never changes
    std::string_view label;  // on screen: may be translated
};

/// Which of a list's tokens were ticked. Empty means that the runner answered "none".
template <class E>
struct Set {
    std::uint32_t bits = 0;

    constexpr Set() = default;
    constexpr Set(std::initializer_list<E> members) {
        for (E member : members) bits |= 1u << static_cast<unsigned>(member);
    }
    bool operator==(const Set&) const = default;
    constexpr bool has(E member) const { return bits >> static_cast<unsigned>(member) & 1u; }
    constexpr bool isNone() const { return bits == 0; }
};

enum class RunKind { easy, longRun, tempo, intervals, sprints, hills, race, other };
enum class Place { outdoor, track, treadmill };
enum class WarmUp { lightCardio, dynamicStretch, jointMobility, gluteActivation, strides, staticStretch };
enum class CoolDown { easyJog, walk, staticStretch, foamRoll };
enum class FluidKind { water, sportsDrink, electrolyte, other };
enum class Cramp { none, near, full };
enum class Performance { better, usual, worse };
enum class Relief { ice, contrast, coldWater, compression, massage, foamRoll, easyMovement, elevation };
enum class Stretched { quadsLeft, quadsRight, hamstringsLeft, hamstringsRight, calvesLeft, calvesRight };
enum class Moment { beforeRun, runEnd, morning, worst, other };
enum class Side { left, right, both };
enum class Tissue { muscle, tendon, joint, bone, nerve, dontKnow };
enum class Quality { dull, sharp, burning, tingling, throbbing, stiff, tight };
enum class Spread { fingertip, palm, wholeMuscle };
enum class Onset { suddenInRun, gradualInRun, after, onWaking };
enum class ActivityKind { walk, cycle, swim, strength, other };
enum class Units { metric, imperial };
enum class TriedHabit { warmUp, electrolytes, moreSleep };
enum class Site {
    hipFront, hipOuter, glute, hamstring, quad, adductor, thighOuter, thighDeep, kneeFront, kneeInner, kneeOuter,
    kneeBack, shinInner, shinOuter, calfUpper, calfLower, achilles, ankleInner, ankleOuter, heelSole, midfoot,
    forefoot, toes
};
constexpr int siteCount = static_cast<int>(Site::toes) + 1;

/// The tokens of an enum, in the order of its members.
template <class E>
std::span<const Token> tokens();

template <class E>
std::string_view token(E member) {
    return tokens<E>()[static_cast<std::size_t>(member)].token;
}
template <class E>
std::string_view label(E member) {
    return tokens<E>()[static_cast<std::size_t>(member)].label;
}

}  // namespace legwork
