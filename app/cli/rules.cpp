// SPDX-License-Identifier: GPL-3.0-or-later
// rules: what Legwork looks for, on what evidence, and where its thresholds stand in this journal.
#include "verbs.h"

#include "legwork/diary.h"
#include "legwork/rules.h"

#include <filesystem>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace legwork::cli {
namespace {

using Json = nlohmann::ordered_json;

/// The journal's, or as delivered where there is none yet.
Diary diaryOf(const Session& session) {
    return std::filesystem::exists(session.journalFile) ? *session.open()->diary() : Diary{};
}

std::string name(const Rule& rule) {
    return rule.part ? fmt::format("R{}{} {}", rule.number, rule.part, rule.id) : fmt::format("R{} {}", rule.number, rule.id);
}

Json thresholdJson(const Rule& rule, const Threshold& threshold, const Diary& diary) {
    return {{"key", fmt::format("{}.{}", rule.id, threshold.key)},
            {"label", threshold.label},
            {"value", thresholdOf(rule, threshold.key, diary)},
            {"standard", threshold.standard},
            {"least", threshold.least},
            {"most", threshold.most}};
}

Json ruleJson(const Rule& rule, const Diary& diary) {
    Json thresholds = Json::array();
    for (const Threshold& threshold : rule.thresholds) thresholds.push_back(thresholdJson(rule, threshold, diary));
    return {{"rule", rule.id},
            {"number", rule.number},
            {"part", rule.part ? Json(std::string(1, rule.part)) : Json()},
            {"title", rule.title},
            {"lane", title(rule.lane)},
            {"grade", letter(rule.grade)},
            {"on", isOn(rule, diary)},
            {"on_as_delivered", rule.standardOn},
            {"safety", rule.isSafety},
            {"thresholds", thresholds},
            {"reads", rule.reads},
            {"evidence", rule.evidence},
            {"source", rule.source}};
}

void sayInWords(const Rule& rule, const Diary& diary) {
    say(fmt::format("{}: {} ({}, grade {}{})", name(rule), rule.title, title(rule.lane), letter(rule.grade), isOn(rule, diary) ? "" : ", off"));
    for (const Threshold& threshold : rule.thresholds) {
        const double value = thresholdOf(rule, threshold.key, diary);
        say(fmt::format("    {}.{} = {} ({}–{}{}): {}", rule.id, threshold.key, value, threshold.least, threshold.most,
                        value == threshold.standard ? "" : fmt::format(", {} as delivered", threshold.standard), threshold.label));
    }
}

}  // namespace

int rules(const Session& session, bool json) {
    const Diary diary = diaryOf(session);
    for (const Rule* rule : legwork::rules()) {
        if (json) say(ruleJson(*rule, diary).dump());
        else sayInWords(*rule, diary);
    }
    return 0;
}

}  // namespace legwork::cli
