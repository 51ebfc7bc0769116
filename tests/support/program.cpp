// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "temp_folder.h"

#include <fcntl.h>
#include <sstream>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

namespace legwork {
namespace {

[[noreturn]] void become(std::vector<std::string> command, std::vector<std::string> environment, const std::string& out, const std::string& err) {
    for (auto& variable : environment) ::putenv(variable.data());
    ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
    ::dup2(::creat(out.c_str(), 0600), STDOUT_FILENO);
    ::dup2(::creat(err.c_str(), 0600), STDERR_FILENO);
    std::vector<char*> words;
    for (auto& word : command) words.push_back(word.data());
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    ::_exit(127);
}

}  // namespace

std::vector<std::string> Said::lines() const {
    std::vector<std::string> all;
    std::istringstream stream(out);
    for (std::string line; std::getline(stream, line);) all.push_back(line);
    return all;
}

Said run(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
    const TempFolder temp;
    const auto out = (temp / "out").string(), err = (temp / "err").string();
    const pid_t child = ::fork();
    if (child == 0) become(command, environment, out, err);
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(out), bytesOf(err)};
}

}  // namespace legwork
