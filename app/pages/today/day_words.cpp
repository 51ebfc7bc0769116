// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/day_words.h"

#include "drawing/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace legwork {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("DayWords", text); }

bool isDemanding(const Run& run) { return run.kind && *run.kind != RunKind::easy && *run.kind != RunKind::other; }

QString kindWords(const Run& run) {
    if (!isDemanding(run)) return tr("run");
    return *run.kind == RunKind::race ? tr("race") : tr("%1 run").arg(words(label(*run.kind)).toLower());
}

/// The run the days after it are likeliest to be about: the latest demanding one of three days, else the latest.
const Run* runBefore(const Diary& diary, Day day) {
    const auto recent = diary.runsIn({day - 3, day - 1});
    for (auto run = recent.rbegin(); run != recent.rend(); ++run)
        if (isDemanding(**run)) return *run;
    if (!recent.empty()) return recent.back();
    const auto week = diary.runsIn({day - 7, day - 1});
    return week.empty() ? nullptr : week.back();
}

}  // namespace

QString dayWords(const Diary& diary, Day day) {
    const Run* run = runBefore(diary, day);
    if (!run) return tr("No run is logged in the seven days before");
    const Day runDay = journalDay(run->start, diary.runner().day_start_min);
    const int days = day - runDay;
    const QString after = tr("Day %1 after %2's %3").arg(days).arg(QLocale().dayName(weekday(runDay)), kindWords(*run));
    return days <= 3 ? tr("%1 · the usual 24–72 h soreness window").arg(after) : after;
}

}  // namespace legwork
