// A document in one call.
//
//   minutes::Parser parser;
//   auto doc = parser.parse(bytes, "2024-08-19.txt");
//   if (doc) std::cout << doc->decisions.size();
//
// Promise: a Parser is immutable once made; parse() may be called from any thread at the same time. The result
// depends on the bytes, the name and the options alone: not on locale, time zone, day or number of threads.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/document.h"
#include "minutes/export.h"
#include "minutes/model.h"
#include "minutes/options.h"
#include "minutes/result.h"

namespace minutes {

/// What a Parser with these options would answer every document with: bad_option, or what Model::read_file says of
/// `options.model`; nothing where all can be taken.
MINUTES_API std::optional<Error> fault_of(const Options& options);

class MINUTES_API Parser {
 public:
  explicit Parser(Options options = {});
  /// With a model that the caller has in hand, whatever `options.model` says.
  Parser(Options options, std::shared_ptr<const Model> model);

  /// `bytes` need not outlive the call. `name` is copied into the record.
  /// Errors: those of fault_of, and those of read::source.
  Result<Document> parse(std::string_view bytes, std::string_view name = {}) const;
  /// Reads the file first. Errors also: not_found, not_a_file, unreadable_file.
  Result<Document> parse_file(const std::string& path) const;

  const Options& options() const { return options_; }
  /// What every document is answered with, where the options cannot be taken.
  const std::optional<Error>& fault() const { return fault_; }
  const std::shared_ptr<const Model>& model() const { return model_; }

 private:
  void take(std::shared_ptr<const Model> model);

  Options options_;
  std::shared_ptr<const Model> model_{};
  std::optional<Error> fault_{};
};

/// Parser{options}.parse(bytes): for one document.
MINUTES_API Result<Document> parse(std::string_view bytes, const Options& options = {});

/// The dates of a text of any length, a single string too, reckoned from the day `on` (YYYY-MM-DD) as if a meeting were held
/// then. Spans are bytes of the decoded text. Errors: bad_option for `on` and the options, and those of read::decode.
///
///   const auto dates = minutes::dates_in("Svara senast den 5 maj.", "2024-08-19");
///   // (*dates)[0].value == "../2025-05-05"
MINUTES_API Result<std::vector<DateMention>> dates_in(std::string_view bytes, std::string_view on, const Options& options = {});

/// Version of the library, as records print it: `0.1.0`.
MINUTES_API std::string_view version();

}  // namespace minutes
