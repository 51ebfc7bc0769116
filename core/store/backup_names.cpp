// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace legwork {
namespace {

constexpr std::size_t daysKept = 12, weeksKept = 10, monthsKept = 9, restoresKept = 5;
constexpr std::string_view extension = ".legwork";
// "2026-11-19 07.10.00+0100"
constexpr std::size_t stampLength = 24;

std::string_view inWords(std::string_view reason) {
    if (reason == "daily") return "by itself";
    if (reason == "import") return "before an import";
    if (reason == "migration") return "before an upgrade";
    if (reason == "restore") return "before a restore";
    return "as asked";
}

/// The file system of some computers knows no colons in names.
std::string stampOf(const Timestamp& time) {
    std::string stamp = text(time);  // 2026-11-19T07:10:00+01:00
    stamp[10] = ' ';
    stamp[13] = stamp[16] = '.';
    return stamp.erase(22, 1);
}

std::optional<Timestamp> readStamp(std::string_view stamp) {
    std::string time{stamp};
    time[13] = time[16] = ':';
    return parseTimestamp(time.insert(22, 1, ':'));
}

Timestamp madeAt(const Backup& backup) { return parseTimestamp(backup.made).value(); }

/// So many periods, each taken by the first that falls into it.
class Slots {
public:
    explicit Slots(std::size_t count) : count_(count) {}
    bool covers(int period) const { return taken_.contains(period) || taken_.size() < count_; }
    bool take(int period) { return taken_.insert(period).second; }

private:
    std::size_t count_;
    std::set<int> taken_;
};

int monthNumber(Day day) { return calendar(day).year * 12 + calendar(day).month; }

}  // namespace

std::string backupFileName(std::string_view stem, const Timestamp& now, std::string_view reason) {
    return fmt::format("{} {} {}{}", stem, stampOf(now), reason, extension);
}

std::optional<Backup> readBackupName(std::string_view stem, const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    std::string_view rest = name;
    if (!rest.starts_with(stem) || !rest.ends_with(extension)) return {};
    rest = rest.substr(stem.size(), rest.size() - stem.size() - extension.size());
    if (rest.size() < stampLength + 3 || rest[0] != ' ' || rest[stampLength + 1] != ' ') return {};
    const auto made = readStamp(rest.substr(1, stampLength));
    if (!made) return {};
    const auto reason = rest.substr(stampLength + 2);
    return Backup{.file = file,
                  .name = fmt::format("{} {}, {}", text(localDate(*made)), clockText(minuteOfDay(*made)), inWords(reason)),
                  .made = text(*made),
                  .reason = std::string{reason}};
}

std::vector<Backup> toThin(std::span<const Backup> newestFirst, Day today) {
    std::vector<Backup> thin;
    Slots days(daysKept), weeks(weeksKept), months(monthsKept);
    std::size_t restores = 0;
    for (const Backup& backup : newestFirst) {
        const Day day = localDate(madeAt(backup));
        if (backup.reason == "restore") {
            if (++restores > restoresKept) thin.push_back(backup);
            continue;
        }
        const int week = weekOf(day).monday.number;
        bool kept = false;
        if (days.covers(day.number)) kept = days.take(day.number);
        else if (weeks.covers(week)) kept = weeks.take(week);
        else if (months.covers(monthNumber(day))) kept = months.take(monthNumber(day));
        const bool recent = today - day <= 1;
        if (!kept && !recent) thin.push_back(backup);
    }
    return thin;
}

}  // namespace legwork
