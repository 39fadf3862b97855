// The whole way of a document, one line a step. Nothing else knows all of them.
#include "base/guarded.h"
#include "find/acts_model.h"
#include "find/calendar.h"
#include "find/tagger.h"
#include "minutes/parse.h"
#include "minutes/stages.h"

namespace minutes {
namespace {

Document run(read::Source source, std::string_view name, const Options& options, const Model& model) {
  Document doc;
  doc.name = name;
  doc.options = options;
  if (options.actors_by != ActorsBy::rules) doc.model = model.sha256();
  doc.text = std::move(source.text);
  doc.warnings = doc.text.warnings;
  doc.layout = std::move(source.layout);
  Tokens tokens = text::tokenise(doc.text, doc.layout);
  const Sentences sentences = text::split_sentences(doc.text, doc.layout, tokens);
  doc.outline = find::outline(doc.text, doc.layout, tokens, sentences);
  const View view{doc.text, doc.layout, tokens, sentences, doc.outline};
  const Matches matches = find::match_rules(view, doc.warnings);
  doc.meta = find::meta(view, options, &matches);
  doc.attendance = find::attendance(view, doc.meta);
  doc.dates = find::dates(view, matches, doc.meta, options, doc.warnings);
  doc.money = find::money(view, matches);
  doc.references = find::references(view, matches);
  doc.mentions = find::mentions(view, matches, doc.meta, doc.attendance, model, options.actors_by);
  doc.decisions = find::decisions(view, matches, doc.meta, doc.dates, doc.mentions);
  doc.actions = find::actions(view, matches, doc.meta, doc.dates, doc.mentions, doc.decisions);
  if (options.actors_by != ActorsBy::rules) {
    auto judged =
        find::judged_acts(view, doc.meta, doc.dates, doc.mentions, model, std::move(doc.decisions), std::move(doc.actions));
    doc.decisions = std::move(judged.decisions);
    doc.actions = std::move(judged.actions);
  }
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

/// The model that the options ask for. Where a parser reads by rules alone, none is looked for.
Result<std::shared_ptr<const Model>> model_for(const Options& options) {
  return options.model.empty() || options.actors_by == ActorsBy::rules ? Model::builtin() : Model::read_file(options.model);
}

std::optional<Error> fault_of_values(const Options& options) {
  const auto bad = [](std::string where, std::string message) {
    return Error{ErrorCode::bad_option, where, std::move(message)};
  };
  if (options.meeting_date && !find::parse_iso(*options.meeting_date))
    return bad("meeting_date", "meeting_date is `" + *options.meeting_date + "`; a day as YYYY-MM-DD is wanted");
  for (const auto& [name, month] : {std::pair("spring_month", options.spring_month),
                                    {"summer_month", options.summer_month},
                                    {"autumn_month", options.autumn_month},
                                    {"winter_month", options.winter_month}})
    if (month < 1 || month > 12) return bad(name, std::string(name) + " is " + std::to_string(month) + "; 1 to 12 is wanted");
  return {};
}

}  // namespace

std::optional<Error> fault_of(const Options& options) { return Parser(options).fault(); }

Parser::Parser(Options options) : options_(std::move(options)), fault_(fault_of_values(options_)) {
  auto model = model_for(options_);
  if (model)
    take(*model);
  else if (!fault_)
    fault_ = model.error();
}

Parser::Parser(Options options, std::shared_ptr<const Model> model)
    : options_(std::move(options)), fault_(fault_of_values(options_)) {
  take(std::move(model));
}

void Parser::take(std::shared_ptr<const Model> model) {
  model_ = std::move(model);
  const auto check = [&](const auto& section) {
    if (!section && !fault_)
      fault_ = Error{ErrorCode::bad_model, options_.model, "the model cannot be used: " + section.error().message};
  };
  check(find::read_tagger(model_->section(find::tagger_section)));
  check(find::read_acts_model(model_->section(find::acts_section)));
}

Result<Document> Parser::parse(std::string_view bytes, std::string_view name) const {
  return base::guarded(name, [&]() -> Result<Document> {
    if (fault_) return *fault_;
    auto source = read::source(bytes, options_, name);
    if (!source) return source.error();
    return run(std::move(*source), name, options_, *model_);
  });
}

Result<Document> Parser::parse_file(const std::string& path) const {
  return base::guarded(path, [&]() -> Result<Document> {
    auto bytes = read::file(path, options_);
    if (!bytes) return bytes.error();
    if (fault_) return *fault_;
    auto source = read::source(*bytes, options_, path);
    if (!source) return source.error();
    std::string().swap(*bytes);
    return run(std::move(*source), path, options_, *model_);
  });
}

Result<Document> parse(std::string_view bytes, const Options& options) { return Parser(options).parse(bytes); }

Result<std::vector<DateMention>> dates_in(std::string_view bytes, std::string_view on, const Options& options) {
  return base::guarded("dates_in", [&]() -> Result<std::vector<DateMention>> {
    Options reckoned = options;
    reckoned.meeting_date = std::string(on);
    if (auto fault = fault_of(reckoned)) return *fault;
    const auto text = read::decode(bytes, reckoned);
    if (!text) return text.error();
    const Layout layout = read::plain(*text);
    Tokens tokens = text::tokenise(*text, layout);
    const Sentences sentences = text::split_sentences(*text, layout, tokens);
    const Outline outline = find::outline(*text, layout, tokens, sentences);
    const View view{*text, layout, tokens, sentences, outline};
    std::vector<Warning> warnings;
    const Matches matches = find::match_rules(view, warnings);
    Meta meta;
    meta.date = reckoned.meeting_date;
    return find::dates(view, matches, meta, reckoned, warnings);
  });
}

std::string_view version() { return MINUTES_VERSION; }

}  // namespace minutes
