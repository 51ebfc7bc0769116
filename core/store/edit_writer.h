// SPDX-License-Identifier: GPL-3.0-or-later
// What the body of an edit writes through: records into their tables, and a line for each cell that changes.
#pragma once

#include "connection.h"
#include "legwork/journal.h"

namespace legwork {

class EditWriter : public Edit {
public:
    EditWriter(Connection& connection, const Timestamp& now) : connection_(connection), now_(now) {}

    std::string put(Run run, By by) override { return putWithId(std::move(run), by); }
    std::string put(Pain pain, By by) override { return putWithId(std::move(pain), by); }
    std::string put(Drink drink, By by) override { return putWithId(std::move(drink), by); }
    std::string put(Activity activity, By by) override { return putWithId(std::move(activity), by); }
    void put(DayEntry entry, By by) override;
    void put(WeeklyCheck check, By by) override;
    void put(Runner runner, By by) override;
    void remove(const RecordKey& key) override;
    void setEntered(const Entered& entered) override;

private:
    template <class Record>
    std::string putWithId(Record record, By by);
    template <class Record>
    void putRecord(Record record, By by);
    template <class Record>
    bool markChanges(const std::optional<Record>& stored, const Record& record, By by);
    std::string newId();

    Connection& connection_;
    Timestamp now_;
};

}  // namespace legwork
