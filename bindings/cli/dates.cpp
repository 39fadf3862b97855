// minutes dates: the dates of a document or of any text, and what each rests on.
#include <iostream>

#include "command.h"
#include "inputs.h"
#include "minutes/date.h"
#include "minutes/parse.h"
#include "minutes/write.h"
#include "output.h"
#include "places.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "Tab-separated values on standard output, a head line first; offsets are code points. Without FILE standard input is\n"
    "read. --on says from which day to reckon; else the document's own day is sought. --explain tells instead, for each\n"
    "date, the rule that found it, what was inferred, and from what.\n\n"
    "examples:\n"
    "  minutes dates protokoll.txt | cut -f4,10\n"
    "  echo 'Svara senast den 5 maj.' | minutes dates --on 2024-08-19\n"
    "  minutes dates --explain --on 2024-08-19 protokoll.txt\n";

Poco::Util::OptionSet options() {
  auto options = common_options();
  options.addOption(valued("on", "DAY", "the day to reckon from, YYYY-MM-DD; the same as --meeting-date"));
  options.addOption(flag("explain", "which rule found each date, and what was inferred from what"));
  options.addOption(valued("spring", "MONTH", "first month of spring, 1 to 12, for earliest and latest (default 3)"));
  options.addOption(valued("summer", "MONTH", "the same of summer (default 6)"));
  options.addOption(valued("autumn", "MONTH", "the same of autumn (default 9)"));
  options.addOption(valued("winter", "MONTH", "the same of winter (default 12)"));
  return options;
}

Options options_of(const Arguments& arguments) {
  Options options = arguments.options();
  const auto month = [&](const char* season, std::uint8_t& first) {
    if (const auto given = arguments.number(season, 1, 12)) first = static_cast<std::uint8_t>(*given);
  };
  month("spring", options.spring_month);
  month("summer", options.summer_month);
  month("autumn", options.autumn_month);
  month("winter", options.winter_month);
  if (const auto on = arguments.text("on")) options.meeting_date = on;
  if (const auto fault = fault_of(options)) throw UsageError(fault->message);
  return options;
}

constexpr std::string_view basis_names[] = {
    "stated",
    "reckoned from the day of the meeting",
    "the year that has this weekday",
    "tense and words",
    "an earlier date",
    "the year that heads the list",
    "the other end of the range",
    "nothing tells: the nearest to the meeting",
    "nothing to reckon from: not resolved",
};

std::string inferred_parts(const DateMention& date) {
  static constexpr std::string_view names[] = {"year", "month", "day", "direction"};
  std::string out;
  for (std::size_t part = 0; part < std::size(names); ++part)
    if ((date.inferred >> part & 1) != 0) out.append(out.empty() ? "" : ", ").append(names[part]);
  return out;
}

class Explainer {
 public:
  explicit Explainer(const Document& document) : document_(document), text_(document.text.content), places_(text_) {}

  std::string run() {
    out_ = "meeting day: " + document_.meta.date.value_or("not known") + '\n';
    for (const DateMention& date : document_.dates) explain(date);
    for (const Warning& warning : document_.warnings)
      if (warning.code == WarningCode::weekday_conflict || warning.code == WarningCode::date_impossible ||
          warning.code == WarningCode::date_unresolved)
        out_ += "warning: " + warning.message + '\n';
    return std::move(out_);
  }

 private:
  void explain(const DateMention& date) {
    out_ += quoted(date.span) + "  " + date.value + '\n';
    out_ += "    rule " + std::string(date.rule) + '\n';
    if (date.inferred != 0) {
      out_ += "    inferred " + inferred_parts(date) + ": " + std::string(basis_names[static_cast<std::size_t>(date.basis)]);
      if (!date.basis_span.empty()) out_ += ", " + quoted(date.basis_span);
      out_ += '\n';
    }
    if (!date.limit_span.empty()) out_ += "    opened by " + quoted(date.limit_span) + '\n';
  }

  std::string quoted(Span span) { return places_.of(span) + "  " + on_one_line(text_, span); }

  const Document& document_;
  std::string_view text_;
  Places places_;
  std::string out_{};
};

int run(const Arguments& arguments) {
  const Options options = options_of(arguments);
  const std::string path = arguments.files().empty() ? "-" : arguments.file();
  const auto bytes = read_bytes(path, options);
  const auto document = bytes ? Parser(options).parse(*bytes, path) : Result<Document>(bytes.error());
  if (!document) return std::cerr << complaint(path, document.error()), bad_input;
  print(arguments.has("explain") ? Explainer(*document).run() : write::dates_tsv(*document));
  return fine;
}

}  // namespace

Command dates_command() {
  return {"dates", "[OPTION…] [FILE|-]", "dates with their values, and what these rest on", details, options, run};
}

}  // namespace minutes::cli
