// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editors/scale_editor.h"

#include <QVBoxLayout>

namespace legwork {
namespace {

Value valueOf(std::optional<double> number) { return number ? Value{*number} : Value{}; }

QString wordFor(std::string_view column, double number) {
    if (column == "rpe") return effortWord(number);
    if (column == "score") return number == 0 ? FieldEditor::tr("no pain") : number == 10 ? FieldEditor::tr("worst imaginable") : QString{};
    return {};
}

}  // namespace

QString effortWord(double rpe) {
    // Foster's session RPE words on Borg's CR10.
    static const char* const words[] = {"rest", "very, very easy", "easy", "moderate", "somewhat hard", "hard",
                                        "",     "very hard",       "",     "",         "maximal"};
    const int step = static_cast<int>(rpe);
    return step == rpe && step >= 0 && step <= 10 ? ScaleEditor::tr(words[step]) : QString{};
}

ScaleEditor::ScaleEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent)
    : FieldEditor(field, shown, parent),
      scale_(new Scale(static_cast<int>(field.least), static_cast<int>(field.most),
                       field.column == "score" ? Scale::Fill::pain : Scale::Fill::accent)) {
    setInput(scale_);
    connect(scale_, &Scale::chosen, this, [this](std::optional<double> number) {
        const Value value = valueOf(number);
        display(value);
        enter(value);
    });
    connect(scale_, &Scale::pointed, this, [this](std::optional<double> number) { say(number ? number : scale_->number()); });
}

void ScaleEditor::display(const Value& value) {
    const auto* number = std::get_if<double>(&value);
    scale_->setNumber(number ? std::optional(*number) : std::nullopt);
    scale_->setWord(number ? wordFor(field().column, *number) : QString{});
    say(scale_->number());
}

void ScaleEditor::say(std::optional<double> number) {
    const QString word = number ? wordFor(field().column, *number) : QString{};
    setRemark(number ? word : tr("not logged"));
}

}  // namespace legwork
