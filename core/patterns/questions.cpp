// SPDX-License-Identifier: GPL-3.0-or-later
// Each prompt names a blank, when it is worth asking, and the answer that matters. It is asked where that answer,
// tried out on a copy of the diary, raises the note of its rule.
#include "legwork/questions.h"

#include "judge.h"
#include "legwork/field.h"
#include "wording.h"

#include <algorithm>
#include <set>

namespace legwork {
namespace {

constexpr double severe = 7, notable = 4, darkColour = 7;

struct PainPrompt {
    int rule;
    char part;
    std::string_view column;
    bool (*when)(const SoreSpot& spot);
    std::string_view text;  // with the place for {}
    Value decisive = true;
};
struct DayPrompt {
    int rule;
    char part;
    std::string_view column;
    bool (*when)(const DayLog& log);
    std::string_view text;
};

bool isAtLeastNow(const SoreSpot& spot, double score) { return spot.score.value_or(0) >= score; }
bool saidYes(const SoreSpot& spot, YesNo Pain::*sign) { return spot.sign(sign) == true; }
bool anyPain(const DayLog& log, bool (*is)(const Pain&)) { return std::ranges::any_of(log.pains, is); }
bool saidYes(const DayLog& log, YesNo DayEntry::*sign) { return log.entry && (*log.entry).*sign == true; }

bool always(const SoreSpot&) { return true; }
bool isSevereOrLimping(const SoreSpot& spot) { return isAtLeastNow(spot, severe) || saidYes(spot, &Pain::limp); }
bool isSevere(const SoreSpot& spot) { return isAtLeastNow(spot, severe); }
bool isNotable(const SoreSpot& spot) { return isAtLeastNow(spot, notable); }
bool isNumb(const SoreSpot& spot) { return saidYes(spot, &Pain::numbness); }
bool isUnspread(const SoreSpot& spot) { return !spot.spread; }

bool isNotDeepHip(const SoreSpot& spot) { return !isDeepHip(spot.group.site); }

bool mayHaveDarkUrine(const DayLog& log) {
    const bool isDark = log.entry && log.entry->urine_colour.value_or(0) >= darkColour;
    return isDark || anyPain(log, [](const Pain& pain) { return pain.score.value_or(0) >= severe; });
}
bool whenever(const DayLog&) { return true; }
bool feelsIll(const DayLog& log) {
    return saidYes(log, &DayEntry::headache) || saidYes(log, &DayEntry::nausea) || saidYes(log, &DayEntry::vomiting) ||
           saidYes(log, &DayEntry::bloating);
}
bool isShortOfBreath(const DayLog& log) { return saidYes(log, &DayEntry::breathless); }
bool hasNerveSigns(const DayLog& log) {
    return anyPain(log, [](const Pain& pain) { return pain.numbness == true || pain.foot_drop == true; });
}

const Value fingertip = Choice{static_cast<int>(Spread::fingertip)};

// In the order in which they are asked where they weigh the same.
const PainPrompt painPrompts[] = {
    {41, 'd', "toe_stretch_pain", isSevere, "At the {}, does it get worse when someone stretches your toes upwards?"},
    {41, 'd', "numbness", isSevere, "At the {}, is anything numb?"},
    {41, 'd', "weakness", isSevere, "Is the {} weak?"},
    {37, 0, "cannot_bear_weight", isSevereOrLimping, "With the {} as it is, are you unable to put weight on the leg?"},
    {37, 0, "push_off_loss", always, "You felt a pop at the {}: can you no longer push off with that foot?"},
    {39, 0, "weakness", isNumb, "The {} is numb: is it weak, too?"},
    {39, 0, "foot_drop", isNumb, "Does the foot drop when you lift the leg with the numb {}?"},
    {41, 'c', "warmth", always, "Is the swollen {} warm or red?"},
    {41, 'c', "hard_veins", always, "Are the veins at the swollen {} hard or swollen?"},
    {40, 0, "weight_bearing_pain", always, "Does the {} hurt when you put weight on the leg?"},
    {40, 0, "at_night", always, "Does the {} hurt at night?"},
    {40, 0, "at_rest", always, "Does the {} hurt while you rest?"},
    {40, 0, "hop_pain", isNotDeepHip, "Would one hop on that leg hurt at the {}? Do not try where walking hurts."},
    {40, 0, "spread", isUnspread, "Can you cover what hurts at the {} with a fingertip?", fingertip},
    {39, 0, "numbness", isNotable, "At the {}, is anything numb?"},
    {39, 0, "swelling", isNotable, "Is the {} swollen?"},
    {39, 0, "limited_range", isNotable, "Is there a movement of the {} that you can no longer make fully?"},
    {41, 'e', "activity_linked", always, "Does the pain at the {} come only with activity?", false},
};
const DayPrompt dayPrompts[] = {
    {41, 'b', "confusion", feelsIll, "Are you, or do others find you, confused?"},
    {41, 'b', "headache", whenever, "After that long run, do you have a headache?"},
    {41, 'b', "nausea", whenever, "After that long run, do you feel sick?"},
    {41, 'c', "breathless", whenever, "Are you short of breath at rest?"},
    {41, 'c', "chest_pain", isShortOfBreath, "Does your chest hurt?"},
    {41, 'e', "saddle_numbness", hasNerveSigns, "Is the skin between your legs numb?"},
    {41, 'e', "bladder_bowel_change", hasNerveSigns, "Do you have new trouble with bladder or bowel?"},
    {41, 'a', "dark_urine", mayHaveDarkUrine, "Is your urine dark, like tea or cola?"},
    {41, 'e', "fever", whenever, "Do you have a fever?"},
    {41, 'e', "weight_loss", whenever, "Are you losing weight without meaning to?"},
};

const Rule& ruleOf(int number, char part) {
    return **std::ranges::find_if(rules(), [&](const Rule* rule) { return rule->number == number && rule->part == part; });
}

std::string placeOf(const Pain& pain) {
    const auto site = siteWords(token(pain.site));
    if (pain.side == Side::both) return site + " on both sides";
    return siteWords(name({pain.site, pain.side}));
}

/// The day as it stands, and the questions found for it.
class Asking {
public:
    Asking(const Diary& diary, Day day, Day today) : diary_(diary), day_(day), today_(today), facts_(diary, {day, day}, today) {}

    void ask(const PainPrompt& prompt) {
        const auto& field = *findField<Pain>(prompt.column);
        for (const SoreSpot& spot : facts_.pains.on(day_)) {
            const auto isLoggedIn = [&](const Pain* pain) { return isLogged(field.get(*pain)); };
            if (!spot.tellsOfSomething() || !prompt.when(spot) || std::ranges::any_of(spot.entries, isLoggedIn)) continue;
            Pain answered = *spot.entries.back();
            field.set(answered, prompt.decisive);
            const std::string text = fmt::format(fmt::runtime(prompt.text), placeOf(answered));
            Records fresh;
            const RecordKey record{std::string{tableName<Pain>()}, answered.id};
            fresh.pains.push_back(std::move(answered));
            keepIfDecisive(ruleOf(prompt.rule, prompt.part), {record, prompt.column, text}, std::move(fresh));
        }
    }
    void ask(const DayPrompt& prompt) {
        const auto& field = *findField<DayEntry>(prompt.column);
        const DayLog& log = diary_.on(day_);
        DayEntry answered = log.entry.value_or(DayEntry{.day = day_});
        if (isLogged(field.get(answered)) || !prompt.when(log)) return;
        field.set(answered, true);
        Records fresh;
        fresh.days.push_back(std::move(answered));
        keepIfDecisive(ruleOf(prompt.rule, prompt.part), {{std::string{tableName<DayEntry>()}, text(day_)}, prompt.column, std::string{prompt.text}},
                       std::move(fresh));
    }

    std::vector<Question> found() && {
        std::vector<Question> questions;
        std::ranges::stable_sort(found_, std::greater{}, [](const Found& found) { return found.question.tier; });
        for (Found& found : found_) {
            const bool isAsked = std::ranges::any_of(questions, [&](const Question& asked) {
                return asked.record == found.question.record && asked.column == found.question.column;
            });
            if (!isAsked && rules_.insert(found.rule).second) questions.push_back(std::move(found.question));
        }
        return questions;
    }

private:
    struct Found {
        const Rule* rule;
        Question question;
    };

    void keepIfDecisive(const Rule& rule, Question question, Records fresh) {
        const auto now = rule.judge->day({facts_, rule, day_, facts_.thresholds(rule)}).tier;
        const Diary answered = diary_.with(std::span(&question.record, 1), std::move(fresh));
        const Facts facts(answered, {day_, day_}, today_);
        const auto then = rule.judge->day({facts, rule, day_, facts.thresholds(rule)}).tier;
        if (!then || (now && *then <= *now)) return;
        question.tier = *then;
        found_.push_back({&rule, std::move(question)});
    }

    const Diary& diary_;
    Day day_, today_;
    Facts facts_;
    std::vector<Found> found_;
    std::set<const Rule*> rules_;
};

}  // namespace

std::vector<Question> questions(const Diary& diary, Day day, Day today) {
    Asking asking(diary, day, today);
    for (const PainPrompt& prompt : painPrompts) asking.ask(prompt);
    for (const DayPrompt& prompt : dayPrompts) asking.ask(prompt);
    return std::move(asking).found();
}

}  // namespace legwork
