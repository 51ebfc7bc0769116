// SPDX-License-Identifier: GPL-3.0-or-later
// legwork-cli as a runner meets it: the program itself, with a journal in a folder of its own.
#pragma once

#include "program.h"
#include "temp_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace legwork {

class CommandLine : public testing::Test {
protected:
    Said cli(std::vector<std::string> words) {
        words.insert(words.begin(), {LEGWORK_CLI, "--journal", journal()});
        return run(words);
    }
    std::string journal() const { return temp / "j/journal.legwork"; }
    std::string folder(std::string_view name, std::string_view file, std::string_view text) const {
        return temp.write(std::string{name} + "/" + std::string{file}, text).parent_path();
    }
    static constexpr auto threeRuns = "id,start,distance_m,duration_s,rpe\n"
                                      "r1,2026-03-02T07:00:00+01:00,10000,3600,3\n"
                                      "r2,2026-03-04T07:00:00+01:00,8000,3000,4\n"
                                      "r3,2026-03-06T07:00:00+01:00,14000,5400,8\n";
    void importThreeRuns() { ASSERT_EQ(cli({"import", folder("three", "runs.csv", threeRuns)}).code, 0); }

    TempFolder temp;
};

/// What was said with --json, a line each.
inline std::vector<nlohmann::ordered_json> objects(const Said& said) {
    std::vector<nlohmann::ordered_json> all;
    for (const auto& line : said.lines()) all.push_back(nlohmann::ordered_json::parse(line));
    return all;
}

}  // namespace legwork
