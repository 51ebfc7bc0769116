// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift_test.h"

#include <fftw3.h>
#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <type_traits>

namespace legwork {
namespace {

constexpr double tie = 1e-9;  // settled B16

/// FFTW makes plans one at a time and carries them out on any thread.
std::mutex planning;

struct Forget {
    void operator()(fftw_plan plan) const {
        const std::lock_guard alone(planning);
        fftw_destroy_plan(plan);
    }
};
using Plan = std::unique_ptr<std::remove_pointer_t<fftw_plan>, Forget>;
using Spectrum = std::vector<std::complex<double>>;

fftw_complex* raw(Spectrum& spectrum) { return reinterpret_cast<fftw_complex*>(spectrum.data()); }  // FFTW's manual, 4.1.1

struct Plans {
    Plan there, back;
};

/// Plans for a power of two, made once: making them takes longer than carrying them out.
const Plans& plansFor(std::size_t size) {
    static std::map<std::size_t, Plans> made;
    const std::lock_guard alone(planning);
    const auto [found, isNew] = made.try_emplace(size);
    if (isNew) {
        std::vector<double> values(size);
        Spectrum spectrum(size / 2 + 1);
        constexpr unsigned anywhere = FFTW_ESTIMATE | FFTW_UNALIGNED;
        found->second = {Plan(fftw_plan_dft_r2c_1d(static_cast<int>(size), values.data(), raw(spectrum), anywhere)),
                         Plan(fftw_plan_dft_c2r_1d(static_cast<int>(size), raw(spectrum), values.data(), anywhere))};
    }
    return found->second;
}

/// Two series of one length as spectra. The first is written twice and both are filled up to a power of two, so that
/// rotations of any number of rows are read off without wrapping around.
struct Spectra {
    std::size_t rows, size;
    Spectrum a, b;

    Spectra(std::span<const double> x, std::span<const double> y)
        : rows(x.size()), size(std::bit_ceil(std::max<std::size_t>(2 * rows, 2))), a(size / 2 + 1), b(size / 2 + 1) {
        std::vector<double> twice(size), once(size);
        std::ranges::copy(x, std::ranges::copy(x, twice.begin()).out);
        std::ranges::copy(y, once.begin());
        const Plans& plans = plansFor(size);
        fftw_execute_dft_r2c(plans.there.get(), twice.data(), raw(a));
        fftw_execute_dft_r2c(plans.there.get(), once.data(), raw(b));
    }
};

/// `rows` values of what belongs to a product of spectra, from one of them on.
std::vector<double> transformedBack(Spectrum product, const Spectra& both, std::size_t from) {
    std::vector<double> values(both.size);
    fftw_execute_dft_c2r(plansFor(both.size).back.get(), raw(product), values.data());
    std::vector<double> wanted(values.begin() + static_cast<std::ptrdiff_t>(from), values.begin() + static_cast<std::ptrdiff_t>(from + both.rows));
    for (double& value : wanted) value /= static_cast<double>(both.size);
    return wanted;
}

std::vector<double> correlated(const Spectra& both) {
    Spectrum product = both.a;
    for (std::size_t i = 0; i < product.size(); ++i) product[i] *= std::conj(both.b[i]);
    return transformedBack(std::move(product), both, 0);
}

/// Σ a[(k − i) mod n]·b[i]: the sums of a laid backwards against b, at all rotations.
std::vector<double> convolved(const Spectra& both) {
    Spectrum product = both.a;
    for (std::size_t i = 0; i < product.size(); ++i) product[i] *= both.b[i];
    return transformedBack(std::move(product), both, both.rows);
}

std::size_t countAtLeast(const std::vector<double>& values, double bound) {
    return static_cast<std::size_t>(std::ranges::count_if(values, [&](double value) { return std::abs(value) >= bound; }));
}

}  // namespace

std::vector<double> circularCorrelation(std::span<const double> a, std::span<const double> b) { return correlated({a, b}); }

ShiftTest shiftTest(std::span<const double> x, std::span<const double> y) {
    const double bound = std::abs(std::inner_product(x.begin(), x.end(), y.begin(), 0.0)) - tie;
    const Spectra both(x, y);
    return {countAtLeast(correlated(both), bound) + countAtLeast(convolved(both), bound), 2 * x.size()};
}

}  // namespace legwork
