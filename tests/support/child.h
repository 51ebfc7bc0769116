// SPDX-License-Identifier: GPL-3.0-or-later
// A process of a test's own, to be killed or to be kept from the disk.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace legwork {

class Child {
public:
    using Say = std::function<void(int)>;

    /// Runs `body` in a process of its own, which ends after it. What it says can be heard.
    explicit Child(const std::function<void(const Say&)>& body);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void kill();
    /// Waits for its end; all it said.
    std::vector<int> hear();

private:
    pid_t process_ = 0;
    int pipe_ = -1;
};

}  // namespace legwork
