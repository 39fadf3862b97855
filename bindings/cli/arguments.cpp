#include "arguments.h"

#include <Poco/Exception.h>
#include <Poco/Util/OptionProcessor.h>

#include <charconv>

#include "minutes/parse.h"

namespace minutes::cli {
namespace {

/// Poco drops a second `-` of its own accord only in front of options; a lone `-` is standard input.
void take(Poco::Util::OptionProcessor& processor, const std::string& word, std::map<std::string, std::string>& values,
          std::vector<std::string>& files) {
  std::string name, value;
  if (!processor.process(word, name, value)) {
    files.push_back(word);
  } else if (!name.empty()) {
    values[name] = value;
  }
}

}  // namespace

Arguments::Arguments(const std::vector<std::string>& words, const Poco::Util::OptionSet& options) {
  try {
    Poco::Util::OptionProcessor processor(options);
    for (const std::string& word : words) take(processor, word, values_, files_);
    if (!has("help")) processor.checkRequired();
  } catch (const Poco::Exception& fault) {
    throw UsageError(fault.displayText());
  }
}

std::optional<std::string> Arguments::text(const std::string& option) const {
  const auto at = values_.find(option);
  return at == values_.end() ? std::nullopt : std::optional(at->second);
}

std::optional<std::uint64_t> Arguments::number(const std::string& option, std::uint64_t least, std::uint64_t most) const {
  const auto given = text(option);
  if (!given) return {};
  std::uint64_t value = 0;
  const char* end = given->data() + given->size();
  const auto read = std::from_chars(given->data(), end, value);
  if (read.ec != std::errc() || read.ptr != end || value < least || value > most)
    throw UsageError("--" + option + " is `" + *given + "`; a whole number from " + std::to_string(least) + " to " +
                     std::to_string(most) + " is wanted");
  return value;
}

const std::string& Arguments::file() const {
  if (files_.size() != 1)
    throw UsageError("one file is wanted, or - for standard input; " + std::to_string(files_.size()) + " given");
  return files_.front();
}

Options Arguments::options() const {
  Options options;
  options.max_bytes = number("max-bytes", 1, UINT32_MAX).value_or(options.max_bytes);
  options.meeting_date = text("meeting-date");
  options.max_seconds = static_cast<std::uint32_t>(number("max-seconds", 1, 86'400).value_or(options.max_seconds));
  options.max_memory = number("max-memory", 1u << 20, std::uint64_t{1} << 40).value_or(options.max_memory);
  options.ocr = !has("no-ocr");
  options.pdf_program = text("pdf-program").value_or("");
  options.model = text("model").value_or(std::string());
  if (has("rules-alone")) options.actors_by = ActorsBy::rules;
  if (const auto fault = fault_of(options)) throw UsageError(fault->message);
  return options;
}

Poco::Util::Option flag(const std::string& name, const std::string& meaning) {
  return Poco::Util::Option(name, "", meaning, false);
}

Poco::Util::Option valued(const std::string& name, const std::string& value, const std::string& meaning) {
  return Poco::Util::Option(name, "", meaning, false, value, true);
}

Poco::Util::OptionSet common_options() {
  Poco::Util::OptionSet options;
  options.addOption(valued("max-bytes", "N", "refuse larger input (default 67108864)"));
  options.addOption(valued("meeting-date", "DAY", "the day of the meeting, YYYY-MM-DD, where the text is wrong or silent"));
  options.addOption(valued("model", "FILE", "a model of `minutes train` instead of the one built in"));
  options.addOption(flag("rules-alone", "by the rules alone, without a model: names, and how sure an act is"));
  options.addOption(valued("max-seconds", "N", "give up a file that takes longer to read (default 60)"));
  options.addOption(valued("max-memory", "N", "give up a file that wants more bytes of memory (default 1073741824)"));
  options.addOption(flag("no-ocr", "leave pages that are pictures unread, though tesseract is installed"));
  options.addOption(
      valued("pdf-program", "FILE", "the program minutes-pdf, where it stands neither beside this one nor in the PATH"));
  options.addOption(Poco::Util::Option("help", "h", "show this", false));
  return options;
}

}  // namespace minutes::cli
