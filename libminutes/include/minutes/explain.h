// Why the library says what it says: the rules that fired with their evidence, and what a model saw in them.
//
//   auto traces = minutes::explain(bytes, {});
//   for (const auto& t : *traces) std::cout << t.rule << " at " << t.span.start << '\n';
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/document.h"
#include "minutes/export.h"
#include "minutes/match.h"
#include "minutes/options.h"
#include "minutes/result.h"

namespace minutes {

struct Evidence {
  std::string element;  ///< the capture's name, or the pattern's elements as the table has them: `%month`
  Span span;            ///< what it matched
};

/// Something that a model saw, and how much it spoke for what the record says, or (below 0) for something else.
struct Reason {
  std::string feature;  ///< in words: `word 'beslutade'`
  Span span;            ///< where it stands
  std::int32_t weight = 0;
};

struct Trace {
  Layer layer = Layer::dates;
  std::string_view rule;      ///< stable name, as findings carry it; lives as long as the program
  const Rule* row = nullptr;  ///< of the rule tables; null where the rule is code
  bool fired = true;          ///< false: the nearest that did not
  bool used = false;          ///< a finding of the record rests on it
  Span span;
  std::vector<Evidence> evidence{};  ///< in text order
  std::string lacked{};              ///< where it did not fire: the element that failed
  /// Where a model judged the finding that rests on it: the features that weighed most, the heaviest first.
  std::vector<Reason> reasons{};
};

/// The rules that fired in the document, in text order; with `at` (byte offset) only those of the sentence that holds
/// it, and behind them the rules that came nearest there without firing, the nearest first. Errors: those of parse().
MINUTES_API Result<std::vector<Trace>> explain(std::string_view bytes, const Options& options = {},
                                               std::uint32_t at = UINT32_MAX);
/// The same of a document that parse() gave, with the layout that it was read with, whatever its format.
MINUTES_API Result<std::vector<Trace>> explain(const Document& document, std::uint32_t at = UINT32_MAX);

}  // namespace minutes
