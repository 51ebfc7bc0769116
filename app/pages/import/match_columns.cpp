// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/match_columns.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/combo_box.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace legwork {
namespace {

constexpr int unused = -1;
constexpr std::size_t rowsRead = 2;

/// A box to choose from, each choice with what it stands for.
template <class Value>
ComboBox* boxOf(const QString& name, const std::vector<std::pair<QString, Value>>& choices) {
    auto* box = new ComboBox;
    box->setAccessibleName(name);
    for (const auto& [text, value] : choices) box->addItem(text, QVariant::fromValue(value));
    return box;
}

void choose(ComboBox& box, const QVariant& value) { box.setCurrentIndex(std::max(0, box.findData(value))); }

double metres(const char* unit) { return *metresIn(unit); }

std::vector<std::pair<QString, int>> meaningChoices() {
    std::vector<std::pair<QString, int>> choices{{MatchColumns::tr("Nothing that is read"), unused}};
    for (const Meaning meaning : meanings()) choices.emplace_back(words(label(meaning)), static_cast<int>(meaning));
    return choices;
}

/// "3.11.2026 · 18.11.2026": enough to know a column by.
QString firstCells(const UnknownTable& table, std::size_t column) {
    constexpr int longest = 44;
    QStringList cells;
    for (const auto& row : table.firstRows)
        if (column < row.size() && !row[column].empty()) cells += words(row[column]).simplified();
    const QString all = cells.join(" · ");
    return all.size() <= longest ? all : all.left(longest - 1) + QChar(0x2026);
}

QString rowText(const RecordedActivity& recorded, Units units) {
    const Timestamp local{recorded.start_s + recorded.offset_min.value_or(0) * 60, recorded.offset_min.value_or(0)};
    QStringList parts{words(text(localDate(local)) + " " + clockText(minuteOfDay(local)))};
    if (recorded.sport == Sport::running) parts += MatchColumns::tr("Run");
    else if (!recorded.sportAsWritten.empty()) parts += words(recorded.sportAsWritten);
    const auto add = [&](const Number& value, Measure measure) {
        if (value) parts += quantityText(*value, measure, units);
    };
    add(recorded.distance_m, Measure::distance);
    add(durationOf(recorded), Measure::duration);
    if (recorded.rpe) parts += MatchColumns::tr("effort %1").arg(numberText(*recorded.rpe));
    if (!recorded.title.empty()) parts += words(recorded.title);
    return parts.join(" · ");
}

}  // namespace

MatchColumns::MatchColumns(UnknownTable table, Units units, QWidget* parent) : QDialog(parent), table_(std::move(table)), units_(units) {
    setWindowTitle(tr("Match the columns"));
    const QString file = QFileInfo(QString::fromStdString(table_.file)).fileName();
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrapped(tr("What does each column of %1 hold? It is remembered for every table with these columns.").arg(file)));
    column->addWidget(buildColumns(), 1);
    column->addWidget(buildUnits());
    column->addWidget(reads_ = wrapped({}));
    reads_->setAccessibleName(tr("How the first rows are read"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    ok_ = buttons->addButton(tr("Read it so"), QDialogButtonBox::AcceptRole);
    ok_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (ComboBox* box : {dates_, distances_, durations_, climbs_}) connect(box, &QComboBox::currentIndexChanged, this, &MatchColumns::showFirstRows);
    showFirstRows();
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 30);
}

QWidget* MatchColumns::buildColumns() {
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setColumnStretch(1, 1);
    for (int i = 0; const QString& head : {tr("Column"), tr("In the first rows"), tr("Holds")}) grid->addWidget(line(head, Look::small), 0, i++);
    for (std::size_t i = 0; i < table_.header.size(); ++i) addColumn(*grid, i);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(inside);
    return area;
}

void MatchColumns::addColumn(QGridLayout& grid, std::size_t column) {
    const int row = grid.rowCount();
    const QString header = words(table_.header[column]), name = header.isEmpty() ? tr("Column %1").arg(column + 1) : header;
    auto* box = boxOf(tr("%1 holds").arg(name), meaningChoices());
    const auto told = std::ranges::find(table_.guess.columns, column, [](const auto& pair) { return pair.second; });
    if (told != table_.guess.columns.end()) choose(*box, static_cast<int>(told->first));
    box->setAccessibleDescription(firstCells(table_, column));
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 32);  // for the longest meaning
    grid.addWidget(line(name, Look::heading), row, 0);
    grid.addWidget(line(firstCells(table_, column), Look::muted), row, 1);
    grid.addWidget(box, row, 2);
    meanings_.push_back(box);
    connect(box, &QComboBox::currentIndexChanged, this, &MatchColumns::showFirstRows);
}

QWidget* MatchColumns::buildUnits() {
    dates_ = boxOf<int>(tr("Dates begin with"), {{tr("as the dates tell"), unused},
                                                 {tr("the year"), static_cast<int>(DateOrder::yearFirst)},
                                                 {tr("the day"), static_cast<int>(DateOrder::dayFirst)},
                                                 {tr("the month"), static_cast<int>(DateOrder::monthFirst)}});
    distances_ = boxOf<double>(tr("Distances are in"), {{tr("kilometres"), metres("km")}, {tr("miles"), metres("mi")}, {tr("metres"), metres("m")}});
    durations_ = boxOf<double>(tr("A plain duration is in"), {{tr("seconds"), 1}, {tr("minutes"), 60}, {tr("hours"), 3600}});
    climbs_ = boxOf<double>(tr("Climb is in"), {{tr("metres"), metres("m")}, {tr("feet"), metres("ft")}});
    const ColumnMatch& guess = table_.guess;
    if (guess.dateOrder) choose(*dates_, static_cast<int>(*guess.dateOrder));
    choose(*distances_, guess.metresInDistance.value_or(metres(units_ == Units::imperial ? "mi" : "km")));
    choose(*durations_, guess.secondsInDuration);
    choose(*climbs_, guess.metresInClimb);
    auto* units = new QWidget;
    auto* grid = new QGridLayout(units);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; ComboBox* box : {dates_, distances_, durations_, climbs_}) {
        grid->addWidget(line(box->accessibleName(), Look::small), i / 2 * 2, i % 2);
        grid->addWidget(box, i / 2 * 2 + 1, i % 2);
        ++i;
    }
    return units;
}

ColumnMatch MatchColumns::match() const {
    ColumnMatch match;
    for (std::size_t i = 0; i < meanings_.size(); ++i)
        if (const int meaning = meanings_[i]->currentData().toInt(); meaning != unused) match.columns[static_cast<Meaning>(meaning)] = i;
    if (const int order = dates_->currentData().toInt(); order != unused) match.dateOrder = static_cast<DateOrder>(order);
    match.metresInDistance = distances_->currentData().toDouble();
    match.secondsInDuration = durations_->currentData().toDouble();
    match.metresInClimb = climbs_->currentData().toDouble();
    return match;
}

QString MatchColumns::twice() const {
    for (auto box = meanings_.begin(); box != meanings_.end(); ++box) {
        const auto meaning = (*box)->currentData();
        const auto isSame = [&](const ComboBox* other) { return other->currentData() == meaning; };
        if (meaning.toInt() != unused && std::any_of(box + 1, meanings_.end(), isSame)) return (*box)->currentText();
    }
    return {};
}

QString MatchColumns::firstRows(const ColumnMatch& match) const {
    const auto rows = firstRowsAs(table_, match);
    QStringList lines;
    for (const auto& activity : rows.activities)
        if (lines.size() < static_cast<qsizetype>(rowsRead)) lines += rowText(activity, units_);
    for (const auto& problem : rows.problems) lines += words(problem.sentence);
    return lines.join('\n');
}

void MatchColumns::showFirstRows() {
    const ColumnMatch now = match();
    const QString again = twice();
    const bool isWhole = isUsable(now) && again.isEmpty();
    ok_->setEnabled(isWhole);
    setLook(*reads_, isWhole ? Look::muted : Look::refusal);
    if (isWhole) reads_->setText(firstRows(now));
    else if (!again.isEmpty()) reads_->setText(tr("Two columns are said to hold “%1”. Choose the one that does.").arg(again));
    else reads_->setText(tr("Choose a column that holds the date, and one that holds the duration or the distance. Then the first rows are shown here."));
}

}  // namespace legwork
