// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edit_runner.h"

#include "drawing/words.h"

#include <QCoreApplication>

namespace legwork {

bool turnRule(Desk& desk, const Rule& rule, bool on) {
    const auto wording = on ? QCoreApplication::translate("Rules", "switch on “%1”") : QCoreApplication::translate("Rules", "switch off “%1”");
    return editRunner(desk, wording.arg(words(rule.title)), [&](Runner& runner) {
        const std::string id{rule.id};
        std::erase(runner.rules_on, id);
        std::erase(runner.rules_off, id);
        if (on != rule.standardOn) (on ? runner.rules_on : runner.rules_off).push_back(id);
    });
}

}  // namespace legwork
