// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/fit_walk.h"

#include "fit_writer.h"

#include <gmock/gmock.h>
#include <limits>

namespace legwork::fit {
namespace {

using testing::ElementsAre;

/// The value of the one field of the one message.
std::optional<double> readBack(const FitWriter& writer, const Written& field) {
    auto fit = writer;
    std::optional<double> value;
    readPart(fit.message(20, {field}).file(), 0, [&](const Message& message) { value = number(message, field.number); });
    return value;
}

TEST(FitDecoder, ReadsEveryTypeInBothOrders) {
    struct Case {
        std::uint8_t type;
        std::int64_t value;
    };
    for (const bool isBigEndian : {false, true})
        for (const auto [type, value] : {Case{enumType, 4},
                                         {sint8, -5},
                                         {uint8, 200},
                                         {sint16, -300},
                                         {uint16, 60'000},
                                         {sint32, -70'000},
                                         {uint32, 4'000'000'000},
                                         {uint8z, 7},
                                         {0x8B, 700},
                                         {uint32z, 70'000},
                                         {0x0D, 9},
                                         {sint64, -5'000'000'000},
                                         {0x8F, 5'000'000'000},
                                         {0x90, 1}}) {
            const FitWriter fit(isBigEndian);
            EXPECT_EQ(readBack(fit, fit.field(1, type, value)), static_cast<double>(value)) << "type " << int{type};
        }
    const FitWriter fit;
    EXPECT_EQ(readBack(fit, fit.real(1, 2.5, float32)), 2.5);
    EXPECT_EQ(readBack(fit, fit.real(1, -1e100, float64)), -1e100);
}

TEST(FitDecoder, TellsAnInvalidValueFromANumber) {
    const FitWriter fit;
    struct Case {
        std::uint8_t type;
        std::int64_t invalid;
    };
    for (const auto [type, invalid] : {Case{enumType, 0xFF},
                                       {sint8, 0x7F},
                                       {uint8, 0xFF},
                                       {sint16, 0x7FFF},
                                       {uint16, 0xFFFF},
                                       {sint32, 0x7FFFFFFF},
                                       {uint32, 0xFFFFFFFF},
                                       {uint8z, 0},
                                       {uint32z, 0},
                                       {sint64, 0x7FFFFFFFFFFFFFFF}})
        EXPECT_EQ(readBack(fit, fit.field(1, type, invalid)), std::nullopt) << "type " << int{type};
    for (const double none : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        EXPECT_EQ(readBack(fit, fit.real(1, none, float32)), std::nullopt);
        EXPECT_EQ(readBack(fit, fit.real(1, none, float64)), std::nullopt);
    }
}

TEST(FitDecoder, ReadsNoNumberFromAFieldTooShortForItsType) {
    const FitWriter fit;
    EXPECT_EQ(readBack(fit, {1, uint32, "\x01\x02"}), std::nullopt);
    EXPECT_EQ(readBack(fit, {1, 0x1F, "\x01\x02"}), std::nullopt) << "a type that does not exist";
}

TEST(FitDecoder, ReadsTextUpToItsEnd) {
    FitWriter fit;
    std::string read;
    readPart(fit.message(26, {{8, stringType, std::string{"Hills\0\0x", 8}}}).file(), 0,
             [&](const Message& message) { read = text(message, 8); });
    EXPECT_EQ(read, "Hills");
}

TEST(FitDecoder, CountsCompressedTimesOnAcrossTheirThirtyTwoSeconds) {
    FitWriter fit;
    // 1000 is 8 more than a multiple of 32: five bits of 10 are two seconds later, of 2 another 24.
    fit.message(20, {fit.field(253, uint32, 1000)});
    fit.message(20, {fit.field(3, uint8, 140)}, 1);
    fit.compressed(1, 10, {fit.field(3, uint8, 141)})
        .compressed(1, 2, {fit.field(3, uint8, 142)})
        .compressed(1, 2, {fit.field(3, uint8, 143)});
    std::vector<std::optional<std::uint32_t>> times;
    readPart(fit.file(), 0, [&](const Message& message) { times.push_back(message.time); });
    EXPECT_THAT(times, ElementsAre(1000, std::nullopt, 1002, 1026, 1026));
}

TEST(FitDecoder, ChecksumIsThatOfTheProtocol) {
    EXPECT_EQ(checksum("123456789"), 0xBB3D);  // the check value of CRC-16/ARC
    EXPECT_EQ(checksum(tenKilometres()), 0);
}

TEST(FitDecoder, ReadsOnWhereASizeIsGigantic) {
    auto bytes = tenKilometres();
    bytes.replace(4, 4, "\xFF\xFF\xFF\xFF");
    int messages = 0;
    const auto part = readPart(bytes, 0, [&](const Message&) { ++messages; });
    EXPECT_EQ(messages, 3);
    EXPECT_NE(part.fault, Fault::none);
    EXPECT_EQ(part.next, bytes.size());
}

}  // namespace
}  // namespace legwork::fit
