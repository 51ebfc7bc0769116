// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

/// The left calf swollen and warm on day 10; the other signs answered no.
struct Calf {
    Story story;
    Pain* pain;

    Calf() {
        story.records.pains.reserve(5);
        pain = &story.pain(10, Site::calfUpper, Side::left, 4);
        pain->swelling = pain->warmth = true;
        pain->hard_veins = false;
        pain->quality = Set<Quality>{Quality::dull};
    }
    Finding judged() const { return judge(story, "urgent-signs", 10, 'c'); }
};

TEST(UrgentSwollenLeg, A163_SwollenOnOneSideAndWarmThrobbingOrWithHardVeins) {
    EXPECT_EQ(Calf().judged().tier, Tier::day);
    Calf calf;
    calf.pain->warmth = false;
    EXPECT_EQ(calf.judged().state, State::clear);
    calf.pain->hard_veins = true;
    EXPECT_EQ(calf.judged().tier, Tier::day);
    calf.pain->hard_veins = false;
    calf.pain->quality = Set<Quality>{Quality::throbbing};
    EXPECT_EQ(calf.judged().tier, Tier::day);
}

TEST(UrgentSwollenLeg, A163_BlanksThatCouldDecideAreNamed) {
    const auto missing = [](void (*change)(Pain&)) {
        Calf calf;
        calf.pain->warmth = false;
        change(*calf.pain);
        return calf.judged().missing;
    };
    EXPECT_EQ(missing([](Pain& p) { p.warmth.reset(); }), Columns{"warmth"});
    EXPECT_EQ(missing([](Pain& p) { p.hard_veins.reset(); }), Columns{"hard_veins"});
    EXPECT_EQ(missing([](Pain& p) { p.quality.reset(); }), Columns{"quality"});
    EXPECT_EQ(missing([](Pain& p) { p.swelling.reset(); p.warmth = true; }), Columns{"swelling"});
    EXPECT_EQ(missing([](Pain& p) { p.side.reset(); p.warmth = true; }), Columns{"side"});
}

TEST(UrgentSwollenLeg, A163_AKnownStrainExplainsItAndABlankDoesNot) {
    Calf calf;
    calf.pain->known_strain = false;
    EXPECT_EQ(calf.judged().tier, Tier::day);
    calf.pain->known_strain = true;
    EXPECT_EQ(calf.judged().state, State::clear);
}

TEST(UrgentSwollenLeg, A180_TheOtherSideDecidesWhetherItIsOneSided) {
    Calf calf;
    auto& right = calf.story.pain(10, Site::calfUpper, Side::right, 2);
    EXPECT_EQ(calf.judged().state, State::unknown);
    right.swelling = false;
    EXPECT_EQ(calf.judged().tier, Tier::day);
    right.swelling = true;
    EXPECT_EQ(calf.judged().state, State::clear);
    right.site = Site::calfLower;  // each site by itself
    right.warmth = true;
    EXPECT_EQ(calf.judged().tier, Tier::day);
}

TEST(UrgentSwollenLeg, A163_ChestSignsMakeItNow) {
    for (const auto sign : {&DayEntry::breathless, &DayEntry::chest_pain, &DayEntry::coughing_blood}) {
        Calf calf;
        calf.story.on(10).*sign = true;
        EXPECT_EQ(calf.judged().tier, Tier::now);
    }
}

TEST(UrgentSwollenLeg, A163_LooksAtCalfAndThighAlone) {
    Calf calf;
    calf.pain->site = Site::kneeInner;
    EXPECT_EQ(calf.judged().state, State::notApplicable);
    calf.pain->site = Site::thighDeep;
    EXPECT_EQ(calf.judged().tier, Tier::day);
    EXPECT_TRUE(calf.judged().sites.empty());
    EXPECT_EQ(judge(Story(), "urgent-signs", 10, 'c').missing, Columns{"no_pain"});
}

TEST(UrgentSwollenLeg, ANoteListsTheAnswersItRestsOn) {
    Calf calf;
    EXPECT_EQ(calf.judged().answers, (Columns{"swelling", "warmth"}));
    calf.pain->hard_veins = true;
    calf.pain->quality = Set<Quality>{Quality::throbbing};
    calf.story.on(10).breathless = true;
    EXPECT_EQ(calf.judged().answers, (Columns{"breathless", "hard_veins", "quality", "swelling", "warmth"}));
}

}  // namespace
}  // namespace legwork::story
