// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of typed answer reads and writes.
#include "drawing/value_text.h"
#include "drawing/words.h"
#include "forms/editors/typed_editor.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace legwork {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Fields", text); }

QString clockOf(const Timestamp& time) { return QString::fromStdString(clockText(minuteOfDay(time))); }

/// A time that is there already keeps the offset it was logged in.
int offsetFor(const Value& now, const ShownDay& shown) {
    const auto* time = std::get_if<Timestamp>(&now);
    return time ? time->offset_min : shown.offset_min;
}

std::optional<Timestamp> readTime(const QString& text, ShownDay shown, int offset_min) {
    shown.offset_min = offset_min;
    const auto split = text.lastIndexOf(QLatin1Char(' '));
    const auto clock = readClock(text.mid(split + 1));
    if (!clock) return {};
    if (split < 0) return shown.at(*clock);
    const auto day = parseDay(text.left(split).trimmed().toStdString());
    return day ? std::optional{at(*day, *clock, offset_min)} : std::nullopt;
}

QString timeText(const Timestamp& time, const ShownDay& shown) {
    if (journalDay(time, shown.day_start_min) == shown.day) return clockOf(time);
    return QString::fromStdString(text(localDate(time))) + QLatin1Char(' ') + clockOf(time);
}

QString notATime(const QString& text) { return tr("“%1” is not a time of day like 07:10.").arg(text); }

QStringList partsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,; ]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

}  // namespace

std::optional<int> readClock(const QString& text) {
    static const QRegularExpression clock(QStringLiteral("^([0-9]{1,2})(?:[:.h]?([0-9]{2}))?$"));
    const auto match = clock.match(text.trimmed());
    if (!match.hasMatch()) return {};
    const int hour = match.captured(1).toInt(), minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59) return {};
    return hour * 60 + minute;
}

Typing numberTyping(const FieldInfo& field, const ShownDay& shown) {
    return {.read = [field, &shown](const QString& text, const Value&) { return readNumber(field, text, shown.units); },
            .write =
                [field, &shown](const Value& value) {
                    const auto* number = std::get_if<double>(&value);
                    return number ? typedText(field, *number, shown.units) : QString{};
                },
            .placeholder = tr("not logged")};
}

Typing timeTyping(const FieldInfo& field, const ShownDay& shown) {
    return {.read = [field, &shown](const QString& text, const Value& now) -> std::variant<Value, QString> {
                if (text.trimmed().isEmpty()) {
                    if (field.required) return tr("%1 cannot be left out.").arg(words(field.label));
                    return Value{};
                }
                if (const auto time = readTime(text.trimmed(), shown, offsetFor(now, shown))) return Value{*time};
                return notATime(text);
            },
            .write =
                [&shown](const Value& value) {
                    const auto* time = std::get_if<Timestamp>(&value);
                    return time ? timeText(*time, shown) : QString{};
                },
            .placeholder = tr("not logged")};
}

Typing timesTyping(const ShownDay& shown) {
    return {.read = [&shown](const QString& text, const Value&) -> std::variant<Value, QString> {
                Timestamps times;
                for (const QString& part : partsOf(text)) {
                    const auto clock = readClock(part);
                    if (!clock) return notATime(part);
                    times.push_back(shown.at(*clock));
                }
                return times.empty() ? Value{} : Value{times};
            },
            .write =
                [](const Value& value) {
                    QStringList texts;
                    if (const auto* times = std::get_if<Timestamps>(&value))
                        for (const auto& time : *times) texts += clockOf(time);
                    return texts.join(QStringLiteral(", "));
                },
            .placeholder = tr("08:00, 14:30")};
}

}  // namespace legwork
