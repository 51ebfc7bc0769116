// SPDX-License-Identifier: GPL-3.0-or-later
#include "apple_health.h"

#include "apple_words.h"
#include "sleep_days.h"
#include "xml_text.h"

#include <expat.h>
#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <type_traits>

namespace legwork {
namespace {

/// Thirty years of nine a day; what is beyond was made to fill the memory.
constexpr std::size_t mostValues = 100'000, mostSpans = 1'000'000, mostWorkouts = 50'000;

/// The attributes of one element, good until its handler returns.
struct Attributes {
    const XML_Char** pairs;

    std::string_view operator[](std::string_view name) const {
        for (auto pair = pairs; *pair; pair += 2)
            if (name == *pair) return pair[1];
        return {};
    }
};

double rounded(double value) { return std::round(value * 100) / 100; }

/// What the elements come to, one after the other.
class Export {
public:
    explicit Export(const std::string& file) : file_(file) {}

    void begin(std::string_view element, const Attributes& attributes) {
        if (depth_ == 1 && element == "Record") takeRecord(attributes);
        if (depth_ == 1 && element == "Workout") beginWorkout(attributes);
        if (depth_ == 2 && workout_) takePart(element, attributes);
        if (depth_ == 3 && workout_ && element == "FileReference") route_ = attributes["path"];
        ++depth_;
    }
    void end() {
        if (--depth_ == 1 && workout_) keepWorkout();
    }

    AppleHealth whole() {
        for (const auto& [day, night_s, nap_s] : sleepDays(std::move(spans_))) {
            addValue("sleep_h", rounded(night_s / 3600), day);
            addValue("nap_h", rounded(nap_s / 3600), day);
        }
        if (isFull_) note("It holds more than anybody can have logged; what came first was read. Be wary of where it came from.");
        if (unread_ > 0)
            note(fmt::format("{} entries have a time or a unit that Legwork does not know; they were left out and the rest was read.",
                             unread_));
        return std::move(all_);
    }

private:
    void note(std::string sentence) { all_.files.problems.push_back({file_, FileVerdict::kept, std::move(sentence)}); }

    bool hasRoom(std::size_t count, std::size_t most) {
        isFull_ = isFull_ || count >= most;
        return count < most;
    }

    void addValue(std::string_view column, double value, Day day, std::optional<Timestamp> time = {}) {
        if (value <= 0) return;
        all_.files.values.push_back({file_, appleHealth, column, value, day, time});
    }

    void takeRecord(const Attributes& attributes) {
        const auto type = attributes["type"];
        if (type == "HKCategoryTypeIdentifierSleepAnalysis")
            takeSleep(attributes);
        else if (type == "HKQuantityTypeIdentifierBodyMass")
            takeAmount("mass_kg", attributes, apple::kilograms, masses_);
        else if (type == "HKQuantityTypeIdentifierDietaryWater")
            takeAmount(drinkColumn, attributes, apple::millilitres, drinks_);
    }

    /// In bed, awake and asleep are told apart; only the last counts, in whatever stage.
    void takeSleep(const Attributes& attributes) {
        if (!attributes["value"].starts_with("HKCategoryValueSleepAnalysisAsleep") || !hasRoom(spans_.size(), mostSpans)) return;
        const auto start = apple::time(attributes["startDate"]), end = apple::time(attributes["endDate"]);
        if (start && end)
            spans_.push_back({*start, *end});
        else
            ++unread_;
    }

    void takeAmount(std::string_view column, const Attributes& attributes, Number (*in)(std::string_view, std::string_view),
                    std::size_t& count) {
        if (!hasRoom(count, mostValues)) return;
        const auto time = apple::time(attributes["startDate"]);
        const auto amount = in(attributes["value"], attributes["unit"]);
        if (!time || !amount) return void(++unread_);
        ++count;
        addValue(column, rounded(*amount), localDate(*time), time);
    }

    void beginWorkout(const Attributes& attributes) {
        const auto start = apple::time(attributes["startDate"]), end = apple::time(attributes["endDate"]);
        if (!start) return void(++unread_);
        RecordedActivity& workout = workout_.emplace();
        workout.file = file_;
        workout.format = appleHealth;
        workout.sport = apple::sport(attributes["workoutActivityType"]);
        workout.sportAsWritten = apple::sportWords(attributes["workoutActivityType"]);
        workout.start_s = start->utc_s();
        workout.offset_min = start->offset_min;
        workout.timer_s = apple::seconds(attributes["duration"], attributes["durationUnit"]);
        if (end) workout.elapsed_s = static_cast<double>(end->utc_s() - start->utc_s());
        workout.distance_m = apple::metres(attributes["totalDistance"], attributes["totalDistanceUnit"]);
        workout.device = attributes["sourceName"];
    }

    void takePart(std::string_view element, const Attributes& attributes) {
        if (element == "WorkoutStatistics") takeStatistics(attributes);
        if (element == "MetadataEntry") takeMetadata(attributes["key"], attributes["value"]);
    }

    /// Since 2022 the totals stand in elements of their own.
    void takeStatistics(const Attributes& attributes) {
        const auto type = attributes["type"];
        if (type == "HKQuantityTypeIdentifierHeartRate") {
            if (attributes["unit"] != "count/min") return;
            workout_->heart_rate_bpm = xml::number(attributes["average"]);
            workout_->heart_rate_max_bpm = xml::number(attributes["maximum"]);
        } else if (type.starts_with("HKQuantityTypeIdentifierDistance") && !workout_->distance_m) {
            workout_->distance_m = apple::metres(attributes["sum"], attributes["unit"]);
        }
    }

    void takeMetadata(std::string_view key, std::string_view value) {
        const auto [number, unit] = apple::parted(value);
        if (key == "HKIndoorWorkout") isIndoor_ = value == "1";
        if (key == "HKElevationAscended") workout_->ascent_m = apple::metres(number, unit);
        if (key == "HKElevationDescended") workout_->descent_m = apple::metres(number, unit);
    }

    void keepWorkout() {
        if (hasRoom(all_.files.activities.size(), mostWorkouts)) {
            if (isIndoor_ && workout_->sport == Sport::running) workout_->place = *isIndoor_ ? Place::treadmill : Place::outdoor;
            if (!route_.empty()) all_.routes.push_back({route_, workout_->start_s});
            workout_->hasPositions = !route_.empty();
            all_.files.activities.push_back(std::move(*workout_));
        }
        workout_.reset();
        route_.clear();
        isIndoor_.reset();
    }

    const std::string& file_;
    AppleHealth all_;
    int depth_ = 0;
    std::optional<RecordedActivity> workout_;  // the one that is being read
    std::optional<bool> isIndoor_;
    std::string route_;
    std::vector<SleepSpan> spans_;
    std::size_t masses_ = 0, drinks_ = 0;
    int unread_ = 0;
    bool isFull_ = false;
};

/// Apple has shipped exports with a declaration of their form that is itself malformed. Nothing in it is needed, so it is
/// blanked where it declares no entities.
void blankForm(char* bytes, std::size_t size) {
    const std::string_view head{bytes, size};
    const auto from = head.find("<!DOCTYPE"), to = head.find("]>", from);
    if (to == head.npos || head.substr(from, to - from).find("<!ENTITY") != head.npos) return;
    std::replace_if(
        bytes + from, bytes + to + 2, [](char c) { return c != '\n'; }, ' ');
}

/// Control characters, which XML forbids and apps write into names all the same.
void blankControls(char* bytes, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        bytes[i] = c < 0x20 && c != '\n' && c != '\r' && c != '\t' ? ' ' : bytes[i];
    }
}

/// Expat, fed piece by piece.
class Reading {
public:
    explicit Reading(const std::string& file) : file_(file), export_(file), parser_(XML_ParserCreate(nullptr)) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), begin, end);
        XML_SetEntityDeclHandler(parser_.get(), refuseEntity);
    }

    AppleHealth read(const NextPiece& next) {
        std::string_view piece;
        bool goesOn = true;
        do goesOn = feed(piece = next());
        while (goesOn && !piece.empty());
        if (hasEntities_)
            return refused(
                "The file declares entities of its own, as Apple Health does not, and they can be made to grow without end; nothing of it "
                "was read. Export it from the phone anew.");
        AppleHealth all = export_.whole();
        if (!goesOn)
            all.files.problems.push_back(
                {file_, FileVerdict::kept,
                 fmt::format("It cannot be read on from line {}: {}. What stands before that was read. Export it from the phone once more.",
                             XML_GetCurrentLineNumber(parser_.get()), XML_ErrorString(XML_GetErrorCode(parser_.get())))});
        return all;
    }

private:
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    AppleHealth refused(std::string sentence) { return {{{}, {{file_, FileVerdict::refused, std::move(sentence)}}}}; }

    /// False where it cannot be read on. An empty piece is the end.
    bool feed(std::string_view piece) {
        constexpr std::size_t most = 128 * 1024;
        if (piece.empty()) return XML_Parse(parser_.get(), nullptr, 0, XML_TRUE) == XML_STATUS_OK;
        while (!piece.empty()) {
            const auto part = piece.substr(0, most);
            piece.remove_prefix(part.size());
            auto* into = static_cast<char*>(XML_GetBuffer(parser_.get(), static_cast<int>(part.size())));
            if (!into) return false;
            std::memcpy(into, part.data(), part.size());
            blank(into, part);
            if (XML_ParseBuffer(parser_.get(), static_cast<int>(part.size()), XML_FALSE) != XML_STATUS_OK) return false;
        }
        return true;
    }

    void blank(char* bytes, std::string_view part) {
        if (isFirst_) isWide_ = part.substr(0, 4).find('\0') != part.npos || part.starts_with("\xFE\xFF") || part.starts_with("\xFF\xFE");
        if (isWide_) return;  // UTF-16, where a character is two bytes
        blankControls(bytes, part.size());
        if (std::exchange(isFirst_, false)) blankForm(bytes, part.size());
    }

    static void XMLCALL begin(void* self, const XML_Char* name, const XML_Char** attributes) {
        static_cast<Reading*>(self)->export_.begin(name, {attributes});
    }
    static void XMLCALL end(void* self, const XML_Char*) { static_cast<Reading*>(self)->export_.end(); }
    static void XMLCALL refuseEntity(void* self, const XML_Char*, int, const XML_Char*, int, const XML_Char*, const XML_Char*,
                                     const XML_Char*, const XML_Char*) {
        auto& reading = *static_cast<Reading*>(self);
        reading.hasEntities_ = true;
        XML_StopParser(reading.parser_.get(), XML_FALSE);
    }

    const std::string& file_;
    Export export_;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser_;
    bool hasEntities_ = false, isFirst_ = true, isWide_ = false;
};

}  // namespace

AppleHealth readAppleHealth(const NextPiece& next, const std::string& file) { return Reading(file).read(next); }

}  // namespace legwork
