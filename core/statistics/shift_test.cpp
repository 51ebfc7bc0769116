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

Spectrum transformed(std::vector<double> values) {
    Spectrum spectrum(values.size() / 2 + 1);
    const auto forward =
        plan([&] { return fftw_plan_dft_r2c_1d(static_cast<int>(values.size()), values.data(), raw(spectrum), FFTW_ESTIMATE); });
    fftw_execute(forward.get());
    return spectrum;
}

std::vector<double> transformedBack(Spectrum spectrum, std::size_t size) {
    std::vector<double> values(size);
    const auto back = plan([&] { return fftw_plan_dft_c2r_1d(static_cast<int>(size), raw(spectrum), values.data(), FFTW_ESTIMATE); });
    fftw_execute(back.get());
    for (double& value : values) value /= static_cast<double>(size);
    return values;
}

std::size_t countAtLeast(const std::vector<double>& values, double bound) {
    return static_cast<std::size_t>(std::ranges::count_if(values, [&](double value) { return std::abs(value) >= bound; }));
}

}  // namespace

std::vector<double> circularCorrelation(std::span<const double> a, std::span<const double> b) {
    Spectrum product = transformed({a.begin(), a.end()});
    const Spectrum other = transformed({b.begin(), b.end()});
    for (std::size_t i = 0; i < product.size(); ++i) product[i] *= std::conj(other[i]);
    return transformedBack(std::move(product), a.size());
}

ShiftTest shiftTest(std::span<const double> x, std::span<const double> y) {
    const double bound = std::abs(std::inner_product(x.begin(), x.end(), y.begin(), 0.0)) - tie;
    const std::vector<double> backwards(x.rbegin(), x.rend());
    return {countAtLeast(circularCorrelation(x, y), bound) + countAtLeast(circularCorrelation(backwards, y), bound), 2 * x.size()};
}

}  // namespace legwork
