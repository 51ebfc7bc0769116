// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives and gzipped files made in the test, members stored as they are.
#pragma once

#include <string>
#include <vector>

namespace legwork {

struct Member {
    std::string path, bytes;
};
std::string zip(const std::vector<Member>& members);
std::string gzip(const std::string& bytes);

}  // namespace legwork
