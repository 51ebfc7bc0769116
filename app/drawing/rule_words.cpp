// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/rule_words.h"

#include "drawing/level_mark.h"
#include "drawing/words.h"

#include <QCoreApplication>
#include <QFile>

namespace legwork {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rules", text); }

}  // namespace

QString stateWords(const Finding* finding) {
    if (!finding) return tr("no run that day");
    switch (finding->state) {
        case State::flagged: return levelWords(gravity(*finding));
        case State::clear: return tr("nothing to note");
        case State::unknown: return tr("cannot be told yet");
        case State::notApplicable: return tr("does not apply");
    }
    return {};
}

QString evidencePage(const Rule& rule) { return ":/evidence/" + words(rule.id) + ".md"; }
bool hasEvidencePage(const Rule& rule) { return QFile::exists(evidencePage(rule)); }

QString gradeWords(Grade grade) {
    switch (grade) {
        case Grade::consistent: return tr("evidence A: consistent studies");
        case Grade::some: return tr("evidence B: some studies");
        case Grade::weak: return tr("evidence C: weak or indirect");
        case Grade::contested: return tr("evidence X: good studies disagree");
        case Grade::against: return tr("evidence N: speaks against the claim");
    }
    return {};
}

}  // namespace legwork
