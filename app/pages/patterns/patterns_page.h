// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns: what went with this runner's soreness, and how sure that is.
#pragma once

#include "desk.h"
#include "legwork/rules.h"

#include <QFutureWatcher>
#include <QWidget>
#include <stop_token>

class QLabel;
class QTableView;

namespace legwork {

class Dialogs;
class PatternDetails;
class PatternsModel;
struct Associations;

class PatternsPage : public QWidget {
    Q_OBJECT

public:
    PatternsPage(Desk& desk, Dialogs& dialogs, QWidget* parent = nullptr);
    ~PatternsPage() override;

signals:
    void openWanted(const legwork::Rule& rule, legwork::Day day);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTable();
    /// Works it out beside the window; what an older diary would say is given up.
    void workOut();
    void present(const Associations& associations);
    void open();

    Desk& desk_;
    PatternsModel* model_;
    QLabel *headline_ = nullptr, *span_ = nullptr;
    QTableView* table_ = nullptr;
    PatternDetails* details_ = nullptr;
    bool isStale_ = true;
    std::stop_source stop_;
    QFutureWatcher<std::shared_ptr<const Associations>> watcher_;
};

}  // namespace legwork
