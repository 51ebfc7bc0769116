// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/archive.h"

#include "packed.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

struct Read {
    std::vector<std::string> paths, contents;
    std::vector<ArchiveProblem> problems;
};

Read readAll(const std::string& bytes, const ArchiveLimits& limits = {}) {
    Read all;
    all.problems = readWholeMembers({.bytes = bytes}, limits, [&](const std::string& path, std::string_view content) {
        all.paths.push_back(path);
        all.contents.emplace_back(content);
    });
    return all;
}

TEST(Archive, HandsOverEachFileAndNoFolder) {
    const auto read = readAll(zip({{"activities/", ""}, {"activities/1.fit", "one"}, {"Läufe.csv", "two"}}));
    EXPECT_THAT(read.paths, ElementsAre("activities/1.fit", "Läufe.csv"));
    EXPECT_THAT(read.contents, ElementsAre("one", "two"));
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST(Archive, RefusesPathsThatLeadOutOfItAndReadsTheRest) {
    for (const std::string path : {"../run.fit", "a/../../run.fit", "/etc/run.fit", "..\\run.fit", "C:\\run.fit", "a/.."}) {
        EXPECT_FALSE(staysInside(path)) << path;
        const auto read = readAll(zip({{path, "bad"}, {"good.fit", "good"}}));
        EXPECT_THAT(read.contents, ElementsAre("good")) << path;
        ASSERT_THAT(read.problems, SizeIs(1)) << path;
        EXPECT_THAT(read.problems[0].sentence, StartsWith("This leads out of the archive"));
    }
    for (const auto* path : {"run.fit", "a/b/run.fit", "a/..b/run...fit"}) EXPECT_TRUE(staysInside(path)) << path;
}

TEST(Archive, RefusesAMemberThatUnpacksToTooMuch) {
    ArchiveLimits limits;
    limits.member = 1 << 20;
    const auto read = readAll(zip({{"big", std::string((1 << 20) + 1, 'x')}, {"small", "y"}}), limits);
    EXPECT_THAT(read.paths, ElementsAre("small"));
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].sentence, "This unpacks to more than 1 MB; it was refused, and the rest was read.");
}

TEST(Archive, StopsWhereTheWholeUnpacksToTooMuch) {
    ArchiveLimits limits;
    limits.whole = 1 << 20;
    const std::string half(600 << 10, 'x');
    const auto read = readAll(zip({{"1", half}, {"2", half}, {"3", half}}), limits);
    EXPECT_THAT(read.paths, ElementsAre("1"));
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_THAT(read.problems[0].sentence, StartsWith("The archive unpacks to more than 1 MB; what came before this was read."));
}

TEST(Archive, StopsBehindTooManyMembers) {
    ArchiveLimits limits;
    limits.members = 2;
    const auto read = readAll(zip({{"1", ""}, {"2", ""}, {"3", ""}, {"4", ""}}), limits);
    EXPECT_THAT(read.paths, ElementsAre("1", "2"));
    EXPECT_THAT(read.problems, SizeIs(1));
}

TEST(Archive, RefusesAMemberWhoseChecksumDoesNotMatch) {
    auto bytes = zip({{"1", "first one"}, {"2", "second"}});
    bytes[bytes.find("first one")] ^= 1;
    const auto read = readAll(bytes);
    EXPECT_THAT(read.contents, ElementsAre("second"));
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].member, "1");
}

TEST(Archive, ReadsWhatIsWholeOfOneThatBreaksOff) {
    const auto whole = zip({{"1", "one"}, {"2", std::string(1000, 'x')}});
    const auto read = readAll(whole.substr(0, whole.find("xxx") + 100));
    EXPECT_THAT(read.contents, ElementsAre("one"));
    EXPECT_THAT(read.problems, Not(IsEmpty()));
}

struct Unpacked {
    std::string bytes, fault;
};

Unpacked unpacked(const std::string& packed) {
    Gunzip gunzip(onePiece(packed));
    Unpacked all;
    while (true) {
        const auto piece = gunzip.unpacked().next();
        if (piece.empty()) return {all.bytes, gunzip.unpacked().fault};
        all.bytes.append(piece);
    }
}

TEST(Archive, UnpacksAGzippedFile) {
    const std::string text(200'000, 'x');
    const auto read = unpacked(gzip(text));
    EXPECT_EQ(read.bytes, text);
    EXPECT_THAT(read.fault, IsEmpty());
}

TEST(Archive, KeepsWhatCouldBeUnpackedOfAGzippedFileThatBreaksOff) {
    const auto read = unpacked(gzip(std::string(200'000, 'x')).substr(0, 100'000));
    EXPECT_THAT(read.fault, HasSubstr("breaks off"));
    EXPECT_GT(read.bytes.size(), 30'000u);
}

TEST(Archive, AMemberThatNobodyWantsIsPassedOver) {
    std::vector<std::string> paths;
    readZip({.bytes = zip({{"1", std::string(300'000, 'x')}, {"2", "two"}})}, {}, [&](const std::string& path, Pieces& member) {
        paths.push_back(path);
        if (path != "2") return;
        EXPECT_EQ(member.next(), "two");
    });
    EXPECT_THAT(paths, ElementsAre("1", "2"));
}

TEST(Archive, OneWithinAnotherIsReadAsItIsUnpacked) {
    const auto inner = zip({{"1", "one"}, {"2", std::string(300'000, 'x')}});
    std::vector<std::string> contents;
    readZip({.bytes = zip({{"inner.zip", inner}})}, {}, [&](const std::string&, Pieces& member) {
        readWholeMembers({.pieces = member.next}, {}, [&](const std::string&, std::string_view bytes) { contents.emplace_back(bytes); });
    });
    EXPECT_THAT(contents, ElementsAre("one", std::string(300'000, 'x')));
}

TEST(Archive, WhatItsPiecesThrowComesThroughTheUnpacking) {
    struct Stop {};
    const auto packed = gzip(std::string(300'000, 'x'));
    const NextPiece next = [&, given = false]() mutable -> std::string_view {
        if (std::exchange(given, true)) throw Stop{};
        return std::string_view{packed}.substr(0, 1000);
    };
    const auto unpackAll = [&] {
        Gunzip gunzip(next);
        while (!gunzip.unpacked().next().empty()) continue;
    };
    EXPECT_THROW(unpackAll(), Stop);
}

}  // namespace
}  // namespace legwork
