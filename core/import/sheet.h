// SPDX-License-Identifier: GPL-3.0-or-later
// One CSV file of an exchange folder: rows under named columns, and what was wrong with it.
#pragma once

#include "csv.h"

#include "legwork/exchange.h"

#include <optional>
#include <string_view>

namespace legwork {

constexpr std::string_view unknownColumn = "This column is not known here and was left.";
constexpr std::string_view missingColumn = "This column is missing, and no row can be read without it.";

/// Collects what could not be taken from one file.
struct Complaints {
    std::string file;
    std::vector<ImportProblem>& problems;

    void refuse(int line, std::string_view column, std::string_view reason) const;
    /// Nothing is lost.
    void note(int line, std::string_view column, std::string_view reason) const;
};

struct Sheet {
    int headerLine = 1;
    std::vector<std::string> columns;
    std::vector<CsvRow> rows;  // each as long as `columns`

    std::optional<std::size_t> find(std::string_view column) const;
};

/// Rows of another length than the header and rows that are not UTF-8 are left out. Nothing of a text whose header is
/// no use.
std::optional<Sheet> readSheet(std::string_view text, const Complaints& complaints);

}  // namespace legwork
