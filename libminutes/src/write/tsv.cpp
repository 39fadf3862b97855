// Tables for the eye and for cut, sort and awk: one row a value, the head line names the columns.
#include <initializer_list>

#include "base/utf8.h"
#include "minutes/write.h"
#include "sv/lists.h"
#include "write/json_names.h"

namespace minutes::write {
namespace {

class Table {
 public:
  Table(const Text& text, std::initializer_list<std::string_view> columns) : text_(text.content), code_points_(text.content) {
    for (const auto column : columns) cell(column);
    end_row();
  }

  void cell(std::string_view value) {
    separate();
    for (const char c : value) out_.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
  }
  void cell_if(const std::optional<std::string>& value) { cell(value ? std::string_view(*value) : std::string_view{}); }
  void count(std::uint64_t value) { cell(std::to_string(value)); }
  void id(char prefix, Index index) { cell(index == no_index ? std::string() : prefix + std::to_string(index + 1)); }
  void place(Span span) {
    count(std::uint64_t{code_points_.at(span.start)});
    count(std::uint64_t{code_points_.at(span.end)});
  }
  void source(Span span) { cell(span.of(text_)); }
  void end_row() {
    out_.push_back('\n');
    row_started_ = false;
  }
  std::string take() { return std::move(out_); }

 private:
  void separate() {
    if (row_started_) out_.push_back('\t');
    row_started_ = true;
  }
  std::string_view text_;
  base::CodePoints code_points_;
  std::string out_{};
  bool row_started_ = false;
};

template <class Items, class Name>
std::string joined(const Items& items, Name name) {
  std::string out;
  for (const auto& item : items) {
    if (!out.empty()) out += "; ";
    out += name(item);
  }
  return out;
}

constexpr std::string_view class_names[] = {"word", "number", "mixed",       "code",  "section",
                                            "url",  "handle", "punctuation", "symbol"};

std::string flag_names(const Token& token) {
  static constexpr std::string_view names[] = {"capital",   "all_caps",  "space_before",   "line_start", "abbreviation",
                                               "rewritten", "furniture", "sentence_start", "bold",       "line_end"};
  std::string out;
  for (std::size_t bit = 0; bit < std::size(names); ++bit)
    if ((token.flags >> bit & 1) != 0) out.append(out.empty() ? "" : " ").append(names[bit]);
  return out;
}

std::string list_names(const Token& token) {
  static constexpr std::string_view names[] = {
#define MINUTES_LIST_NAME(name) #name,
      MINUTES_WORD_LISTS(MINUTES_LIST_NAME)
#undef MINUTES_LIST_NAME
  };
  std::string out;
  for (std::size_t bit = 0; bit < std::size(names); ++bit)
    if ((token.lists >> bit & 1) != 0) out.append(out.empty() ? "" : " ").append(names[bit]);
  return out;
}

}  // namespace

std::string tokens_tsv(const View& view) {
  Table table(view.text, {"start", "end", "class", "text", "reading", "flags", "lists", "line"});
  for (Index n = 0; n < view.tokens.size(); ++n) {
    const Token& token = view.tokens[n];
    table.place(token.span());
    table.cell(class_names[static_cast<std::size_t>(token.cls)]);
    table.source(token.span());
    table.cell(view.reading(n));
    table.cell(flag_names(token));
    table.cell(list_names(token));
    table.count(std::uint64_t{token.line} + 1);
    table.end_row();
  }
  return table.take();
}

std::string sentences_tsv(const View& view) {
  Table table(view.text, {"start", "end", "tokens", "reading"});
  for (const Sentence& sentence : view.sentences) {
    table.place(sentence.span);
    table.count(std::uint64_t{sentence.tokens.size()});
    table.cell(view.reading(sentence.span));
    table.end_row();
  }
  return table.take();
}

std::string topics_tsv(const Document& document) {
  Table table(document.text, {"id", "start", "end", "level", "parent", "number", "diary_number", "act", "title"});
  Index n = 0;
  for (const Topic& topic : document.outline.topics) {
    table.id(prefix::topic, n++);
    table.place(topic.span);
    table.count(std::uint64_t{topic.level});
    table.id(prefix::topic, topic.parent);
    table.cell_if(topic.number);
    table.cell_if(topic.diary_number);
    table.cell(names::of(names::topic_act, topic.act));
    table.cell_if(topic.title);
    table.end_row();
  }
  return table.take();
}

std::string dates_tsv(const Document& document) {
  Table table(document.text, {"id", "start", "end", "value", "earliest", "latest", "of", "topic", "rule", "text"});
  Index n = 0;
  for (const DateMention& date : document.dates) {
    table.id(prefix::date, n++);
    table.place(date.span);
    table.cell(date.value);
    table.cell(date.earliest);
    table.cell(date.latest);
    table.cell(names::of(names::date_of, date.of));
    table.id(prefix::topic, date.topic);
    table.cell(date.rule);
    table.source(date.span);
    table.end_row();
  }
  return table.take();
}

std::string actors_tsv(const Document& document) {
  std::vector<std::uint64_t> mentions(document.actors.size());
  for (const ActorMention& mention : document.mentions)
    if (mention.actor < mentions.size()) ++mentions[mention.actor];
  Table table(document.text, {"id", "type", "name", "sector", "mentions", "affiliation", "roles", "aliases"});
  const auto as_is = [](const std::string& s) { return s; };
  for (Index n = 0; n < document.actors.size(); ++n) {
    const Actor& actor = document.actors[n];
    table.id(prefix::actor, n);
    table.cell(names::of(names::actor_type, actor.type));
    table.cell(actor.name);
    table.cell(names::of(names::sector, actor.sector));
    table.count(mentions[n]);
    table.cell_if(actor.affiliation);
    table.cell(joined(actor.roles, as_is));
    table.cell(joined(actor.aliases, as_is));
    table.end_row();
  }
  return table.take();
}

std::string decisions_tsv(const Document& document) {
  Table table(document.text,
              {"id", "start", "end", "status", "outcome", "decider", "responsible", "due", "topic", "rule", "text"});
  Index n = 0;
  for (const Decision& decision : document.decisions) {
    table.id(prefix::decision, n++);
    table.place(decision.span);
    table.cell(names::of(names::decision_status, decision.status));
    table.cell(names::of(names::outcome, decision.outcome));
    table.cell(decision.decider ? std::string_view(decision.decider->name)
                                : names::of(names::decider_kind, decision.decider_kind));
    table.cell(joined(decision.responsible, [](const Party& party) { return party.name; }));
    table.cell(decision.due ? (decision.due->value ? *decision.due->value : decision.due->text) : std::string());
    table.id(prefix::topic, decision.topic);
    table.cell(decision.rule);
    table.source(decision.span);
    table.end_row();
  }
  return table.take();
}

}  // namespace minutes::write
