// Events: a sentence that names an occasion and says that it is, was or is not to be held; one that names an occasion with a
// day; and under a heading that names an occasion, or says that meetings are to come, a sentence that begins with a day. The
// document's own meeting is none, and neither is an occasion that is named in passing: `frågan tas upp på årsmötet i maj`.
#include <array>

#include "base/utf8.h"
#include "find/lookup.h"
#include "find/places.h"
#include "find/ruleset.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::uint64_t occasions = sv::occasion | sv::occasion_form;

EventState state_of(std::string_view name) {
  static constexpr std::string_view names[] = {"held", "planned", "preliminary", "cancelled"};
  return static_cast<EventState>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

/// What a state says beside others of the same sentence: that it is off says more than that it was to be.
int weight_of(EventState state) {
  switch (state) {
    case EventState::cancelled: return 3;
    case EventState::preliminary: return 2;
    case EventState::unclear: return 0;
    default: return 1;
  }
}

/// The bare words for a meeting name an occasion only when something tells which: `ett möte`, `fyra möten`, `möte med …`.
bool bare_meeting(const View& view, Index what) {
  static constexpr auto bare = words("möte", "möten", "mötet", "samtal", "dialogen", "sammanträde", "sammanträden");
  static constexpr auto telling = words("ett", "nästa", "nästkommande", "extra", "nytt", "kommande", "flera", "några", "öppna",
                                        "öppet", "gemensamt", "gemensamma", "till", "antal");
  if (!bare.has(view.tokens[what])) return false;
  if (what + 1 < view.tokens.size() && words("med", "hos").has(view.tokens[what + 1])) return false;
  return what == 0 || (!telling.has(view.tokens[what - 1]) && (view.tokens[what - 1].lists & sv::number_word) == 0);
}

bool definite(std::string_view word) {
  return word.ends_with("et") || word.ends_with("en") || word.ends_with("an") || word.ends_with("na");
}

/// `på mötet i januari`, `till nästa möte`: told of something else.
bool in_passing(const View& view, TokenRange sentence, TokenRange match, Index what) {
  static constexpr auto prepositions = words("till", "på", "från", "vid", "inför", "efter", "före", "under", "sedan", "om",
                                             "av", "för", "i", "mot", "med", "kring");
  if (match.first > sentence.first && match.first < what) return prepositions.has(view.tokens[match.first - 1]);
  if (what == sentence.first) return false;
  if (!definite(view.reading(what)) && !words("nästa", "nästkommande").has(view.tokens[what - 1])) return false;
  if (prepositions.has(view.tokens[what - 1])) return true;
  const bool between = (view.tokens[what - 1].lists & (sv::finite_verb | sv::month)) == 0;
  return between && what - 1 > sentence.first && prepositions.has(view.tokens[what - 2]);
}

/// A name in capitals behind `i` or `på` that is no actor, and what it owns: `på Ekens herrgård`.
std::optional<std::string> place_in(const View& view, TokenRange tokens, std::span<const ActorMention> mentions) {
  static constexpr auto before = words("i", "på", "vid");
  for (Index t = tokens.first; t + 1 < tokens.last; ++t) {
    if (!before.has(view.tokens[t])) continue;
    Index end = t + 1;
    while (end < tokens.last && view.tokens[end].has(token_capital) && view.tokens[end].cls == TokenClass::word) ++end;
    if (end == t + 1 || (view.tokens[t + 1].lists & sv::month) != 0) continue;
    if (end < tokens.last && view.tokens[end].cls == TokenClass::word && view.reading(end - 1).ends_with('s')) ++end;
    const Span span = view.span({t + 1, end});
    if (findings_in(mentions, span).empty()) return view.reading(span);
  }
  return std::nullopt;
}

class EventFinder {
 public:
  EventFinder(const View& view, const Meta& meta, std::span<const DateMention> dates, std::span<const ActorMention> mentions)
      : view_(view), meta_(meta), dates_(dates), mentions_(mentions) {}

  std::vector<Event> find(std::span<const Match> matches) {
    for (const Match& match : matches) add(match);
    by_rules_ = found_.size();
    for (const Topic& topic : view_.outline.topics) add_under(topic);
    const auto before = [](const Event& a, const Event& b) { return a.span < b.span; };
    std::inplace_merge(found_.begin(), found_.begin() + static_cast<std::ptrdiff_t>(by_rules_), found_.end(), before);
    return std::move(found_);
  }

 private:
  /// A day, month or season that is not the meeting's own day; a year alone, or all that follows a day, is too wide.
  bool tells_when(const DateMention& date) const {
    if (date.value.size() <= 4 || date.value.front() == 'T' || date.value.ends_with("/..")) return false;
    return !meta_.date || !date.value.starts_with(*meta_.date);
  }

  Index date_in(Span sentence) const {
    for (const DateMention& date : findings_in(dates_, sentence))
      if (tells_when(date)) return static_cast<Index>(&date - dates_.data());
    return no_index;
  }

  /// The day tells what the words do not.
  EventState state_by_day(Index date) const {
    if (date == no_index || !meta_.date || dates_[date].latest.empty()) return EventState::unclear;
    return dates_[date].latest.substr(0, meta_.date->size()) > *meta_.date ? EventState::planned : EventState::held;
  }

  bool stands_right(Span sentence, Index date) const {
    if (view_.zone_of(sentence.start) != ZoneKind::body) return false;
    switch (view_.section_of(sentence.start)) {
      case SectionKind::none:
      case SectionKind::background:
      case SectionKind::reasons:
      case SectionKind::actions:
      case SectionKind::upcoming:
      case SectionKind::followup: return !names_topic(view_, sentence) || date != no_index;
      case SectionKind::decision: return date != no_index;
      default: return false;
    }
  }

  void add(const Match& match) {
    const Index number = view_.sentence_of(match.tokens.first);
    const TokenRange what = capture(Layer::events, match, "what");
    if (number == no_index || what.empty() || bare_meeting(view_, what.first)) return;
    const Sentence& sentence = view_.sentences[number];
    const Index date = date_in(sentence.span);
    const auto told = yielded(*match.rule, "state");
    const bool needs_date = !yielded(*match.rule, "needs").empty();
    if (needs_date && (date == no_index || in_passing(view_, sentence.tokens, match.tokens, what.first))) return;
    if (!stands_right(sentence.span, date)) return;
    const EventState state = told.empty() ? state_by_day(date) : state_of(told);
    if (!found_.empty() && found_.back().span == sentence.span) {
      Event& same = found_.back();
      if (weight_of(state) > weight_of(same.state)) same.state = state, same.rule = match.rule->name;
      return;
    }
    push(match.rule->name, sentence, base::fold(view_.reading(what.first)), state, date);
  }

  void push(std::string_view rule, const Sentence& sentence, std::string what, EventState state, Index date) {
    Event event;
    event.rule = rule;
    event.span = sentence.span;
    event.what = std::move(what);
    event.state = state;
    event.date = date;
    event.place = place_in(view_, sentence.tokens, mentions_);
    event.parties = parties_in(mentions_, sentence.span);
    std::erase_if(event.parties,
                  [&](const Party& party) { return meta_.body && base::fold(*meta_.body) == base::fold(party.name); });
    found_.push_back(std::move(event));
  }

  /// The heading's word for an occasion, or for days of meetings; none in a heading that looks back.
  Index occasion_in(Span heading) const {
    static constexpr auto calendars = words("mötestider", "mötesdagar", "mötesdatum", "sammanträdestider", "sammanträdesdagar",
                                            "sammanträdesdatum", "mötesplan", "kalendarium", "tider", "träffar");
    static constexpr auto behind = words("föregående", "förra", "protokoll", "protokollet", "återkoppling", "rapport", "från");
    const TokenRange words_of = view_.range(heading);
    Index occasion = no_index;
    for (Index t = words_of.first; t < words_of.last; ++t) {
      if (behind.has(view_.tokens[t])) return no_index;
      const bool told = (view_.tokens[t].lists & occasions) != 0 || calendars.has(view_.tokens[t]);
      if (told && occasion == no_index) occasion = t;
    }
    return occasion;
  }

  bool begins_with_day(const Sentence& sentence, Index date) const {
    constexpr Index before = 2;  // `Preliminärt den`, `Helgen`
    return date != no_index && view_.token_at(dates_[date].span.start) <= sentence.tokens.first + before;
  }

  void add_under(const Topic& topic) {
    static constexpr auto doubtful = words("preliminärt", "preliminär", "prel", "prel.", "kanske", "eventuellt");
    constexpr std::size_t most_sentences = 3;
    const Index what = occasion_in(topic.heading);
    if (what == no_index) return;
    auto sentence = std::lower_bound(view_.sentences.begin(), view_.sentences.end(), topic.heading.end,
                                     [](const Sentence& s, std::uint32_t at) { return s.span.start < at; });
    for (std::size_t n = 0; n < most_sentences && sentence != view_.sentences.end(); ++n, ++sentence) {
      if (sentence->span.start >= topic.span.end) return;
      const Index date = date_in(sentence->span);
      if (!begins_with_day(*sentence, date) || !stands_right(sentence->span, date) || known(sentence->span)) continue;
      bool doubt = false;
      for (Index t = sentence->tokens.first; t < sentence->tokens.last; ++t) doubt |= doubtful.has(view_.tokens[t]);
      push("event.under_heading", *sentence, base::fold(view_.reading(what)),
           doubt ? EventState::preliminary : state_by_day(date), date);
    }
  }

  bool known(Span sentence) const {
    if (!found_.empty() && found_.back().span == sentence) return true;
    return !findings_in(std::span<const Event>(found_).first(by_rules_), {sentence.start, sentence.start + 1}).empty();
  }

  const View& view_;
  const Meta& meta_;
  std::span<const DateMention> dates_;
  std::span<const ActorMention> mentions_;
  std::vector<Event> found_{};
  std::size_t by_rules_ = 0;  ///< the first of found_, in text order
};

}  // namespace

std::vector<Event> events(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                          std::span<const ActorMention> mentions) {
  return EventFinder(view, meta, dates, mentions).find(matches.of(Layer::events));
}

}  // namespace minutes::find
