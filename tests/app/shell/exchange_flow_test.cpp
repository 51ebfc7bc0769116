// SPDX-License-Identifier: GPL-3.0-or-later
// Import and export through the window: what came of it, and that Cancel leaves everything as it was.
#include "drivers/window_driver.h"

#include "legwork/exchange.h"
#include "ten_years.h"

#include <QProgressDialog>
#include <QTimer>

namespace legwork {
namespace {

class ExchangeFlowTest : public MainWindowTest {
protected:
    /// An exported folder of so many years.
    std::filesystem::path folderOf(int years) {
        const auto path = folder / "export";
        const auto journal = Journal::open(folder / "other.legwork", evening);
        importExchange(*journal, {manyYears(years), {}, {}, {}}, "made up", evening);
        exportExchange(*journal, path);
        return path;
    }
    void importFromSettings(const std::filesystem::path& path) {
        dialogs.folder = QString::fromStdString(path.string());
        press(Qt::Key_6, Qt::ControlModifier);
        QTest::keyClick(button("Import a folder…"), Qt::Key_Space);
    }
    std::size_t runs() { return window.desk()->diary()->records().runs.size(); }
};

TEST_F(ExchangeFlowTest, AnImportFromSettingsSaysWhatCameOfItAndIsOneUndo) {
    open();
    importFromSettings(folderOf(1));
    EXPECT_GT(runs(), 200u);
    EXPECT_TRUE(dialogs.told.startsWith("Added ")) << qPrintable(dialogs.told);
    window.activateWindow();  // as a desktop does once the progress of a slow import is gone
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(runs(), 0u);
}

TEST_F(ExchangeFlowTest, AnImportThatIsNotAgreedToLeavesTheJournal) {
    open();
    dialogs.answer = false;
    importFromSettings(folderOf(1));
    EXPECT_EQ(runs(), 0u);
}

TEST_F(ExchangeFlowTest, ALongImportShowsHowFarItIsAndEscapeEndsItWithNothingTakenIn) {
    const auto path = folderOf(10);
    open();
    QTimer watch;
    int seen = 0;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->labelText().startsWith("Importing") || dialog->value() == 0) return;
        ++seen;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    watch.start(5);
    importFromSettings(path);
    EXPECT_EQ(seen, 1);
    EXPECT_EQ(runs(), 0u);
    EXPECT_EQ(dialogs.told, "Nothing was imported. The journal is as it was.");
    EXPECT_FALSE(action("Undo")->isEnabled());
    EXPECT_TRUE(window.desk()->journal().check().empty());
}

TEST_F(ExchangeFlowTest, AnExportFromSettingsIsReadBackTheSame) {
    open();
    logRun();
    dialogs.folder = QString::fromStdString((folder / "out").string());
    press(Qt::Key_6, Qt::ControlModifier);
    QTest::keyClick(button("Export to a folder…"), Qt::Key_Space);
    EXPECT_TRUE(dialogs.told.startsWith("Everything was written to ")) << qPrintable(dialogs.told);
    EXPECT_EQ(readExchange(folder / "out").records.runs, window.desk()->diary()->records().runs);
}

TEST_F(ExchangeFlowTest, TheFirstStartCanBeAnImport) {
    dialogs.folder = QString::fromStdString(folderOf(1).string());
    window.show(openJournal(file(), false));
    window.QMainWindow::show();
    QTest::keyClick(button("Import a folder…"), Qt::Key_Space);
    ASSERT_TRUE(window.desk());
    EXPECT_GT(runs(), 200u);
}

TEST_F(ExchangeFlowTest, OneFileThatWasWrittenIsReadBackAsTheFolderIs) {
    open();
    logRun();
    const auto logged = window.desk()->diary()->records().runs;
    dialogs.newFile = QString::fromStdString((folder / "all.zip").string());
    press(Qt::Key_6, Qt::ControlModifier);
    QTest::keyClick(button("Export as one file…"), Qt::Key_Space);
    EXPECT_TRUE(dialogs.told.startsWith("Everything was written to ")) << qPrintable(dialogs.told);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(runs(), 0u);
    dialogs.files = {dialogs.newFile};
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_EQ(runs(), 1u);
    EXPECT_EQ(window.desk()->diary()->records().runs, logged);
}

TEST_F(ExchangeFlowTest, RunsForASpreadsheetAreInTheRunnersUnits) {
    open();
    logRun();
    window.desk()->edit("units", [](Edit& edit) { edit.put(legwork::Runner{.units = Units::imperial}); });
    dialogs.newFile = QString::fromStdString((folder / "runs.csv").string());
    action("Export the runs")->trigger();
    const auto sheet = bytesOf(folder / "runs.csv");
    EXPECT_NE(sheet.find(",7.456,"), sheet.npos) << "12 km are 12 / 1.609344 miles: " << sheet;
}

TEST_F(ExchangeFlowTest, WhereAFileCannotBeWrittenTheWindowSaysSo) {
    open();
    folder.write("plain", "no folder");
    dialogs.newFile = QString::fromStdString((folder / "plain" / "all.zip").string());
    action("Export as one file")->trigger();
    EXPECT_TRUE(dialogs.told.isEmpty()) << qPrintable(dialogs.told);
    EXPECT_EQ(bytesOf(folder / "plain"), "no folder");
    for (auto* label : window.findChildren<QLabel*>())
        if (label->accessibleName() == "Status") { EXPECT_TRUE(label->text().endsWith('.')) << qPrintable(label->text()); }
}

}  // namespace
}  // namespace legwork
