// The record of document.schema.json, key by key. Keys that the contract lets be absent are left out where they say
// nothing; keys that it wants are null there.
#include "base/utf8.h"
#include "minutes/parse.h"
#include "minutes/write.h"
#include "write/json_names.h"
#include "write/json_text.h"

namespace minutes::write {
namespace {

class Record {
 public:
  Record(const Document& document, const JsonOptions& options)
      : doc_(document), options_(options), code_points_(document.text.content) {
    json_.reserve(8192 + document.text.content.size() * (options.with_text ? 11 : 10));
  }

  std::string run() {
    json_.begin_object();
    head();
    meta();
    list("attendance"_key, doc_.attendance, &Record::attendee);
    list("topics"_key, doc_.outline.topics, &Record::topic);
    list("dates"_key, doc_.dates, &Record::date);
    list("actors"_key, doc_.actors, &Record::actor);
    list("mentions"_key, doc_.mentions, &Record::mention);
    list("decisions"_key, doc_.decisions, &Record::decision);
    list("actions"_key, doc_.actions, &Record::action);
    list("votes"_key, doc_.votes, &Record::vote);
    list("motions"_key, doc_.motions, &Record::motion);
    list("reservations"_key, doc_.reservations, &Record::reservation);
    list("events"_key, doc_.events, &Record::event);
    list("remarks"_key, doc_.remarks, &Record::remark);
    list("money"_key, doc_.money, &Record::money);
    list("refs"_key, doc_.references, &Record::reference);
    list("furniture"_key, doc_.layout.furniture, &Record::furniture);
    list("warnings"_key, doc_.warnings, &Record::warning);
    json_.end_object();
    return json_.take();
  }

 private:
  // Members of one kind.
  void text(const JsonKey& key, std::string_view value) { json_.key(key), json_.string(value); }
  void name(const JsonKey& key, std::string_view value) {
    json_.key(key);
    value.empty() ? json_.null() : json_.plain(value);
  }
  void text_or_null(const JsonKey& key, std::string_view value) {
    json_.key(key);
    value.empty() ? json_.null() : json_.string(value);
  }
  void text_or_null(const JsonKey& key, const std::optional<std::string>& value) {
    json_.key(key);
    value ? json_.string(*value) : json_.null();
  }
  void number(const JsonKey& key, std::uint64_t value) { json_.key(key), json_.number(value); }
  void number_or_null(const JsonKey& key, std::optional<std::uint32_t> value) {
    json_.key(key);
    value ? json_.number(std::uint64_t{*value}) : json_.null();
  }
  void boolean_or_null(const JsonKey& key, std::optional<bool> value) {
    json_.key(key);
    value ? json_.boolean(*value) : json_.null();
  }
  void id_or_null(const JsonKey& key, char prefix, Index index) {
    json_.key(key);
    index == no_index ? json_.null() : json_.id(prefix, index);
  }
  void texts(const JsonKey& key, const std::vector<std::string>& values) {
    json_.key(key);
    json_.begin_array();
    for (const auto& value : values) json_.string(value);
    json_.end_array();
  }
  void confidence(std::optional<float> value) {
    if (value) json_.key("confidence"_key), json_.number(*value);
  }
  void place(Span span) {
    number("start"_key, code_points_.at(span.start));
    number("end"_key, code_points_.at(span.end));
  }
  void page(std::uint32_t offset) {
    const auto& pages = doc_.layout.pages;
    if (pages.empty()) return number_or_null("page"_key, {});
    while (page_ > 0 && pages[page_].span.start > offset) --page_;
    while (page_ + 1 < pages.size() && pages[page_ + 1].span.start <= offset) ++page_;
    number_or_null("page"_key, pages[page_].number == 0 ? std::nullopt : std::optional(pages[page_].number));
  }

  /// A list of objects; `write` adds the members of one.
  template <class T>
  void list(const JsonKey& key, const std::vector<T>& items, void (Record::*write)(const T&, Index)) {
    json_.key(key);
    json_.begin_array();
    for (Index n = 0; n < items.size(); ++n) {
      json_.begin_object();
      (this->*write)(items[n], n);
      json_.end_object();
    }
    json_.end_array();
  }

  void finding(const Finding& f, char prefix, Index index) {
    json_.key("id"_key), json_.id(prefix, index);
    place(f.span);
    text("text"_key, f.span.of(doc_.text.content));
    if (!f.parts.empty()) parts(f.parts);
    page(f.span.start);
    if (!f.boxes.empty()) boxes(f.boxes);
    id_or_null("topic"_key, prefix::topic, f.topic);
    if (!f.rule.empty()) json_.key("rule"_key), json_.plain(f.rule);
    confidence(f.confidence);
  }
  void parts(const std::vector<Span>& spans) {
    json_.key("parts"_key);
    json_.begin_array();
    for (const Span& part : spans) {
      json_.begin_array();
      json_.number(std::uint64_t{code_points_.at(part.start)});
      json_.number(std::uint64_t{code_points_.at(part.end)});
      json_.end_array();
    }
    json_.end_array();
  }
  void boxes(const std::vector<Box>& items) {
    json_.key("boxes"_key);
    json_.begin_array();
    for (const Box& box : items) {
      json_.begin_object();
      number("page"_key, box.page);
      json_.key("x0"_key), json_.number(box.x0);
      json_.key("y0"_key), json_.number(box.y0);
      json_.key("x1"_key), json_.number(box.x1);
      json_.key("y1"_key), json_.number(box.y1);
      json_.end_object();
    }
    json_.end_array();
  }

  void party_members(const Party& p, Index) {
    text("name"_key, p.name);
    id_or_null("actor"_key, prefix::actor, p.actor);
    if (p.span) place(*p.span);
  }
  void parties(const JsonKey& key, const std::vector<Party>& items) { list(key, items, &Record::party_members); }
  void due(const std::optional<Due>& d) {
    json_.key("due"_key);
    if (!d) return json_.null();
    json_.begin_object();
    text_or_null("value"_key, d->value);
    name("kind"_key, names::of(names::due_kind, d->kind));
    id_or_null("date"_key, prefix::date, d->date);
    if (!d->text.empty()) text("text"_key, d->text);
    json_.end_object();
  }

  void head() {
    json_.key("schema"_key), json_.plain("libminutes.document/1");
    json_.key("producer"_key);
    json_.begin_object();
    json_.key("version"_key), json_.plain(version());
    json_.key("model"_key), json_.null();
    options();
    json_.end_object();
    source();
    if (options_.with_text) text("text"_key, doc_.text.content);
  }
  void options() {
    const Options& o = doc_.options;
    json_.key("options"_key);
    json_.begin_object();
    number("max_bytes"_key, o.max_bytes);
    text_or_null("meeting_date"_key, o.meeting_date);
    number("spring_month"_key, o.spring_month);
    number("summer_month"_key, o.summer_month);
    number("autumn_month"_key, o.autumn_month);
    number("winter_month"_key, o.winter_month);
    json_.end_object();
  }
  void source() {
    json_.key("source"_key);
    json_.begin_object();
    json_.key("name"_key), json_.foreign_string(doc_.name);
    json_.key("sha256"_key), json_.plain(doc_.text.sha256);
    number("bytes"_key, doc_.text.source_bytes);
    text("media_type"_key, doc_.text.media_type);
    text_or_null("charset"_key, std::string_view(doc_.text.charset));
    const auto pages = static_cast<std::uint32_t>(doc_.layout.pages.size());
    number_or_null("pages"_key, pages == 0 ? std::nullopt : std::optional(pages));
    json_.end_object();
  }

  void meta() {
    const Meta& m = doc_.meta;
    json_.key("meta"_key);
    json_.begin_object();
    name("genre"_key, names::of(names::genre, m.genre));
    text_or_null("title"_key, m.title);
    text_or_null("body"_key, m.body);
    text_or_null("date"_key, m.date);
    text_or_null("start_time"_key, m.start_time);
    text_or_null("end_time"_key, m.end_time);
    text_or_null("place"_key, m.place);
    text_or_null("diary_number"_key, m.diary_number);
    paragraphs();
    meta_spans();
    json_.end_object();
  }
  void paragraphs() {
    const Meta& m = doc_.meta;
    json_.key("paragraphs"_key);
    if (!m.first_paragraph && !m.last_paragraph) return json_.null();
    json_.begin_object();
    if (m.first_paragraph) number("first"_key, *m.first_paragraph);
    if (m.last_paragraph) number("last"_key, *m.last_paragraph);
    json_.end_object();
  }
  void meta_span(const JsonKey& key, Span span) {
    if (span.empty()) return;
    json_.key(key);
    json_.begin_object();
    place(span);
    json_.end_object();
  }
  void meta_spans() {
    const Meta::Spans& s = doc_.meta.spans;
    json_.key("spans"_key);
    json_.begin_object();
    meta_span("genre"_key, s.genre);
    meta_span("title"_key, s.title);
    meta_span("body"_key, s.body);
    meta_span("date"_key, s.date);
    meta_span("start_time"_key, s.start_time);
    meta_span("end_time"_key, s.end_time);
    meta_span("place"_key, s.place);
    meta_span("diary_number"_key, s.diary_number);
    meta_span("paragraphs"_key, s.paragraphs);
    json_.end_object();
  }

  void attendee(const Attendee& a, Index n) {
    json_.key("id"_key), json_.id(prefix::attendance, n);
    text("name"_key, a.name);
    text_or_null("role"_key, a.role);
    text_or_null("affiliation"_key, a.affiliation);
    name("presence"_key, names::of(names::presence, a.presence));
    text_or_null("replaces"_key, a.replaces);
    text_or_null("during"_key, a.during);
    id_or_null("actor"_key, prefix::actor, a.actor);
    place(a.span);
    page(a.span.start);
  }
  void topic(const Topic& t, Index n) {
    json_.key("id"_key), json_.id(prefix::topic, n);
    id_or_null("parent"_key, prefix::topic, t.parent);
    number("level"_key, t.level);
    text_or_null("number"_key, t.number);
    number_or_null("paragraph"_key, t.paragraph);
    text_or_null("diary_number"_key, t.diary_number);
    text_or_null("title"_key, t.title);
    name("act"_key, names::of(names::topic_act, t.act));
    place(t.span);
    page(t.span.start);
    confidence(t.confidence);
  }
  void date(const DateMention& d, Index n) {
    finding(d, prefix::date, n);
    text("value"_key, d.value);
    json_.key("resolved"_key), json_.boolean(d.resolved);
    text_or_null("earliest"_key, std::string_view(d.earliest));
    text_or_null("latest"_key, std::string_view(d.latest));
    text_or_null("edtf"_key, std::string_view(d.edtf));
    json_.key("timex3"_key);
    json_.begin_object();
    name("type"_key, names::of(names::timex_type, d.timex_type));
    text("value"_key, d.timex_value);
    text_or_null("mod"_key, std::string_view(d.timex_mod));
    json_.end_object();
    json_.key("inferred"_key);
    json_.begin_array();
    for (std::size_t part = 0; part < std::size(names::date_part); ++part)
      if ((d.inferred >> part & 1) != 0) json_.plain(names::date_part[part]);
    json_.end_array();
    name("of"_key, names::of(names::date_of, d.of));
  }
  void actor(const Actor& a, Index n) {
    json_.key("id"_key), json_.id(prefix::actor, n);
    text("name"_key, a.name);
    name("type"_key, names::of(names::actor_type, a.type));
    name("sector"_key, names::of(names::sector, a.sector));
    if (!a.sector_basis.empty()) text("sector_basis"_key, a.sector_basis);
    texts("aliases"_key, a.aliases);
    texts("roles"_key, a.roles);
    text_or_null("affiliation"_key, a.affiliation);
  }
  void mention(const ActorMention& m, Index n) {
    finding(m, prefix::mention, n);
    name("type"_key, names::of(names::actor_type, m.type));
    id_or_null("actor"_key, prefix::actor, m.actor);
  }
  void decision(const Decision& d, Index n) {
    finding(d, prefix::decision, n);
    name("status"_key, names::of(names::decision_status, d.status));
    name("outcome"_key, names::of(names::outcome, d.outcome));
    name("decider_kind"_key, names::of(names::decider_kind, d.decider_kind));
    decider(d.decider);
    parties("responsible"_key, d.responsible);
    due(d.due);
    act(d.act);
    if (!d.cue.empty()) meta_span("cue"_key, d.cue);
  }
  void decider(const std::optional<Party>& p) {
    json_.key("decider"_key);
    if (!p) return json_.null();
    json_.begin_object();
    party_members(*p, 0);
    json_.end_object();
  }
  void act(const std::optional<Act>& a) {
    json_.key("act"_key);
    if (!a) return json_.null();
    json_.begin_object();
    text_or_null("body"_key, a->body);
    text_or_null("date"_key, a->date);
    number_or_null("paragraph"_key, a->paragraph);
    text_or_null("diary_number"_key, a->diary_number);
    json_.end_object();
  }
  void action(const Action& a, Index n) {
    finding(a, prefix::action, n);
    parties("responsible"_key, a.responsible);
    due(a.due);
    id_or_null("decision"_key, prefix::decision, a.decision);
    json_.key("done"_key), json_.boolean(a.done);
  }
  void vote(const Vote& v, Index n) {
    finding(v, prefix::vote, n);
    id_or_null("decision"_key, prefix::decision, v.decision);
    text_or_null("yes_means"_key, v.yes_means);
    text_or_null("no_means"_key, v.no_means);
    number_or_null("yes"_key, v.yes);
    number_or_null("no"_key, v.no);
    number_or_null("abstain"_key, v.abstain);
    number_or_null("absent"_key, v.absent);
    boolean_or_null("unanimous"_key, v.unanimous);
    list("voters"_key, v.voters, &Record::voter);
  }
  void voter(const Voter& v, Index) {
    text("name"_key, v.name);
    id_or_null("actor"_key, prefix::actor, v.actor);
    text_or_null("party"_key, v.party);
    name("vote"_key, names::of(names::ballot, v.vote));
  }
  void motion(const Motion& m, Index n) {
    finding(m, prefix::motion, n);
    parties("movers"_key, m.movers);
    name("for"_key, names::of(names::motion_for, m.moved_for));
    boolean_or_null("carried"_key, m.carried);
    id_or_null("decision"_key, prefix::decision, m.decision);
  }
  void reservation(const Reservation& r, Index n) {
    finding(r, prefix::reservation, n);
    parties("by"_key, r.by);
    name("kind"_key, names::of(names::reservation_kind, r.kind));
    id_or_null("decision"_key, prefix::decision, r.decision);
  }
  void event(const Event& e, Index n) {
    finding(e, prefix::event, n);
    text("what"_key, e.what);
    text_or_null("place"_key, e.place);
    parties("parties"_key, e.parties);
    name("state"_key, names::of(names::event_state, e.state));
    id_or_null("date"_key, prefix::date, e.date);
  }
  void remark(const Remark& r, Index n) {
    finding(r, prefix::remark, n);
    name("kind"_key, names::of(names::remark_kind, r.kind));
    parties("holder"_key, r.holder);
  }
  void money(const Money& m, Index n) {
    finding(m, prefix::money, n);
    json_.key("value"_key), json_.number(m.value);
    text_or_null("currency"_key, std::string_view(m.currency));
    text_or_null("unit"_key, std::string_view(m.unit));
    name("of"_key, names::of(names::money_of, m.of));
    id_or_null("period"_key, prefix::date, m.period);
  }
  void reference(const Reference& r, Index n) {
    finding(r, prefix::reference, n);
    name("kind"_key, names::of(names::reference_kind, r.kind));
    text("value"_key, r.value);
  }
  void furniture(const Furniture& f, Index) {
    place(f.span);
    name("kind"_key, names::of(names::furniture_kind, f.kind));
    page(f.span.start);
  }
  void warning(const Warning& w, Index) {
    json_.key("code"_key), json_.plain(warning_name(w.code));
    name("severity"_key, names::of(names::severity, warning_severity(w.code)));
    text("message"_key, w.message);
    if (w.span) place(*w.span);
  }

  const Document& doc_;
  const JsonOptions& options_;
  base::CodePoints code_points_;
  JsonText json_{};
  std::size_t page_ = 0;  // of the last finding: the next one is mostly near
};

}  // namespace

std::string json(const Document& document, const JsonOptions& options) {
  std::string line = Record(document, options).run();
  return options.pretty ? indented(line) : line;
}

std::string error_json(std::string_view source, const Error& error) {
  JsonText json;
  json.begin_object();
  json.key("schema"_key), json.plain("libminutes.error/1");
  json.key("source"_key), json.foreign_string(source);
  json.key("code"_key), json.plain(error_name(error.code));
  json.key("message"_key), json.foreign_string(error.message);
  json.end_object();
  return json.take();
}

}  // namespace minutes::write
