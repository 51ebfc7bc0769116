// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dialogs.h"

#include "drawing/words.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace legwork {
namespace {

/// A question or a message with room for a long list, which QMessageBox hides behind a button.
class Sheet : public QDialog {
public:
    Sheet(QWidget* parent, const QString& title, const QString& text, const QString& details) : QDialog(parent) {
        setWindowTitle(title);
        auto* column = new QVBoxLayout(this);
        column->addWidget(wrapped(text));
        if (!details.isEmpty()) {
            auto* list = new QPlainTextEdit(details);
            list->setReadOnly(true);
            list->setAccessibleName(title);
            column->addWidget(list);
        }
        column->addWidget(&buttons_);
        connect(&buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(&buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
        setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    }
    QDialogButtonBox& buttons() { return buttons_; }

private:
    QDialogButtonBox buttons_;
};

}  // namespace

QString SystemDialogs::chooseFolder(QWidget* parent, const QString& title) { return QFileDialog::getExistingDirectory(parent, title); }

QString SystemDialogs::chooseNewFile(QWidget* parent, const QString& title, const QString& suggested) {
    return QFileDialog::getSaveFileName(parent, title, QDir::home().filePath(suggested));
}

QStringList SystemDialogs::chooseFiles(QWidget* parent, const QString& title) { return QFileDialog::getOpenFileNames(parent, title, QDir::homePath()); }

bool SystemDialogs::ask(QWidget* parent, const QString& title, const QString& question, const QString& yes, const QString& no,
                        const QString& details) {
    Sheet sheet(parent, title, question, details);
    sheet.buttons().addButton(yes, QDialogButtonBox::AcceptRole)->setDefault(true);
    sheet.buttons().addButton(no, QDialogButtonBox::RejectRole);
    return sheet.exec() == QDialog::Accepted;
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& text, const QString& details) {
    Sheet sheet(parent, title, text, details);
    sheet.buttons().addButton(QDialogButtonBox::Close);
    sheet.exec();
}

void SystemDialogs::openFolder(const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }

}  // namespace legwork
