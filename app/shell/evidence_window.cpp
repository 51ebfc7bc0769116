// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/evidence_window.h"

#include "drawing/rule_words.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace legwork {

EvidenceWindow::EvidenceWindow(QWidget* parent) : QDialog(parent), text_(new QTextBrowser) {
    setWindowTitle(tr("Evidence"));
    text_->setAccessibleName(tr("Evidence"));
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);  // an address is there to be read and copied; Legwork opens no connection
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text_);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
}

void EvidenceWindow::showRule(const QString& rule) {
    const Rule* known = findRule(rule.toStdString());
    if (!known) known = findRule(rule.toStdString(), 'a');  // the parts of urgent-signs share a page
    QFile page(known ? evidencePage(*known) : QString());
    if (page.open(QIODevice::ReadOnly)) text_->setMarkdown(QString::fromUtf8(page.readAll()));
}

}  // namespace legwork
