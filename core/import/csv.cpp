// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace legwork {
namespace {

class Reader {
public:
    Reader(std::string_view text, char separator) : text_(text), separator_(separator), ends_{separator, '\r', '\n'} {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (text_.starts_with(mark)) text_.remove_prefix(mark.size());
    }

    CsvText read() {
        CsvText all;
        while (at_ < text_.size() && !all.openQuote) {
            CsvRow row{line_, {}};
            do {
                const int from = line_;
                const auto cell = readCell();
                if (cell) row.cells.push_back(*cell);
                else all.openQuote = from;
            } while (!all.openQuote && take(separator_));
            endLine();
            const bool isEmpty = row.cells.size() == 1 && row.cells.front().empty();
            if (!all.openQuote && !isEmpty) all.rows.push_back(std::move(row));
        }
        return all;
    }

private:
    bool take(char expected) {
        if (at_ == text_.size() || text_[at_] != expected) return false;
        ++at_;
        return true;
    }

    void endLine() {
        const bool carriage = take('\r');
        if (take('\n') || carriage) ++line_;
    }

    std::optional<std::string> readCell() {
        std::string cell;
        if (take('"') && !readQuoted(cell)) return {};
        const auto end = std::min(text_.find_first_of(ends_, at_), text_.size());
        cell += text_.substr(at_, end - at_);
        at_ = end;
        return cell;
    }

    /// From behind the opening quote to behind the closing one; false where there is none.
    bool readQuoted(std::string& cell) {
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c == '"' && !take('"')) return true;
            if (c == '\n' || (c == '\r' && (at_ == text_.size() || text_[at_] != '\n'))) ++line_;
            cell += c;
        }
        return false;
    }

    std::string_view text_;
    char separator_;
    std::string ends_;  // of a cell
    std::size_t at_ = 0;
    int line_ = 1;
};

/// How many bytes follow a lead byte, and the least code point that needs them.
struct Lead {
    int more;
    std::uint32_t bits, least;
};

std::optional<Lead> lead(unsigned char byte) {
    if (byte < 0x80) return Lead{0, byte, 1};
    if (byte >> 5 == 0x06) return Lead{1, byte & 0x1Fu, 0x80};
    if (byte >> 4 == 0x0E) return Lead{2, byte & 0x0Fu, 0x800};
    if (byte >> 3 == 0x1E) return Lead{3, byte & 0x07u, 0x10000};
    return {};
}

}  // namespace

CsvText readCsv(std::string_view text, char separator) { return Reader(text, separator).read(); }

bool isPlainText(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto first = lead(static_cast<unsigned char>(text[i++]));
        if (!first) return false;
        std::uint32_t code = first->bits;
        for (int n = 0; n < first->more; ++n, ++i) {
            if (i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return false;
            code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
        }
        const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
        if (code < first->least || code > 0x10FFFF || isSurrogate) return false;
    }
    return true;
}

}  // namespace legwork
