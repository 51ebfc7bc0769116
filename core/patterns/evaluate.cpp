// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/review.h"

#include "judge.h"

#include <algorithm>
#include <set>

namespace legwork {
namespace {

constexpr int safetyLookBack = 28;      // days; older notes stay in the history
constexpr int acknowledgedFor = 7;      // days after which the same note is shown anew

void add(std::vector<Finding>& findings, const Case& situation, Verdict&& verdict, std::string_view run) {
    Finding& finding = findings.emplace_back();
    static_cast<Verdict&>(finding) = std::move(verdict);
    finding.rule = &situation.rule;
    finding.day = situation.day;
    finding.run = run;
}

void judge(const Case& situation, std::vector<Finding>& findings) {
    const Judge& judge = *situation.rule.judge;
    if (judge.day) return add(findings, situation, judge.day(situation), {});
    for (const Run& run : situation.diary().on(situation.day).runs) add(findings, situation, judge.run(situation, run), run.id);
}

/// A rule that is off only says what cannot be switched off: a flag with a tier (settled A45).
struct Asked {
    Case situation;
    bool isOn;
};

std::vector<Asked> askedOf(const Facts& facts) {
    std::vector<Asked> asked;
    for (const Rule* rule : rules()) {
        const bool on = isOn(*rule, facts.diary);
        if (on || rule->mayTier) asked.push_back({{facts, *rule, {}, facts.thresholds(*rule)}, on});
    }
    return asked;
}

void judgeAsked(const Asked& asked, std::vector<Finding>& findings) {
    if (asked.isOn) return judge(asked.situation, findings);
    std::vector<Finding> found;
    judge(asked.situation, found);
    std::ranges::copy_if(found, std::back_inserter(findings), [](const Finding& finding) { return finding.tier.has_value(); });
}

}  // namespace

Review analyse(const Diary& diary, DaySpan span, Day today, std::stop_token stop) {
    const Facts facts(diary, span, today);
    std::vector<Asked> rulesAsked = askedOf(facts);
    Review review{span, {}};
    review.findings.reserve(rulesAsked.size() * static_cast<std::size_t>(span.length()));
    for (Day day = span.first; day <= span.last && !stop.stop_requested(); ++day)
        for (Asked& asked : rulesAsked) {
            asked.situation.day = day;
            judgeAsked(asked, review.findings);
        }
    return review;
}

std::vector<Finding> findingsOf(const Rule& rule, const Diary& diary, DaySpan span, Day today) {
    const Facts facts(diary, span, today);
    std::vector<Finding> findings;
    for (Day day = span.first; day <= span.last; ++day) judge({facts, rule, day, facts.thresholds(rule)}, findings);
    return findings;
}

std::vector<const Finding*> Review::on(Day day) const {
    std::vector<const Finding*> found;
    for (auto it = std::ranges::lower_bound(findings, day, {}, &Finding::day); it != findings.end() && it->day == day; ++it)
        found.push_back(&*it);
    return found;
}

std::vector<const Finding*> Review::flaggedOn(Day day) const {
    auto found = on(day);
    std::erase_if(found, [](const Finding* finding) { return finding->state != State::flagged; });
    std::ranges::stable_sort(found, std::greater{}, [](const Finding* finding) { return gravity(*finding); });
    return found;
}

namespace {

bool isAcknowledged(const Finding& note, const Acknowledgement& read) {
    return read.rule == note.rule->id && (read.part.empty() ? 0 : read.part[0]) == note.rule->part && std::ranges::equal(read.sites, note.sites) &&
           note.day - read.day <= acknowledgedFor &&
           std::ranges::any_of(std::vector{Tier::soon, Tier::day, Tier::now},
                               [&](Tier tier) { return token(tier) == read.tier && *note.tier <= tier; });
}

}  // namespace

std::vector<Finding> openSafetyNotes(const Diary& diary, Day day, Day today) {
    const DaySpan span{day - (safetyLookBack - 1), day};
    const Facts facts(diary, span, today);
    std::vector<Finding> notes;
    std::set<std::pair<const Rule*, std::vector<std::string_view>>> seen;
    for (Day d = span.last; d >= span.first; d = d - 1)
        for (const Rule* rule : rules()) {
            if (!rule->mayTier) continue;
            std::vector<Finding> found;
            judge({facts, *rule, d, facts.thresholds(*rule)}, found);
            for (Finding& note : found) {
                if (!note.tier || !seen.insert({rule, note.sites}).second) continue;
                const auto read = [&](const Acknowledgement& acknowledged) { return isAcknowledged(note, acknowledged); };
                if (std::ranges::none_of(diary.runner().acknowledged, read)) notes.push_back(std::move(note));
            }
        }
    std::ranges::stable_sort(notes, std::greater{}, [](const Finding& note) { return *note.tier; });
    return notes;
}

}  // namespace legwork
