// Candidates of all steps; of those that overlap the strongest stays, where each further token counts a little.
#include "find/mentions.h"

#include <algorithm>

#include "find/mentions_judged.h"
#include "find/word_set.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

/// Sorts first where it is stronger, or as strong and earlier; of equals the one found first.
struct Rank {
  std::uint64_t key = 0;
  std::uint32_t place = 0;
  friend auto operator<=>(const Rank&, const Rank&) = default;
};

Rank rank(const Candidate& c, std::uint32_t place) {
  const std::uint64_t weight = c.strength + 2 * std::min<std::uint32_t>(c.tokens.size(), 8);
  return {(0xFFFF - weight) << 32 | c.tokens.first, place};
}

/// Tokens of a stretch that are taken: of a short one as bits.
class Taken {
 public:
  /// Nothing of [first, last) is taken.
  void clear(Index first, Index last) {
    first_ = first;
    bits_ = 0;
    wide_ = last - first > 64;
    if (wide_) tokens_.assign(last - first, false);
  }
  /// False where part of it is taken already.
  bool take(TokenRange range) {
    if (wide_) return take_wide({range.first - first_, range.last - first_});
    const std::uint64_t bits = (range.size() < 64 ? (std::uint64_t{1} << range.size()) - 1 : ~std::uint64_t{0})
                               << (range.first - first_);
    if ((bits_ & bits) != 0) return false;
    bits_ |= bits;
    return true;
  }

 private:
  bool take_wide(TokenRange range) {
    const auto first = tokens_.begin() + range.first, last = tokens_.begin() + range.last;
    if (std::find(first, last, true) != last) return false;
    std::fill(first, last, true);
    return true;
  }

  Index first_ = 0;
  std::uint64_t bits_ = 0;
  bool wide_ = false;
  std::vector<bool> tokens_;
};

/// Of the candidates that stand in one another's way the strongest, in text order.
void keep_of(const Candidates& found, std::span<const std::uint32_t> rivals, Taken& taken, std::vector<Rank>& ranks,
             std::vector<std::uint32_t>& kept) {
  const auto before = static_cast<std::ptrdiff_t>(kept.size());
  ranks.clear();
  for (const std::uint32_t c : rivals) ranks.push_back(rank(found[c], c));
  std::sort(ranks.begin(), ranks.end());
  for (const Rank& strongest : ranks)
    if (taken.take(found[strongest.place].tokens)) kept.push_back(strongest.place);
  std::sort(kept.begin() + before, kept.end(),
            [&](std::uint32_t a, std::uint32_t b) { return found[a].tokens.first < found[b].tokens.first; });
}

/// The candidates by the tokens at which they begin.
class Starts {
 public:
  Starts(const Candidates& found, std::size_t tokens) : any_(tokens / 64 + 1), last_(tokens), before_(found.size() + 1) {
    for (std::uint32_t c = 0; c < found.size(); ++c) {
      const Index t = found[c].tokens.first;
      any_[t / 64] |= std::uint64_t{1} << t % 64;
      before_[c + 1] = last_[t];
      last_[t] = c + 1;
    }
  }
  /// Calls use(candidate, token), by token.
  template <class Use>
  void for_each(Use use) const {
    for (std::size_t word = 0; word < any_.size(); ++word)
      for (std::uint64_t left = any_[word]; left != 0; left &= left - 1) {
        const auto t = static_cast<Index>(word * 64 + static_cast<std::size_t>(__builtin_ctzll(left)));
        for (std::uint32_t c = last_[t]; c != 0; c = before_[c]) use(c - 1, t);
      }
  }

 private:
  std::vector<std::uint64_t> any_;            // a bit for each token
  std::vector<std::uint32_t> last_, before_;  // chains, by token and by candidate; 0 ends one
};

void keep_strongest(Candidates& found, std::size_t tokens) {
  Taken taken;
  std::vector<std::uint32_t> rivals;
  std::vector<Rank> ranks;
  std::vector<std::uint32_t> kept;
  kept.reserve(found.size());
  Index start = 0, end = 0;  // of the stretch that the rivals cover
  const auto settle = [&] {
    if (rivals.size() == 1) kept.push_back(rivals.front());
    if (rivals.size() > 1) {
      taken.clear(start, end);
      keep_of(found, rivals, taken, ranks, kept);
    }
    rivals.clear();
  };
  Starts(found, tokens).for_each([&](std::uint32_t c, Index t) {
    if (t >= end) {
      settle();
      start = t;
    }
    rivals.push_back(c);
    end = std::max(end, found[c].tokens.last);
  });
  settle();
  Candidates strongest;
  strongest.reserve(kept.size());
  for (const auto c : kept) strongest.push_back(std::move(found[c]));
  found = std::move(strongest);
}

/// Bytes of the mark that alone shows the genitive: `Max' förslag`.
std::uint32_t apostrophe_behind(std::string_view source, std::uint32_t end) {
  if (end == 0 || end >= source.size()) return 0;
  const char last = static_cast<char>(source[end - 1] | 0x20);
  if (last != 's' && last != 'x' && last != 'z') return 0;
  for (const std::string_view mark : {"'", "’"})
    if (const auto behind = source.substr(end);
        behind.starts_with(mark) && behind.size() > mark.size() && behind[mark.size()] == ' ')
      return static_cast<std::uint32_t>(mark.size());
  return 0;
}

ActorMention mention(const NameTokens& names, Candidate& candidate) {
  ActorMention out;
  out.span = names.view.span(candidate.tokens);
  out.span.start += candidate.skip;
  out.span.end += apostrophe_behind(names.view.source(), out.span.end);
  out.rule = candidate.rule;
  out.type = candidate.type;
  if (candidate.permille != 0) out.confidence = static_cast<float>(candidate.permille) / 1000;
  if (candidate.name) {
    out.name = std::move(*candidate.name);
  } else if (candidate.skip != 0) {
    out.name = nominative_name(names.view.source(out.span), candidate.type);
  } else {
    out.name = names.name(candidate.tokens, candidate.type);
  }
  return out;
}

/// Nothing hidden is mentioned.
bool hidden(const View& view, const Token& token) {
  return token.line < view.outline.zone_of_line.size() && view.outline.zone_of_line[token.line] == ZoneKind::hidden;
}

}  // namespace

/// `Plats: …`, `Tid och plats …`: a word for the place stands before it on its line.
bool behind_label(const NameTokens& names, Index t) {
  static constexpr auto labels = words("plats", "platsen", "lokal", "mötesplats", "mötesplatsen", "sammanträdesplats", "var");
  for (Index at = t; at > 0 && names[at - 1].line == names[t].line; --at)
    if (labels.has(names[at - 1])) return true;
  return false;
}

/// In the place of the meeting no one is named: `Plats: Hamnkontoret, plan 2`.
void drop_places(const NameTokens& names, const Meta& meta, Candidates& found) {
  const TokenRange place = names.view.range(meta.spans.place);
  if (place.empty() || !behind_label(names, place.first)) return;
  std::erase_if(found, [&](const Candidate& c) { return c.tokens.first >= place.first && c.tokens.last <= place.last; });
}

Candidates candidates_by_rules(const NameTokens& names, const Matches& matches, const Meta& meta,
                               std::span<const Attendee> attendance) {
  Candidates found;
  found.reserve(names.capitals().size() / 2);
  find_organisations(names, found);
  find_known_organisations(names, found);
  find_companies(names, found);
  find_trades(names, found);
  find_by_form(names, found);
  find_persons(names, found);
  find_by_rules(names, matches, found);
  find_parties(names, found);
  find_bracketed(names, found);
  find_initials(names, attendance, found);
  keep_strongest(found, names.size());
  find_repeats(names, meta, attendance, found);
  drop_places(names, meta, found);
  keep_strongest(found, names.size());
  return found;
}

std::vector<ActorMention> mentions(const View& view, const Matches& matches, const Meta& meta,
                                   std::span<const Attendee> attendance, const Model& model, ActorsBy by) {
  const NameTokens names(view);
  Candidates found = candidates_by_rules(names, matches, meta, attendance);
  if (const auto tagger = read_tagger(model.section(tagger_section))) judge(names, *tagger, attendance, by, found);
  std::vector<ActorMention> out;
  out.reserve(found.size());
  for (Candidate& candidate : found)
    if (!hidden(view, names[candidate.tokens.first])) out.push_back(mention(names, candidate));
  return out;
}

}  // namespace minutes::find
