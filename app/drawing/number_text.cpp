// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/number_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <cmath>

namespace legwork {
namespace {

constexpr double metresPerMile = 1609.344, metresPerFoot = 0.3048, millilitresPerFluidOunce = 29.5735, kilogramsPerPound = 0.45359237;

struct Ending {
    std::string_view text;
    Measure measure;
};
constexpr Ending endings[] = {{"_km", Measure::distance}, {"_m", Measure::distance}, {"_s", Measure::duration},
                              {"_kg", Measure::mass},     {"_ml", Measure::volume},  {"_mg", Measure::milligrams},
                              {"_g", Measure::grams},     {"_c", Measure::temperature}, {"_h", Measure::hours},
                              {"_pct", Measure::percent}, {"_bpm", Measure::pulse},  {"_min", Measure::minutes}};

const Ending* endingOf(std::string_view name) {
    for (const Ending& ending : endings)
        if (name.ends_with(ending.text)) return &ending;
    return nullptr;
}

const FieldInfo* columnOf(std::string_view name) {
    if (const auto* field = findField<Run>(name)) return field;
    if (const auto* field = findField<DayEntry>(name)) return field;
    if (const auto* field = findField<Pain>(name)) return field;
    return nullptr;
}

QString with(double value, const char* unit, int decimals) { return numberText(value, decimals) + QChar(0x00A0) + QString::fromUtf8(unit); }

QString durationText(double seconds) {
    const auto minutes = std::lround(seconds / 60);
    if (minutes < 60) return with(static_cast<double>(minutes), "min", 0);
    const auto hours = with(static_cast<double>(minutes / 60), "h", 0);
    return minutes % 60 ? hours + ' ' + with(static_cast<double>(minutes % 60), "min", 0) : hours;
}

QString imperialText(double value, Measure measure) {
    switch (measure) {
        case Measure::distance: return with(value / metresPerMile, "mi", 1);
        case Measure::climb: return with(value / metresPerFoot, "ft", 0);
        case Measure::volume: return with(value / millilitresPerFluidOunce, "fl oz", 0);
        case Measure::mass: return with(value / kilogramsPerPound, "lb", 1);
        default: return with(value * 9 / 5 + 32, "°F", 0);
    }
}

QString metricText(double value, Measure measure) {
    switch (measure) {
        case Measure::distance: return with(value / 1000, "km", 1);
        case Measure::climb: return with(value, "m", 0);
        case Measure::volume: return value < 1000 ? with(value, "ml", 0) : with(value / 1000, "l", 1);
        case Measure::mass: return with(value, "kg", 1);
        default: return with(value, "°C", 0);
    }
}

}  // namespace

QString numberText(double value, int decimals) {
    const double scale = std::pow(10, decimals), rounded = std::round(value * scale) / scale;
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', rounded == std::round(rounded) ? 0 : decimals);
}

QString quantityText(double value, Measure measure, Units units) {
    switch (measure) {
        case Measure::plain: return numberText(value, 2);
        case Measure::duration: return durationText(value);
        case Measure::hours: return durationText(value * 3600);
        case Measure::hold: return with(value, "s", 0);
        case Measure::minutes: return with(value, "min", 0);
        case Measure::percent: return with(value, "%", 0);
        case Measure::pulse: return with(value, "bpm", 0);
        case Measure::milligrams: return with(value, "mg", 0);
        case Measure::grams: return with(value, "g", 0);
        case Measure::distance: case Measure::climb: case Measure::volume: case Measure::mass: case Measure::temperature: break;
    }
    return units == Units::imperial ? imperialText(value, measure) : metricText(value, measure);
}

QString numberName(std::string_view name) {
    if (const auto* column = columnOf(name)) return QString::fromUtf8(column->label.data(), static_cast<qsizetype>(column->label.size()));
    if (const auto* ending = endingOf(name)) name.remove_suffix(ending->text.size());
    auto words = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).replace('_', ' ');
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString numberValue(std::string_view name, double value, Units units) {
    if (const auto* column = columnOf(name)) return quantityText(value, column->measure, units);
    const auto* ending = endingOf(name);
    if (!ending) return numberText(value, 2);
    return quantityText(ending->text == "_km" ? value * 1000 : value, ending->measure, units);
}

QString dayText(Day day, Day today) {
    const QString pattern = calendar(day).year == calendar(today).year ? "dddd d MMMM" : "dddd d MMMM yyyy";
    return QLocale().toString(dateOf(day), pattern);
}

QDate dateOf(Day day) { return QDate(1970, 1, 1).addDays(day.number); }
QString shortDateText(Day day) { return QLocale().toString(dateOf(day), "d MMM"); }
QString monthText(Day day) { return QLocale().toString(dateOf(day), "MMMM yyyy"); }
QString shortDayText(Day day) { return QLocale().toString(dateOf(day), "ddd d"); }

}  // namespace legwork
