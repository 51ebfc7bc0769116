// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/drafts.h"

#include <algorithm>

namespace legwork {
namespace {

auto isOf(std::string_view table, const std::string& id, std::string_view column) {
    return [=](const Draft& draft) { return draft.table == table && draft.id == id && draft.column == column; };
}

}  // namespace

QString Drafts::find(std::string_view table, const std::string& id, std::string_view column) const {
    const auto found = std::ranges::find_if(drafts_, isOf(table, id, column));
    return found == drafts_.end() ? QString{} : QString::fromStdString(found->text);
}

std::vector<std::string> Drafts::idsOf(std::string_view table, std::string_view beginning) const {
    std::vector<std::string> ids;
    for (const Draft& draft : drafts_)
        if (draft.table == table && draft.id.starts_with(beginning)) ids.push_back(draft.id);
    return ids;
}

void Drafts::keep(std::string_view table, const std::string& id, std::string_view column, const QString& text) {
    std::erase_if(drafts_, isOf(table, id, column));
    const Draft draft{std::string{table}, id, std::string{column}, text.toStdString()};
    if (!text.isEmpty()) drafts_.push_back(draft);
    desk_.keepDraft(draft);
}

}  // namespace legwork
