// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/body_map.h"

#include "drawing/body_shapes.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <set>

namespace legwork {
namespace {

int count() { return static_cast<int>(bodyRegions().size()); }

TEST(BodyMap, HasEverySiteOnBothSides) {
    EXPECT_EQ(count(), 2 * siteCount);
    for (int site = 0; site < siteCount; ++site)
        for (const Side side : {Side::left, Side::right}) EXPECT_GE(regionIndex(static_cast<Site>(site), side), 0) << site;
}

TEST(BodyMap, ArrowKeysReachEveryRegionFromEveryOther) {
    for (int start = 0; start < count(); ++start) {
        std::set<int> reached{start};
        std::vector<int> open{start};
        while (!open.empty()) {
            const int here = open.back();
            open.pop_back();
            for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
                if (const int next = BodyMap::neighbour(here, key); reached.insert(next).second) open.push_back(next);
        }
        EXPECT_EQ(static_cast<int>(reached.size()), count()) << "from " << siteName(bodyRegions()[static_cast<std::size_t>(start)].site, {}).toStdString();
    }
}

TEST(BodyMap, EveryRegionCanBeHitWithTheMouse) {
    BodyMap map;
    map.resize(350, 338);
    for (int region = 0; region < count(); ++region) {
        bool hit = false;
        const QRect box = map.regionRect(region);
        for (int x = box.left(); x <= box.right() && !hit; ++x)
            for (int y = box.top(); y <= box.bottom() && !hit; ++y) hit = map.regionAt(QPointF(x, y)) == region;
        EXPECT_TRUE(hit) << region;
    }
}

TEST(BodyMap, LeftIsOnTheRightInFrontAndOnTheLeftBehind) {
    const auto middle = [](Site site, Side side) { return bodyRegions()[static_cast<std::size_t>(regionIndex(site, side))].middle.x(); };
    EXPECT_GT(middle(Site::quad, Side::left), middle(Site::quad, Side::right));
    EXPECT_LT(middle(Site::hamstring, Side::left), middle(Site::hamstring, Side::right));
}

TEST(BodyMap, DigitsAskForAScoreAndOneThenZeroIsTen) {
    BodyMap map;
    std::vector<std::optional<double>> asked;
    QObject::connect(&map, &BodyMap::scored, [&](int, std::optional<double> score) { asked.push_back(score); });
    map.select(3);
    QTest::keyClicks(&map, "6");
    QTest::keyClicks(&map, "10");
    QTest::keyClick(&map, Qt::Key_Backspace);
    EXPECT_EQ(asked, (std::vector<std::optional<double>>{6, 1, 10, std::nullopt}));
}

TEST(BodyMap, EveryRegionIsASliderWithItsNameThatAToolCanSet) {
    BodyMap map;
    std::optional<double> asked;
    QObject::connect(&map, &BodyMap::scored, [&](int region, std::optional<double> score) {
        asked = score;
        map.setScore(region, score, true);
    });
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&map);
    ASSERT_EQ(all->childCount(), count());
    QAccessibleInterface* calf = all->child(regionIndex(Site::calfUpper, Side::left));
    EXPECT_EQ(calf->text(QAccessible::Name), "Left upper calf");
    EXPECT_EQ(calf->role(), QAccessible::Slider);
    EXPECT_EQ(calf->text(QAccessible::Description), "not logged");
    ASSERT_NE(calf->valueInterface(), nullptr);
    calf->valueInterface()->setCurrentValue(7);
    EXPECT_EQ(asked, 7);
    EXPECT_EQ(calf->valueInterface()->currentValue().toInt(), 7);
    EXPECT_EQ(calf->text(QAccessible::Description), "7 of 10");
}

}  // namespace
}  // namespace legwork
