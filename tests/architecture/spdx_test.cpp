// SPDX-License-Identifier: GPL-3.0-or-later
// Every source file names its licence on its first line.
#include "project_text.h"

#include <gtest/gtest.h>

namespace legwork::project {
namespace {

TEST(EverySourceFile, OpensWithItsLicence) {
    const auto files = sources();
    ASSERT_GT(files.size(), 50u);
    for (const auto& file : files) EXPECT_TRUE(read(file).starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n")) << file;
}

}  // namespace
}  // namespace legwork::project
