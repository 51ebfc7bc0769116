// SPDX-License-Identifier: GPL-3.0-or-later
#include "one_step.h"

namespace legwork {
namespace {

struct Stopped {};

bool isEmpty(const Diary& diary) { return !diary.journalStart() && diary.runner() == Runner{}; }

}  // namespace

bool inOneStep(Journal& journal, const std::string& wording, const Timestamp& now, std::size_t count,
               const std::function<void(Edit&, std::size_t)>& write, const Progress& progress) try {
    if (count == 0) return true;
    if (!isEmpty(*journal.diary())) journal.backUp(now, "import");
    journal.edit(wording, now, [&](Edit& edit) {
        for (std::size_t n = 0; n < count; ++n) {
            if (!progress(static_cast<double>(n) / static_cast<double>(count))) throw Stopped{};
            write(edit, n);
        }
    });
    return true;
} catch (const Stopped&) {
    return false;
}

}  // namespace legwork
