// minutes: Swedish meeting minutes as data, on the command line.
#include <Poco/Util/HelpFormatter.h>

#include <algorithm>
#include <iostream>

#include "command.h"
#include "minutes/parse.h"

namespace minutes::cli {
namespace {

constexpr std::string_view help_head =
    "minutes: Swedish meeting minutes as data\n\n"
    "usage: minutes COMMAND [OPTION…] FILE…\n\n";

constexpr std::string_view help_tail =
    "\nexamples:\n"
    "  minutes parse protokoll.txt --pretty         one document's record\n"
    "  minutes parse arkiv/ --jobs 2 > all.jsonl    a folder, one record a line\n"
    "  minutes dates protokoll.txt                  its dates as a table\n"
    "  minutes COMMAND --help                       what a command takes\n\n"
    "exit codes:\n"
    "  0  fine\n"
    "  1  read, but with doubts in the record (only with --strict)\n"
    "  2  the command line was wrong\n"
    "  3  a document could not be read, or a result not be written\n";

std::vector<Command> commands() {
  std::vector<Command> all{parse_command()};
  for (const Command& command : table_commands()) all.push_back(command);
  all.push_back(dates_command());
  all.push_back(explain_command());
  all.push_back(evaluate_command());
  all.push_back(train_command());
  return all;
}

void print_help() {
  std::cout << help_head << "commands:\n";
  for (const Command& command : commands())
    std::cout << "  " << command.name << std::string(12 - command.name.size(), ' ') << command.summary << '\n';
  std::cout << help_tail;
}

void print_help(const Command& command) {
  const Poco::Util::OptionSet options = command.options();  // the formatter borrows it
  Poco::Util::HelpFormatter formatter(options);
  formatter.setUnixStyle(true);
  formatter.setWidth(100);
  formatter.setCommand("minutes " + std::string(command.name));
  formatter.setUsage(std::string(command.usage));
  formatter.setHeader(std::string(command.summary));
  formatter.format(std::cout);
  std::cout << '\n' << command.details;
}

int run(const Command& command, const std::vector<std::string>& words) {
  const Arguments arguments(words, command.options());
  if (!arguments.has("help")) return command.run(arguments);
  print_help(command);
  return fine;
}

int run(std::vector<std::string> words) {
  if (words.empty()) throw UsageError("a command is wanted");
  const std::string name = words.front();
  words.erase(words.begin());
  if (name == "--version") return std::cout << "minutes " << version() << '\n', fine;
  if (name == "--help" || name == "-h" || name == "help") return print_help(), fine;
  const auto all = commands();
  const auto at = std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.name == name; });
  if (at == all.end()) throw UsageError("there is no command `" + name + "`");
  return run(*at, words);
}

}  // namespace
}  // namespace minutes::cli

int main(int argc, char** argv) {
  using namespace minutes::cli;
  try {
    return run({argv + 1, argv + argc});
  } catch (const UsageError& fault) {
    std::cerr << "minutes: " << fault.what() << "; see minutes --help\n";
    return bad_usage;
  } catch (const std::exception& fault) {
    std::cerr << "minutes: " << fault.what() << '\n';
    return bad_input;
  }
}
