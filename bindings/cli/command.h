// What a subcommand is, and how it ends.
#pragma once

#include <string_view>

#include "arguments.h"

namespace minutes::cli {

/// Exit codes; `minutes --help` prints them.
enum ExitCode : int { fine = 0, doubtful = 1, bad_usage = 2, bad_input = 3 };

struct Command {
  std::string_view name;
  std::string_view usage;    ///< what stands behind the name
  std::string_view summary;  ///< one line
  std::string_view details;  ///< what it prints, and examples
  Poco::Util::OptionSet (*options)();
  int (*run)(const Arguments& arguments);
};

Command parse_command();
Command dates_command();
Command explain_command();
Command evaluate_command();
Command train_command();
/// tokens, sentences, topics, actors, decisions.
std::vector<Command> table_commands();

}  // namespace minutes::cli
