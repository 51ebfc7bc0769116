// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and keeps what it said.
#pragma once

#include <string>
#include <vector>

namespace legwork {

struct Said {
    int code = -1;
    std::string out, err;

    std::vector<std::string> lines() const;
};

/// Waits for its end. `environment` holds "NAME=value" for what differs from the test's own.
Said run(const std::vector<std::string>& command, const std::vector<std::string>& environment = {});

}  // namespace legwork
