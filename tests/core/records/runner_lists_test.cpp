// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/runner_lists.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace legwork {
namespace {

using nlohmann::json;

const RunnerList& list(std::string_view column) {
    for (const RunnerList& each : runnerLists())
        if (each.column == column) return each;
    throw std::runtime_error("no such list");
}

Runner fullRunner() {
    Runner runner;
    runner.thresholds = {{"long-run-spike.ratio", 1.2}};
    runner.rules_on = {"heat"};
    runner.rules_off = {"warm-up"};
    runner.habits = {"warm_up", "sleep_7h"};
    runner.mutes = {{"long-run-spike", makeDay(2026, 12, 1)}, {"warm-up", {}}};
    runner.complete_spans = {{{makeDay(2026, 1, 1), makeDay(2026, 3, 1)}, "watch"}};
    runner.acknowledged = {{"urgent-signs", "a", "now", {"calf_upper_left"}, makeDay(2026, 11, 19)}};
    runner.experiments = {{TriedHabit::moreSleep, makeDay(2026, 1, 5), 7, 8, 4'000'000'000, makeDay(2026, 2, 1)}, {TriedHabit::warmUp, makeDay(2026, 3, 2)}};
    return runner;
}

TEST(RunnerLists, ReadBackWhatTheyWrote) {
    Runner copy;
    for (const RunnerList& each : runnerLists()) {
        EXPECT_TRUE(each.isEmpty(copy));
        EXPECT_FALSE(each.set(copy, json::parse(each.get(fullRunner()).dump()))) << each.column;
        EXPECT_FALSE(each.isEmpty(copy));
    }
    EXPECT_EQ(copy, fullRunner());
}

TEST(RunnerLists, HaveTheShapesOfTheExchange) {
    const Runner runner = fullRunner();
    EXPECT_EQ(list("thresholds").get(runner), json::parse(R"({"long-run-spike.ratio": 1.2})"));
    EXPECT_EQ(list("mutes").get(runner), json::parse(R"([{"rule": "long-run-spike", "until": "2026-12-01"}, {"rule": "warm-up", "until": null}])"));
    EXPECT_EQ(list("complete_spans").get(runner),
              json::parse(R"([{"first_day": "2026-01-01", "last_day": "2026-03-01", "source": "watch"}])"));
    EXPECT_EQ(list("acknowledged").get(runner),
              json::parse(R"([{"rule": "urgent-signs", "part": "a", "day": "2026-11-19", "tier": "now", "sites": ["calf_upper_left"]}])"));
    EXPECT_EQ(list("experiments").get(runner)[0],
              json::parse(R"({"habit": "more_sleep", "first_day": "2026-01-05", "block_days": 7, "blocks": 8, "seed": 4000000000, "ended": "2026-02-01"})"));
    EXPECT_EQ(list("experiments").get(runner)[1]["ended"], json{});
    EXPECT_EQ(list("thresholds").get(Runner{}), json::object());
    EXPECT_EQ(list("habits").get(Runner{}), json::array());
}

TEST(RunnerLists, RefuseAnotherShapeAndKeepWhatTheyHad) {
    Runner runner = fullRunner();
    EXPECT_TRUE(list("thresholds").set(runner, json::parse(R"({"a.b": "much"})")));
    EXPECT_TRUE(list("thresholds").set(runner, json::parse("[1]")));
    EXPECT_TRUE(list("habits").set(runner, json::parse("[1]")));
    EXPECT_TRUE(list("mutes").set(runner, json::parse(R"([{"rule": "x", "until": "2026-02-30"}])")));
    EXPECT_TRUE(list("mutes").set(runner, json::parse(R"(["x"])")));
    EXPECT_TRUE(list("complete_spans").set(runner, json::parse(R"([{"first_day": "2026-02-02", "last_day": "2026-02-01"}])")));
    for (const auto wrong : {R"("habit": "luck", "blocks": 8, "seed": 1)", R"("habit": "warm_up", "blocks": 7, "seed": 1)",
                             R"("habit": "warm_up", "blocks": 22, "seed": 1)", R"("habit": "warm_up", "blocks": 8, "seed": -1)"})
        EXPECT_TRUE(list("experiments").set(runner, json::parse(std::string{R"([{"first_day": "2026-01-05", "block_days": 7, )"} + wrong + "}]"))) << wrong;
    EXPECT_EQ(runner, fullRunner());
}

TEST(RunnerLists, TakeNullAsEmpty) {
    Runner runner = fullRunner();
    for (const RunnerList& each : runnerLists()) EXPECT_FALSE(each.set(runner, json{}));
    EXPECT_EQ(runner, Runner{});
}

}  // namespace
}  // namespace legwork
