// SPDX-License-Identifier: GPL-3.0-or-later
// A threshold of the runner's, to be moved within its range. An empty field means the standard.
#pragma once

#include "desk.h"
#include "forms/shown_day.h"
#include "legwork/rules.h"

#include <QWidget>

namespace legwork {

class FieldEditor;

class ThresholdEditor : public QWidget {
    Q_OBJECT

public:
    /// `name` is the one in runner.json, `subject` what the wording of an edit says it is a threshold of.
    ThresholdEditor(Desk& desk, std::string name, const QString& subject, const Threshold& threshold, QWidget* parent = nullptr);

    void refresh();
    bool isStandard() const;
    const std::string& name() const { return name_; }

private:
    double now() const;
    void save(double wanted);

    Desk& desk_;
    std::string name_;
    QString subject_;
    const Threshold& threshold_;
    ShownDay shown_;
    FieldEditor* editor_;
};

}  // namespace legwork
