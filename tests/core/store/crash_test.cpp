// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a journal when its program is killed or its disk is full.
#include "child.h"
#include "story.h"
#include "temp_journal.h"

#include <gmock/gmock.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

namespace legwork {
namespace {

using story::at;
using story::day;
using testing::IsEmpty;

std::unique_ptr<Journal> openFile(const std::filesystem::path& file) { return Journal::open(file, at(0, 7)); }

double sleepOf(int n) { return n % 24; }

void logSleep(Journal& journal, int n) {
    journal.edit("sleep", at(n, 8), [&](Edit& edit) { edit.put(DayEntry{.day = day(n), .sleep_h = sleepOf(n), .note = std::string(200, 'x')}); });
}

int daysLogged(const Journal& journal) {
    const auto span = journal.diary()->days();
    return span ? span->length() : 0;
}

TEST(KilledAtAnyMoment, TheJournalOpensWholeAndHoldsEveryEditThatWasSaved) {
    const TempFolder folder;
    const auto file = folder / "journal.legwork";
    int saved = 0;
    for (int round = 0; round < 100; ++round) {
        Child writer([&](const Child::Say& say) {
            const auto journal = openFile(file);
            for (int n = daysLogged(*journal);; ++n) {
                logSleep(*journal, n);
                say(n);
            }
        });
        usleep(static_cast<useconds_t>(round * 500));  // the first are killed while the file is made
        writer.kill();
        for (const int n : writer.hear()) saved = n + 1;

        const auto journal = openFile(file);
        ASSERT_THAT(journal->check(), IsEmpty()) << "round " << round;
        ASSERT_GE(daysLogged(*journal), saved) << "round " << round;
        for (int n = 0; n < daysLogged(*journal); ++n) ASSERT_EQ(journal->diary()->on(day(n)).entry.value().sleep_h, sleepOf(n));
    }
    EXPECT_GT(saved, 0);
}

/// A small disk at `folder` that only this process sees. False where the system gives it none.
bool mountSmallDisk(const std::filesystem::path& folder) {
    const auto uid = std::to_string(getuid()), gid = std::to_string(getgid());
    if (geteuid() != 0 || unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        std::ofstream("/proc/self/uid_map") << "0 " << uid << " 1";
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/gid_map") << "0 " << gid << " 1";
    }
    mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=1m,mode=700") == 0;
}

enum Said { noDisk = 1, refusedAsFull, refusedOtherwise, memoryChanged, fileChanged, checkFailed, cannotGoOn, done };

/// Logs until something gives; then tells whether memory and file are as before it.
void logUntilRefused(const std::filesystem::path& file, const Child::Say& say) {
    auto journal = openFile(file);
    int n = 0;
    auto before = journal->diary();
    try {
        for (; n < 5'000; ++n) {
            before = journal->diary();
            logSleep(*journal, n);
        }
    } catch (const StorageError& error) {
        say(error.kind == StorageError::Kind::full ? refusedAsFull : refusedOtherwise);
    }
    if (journal->diary() != before) say(memoryChanged);
    journal.reset();
    journal = openFile(file);
    if (daysLogged(*journal) != n) say(fileChanged);
    if (!journal->check().empty()) say(checkFailed);
}

TEST(FullDisk, RefusesTheEditAndKeepsMemoryAndFileAsTheyWere) {
    const TempFolder folder;
    Child child([&](const Child::Say& say) {
        if (!mountSmallDisk(folder.path())) return say(noDisk);
        const auto ballast = folder.write("ballast", std::string(300'000, 'b'));
        logUntilRefused(folder / "journal.legwork", say);
        std::filesystem::remove(ballast);
        auto journal = openFile(folder / "journal.legwork");
        const int logged = daysLogged(*journal);
        logSleep(*journal, logged);
        if (daysLogged(*journal) != logged + 1) say(cannotGoOn);
        say(done);
    });
    const auto said = child.hear();
    if (said == std::vector<int>{noDisk}) GTEST_SKIP() << "the system allows no disk of the test's own";
    EXPECT_EQ(said, (std::vector<int>{refusedAsFull, done}));
}

// A limit on file sizes is refused by the system in the midst of a write, as a failing disk does.
TEST(FailingWrite, RefusesTheEditAndKeepsMemoryAndFileAsTheyWere) {
    const TempFolder folder;
    Child child([&](const Child::Say& say) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200'000, 200'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        logUntilRefused(folder / "journal.legwork", say);
        say(done);
    });
    EXPECT_EQ(child.hear(), (std::vector<int>{refusedOtherwise, done}));
}

}  // namespace
}  // namespace legwork
