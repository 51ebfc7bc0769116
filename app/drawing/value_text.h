// SPDX-License-Identifier: GPL-3.0-or-later
// Values as the runner reads and types them: in the runner's units and the desktop's decimal sign.
#pragma once

#include "legwork/field.h"

#include <QString>

namespace legwork {

/// "km", "°F", "h:mm:ss" …; empty for a plain number.
QString shownUnit(Measure measure, Units units);
/// The visible label of a field, which is its accessible name too: "Distance (km)".
QString labelText(const FieldInfo& field, Units units);
/// The number as it is typed: "12.5", "44:10" for a duration, "7:30" for hours.
QString typedText(const FieldInfo& field, double value, Units units);
/// Any value in words: "12.5 km", "44:10", "none", "Ice, Massage", "yes", "not logged".
QString valueText(const FieldInfo& field, const Value& value, Units units);
/// "distance 12.5 km" or, with a subject, "pain left upper calf 6": what an edit is called in "Undo: …".
QString wordingOf(const FieldInfo& field, const Value& value, Units units, const QString& subject = {});

/// What the runner typed as a value in the field's own unit, or the sentence that says why it is none. Takes a decimal
/// comma and a decimal point, h:mm:ss, mm:ss or minutes for durations, and h:mm or decimals for hours.
std::variant<Value, QString> readNumber(const FieldInfo& field, const QString& text, Units units);

}  // namespace legwork
