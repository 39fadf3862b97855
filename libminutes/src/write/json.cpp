// The record of document.schema.json, key by key. Keys that the contract lets be absent are left out where they say
// nothing; keys that it wants are null there.
#include <algorithm>

#include "base/utf8.h"
#include "minutes/parse.h"
#include "minutes/write.h"
#include "write/json_names.h"
#include "write/json_text.h"

namespace minutes::write {
namespace {

/// JSON with the members of records. Each is a line or two that must not cost a call: one would push the pointer out of its
/// register.
class Json : public JsonText {
 public:
  using JsonText::JsonText, JsonText::number;

  [[gnu::always_inline]] void text(const JsonKey& key, std::string_view value) { this->key(key), string(value); }
  [[gnu::always_inline]] void name(const JsonKey& key, std::string_view value) {
    this->key(key);
    value.empty() ? null() : plain(value);
  }
  [[gnu::always_inline]] void text_or_null(const JsonKey& key, std::string_view value) {
    this->key(key);
    value.empty() ? null() : string(value);
  }
  [[gnu::always_inline]] void text_or_null(const JsonKey& key, const std::optional<std::string>& value) {
    this->key(key);
    value ? string(*value) : null();
  }
  [[gnu::always_inline]] void number(const JsonKey& key, std::uint64_t value) { this->key(key), number(value); }
  [[gnu::always_inline]] void number_or_null(const JsonKey& key, std::optional<std::uint32_t> value) {
    this->key(key);
    value ? number(std::uint64_t{*value}) : null();
  }
  [[gnu::always_inline]] void boolean_or_null(const JsonKey& key, std::optional<bool> value) {
    this->key(key);
    value ? boolean(*value) : null();
  }
  [[gnu::always_inline]] void id_or_null(const JsonKey& key, char prefix, Index index) {
    this->key(key);
    index == no_index ? null() : id(prefix, index);
  }
  void texts(const JsonKey& key, const std::vector<std::string>& values) {
    this->key(key);
    begin_array();
    for (const auto& value : values) string(value);
    end_array();
  }
  [[gnu::always_inline]] void confidence(std::optional<float> value) {
    if (value) key("confidence"_key), number(*value);
  }
};

/// Each member function writes the members of one noun behind what it is given, and gives back where it came to.
class Record {
 public:
  Record(const Document& document, const JsonOptions& options)
      : doc_(document), options_(options), code_points_(document.text.content) {}

  Json run(Json json) {
    json.begin_object();
    json = head(json);
    json = meta(json);
    json = list(json, "attendance"_key, doc_.attendance, &Record::attendee);
    json = list(json, "topics"_key, doc_.outline.topics, &Record::topic);
    json = list(json, "dates"_key, doc_.dates, &Record::date);
    json = list(json, "actors"_key, doc_.actors, &Record::actor);
    json = list(json, "mentions"_key, doc_.mentions, &Record::mention);
    json = list(json, "decisions"_key, doc_.decisions, &Record::decision);
    json = list(json, "actions"_key, doc_.actions, &Record::action);
    json = list(json, "votes"_key, doc_.votes, &Record::vote);
    json = list(json, "motions"_key, doc_.motions, &Record::motion);
    json = list(json, "reservations"_key, doc_.reservations, &Record::reservation);
    json = list(json, "events"_key, doc_.events, &Record::event);
    json = list(json, "remarks"_key, doc_.remarks, &Record::remark);
    json = list(json, "money"_key, doc_.money, &Record::money);
    json = list(json, "refs"_key, doc_.references, &Record::reference);
    json = list(json, "furniture"_key, doc_.layout.furniture, &Record::furniture);
    json = list(json, "warnings"_key, doc_.warnings, &Record::warning);
    json.end_object();
    return json;
  }

 private:
  static Json null(Json json) {
    json.null();
    return json;
  }
  Json place(Json json, Span span) {
    json.number("start"_key, code_points_.at(span.start));
    json.number("end"_key, code_points_.at(span.end));
    return json;
  }
  Json page(Json json, std::uint32_t offset) {
    const auto& pages = doc_.layout.pages;
    json.key("page"_key);
    while (page_ > 0 && pages[page_].span.start > offset) --page_;
    while (page_ + 1 < pages.size() && pages[page_ + 1].span.start <= offset) ++page_;
    const bool known = !pages.empty() && pages[page_].number != 0;
    known ? json.number(std::uint64_t{pages[page_].number}) : json.null();
    return json;
  }

  /// A list of objects; `write` adds the members of one.
  template <class T>
  Json list(Json json, const JsonKey& key, const std::vector<T>& items, Json (Record::*write)(Json, const T&, Index)) {
    json.key(key);
    json.begin_array();
    for (Index n = 0; n < items.size(); ++n) {
      json.room();
      json.begin_object();
      json = (this->*write)(json, items[n], n);
      json.end_object();
    }
    json.end_array();
    return json;
  }

  Json finding(Json json, const Finding& f, char prefix, Index index) {
    json.key("id"_key), json.id(prefix, index);
    json = place(json, f.span);
    json.text("text"_key, f.span.of(doc_.text.content));
    if (!f.parts.empty()) json = parts(json, f.parts);
    json = page(json, f.span.start);
    if (!f.boxes.empty()) json = boxes(json, f.boxes);
    json.id_or_null("topic"_key, prefix::topic, f.topic);
    if (!f.rule.empty()) json.key("rule"_key), json.plain(f.rule);
    json.confidence(f.confidence);
    return json;
  }
  Json parts(Json json, const std::vector<Span>& spans) {
    json.key("parts"_key);
    json.begin_array();
    for (const Span& part : spans) {
      json.room();
      json.begin_array();
      json.number(std::uint64_t{code_points_.at(part.start)});
      json.number(std::uint64_t{code_points_.at(part.end)});
      json.end_array();
    }
    json.end_array();
    return json;
  }
  Json boxes(Json json, const std::vector<Box>& items) {
    json.key("boxes"_key);
    json.begin_array();
    for (const Box& box : items) {
      json.room();
      json.begin_object();
      json.number("page"_key, box.page);
      json.key("x0"_key), json.number(box.x0);
      json.key("y0"_key), json.number(box.y0);
      json.key("x1"_key), json.number(box.x1);
      json.key("y1"_key), json.number(box.y1);
      json.end_object();
    }
    json.end_array();
    return json;
  }

  Json party_members(Json json, const Party& p, Index) {
    json.text("name"_key, p.name);
    json.id_or_null("actor"_key, prefix::actor, p.actor);
    if (p.span) json = place(json, *p.span);
    return json;
  }
  Json parties(Json json, const JsonKey& key, const std::vector<Party>& items) {
    return list(json, key, items, &Record::party_members);
  }
  Json due(Json json, const std::optional<Due>& d) {
    json.key("due"_key);
    if (!d) return null(json);
    json.begin_object();
    json.text_or_null("value"_key, d->value);
    json.name("kind"_key, names::of(names::due_kind, d->kind));
    json.id_or_null("date"_key, prefix::date, d->date);
    if (!d->text.empty()) json.text("text"_key, d->text);
    json.end_object();
    return json;
  }

  Json head(Json json) {
    json.key("schema"_key), json.plain("libminutes.document/1");
    json.key("producer"_key);
    json.begin_object();
    json.key("version"_key), json.plain(version());
    json.text_or_null("model"_key, std::string_view(doc_.model));
    json = options(json);
    json.end_object();
    json = source(json);
    if (options_.with_text || doc_.text.laid_out()) json.text("text"_key, doc_.text.content);
    return json;
  }
  Json options(Json json) {
    const Options& o = doc_.options;
    json.key("options"_key);
    json.begin_object();
    json.number("max_bytes"_key, o.max_bytes);
    json.text_or_null("meeting_date"_key, o.meeting_date);
    json.number("spring_month"_key, o.spring_month);
    json.number("summer_month"_key, o.summer_month);
    json.number("autumn_month"_key, o.autumn_month);
    json.number("winter_month"_key, o.winter_month);
    if (doc_.text.media_type == "application/pdf") json.boolean_or_null("ocr"_key, o.ocr);
    json.name("actors_by"_key, names::of(names::actors_by, o.actors_by));
    json.end_object();
    return json;
  }
  Json source(Json json) {
    json.key("source"_key);
    json.begin_object();
    json.key("name"_key), json.foreign_string(doc_.name);
    json.key("sha256"_key), json.plain(doc_.text.sha256);
    json.number("bytes"_key, doc_.text.source_bytes);
    json.text("media_type"_key, doc_.text.media_type);
    json.text_or_null("charset"_key, std::string_view(doc_.text.charset));
    const auto pages = static_cast<std::uint32_t>(doc_.layout.pages.size());
    json.number_or_null("pages"_key, pages == 0 ? std::nullopt : std::optional(pages));
    json = ocr_pages(json);
    json.end_object();
    return json;
  }
  Json ocr_pages(Json json) {
    const auto& pages = doc_.layout.pages;
    if (std::none_of(pages.begin(), pages.end(), [](const Page& p) { return p.ocr; })) return json;
    json.key("ocr_pages"_key);
    json.begin_array();
    for (const Page& p : pages)
      if (p.ocr) json.room(), json.number(std::uint64_t{p.number});
    json.end_array();
    return json;
  }

  Json meta(Json json) {
    const Meta& m = doc_.meta;
    json.key("meta"_key);
    json.begin_object();
    json.name("genre"_key, names::of(names::genre, m.genre));
    json.text_or_null("title"_key, m.title);
    json.text_or_null("body"_key, m.body);
    json.text_or_null("date"_key, m.date);
    json.text_or_null("start_time"_key, m.start_time);
    json.text_or_null("end_time"_key, m.end_time);
    json.text_or_null("place"_key, m.place);
    json.text_or_null("diary_number"_key, m.diary_number);
    json = paragraphs(json);
    json = meta_spans(json);
    json.end_object();
    return json;
  }
  Json paragraphs(Json json) {
    const Meta& m = doc_.meta;
    json.key("paragraphs"_key);
    if (!m.first_paragraph && !m.last_paragraph) return null(json);
    json.begin_object();
    if (m.first_paragraph) json.number("first"_key, *m.first_paragraph);
    if (m.last_paragraph) json.number("last"_key, *m.last_paragraph);
    json.end_object();
    return json;
  }
  Json meta_span(Json json, const JsonKey& key, Span span) {
    if (span.empty()) return json;
    json.key(key);
    json.begin_object();
    json = place(json, span);
    json.end_object();
    return json;
  }
  Json meta_spans(Json json) {
    const Meta::Spans& s = doc_.meta.spans;
    json.key("spans"_key);
    json.begin_object();
    json = meta_span(json, "genre"_key, s.genre);
    json = meta_span(json, "title"_key, s.title);
    json = meta_span(json, "body"_key, s.body);
    json = meta_span(json, "date"_key, s.date);
    json = meta_span(json, "start_time"_key, s.start_time);
    json = meta_span(json, "end_time"_key, s.end_time);
    json = meta_span(json, "place"_key, s.place);
    json = meta_span(json, "diary_number"_key, s.diary_number);
    json = meta_span(json, "paragraphs"_key, s.paragraphs);
    json.end_object();
    return json;
  }

  Json attendee(Json json, const Attendee& a, Index n) {
    json.key("id"_key), json.id(prefix::attendance, n);
    json.text("name"_key, a.name);
    json.text_or_null("role"_key, a.role);
    json.text_or_null("affiliation"_key, a.affiliation);
    json.name("presence"_key, names::of(names::presence, a.presence));
    json.text_or_null("replaces"_key, a.replaces);
    json.text_or_null("during"_key, a.during);
    json.id_or_null("actor"_key, prefix::actor, a.actor);
    json = place(json, a.span);
    json = page(json, a.span.start);
    return json;
  }
  Json topic(Json json, const Topic& t, Index n) {
    json.key("id"_key), json.id(prefix::topic, n);
    json.id_or_null("parent"_key, prefix::topic, t.parent);
    json.number("level"_key, t.level);
    json.text_or_null("number"_key, t.number);
    json.number_or_null("paragraph"_key, t.paragraph);
    json.text_or_null("diary_number"_key, t.diary_number);
    json.text_or_null("title"_key, t.title);
    json.name("act"_key, names::of(names::topic_act, t.act));
    json = place(json, t.span);
    json = page(json, t.span.start);
    json.confidence(t.confidence);
    return json;
  }
  Json date(Json json, const DateMention& d, Index n) {
    json = finding(json, d, prefix::date, n);
    json.text("value"_key, d.value);
    json.key("resolved"_key), json.boolean(d.resolved);
    json.text_or_null("earliest"_key, std::string_view(d.earliest));
    json.text_or_null("latest"_key, std::string_view(d.latest));
    json.text_or_null("edtf"_key, std::string_view(d.edtf));
    json.key("timex3"_key);
    json.begin_object();
    json.name("type"_key, names::of(names::timex_type, d.timex_type));
    json.text("value"_key, d.timex_value);
    json.text_or_null("mod"_key, std::string_view(d.timex_mod));
    json.end_object();
    json.key("inferred"_key);
    json.begin_array();
    for (std::size_t part = 0; part < std::size(names::date_part); ++part)
      if ((d.inferred >> part & 1) != 0) json.plain(names::date_part[part]);
    json.end_array();
    json.name("of"_key, names::of(names::date_of, d.of));
    return json;
  }
  Json actor(Json json, const Actor& a, Index n) {
    json.key("id"_key), json.id(prefix::actor, n);
    json.text("name"_key, a.name);
    json.name("type"_key, names::of(names::actor_type, a.type));
    json.name("sector"_key, names::of(names::sector, a.sector));
    if (!a.sector_basis.empty()) json.text("sector_basis"_key, a.sector_basis);
    json.texts("aliases"_key, a.aliases);
    json.texts("roles"_key, a.roles);
    json.text_or_null("affiliation"_key, a.affiliation);
    if (!a.facts.empty()) json = actor_facts(json, a.facts);
    return json;
  }
  Json actor_facts(Json json, const std::vector<ActorFact>& facts) {
    json.key("facts"_key), json.begin_array();
    for (const ActorFact& fact : facts) {
      json.begin_object();
      json.name("kind"_key, names::of(names::actor_fact, fact.kind));
      json.text("value"_key, fact.value);
      json = place(json, fact.span);
      json.id_or_null("actor"_key, prefix::actor, fact.actor);
      json.end_object();
    }
    json.end_array();
    return json;
  }
  Json mention(Json json, const ActorMention& m, Index n) {
    json = finding(json, m, prefix::mention, n);
    json.name("type"_key, names::of(names::actor_type, m.type));
    json.id_or_null("actor"_key, prefix::actor, m.actor);
    return json;
  }
  Json decision(Json json, const Decision& d, Index n) {
    json = finding(json, d, prefix::decision, n);
    json.name("status"_key, names::of(names::decision_status, d.status));
    json.name("outcome"_key, names::of(names::outcome, d.outcome));
    json.name("decider_kind"_key, names::of(names::decider_kind, d.decider_kind));
    json = decider(json, d.decider);
    json = parties(json, "responsible"_key, d.responsible);
    json = due(json, d.due);
    json = act(json, d.act);
    if (!d.cue.empty()) json = meta_span(json, "cue"_key, d.cue);
    return json;
  }
  Json decider(Json json, const std::optional<Party>& p) {
    json.key("decider"_key);
    if (!p) return null(json);
    json.begin_object();
    json = party_members(json, *p, 0);
    json.end_object();
    return json;
  }
  Json act(Json json, const std::optional<Act>& a) {
    json.key("act"_key);
    if (!a) return null(json);
    json.begin_object();
    json.text_or_null("body"_key, a->body);
    json.text_or_null("date"_key, a->date);
    json.number_or_null("paragraph"_key, a->paragraph);
    json.text_or_null("diary_number"_key, a->diary_number);
    json.end_object();
    return json;
  }
  Json action(Json json, const Action& a, Index n) {
    json = finding(json, a, prefix::action, n);
    json = parties(json, "responsible"_key, a.responsible);
    json = due(json, a.due);
    json.id_or_null("decision"_key, prefix::decision, a.decision);
    json.key("done"_key), json.boolean(a.done);
    return json;
  }
  Json vote(Json json, const Vote& v, Index n) {
    json = finding(json, v, prefix::vote, n);
    json.id_or_null("decision"_key, prefix::decision, v.decision);
    json.text_or_null("yes_means"_key, v.yes_means);
    json.text_or_null("no_means"_key, v.no_means);
    json.number_or_null("yes"_key, v.yes);
    json.number_or_null("no"_key, v.no);
    json.number_or_null("abstain"_key, v.abstain);
    json.number_or_null("absent"_key, v.absent);
    json.boolean_or_null("unanimous"_key, v.unanimous);
    json = list(json, "voters"_key, v.voters, &Record::voter);
    return json;
  }
  Json voter(Json json, const Voter& v, Index) {
    json.text("name"_key, v.name);
    json.id_or_null("actor"_key, prefix::actor, v.actor);
    json.text_or_null("party"_key, v.party);
    json.name("vote"_key, names::of(names::ballot, v.vote));
    return json;
  }
  Json motion(Json json, const Motion& m, Index n) {
    json = finding(json, m, prefix::motion, n);
    json = parties(json, "movers"_key, m.movers);
    json.name("for"_key, names::of(names::motion_for, m.moved_for));
    json.boolean_or_null("carried"_key, m.carried);
    json.id_or_null("decision"_key, prefix::decision, m.decision);
    return json;
  }
  Json reservation(Json json, const Reservation& r, Index n) {
    json = finding(json, r, prefix::reservation, n);
    json = parties(json, "by"_key, r.by);
    json.name("kind"_key, names::of(names::reservation_kind, r.kind));
    json.id_or_null("decision"_key, prefix::decision, r.decision);
    return json;
  }
  Json event(Json json, const Event& e, Index n) {
    json = finding(json, e, prefix::event, n);
    json.text("what"_key, e.what);
    json.text_or_null("place"_key, e.place);
    json = parties(json, "parties"_key, e.parties);
    json.name("state"_key, names::of(names::event_state, e.state));
    json.id_or_null("date"_key, prefix::date, e.date);
    return json;
  }
  Json remark(Json json, const Remark& r, Index n) {
    json = finding(json, r, prefix::remark, n);
    json.name("kind"_key, names::of(names::remark_kind, r.kind));
    json = parties(json, "holder"_key, r.holder);
    return json;
  }
  Json money(Json json, const Money& m, Index n) {
    json = finding(json, m, prefix::money, n);
    json.key("value"_key), json.number(m.value);
    json.text_or_null("currency"_key, std::string_view(m.currency));
    json.text_or_null("unit"_key, std::string_view(m.unit));
    json.name("of"_key, names::of(names::money_of, m.of));
    json.id_or_null("period"_key, prefix::date, m.period);
    return json;
  }
  Json reference(Json json, const Reference& r, Index n) {
    json = finding(json, r, prefix::reference, n);
    json.name("kind"_key, names::of(names::reference_kind, r.kind));
    json.text("value"_key, r.value);
    return json;
  }
  Json furniture(Json json, const Furniture& f, Index) {
    json = place(json, f.span);
    json.name("kind"_key, names::of(names::furniture_kind, f.kind));
    json = page(json, f.span.start);
    return json;
  }
  Json warning(Json json, const Warning& w, Index) {
    json.key("code"_key), json.plain(warning_name(w.code));
    json.name("severity"_key, names::of(names::severity, warning_severity(w.code)));
    json.text("message"_key, w.message);
    if (w.span) json = place(json, *w.span);
    return json;
  }

  const Document& doc_;
  const JsonOptions& options_;
  base::CodePoints code_points_;
  std::size_t page_ = 0;  // of the last finding: the next one is mostly near
};

void write_line(const Document& document, const JsonOptions& options, JsonPieces::Use use) {
  JsonPieces pieces(std::move(use));
  Record(document, options).run(Json(pieces)).finish();
}

/// About as long as the record will be, rather more: growing would hold it twice.
std::size_t room_for(const Document& document, const JsonOptions& options) {
  constexpr std::size_t head = 8192, each = 340;
  const auto count = [](const auto&... lists) { return (lists.size() + ...); };
  const std::size_t items =
      count(document.attendance, document.outline.topics, document.dates, document.actors, document.mentions,
            document.decisions, document.actions, document.votes, document.motions, document.reservations, document.events,
            document.remarks, document.money, document.references, document.layout.furniture, document.warnings);
  return head + items * each + document.text.content.size() * (options.with_text ? 2 : 1);
}

std::string line_of(const Document& document, const JsonOptions& options) {
  std::string line;
  line.reserve(room_for(document, options));
  write_line(document, options, [&](std::string_view piece) { line += piece; });
  return line;
}

}  // namespace

std::string json(const Document& document, const JsonOptions& options) {
  return options.pretty ? indented(line_of(document, options)) : line_of(document, options);
}

void json(const Document& document, const JsonOptions& options, const std::function<void(std::string_view)>& use) {
  options.pretty ? use(json(document, options)) : write_line(document, options, use);
}

std::string error_json(std::string_view source, const Error& error) {
  std::string line;
  JsonPieces pieces([&](std::string_view piece) { line += piece; });
  JsonText json(pieces);
  json.begin_object();
  json.key("schema"_key), json.plain("libminutes.error/1");
  json.key("source"_key), json.foreign_string(source);
  json.key("code"_key), json.plain(error_name(error.code));
  json.key("message"_key), json.foreign_string(error.message);
  json.end_object();
  json.finish();
  return line;
}

}  // namespace minutes::write
