// Votes: what Ja means, counts and voters stand in sentences that follow each other; those of one voting are gathered
// until the matter changes or a side would be told twice.
#include <optional>

#include "base/utf8.h"
#include "find/lookup.h"
#include "find/numbers.h"
#include "find/ruleset.h"
#include "find/stem_set.h"
#include "find/votes_annex.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

std::optional<std::uint32_t> count_of(const View& view, TokenRange range) {
  if (range.empty()) return std::nullopt;
  const std::string folded = base::fold(view.reading(range.first));
  if (const auto amount = amount_of(folded)) return static_cast<std::uint32_t>(*amount);
  if (folded == "ingen" || folded == "inga") return 0;
  const auto value = sv::lexicon().info(view.tokens[range.first].word).value;
  return value > 0 ? std::optional(static_cast<std::uint32_t>(value)) : std::nullopt;
}

/// `6/1/0`: for, against, blank.
void read_slashes(std::string_view reading, Vote& vote) {
  std::optional<std::uint32_t>* const sides[] = {&vote.yes, &vote.no, &vote.abstain};
  for (auto* side : sides) {
    const auto slash = reading.find('/');
    if (const auto amount = amount_of(reading.substr(0, slash))) *side = static_cast<std::uint32_t>(*amount);
    if (slash == std::string_view::npos) return;
    reading.remove_prefix(slash + 1);
  }
}

Ballot ballot_of(std::string_view name) { return name == "yes" ? Ballot::yes : name == "no" ? Ballot::no : Ballot::abstain; }

constexpr auto no_side = stems("nej");

/// What stands behind `Ja för …`, up to the other side's word or the end of the stretch.
std::optional<std::string> meaning_behind(const View& view, Index from, TokenRange stretch) {
  static constexpr auto skipped = words("för", "till", "innebär", "betyder", "=", "är", "att", ":");
  static constexpr auto ends = words(".", ";", "”", "\"", "“");
  static constexpr auto other_side = words("ja", "ja-röst");
  static constexpr auto joining = words("och", ",", "medan");
  Index first = from;
  while (first < stretch.last && skipped.has(view.tokens[first])) ++first;
  Index last = first;
  for (; last < stretch.last; ++last)
    if (ends.has(view.tokens[last]) || (last > first && other_side.has(view.tokens[last])) || no_side.start(view, last)) break;
  while (last > first && joining.has(view.tokens[last - 1])) --last;
  if (last == first) return std::nullopt;
  std::string meaning = view.reading(view.span({first, last}));
  if (meaning.ends_with('.') && !meaning.ends_with("m.fl.")) meaning.pop_back();  // `från D.`
  return meaning;
}

/// `Ja för bifall och Nej för avslag på förslaget`: what the second names the first means too.
void share_object(Vote& vote) {
  if (!vote.yes_means || !vote.no_means) return;
  std::string& yes = *vote.yes_means;
  const std::string& no = *vote.no_means;
  const bool approval = yes == "bifall", rejection = yes == "avslag";
  if (!approval && !rejection) return;
  for (const std::string_view lead : {"avslag på ", "avslag till ", "bifall till ", "bifall på "})
    if (no.starts_with(lead)) {
      yes += approval ? " till " : " på ";
      yes += no.substr(lead.size());
      return;
    }
}

/// `Ja för bifall … och Nej för avslag`: both sides, read from the tokens of the sentence and the one behind it.
void read_meaning(const View& view, const Match& match, Index sentence, Vote& vote) {
  const Index last_sentence = std::min<Index>(sentence + 1, static_cast<Index>(view.sentences.size()) - 1);
  const TokenRange stretch{match.tokens.first, view.sentences[last_sentence].tokens.last};
  if (!vote.yes_means) vote.yes_means = meaning_behind(view, match.tokens.first + 1, stretch);
  for (Index t = match.tokens.first + 1; t < stretch.last; ++t) {
    if (!no_side.start(view, t)) continue;
    if (!vote.no_means) vote.no_means = meaning_behind(view, t + 1, stretch);
    vote.span.end = std::max(vote.span.end, view.sentences[view.sentence_of(t)].span.end);
    return;
  }
}

/// `Jörgen` at a line's end and `Ek (S)` on the next are one name, where nothing but the line end parts them.
bool continues_name(const View& view, const ActorMention& mention, Vote& vote) {
  if (vote.voters.empty() || vote.voters.back().party) return false;
  Voter& last = vote.voters.back();
  const Index token = view.token_at(mention.span.start);
  if (token == 0 || view.tokens[token - 1].line + 1 != view.tokens[token].line || last.name.find(' ') != std::string::npos)
    return false;
  if (view.reading(token - 1) != last.name || mention.name.find(' ') != std::string::npos) return false;
  last.name += ' ' + mention.name;
  last.actor = no_index;
  if (auto party = bracket_after(view, mention); !party.empty()) last.party = std::move(party);
  return true;
}

/// The start of what the sentence goes on from: a line end that cut it has no full stop before it.
std::uint32_t start_of_names(const View& view, Index sentence) {
  constexpr Index most_cuts = 8;
  Index first = sentence;
  while (first > 0 && sentence - first < most_cuts) {
    const Sentence& before = view.sentences[first - 1];
    const Token& last = view.tokens[before.tokens.last - 1];
    const bool goes_on = last.cls == TokenClass::word || view.source(last.span()) == "," || view.source(last.span()) == ")";
    if (!goes_on || view.tokens[view.sentences[first].tokens.first].line > last.line + 1) break;
    --first;
  }
  return view.sentences[first].span.start;
}

/// Names before the verb of the sentence; where none stands there, those behind it and in the list that follows.
void read_voters(const View& view, const Match& match, Index sentence, std::span<const ActorMention> mentions, Ballot ballot,
                 Vote& vote) {
  const Span whole = view.sentences[sentence].span;
  const std::uint32_t verb = view.tokens[match.tokens.first].start;
  const std::uint32_t start = start_of_names(view, sentence);
  auto names = findings_in(mentions, Span{start, verb});
  if (!names.empty()) vote.span.start = std::min(vote.span.start, start);
  if (names.empty()) names = findings_in(mentions, Span{verb, whole.end});
  if (names.empty() && sentence + 1 < view.sentences.size() && view.reading(view.sentences[sentence].tokens.last - 1) == ":")
    names = findings_in(mentions, view.sentences[sentence + 1].span);
  for (const ActorMention& mention : names) {
    if (mention.type != ActorType::person) continue;
    const bool known =
        std::any_of(vote.voters.begin(), vote.voters.end(), [&](const Voter& v) { return v.name == mention.name; });
    if (known) continue;
    if (continues_name(view, mention, vote)) continue;
    Voter voter{mention.name, mention.actor, std::nullopt, ballot};
    if (auto party = bracket_after(view, mention); !party.empty()) voter.party = std::move(party);
    vote.voters.push_back(std::move(voter));
    vote.span.end = std::max(vote.span.end, mention.span.end);
  }
}

/// A count inside a longer one says nothing new: `40 Ja` in `40 Ja mot 38 Nej`. `all` is sorted by first token, so only
/// neighbours that one match could reach over are looked at.
bool told_by_longer(std::size_t number, std::span<const Match> all) {
  const Match& match = all[number];
  if (yielded(*match.rule, "cue") != "count") return false;
  const auto longer = [&](const Match& other) {
    return other.tokens.size() > match.tokens.size() && other.tokens.first <= match.tokens.first &&
           match.tokens.last <= other.tokens.last && yielded(*other.rule, "cue") == "count";
  };
  for (std::size_t n = number; n-- > 0 && all[n].tokens.first + max_window > match.tokens.first;)
    if (longer(all[n])) return true;
  for (std::size_t n = number + 1; n < all.size() && all[n].tokens.first == match.tokens.first; ++n)
    if (longer(all[n])) return true;
  return false;
}

/// Does the vote already hold what the match would tell?
bool tells_again(const Vote& vote, const Match& match, std::string_view cue) {
  const bool counted = vote.yes || vote.no || !vote.voters.empty();
  if (cue == "meaning") return counted || vote.yes_means;
  if (cue == "slashes") return counted;
  const auto has = [&](std::string_view name) { return !capture(Layer::votes, match, name).empty(); };
  return (has("yes") && vote.yes) || (has("no") && vote.no);
}

class Gatherer {
 public:
  Gatherer(const View& view, std::span<const ActorMention> mentions) : view_(view), mentions_(mentions) {}

  void add(const Match& match) {
    const Index sentence = view_.sentence_of(match.tokens.first);
    const std::string_view cue = yielded(*match.rule, "cue");
    if (sentence == no_index || cue == "meaning_who") return;
    if (cue == "unanimous") return add_unanimous(match, sentence);
    Vote& vote = current(match, sentence, cue);
    last_sentence_ = sentence;
    vote.span = cover(vote.span, view_.sentences[sentence].span);
    if (cue == "meaning")
      read_meaning(view_, match, sentence, vote);
    else if (cue == "slashes")
      read_slashes(view_.reading(capture(Layer::votes, match, "yes").first), vote);
    else
      read_counts(match, vote);
    if (cue == "voters") read_voters(view_, match, sentence, mentions_, ballot_of(yielded(*match.rule, "vote")), vote);
  }

  std::vector<Vote> take() {
    for (Vote& vote : votes_) count_voters(vote), share_object(vote);
    std::erase_if(votes_, [](const Vote& v) { return !v.yes && !v.no && !v.abstain && v.voters.empty() && !v.unanimous; });
    return std::move(votes_);
  }

 private:
  /// The voting that the match belongs to: the one at hand, or a new one.
  Vote& current(const Match& match, Index sentence, std::string_view cue) {
    constexpr Index far = 6;
    const Span span = view_.sentences[sentence].span;
    const Index topic = view_.topic_of(span.start);
    const bool fresh = votes_.empty() || votes_.back().unanimous || topic != topic_ || sentence > last_sentence_ + far ||
                       tells_again(votes_.back(), match, cue);
    if (fresh) {
      Vote vote;
      vote.rule = match.rule->name;
      vote.span = span;
      votes_.push_back(std::move(vote));
      topic_ = topic;
    }
    return votes_.back();
  }

  void add_unanimous(const Match& match, Index sentence) {
    Vote vote;
    vote.rule = match.rule->name;
    vote.span = view_.sentences[sentence].span;
    vote.unanimous = true;
    votes_.push_back(std::move(vote));
  }

  void read_counts(const Match& match, Vote& vote) {
    const auto put = [&](std::string_view name, std::optional<std::uint32_t>& side) {
      if (!side) side = count_of(view_, capture(Layer::votes, match, name));
    };
    put("yes", vote.yes), put("no", vote.no), put("abstain", vote.abstain), put("absent", vote.absent);
  }

  /// Where only names stand, they are the count.
  static void count_voters(Vote& vote) {
    if (vote.voters.empty()) return;
    const auto count = [&](Ballot ballot) {
      return static_cast<std::uint32_t>(
          std::count_if(vote.voters.begin(), vote.voters.end(), [&](const Voter& v) { return v.vote == ballot; }));
    };
    if (!vote.yes && count(Ballot::yes) > 0) vote.yes = count(Ballot::yes);
    if (!vote.no && count(Ballot::no) > 0) vote.no = count(Ballot::no);
    if (!vote.abstain && count(Ballot::abstain) > 0) vote.abstain = count(Ballot::abstain);
  }

  const View& view_;
  std::span<const ActorMention> mentions_;
  std::vector<Vote> votes_;
  Index topic_ = no_index, last_sentence_ = 0;
};

}  // namespace

std::vector<Vote> votes(const View& view, const Matches& matches, std::span<const ActorMention> mentions) {
  Gatherer gatherer(view, mentions);
  const auto& all = matches.of(Layer::votes);
  for (std::size_t n = 0; n < all.size(); ++n)
    if (!told_by_longer(n, all)) gatherer.add(all[n]);
  std::vector<Vote> found = gatherer.take();
  read_annexes(view, found);
  return found;
}

}  // namespace minutes::find
