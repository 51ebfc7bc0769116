// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include "fit_names.h"
#include "fit_recording.h"
#include "fit_walk.h"
#include "recording_id.h"
#include "sport_words.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

using fit::Fault;
using fit::Recording;
using fit::Stretch;

constexpr double longestElapsed_s = 1e9;  // a number beyond is none that a watch counted
constexpr int activityFile = 4, fitnessEquipment = 4, treadmill = 1;

std::string joined(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

void fill(Number& value, const Number& otherwise) {
    if (!value) value = otherwise;
}

/// The sum of what the laps state; nothing where one of them does not.
Number sum(std::span<const Stretch> laps, Number Stretch::*member) {
    double all = 0;
    for (const auto& lap : laps) {
        if (!(lap.*member)) return {};
        all += *(lap.*member);
    }
    if (laps.empty()) return {};
    return all;
}

/// When a session was: by its own word, else by all that was recorded.
struct Span {
    double from_s, to_s;
    bool has(double time_s) const { return from_s <= time_s && time_s <= to_s; }
};

std::optional<Span> spanOf(const Stretch& session, const Recording& recording) {
    auto from = session.start_s ? session.start_s : recording.firstRecord_s, to = session.end_s;
    if (!from && to && session.elapsed_s && std::abs(*session.elapsed_s) < longestElapsed_s) from = *to - *session.elapsed_s;
    if (!from) return {};
    if (session.elapsed_s) to = *from + *session.elapsed_s + 1;
    if (!to || *to < *from) to = recording.lastRecord_s.value_or(*from);
    return Span{*from, *to};
}

std::vector<Stretch> lapsIn(const Recording& recording, const Span& span) {
    std::vector<Stretch> found;
    std::ranges::copy_if(recording.laps, std::back_inserter(found),
                         [&](const Stretch& lap) { return lap.start_s && span.has(*lap.start_s); });
    return found;
}

void nameSport(RecordedActivity& activity, const Stretch& session, const Recording& recording) {
    const int sport = session.sport.value_or(recording.sport.value_or(0)), kind = session.subSport.value_or(recording.subSport.value_or(0));
    const auto profile = session.profile.empty() ? recording.profile : session.profile;
    activity.sportAsWritten = joined(fit::sportName(sport), fit::subSportName(kind));
    if (activity.sportAsWritten.empty()) activity.sportAsWritten = profile;
    activity.sport = sportNamed(fit::sportName(sport).empty() ? profile : fit::sportName(sport));
    if (sport == fitnessEquipment && kind == treadmill) activity.sport = Sport::running;
    activity.place = placeNamed(joined(fit::subSportName(kind), recording.sessions.size() < 2 ? profile : ""));
}

void nameSource(RecordedActivity& activity, const Recording& recording) {
    if (!recording.productName.empty())
        activity.device = recording.productName;
    else if (recording.maker && recording.product)
        activity.device = fmt::format("{}, product {}", fit::makerName(*recording.maker), *recording.product);
    else if (recording.maker)
        activity.device = fit::makerName(*recording.maker);
    activity.sourceId = recordingId(recording.serial, activity.start_s);
}

void takeStated(RecordedActivity& activity, const Stretch& session) {
    activity.timer_s = session.timer_s;
    activity.elapsed_s = session.elapsed_s;
    activity.distance_m = session.distance_m;
    activity.ascent_m = session.ascent_m;
    activity.descent_m = session.descent_m;
    activity.heart_rate_bpm = session.heart_rate_bpm;
    activity.heart_rate_max_bpm = session.heart_rate_max_bpm;
    activity.temp_c = session.temp_c;
    activity.rpe = session.rpe;
    activity.feel = session.feel;
}

void takeFromLaps(RecordedActivity& activity, std::span<const Stretch> laps) {
    fill(activity.timer_s, sum(laps, &Stretch::timer_s));
    fill(activity.distance_m, sum(laps, &Stretch::distance_m));
    fill(activity.ascent_m, sum(laps, &Stretch::ascent_m));
    fill(activity.descent_m, sum(laps, &Stretch::descent_m));
}

void takeFromPoints(RecordedActivity& activity, const TrackTotals& added) {
    fill(activity.distance_m, added.counted_m);
    if (!activity.distance_m && added.measured_m) {
        activity.distance_m = added.measured_m;
        activity.isDistanceMeasured = true;
    }
    if (added.elapsed_s > 0) {
        fill(activity.elapsed_s, added.elapsed_s);
        // Without a total of its own a watch gives no pauses beyond those in the points.
        fill(activity.timer_s, std::min(added.timer_s, *activity.elapsed_s));
    }
    fill(activity.heart_rate_bpm, added.heart_rate_bpm);
    fill(activity.heart_rate_max_bpm, added.heart_rate_max_bpm);
    fill(activity.temp_c, added.temp_c);
}

RecordedActivity toldBy(const Stretch& session, const Recording& recording, const Span& span, const std::vector<Stretch>& laps) {
    RecordedActivity activity;
    activity.start_s = static_cast<std::int64_t>(std::floor(span.from_s));
    activity.isStartLocal = recording.isStartLocal;
    activity.offset_min = recording.offset_min;
    activity.title = recording.workout;
    activity.hasPositions = recording.hasPositions;
    nameSport(activity, session, recording);
    nameSource(activity, recording);
    takeStated(activity, session);
    takeFromLaps(activity, recording.sessions.size() < 2 ? laps : lapsIn(recording, span));
    return activity;
}

/// An activity to which points are added: all where it is the only one, else those of its span.
class OpenActivity {
public:
    OpenActivity(RecordedActivity told, const Span& span, bool isOnly)
        : told_(std::move(told)), span_(span), isOnly_(isOnly), sum_(!told_.distance_m) {}

    void add(const TrackPoint& point) {
        isBegun_ = isBegun_ || point.time_s >= span_.from_s;
        isOver_ = isOver_ || (isBegun_ && point.time_s > span_.to_s);
        if (isOnly_ || (isBegun_ && !isOver_)) sum_.add(point);
    }
    RecordedActivity whole() && {
        const TrackTotals added = sum_.totals();
        if (!isOnly_) told_.hasPositions = added.hasPositions;
        takeFromPoints(told_, added);
        return std::move(told_);
    }

private:
    RecordedActivity told_;
    Span span_;
    bool isOnly_, isBegun_ = false, isOver_ = false;
    TrackSum sum_;
};

/// An activity whose totals the watch did not come to write. A course has points as well.
bool isUnfinished(const Recording& recording) {
    return recording.sessions.empty() && recording.firstRecord_s && recording.fileType.value_or(activityFile) == activityFile;
}

/// What stands in for a session that the watch did not come to write.
Stretch unwrittenSession(const Recording& recording) {
    Stretch session;
    if (!recording.laps.empty()) {
        session.start_s = recording.laps.front().start_s;
        session.sport = recording.laps.front().sport;
        session.subSport = recording.laps.front().subSport;
    }
    return session;
}

std::string faultSentence(const fit::Part& part, std::size_t size, bool hasSession) {
    const auto kept = hasSession ? "the totals that the watch had written" : "what was recorded up to there";
    switch (part.fault) {
        case Fault::none: break;
        case Fault::endsEarly:
            return fmt::format(
                "The file ends early, at byte {} of {}; kept is {}. Copy it from the watch once more if something is missing.",
                part.brokeAt, size, kept);
        case Fault::unreadable:
            return fmt::format(
                "The file cannot be read beyond byte {} of {}; kept is {}. Copy it from the watch once more if something is missing.",
                part.brokeAt, size, kept);
        case Fault::checksum:
            return "The file's checksum does not match, so something in it has changed since the watch wrote it; look at the values before "
                   "you take it.";
    }
    return {};
}

/// Reads one chain of files into one list.
class Chain {
public:
    Chain(std::string_view bytes, const std::string& file) : bytes_(bytes), file_(file) {}

    ActivityFiles read() {
        std::size_t at = 0;
        while (fit::beginsFit(bytes_.substr(at))) at = readPart(at);
        if (at < bytes_.size())
            say(FileVerdict::kept, fmt::format("From byte {} on the file is no FIT file; what stands before was read.", at));
        if (all_.activities.empty() && all_.problems.empty()) say(FileVerdict::leftOut, leftOut_);
        return std::move(all_);
    }

private:
    void say(FileVerdict verdict, std::string sentence) { all_.problems.push_back({file_, verdict, std::move(sentence)}); }

    std::size_t readPart(std::size_t from) {
        Recording recording;
        const auto part = fit::readPart(bytes_, from, [&](const fit::Message& message) { recording.take(message); });
        recording.settleClock();
        const auto before = all_.activities.size();
        takeSessions(recording, from);
        const bool isEmpty = all_.activities.size() == before;
        const auto sentence = faultSentence(part, bytes_.size(), !recording.sessions.empty());
        if (part.fault == Fault::checksum)
            for (std::size_t i = before; i < all_.activities.size(); ++i) all_.activities[i].doubt = sentence;
        else if (part.fault != Fault::none && !isEmpty)
            say(FileVerdict::kept, sentence);
        if (isEmpty) explainEmpty(part, recording);
        return part.next;
    }

    void takeSessions(const Recording& recording, std::size_t from) {
        if (recording.hasNoDate) return;
        std::vector<OpenActivity> open;
        const bool isOnly = recording.sessions.size() < 2;
        const auto add = [&](const Stretch& session, const std::vector<Stretch>& laps) {
            if (const auto span = spanOf(session, recording)) open.emplace_back(toldBy(session, recording, *span, laps), *span, isOnly);
        };
        if (isUnfinished(recording)) add(unwrittenSession(recording), {});
        for (const auto& session : recording.sessions) add(session, recording.laps);
        finish(std::move(open), recording, from);
    }

    /// Reads the messages once more where totals are missing that the points can tell.
    void finish(std::vector<OpenActivity> open, const Recording& recording, std::size_t from) {
        const auto needed = recording.neededOfPoints();
        if (needed != Recording::Needed::nothing)
            fit::walk(bytes_, from, [&](const fit::Message& message) {
                if (!recording.isPoint(message)) return;
                const auto point = recording.pointOf(message, needed == Recording::Needed::positions);
                for (auto& activity : open) activity.add(point);
            });
        for (auto& activity : open) {
            all_.activities.push_back(std::move(activity).whole());
            all_.activities.back().file = file_;
        }
    }

    void explainEmpty(const fit::Part& part, const Recording& recording) {
        const bool isActivity = recording.fileType.value_or(activityFile) == activityFile;
        if (recording.hasNoDate && isActivity)
            say(FileVerdict::refused,
                "The watch's clock was not set, so that the file tells no date; nothing of it was kept. Enter the run by hand.");
        else if (part.fault != Fault::none)
            say(FileVerdict::refused,
                fmt::format("The file breaks at byte {} of {}, before any activity; nothing was kept. Copy it from the watch once more.",
                            part.brokeAt, bytes_.size()));
        else if (!isActivity)
            leftOut_ = fmt::format("The file holds {}, no activity; it was left out.", fit::fileTypeName(*recording.fileType));
    }

    std::string_view bytes_;
    const std::string& file_;
    ActivityFiles all_;
    std::string leftOut_ = "The file holds no activity; it was left out.";
};

}  // namespace

ActivityFiles readFit(std::string_view bytes, const std::string& file) { return Chain(bytes, file).read(); }

}  // namespace legwork
