// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tables/column_words.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

/// The header over the column that tells it.
std::string under(const std::string& header, Meaning meaning) {
    const Table table = readTable(header + "\n");
    const auto match = matchByWords(table);
    const auto found = match.columns.find(meaning);
    return found == match.columns.end() ? "" : table.header[found->second];
}

TEST(ColumnWords, ReadsWordsAndUnitsApart) {
    EXPECT_EQ(headerWords(" Avg. Heart_Rate (bpm) ").words, "avg heart rate");
    EXPECT_EQ(headerWords("Distance (mi)").unit, "mi");
    EXPECT_EQ(headerWords("Type d’activité").words, "type d activité");
    EXPECT_EQ(headerWords("ØVELSE ÄÖÜ Ś").words, "øvelse äöü ś");
}

TEST(ColumnWords, FindsTheColumnsOfEveryLanguage) {
    const std::string german = "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Anstieg gesamt,Zeit in Bewegung,Verstrichene Zeit";
    EXPECT_EQ(under(german, Meaning::sport), "Aktivitätstyp");
    EXPECT_EQ(under(german, Meaning::start), "Datum");
    EXPECT_EQ(under(german, Meaning::distance), "Distanz");
    EXPECT_EQ(under(german, Meaning::elapsed), "Verstrichene Zeit");
    EXPECT_EQ(under(german, Meaning::ascent), "Anstieg gesamt");
    EXPECT_EQ(under(german, Meaning::heartRate), "Ø Herzfrequenz");
    EXPECT_EQ(under("Tipo de actividad,Fecha,Distancia,Tiempo", Meaning::duration), "Tiempo");
    EXPECT_EQ(under("Typ aktywności,Data,Dystans,Czas", Meaning::distance), "Dystans");
    EXPECT_EQ(under("Nom du fichier,Temps écoulé", Meaning::file), "Nom du fichier");
}

TEST(ColumnWords, NoColumnMeansTwoThings) {
    // "Tempo" is a time in Portuguese and a pace in German.
    const std::string header = "Start,Day,Tempo,Duration";
    EXPECT_EQ(under(header, Meaning::duration), "Duration");
    EXPECT_EQ(under(header, Meaning::start), "Start");
    EXPECT_EQ(under("Type,Type", Meaning::sport), "Type");
}

TEST(ColumnWords, TakesTheUnitsFromTheHeader) {
    const auto match = matchByWords(readTable("Date,Distance (mi),Duration (min),Climb (ft)\n"));
    EXPECT_EQ(match.metresInDistance, 1609.344);
    EXPECT_EQ(match.secondsInDuration, 60);
    EXPECT_EQ(match.metresInClimb, 0.3048);
    EXPECT_EQ(matchByWords(readTable("Datum,km,Dauer\n")).metresInDistance, 1000);
    EXPECT_FALSE(matchByWords(readTable("Date,Distance\n")).metresInDistance);
}

}  // namespace
}  // namespace legwork
