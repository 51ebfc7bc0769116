// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety_words.h"

#include "legwork/field.h"
#include "wording.h"

#include <cctype>

namespace legwork {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
        text += words[i];
    }
    return text;
}

std::string_view labelOf(std::string_view column) {
    if (const auto* field = findField<Pain>(column)) return field->label;
    if (const auto* field = findField<DayEntry>(column)) return field->label;
    return column;
}

std::string withFirst(int (*convert)(int), std::string text) {
    if (!text.empty()) text[0] = static_cast<char>(convert(static_cast<unsigned char>(text[0])));
    return text;
}

}  // namespace

std::string_view sentenceOf(Tier tier) {
    switch (tier) {
        case Tier::soon:
            return "Worth having a doctor or physiotherapist look at this in the next few days; ease off running until then.";
        case Tier::day: return "Please get medical advice today.";
        case Tier::now: break;
    }
    return "What you logged can be a sign of something that needs emergency care. Call your emergency number now.";
}

std::string sitesInWords(std::span<const std::string_view> sites) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const auto site = sites[i].substr(0, sites[i].rfind("_left"));
        const bool isPair = i + 1 < sites.size() && sites[i].ends_with("_left") && sites[i + 1] == std::string{site} + "_right";
        words.push_back(isPair ? "left and right " + siteWords(site) : siteWords(sites[i]));
        i += isPair;
    }
    return withFirst(std::toupper, joined(words));
}

std::string answersInWords(const Columns& answers) {
    std::vector<std::string> words;
    for (const auto column : answers) words.push_back(withFirst(std::tolower, std::string{labelOf(column)}));
    return joined(words);
}

std::string safetyNote(const Finding& finding, std::string logged, std::string_view more) {
    for (const std::string_view part : {more, sentenceOf(*finding.tier), std::string_view{"This journal cannot diagnose."}})
        if (!part.empty()) logged.append(" ").append(part);
    return logged;
}

std::string safetyNoteOfAnswers(const Finding& finding, std::string_view more) {
    const auto answers = answersInWords(finding.answers);
    if (finding.sites.empty()) return safetyNote(finding, fmt::format("You logged {}.", answers), more);
    return safetyNote(finding, fmt::format("{}: you logged {}.", sitesInWords(finding.sites), answers), more);
}

}  // namespace legwork
