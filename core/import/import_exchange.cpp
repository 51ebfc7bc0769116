// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a folder that was read into a journal.
#include "legwork/exchange.h"

#include "../diary/tables.h"
#include "one_step.h"

#include <map>
#include <unordered_map>

namespace legwork {
namespace {

/// What the folder says of who filled a cell: typed, at a time not known, where it says nothing (settled A16).
class Lines {
public:
    explicit Lines(const std::vector<Entered>& entered) {
        for (const auto& line : entered) of_[{line.table, line.id}].push_back(&line);
    }
    Entered of(const RecordKey& key, std::string_view column) const {
        if (const auto lines = of_.find(key); lines != of_.end())
            for (const Entered* line : lines->second)
                if (line->column == column) return *line;
        return {key.table, key.id, std::string{column}, {}, By::typed};
    }

private:
    std::map<RecordKey, std::vector<const Entered*>> of_;
};

/// The cells of `given` that an import writes over those of `stored`: where nothing is logged, or where an import gave
/// what is. Its own blanks say nothing.
template <class Record>
std::vector<const Field<Record>*> cellsTaken(const Record* stored, FieldMask imported, const Record& given) {
    std::vector<const Field<Record>*> taken;
    const auto list = fields<Record>();
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Value is = list[i].get(given);
        const Value was = stored ? list[i].get(*stored) : Value{};
        const bool isTyped = isLogged(was) && !(imported >> i & 1u);
        if (!list[i].key && isLogged(is) && is != was && !isTyped) taken.push_back(&list[i]);
    }
    return taken;
}

template <class Record>
void put(Edit& edit, const Record& given, const std::vector<const Field<Record>*>& taken, const Lines& lines) {
    edit.put(given, By::import);
    for (const auto* field : taken) edit.setEntered(lines.of({std::string{tableName<Record>()}, recordId(given)}, field->column));
}

/// All that an import changes, found out before anything is written.
struct Plan {
    Lines lines;
    std::vector<std::function<void(Edit&)>> steps;
    ImportCount count;

    template <class Record>
    void add(const std::vector<Record>& stored, const std::vector<Record>& given) {
        std::unordered_map<std::string, const Record*> there;
        for (const Record& record : stored) there.emplace(recordId(record), &record);
        for (const Record& record : given) {
            const auto found = there.find(recordId(record));
            addOne(found == there.end() ? nullptr : found->second, record);
        }
    }

    void add(const Journal& journal, const Runner& given) {
        const Runner stored = journal.diary()->runner();
        FieldMask imported = 0;
        for (const auto& line : journal.entered())
            if (line.table == tableName<Runner>() && line.by == By::import)
                if (const auto* field = findField<Runner>(line.column)) imported |= FieldMask{1} << (field - fields<Runner>().data());
        if (stored == given) return;
        steps.push_back([this, given, taken = cellsTaken(&stored, imported, given)](Edit& edit) { put(edit, given, taken, lines); });
    }

private:
    template <class Record>
    void addOne(const Record* stored, const Record& given) {
        if (!stored && std::is_same_v<Record, DayEntry> && isBlank(given)) return;
        auto taken = cellsTaken(stored, stored ? stored->imported : 0, given);
        if (stored && taken.empty()) {
            ++count.alreadyThere;
            return;
        }
        ++(stored ? count.changed : count.added);
        steps.push_back([this, &given, taken = std::move(taken)](Edit& edit) { put(edit, given, taken, lines); });
    }
};

}  // namespace

ImportCount importExchange(Journal& journal, const ExchangeFolder& folder, const std::string& wording, const Timestamp& now) {
    return *importExchange(journal, folder, wording, now, [](double) { return true; });
}

std::optional<ImportCount> importExchange(Journal& journal, const ExchangeFolder& folder, const std::string& wording, const Timestamp& now,
                                          const Progress& progress) {
    Plan plan{Lines(folder.entered), {}, {}};
    const Records stored = journal.diary()->records();
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) { plan.add(stored.*list, folder.records.*list); });
    if (folder.runner) plan.add(journal, *folder.runner);
    const auto write = [&](Edit& edit, std::size_t n) { plan.steps[n](edit); };
    return inOneStep(journal, wording, now, plan.steps.size(), write, progress) ? std::optional(plan.count) : std::nullopt;
}

}  // namespace legwork
