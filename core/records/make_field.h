// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a Field from a member pointer: the kind, the tokens and the two functions follow from the member's type.
#pragma once

#include "legwork/field.h"

namespace legwork {
namespace detail {

template <class T>
struct Cell;  // how a member's type is kept in a Value

template <>
struct Cell<Number> {
    static constexpr FieldKind kind = FieldKind::number;
    static std::span<const Token> tokenList() { return {}; }
    static Value get(const Number& member) { return member ? Value{*member} : Value{}; }
    static void set(Number& member, const Value& value) {
        if (isLogged(value)) member = std::get<double>(value);
        else member.reset();
    }
};

template <>
struct Cell<YesNo> {
    static constexpr FieldKind kind = FieldKind::yesNo;
    static std::span<const Token> tokenList() { return {}; }
    static Value get(const YesNo& member) { return member ? Value{*member} : Value{}; }
    static void set(YesNo& member, const Value& value) {
        if (isLogged(value)) member = std::get<bool>(value);
        else member.reset();
    }
};

template <class E>
    requires std::is_enum_v<E>
struct Cell<std::optional<E>> {
    static constexpr FieldKind kind = FieldKind::choice;
    static std::span<const Token> tokenList() { return tokens<E>(); }
    static Value get(const std::optional<E>& member) { return member ? Value{Choice{static_cast<int>(*member)}} : Value{}; }
    static void set(std::optional<E>& member, const Value& value) {
        if (isLogged(value)) member = static_cast<E>(std::get<Choice>(value).index);
        else member.reset();
    }
};

template <class E>
struct Cell<std::optional<Set<E>>> {
    static constexpr FieldKind kind = FieldKind::list;
    static std::span<const Token> tokenList() { return tokens<E>(); }
    static Value get(const std::optional<Set<E>>& member) { return member ? Value{Choices{member->bits}} : Value{}; }
    static void set(std::optional<Set<E>>& member, const Value& value) {
        if (!isLogged(value)) return member.reset();
        member.emplace();
        member->bits = std::get<Choices>(value).bits;
    }
};

/// Members that always hold something: told "not logged" they keep what they have.
template <class T, FieldKind k>
struct RequiredCell {
    static constexpr FieldKind kind = k;
    static std::span<const Token> tokenList() { return {}; }
    static Value get(const T& member) { return Value{member}; }
    static void set(T& member, const Value& value) {
        if (isLogged(value)) member = std::get<T>(value);
    }
};
template <> struct Cell<Timestamp> : RequiredCell<Timestamp, FieldKind::time> {};
template <> struct Cell<Day> : RequiredCell<Day, FieldKind::day> {};
template <> struct Cell<Week> : RequiredCell<Week, FieldKind::week> {};

template <>
struct Cell<Site> {
    static constexpr FieldKind kind = FieldKind::choice;
    static std::span<const Token> tokenList() { return tokens<Site>(); }
    static Value get(const Site& member) { return Choice{static_cast<int>(member)}; }
    static void set(Site& member, const Value& value) {
        if (isLogged(value)) member = static_cast<Site>(std::get<Choice>(value).index);
    }
};

template <>
struct Cell<std::optional<Timestamp>> {
    static constexpr FieldKind kind = FieldKind::time;
    static std::span<const Token> tokenList() { return {}; }
    static Value get(const std::optional<Timestamp>& member) { return member ? Value{*member} : Value{}; }
    static void set(std::optional<Timestamp>& member, const Value& value) {
        if (isLogged(value)) member = std::get<Timestamp>(value);
        else member.reset();
    }
};

template <>
struct Cell<Timestamps> {
    static constexpr FieldKind kind = FieldKind::times;
    static std::span<const Token> tokenList() { return {}; }
    static Value get(const Timestamps& member) { return member.empty() ? Value{} : Value{member}; }
    static void set(Timestamps& member, const Value& value) {
        if (isLogged(value)) member = std::get<Timestamps>(value);
        else member.clear();
    }
};

template <>
struct Cell<std::string> {
    static constexpr FieldKind kind = FieldKind::text;
    static std::span<const Token> tokenList() { return {}; }
    static Value get(const std::string& member) { return member.empty() ? Value{} : Value{member}; }
    static void set(std::string& member, const Value& value) {
        if (isLogged(value)) member = std::get<std::string>(value);
        else member.clear();
    }
};

template <class Record, class Member>
Record recordOf(Member Record::*);
template <class Record, class Member>
Member memberOf(Member Record::*);

}  // namespace detail

/// What a line of the list may add to what follows from the member.
struct Limits {
    double least = 0, most = 0;
    Measure measure = Measure::plain;
};

template <auto member>
auto makeField(std::string_view column, std::string_view label, Limits limits = {}, std::string_view hint = {}) {
    using Record = decltype(detail::recordOf(member));
    using Cell = detail::Cell<decltype(detail::memberOf(member))>;
    Field<Record> field;
    field.column = column;
    field.label = label;
    field.kind = Cell::kind;
    field.measure = limits.measure;
    field.least = limits.least;
    field.most = limits.most;
    field.tokens = Cell::tokenList();
    field.hint = hint;
    field.get = [](const Record& record) { return Cell::get(record.*member); };
    field.set = [](Record& record, const Value& value) { Cell::set(record.*member, value); };
    return field;
}

/// A number without decimals: a score or an option.
template <auto member>
auto makeWhole(std::string_view column, std::string_view label, Limits limits, std::string_view hint = {}) {
    auto field = makeField<member>(column, label, limits, hint);
    field.whole = true;
    return field;
}

template <auto member>
auto makeRequired(std::string_view column, std::string_view label, std::string_view hint = {}) {
    auto field = makeField<member>(column, label, {}, hint);
    field.required = true;
    return field;
}

template <auto member>
auto makeKey(std::string_view column, std::string_view label) {
    auto field = makeRequired<member>(column, label);
    field.key = true;
    return field;
}

}  // namespace legwork
