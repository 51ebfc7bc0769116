// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/value_text.h"

#include "drawing/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace legwork {
namespace {

enum class Notation { decimal, clock, hours };

/// shown = stored / size + offset
struct Unit {
    const char* suffix;
    double size = 1, offset = 0;
    int decimals = 3;
    Notation notation = Notation::decimal;
};

Unit metric(Measure measure) {
    switch (measure) {
        case Measure::plain: return {""};
        case Measure::distance: return {"km", 1000};
        case Measure::climb: return {"m"};
        case Measure::duration: return {"h:mm:ss", 1, 0, 0, Notation::clock};
        case Measure::hold: return {"s"};
        case Measure::volume: return {"ml"};
        case Measure::mass: return {"kg", 1, 0, 2};
        case Measure::temperature: return {"°C", 1, 0, 1};
        case Measure::percent: return {"%"};
        case Measure::pulse: return {"bpm"};
        case Measure::milligrams: return {"mg"};
        case Measure::grams: return {"g"};
        case Measure::hours: return {"h:mm", 1, 0, 0, Notation::hours};
        case Measure::minutes: return {"min"};
    }
    return {""};
}

Unit unitFor(Measure measure, Units units) {
    if (units == Units::imperial) switch (measure) {
            case Measure::distance: return {"mi", 1609.344};
            case Measure::climb: return {"ft", 0.3048, 0, 0};
            case Measure::volume: return {"fl oz", 29.5735295625, 0, 1};
            case Measure::mass: return {"lb", 0.45359237, 0, 1};
            case Measure::temperature: return {"°F", 1 / 1.8, 32, 1};
            default: break;
        }
    return metric(measure);
}

QString trimmedNumber(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    if (decimals == 0) return text;
    while (text.endsWith(locale.zeroDigit())) text.chop(1);
    if (text.endsWith(locale.decimalPoint())) text.chop(locale.decimalPoint().size());
    return text;
}

QString clockOf(double seconds) {
    const auto all = std::llround(seconds);
    const auto two = [](long long n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (all < 3600) return QStringLiteral("%1:%2").arg(all / 60).arg(two(all % 60));
    return QStringLiteral("%1:%2:%3").arg(all / 3600).arg(two(all / 60 % 60), two(all % 60));
}

QString hoursOf(double hours) {
    const auto minutes = std::llround(hours * 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<double> plainNumber(QString text) {
    text.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) return {};
    return number;
}

/// The parts of "1:12:30"; nothing where one is no number or a later part is 60 or more. "44:" is 44:00, as it is typed.
std::optional<std::vector<double>> clockParts(const QString& text, int most) {
    std::vector<double> parts;
    for (const QString& part : text.split(QLatin1Char(':'))) {
        const auto number = part.isEmpty() && !parts.empty() ? std::optional{0.0} : plainNumber(part);
        if (!number || (!parts.empty() && (*number >= 60 || *number < 0))) return {};
        parts.push_back(*number);
    }
    if (static_cast<int>(parts.size()) > most) return {};
    return parts;
}

std::optional<double> secondsOf(const QString& text) {
    const auto parts = clockParts(text, 3);
    if (!parts) return {};
    const auto& p = *parts;
    if (p.size() == 3) return p[0] * 3600 + p[1] * 60 + p[2];
    return p.size() == 2 ? p[0] * 60 + p[1] : p[0] * 60;
}

std::optional<double> hoursFrom(QString text) {
    const auto parts = clockParts(text.replace(QLatin1Char('h'), QLatin1Char(':')).remove(QLatin1Char(' ')), 2);
    if (!parts) return {};
    return parts->size() == 2 ? ((*parts)[0] * 60 + (*parts)[1]) / 60 : (*parts)[0];
}

/// Typed decimals stay what they are: 12.3 km is 12300 m, not 12300.000000000002.
double stored(double shown, const Unit& unit) { return std::round((shown - unit.offset) * unit.size * 1e6) / 1e6; }

std::optional<double> typedNumber(const QString& text, const Unit& unit) {
    if (unit.notation == Notation::clock) return secondsOf(text);
    if (unit.notation == Notation::hours) return hoursFrom(text);
    const auto number = plainNumber(text);
    return number ? std::optional{stored(*number, unit)} : std::nullopt;
}

QString shownNumber(double value, const Unit& unit) {
    if (unit.notation == Notation::clock) return clockOf(value);
    if (unit.notation == Notation::hours) return hoursOf(value);
    return trimmedNumber(value / unit.size + unit.offset, unit.decimals);
}

QString withSuffix(const QString& number, const Unit& unit) {
    const QString suffix = QString::fromUtf8(unit.suffix);
    if (suffix.isEmpty() || unit.notation == Notation::clock) return number;
    return unit.notation == Notation::hours ? number + QStringLiteral(" h") : number + QLatin1Char(' ') + suffix;
}

QString tr(const char* text) { return QCoreApplication::translate("Fields", text); }

/// The limits as the runner types them, rounded inwards so that the sentence never names a number that is refused.
QString limitSentence(const FieldInfo& field, const Unit& unit) {
    if (field.whole)
        return tr("%1 is a whole number from %2 to %3.").arg(words(field.label)).arg(field.least).arg(field.most);
    const double step = std::pow(10.0, unit.decimals);
    const auto inwards = [&](double limit, auto round) {
        if (unit.notation != Notation::decimal) return shownNumber(limit, unit);
        return trimmedNumber(round((limit / unit.size + unit.offset) * step) / step, unit.decimals);
    };
    return tr("%1 goes from %2 to %3.")
        .arg(words(field.label), inwards(field.least, [](double x) { return std::ceil(x - 1e-9); }),
             withSuffix(inwards(field.most, [](double x) { return std::floor(x + 1e-9); }), unit));
}

QString notANumber(const QString& text, const Unit& unit) {
    if (unit.notation == Notation::clock) return tr("“%1” is not a time like 44:10 or 1:12:30.").arg(text);
    if (unit.notation == Notation::hours) return tr("“%1” is not a number of hours like 7:30 or 7.5.").arg(text);
    return tr("“%1” is not a number.").arg(text);
}

QString listWords(std::span<const Token> tokens, std::uint32_t bits) {
    QStringList names;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (bits >> i & 1u) names += words(tokens[i].label);
    return names.isEmpty() ? tr("none") : names.join(QStringLiteral(", "));
}

struct Words {
    const FieldInfo& field;
    Units units;
    QString operator()(std::monostate) const { return tr("not logged"); }
    QString operator()(bool yes) const { return yes ? tr("yes") : tr("no"); }
    QString operator()(double number) const {
        return withSuffix(typedText(field, number, units), unitFor(field.measure, units));
    }
    QString operator()(Choice choice) const { return words(field.tokens[static_cast<std::size_t>(choice.index)].label); }
    QString operator()(Choices chosen) const { return listWords(field.tokens, chosen.bits); }
    QString operator()(const Timestamp& time) const { return QString::fromStdString(clockText(minuteOfDay(time))); }
    QString operator()(Day day) const { return QString::fromStdString(text(day)); }
    QString operator()(Week week) const { return QString::fromStdString(text(week)); }
    QString operator()(const std::string& note) const { return QString::fromStdString(note); }
    QString operator()(const Timestamps& times) const {
        QStringList all;
        for (const auto& time : times) all += (*this)(time);
        return all.join(QStringLiteral(", "));
    }
};

QString lowered(QString label) {
    const bool isAbbreviation = label.size() > 1 && label[1].isUpper();
    if (!label.isEmpty() && !isAbbreviation) label[0] = label[0].toLower();
    return label;
}

}  // namespace

QString shownUnit(Measure measure, Units units) { return QString::fromUtf8(unitFor(measure, units).suffix); }

QString labelText(const FieldInfo& field, Units units) {
    const QString label = words(field.label);
    const QString suffix = field.kind == FieldKind::number ? shownUnit(field.measure, units) : QString{};
    return suffix.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, suffix);
}

QString typedText(const FieldInfo& field, double value, Units units) { return shownNumber(value, unitFor(field.measure, units)); }

QString valueText(const FieldInfo& field, const Value& value, Units units) { return std::visit(Words{field, units}, value); }

QString wordingOf(const FieldInfo& field, const Value& value, Units units, const QString& subject) {
    QString wording = lowered(words(field.label));
    if (!subject.isEmpty()) wording += QLatin1Char(' ') + subject;
    if (field.kind == FieldKind::text) return wording;
    const bool isAnswer = field.kind == FieldKind::choice || field.kind == FieldKind::list;
    const QString answer = valueText(field, value, units);
    return wording + QLatin1Char(' ') + (isAnswer ? answer.toLower() : answer);
}

std::variant<Value, QString> readNumber(const FieldInfo& field, const QString& text, Units units) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return Value{};
    const Unit unit = unitFor(field.measure, units);
    const auto number = typedNumber(typed, unit);
    if (!number) return notANumber(typed, unit);
    if (outsideLimits(field, *number)) return limitSentence(field, unit);
    return Value{*number};
}

}  // namespace legwork
