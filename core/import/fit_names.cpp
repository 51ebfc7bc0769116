// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_names.h"

#include <fmt/format.h>
#include <map>

namespace legwork::fit {
namespace {

using Names = std::map<int, const char*>;

std::string named(const Names& names, int number) {
    const auto found = names.find(number);
    return found == names.end() ? std::string{} : found->second;
}

}  // namespace

std::string sportName(int sport) {
    static const Names names{
        {1, "running"},
        {2, "cycling"},
        {3, "transition"},
        {4, "fitness equipment"},
        {5, "swimming"},
        {6, "basketball"},
        {7, "soccer"},
        {8, "tennis"},
        {9, "American football"},
        {10, "training"},
        {11, "walking"},
        {12, "cross-country skiing"},
        {13, "alpine skiing"},
        {14, "snowboarding"},
        {15, "rowing"},
        {16, "mountaineering"},
        {17, "hiking"},
        {18, "multisport"},
        {19, "paddling"},
        {20, "flying"},
        {21, "e-biking"},
        {22, "motorcycling"},
        {23, "boating"},
        {24, "driving"},
        {25, "golf"},
        {26, "hang gliding"},
        {27, "horseback riding"},
        {28, "hunting"},
        {29, "fishing"},
        {30, "inline skating"},
        {31, "rock climbing"},
        {32, "sailing"},
        {33, "ice skating"},
        {34, "sky diving"},
        {35, "snowshoeing"},
        {36, "snowmobiling"},
        {37, "stand-up paddling"},
        {38, "surfing"},
        {39, "wakeboarding"},
        {40, "water skiing"},
        {41, "kayaking"},
        {42, "rafting"},
        {43, "windsurfing"},
        {44, "kitesurfing"},
        {47, "boxing"},
        {48, "floor climbing"},
        {53, "diving"},
    };
    return named(names, sport);
}

std::string subSportName(int subSport) {
    static const Names names{
        {1, "treadmill"},
        {2, "street"},
        {3, "trail"},
        {4, "track"},
        {5, "spin"},
        {6, "indoor cycling"},
        {7, "road"},
        {8, "mountain"},
        {14, "indoor rowing"},
        {15, "elliptical"},
        {16, "stair climbing"},
        {17, "lap swimming"},
        {18, "open water"},
        {20, "strength training"},
        {27, "indoor walking"},
        {45, "indoor running"},
        {46, "gravel"},
        {58, "virtual"},
        {67, "ultra"},
    };
    return named(names, subSport);
}

std::string makerName(int manufacturer) {
    static const Names names{
        {1, "Garmin"},   {15, "Dynastream"}, {23, "Suunto"},      {32, "Wahoo"},  {69, "Stages"}, {70, "Sigma"},
        {71, "TomTom"},  {76, "Moxy"},       {89, "Tacx"},        {95, "Stryd"},  {123, "Polar"}, {260, "Zwift"},
        {265, "Strava"}, {267, "Bryton"},    {289, "Hammerhead"}, {294, "Coros"},
    };
    const auto name = named(names, manufacturer);
    return name.empty() ? fmt::format("Maker {}", manufacturer) : name;
}

std::string fileTypeName(int type) {
    static const Names names{
        {1, "a device's description"},
        {2, "settings"},
        {3, "settings of a sport"},
        {5, "a workout plan"},
        {6, "a course"},
        {7, "schedules"},
        {9, "body weights"},
        {10, "totals"},
        {11, "goals"},
        {14, "blood pressures"},
        {15, "a day's monitoring"},
        {20, "an activity's summary"},
        {28, "a day's monitoring"},
        {32, "a day's monitoring"},
        {34, "segments"},
        {35, "a list of segments"},
        {49, "a night's sleep"},
    };
    const auto name = named(names, type);
    return name.empty() ? "something else" : name;
}

}  // namespace legwork::fit
