// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift_test.h"

#include <fftw3.h>
#include <algorithm>
#include <cmath>
#include <complex>
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

template <class Make>
Plan plan(Make make) {
    const std::lock_guard alone(planning);
    return Plan(make());
}

/// Two series of the same length as spectra: one plan there and one back for both.
struct Spectra {
    std::size_t size;
    Spectrum a, b;

    Spectra(std::span<const double> x, std::span<const double> y) : size(x.size()), a(size / 2 + 1), b(size / 2 + 1) {
        std::vector<double> values(x.begin(), x.end());
        const auto forward =
            plan([&] { return fftw_plan_dft_r2c_1d(static_cast<int>(size), values.data(), raw(a), FFTW_ESTIMATE | FFTW_UNALIGNED); });
        fftw_execute(forward.get());
        std::vector<double> others(y.begin(), y.end());
        fftw_execute_dft_r2c(forward.get(), others.data(), raw(b));
    }
};

/// What belongs to a product of spectra.
std::vector<double> transformedBack(Spectrum product, std::size_t size) {
    std::vector<double> values(size);
    const auto back = plan([&] { return fftw_plan_dft_c2r_1d(static_cast<int>(size), raw(product), values.data(), FFTW_ESTIMATE); });
    fftw_execute(back.get());
    for (double& value : values) value /= static_cast<double>(size);
    return values;
}

std::vector<double> correlated(const Spectra& both) {
    Spectrum product = both.a;
    for (std::size_t i = 0; i < product.size(); ++i) product[i] *= std::conj(both.b[i]);
    return transformedBack(std::move(product), both.size);
}

/// Σ a[(k − i) mod n]·b[i]: the sums of a laid backwards against b, at all rotations.
std::vector<double> convolved(const Spectra& both) {
    Spectrum product = both.a;
    for (std::size_t i = 0; i < product.size(); ++i) product[i] *= both.b[i];
    return transformedBack(std::move(product), both.size);
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
