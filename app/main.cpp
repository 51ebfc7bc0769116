// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program. The journal is read on a thread of its own while Qt comes up: together they have 100 ms.
#include "drawing/house_style.h"
#include "shell/appearance.h"
#include "shell/dialogs.h"
#include "shell/example.h"
#include "shell/main_window.h"
#include "shell/options.h"

#include <QApplication>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <cstdio>
#include <future>
#ifdef __GLIBC__
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace legwork;

namespace {

QStringList texts(int count, char** arguments) {
    QStringList list;
    for (int i = 0; i < count; ++i) list += QString::fromLocal8Bit(arguments[i]);
    return list;
}

int print(const Reply& answer) {
    std::fputs(qPrintable(answer.text), answer.code == 0 ? stdout : stderr);
    return answer.code;
}

int takePicture(MainWindow& window, const QString& file) {
    window.QMainWindow::show();
    QApplication::processEvents();
    QThreadPool::globalInstance()->waitForDone();  // a page may still be working out what it shows
    for (int round = 0; round < 3; ++round) QApplication::processEvents();  // what it then shows finds its place in steps
    if (window.grab().save(file, "PNG")) return 0;
    return print({QString("The picture could not be written to %1.\n").arg(file), 1});
}

/// Memory comes from the kernel in large pieces: page by page, two threads at once, it holds both up for milliseconds.
/// The first piece is what the program grows to before it is painted, and comes in pages of 2 MB.
void takeMemoryInLargePieces() {
#ifdef __GLIBC__
    constexpr int piece = 16 << 20;
    constexpr std::uintptr_t largePage = 2 << 20;
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, piece);
    mallopt(M_MMAP_THRESHOLD, 2 * piece);
    void* volatile first = std::malloc(1 << 20);
    std::free(first);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0)) / largePage * largePage;
    madvise(reinterpret_cast<void*>(end - (piece - largePage)), piece - largePage, MADV_HUGEPAGE);  // a wish; slower without
#endif
}

int open(int count, char** arguments, const Options& options) {
    const bool named = options.journal != defaultJournal();
    // Today, as it is shown first, needs only the recent days; the rest is read when the window is painted.
    const bool isToday = options.page == Page::today && !options.day && options.picture.isEmpty();
    const auto read = isToday ? Journal::Read::recent : Journal::Read::everything;
    auto opening = std::async(std::launch::async, [&] { return options.example ? Opening{} : openJournal(options.journal, named, read); });
    if (!options.picture.isEmpty()) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle("fusion");
    QApplication app(count, arguments);
    QApplication::setStyle(new HouseStyle);
    QApplication::setApplicationName("Legwork");
    QApplication::setDesktopFileName("legwork");
    QSettings settings("legwork", "legwork");
    Appearance appearance(settings);
    SystemDialogs dialogs;
    MainWindow window(settings, appearance, dialogs);
    if (options.size.isValid()) window.resize(options.size);
    window.show(options.example ? openExample() : opening.get(), options.page, options.day);
    if (!options.picture.isEmpty()) return takePicture(window, options.picture);
    window.QMainWindow::show();
    window.activateWindow();  // without a window manager keys would go nowhere
    return QApplication::exec();
}

}  // namespace

int main(int count, char** arguments) {
    takeMemoryInLargePieces();
    const auto asked = readOptions(texts(count, arguments));
    if (const auto* answer = std::get_if<Reply>(&asked)) return print(*answer);
    return open(count, arguments, std::get<Options>(asked));
}
