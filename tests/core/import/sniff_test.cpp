// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "fit_writer.h"
#include "packed.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

TEST(FileKind, IsToldByTheContent) {
    EXPECT_EQ(fileKind(""), FileKind::empty);
    EXPECT_EQ(fileKind(fit::tenKilometres()), FileKind::fit);
    EXPECT_EQ(fileKind(gzip("x")), FileKind::gzip);
    EXPECT_EQ(fileKind(zip({{"a", "b"}})), FileKind::zip);
    EXPECT_EQ(fileKind(zip({})), FileKind::zip);
    EXPECT_EQ(fileKind("<gpx>"), FileKind::gpx);
    EXPECT_EQ(fileKind("<kml xmlns=\"x\">"), FileKind::kml);
    EXPECT_EQ(fileKind("<pwx>"), FileKind::pwx);
    EXPECT_EQ(fileKind("<html>"), FileKind::otherXml);
    EXPECT_EQ(fileKind("  {\"a\": 1}"), FileKind::json);
    EXPECT_EQ(fileKind("Date,Distance\n2026-11-19,10\n"), FileKind::csv);
    EXPECT_EQ(fileKind("Datum;Distanz\n"), FileKind::csv);
    EXPECT_EQ(fileKind("Hello there\n"), FileKind::unknown);
    EXPECT_EQ(fileKind(std::string{"a,b\0c", 5}), FileKind::unknown);
}

TEST(FileKind, LooksBehindWhatMayStandBeforeAnXmlFilesFirstElement) {
    EXPECT_EQ(fileKind("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- <gpx> --><TrainingCenterDatabase>"), FileKind::tcx);
    EXPECT_EQ(fileKind("\n<?xml version='1.0'?><!DOCTYPE HealthData [\n<!ELEMENT HealthData (a)>\n]>\n<HealthData locale=\"de\">"),
              FileKind::appleHealth);
    EXPECT_EQ(fileKind("<?xml version='1.0'?><!DOCTYPE gpx SYSTEM \"a.dtd\"><g:gpx>"), FileKind::gpx);
    EXPECT_EQ(fileKind("<!-- without an end"), FileKind::otherXml);
}

TEST(FileKind, ReadsSixteenBitText) {
    const std::string text{"\xFF\xFE<\0g\0p\0x\0>\0", 12};
    EXPECT_EQ(fileKind(text), FileKind::gpx);
}

}  // namespace
}  // namespace legwork
