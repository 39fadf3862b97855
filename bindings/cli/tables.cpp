// minutes tokens, sentences, topics, actors, decisions: one stage of one document as a table.
#include <iostream>

#include "command.h"
#include "inputs.h"
#include "minutes/parse.h"
#include "minutes/stages.h"
#include "minutes/write.h"
#include "output.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "Tab-separated values on standard output, a head line first. Offsets are code points.\n\n"
    "examples:\n"
    "  minutes decisions protokoll.txt | cut -f4,11\n"
    "  minutes tokens - < protokoll.txt | column -t -s \"$(printf '\\t')\"\n";

int fail(const std::string& path, const Error& error) {
  std::cerr << complaint(path, error);
  return bad_input;
}

/// Of the steps before the outline.
template <std::string (*write)(const View&)>
int print_view(const Arguments& arguments) {
  const std::string& path = arguments.file();
  const auto bytes = read_bytes(path, arguments.options());
  if (!bytes) return fail(path, bytes.error());
  const auto source = read::source(*bytes, arguments.options(), path);
  if (!source) return fail(path, source.error());
  const auto& [text, layout] = *source;
  Tokens tokens = text::tokenise(text, layout);
  const Sentences sentences = text::split_sentences(text, layout, tokens);
  const Outline no_outline;
  print(write(View{text, layout, tokens, sentences, no_outline}));
  return fine;
}

template <std::string (*write)(const Document&)>
int print_document(const Arguments& arguments) {
  const std::string& path = arguments.file();
  const auto bytes = read_bytes(path, arguments.options());
  if (!bytes) return fail(path, bytes.error());
  const auto document = Parser(arguments.options()).parse(*bytes, path);
  if (!document) return fail(path, document.error());
  print(write(*document));
  return fine;
}

Command table(std::string_view name, std::string_view summary, int (*run)(const Arguments&)) {
  return {name, "[OPTION…] FILE|-", summary, details, common_options, run};
}

}  // namespace

std::vector<Command> table_commands() {
  return {table("tokens", "words, numbers and marks with class, flags and word lists", print_view<write::tokens_tsv>),
          table("sentences", "sentences as they read", print_view<write::sentences_tsv>),
          table("topics", "the outline: what the meeting dealt with", print_document<write::topics_tsv>),
          table("actors", "people and organisations", print_document<write::actors_tsv>),
          table("decisions", "decisions with status, decider, responsible and due", print_document<write::decisions_tsv>)};
}

}  // namespace minutes::cli
