// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>
#include <locale.h>
#include <algorithm>
#include <array>
#include <iterator>
#include <memory>

namespace legwork {
namespace {

constexpr std::size_t blockBytes = 64 * 1024;

struct Close {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Close>;

/// While it lives, this thread's names are UTF-8: libarchive loses those that the runner's locale cannot write.
class Utf8Names {
public:
    Utf8Names() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        if (utf8_) before_ = uselocale(utf8_);
    }
    ~Utf8Names() {
        if (!utf8_) return;
        uselocale(before_);
        freelocale(utf8_);
    }
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t utf8_, before_{};
};

enum class End { whole, broken, tooBig };

/// Appends what the reader gives to `into`, up to `most` bytes in all.
End unpack(archive* reader, std::string& into, std::uint64_t most) {
    std::array<char, blockBytes> buffer{};
    while (true) {
        const auto read = archive_read_data(reader, buffer.data(), buffer.size());
        if (read == 0) return End::whole;
        if (read < 0) return End::broken;
        if (into.size() + static_cast<std::uint64_t>(read) > most) return End::tooBig;
        into.append(buffer.data(), static_cast<std::size_t>(read));
    }
}

std::string pathOf(archive_entry* entry) {
    const char* path = archive_entry_pathname_utf8(entry);
    if (!path) path = archive_entry_pathname(entry);
    return path ? path : "";
}

std::string megabytes(std::uint64_t bytes) { return fmt::format("{} MB", bytes >> 20); }

/// One walk through a zip archive.
class Zip {
public:
    Zip(const ArchiveLimits& limits, const std::function<void(const std::string&, std::string_view)>& take)
        : limits_(limits), take_(take) {}

    std::vector<ArchiveProblem> read(std::string_view bytes) {
        const Utf8Names names;
        const Reader reader{archive_read_new()};
        archive_read_support_format_zip(reader.get());
        if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
            say("", "The archive cannot be opened; nothing of it was read. Download it once more.");
            return std::move(problems_);
        }
        while (next(reader.get())) {
        }
        return std::move(problems_);
    }

private:
    void say(std::string member, std::string sentence) { problems_.push_back({std::move(member), std::move(sentence)}); }

    /// False where there is nothing more to be had.
    bool next(archive* reader) {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(reader, &entry);
        if (result == ARCHIVE_EOF) return false;
        if (result < ARCHIVE_WARN) {
            say("", "The archive breaks off; the files before that were read. Download it once more if something is missing.");
            return false;
        }
        if (++count_ > limits_.members) {
            say("", fmt::format("The archive holds more than {} files; the others were left. Unpack it and import the folder.",
                                limits_.members));
            return false;
        }
        if (archive_entry_filetype(entry) == AE_IFDIR) return true;
        return readMember(reader, entry);
    }

    bool readMember(archive* reader, archive_entry* entry) {
        const auto path = pathOf(entry);
        if (!staysInside(path) || archive_entry_filetype(entry) != AE_IFREG) {
            say(path, "This leads out of the archive; it was refused, and the rest was read. Be wary of where the archive came from.");
            return true;
        }
        std::string bytes;
        const auto left = limits_.whole - unpacked_;
        const auto end = unpack(reader, bytes, std::min(limits_.member, left));
        unpacked_ += bytes.size();
        if (end == End::whole) take_(path, bytes);
        if (end == End::broken) explainBroken(path, archive_entry_is_data_encrypted(entry));
        if (end != End::tooBig) return true;
        if (left > limits_.member) {
            say(path, fmt::format("This unpacks to more than {}; it was refused, and the rest was read.", megabytes(limits_.member)));
            return true;
        }
        say(path, fmt::format("The archive unpacks to more than {}; what came before this was read. Unpack it and import the folder.",
                              megabytes(limits_.whole)));
        return false;
    }

    void explainBroken(const std::string& path, bool isEncrypted) {
        if (isEncrypted)
            say(path, "This is locked with a password; it was refused, and the rest was read. Unpack the archive and import the folder.");
        else
            say(path, "This cannot be unpacked; it was refused, and the rest was read. Download the archive once more.");
    }

    const ArchiveLimits& limits_;
    const std::function<void(const std::string&, std::string_view)>& take_;
    std::vector<ArchiveProblem> problems_;
    std::uint64_t unpacked_ = 0;
    int count_ = 0;
};

bool isParent(std::string_view part) { return part == ".."; }

}  // namespace

std::vector<ArchiveProblem> readZip(std::string_view bytes, const ArchiveLimits& limits,
                                    const std::function<void(const std::string&, std::string_view)>& take) {
    return Zip(limits, take).read(bytes);
}

std::vector<std::string> zipPaths(const std::filesystem::path& file) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return {};
    const Utf8Names names;
    const Reader reader{archive_read_new()};
    archive_read_support_format_zip_seekable(reader.get());  // by the list at its end
    std::vector<std::string> paths;
    archive_entry* entry = nullptr;
    if (archive_read_open_filename(reader.get(), file.c_str(), blockBytes) != ARCHIVE_OK) return paths;
    while (archive_read_next_header(reader.get(), &entry) >= ARCHIVE_WARN && std::ssize(paths) < ArchiveLimits{}.members)
        if (archive_entry_filetype(entry) == AE_IFREG) paths.push_back(pathOf(entry));
    return paths;
}

Unpacked gunzip(std::string_view bytes, const ArchiveLimits& limits) {
    constexpr auto unreadable = "The file cannot be unpacked; nothing of it was kept. Download it once more.";
    const Reader reader{archive_read_new()};
    archive_read_append_filter(reader.get(), ARCHIVE_FILTER_GZIP);  // one layer; to be asked for support is to peel all of them
    archive_read_support_format_raw(reader.get());
    archive_entry* entry = nullptr;
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return {{}, unreadable};
    Unpacked all;
    const auto end = unpack(reader.get(), all.bytes, limits.member);
    all.isTooBig = end == End::tooBig;
    if (end == End::broken)
        all.fault = "The packed file breaks off; what could be unpacked was read. Download it once more if something is missing.";
    if (all.isTooBig)
        all.fault = fmt::format("The file unpacks to more than {}; nothing of it was kept. Be wary of where it came from.",
                                megabytes(limits.member));
    return all;
}

bool staysInside(std::string_view path) {
    if (path.empty() || path.front() == '/' || path.front() == '\\' || path.find('\0') != path.npos) return false;
    if (path.size() > 1 && path[1] == ':') return false;  // C:\…
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find_first_of("/\\", at), path.size());
        if (isParent(path.substr(at, end - at))) return false;
        at = end + 1;
    }
    return true;
}

}  // namespace legwork
