// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that could not be saved as values, kept in the journal so that they come back after a crash.
#pragma once

#include "desk.h"

#include <QString>

namespace legwork {

class Drafts {
public:
    explicit Drafts(Desk& desk) : desk_(desk) { reload(); }

    void reload() { drafts_ = desk_.journal().drafts(); }
    /// The text kept for that cell; empty where there is none.
    QString find(std::string_view table, const std::string& id, std::string_view column) const;
    /// The ids in that table for which a text is kept and which begin so.
    std::vector<std::string> idsOf(std::string_view table, std::string_view beginning) const;
    /// Keeps it, or forgets it where the text is empty.
    void keep(std::string_view table, const std::string& id, std::string_view column, const QString& text);

private:
    Desk& desk_;
    std::vector<Draft> drafts_;
};

}  // namespace legwork
