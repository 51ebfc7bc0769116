// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/tokens.h"

namespace legwork {

// One table an enum, in the order of its members.
#define LEGWORK_TOKENS(Enum, ...)                        \
    template <>                                          \
    std::span<const Token> tokens<Enum>() {              \
        static constexpr Token list[] = {__VA_ARGS__};   \
        return list;                                     \
    }

LEGWORK_TOKENS(RunKind, {"easy", "Easy"}, {"long", "Long"}, {"tempo", "Tempo"}, {"intervals", "Intervals"},
               {"sprints", "Sprints"}, {"hills", "Hills"}, {"race", "Race"}, {"other", "Other"})
LEGWORK_TOKENS(Place, {"outdoor", "Outdoor"}, {"track", "Track"}, {"treadmill", "Treadmill"})
LEGWORK_TOKENS(WarmUp, {"light_cardio", "Easy jog (or an easy first 10 min)"}, {"dynamic_stretch", "Dynamic stretching"},
               {"joint_mobility", "Joint mobility"}, {"glute_activation", "Glute activation"}, {"strides", "Strides"},
               {"static_stretch", "Static stretching"})
LEGWORK_TOKENS(CoolDown, {"easy_jog", "Easy jog"}, {"walk", "Walk"}, {"static_stretch", "Static stretching"},
               {"foam_roll", "Foam roller"})
LEGWORK_TOKENS(FluidKind, {"water", "Water"}, {"sports_drink", "Sports drink"}, {"electrolyte", "Electrolyte drink"},
               {"other", "Other"})
LEGWORK_TOKENS(Cramp, {"none", "None"}, {"near", "Nearly"}, {"full", "Full cramp"})
LEGWORK_TOKENS(Performance, {"better", "Better"}, {"usual", "As usual"}, {"worse", "Worse"})
LEGWORK_TOKENS(Relief, {"ice", "Ice"}, {"contrast", "Hot and cold"}, {"cold_water", "Cold water"},
               {"compression", "Compression"}, {"massage", "Massage"}, {"foam_roll", "Foam roller"},
               {"easy_movement", "Easy movement"}, {"elevation", "Legs up"})
LEGWORK_TOKENS(Stretched, {"quads_left", "Quads left"}, {"quads_right", "Quads right"},
               {"hamstrings_left", "Hamstrings left"}, {"hamstrings_right", "Hamstrings right"},
               {"calves_left", "Calves left"}, {"calves_right", "Calves right"})
LEGWORK_TOKENS(Moment, {"before_run", "Before the run"}, {"run_end", "At the end of the run"}, {"morning", "On waking"},
               {"worst", "Worst of the day"}, {"other", "Another time"})
LEGWORK_TOKENS(Side, {"left", "Left"}, {"right", "Right"}, {"both", "Both"})
LEGWORK_TOKENS(Tissue, {"muscle", "Muscle"}, {"tendon", "Tendon"}, {"joint", "Joint"}, {"bone", "Bone"},
               {"nerve", "Nerve"}, {"dont_know", "Don't know"})
LEGWORK_TOKENS(Quality, {"dull", "Dull"}, {"sharp", "Sharp"}, {"burning", "Burning"}, {"tingling", "Tingling"},
               {"throbbing", "Throbbing"}, {"stiff", "Stiff"}, {"tight", "Tight"})
LEGWORK_TOKENS(Spread, {"fingertip", "A fingertip"}, {"palm", "A palm"}, {"whole_muscle", "The whole muscle"})
LEGWORK_TOKENS(Onset, {"sudden_in_run", "Suddenly in the run"}, {"gradual_in_run", "Gradually in the run"},
               {"after", "After the run"}, {"on_waking", "On waking"})
LEGWORK_TOKENS(ActivityKind, {"walk", "Walk"}, {"cycle", "Cycle"}, {"swim", "Swim"}, {"strength", "Strength"},
               {"other", "Other"})
LEGWORK_TOKENS(Units, {"metric", "Kilometres, °C, ml"}, {"imperial", "Miles, °F, fl oz"})
LEGWORK_TOKENS(TriedHabit, {"warm_up", "A warm-up before the run"}, {"electrolytes", "Electrolytes on the run"},
               {"more_sleep", "An hour more sleep"})
LEGWORK_TOKENS(Site, {"hip_front", "Front hip"}, {"hip_outer", "Outer hip"}, {"glute", "Glute"},
               {"hamstring", "Hamstring"}, {"quad", "Quad"}, {"adductor", "Inner thigh"},
               {"thigh_outer", "Outer thigh"}, {"thigh_deep", "Deep thigh"}, {"knee_front", "Front of knee"},
               {"knee_inner", "Inner knee"}, {"knee_outer", "Outer knee"}, {"knee_back", "Back of knee"},
               {"shin_inner", "Inner shin"}, {"shin_outer", "Outer shin"}, {"calf_upper", "Upper calf"},
               {"calf_lower", "Lower calf"}, {"achilles", "Achilles"}, {"ankle_inner", "Inner ankle"},
               {"ankle_outer", "Outer ankle"}, {"heel_sole", "Heel and sole"}, {"midfoot", "Midfoot"},
               {"forefoot", "Forefoot"}, {"toes", "Toes"})

#undef LEGWORK_TOKENS

}  // namespace legwork
