#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading an export of Apple Health that is made for it, as XML and as the phone packs it: the whole command line, dry.

  apple_health.py BUILD_DIR [MEGABYTES]     (1000 by default; writes that much, and as much packed, to a folder of its own)

Prints megabytes of XML a second by the clock and of the processor, and the most memory that was held.
"""
import os, pathlib, random, subprocess, sys, tempfile, time, zipfile

HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n'
        '<!ATTLIST HealthData locale CDATA #REQUIRED>\n]>\n<HealthData locale="en_GB">\n')
WATCH = ('sourceName="Runner’s Apple&#160;Watch" sourceVersion="10.1" device="&lt;&lt;HKDevice: 0x282f1c0a0&gt;, name:Apple Watch, '
         'manufacturer:Apple Inc., model:Watch, hardware:Watch6,1, software:10.1&gt;"')
SCALES = [("HKQuantityTypeIdentifierHeartRate", "count/min"), ("HKQuantityTypeIdentifierStepCount", "count"),
          ("HKQuantityTypeIdentifierActiveEnergyBurned", "kcal"), ("HKQuantityTypeIdentifierDistanceWalkingRunning", "km")]


def record(kind, unit, start, end, value):
    return (f' <Record type="{kind}" {WATCH} unit="{unit}" creationDate="{end} +0100" startDate="{start} +0100" endDate="{end} +0100" '
            f'value="{value}"/>\n')


def day_of(number):
    """One day's records, with @ for its date and # for that of the day before."""
    rng = random.Random(number)
    lines = []
    for minute in range(0, 1440, 2):
        clock = f"@ {minute // 60:02}:{minute % 60:02}:{rng.randrange(60):02}"
        lines.append(record(*rng.choice(SCALES), clock, clock, round(rng.random() * 100, 4)))
    for hour in range(0, 6):
        lines.append(record("HKCategoryTypeIdentifierSleepAnalysis", "", f"@ {hour:02}:00:00", f"@ {hour:02}:50:00",
                            "HKCategoryValueSleepAnalysisAsleepCore"))
    lines.append(record("HKQuantityTypeIdentifierBodyMass", "kg", "@ 07:00:00", "@ 07:00:00", 63.2))
    for hour in range(8, 18, 2):
        lines.append(record("HKQuantityTypeIdentifierDietaryWater", "mL", f"@ {hour:02}:00:00", f"@ {hour:02}:00:00", 250))
    lines.append(' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="50" durationUnit="min" ' + WATCH +
                 ' startDate="@ 18:00:00 +0100" endDate="@ 18:51:00 +0100">\n  <MetadataEntry key="HKIndoorWorkout" value="0"/>\n'
                 '  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="10.1" unit="km"/>\n </Workout>\n')
    return "".join(lines)


def write(path, megabytes):
    """From 2000 on, as many days as it takes; beyond 25 years the same days again."""
    days = [day_of(number) for number in range(8)]
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD)
        number = 0
        while file.tell() < megabytes * 1_000_000:
            year, rest = divmod(number % 8400, 336)
            date = f"{2000 + year}-{rest // 28 + 1:02}-{rest % 28 + 1:02}"
            file.write(days[number % len(days)].replace("@", date))
            number += 1
        file.write("</HealthData>\n")


def measured(program, journal, path):
    begun = time.perf_counter()
    child = subprocess.Popen([program, "--journal", journal, "import", "--dry-run", path], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit("the import failed")
    return time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    program = str(pathlib.Path(sys.argv[1]) / "app/legwork-cli")
    megabytes = float(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory() as folder:
        xml, packed = os.path.join(folder, "export.xml"), os.path.join(folder, "export.zip")
        write(xml, megabytes)
        size = os.path.getsize(xml) / 1e6
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.write(xml, "apple_health_export/export.xml")
        for path in (xml, packed):
            clock, processor, memory = measured(program, os.path.join(folder, "none.legwork"), path)
            print(f"{os.path.basename(path)}: {size:.0f} MB of XML, {size / clock:.0f} MB/s by the clock, {size / processor:.0f} MB/s of the "
                  f"processor, {memory:.0f} MB at most")


main()
