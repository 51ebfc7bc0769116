#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From start to a painted window, and the memory then: Legwork beside KeePassXC and DB Browser for SQLite on one Xvfb.

  startup.py BUILD_DIR [RUNS]     (needs xvfb libx11-6 keepassxc sqlitebrowser; installs what is missing)

Painted: a part of the screen where nothing was shows at least 12 colours in a grid of points, and still does so at the
next look. The same measure holds for all programs; a look takes about 2 ms.
"""
import ctypes, os, shutil, statistics, subprocess, sys, tempfile, time

WIDTH, HEIGHT, STEP = 1280, 900, 8


def install_missing():
    needed = {"Xvfb": "xvfb", "keepassxc": "keepassxc", "sqlitebrowser": "sqlitebrowser"}
    missing = [package for program, package in needed.items() if not shutil.which(program)]
    if missing:
        print("installing", *missing)
        sudo = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], check=True, stdout=subprocess.DEVNULL)


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_uint32))]


class Screen:
    def __init__(self, display):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = self.x.XDefaultRootWindow.restype = ctypes.c_void_p
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]
        self.x.XDestroyImage.argtypes = [ctypes.POINTER(Image)]
        self.display = self.x.XOpenDisplay(display.encode())
        self.root = self.x.XDefaultRootWindow(self.display)

    def colours(self):
        seen = set()
        for y in range(20, HEIGHT, 60):
            image = self.x.XGetImage(self.display, self.root, 0, y, WIDTH, 1, 0xFFFFFFFF, 2)
            seen.update(image.contents.data[0:WIDTH:2])
            self.x.XDestroyImage(image)
        return len(seen)


def resident_mb(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def once(screen, command, environment):
    begun = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.perf_counter() - begun < 20:
            shown = time.perf_counter()
            if screen.colours() >= 12 and screen.colours() >= 12:
                time.sleep(0.5)
                return (shown - begun) * 1000, resident_mb(program.pid)
            if program.poll() is not None:
                raise SystemExit(f"{command[0]} ended before it showed a window")
        raise SystemExit(f"{command[0]} showed nothing within 20 s")
    finally:
        program.terminate()
        program.wait()
        while screen.colours() > 1:
            time.sleep(0.01)


def main():
    build, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 9
    install_missing()
    with tempfile.TemporaryDirectory() as home:
        journal = os.path.join(home, "ten.legwork")
        exchange = os.path.join(home, "exchange")
        subprocess.run([os.path.join(build, "tests/benchmarks/ten_years"), exchange], check=True)
        subprocess.run([os.path.join(build, "app/legwork-cli"), "--journal", journal, "import", exchange], check=True, stdout=subprocess.DEVNULL)
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        display = ":" + os.read(read, 16).decode().strip()
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": display, "LANG": "C.UTF-8"}
        os.chmod(home, 0o700)
        programs = {"legwork, ten years": [os.path.join(build, "app/legwork"), "--journal", journal],
                    "keepassxc, empty": ["keepassxc"], "sqlitebrowser, empty": ["sqlitebrowser"]}
        try:
            screen = Screen(display)
            figures = {name: [] for name in programs}
            for _ in range(runs + 1):  # the first only warms the disk's cache
                for name, command in programs.items():
                    figures[name].append(once(screen, command, environment))
            for name, measured in figures.items():
                times, memory = [t for t, _ in measured[1:]], [m for _, m in measured[1:]]
                print(f"{name:22} painted after {min(times):4.0f} / {statistics.median(times):4.0f} / {max(times):4.0f} ms"
                      f" (min / median / max of {runs}), resident {statistics.median(memory):4.0f} MB")
        finally:
            server.terminate()


main()
