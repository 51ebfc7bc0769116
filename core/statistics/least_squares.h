// SPDX-License-Identifier: GPL-3.0-or-later
// Ordinary least squares by the normal equations, for a handful of columns.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace legwork {

/// Columns of equal length; a column of ones has to be among them where an intercept is wanted.
using DesignMatrix = std::vector<std::vector<double>>;

constexpr std::size_t mostColumns = 6;
/// The normal equations: of each of the first `columns` rows the products with each column, then with y.
struct NormalEquations {
    std::size_t columns = 0;
    std::array<std::array<double, mostColumns + 1>, mostColumns> row{};
};

/// One coefficient a column; nothing where a column is a sum of others: a pivot below 1e-10 in Gauss elimination with
/// partial pivoting, in the order of the columns (settled B14).
std::optional<std::array<double, mostColumns>> solve(const NormalEquations& equations);

/// The coefficients of y on 1 to 6 columns; nothing where they are collinear or there are no rows.
std::optional<std::vector<double>> leastSquares(const DesignMatrix& columns, std::span<const double> y);

/// What the columns leave unexplained of y; nothing where they are collinear.
std::optional<std::vector<double>> residuals(const DesignMatrix& columns, std::span<const double> y);

}  // namespace legwork
