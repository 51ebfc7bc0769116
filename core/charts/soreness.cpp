// SPDX-License-Identifier: GPL-3.0-or-later
#include "soreness.h"

#include "../patterns/wording.h"

#include <algorithm>

namespace legwork {
namespace {

void raise(std::vector<SiteScore>& scores, Site site, std::optional<Side> side, double score) {
    const auto same = std::ranges::find_if(scores, [&](const SiteScore& s) { return s.site == site && s.side == side; });
    if (same == scores.end()) scores.push_back({site, side, score});
    else same->score = std::max(same->score, score);
}

void raise(std::vector<SiteScore>& scores, const Pain& pain) {
    if (!pain.score) return;
    if (pain.side != Side::both) return raise(scores, pain.site, pain.side, *pain.score);
    raise(scores, pain.site, Side::left, *pain.score);
    raise(scores, pain.site, Side::right, *pain.score);
}

void worstFirst(std::vector<SiteScore>& scores) { std::ranges::stable_sort(scores, std::greater{}, &SiteScore::score); }

}  // namespace

std::vector<SiteScore> scoresOn(const DayLog& log) {
    std::vector<SiteScore> scores;
    for (const Pain& pain : log.pains) raise(scores, pain);
    worstFirst(scores);
    return scores;
}

std::vector<SiteScore> worstBySite(const Diary& diary, DaySpan span) {
    std::vector<SiteScore> scores;
    for (Day day = span.first; day <= span.last; ++day)
        for (const Pain& pain : diary.on(day).pains) raise(scores, pain);
    worstFirst(scores);
    return scores;
}

std::string worstWords(const std::vector<SiteScore>& scores) {
    const SiteScore& worst = scores.front();
    const auto isOtherSide = [&](const SiteScore& s) { return s.site == worst.site && s.side != worst.side && s.score == worst.score; };
    const bool isPair = worst.side && std::ranges::any_of(scores, [&](const SiteScore& s) { return s.side && isOtherSide(s); });
    return isPair ? "left and right " + siteWords(token(worst.site)) : words(worst);
}

std::string words(const SiteScore& score) {
    std::string name{token(score.site)};
    if (score.side) name += "_" + std::string{token(*score.side)};
    return siteWords(name);
}

}  // namespace legwork
