// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace legwork::cli {

Timestamp systemClock() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return {static_cast<std::int64_t>(now) + local.tm_gmtoff, static_cast<int>(local.tm_gmtoff / 60)};
}

std::filesystem::path standardJournal() {
    const char* data = std::getenv("XDG_DATA_HOME");
    std::filesystem::path folder = data ? data : "";
    if (!folder.is_absolute()) {  // as the XDG base directory specification has it
        const char* home = std::getenv("HOME");
        if (!home || !*home) throw Refusal("There is no home folder to look for a journal in. Name one: --journal FILE.");
        folder = std::filesystem::path(home) / ".local/share";
    }
    return folder / "legwork/journal.legwork";
}

void complain(std::string_view sentence) { std::fprintf(stderr, "%.*s\n", static_cast<int>(sentence.size()), sentence.data()); }

void say(std::string_view line) {
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size() || std::fputc('\n', stdout) == EOF)
        throw Refusal("The output could not be written.");
}

}  // namespace legwork::cli
