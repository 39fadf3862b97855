// Tables of what the words state: dates, actors and their mentions, money, references, events, remarks.
#include "tables_fields.h"

namespace minutes::python {
namespace {

namespace names = write::names;
namespace prefix = write::prefix;

const DateMention* date_at(const Document& document, Index index) {
  return index < document.dates.size() ? &document.dates[index] : nullptr;
}

std::string inferred_parts(std::uint8_t bits) {
  std::string parts;
  for (std::size_t part = 0; part < std::size(names::date_part); ++part)
    if ((bits >> part & 1) != 0) parts.append(parts.empty() ? "" : "; ").append(names::date_part[part]);
  return parts;
}

struct Dates : FindingLayer<DateMention, prefix::date, &Document::dates> {
  static constexpr Field<DateMention> fields[] = {
      {{"value", ColumnType::text, "the date as EDTF where that can say it"},
       [](Column& to, const auto& row) { put(to, row.item.value); }},
      {{"earliest", ColumnType::day, "first day that it can mean; null where open or not resolved"},
       [](Column& to, const auto& row) { put_day(to, row.item.earliest); }},
      {{"latest", ColumnType::day, "last day that it can mean"},
       [](Column& to, const auto& row) { put_day(to, row.item.latest); }},
      {{"earliest_time", ColumnType::text, "clock time of `earliest`, HH:MM, where one is given"},
       [](Column& to, const auto& row) { put_clock(to, row.item.earliest); }},
      {{"latest_time", ColumnType::text, "clock time of `latest`"},
       [](Column& to, const auto& row) { put_clock(to, row.item.latest); }},
      {{"resolved", ColumnType::boolean, "false where a part stays unknown"},
       [](Column& to, const auto& row) { to.boolean(row.item.resolved); }},
      {{"inferred", ColumnType::text, "parts that the text does not state, joined by `; `"},
       [](Column& to, const auto& row) { put(to, inferred_parts(row.item.inferred)); }},
      {{"of", ColumnType::text, "meeting, deadline, effect, validity, event, decision, reference or unclear"},
       [](Column& to, const auto& row) { put(to, names::of(names::date_of, row.item.of)); }},
      {{"edtf", ColumnType::text, "EDTF level 2; null where it has none"},
       [](Column& to, const auto& row) { put(to, row.item.edtf); }},
      {{"timex_type", ColumnType::text, "TIMEX3: DATE, TIME, DURATION or SET"},
       [](Column& to, const auto& row) { put(to, names::of(names::timex_type, row.item.timex_type)); }},
      {{"timex_value", ColumnType::text, "TIMEX3 value"}, [](Column& to, const auto& row) { put(to, row.item.timex_value); }},
      {{"timex_mod", ColumnType::text, "TIMEX3 mod"}, [](Column& to, const auto& row) { put(to, row.item.timex_mod); }},
  };
};

/// An actor with its mentions; it stands where it is first mentioned.
struct Counted {
  const Actor& actor;
  const ActorMention* first = nullptr;
  std::int64_t mentions = 0;
};

struct Actors {
  static std::vector<Counted> items(const Document& document) {
    std::vector<Counted> all;
    for (const Actor& actor : document.actors) all.push_back({actor});
    for (const ActorMention& mention : document.mentions) {
      if (mention.actor >= all.size()) continue;
      Counted& counted = all[mention.actor];
      if (counted.mentions++ == 0) counted.first = &mention;
    }
    return all;
  }
  static Place place(const Row<Counted>& row) {
    Place place{prefix::actor, row.index, no_index, {}, {}, {}, {}};
    if (row.item.first != nullptr) place.span = place.quote = row.item.first->span;
    return place;
  }
  static constexpr Field<Counted> fields[] = {
      {{"name", ColumnType::text, "canonical: nominative, the fullest form in the document"},
       [](Column& to, const auto& row) { put(to, row.item.actor.name); }},
      {{"type", ColumnType::text, "person or organisation"},
       [](Column& to, const auto& row) { put(to, names::of(names::actor_type, row.item.actor.type)); }},
      {{"sector", ColumnType::text, "civil_society, region, municipality, state, business, party, education or unknown"},
       [](Column& to, const auto& row) { put(to, names::of(names::sector, row.item.actor.sector)); }},
      {{"sector_basis", ColumnType::text, "list, form or document; null where the sector is unknown"},
       [](Column& to, const auto& row) { put(to, row.item.actor.sector_basis); }},
      {{"aliases", ColumnType::text, "other forms met, joined by `; `"},
       [](Column& to, const auto& row) { put_names(to, row.item.actor.aliases); }},
      {{"roles", ColumnType::text, "joined by `; `"}, [](Column& to, const auto& row) { put_names(to, row.item.actor.roles); }},
      {{"affiliation", ColumnType::text, "organisation or party"},
       [](Column& to, const auto& row) { put(to, row.item.actor.affiliation); }},
      {{"mentions", ColumnType::integer, "how often the document mentions it"},
       [](Column& to, const auto& row) { to.integer(row.item.mentions); }},
  };
};

struct Mentions : FindingLayer<ActorMention, prefix::mention, &Document::mentions> {
  static const Actor* actor(const Row<ActorMention>& row) {
    const auto& actors = row.source.document.actors;
    return row.item.actor < actors.size() ? &actors[row.item.actor] : nullptr;
  }
  static constexpr Field<ActorMention> fields[] = {
      {{"type", ColumnType::text, "person or organisation"},
       [](Column& to, const auto& row) { put(to, names::of(names::actor_type, row.item.type)); }},
      {{"actor_id", ColumnType::text, "id of the actor"},
       [](Column& to, const auto& row) { put_id(to, prefix::actor, row.item.actor); }},
      {{"name", ColumnType::text, "the actor's name"},
       [](Column& to, const auto& row) {
         const Actor* who = actor(row);
         put(to, who != nullptr ? std::string_view(who->name) : std::string_view());
       }},
      {{"sector", ColumnType::text, "the actor's sector"},
       [](Column& to, const auto& row) {
         const Actor* who = actor(row);
         put(to, who != nullptr ? names::of(names::sector, who->sector) : std::string_view());
       }},
  };
};

struct Amounts : FindingLayer<Money, prefix::money, &Document::money> {
  static constexpr Field<Money> fields[] = {
      {{"value", ColumnType::number, "in units of the currency: 1,4 mkr is 1400000"},
       [](Column& to, const auto& row) { to.number(row.item.value); }},
      {{"currency", ColumnType::text, "ISO 4217; null where counted in another unit"},
       [](Column& to, const auto& row) { put(to, row.item.currency); }},
      {{"unit", ColumnType::text, "prisbasbelopp and the like"}, [](Column& to, const auto& row) { put(to, row.item.unit); }},
      {{"of", ColumnType::text, "budget, outcome, grant, fee, price, loan or other"},
       [](Column& to, const auto& row) { put(to, names::of(names::money_of, row.item.of)); }},
      {{"period_id", ColumnType::text, "id of the date that it is for"},
       [](Column& to, const auto& row) { put_id(to, prefix::date, row.item.period); }},
      {{"period", ColumnType::text, "value of that date"},
       [](Column& to, const auto& row) {
         const auto* date = date_at(row.source.document, row.item.period);
         put(to, date ? std::string_view(date->value) : std::string_view());
       }},
  };
};

struct References : FindingLayer<Reference, prefix::reference, &Document::references> {
  static constexpr Field<Reference> fields[] = {
      {{"kind", ColumnType::text, "paragraph, diary, sou, prop, law, ds or eu"},
       [](Column& to, const auto& row) { put(to, names::of(names::reference_kind, row.item.kind)); }},
      {{"value", ColumnType::text, "normal form: `§ 174`, `SOU 2019:35`"},
       [](Column& to, const auto& row) { put(to, row.item.value); }},
  };
};

struct Events : FindingLayer<Event, prefix::event, &Document::events> {
  static constexpr Field<Event> fields[] = {
      {{"what", ColumnType::text, "the word for the occasion"}, [](Column& to, const auto& row) { put(to, row.item.what); }},
      {{"place", ColumnType::text, "where"}, [](Column& to, const auto& row) { put(to, row.item.place); }},
      {{"parties", ColumnType::text, "who takes part, joined by `; `"},
       [](Column& to, const auto& row) { put_names(to, row.item.parties); }},
      {{"state", ColumnType::text, "held, planned, preliminary, cancelled or unclear"},
       [](Column& to, const auto& row) { put(to, names::of(names::event_state, row.item.state)); }},
      {{"date_id", ColumnType::text, "id of its date"},
       [](Column& to, const auto& row) { put_id(to, prefix::date, row.item.date); }},
      {{"earliest", ColumnType::day, "first day of that date"},
       [](Column& to, const auto& row) {
         const auto* date = date_at(row.source.document, row.item.date);
         put_day(to, date ? std::string_view(date->earliest) : std::string_view());
       }},
      {{"latest", ColumnType::day, "last day of that date"},
       [](Column& to, const auto& row) {
         const auto* date = date_at(row.source.document, row.item.date);
         put_day(to, date ? std::string_view(date->latest) : std::string_view());
       }},
  };
};

struct Remarks : FindingLayer<Remark, prefix::remark, &Document::remarks> {
  static constexpr Field<Remark> fields[] = {
      {{"kind", ColumnType::text, "wish, need, assessment, idea or question"},
       [](Column& to, const auto& row) { put(to, names::of(names::remark_kind, row.item.kind)); }},
      {{"holder", ColumnType::text, "whose, joined by `; `"},
       [](Column& to, const auto& row) { put_names(to, row.item.holder); }},
  };
};

}  // namespace

void add_mention_tables(std::vector<TableMeaning>& tables) {
  tables.push_back(table<Dates>("dates", "Every expression that can be placed on a calendar."));
  tables.push_back(table<Actors>("actors", "Who is named, once a document; it stands where it is first mentioned."));
  tables.push_back(table<Mentions>("mentions", "Each place where an actor is named."));
  tables.push_back(table<Events>("events", "Occasions that the document tells of, its own meeting excepted."));
  tables.push_back(table<Remarks>("remarks", "What is wished, needed, judged, thought of or asked without being decided."));
  tables.push_back(table<Amounts>("money", "Amounts of money."));
  tables.push_back(table<References>("refs", "§§, diary numbers, laws and other numbered documents."));
}

}  // namespace minutes::python
