// SPDX-License-Identifier: GPL-3.0-or-later
// A table that nobody knows, read as the runner says what its columns hold.
#include "drivers/import_driver.h"

#include <QComboBox>
#include <QDialog>
#include <QTimer>
#include <functional>

namespace legwork {
namespace {

/// Two runs in a table whose header says when, and not in which unit or how long.
const std::string ownTable = "Wann;Weg;Zeit;Wetter\n17.11.2026;10,5;52;Regen\n18.11.2026;8;40;Wind\n";

/// Answers the dialog as it opens.
void inDialog(std::function<void(QDialog&)> answer) {
    QTimer::singleShot(0, [answer = std::move(answer)] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        answer(*dialog);
        EXPECT_FALSE(dialog->isVisible()) << "the answer closes it";
        if (dialog->isVisible()) dialog->reject();
    });
}
QComboBox* boxOf(QWidget& dialog, const QString& name) {
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (box->accessibleName() == name) return box;
    return nullptr;
}
/// Goes down the choices to the one that is meant.
void choose(QWidget& dialog, const QString& name, const QString& choice) {
    auto* box = boxOf(dialog, name);
    ASSERT_TRUE(box) << qPrintable(name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != choice; ++i) QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(box->currentText().toStdString(), choice.toStdString());
}

QPushButton* buttonOf(QDialog& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

class MatchingColumns : public ImportFlow {
protected:
    void pressButton(const QString& text) {
        auto* found = button(text);
        ASSERT_TRUE(found) << qPrintable(text);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void match() {
        inDialog([](QDialog& dialog) {
            choose(dialog, "Wann holds", "Date alone");
            choose(dialog, "Weg holds", "Distance");
            choose(dialog, "Zeit holds", "Duration without pauses");
            choose(dialog, "A plain duration is in", "minutes");
            QTest::keyClick(buttonOf(dialog, "Read it so"), Qt::Key_Space);
        });
        pressButton("Match the columns…");
    }
};

TEST_F(MatchingColumns, ReadsATableThatNobodyKnowsAsOneStep) {
    open();
    import({write("2026.csv", ownTable)});
    ASSERT_EQ(table()->model()->rowCount(), 1) << "left out";
    match();
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, ImportModel::dayColumn).left(10), "2026-11-18");
    take();
    ASSERT_EQ(runs().size(), 2u);
    EXPECT_EQ(runs()[0].distance_m, 10'500);
    EXPECT_EQ(runs()[0].duration_s, 52 * 60);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(runs().empty());
}

TEST_F(MatchingColumns, IsAskedOnceForAHeaderAndCanBeAnsweredAnew) {
    open();
    import({write("2026.csv", ownTable)});
    match();
    QTest::keyClick(table(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    import({write("2025.csv", "Wann;Weg;Zeit;Wetter\n13.11.2025;5;25;\n")});
    EXPECT_EQ(cell(0, ImportModel::dayColumn).left(10), "2025-11-13");
    EXPECT_FALSE(button("Match the columns…"));
    inDialog([](QDialog& dialog) {
        choose(dialog, "Distances are in", "miles");
        QTest::keyClick(buttonOf(dialog, "Read it so"), Qt::Key_Space);
    });
    pressButton("Match the columns anew…");
    take();
    ASSERT_EQ(runs().size(), 1u);
    EXPECT_NEAR(*runs()[0].distance_m, 5 * 1609.344, 0.01);
}

TEST_F(MatchingColumns, OneTableAfterAnotherIsOffered) {
    open();
    import({write("2026.csv", ownTable), write("old.csv", "Quand;Quoi\n16.11.2026;9\n")});
    match();
    ASSERT_TRUE(button("Match the columns…")) << "of the other table";
    inDialog([](QDialog& dialog) {
        choose(dialog, "Quand holds", "Date alone");
        choose(dialog, "Quoi holds", "Distance");
        QTest::keyClick(buttonOf(dialog, "Read it so"), Qt::Key_Space);
    });
    pressButton("Match the columns…");
    EXPECT_EQ(table()->model()->rowCount(), 3);
}

TEST_F(MatchingColumns, RefusesInPlaceWhatCannotBeRead) {
    open();
    import({write("2026.csv", ownTable)});
    inDialog([](QDialog& dialog) {
        auto* ok = buttonOf(dialog, "Read it so");
        choose(dialog, "Weg holds", "Distance");
        EXPECT_FALSE(ok->isEnabled()) << "how far, and not when";
        choose(dialog, "Wann holds", "Date alone");
        EXPECT_TRUE(ok->isEnabled());
        choose(dialog, "Zeit holds", "Distance");
        EXPECT_FALSE(ok->isEnabled()) << "two columns of distances";
        QTest::keyClick(buttonOf(dialog, "Cancel"), Qt::Key_Space);
    });
    pressButton("Match the columns…");
    EXPECT_EQ(table()->model()->rowCount(), 1) << "as it was";
}

TEST_F(MatchingColumns, ARefusedFileIsReadOnceItIsMended) {
    open();
    import({write("run.gpx", "<gpx version=\"1.1\"><trk>"), write("other.gpx", track("running"))});
    ASSERT_TRUE(cell(1, ImportModel::resultColumn).startsWith("refused")) << qPrintable(cell(1, ImportModel::resultColumn));
    auto mended = track("running");
    for (auto at = mended.find("-18T"); at != mended.npos; at = mended.find("-18T", at)) mended.replace(at, 4, "-17T");
    write("run.gpx", mended);
    pressButton("Read the refused again");
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "new");
    EXPECT_EQ(cell(1, ImportModel::resultColumn), "new");
    EXPECT_FALSE(button("Read the refused again")->isVisible());
}

}  // namespace
}  // namespace legwork
