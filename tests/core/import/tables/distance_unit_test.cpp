// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tables/distance_unit.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

constexpr double mile_m = 1609.344;

UnitWitness run(double distance, double minutesForOne) { return {Sport::running, distance, distance * minutesForOne * 60, {}, {}}; }
double settled(std::vector<UnitWitness> rows, bool isEnglish = true, Units units = Units::metric) { return kilometresOrMiles(rows, isEnglish, units).metres; }
std::string doubtOf(std::vector<UnitWitness> rows, Units units = Units::metric) { return kilometresOrMiles(rows, true, units).doubt; }

TEST(DistanceUnit, StepsAndTheirLengthTellItForCertain) {
    // 160 steps of 1.10 m in 50 minutes are 8800 m: 8.8 km or 5.468 miles.
    const UnitWitness kilometres{Sport::running, 8.8, 3000, 160, 1.10}, miles{Sport::running, 5.468, 3000, 160, 1.10};
    EXPECT_EQ(settled({kilometres}, true, Units::imperial), 1000);
    EXPECT_EQ(settled({miles}), mile_m);
    EXPECT_EQ(doubtOf({miles}), "");
}

TEST(DistanceUnit, APaceThatOnlyOneOfThemAllowsTellsIt) {
    EXPECT_EQ(settled({run(10, 4.5)}, true, Units::imperial), 1000) << "4:30 a mile is 2:48 a kilometre";
    EXPECT_EQ(settled({run(3, 12)}), mile_m) << "12:00 a kilometre is a walk";
    EXPECT_EQ(doubtOf({run(10, 4.5)}), "");
}

TEST(DistanceUnit, ALikelyPaceIsTakenAndSaid) {
    EXPECT_EQ(settled({run(10, 5.8)}, true, Units::imperial), 1000);
    EXPECT_NE(doubtOf({run(10, 5.8)}).find("kilometres, as the runs would be very fast otherwise"), std::string::npos);
    EXPECT_EQ(settled({run(5, 9.5)}), mile_m);
    EXPECT_NE(doubtOf({run(5, 9.5)}).find("miles, as the runs would be very slow otherwise"), std::string::npos);
}

TEST(DistanceUnit, BetweenThemTheRunnersOwnUnitsDecide) {
    EXPECT_EQ(settled({run(5, 7.5)}, true, Units::imperial), mile_m);
    EXPECT_EQ(settled({run(5, 7.5)}, true, Units::metric), 1000);
    EXPECT_NE(doubtOf({run(5, 7.5)}, Units::imperial).find("miles, which your settings use"), std::string::npos);
    EXPECT_EQ(settled({}, true, Units::imperial), mile_m) << "no run, no pace";
}

TEST(DistanceUnit, OtherLanguagesCountKilometres) { EXPECT_EQ(settled({run(5, 9.5)}, false), 1000); }

TEST(DistanceUnit, MetresAreToldFromKilometresBySpeed) {
    const std::vector<UnitWitness> metres{{Sport::cycling, 6075, 1468, {}, {}}, {Sport::running, 5000, 1500, {}, {}}};
    const std::vector<UnitWitness> kilometres{{Sport::cycling, 6.07, 1468, {}, {}}, {Sport::running, 5, 1500, {}, {}}};
    EXPECT_EQ(kilometresOrMetres(metres).metres, 1);
    EXPECT_EQ(kilometresOrMetres(kilometres).metres, 1000);
}

TEST(DistanceUnit, APoolIsInMetresAmongKilometres) {
    EXPECT_EQ(metresOf({Sport::swimming, 1214, 1800, {}, {}}, 1000), 1214);
    EXPECT_EQ(metresOf({Sport::running, 10, 3000, {}, {}}, 1000), 10'000);
    EXPECT_EQ(metresOf({Sport::running, 10, {}, {}, {}}, 1000), 10'000);
    EXPECT_FALSE(metresOf({}, 1000));
}

}  // namespace
}  // namespace legwork
