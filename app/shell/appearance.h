// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark: as the system has it, or as the runner chose. One palette and one style sheet for the program.
#pragma once

#include <QObject>
#include <QString>

class QSettings;

namespace legwork {

class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { system, light, dark };

    /// Gives the application its palette as kept in `settings`, and again when the system's theme or font changes.
    explicit Appearance(QSettings& settings, QObject* parent = nullptr);

    Choice choice() const;
    void choose(Choice choice);
    /// For each window without a parent.
    const QString& sheet() const { return sheet_; }

signals:
    /// Another sheet is to be worn.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSystem();
    void dress();

    QSettings& settings_;
    bool systemIsDark_ = false;
    QString sheet_;
};

}  // namespace legwork
