#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading files of watches, whole processes over the same files: Legwork beside gpsbabel (which writes unicsv to /dev/null).

  activities.py BUILD_DIR FOLDER [RUNS]     (needs gpsbabel; FOLDER holds .fit, .gpx and .tcx files at any depth)

For FIT also beside reading the bytes and their checksum. Files that gpsbabel cannot read are left out for both.
"""
import os, pathlib, statistics, subprocess, sys, time

KINDS = {"fit": "garmin_fit", "gpx": "gpx", "tcx": "gtrnctr"}


def gpsbabel(kind, files):
    return ["gpsbabel", "-i", KINDS[kind], *[part for file in files for part in ("-f", str(file))], "-o", "unicsv", "-F", "/dev/null"]


def is_readable(kind, file):
    return subprocess.run(gpsbabel(kind, [file]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def once(command):
    """Milliseconds by the clock and of the processor: a machine with other work stretches the former."""
    begun = time.perf_counter()
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise SystemExit(f"{command[0]} failed")
    return (time.perf_counter() - begun) * 1000, (used.ru_utime + used.ru_stime) * 1000


def main():
    build, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    program = str(build / "tests/benchmarks/read_activities")
    for kind in KINDS:
        files = [file for file in sorted(folder.rglob(f"*.{kind}")) if is_readable(kind, file)]
        if not files:
            continue
        names = [str(file) for file in files]
        commands = {"legwork": [program, *names], "gpsbabel": gpsbabel(kind, files)}
        if kind == "fit":
            commands["bytes and checksum"] = [program, "--checksum", *names]
        figures = {name: [] for name in commands}
        for _ in range(runs + 1):  # the first only warms the disk's cache
            for name, command in commands.items():
                figures[name].append(once(command))
        print(f"{kind}: {len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
        for column, clock in enumerate(("by the clock", "of the processor")):
            times = {name: [measured[column] for measured in all_measured[1:]] for name, all_measured in figures.items()}
            medians = {name: statistics.median(measured) for name, measured in times.items()}
            print(f"  milliseconds {clock}, min / median / max of {runs}")
            for name, measured in times.items():
                print(f"    {name:18} {min(measured):8.1f} / {medians[name]:8.1f} / {max(measured):8.1f}, {medians[name] / medians['legwork']:6.2f} times legwork")


main()
