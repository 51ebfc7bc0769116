// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "fit.h"
#include "plausible.h"

namespace legwork {
namespace {

ActivityFiles problem(const std::string& file, FileVerdict verdict, std::string sentence) {
    return {{}, {{file, verdict, std::move(sentence)}}};
}

ActivityFiles readAs(FileKind kind, std::string_view bytes, const std::string& name) {
    switch (kind) {
        case FileKind::fit: return readFit(bytes, name);
        case FileKind::empty:
            return problem(name, FileVerdict::refused, "The file is empty; nothing was kept. Copy it from the watch once more.");
        default: break;
    }
    return problem(name, FileVerdict::leftOut, "This is no file that Legwork knows; it was left out.");
}

/// Takes out what cannot be, and marks what hardly can.
ActivityFiles checked(ActivityFiles read, Day today) {
    ActivityFiles all{{}, std::move(read.problems)};
    for (auto& activity : read.activities) {
        if (auto dropped = dropImpossible(activity); !dropped.empty())
            all.problems.push_back({activity.file, FileVerdict::kept, std::move(dropped)});
        if (auto reason = refusal(activity, today); !reason.empty()) {
            all.problems.push_back({activity.file, FileVerdict::refused, std::move(reason)});
            continue;
        }
        if (activity.doubt.empty()) activity.doubt = doubt(activity);
        all.activities.push_back(std::move(activity));
    }
    return all;
}

}  // namespace

ActivityFiles readActivityFile(std::string_view bytes, const std::string& name, Day today) {
    return checked(readAs(fileKind(bytes), bytes, name), today);
}

}  // namespace legwork
