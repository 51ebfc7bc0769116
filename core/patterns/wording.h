// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as a runner reads them, in the runner's units. Rounded half away from zero, and only here (settled A25).
#pragma once

#include "legwork/diary.h"
#include "legwork/field.h"
#include "legwork/finding.h"

#include <fmt/format.h>
#include <string>

namespace legwork {

class Words {
public:
    explicit Words(const Diary& diary) : imperial_(diary.runner().units == Units::imperial) {}

    std::string distance(double metres) const;     // "18.4 km", "11.4 mi"
    std::string climb(double metres) const;        // "420 m", "1378 ft"
    std::string duration(double seconds) const;    // "44 min", "2 h 10 min"
    std::string volume(double millilitres) const;  // "500 ml", "1.2 l", "17 fl oz"
    std::string mass(double kilograms) const;      // "0.6 kg"
    std::string temperature(double celsius) const; // "27 °C"
    std::string percent(double value) const;       // "31 %"
    /// Any measure in words, and as a bare number in the unit those words have: minutes for a duration.
    std::string quantity(double value, Measure measure) const;
    double inUnit(double value, Measure measure) const;
    /// At most `decimals` digits after the point, none that are zero at the end.
    std::string number(double value, int decimals = 0) const;

private:
    bool imperial_;
};

/// A label in the middle of a sentence: "easy running" for "Easy running", "WBGT" as it is.
std::string inSentence(std::string_view label);
/// The run a finding is about.
const Run& runOf(const Finding& finding, const Diary& diary);
/// "left upper calf" for "calf_upper_left"; "upper calf" where the side is blank.
std::string siteWords(std::string_view siteAndSide);

}  // namespace legwork
