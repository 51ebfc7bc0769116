#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes with soreness: the statistics of Legwork beside the same ones written with numpy, over the same rows.

  patterns.py BUILD_DIR      (needs numpy)

Of every rule that is compared over three and over thirty made-up years: the adjusted coefficient, its test over all
rotations by Fourier transforms, its interval from 2,000 replicates of blocks, the test of the days before, and the ranks of
what the rule measures. One thread each. The numbers of both have to agree to 1e-6.
"""
import os, pathlib, statistics, subprocess, sys, tempfile, time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import numpy as np


def residuals(held, y):
    return y - held @ np.linalg.lstsq(held, y, rcond=None)[0]


def shift_p(held, x, y):
    rx, ry = residuals(held, x), residuals(held, y)
    bound = abs(rx @ ry) - 1e-9
    spectrum = np.conj(np.fft.rfft(ry))
    hits = sum((np.abs(np.fft.irfft(np.fft.rfft(series) * spectrum, len(ry))) >= bound).sum() for series in (rx, rx[::-1]))
    return hits / (2 * len(ry))


def fnv(text):
    value = 0xCBF29CE484222325
    for letter in text.encode():
        value = (value ^ letter) * 0x100000001B3 % 2**64
    return value


def draws(seed, count):
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def interval(rule, columns, y, beta):
    n, k = columns.shape
    length = max(4, next(b for b in range(1, n + 9) if 8 * b**3 >= 27 * n))
    blocks = -(-n // length)
    starts = ((draws(fnv(f"{rule}|{n}"), 2000 * blocks) >> np.uint64(32)) * np.uint64(n) >> np.uint64(32)).astype(np.int64).reshape(2000, blocks)
    design = np.column_stack([columns, y])
    last = n - (blocks - 1) * length
    normal = np.empty((2000, k, k + 1))
    for a in range(k):
        for b in range(a, k + 1):
            product = design[:, a] * design[:, b]
            total = np.concatenate([[0], np.cumsum(np.concatenate([product, product[:length]]))])
            whole, rest = total[length : length + n] - total[:n], total[last : last + n] - total[:n]
            normal[:, a, b] = whole[starts[:, :-1]].sum(axis=1) + rest[starts[:, -1]]
            if b < k:
                normal[:, b, a] = normal[:, a, b]
    drawn = np.linalg.solve(normal[:, :, :k], normal[:, :, k:])[:, 0, 0]
    low, high = np.quantile(drawn, [0.025, 0.975])
    factor = 1.06 * np.sqrt(n / (n - k))
    return beta - factor * max(0, beta - low), beta + factor * max(0, high - beta)


def ranks(values):
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]


def statistics_of(rule, rated):
    complete = rated[~np.isnan(rated[:, 2:4]).any(axis=1)]
    x, y, load, before, earlier, _ = complete.T
    ones, moment = np.ones(len(x)), np.arange(len(x)) / (len(x) - 1)
    held = np.column_stack([ones, load, before, moment])
    columns = np.column_stack([x, held])
    beta = np.linalg.lstsq(columns, y, rcond=None)[0][0]
    p = shift_p(held, x, y)
    low, high = interval(rule, columns, y, beta)
    known = ~np.isnan(earlier)
    n = known.sum()
    p_before = shift_p(np.column_stack([np.ones(n), load[known], np.arange(n) / (n - 1)]), x[known], earlier[known])
    measured = rated[np.isfinite(rated[:, 5])]
    rho = 0.0
    if len(measured) >= 30:
        a, b = ranks(measured[:, 5]), ranks(measured[:, 1])
        shift_p(np.ones((len(a), 1)), a, b)
        rho = np.corrcoef(a, b)[0, 1] if a.std() and b.std() else 0.0
    return beta, p, low, high, p_before, rho


def main():
    program = str(pathlib.Path(sys.argv[1]) / "tests/benchmarks/pattern_statistics")
    for years in ("3", "30"):
        with tempfile.NamedTemporaryFile() as file:
            said = subprocess.run([program, years, file.name], capture_output=True, text=True, check=True).stdout.splitlines()
            rows = {}
            for line in open(file.name):
                rule, *values = line.split()
                rows.setdefault(rule, []).append([float(value) for value in values])
        rows = {rule: np.array(values) for rule, values in rows.items()}
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            found = {rule: statistics_of(rule, rated) for rule, rated in rows.items()}
            times.append((time.perf_counter() - begun) * 1000)
        ours, numpys = float(said[0]), statistics.median(times)
        # The test of the days before is not made of rules about the week before; Legwork then says 0.
        apart = max(abs(a - b) for line in said[1:] for rule, *values in [line.split()]
                    for a, b in zip(map(float, values), found[rule]) if float(values[-2]) or b is not found[rule][4])
        print(f"{years} years, {len(rows)} rules compared: legwork {ours:.1f} ms, numpy {numpys:.1f} ms, {numpys / ours:.1f} times; at most {apart:.1e} apart")


main()
