// SPDX-License-Identifier: GPL-3.0-or-later
#include "least_squares.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace legwork {
namespace {

constexpr double leastPivot = 1e-10;  // settled B14

/// In eight sums that do not wait for each other.
double product(std::span<const double> a, std::span<const double> b) {
    std::array<double, 8> sums{};
    const std::size_t whole = a.size() - a.size() % sums.size();
    for (std::size_t i = 0; i < whole; i += sums.size())
        for (std::size_t lane = 0; lane < sums.size(); ++lane) sums[lane] += a[i + lane] * b[i + lane];
    for (std::size_t i = whole; i < a.size(); ++i) sums[i - whole] += a[i] * b[i];
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

NormalEquations equationsOf(const DesignMatrix& columns, std::span<const double> y) {
    NormalEquations equations{columns.size()};
    for (std::size_t a = 0; a < columns.size(); ++a) {
        for (std::size_t b = a; b < columns.size(); ++b) equations.row[a][b] = equations.row[b][a] = product(columns[a], columns[b]);
        equations.row[a][columns.size()] = product(columns[a], y);
    }
    return equations;
}

/// Brings the row with the largest entry of the column up; false where all are next to nothing.
bool pivot(NormalEquations& e, std::size_t column, std::size_t columns) {
    std::size_t best = column;
    for (std::size_t r = column + 1; r < columns; ++r)
        if (std::abs(e.row[r][column]) > std::abs(e.row[best][column])) best = r;
    if (best != column) std::swap(e.row[column], e.row[best]);
    return std::abs(e.row[column][column]) >= leastPivot;
}

/// A count of columns that the compiler knows takes half the time; a bootstrap solves tens of thousands.
template <std::size_t columns>
std::optional<std::array<double, mostColumns>> solved(NormalEquations e) {
    for (std::size_t column = 0; column < columns; ++column) {
        if (!pivot(e, column, columns)) return {};
        const double inverse = 1 / e.row[column][column];
        for (std::size_t r = column + 1; r < columns; ++r) {
            const double factor = e.row[r][column] * inverse;
            for (std::size_t c = column; c <= columns; ++c) e.row[r][c] -= factor * e.row[column][c];
        }
    }
    std::array<double, mostColumns> solution{};
    for (std::size_t i = columns; i-- > 0;) {
        double rest = e.row[i][columns];
        for (std::size_t c = i + 1; c < columns; ++c) rest -= e.row[i][c] * solution[c];
        solution[i] = rest / e.row[i][i];
    }
    return solution;
}
constexpr std::array solvedBy{solved<0>, solved<1>, solved<2>, solved<3>, solved<4>, solved<5>, solved<6>};
static_assert(solvedBy.size() == mostColumns + 1);

}  // namespace

std::optional<std::array<double, mostColumns>> solve(const NormalEquations& equations) { return solvedBy[equations.columns](equations); }

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
