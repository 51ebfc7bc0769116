// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the made-up ten years as an exchange folder, for whole-process measures.
#include "legwork/exchange.h"
#include "ten_years.h"

#include <cstdio>
#include <filesystem>

int main(int count, char** arguments) {
    using namespace legwork;
    if (count != 2) return 2;
    const std::filesystem::path folder = arguments[1];
    const auto journal = Journal::open(folder.string() + ".making", at(lastOfManyYears(), 720, 0));
    ExchangeFolder made{manyYears(10), runnerOfManyYears(), {}, {}};
    importExchange(*journal, made, "ten years", at(lastOfManyYears(), 720, 0));
    exportExchange(*journal, folder);
}
