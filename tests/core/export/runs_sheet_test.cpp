// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_out.h"

#include "legwork/error.h"
#include "story.h"
#include "temp_folder.h"
#include "temp_journal.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using story::Story;
using testing::ElementsAre;
using testing::StartsWith;

constexpr std::string_view mark = "\xEF\xBB\xBF";

std::vector<std::string> linesOf(std::string text) {
    EXPECT_THAT(text, StartsWith(std::string{mark}));
    text.erase(0, mark.size());
    std::vector<std::string> lines;
    for (std::size_t at = 0, end; (end = text.find("\r\n", at)) != text.npos; at = end + 2) lines.push_back(text.substr(at, end - at));
    return lines;
}

/// 12.5 km in 1:02:30: 5:00 a km; effort 6 for 62.5 minutes is a load of 375. On day 0, 2 March 2026.
Story aTempoRun() {
    Story story;
    Run& run = story.run(0, 7);
    run.kind = RunKind::tempo;
    run.distance_m = 12'500;
    run.duration_s = 3'750;
    run.ascent_m = 152.4;
    run.rpe = 6;
    run.note = "by the river";
    story.pain(1, Site::quad, Side::left, 3);
    story.pain(1, Site::calfUpper, Side::left, 5);
    story.pain(2, Site::calfUpper, Side::left, 8);
    return story;
}

TEST(RunsSheet, HasARowARunInTheRunnersUnits) {
    EXPECT_THAT(linesOf(runsSheet(aTempoRun().diary())),
                ElementsAre("Date,Start,Kind,Distance (km),Time (h:mm:ss),Pace (h:mm:ss per km),Climb (m),\"Effort, session RPE (0–10)\","
                            "Load (effort × minutes),Worst soreness the day after (0–10),Note on the run",
                            "2026-03-02,07:00,Tempo,12.5,1:02:30,0:05:00,152,6,375,5,by the river"));
}

TEST(RunsSheet, InMilesThePaceIsPerMileAndTheClimbInFeet) {
    Story story = aTempoRun();
    story.runner.units = Units::imperial;
    // 12.5 / 1.609344 = 7.767 mi; 3750 s / 7.7671 = 482.8 s; 152.4 / 0.3048 = 500 ft
    const auto lines = linesOf(runsSheet(story.diary()));
    EXPECT_THAT(lines[0], testing::HasSubstr("Distance (mi),Time (h:mm:ss),Pace (h:mm:ss per mi),Climb (ft)"));
    EXPECT_THAT(lines[1], StartsWith("2026-03-02,07:00,Tempo,7.767,1:02:30,0:08:03,500,"));
}

TEST(RunsSheet, WithADecimalCommaCellsArePartedBySemicolons) {
    const auto lines = linesOf(runsSheet(aTempoRun().diary(), ','));
    EXPECT_EQ(lines[1], "2026-03-02;07:00;Tempo;12,5;1:02:30;0:05:00;152;6;375;5;by the river");
}

TEST(RunsSheet, WhatIsNotLoggedIsBlankAndNothingHurtsIsZero) {
    Story story;
    story.run(0, 7);
    story.run(3, 7).distance_m = 0;
    story.on(4).no_pain = true;
    EXPECT_THAT(linesOf(runsSheet(story.diary())), ElementsAre(testing::_, "2026-03-02,07:00,,,,,,,,,", "2026-03-05,07:00,,0,,,,,,0,"));
}

TEST(RunsSheet, ARunAfterMidnightCountsItsSorenessFromItsJournalDay) {
    Story story;
    story.run(1, 1);  // 01:00 belongs to day 0
    story.pain(1, Site::quad, Side::left, 4);
    EXPECT_EQ(linesOf(runsSheet(story.diary()))[1], "2026-03-03,01:00,,,,,,,,4,");
}

TEST(RunsSheet, ANoteThatLooksLikeAFormulaIsText) {
    for (const std::string note : {"=1+1", "+49 30", "-5 °C", "@home", " =HYPERLINK(1)", "\t=1"}) {
        Story story;
        story.run(0).note = note;
        EXPECT_THAT(runsSheet(story.diary()), testing::EndsWith(",'" + note + "\r\n"));
    }
    Story story;
    story.run(0).note = "=1,\"2\"";
    EXPECT_THAT(runsSheet(story.diary()), testing::EndsWith(",\"'=1,\"\"2\"\"\"\r\n"));
}

TEST(RunsSheet, AnEmptyJournalGivesTheHeaderAlone) { EXPECT_EQ(linesOf(runsSheet(Diary{})).size(), 1u); }

TEST(RunsSheet, IsWrittenWholeOrRefusedWithASentence) {
    TempJournal journal;
    const TempFolder out;
    exportRuns(*journal, out / "runs.csv");
    EXPECT_EQ(bytesOf(out / "runs.csv"), runsSheet(*journal->diary()));
    const auto file = out.write("file", "");
    EXPECT_THROW(exportRuns(*journal, file / "runs.csv"), StorageError);
}

}  // namespace
}  // namespace legwork
