// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_json.h"

#include "legwork/rules.h"

namespace legwork::cli {
namespace {

using Json = nlohmann::ordered_json;

Json numbersJson(const Numbers& numbers) {
    Json object = Json::object();
    for (const auto& [name, value] : numbers) object[std::string{name}] = value;
    return object;
}

}  // namespace

Json findingJson(const Finding& finding, const Diary& diary) {
    const char part = finding.rule->part;
    return {{"rule", finding.rule->id},
            {"part", part ? Json(std::string(1, part)) : Json()},
            {"sites", finding.sites},
            {"day", text(finding.day)},
            {"run", finding.run.empty() ? Json() : Json(finding.run)},
            {"state", token(finding.state)},
            {"level", finding.level ? Json(finding.level) : Json()},
            {"tier", finding.tier ? Json(token(*finding.tier)) : Json()},
            {"missing", Json(std::vector(finding.missing.begin(), finding.missing.end()))},
            {"numbers", numbersJson(finding.numbers)},
            {"message", sentence(finding, diary)}};
}

}  // namespace legwork::cli
