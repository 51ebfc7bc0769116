// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sport_words.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

TEST(SportWords, KnowRunsInTheLanguagesOfTheServices) {
    for (const auto words : {"Running", "trail_run", "VirtualRun", "Treadmill Running", "Laufen", "Laufband", "Trailrunning", "Course à pied", "Trail",
                             "Tapis de course", "Carrera", "Correr", "Corrida", "Corsa", "Hardlopen", "Bieganie", "Bieg", "Løb", "Løping", "Löpning",
                             "ランニング", "跑步", "9"})
        EXPECT_EQ(sportNamed(words), Sport::running) << words;
}

TEST(SportWords, KnowWalksRidesAndSwims) {
    for (const auto words : {"Hiking", "Wandern", "Gehen", "Marche", "Randonnée", "Senderismo", "Caminhada", "Camminata", "Wandelen", "Gåtur", "Spacer"})
        EXPECT_EQ(sportNamed(words), Sport::walking) << words;
    for (const auto words : {"Indoor Cycling", "Ride", "Radfahren", "Vélo", "Ciclismo", "Fietsen", "Jazda na rowerze", "Kolarstwo", "Cykling", "Sykling"})
        EXPECT_EQ(sportNamed(words), Sport::cycling) << words;
    for (const auto words : {"Pool Swim", "Schwimmbadschwimmen", "Natation", "Natación", "Natação", "Nuoto", "Zwemmen", "Pływanie", "Svømning"})
        EXPECT_EQ(sportNamed(words), Sport::swimming) << words;
}

TEST(SportWords, WhatOnlySoundsLikeARunIsNone) {
    for (const auto words : {"Wheelchair Run", "Langlaufen", "Eislaufen", "Skilanglauf", "Indoor Rower", "Yoga", "Krafttraining", ""})
        EXPECT_EQ(sportNamed(words), Sport::other) << words;
}

TEST(SportWords, TellThePlace) {
    EXPECT_EQ(placeNamed("Laufband"), Place::treadmill);
    EXPECT_EQ(placeNamed("Virtual Run"), Place::treadmill);
    EXPECT_EQ(placeNamed("Track Running"), Place::track);
    EXPECT_EQ(placeNamed("Trail Run"), Place::outdoor);
    EXPECT_FALSE(placeNamed("Run"));
}

}  // namespace
}  // namespace legwork
