// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/options.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

Reply refused(const QStringList& arguments) { return std::get<Reply>(readOptions(QStringList{"legwork"} + arguments)); }

TEST(Options, TakeEveryPageByItsName) {
    for (const Page page : allPages) EXPECT_EQ(std::get<Options>(readOptions({"legwork", "--page", token(page)})).page, page);
}

TEST(Options, NameEveryPageWhereOneIsAskedFor) {
    for (const Page page : allPages) {
        EXPECT_TRUE(refused({"--help"}).text.contains(token(page))) << qPrintable(token(page));
        EXPECT_TRUE(refused({"--page", "moon"}).text.contains(token(page))) << qPrintable(token(page));
    }
}

TEST(Options, SayTheProgramsName) { EXPECT_TRUE(refused({"--help"}).text.contains("Usage: legwork [options]")); }

}  // namespace
}  // namespace legwork
