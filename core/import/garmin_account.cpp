// SPDX-License-Identifier: GPL-3.0-or-later
#include "garmin_account.h"

#include "sport_words.h"

#include <algorithm>
#include <cmath>
#include <istream>
#include <map>
#include <nlohmann/json.hpp>
#include <streambuf>

namespace legwork {
namespace {

using nlohmann::json;

constexpr std::string_view format = "Garmin account";
constexpr double ms = 0.001, cm = 0.01, hour_s = 3600;
constexpr std::size_t mostObjects = 200'000;  // ten a day for fifty years

/// Pieces as a stream.
class PieceBuffer : public std::streambuf {
public:
    explicit PieceBuffer(const NextPiece& next) : next_(next) {}

protected:
    int_type underflow() override {
        const auto piece = next_();
        auto* bytes = const_cast<char*>(piece.data());  // only read
        setg(bytes, bytes, bytes + piece.size());
        return piece.empty() ? traits_type::eof() : traits_type::to_int_type(*bytes);
    }

private:
    const NextPiece& next_;
};

/// The numbers, words and answers of one object; not what lies deeper in it.
struct Flat {
    std::map<std::string, double, std::less<>> numbers;
    std::map<std::string, std::string, std::less<>> words;

    Number number(std::string_view name, double factor = 1) const {
        const auto found = numbers.find(name);
        if (found == numbers.end()) return {};
        return found->second * factor;
    }
    std::string word(std::string_view name) const {
        const auto found = words.find(name);
        return found == words.end() ? "" : found->second;
    }
    bool isYes(std::string_view name) const { return number(name) == 1; }
};

/// Hands over the objects at one depth, one after the other.
class Objects : public nlohmann::json_sax<json> {
public:
    Objects(int depth, std::function<void(const Flat&)> take) : at_(depth), take_(std::move(take)) {}

    bool null() override { return true; }
    bool boolean(bool value) override { return keep(value); }
    bool number_integer(number_integer_t value) override { return keep(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return keep(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t&) override { return keep(value); }
    bool string(string_t& value) override {
        if (depth_ == at_) object_.words[key_] = value;
        return true;
    }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override {
        if (++depth_ == at_) object_ = {};
        return depth_ < deepest;
    }
    bool end_object() override {
        if (depth_-- != at_) return true;
        take_(object_);
        return ++count_ < mostObjects;
    }
    bool start_array(std::size_t) override { return ++depth_ < deepest; }
    bool end_array() override { return --depth_, true; }
    bool key(string_t& name) override {
        if (depth_ <= at_) key_ = name;
        // The list lies in an object that may itself lie in a list.
        if (name == "summarizedActivitiesExport") at_ = depth_ + 2;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    static constexpr int deepest = 100;

    bool keep(double value) {
        if (depth_ == at_) object_.numbers[key_] = value;
        return true;
    }

    int at_, depth_ = 0;
    std::size_t count_ = 0;
    std::function<void(const Flat&)> take_;
    std::string key_;
    Flat object_;
};

std::optional<RecordedActivity> activityOf(const Flat& told) {
    const auto start = told.number("beginTimestamp", ms);
    const auto local = told.number("startTimeLocal", ms);
    // The whole of a triathlon stands beside its parts.
    if (!start || !std::isfinite(*start) || std::abs(*start) > 1e11 || told.isYes("parent")) return {};
    RecordedActivity activity;
    activity.format = format;
    activity.sportAsWritten = told.word("activityType");
    activity.sport = sportNamed(activity.sportAsWritten);
    activity.place = placeNamed(activity.sportAsWritten);
    activity.start_s = static_cast<std::int64_t>(std::floor(*start));
    if (local && std::abs(*local - *start) < 24 * hour_s) activity.offset_min = static_cast<int>(std::lround((*local - *start) / 60));
    activity.timer_s = told.number("duration", ms);
    activity.elapsed_s = told.number("elapsedDuration", ms);
    activity.distance_m = told.number("distance", cm);
    activity.ascent_m = told.number("elevationGain", cm);
    activity.descent_m = told.number("elevationLoss", cm);
    activity.heart_rate_bpm = told.number("avgHr");
    activity.heart_rate_max_bpm = told.number("maxHr");
    activity.rpe = told.number("workoutRpe", 0.1);
    activity.feel = told.number("workoutFeel");
    activity.title = told.word("name");
    return activity;
}

/// Asleep in any stage; 0 where the watch was not worn.
double asleep_s(const Flat& night) {
    double all = 0;
    for (const auto stage : {"deepSleepSeconds", "lightSleepSeconds", "remSleepSeconds"}) all += night.number(stage).value_or(0);
    return all;
}

}  // namespace

std::optional<GarminJson> garminJson(std::string_view head) {
    if (head.find("\"summarizedActivitiesExport\"") != head.npos) return GarminJson::activities;
    const auto says = [&](std::string_view name) { return head.find(name) != head.npos; };
    if (says("\"calendarDate\"") && says("\"sleepStartTimestampGMT\"")) return GarminJson::sleep;
    return {};
}

ActivityFiles readGarminJson(GarminJson kind, const NextPiece& next, const std::string& file) {
    ActivityFiles all;
    const auto take = [&](const Flat& told) {
        if (kind == GarminJson::activities) {
            auto activity = activityOf(told);
            if (!activity) return;
            activity->file = file;
            all.activities.push_back(std::move(*activity));
        } else if (const auto day = parseDay(told.word("calendarDate")); day && asleep_s(told) > 0 && !told.isYes("retro")) {
            all.values.push_back({file, format, "sleep_h", std::round(asleep_s(told) / hour_s * 100) / 100, *day, {}});
        }
    };
    PieceBuffer buffer(next);
    std::istream stream(&buffer);
    Objects objects(2, take);
    if (!json::sax_parse(stream, &objects))
        all.problems.push_back(
            {file, FileVerdict::kept, "The file breaks off; what stands before that was read. Ask Garmin for the data once more."});
    if (all.activities.empty() && all.values.empty() && all.problems.empty())
        all.problems.push_back({file, FileVerdict::leftOut, "The file holds no activity and no night; it was left out."});
    return all;
}

}  // namespace legwork
