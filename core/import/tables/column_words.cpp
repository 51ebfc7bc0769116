// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_words.h"

#include "../lower_case.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

struct Words {
    Meaning meaning;
    std::string_view list;  // the best first, between strokes
};

/// Strava and Garmin Connect in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Danish, Swedish and
/// Norwegian; the interfaces of Strava and intervals.icu; and what people write in spreadsheets.
constexpr std::array dictionary{
    Words{Meaning::startUtc, "|start date utc|start utc|starttimegmt|begintimestamp|"},
    Words{Meaning::start,
          "|start date local|starttimelocal|start|start time|start date|activity date|workout start time|date time|datetime|timestamp|time stamp|date|"
          "aktivitätsdatum|startzeit|beginn|zeitpunkt|datum|date de l activité|début|fecha de la actividad|fecha de actividad|fecha|inicio|"
          "data da atividade|data dell attività|data|activiteitsdatum|data aktywności|aktivitetsdato|dato|starttid|"},
    Words{Meaning::day, "|day|tag|jour|día|dia|giorno|dag|dzień|"},
    Words{Meaning::clock, "|start clock|time of day|clock|uhrzeit|heure|hora|ora|godzina|klokkeslæt|klokkeslett|klockslag|"},
    Words{Meaning::duration,
          "|timer time|moving time raw|moving time|time|duration|bewegungszeit|zeit in bewegung|zeit|dauer|laufzeit|durée de déplacement|"
          "temps de déplacement|durée|temps|tiempo en movimiento|tiempo|duración|tempo em movimento|tempo in movimento|duração|durata|tempo|"
          "bewegingstijd|tijd|duur|czas ruchu|czas|tid i bevægelse|tid i bevegelse|tid|varighed|varighet|duration s|duration sec|"},
    Words{Meaning::elapsed,
          "|elapsed time raw|elapsed time|elapsed|total time|verstrichene zeit|gesamtzeit|temps écoulé|tiempo transcurrido|tempo decorrido|"
          "tempo trascorso|verstreken tijd|upłynęło czasu|czas całkowity|forløbet tid|forløpt tid|förfluten tid|"},
    Words{Meaning::distance,
          "|distance raw|distance|distanz|strecke|entfernung|distancia|distância|distanza|dystans|afstand|distanse|distans|sträcka|"
          "kilometers|kilometres|kilometer|km|miles|mi|"},
    Words{Meaning::sport,
          "|sport type|activity type|type|sport|aktivitätstyp|aktivitätsart|sportart|type d activité|tipo de actividad|tipo de atividade|"
          "tipo di attività|tipo attività|activiteittype|activiteitstype|typ aktywności|aktivitetstype|aktivitetstyp|activity|art|typ|tipo|"},
    Words{Meaning::title,
          "|activity name|name|title|route name|workout name|name der aktivität|titel|nom de l activité|titre|nombre de la actividad|"
          "nombre de actividad|título|nome da atividade|nome dell attività|titolo|naam activiteit|nazwa aktywności|tytuł|tittel|bezeichnung|"},
    Words{Meaning::note,
          "|activity description|description|notes|note|comments|comment|remarks|aktivitätsbeschreibung|beschreibung|notizen|notiz|"
          "bemerkungen|bemerkung|kommentar|description de l activité|descripción de la actividad|descripción|descrição da atividade|"
          "descrição|descrizione dell attività|notas|nota|opmerkingen|opmerking|beschrijving|opis|uwagi|noter|"},
    Words{Meaning::privateNote,
          "|activity private note|private note|private notes|hinweis zur privatsphäre für aktivitäten|private notiz zu aktivität|"
          "note privée sur les activités|"},
    Words{Meaning::effort,
          "|icu rpe|perceived exertion|rpe|session rpe|effort|gefühlte anstrengung|anstrengung|belastung|borg|effort perçu|esfuerzo percibido|"
          "esforço percebido|sforzo percepito|"},
    Words{Meaning::heartRate,
          "|average heart rate|average heartrate|avg hr|average hr|avg heart rate|averagehr|heart rate|hr|durchschnittliche herzfrequenz|"
          "ø herzfrequenz|herzfrequenz|puls|fréquence cardiaque moyenne|frecuencia cardiaca media|fc media|fc média|fc moyenne|"
          "frequenza cardiaca media|średnie tętno|gennemsnitlig puls|gjennomsnittlig puls|gemiddelde hs|gemiddelde hartslag|medelpuls|"},
    Words{Meaning::heartRateMax,
          "|max heart rate|max heartrate|max hr|maximum heart rate|maxhr|maximale herzfrequenz|max herzfrequenz|fréquence cardiaque max|"
          "fc máxima|fc max|maksymalne tętno|maks puls|maximale hs|maxpuls|"},
    Words{Meaning::ascent,
          "|elevation gain raw|elevation gain|total elevation gain|total ascent|elev gain|ascent|climb|altitude gain|elevationgain|höhenzunahme|"
          "anstieg gesamt|anstieg|höhenmeter|dénivelé positif|ascension totale|ascenso total|subida total|ascesa totale|całkowity wznios|"
          "højdeforøgelse|total stijging|total stigning|gain altitude|"},
    Words{Meaning::descent,
          "|elevation loss|total descent|elev loss|descent|elevationloss|abstieg gesamt|abstieg|dénivelé négatif|descente totale|descenso total|"
          "descida total|discesa totale|całkowity spadek|højdereduktion|totale daling|perte altitude|"},
    Words{Meaning::file,
          "|filename|file name|gpx file|file|dateiname|nom du fichier|nombre de archivo|nombre del archivo|nome do arquivo|nome del file|"
          "bestandsnaam|nazwa pliku|filnavn|filnamn|"},
    Words{Meaning::indoor, "|trainer|"},
};

bool joinsWords(char c) { return c == ' ' || c == '.' || c == '_' || c == '-' || c == '\''; }

constexpr std::string_view openers = "([", closers = ")]";

/// Words with single spaces, and nothing else between them.
std::string spaced(std::string_view text) {
    std::string words;
    for (const char c : text)
        if (!joinsWords(c)) words += c;
        else if (!words.empty() && words.back() != ' ') words += ' ';
    while (words.ends_with(' ')) words.pop_back();
    return words;
}

std::string withoutTypographicApostrophe(std::string text) {
    constexpr std::string_view apostrophe = "’";
    for (auto at = text.find(apostrophe); at != text.npos; at = text.find(apostrophe, at)) text.replace(at, apostrophe.size(), " ");
    return text;
}

struct Candidate {
    Meaning meaning;
    std::size_t column;
    int rank;
};

std::vector<Candidate> candidates(const std::vector<HeaderWords>& headers) {
    std::vector<Candidate> all;
    for (std::size_t column = 0; column < headers.size(); ++column)
        for (const auto& [meaning, list] : dictionary)
            if (const auto rank = rankOf(headers[column].words, meaning)) all.push_back({meaning, column, *rank});
    std::ranges::stable_sort(all, {}, &Candidate::rank);
    return all;
}

/// "duration s", "time (min)".
double secondsIn(std::string_view unit) {
    if (unit == "h" || unit == "hours" || unit == "std") return 3600;
    return unit.starts_with("min") ? 60 : 1;
}

void takeUnits(ColumnMatch& match, const std::vector<HeaderWords>& headers) {
    const auto unitOf = [&](Meaning meaning) {
        const auto found = match.columns.find(meaning);
        return found == match.columns.end() ? std::string_view{} : std::string_view{headers[found->second].unit};
    };
    match.metresInDistance = metresIn(unitOf(Meaning::distance));
    if (const auto found = match.columns.find(Meaning::distance); found != match.columns.end() && !match.metresInDistance)
        match.metresInDistance = metresIn(headers[found->second].words);  // a column called "km"
    match.metresInClimb = metresIn(unitOf(Meaning::ascent)).value_or(1);
    match.secondsInDuration = secondsIn(unitOf(Meaning::duration));
}

}  // namespace

HeaderWords headerWords(std::string_view header) {
    const auto lower = withoutTypographicApostrophe(lowerCase(trimmed(header)));
    const auto open = lower.find_first_of(openers);
    if (open == lower.npos) return {spaced(lower), {}};
    const auto close = std::min(lower.find_first_of(closers, open), lower.size());
    return {spaced(lower.substr(0, open)), trimmed(lower.substr(open + 1, close - open - 1))};
}

std::optional<int> rankOf(std::string_view words, Meaning meaning) {
    if (words.empty()) return {};
    const auto entry = std::ranges::find(dictionary, meaning, &Words::meaning);
    const auto at = entry->list.find("|" + std::string{words} + "|");
    if (at == entry->list.npos) return {};
    return static_cast<int>(std::ranges::count(entry->list.substr(0, at), '|'));
}

std::optional<double> metresIn(std::string_view unit) {
    struct Unit {
        std::string_view names;
        double metres;
    };
    constexpr std::array units{Unit{"|km|kms|kilometer|kilometers|kilometre|kilometres|", 1000}, Unit{"|mi|mile|miles|meilen|", 1609.344},
                               Unit{"|m|meter|meters|metre|metres|", 1}, Unit{"|ft|feet|", 0.3048}, Unit{"|yd|yds|yard|yards|", 0.9144}};
    if (unit.empty()) return {};
    const auto name = "|" + std::string{unit} + "|";
    const auto found = std::ranges::find_if(units, [&](const Unit& each) { return each.names.find(name) != each.names.npos; });
    return found == units.end() ? std::optional<double>() : found->metres;
}

std::optional<std::size_t> columnNamed(const Table& table, std::string_view words) {
    for (std::size_t column = 0; column < table.header.size(); ++column)
        if (headerWords(table.header[column]).words == words) return column;
    return {};
}

ColumnMatch matchByWords(const Table& table) {
    std::vector<HeaderWords> headers;
    for (const auto& header : table.header) headers.push_back(headerWords(header));
    ColumnMatch match;
    std::vector<bool> isTaken(headers.size());
    for (const auto& [meaning, column, rank] : candidates(headers)) {
        if (isTaken[column] || match.columns.contains(meaning)) continue;
        match.columns.emplace(meaning, column);
        isTaken[column] = true;
    }
    takeUnits(match, headers);
    return match;
}

}  // namespace legwork
