// A document in one call.
//
//   minutes::Parser parser;
//   auto doc = parser.parse(bytes, "2024-08-19.txt");
//   if (doc) std::cout << doc->decisions.size();
//
// Promise: a Parser is immutable once made; parse() may be called from any thread at the same time. The result
// depends on the bytes, the name and the options alone: not on locale, time zone, day or number of threads.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "minutes/document.h"
#include "minutes/export.h"
#include "minutes/options.h"
#include "minutes/result.h"

namespace minutes {

/// The bad_option that a Parser with these options would answer every document with; nothing where all can be taken.
MINUTES_API std::optional<Error> fault_of(const Options& options);

class MINUTES_API Parser {
 public:
  explicit Parser(Options options = {});

  /// `bytes` need not outlive the call. `name` is copied into the record.
  /// Errors: bad_option, and those of read::decode.
  Result<Document> parse(std::string_view bytes, std::string_view name = {}) const;
  /// Reads the file first. Errors also: not_found, not_a_file, unreadable_file.
  Result<Document> parse_file(const std::string& path) const;

  const Options& options() const { return options_; }

 private:
  Options options_;
};

/// Parser{options}.parse(bytes): for one document.
MINUTES_API Result<Document> parse(std::string_view bytes, const Options& options = {});

/// Version of the library, as records print it: `0.1.0`.
MINUTES_API std::string_view version();

}  // namespace minutes
