// SPDX-License-Identifier: GPL-3.0-or-later
// What GPX and TCX have in common: a tree of elements, whatever their namespaces, with numbers and times in them.
#pragma once

#include "legwork/day.h"

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace legwork::xml {

struct Tree {
    pugi::xml_document document;
    std::string fault;    // a whole sentence: the file breaks off, and what stands before was read; empty for none
    std::string refusal;  // a whole sentence; nothing was read
};
/// Entities that the file declares itself are never expanded: such a file is refused.
void read(std::string_view bytes, Tree& tree);

/// A name without its namespace: "gpxtpx:hr" is "hr".
std::string_view localName(const pugi::xml_node& node);
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
std::string_view textOf(const pugi::xml_node& node, std::string_view name);

/// A finite number, with a point and nothing around it but spaces.
std::optional<double> number(std::string_view text);
inline std::optional<double> numberOf(const pugi::xml_node& node, std::string_view name) { return number(textOf(node, name)); }

struct Moment {
    double utc_s = 0;               // since 1970
    std::optional<int> offset_min;  // none for Z and +00:00, which say nothing of the runner's clock
};
/// ISO 8601; a time without a zone is taken for UTC.
std::optional<Moment> moment(std::string_view text);

}  // namespace legwork::xml
