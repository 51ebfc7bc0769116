// SPDX-License-Identifier: GPL-3.0-or-later
// The list of fields. Form, table, exchange and checks all read it, so that a new field is one line here
// (core/records/*_fields.cpp), one member in records.h and one migration.
#pragma once

#include "legwork/records.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace legwork {

struct Choice {  // index into the field's tokens
    int index;
    bool operator==(const Choice&) const = default;
};
struct Choices {  // one bit a token; no bit set is the answer "none"
    std::uint32_t bits;
    bool operator==(const Choices&) const = default;
};
using Timestamps = std::vector<Timestamp>;
/// One cell. std::monostate is "not logged".
using Value = std::variant<std::monostate, bool, double, Choice, Choices, Timestamp, Timestamps, Day, Week, std::string>;

inline bool isLogged(const Value& value) { return value.index() != 0; }

/// What a number measures: decides its unit in files and, in the app, how it is shown and typed.
enum class Measure {
    plain, distance, climb, duration, hold, volume, mass, temperature, percent, pulse, milligrams, grams, hours, minutes
};
/// The unit of a measure in files: "m", "s", "kg", "°C" …; empty for a plain number.
std::string_view unit(Measure measure);

enum class FieldKind { number, yesNo, choice, list, time, times, day, week, text };

/// What is known of a column apart from which record it belongs to.
struct FieldInfo {
    std::string_view column;  // name in table, exchange and rules
    std::string_view label;   // on screen and to a screen reader
    FieldKind kind = FieldKind::text;
    Measure measure = Measure::plain;    // for numbers
    double least = 0, most = 0;          // for numbers, both allowed
    bool whole = false;                  // no decimals
    bool required = false;
    bool key = false;                    // part of what names the record
    std::span<const Token> tokens{};     // for choices and lists
    std::string_view hint{};             // one sentence on what is meant, where the label is not enough
};

template <class Record>
struct Field : FieldInfo {
    Value (*get)(const Record&) = nullptr;
    /// Expects a value of the field's kind and within its limits (see parseValue), or std::monostate for "not
    /// logged". A required field keeps what it had when told std::monostate.
    void (*set)(Record&, const Value&) = nullptr;
};

/// All fields of a record, in the order of its exchange columns. At most 64.
template <class Record>
std::span<const Field<Record>> fields();

/// The name of a record's table and, with ".csv", of its exchange file.
template <class Record>
std::string_view tableName();

/// The field of that column, or null.
template <class Record>
const Field<Record>* findField(std::string_view column) {
    for (const auto& field : fields<Record>())
        if (field.column == column) return &field;
    return nullptr;
}

/// What names a record in its table: its id, its day, or "2026-W47/achilles/left" for a weekly check.
template <class Record>
std::string recordId(const Record& record);

/// True when nothing but the key and the mandatory fields is filled in.
template <class Record>
bool isBlank(const Record& record);

/// Two cells of one record that cannot both be right.
struct Contradiction {
    std::string_view column;  // the one to look at
    std::string reason;       // a whole sentence
};
template <class Record>
std::optional<Contradiction> contradiction(const Record&) { return {}; }
template <>
std::optional<Contradiction> contradiction(const Run& run);

struct FieldProblem {
    std::string reason;  // a whole sentence that names the limit
};
/// Reads a cell in the form of the exchange contract; an empty text is "not logged". Refuses what is outside the
/// field's limits, unknown tokens, and "none" beside other tokens.
std::variant<Value, FieldProblem> parseValue(const FieldInfo& field, std::string_view text);
/// The sentence for a number outside the limits, or nothing where it is within them.
std::optional<FieldProblem> outsideLimits(const FieldInfo& field, double value);
/// Writes a cell in the form of the exchange contract; parseValue reads back the same value.
std::string cellText(const FieldInfo& field, const Value& value);

}  // namespace legwork
