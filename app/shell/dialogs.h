// SPDX-License-Identifier: GPL-3.0-or-later
// Every question the window asks in a window of its own; tests answer in the runner's place.
#pragma once

#include <QStringList>

class QWidget;

namespace legwork {

class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// A folder that exists, or nothing where the runner left it.
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
    /// A file to write, which may be there: then the runner agreed to lose it. Nothing where the runner left it.
    virtual QString chooseNewFile(QWidget* parent, const QString& title, const QString& suggested) = 0;
    /// Files that exist; none where the runner left it.
    virtual QStringList chooseFiles(QWidget* parent, const QString& title) = 0;
    /// True for `yes`. `details` is a longer text that can be scrolled.
    virtual bool ask(QWidget* parent, const QString& title, const QString& question, const QString& yes, const QString& no,
                     const QString& details = {}) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text, const QString& details = {}) = 0;
    /// Opens the folder in the system's file window.
    virtual void openFolder(const QString& folder) = 0;
};

/// The system's own dialogs.
class SystemDialogs : public Dialogs {
public:
    QString chooseFolder(QWidget* parent, const QString& title) override;
    QString chooseNewFile(QWidget* parent, const QString& title, const QString& suggested) override;
    QStringList chooseFiles(QWidget* parent, const QString& title) override;
    bool ask(QWidget* parent, const QString& title, const QString& question, const QString& yes, const QString& no,
             const QString& details) override;
    void tell(QWidget* parent, const QString& title, const QString& text, const QString& details) override;
    void openFolder(const QString& folder) override;
};

}  // namespace legwork
