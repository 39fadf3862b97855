// The command line, taken apart by Poco::Util.
#pragma once

#include <Poco/Util/OptionSet.h>

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "minutes/options.h"

namespace minutes::cli {

/// The caller asked for something that there is not: exit code 2.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Arguments {
 public:
  /// Throws UsageError.
  Arguments(const std::vector<std::string>& words, const Poco::Util::OptionSet& options);

  bool has(const std::string& option) const { return values_.contains(option); }
  std::optional<std::string> text(const std::string& option) const;
  /// Throws UsageError where the value is no whole number in the range.
  std::optional<std::uint64_t> number(const std::string& option, std::uint64_t least, std::uint64_t most) const;
  const std::vector<std::string>& files() const { return files_; }
  /// The only file; throws UsageError where there is none or several.
  const std::string& file() const;
  /// Of the library, from common_options(). Throws UsageError where the library refuses them.
  Options options() const;

 private:
  std::map<std::string, std::string> values_{};
  std::vector<std::string> files_{};
};

Poco::Util::Option flag(const std::string& name, const std::string& meaning);
Poco::Util::Option valued(const std::string& name, const std::string& value, const std::string& meaning);
/// Those of the library and --help, which every subcommand takes.
Poco::Util::OptionSet common_options();

}  // namespace minutes::cli
