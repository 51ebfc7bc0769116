// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/remembered_columns.h"

#include <QSettings>
#include <QStringList>
#include <algorithm>

namespace legwork {
namespace {

constexpr const char *list = "columns", *headerKey = "header", *matchKey = "match";

QStringList written(const std::vector<std::string>& header) {
    QStringList cells;
    for (const auto& cell : header) cells += QString::fromStdString(cell);
    return cells;
}

std::vector<std::string> readHeader(const QStringList& cells) {
    std::vector<std::string> header;
    for (const QString& cell : cells) header.push_back(cell.toStdString());
    return header;
}

}  // namespace

std::vector<RememberedMatch> rememberedColumns(QSettings& settings) {
    std::vector<RememberedMatch> all;
    const int count = settings.beginReadArray(list);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto header = readHeader(settings.value(headerKey).toStringList());
        auto read = parseColumns(settings.value(matchKey).toString().toStdString(), header);
        if (read.fault.empty()) all.push_back({header, std::move(read.match)});
    }
    settings.endArray();
    return all;
}

void rememberColumns(QSettings& settings, const RememberedMatch& match) {
    auto all = rememberedColumns(settings);
    std::erase_if(all, [&](const RememberedMatch& one) { return one.header == match.header; });
    all.push_back(match);
    settings.remove(list);
    settings.beginWriteArray(list);
    for (int i = 0; const auto& [header, told] : all) {
        settings.setArrayIndex(i++);
        settings.setValue(headerKey, written(header));
        settings.setValue(matchKey, QString::fromStdString(text(told)));
    }
    settings.endArray();
}

}  // namespace legwork
