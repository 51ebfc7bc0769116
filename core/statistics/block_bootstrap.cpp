// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_bootstrap.h"

#include "quantile.h"

#include <algorithm>
#include <cmath>
#include <experimental/simd>

namespace legwork {
namespace {

namespace simd = std::experimental;

constexpr int replicatesOfInterval = 2000;
constexpr double widening = 1.06, mostUnsolved = 0.05;

/// How many products a row has, or a block's sums of them: the upper half of the normal equations, with y.
constexpr std::size_t productsOf(std::size_t columns) { return columns * (columns + 3) / 2; }
using Products = std::array<double, productsOf(mostColumns)>;

/// Sums over `length` rows from each row on, wrapping round: `width` numbers a row. Each from the one before, by the row
/// that comes in and the row that goes.
std::vector<double> blockSums(const std::vector<double>& products, std::size_t width, std::size_t length) {
    const std::size_t rows = products.size() / width;
    std::vector<double> sums(products.size());
    for (std::size_t row = 0; row < length; ++row)
        for (std::size_t c = 0; c < width; ++c) sums[c] += products[row % rows * width + c];
    for (std::size_t start = 1; start < rows; ++start) {
        const double *gone = &products[(start - 1) * width], *come = &products[(start + length - 1) % rows * width];
        const double* before = &sums[(start - 1) * width];
        double* now = &sums[start * width];
        for (std::size_t c = 0; c < width; ++c) now[c] = before[c] - gone[c] + come[c];
    }
    return sums;
}

std::vector<double> productsOfRows(const DesignMatrix& columns, std::span<const double> y) {
    std::vector<double> products(y.size() * productsOf(columns.size()));
    auto next = products.begin();
    for (std::size_t i = 0; i < y.size(); ++i)
        for (std::size_t a = 0; a < columns.size(); ++a) {
            for (std::size_t b = a; b < columns.size(); ++b) *next++ = columns[a][i] * columns[b][i];
            *next++ = columns[a][i] * y[i];
        }
    return products;
}

NormalEquations unpacked(const double* sums, std::size_t columns) {
    NormalEquations equations{columns};
    for (std::size_t a = 0; a < columns; ++a)
        for (std::size_t b = a; b <= columns; ++b) {
            equations.row[a][b] = *sums++;
            if (b < columns) equations.row[b][a] = equations.row[a][b];
        }
    return equations;
}

/// The blocks that begin at `starts` in one. A width that the compiler knows keeps the sums in registers.
template <std::size_t columns>
Products summed(const std::vector<double>& blocks, std::span<const std::size_t> starts) {
    constexpr std::size_t width = productsOf(columns);
    simd::fixed_size_simd<double, width> sums = 0;
    for (const std::size_t start : starts) sums += decltype(sums)(&blocks[start * width], simd::element_aligned);
    Products all{};
    sums.copy_to(all.data(), simd::element_aligned);
    return all;
}
constexpr std::array summedBy{summed<1>, summed<2>, summed<3>, summed<4>, summed<5>, summed<6>};
static_assert(summedBy.size() == mostColumns);

/// Blocks summed once, so that a replicate only adds blocks.
class Blocks {
public:
    Blocks(const DesignMatrix& columns, std::span<const double> y, std::size_t length)
        : columns_(columns.size()), width_(productsOf(columns_)), count_((y.size() + length - 1) / length) {
        const auto products = productsOfRows(columns, y);
        whole_ = blockSums(products, width_, length);
        last_ = blockSums(products, width_, y.size() - (count_ - 1) * length);
    }
    std::size_t count() const { return count_; }

    /// From where each of the blocks begins, the last of them being what is left of the rows.
    std::optional<double> firstCoefficient(std::span<const std::size_t> starts) const {
        Products sums = summedBy[columns_ - 1](whole_, starts.first(count_ - 1));
        const double* last = &last_[starts.back() * width_];
        for (std::size_t c = 0; c < width_; ++c) sums[c] += last[c];
        const auto solved = solve(unpacked(sums.data(), columns_));
        return solved ? std::optional((*solved)[0]) : std::nullopt;
    }

private:
    std::size_t columns_, width_, count_;
    std::vector<double> whole_, last_;
};

}  // namespace

std::uint64_t SplitMix64::operator()() {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

std::uint64_t seedOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
    return hash;
}

std::size_t blockLength(std::size_t rows) {
    std::size_t length = 4;
    while (8 * length * length * length < 27 * rows) ++length;
    return length;
}

std::size_t drawStart(SplitMix64& generator, std::size_t rows) { return static_cast<std::size_t>((generator() >> 32) * rows >> 32); }

std::optional<double> blockReplicate(const DesignMatrix& columns, std::span<const double> y, std::size_t length,
                                     std::span<const std::size_t> starts) {
    return Blocks(columns, y, length).firstCoefficient(starts);
}

std::vector<double> blockReplicates(const DesignMatrix& columns, std::span<const double> y, std::size_t length, int replicates,
                                    std::uint64_t seed, std::stop_token stop) {
    const Blocks blocks(columns, y, length);
    SplitMix64 generator{seed};
    std::vector<std::size_t> starts(blocks.count());
    std::vector<double> coefficients;
    coefficients.reserve(static_cast<std::size_t>(replicates));
    for (int i = 0; i < replicates; ++i) {
        if (stop.stop_requested()) return {};
        std::ranges::generate(starts, [&] { return drawStart(generator, y.size()); });
        if (const auto one = blocks.firstCoefficient(starts)) coefficients.push_back(*one);
    }
    return coefficients;
}

std::optional<Interval> bootstrapInterval(const DesignMatrix& columns, std::span<const double> y, double estimate, std::uint64_t seed,
                                          std::stop_token stop) {
    auto drawn = blockReplicates(columns, y, blockLength(y.size()), replicatesOfInterval, seed, stop);
    if (static_cast<double>(drawn.size()) < (1 - mostUnsolved) * replicatesOfInterval) return {};
    const auto rows = static_cast<double>(y.size());
    const double factor = widening * std::sqrt(rows / (rows - static_cast<double>(columns.size())));
    const double low = quantile(drawn, 0.025), high = quantile(drawn, 0.975);
    return Interval{estimate - factor * std::max(0.0, estimate - low), estimate + factor * std::max(0.0, high - estimate)};
}

}  // namespace legwork
