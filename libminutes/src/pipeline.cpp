// The whole way of a document, one line a step. Nothing else knows all of them.
#include <Poco/Exception.h>

#include <fstream>
#include <sstream>

#include "minutes/parse.h"
#include "minutes/stages.h"

namespace minutes {
namespace {

Document run(Text text, std::string_view name, const Options& options) {
  Document doc;
  doc.name = name;
  doc.options = options;
  doc.text = std::move(text);
  doc.warnings = doc.text.warnings;
  doc.layout = read::plain(doc.text);
  Tokens tokens = text::tokenise(doc.text, doc.layout);
  const Sentences sentences = text::split_sentences(doc.text, doc.layout, tokens);
  doc.outline = find::outline(doc.text, doc.layout, tokens, sentences);
  const View view{doc.text, doc.layout, tokens, sentences, doc.outline};
  const Matches matches = find::match_rules(view, doc.warnings);
  doc.meta = find::meta(view, options);
  doc.attendance = find::attendance(view, doc.meta);
  doc.dates = find::dates(view, matches, doc.meta, options, doc.warnings);
  doc.money = find::money(view, matches);
  doc.references = find::references(view, matches);
  doc.mentions = find::mentions(view, matches, doc.meta, doc.attendance);
  doc.decisions = find::decisions(view, matches, doc.meta, doc.dates, doc.mentions);
  doc.actions = find::actions(view, matches, doc.meta, doc.dates, doc.mentions, doc.decisions);
  doc.votes = find::votes(view, matches, doc.mentions);
  doc.motions = find::motions(view, matches, doc.mentions);
  doc.reservations = find::reservations(view, matches, doc.mentions);
  doc.events = find::events(view, matches, doc.meta, doc.dates, doc.mentions);
  doc.remarks = find::remarks(view, matches, doc.mentions);
  join::actors(view, doc);
  join::links(view, doc);
  join::checks(view, doc);
  return doc;
}

}  // namespace

Parser::Parser(Options options) : options_(std::move(options)) {}

Result<Document> Parser::parse(std::string_view bytes, std::string_view name) const {
  auto text = read::decode(bytes, options_);
  if (!text) return text.error();
  return run(std::move(*text), name, options_);
}

Result<Document> Parser::parse_file(const std::string& path) const {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::unreadable_file, path, "cannot open " + path};
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return parse(bytes.str(), path);
}

Result<Document> parse(std::string_view bytes, const Options& options) { return Parser(options).parse(bytes); }

std::string_view version() { return MINUTES_VERSION; }

}  // namespace minutes
