// SPDX-License-Identifier: GPL-3.0-or-later
#include "least_squares.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace legwork {
namespace {

constexpr double leastPivot = 1e-10;  // settled B14

double product(std::span<const double> a, std::span<const double> b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); }

NormalEquations equationsOf(const DesignMatrix& columns, std::span<const double> y) {
    NormalEquations equations{columns.size()};
    for (std::size_t a = 0; a < columns.size(); ++a) {
        for (std::size_t b = 0; b < columns.size(); ++b) equations.row[a][b] = product(columns[a], columns[b]);
        equations.row[a][columns.size()] = product(columns[a], y);
    }
    return equations;
}

/// Brings the row with the largest entry of the column up; false where all are next to nothing.
bool pivot(NormalEquations& e, std::size_t column) {
    std::size_t best = column;
    for (std::size_t r = column + 1; r < e.columns; ++r)
        if (std::abs(e.row[r][column]) > std::abs(e.row[best][column])) best = r;
    std::swap(e.row[column], e.row[best]);
    return std::abs(e.row[column][column]) >= leastPivot;
}

void clearBelow(NormalEquations& e, std::size_t column) {
    for (std::size_t r = column + 1; r < e.columns; ++r) {
        const double factor = e.row[r][column] / e.row[column][column];
        for (std::size_t c = column; c <= e.columns; ++c) e.row[r][c] -= factor * e.row[column][c];
    }
}

}  // namespace

std::optional<std::array<double, mostColumns>> solve(NormalEquations e) {
    for (std::size_t column = 0; column < e.columns; ++column) {
        if (!pivot(e, column)) return {};
        clearBelow(e, column);
    }
    std::array<double, mostColumns> solution{};
    for (std::size_t i = e.columns; i-- > 0;) {
        double rest = e.row[i][e.columns];
        for (std::size_t c = i + 1; c < e.columns; ++c) rest -= e.row[i][c] * solution[c];
        solution[i] = rest / e.row[i][i];
    }
    return solution;
}

std::optional<std::vector<double>> leastSquares(const DesignMatrix& columns, std::span<const double> y) {
    if (y.empty()) return {};
    const auto solved = solve(equationsOf(columns, y));
    if (!solved) return {};
    return std::vector<double>(solved->begin(), solved->begin() + static_cast<std::ptrdiff_t>(columns.size()));
}

std::optional<std::vector<double>> residuals(const DesignMatrix& columns, std::span<const double> y) {
    const auto fitted = leastSquares(columns, y);
    if (!fitted) return {};
    std::vector<double> left(y.begin(), y.end());
    for (std::size_t c = 0; c < columns.size(); ++c)
        for (std::size_t i = 0; i < left.size(); ++i) left[i] -= (*fitted)[c] * columns[c][i];
    return left;
}

}  // namespace legwork
