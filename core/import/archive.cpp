// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>
#include <locale.h>
#include <algorithm>
#include <exception>
#include <iterator>

namespace legwork {
namespace {

constexpr std::size_t pieceSize = 128 * 1024;

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

/// libarchive, and what it reads from.
class Reader {
public:
    Reader() : reader_(archive_read_new()) {}

    operator archive*() const { return reader_.get(); }
    bool open(const ArchivePlace& place) {
        if (place.pieces) return open(place.pieces);
        if (!place.file.empty()) return archive_read_open_filename(*this, place.file.c_str(), pieceSize) == ARCHIVE_OK;
        return archive_read_open_memory(*this, place.bytes.data(), place.bytes.size()) == ARCHIVE_OK;
    }
    bool open(NextPiece pieces) {
        pieces_ = std::move(pieces);
        return checked(archive_read_open(*this, this, nullptr, feed, nullptr)) == ARCHIVE_OK;
    }
    /// What a call into libarchive gave, unless the pieces threw meanwhile.
    template <class Result>
    Result checked(Result result) {
        if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
        return result;
    }
    struct Block {
        std::string_view bytes;  // none at the end of the member
        bool isBroken = false;
    };
    /// The next bytes of the member, good until the next call; as many as were unpacked before it broke off.
    Block read() {
        const void* at = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        int result = ARCHIVE_OK;
        do result = checked(archive_read_data_block(*this, &at, &size, &offset));
        while (result == ARCHIVE_OK && size == 0);
        if (result == ARCHIVE_EOF) return {};
        if (result != ARCHIVE_OK) return {{}, true};
        return {{static_cast<const char*>(at), size}};
    }

private:
    struct Close {
        void operator()(archive* reader) const { archive_read_free(reader); }
    };

    /// Nothing may be thrown through C.
    static la_ssize_t feed(archive*, void* self, const void** buffer) {
        auto& reader = *static_cast<Reader*>(self);
        try {
            const auto piece = reader.pieces_();
            *buffer = piece.data();
            return static_cast<la_ssize_t>(piece.size());
        } catch (...) {
            reader.thrown_ = std::current_exception();
            return ARCHIVE_FATAL;
        }
    }

    NextPiece pieces_;
    std::exception_ptr thrown_;
    std::unique_ptr<archive, Close> reader_;  // the last to come and the first to go
};

std::string pathOf(archive_entry* entry) {
    const char* path = archive_entry_pathname_utf8(entry);
    if (!path) path = archive_entry_pathname(entry);
    return path ? path : "";
}

std::string megabytes(std::uint64_t bytes) { return fmt::format("{} MB", bytes >> 20); }

/// One walk through a zip archive.
class Zip {
public:
    Zip(const ArchivePlace& place, const ArchiveLimits& limits, const std::function<void(const std::string&, Pieces&)>& take)
        : place_(place), limits_(limits), take_(take) {}

    std::vector<ArchiveProblem> read() {
        const Utf8Names names;
        archive_read_support_format_zip(reader_);
        if (!reader_.open(place_)) {
            say("", "The archive cannot be opened; nothing of it was read. Download it once more.");
            return std::move(problems_);
        }
        while (next()) {
        }
        return std::move(problems_);
    }

private:
    void say(std::string member, std::string sentence) { problems_.push_back({std::move(member), std::move(sentence)}); }

    /// False where there is nothing more to be had.
    bool next() {
        archive_entry* entry = nullptr;
        const int result = reader_.checked(archive_read_next_header(reader_, &entry));
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
        return readMember(entry);
    }

    bool readMember(archive_entry* entry) {
        const auto path = pathOf(entry);
        if (!staysInside(path) || archive_entry_filetype(entry) != AE_IFREG) {
            say(path, "This leads out of the archive; it was refused, and the rest was read. Be wary of where the archive came from.");
            return true;
        }
        const bool isEncrypted = archive_entry_is_data_encrypted(entry);
        Pieces member;
        member.next = [&]() -> std::string_view { return pieceOf(member, isEncrypted); };
        take_(path, member);
        return unpacked_ <= limits_.whole;
    }

    std::string_view pieceOf(Pieces& member, bool isEncrypted) {
        if (!member.fault.empty()) return {};
        place_.passed(static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(reader_, -1), 0)));
        const auto [bytes, isBroken] = reader_.read();
        if (isBroken) member.fault = whyBroken(isEncrypted);
        unpacked_ += bytes.size();
        if (unpacked_ <= limits_.whole) return bytes;
        member.fault = fmt::format("The archive unpacks to more than {}; what came before this was read. Unpack it and import the folder.",
                                   megabytes(limits_.whole));
        return {};
    }

    static std::string whyBroken(bool isEncrypted) {
        if (isEncrypted)
            return "This is locked with a password; it was refused, and the rest was read. Unpack the archive and import the folder.";
        return "This cannot be unpacked; it was refused, and the rest was read. Download the archive once more.";
    }

    const ArchivePlace& place_;
    const ArchiveLimits& limits_;
    const std::function<void(const std::string&, Pieces&)>& take_;
    Reader reader_;
    std::vector<ArchiveProblem> problems_;
    std::uint64_t unpacked_ = 0;
    int count_ = 0;
};

bool isParent(std::string_view part) { return part == ".."; }

}  // namespace

std::vector<ArchiveProblem> readZip(const ArchivePlace& place, const ArchiveLimits& limits,
                                    const std::function<void(const std::string&, Pieces&)>& take) {
    return Zip(place, limits, take).read();
}

std::vector<ArchiveProblem> readWholeMembers(const ArchivePlace& place, const ArchiveLimits& limits,
                                             const std::function<void(const std::string&, std::string_view)>& take) {
    std::vector<ArchiveProblem> broken;
    auto problems = readZip(place, limits, [&](const std::string& path, Pieces& member) {
        Input input(member);
        if (const auto bytes = input.whole(limits.member))
            take(path, *bytes);
        else
            broken.push_back({path, input.fault().empty() ? tooBig(limits.member) : input.fault()});
    });
    problems.insert(problems.begin(), broken.begin(), broken.end());
    return problems;
}

std::vector<std::string> zipPaths(const std::filesystem::path& file) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return {};
    const Utf8Names names;
    Reader reader;
    archive_read_support_format_zip_seekable(reader);  // by the list at its end
    std::vector<std::string> paths;
    archive_entry* entry = nullptr;
    if (!reader.open(ArchivePlace{.file = file})) return paths;
    while (archive_read_next_header(reader, &entry) >= ARCHIVE_WARN && std::ssize(paths) < ArchiveLimits{}.members)
        if (archive_entry_filetype(entry) == AE_IFREG) paths.push_back(pathOf(entry));
    return paths;
}

struct Gunzip::Inside {
    Reader reader;
    Pieces unpacked;
    bool isOpen = false;

    std::string_view next() {
        if (!unpacked.fault.empty()) return {};
        const auto [bytes, isBroken] = isOpen ? reader.read() : Reader::Block{{}, true};
        if (isBroken)
            unpacked.fault =
                isOpen ? "The packed file breaks off; what could be unpacked was read. Download it once more if something is missing."
                       : "The file cannot be unpacked; nothing of it was kept. Download it once more.";
        return bytes;
    }
};

Gunzip::Gunzip(NextPiece packed) : inside_(std::make_unique<Inside>()) {
    Inside& inside = *inside_;
    archive_read_append_filter(inside.reader, ARCHIVE_FILTER_GZIP);  // one layer; to be asked for support is to peel all of them
    archive_read_support_format_raw(inside.reader);
    archive_entry* entry = nullptr;
    inside.isOpen =
        inside.reader.open(std::move(packed)) && inside.reader.checked(archive_read_next_header(inside.reader, &entry)) == ARCHIVE_OK;
    inside.unpacked.isPartOfUse = true;
    inside.unpacked.next = [&inside] { return inside.next(); };
}

Gunzip::~Gunzip() = default;

Pieces& Gunzip::unpacked() { return inside_->unpacked; }

std::string tooBig(std::uint64_t most) {
    return fmt::format("This unpacks to more than {}; it was refused, and the rest was read.", megabytes(most));
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
