// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_text.h"

#include "legwork/error.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace legwork {
namespace {

constexpr int ownerOnly = 0600;

struct FreeWriter {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct FreeEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using Writer = std::unique_ptr<archive, FreeWriter>;
using Entry = std::unique_ptr<archive_entry, FreeEntry>;

la_ssize_t append(archive*, void* text, const void* bytes, std::size_t size) {
    static_cast<std::string*>(text)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

/// In memory nothing is expected to fail; what does is not passed over.
void demand(archive* writer, bool isGood) {
    if (isGood) return;
    const char* reason = archive_error_string(writer);
    throw StorageError(StorageError::Kind::other, std::string{"The archive could not be made: "} + (reason ? reason : "no reason given") +
                                                      ". Nothing was written. Export to a folder instead.");
}

void add(archive* writer, const ExchangeFile& file) {
    const Entry entry{archive_entry_new()};
    archive_entry_set_pathname(entry.get(), file.name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), ownerOnly);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.text.size()));
    demand(writer, archive_write_header(writer, entry.get()) == ARCHIVE_OK);
    demand(writer, archive_write_data(writer, file.text.data(), file.text.size()) == static_cast<la_ssize_t>(file.text.size()));
}

}  // namespace

std::string zipText(const std::vector<ExchangeFile>& files) {
    std::string text;
    const Writer writer{archive_write_new()};
    demand(writer.get(), archive_write_set_format_zip(writer.get()) == ARCHIVE_OK);
    archive_write_set_bytes_in_last_block(writer.get(), 1);  // no padding
    demand(writer.get(), archive_write_open(writer.get(), &text, nullptr, append, nullptr) == ARCHIVE_OK);
    for (const auto& file : files) add(writer.get(), file);
    demand(writer.get(), archive_write_close(writer.get()) == ARCHIVE_OK);
    return text;
}

}  // namespace legwork
