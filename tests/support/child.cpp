// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace legwork {

Child::Child(const std::function<void(const Say&)>& body) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    process_ = fork();
    if (process_ < 0) throw std::runtime_error("no process");
    if (process_ > 0) {
        close(ends[1]);
        pipe_ = ends[0];
        return;
    }
    close(ends[0]);
    try {
        body([&](int number) {
            if (write(ends[1], &number, sizeof number) != sizeof number) _exit(2);
        });
    } catch (const std::exception&) {
        _exit(1);
    }
    _exit(0);
}

Child::~Child() {
    kill();
    hear();
    close(pipe_);
}

void Child::kill() {
    if (process_ > 0) ::kill(process_, SIGKILL);
}

std::vector<int> Child::hear() {
    std::vector<int> said;
    for (int number = 0; read(pipe_, &number, sizeof number) == sizeof number;) said.push_back(number);
    if (process_ > 0) waitpid(process_, nullptr, 0);
    process_ = 0;
    return said;
}

}  // namespace legwork
