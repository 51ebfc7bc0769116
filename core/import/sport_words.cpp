// SPDX-License-Identifier: GPL-3.0-or-later
#include "sport_words.h"

#include "lower_case.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

struct Hint {
    std::string_view part;
    Sport sport;
};

/// In this order: "wheelchair run" and "run on skis" are no runs. Behind the English words those that Garmin Connect and
/// Strava write in German, French, Spanish, Portuguese, Italian, Dutch, Polish, the Scandinavian languages, Japanese and
/// Chinese, without capitals that only some letters have.
constexpr std::array hints{
    Hint{"wheelchair", Sport::other},  Hint{"ski", Sport::other},        Hint{"skat", Sport::other},      Hint{"motor", Sport::other},
    Hint{"horse", Sport::other},       Hint{"langlauf", Sport::other},   Hint{"eislauf", Sport::other},   Hint{"rollstuhl", Sport::other},
    Hint{"run", Sport::running},       Hint{"jog", Sport::running},      Hint{"treadmill", Sport::running},
    Hint{"walk", Sport::walking},      Hint{"hik", Sport::walking},      Hint{"cycl", Sport::cycling},    Hint{"bik", Sport::cycling},
    Hint{"swim", Sport::swimming},     Hint{"ride", Sport::cycling},
    Hint{"lauf", Sport::running},      Hint{"wander", Sport::walking},   Hint{"gehen", Sport::walking},   Hint{"spazier", Sport::walking},
    Hint{"schwimm", Sport::swimming},  Hint{"radfahr", Sport::cycling},  Hint{"radsport", Sport::cycling}, Hint{"radtour", Sport::cycling},
    Hint{"course à pied", Sport::running}, Hint{"tapis de course", Sport::running},
    Hint{"marche", Sport::walking},    Hint{"randonn", Sport::walking},  Hint{"vélo", Sport::cycling},    Hint{"cyclisme", Sport::cycling},
    Hint{"natation", Sport::swimming}, Hint{"carrera", Sport::running},  Hint{"correr", Sport::running},  Hint{"caminar", Sport::walking},
    Hint{"caminata", Sport::walking},  Hint{"senderis", Sport::walking}, Hint{"cicl", Sport::cycling},    Hint{"bici", Sport::cycling},
    Hint{"natación", Sport::swimming}, Hint{"corrida", Sport::running},  Hint{"esteira", Sport::running}, Hint{"caminhada", Sport::walking},
    Hint{"natação", Sport::swimming},  Hint{"pedalada", Sport::cycling}, Hint{"corsa", Sport::running},   Hint{"camminata", Sport::walking},
    Hint{"escursion", Sport::walking}, Hint{"nuoto", Sport::swimming},   Hint{"hardlo", Sport::running},  Hint{"wandel", Sport::walking},
    Hint{"fiets", Sport::cycling},     Hint{"zwem", Sport::swimming},    Hint{"bieg", Sport::running},    Hint{"bież", Sport::running},
    Hint{"spacer", Sport::walking},    Hint{"chód", Sport::walking},     Hint{"rowerz", Sport::cycling}, Hint{"rowerow", Sport::cycling}, Hint{"kolar", Sport::cycling},
    Hint{"pływ", Sport::swimming},     Hint{"løb", Sport::running},      Hint{"løp", Sport::running},     Hint{"löp", Sport::running},
    Hint{"gang", Sport::walking},      Hint{"gåtur", Sport::walking},    Hint{"vandr", Sport::walking},   Hint{"promenad", Sport::walking},
    Hint{"cykl", Sport::cycling},      Hint{"sykl", Sport::cycling},     Hint{"svøm", Sport::swimming},   Hint{"simning", Sport::swimming},
    Hint{"ランニング", Sport::running}, Hint{"ウォーキング", Sport::walking}, Hint{"サイクリング", Sport::cycling}, Hint{"スイミング", Sport::swimming},
    Hint{"跑", Sport::running},        Hint{"步行", Sport::walking},     Hint{"骑", Sport::cycling},      Hint{"游泳", Sport::swimming},
};

/// Whole words: the numbers that Strava writes into a GPX file's <type>, and types too short to look for within others.
constexpr std::array wholeWords{Hint{"trail", Sport::running}, Hint{"course", Sport::running}, Hint{"rower", Sport::cycling}, Hint{"vtt", Sport::cycling},
                                Hint{"1", Sport::cycling}, Hint{"4", Sport::walking}, Hint{"9", Sport::running},
                                   Hint{"10", Sport::walking}, Hint{"16", Sport::swimming}};

}  // namespace

Sport sportNamed(std::string_view words) {
    const auto lower = lowerCase(words);
    for (const auto& [written, sport] : wholeWords)
        if (lower == written) return sport;
    const auto hint = std::ranges::find_if(hints, [&](const Hint& each) { return lower.find(each.part) != std::string::npos; });
    return hint == hints.end() ? Sport::other : hint->sport;
}

Sport sportInTitle(std::string_view title) {
    constexpr std::array words{
        Hint{"run", Sport::running},  Hint{"running", Sport::running}, Hint{"jog", Sport::running},   Hint{"jogging", Sport::running},
        Hint{"walk", Sport::walking}, Hint{"walking", Sport::walking}, Hint{"hike", Sport::walking},  Hint{"hiking", Sport::walking},
        Hint{"ride", Sport::cycling}, Hint{"cycling", Sport::cycling}, Hint{"swim", Sport::swimming}, Hint{"swimming", Sport::swimming},
    };
    const auto lower = lowerCase(title);
    for (std::size_t at = 0; at < lower.size();) {
        const auto end = std::min(lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at), lower.size());
        const auto word = std::ranges::find(words, std::string_view{lower}.substr(at, end - at), &Hint::part);
        if (word != words.end()) return word->sport;
        at = end + 1;
    }
    return Sport::other;
}

std::optional<Place> placeNamed(std::string_view words) {
    const auto lower = lowerCase(words);
    const auto says = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    constexpr std::array indoors{"treadmill", "indoor_run", "indoor run",    "virtual run", "virtualrun", "laufband", "tapis de course",
                                 "tapis roulant", "cinta", "esteira", "løbebånd", "loopband", "löpband", "bieżni"};
    if (std::ranges::any_of(indoors, says)) return Place::treadmill;
    if (says("track")) return Place::track;
    if (says("trail") || says("street")) return Place::outdoor;
    return {};
}

}  // namespace legwork
