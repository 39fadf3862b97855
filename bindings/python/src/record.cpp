// A record read back: the inverse of libminutes/src/write/json.cpp, key by key.
#include <pybind11/stl.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/utf8.h"
#include "binding.h"
#include "write/json_names.h"

namespace minutes::python {
namespace {

namespace names = write::names;

/// Rule names live as long as the program; one that is not of this version's tables is kept here. Held under Python's lock.
std::string_view kept(const std::string& name) {
  static auto* const all = new std::set<std::string>;
  return *all->insert(name).first;
}

class Reader {
 public:
  Reader(const py::dict& record, std::string_view text) : record_(record) {
    doc_.text.content = text;
    for (std::size_t byte = 0; byte < text.size(); byte += base::sequence_length(static_cast<unsigned char>(text[byte])))
      bytes_.push_back(static_cast<std::uint32_t>(byte));
    bytes_.push_back(static_cast<std::uint32_t>(text.size()));
  }

  Document run() {
    head();
    meta();
    list("attendance", doc_.attendance, &Reader::attendee);
    list("topics", doc_.outline.topics, &Reader::topic);
    list("dates", doc_.dates, &Reader::date);
    list("actors", doc_.actors, &Reader::actor);
    list("mentions", doc_.mentions, &Reader::mention);
    list("decisions", doc_.decisions, &Reader::decision);
    list("actions", doc_.actions, &Reader::action);
    list("votes", doc_.votes, &Reader::vote);
    list("motions", doc_.motions, &Reader::motion);
    list("reservations", doc_.reservations, &Reader::reservation);
    list("events", doc_.events, &Reader::event);
    list("remarks", doc_.remarks, &Reader::remark);
    list("money", doc_.money, &Reader::money);
    list("refs", doc_.references, &Reader::reference);
    list("furniture", doc_.layout.furniture, &Reader::furniture);
    list("warnings", doc_.warnings, &Reader::warning);
    pages();
    return std::move(doc_);
  }

 private:
  using Dict = py::dict;

  template <class T>
  static T get(const Dict& from, const char* key, T otherwise = T()) {
    if (!from.contains(key)) return otherwise;
    const py::object value = from[key];
    return value.is_none() ? otherwise : py::cast<T>(value);
  }
  template <class T>
  static std::optional<T> maybe(const Dict& from, const char* key) {
    return get<std::optional<T>>(from, key);
  }
  template <class Enum, std::size_t n>
  static Enum named(const Dict& from, const char* key, const std::string_view (&table)[n]) {
    const auto name = get<std::string>(from, key);
    const auto at = std::find(std::begin(table), std::end(table), name);
    if (at == std::end(table)) throw py::value_error(std::string(key) + " is `" + name + "`, which no version knows");
    return static_cast<Enum>(at - std::begin(table));
  }
  static Index index(const Dict& from, const char* key) {
    const auto id = get<std::string>(from, key);
    return id.empty() ? no_index : static_cast<Index>(std::stoul(id.substr(1)) - 1);
  }
  std::uint32_t byte_of(std::uint32_t code_point) const {
    if (code_point >= bytes_.size()) throw py::value_error("offset " + std::to_string(code_point) + " is outside the text");
    return bytes_[code_point];
  }
  Span span(const Dict& from) const {
    return {byte_of(py::cast<std::uint32_t>(from["start"])), byte_of(py::cast<std::uint32_t>(from["end"]))};
  }

  template <class T>
  void list(const char* key, std::vector<T>& to, void (Reader::*read)(const Dict&, T&)) {
    for (const auto& item : get<py::list>(record_, key)) {
      const auto dict = py::cast<Dict>(item);
      (this->*read)(dict, to.emplace_back());
      if (dict.contains("start")) see_page(dict);
    }
  }
  void see_page(const Dict& item) {
    if (const auto page = maybe<std::uint32_t>(item, "page")) {
      const std::uint32_t start = span(item).start;
      const auto [at, is_new] = page_starts_.emplace(*page, start);
      if (!is_new) at->second = std::min(at->second, start);
    }
  }
  /// Pages as far as findings tell where they start: those between two known ones are empty.
  void pages() {
    const auto source = py::cast<Dict>(record_["source"]);
    const auto count = get<std::uint32_t>(source, "pages");
    auto start = static_cast<std::uint32_t>(doc_.text.content.size());
    const std::uint32_t end = start;
    auto& pages = doc_.layout.pages;
    pages.resize(count);
    for (std::uint32_t number = count; number > 0; --number) {
      const auto known = page_starts_.find(number);
      const std::uint32_t stop = number == count ? end : start;
      if (known != page_starts_.end()) start = known->second;
      pages[number - 1] = {{number == 1 ? 0 : start, stop}, page_starts_.empty() ? 0 : number};
    }
  }

  void finding(const Dict& from, Finding& to) {
    to.span = span(from);
    if (const auto rule = maybe<std::string>(from, "rule")) to.rule = kept(*rule);
    to.topic = index(from, "topic");
    to.confidence = maybe<float>(from, "confidence");
    for (const auto& [start, end] : get<std::vector<std::pair<std::uint32_t, std::uint32_t>>>(from, "parts"))
      to.parts.push_back({byte_of(start), byte_of(end)});
    for (const auto& box : get<std::vector<Dict>>(from, "boxes"))
      to.boxes.push_back({get<std::uint32_t>(box, "page"), get<float>(box, "x0"), get<float>(box, "y0"), get<float>(box, "x1"),
                          get<float>(box, "y1")});
  }
  Party party(const Dict& from) {
    Party made{get<std::string>(from, "name"), index(from, "actor"), {}};
    if (from.contains("start")) made.span = span(from);
    return made;
  }
  std::vector<Party> parties(const Dict& from, const char* key) {
    std::vector<Party> all;
    for (const auto& item : get<std::vector<Dict>>(from, key)) all.push_back(party(item));
    return all;
  }
  std::optional<Due> due(const Dict& from) {
    const auto given = maybe<Dict>(from, "due");
    if (!given) return {};
    return Due{maybe<std::string>(*given, "value"), named<DueKind>(*given, "kind", names::due_kind), index(*given, "date"),
               get<std::string>(*given, "text")};
  }

  void head() {
    const auto source = py::cast<Dict>(record_["source"]);
    doc_.name = get<std::string>(source, "name");
    doc_.text.sha256 = get<std::string>(source, "sha256");
    doc_.text.source_bytes = get<std::uint64_t>(source, "bytes");
    doc_.text.media_type = get<std::string>(source, "media_type");
    doc_.text.charset = get<std::string>(source, "charset");
    const auto producer = get<Dict>(record_, "producer");
    doc_.model = get<std::string>(producer, "model");
    doc_.options = options_from(get<Dict>(producer, "options"));
  }
  void meta() {
    const auto from = py::cast<Dict>(record_["meta"]);
    Meta& to = doc_.meta;
    to.genre = named<Genre>(from, "genre", names::genre);
    to.title = maybe<std::string>(from, "title");
    to.body = maybe<std::string>(from, "body");
    to.date = maybe<std::string>(from, "date");
    to.start_time = maybe<std::string>(from, "start_time");
    to.end_time = maybe<std::string>(from, "end_time");
    to.place = maybe<std::string>(from, "place");
    to.diary_number = maybe<std::string>(from, "diary_number");
    const auto paragraphs = get<Dict>(from, "paragraphs");
    to.first_paragraph = maybe<std::uint32_t>(paragraphs, "first");
    to.last_paragraph = maybe<std::uint32_t>(paragraphs, "last");
    const auto spans = get<Dict>(from, "spans");
    const auto place = [&](const char* key, Span& known) {
      if (const auto given = maybe<Dict>(spans, key)) known = span(*given);
    };
    place("genre", to.spans.genre), place("title", to.spans.title), place("body", to.spans.body), place("date", to.spans.date);
    place("start_time", to.spans.start_time), place("end_time", to.spans.end_time), place("place", to.spans.place);
    place("diary_number", to.spans.diary_number), place("paragraphs", to.spans.paragraphs);
  }

  void attendee(const Dict& from, Attendee& to) {
    to.name = get<std::string>(from, "name");
    to.role = maybe<std::string>(from, "role");
    to.affiliation = maybe<std::string>(from, "affiliation");
    to.presence = named<Presence>(from, "presence", names::presence);
    to.replaces = maybe<std::string>(from, "replaces");
    to.during = maybe<std::string>(from, "during");
    to.actor = index(from, "actor");
    to.span = span(from);
  }
  void topic(const Dict& from, Topic& to) {
    to.parent = index(from, "parent");
    to.level = get<std::uint32_t>(from, "level", 1);
    to.number = maybe<std::string>(from, "number");
    to.paragraph = maybe<std::uint32_t>(from, "paragraph");
    to.diary_number = maybe<std::string>(from, "diary_number");
    to.title = maybe<std::string>(from, "title");
    to.act = named<TopicAct>(from, "act", names::topic_act);
    to.span = span(from);
    to.confidence = maybe<float>(from, "confidence");
    to.heading = heading(to);
  }
  /// Records do not tell how far a heading runs: to the end of its title stands for it.
  Span heading(const Topic& topic) const {
    const std::string_view text = topic.span.of(doc_.text.content);
    const auto title = topic.title ? text.find(*topic.title) : std::string_view::npos;
    const auto end = title == std::string_view::npos ? text.find_first_of("\r\n") : title + topic.title->size();
    return {topic.span.start, topic.span.start + static_cast<std::uint32_t>(std::min(end, text.size()))};
  }
  void date(const Dict& from, DateMention& to) {
    finding(from, to);
    to.value = get<std::string>(from, "value");
    to.resolved = get<bool>(from, "resolved", true);
    to.earliest = get<std::string>(from, "earliest");
    to.latest = get<std::string>(from, "latest");
    to.edtf = get<std::string>(from, "edtf");
    const auto timex = get<Dict>(from, "timex3");
    to.timex_type = named<TimexType>(timex, "type", names::timex_type);
    to.timex_value = get<std::string>(timex, "value");
    to.timex_mod = get<std::string>(timex, "mod");
    for (const auto& part : get<std::vector<std::string>>(from, "inferred")) {
      const auto at = std::find(std::begin(names::date_part), std::end(names::date_part), part) - std::begin(names::date_part);
      to.inferred = static_cast<std::uint8_t>(to.inferred | 1 << at);
    }
    to.of = named<DateOf>(from, "of", names::date_of);
  }
  void actor(const Dict& from, Actor& to) {
    to.name = get<std::string>(from, "name");
    to.type = named<ActorType>(from, "type", names::actor_type);
    to.sector = named<Sector>(from, "sector", names::sector);
    to.sector_basis = get<std::string>(from, "sector_basis");
    to.aliases = get<std::vector<std::string>>(from, "aliases");
    to.roles = get<std::vector<std::string>>(from, "roles");
    to.affiliation = maybe<std::string>(from, "affiliation");
  }
  void mention(const Dict& from, ActorMention& to) {
    finding(from, to);
    to.type = named<ActorType>(from, "type", names::actor_type);
    to.actor = index(from, "actor");
  }
  void decision(const Dict& from, Decision& to) {
    finding(from, to);
    to.status = named<DecisionStatus>(from, "status", names::decision_status);
    to.outcome = named<Outcome>(from, "outcome", names::outcome);
    to.decider_kind = named<DeciderKind>(from, "decider_kind", names::decider_kind);
    if (const auto decider = maybe<Dict>(from, "decider")) to.decider = party(*decider);
    to.responsible = parties(from, "responsible");
    to.due = due(from);
    if (const auto act = maybe<Dict>(from, "act"))
      to.act = Act{maybe<std::string>(*act, "body"), maybe<std::string>(*act, "date"), maybe<std::uint32_t>(*act, "paragraph"),
                   maybe<std::string>(*act, "diary_number")};
    if (const auto cue = maybe<Dict>(from, "cue")) to.cue = span(*cue);
  }
  void action(const Dict& from, Action& to) {
    finding(from, to);
    to.responsible = parties(from, "responsible");
    to.due = due(from);
    to.decision = index(from, "decision");
    to.done = get<bool>(from, "done");
  }
  void vote(const Dict& from, Vote& to) {
    finding(from, to);
    to.decision = index(from, "decision");
    to.yes_means = maybe<std::string>(from, "yes_means"), to.no_means = maybe<std::string>(from, "no_means");
    to.yes = maybe<std::uint32_t>(from, "yes"), to.no = maybe<std::uint32_t>(from, "no");
    to.abstain = maybe<std::uint32_t>(from, "abstain"), to.absent = maybe<std::uint32_t>(from, "absent");
    to.unanimous = maybe<bool>(from, "unanimous");
    for (const auto& voter : get<std::vector<Dict>>(from, "voters"))
      to.voters.push_back({get<std::string>(voter, "name"), index(voter, "actor"), maybe<std::string>(voter, "party"),
                           named<Ballot>(voter, "vote", names::ballot)});
  }
  void motion(const Dict& from, Motion& to) {
    finding(from, to);
    to.movers = parties(from, "movers");
    to.moved_for = named<MotionFor>(from, "for", names::motion_for);
    to.carried = maybe<bool>(from, "carried");
    to.decision = index(from, "decision");
  }
  void reservation(const Dict& from, Reservation& to) {
    finding(from, to);
    to.by = parties(from, "by");
    to.kind = named<ReservationKind>(from, "kind", names::reservation_kind);
    to.decision = index(from, "decision");
  }
  void event(const Dict& from, Event& to) {
    finding(from, to);
    to.what = get<std::string>(from, "what");
    to.place = maybe<std::string>(from, "place");
    to.parties = parties(from, "parties");
    to.state = named<EventState>(from, "state", names::event_state);
    to.date = index(from, "date");
  }
  void remark(const Dict& from, Remark& to) {
    finding(from, to);
    to.kind = named<RemarkKind>(from, "kind", names::remark_kind);
    to.holder = parties(from, "holder");
  }
  void money(const Dict& from, Money& to) {
    finding(from, to);
    to.value = get<double>(from, "value");
    to.currency = get<std::string>(from, "currency");
    to.unit = get<std::string>(from, "unit");
    to.of = named<MoneyOf>(from, "of", names::money_of);
    to.period = index(from, "period");
  }
  void reference(const Dict& from, Reference& to) {
    finding(from, to);
    to.kind = named<ReferenceKind>(from, "kind", names::reference_kind);
    to.value = get<std::string>(from, "value");
  }
  void furniture(const Dict& from, Furniture& to) {
    to.span = span(from);
    to.kind = named<FurnitureKind>(from, "kind", names::furniture_kind);
    to.page = get<std::uint32_t>(from, "page", 1) - 1;
  }
  void warning(const Dict& from, Warning& to) {
    const auto code = get<std::string>(from, "code");
    for (int n = 0; n < warning_code_count; ++n)
      if (warning_name(static_cast<WarningCode>(n)) == code) to.code = static_cast<WarningCode>(n);
    to.message = get<std::string>(from, "message");
    if (from.contains("start")) to.span = span(from);
  }

  const Dict& record_;
  Document doc_{};
  std::vector<std::uint32_t> bytes_{};  ///< by code point
  std::map<std::uint32_t, std::uint32_t> page_starts_{};
};

}  // namespace

Document document_from(const py::dict& record, std::string_view text) { return Reader(record, text).run(); }

}  // namespace minutes::python
