// What a document promises of its findings, whatever the bytes were.
#pragma once

#include <string>

#include "minutes/document.h"

namespace minutes::test {

/// The promises that are broken, a line each; empty where all are kept.
std::string broken_promises(const Document& document);

}  // namespace minutes::test
