// A list starts at its counts and ends where the next one does. A name stands before its party, which ends a line, and
// waits for the line that is nothing but a ballot.
#include "find/votes_annex.h"

#include <algorithm>

#include "find/numbers.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr auto count_word = words("antal");
constexpr auto annex_word = words("bilaga");

struct Annex {
  std::optional<std::uint32_t> number{};
  Vote vote{};
  TokenRange tokens{};
};

bool alone_on_line(const View& view, Index token) {
  const Token& t = view.tokens[token];
  return t.has(token_line_start) && t.has(token_line_end);
}

std::optional<Ballot> ballot_at(const View& view, Index token) {
  if (!alone_on_line(view, token)) return std::nullopt;
  const Token& t = view.tokens[token];
  if (word_set<"ja">.has(t)) return Ballot::yes;
  if (word_set<"nej">.has(t)) return Ballot::no;
  if (word_set<"avstår", "avstod">.has(t)) return Ballot::abstain;
  if (word_set<"frånvarande", "frånv", "frånv.">.has(t)) return Ballot::absent;
  return std::nullopt;
}

std::optional<std::uint32_t> number_at(const View& view, Index token) {
  const auto amount = token < view.tokens.size() ? amount_of(view.reading(token)) : std::nullopt;
  return amount ? std::optional(static_cast<std::uint32_t>(*amount)) : std::nullopt;
}

/// `Antal Ja: 72` into the side that it counts.
void read_count(const View& view, Index token, Vote& vote) {
  if (token + 3 >= view.tokens.size()) return;
  const Token& side = view.tokens[token + 1];
  Index value = token + 2;
  while (value < std::min<std::size_t>(token + 5, view.tokens.size()) && view.tokens[value].cls == TokenClass::punctuation)
    ++value;
  const auto count = number_at(view, value);
  if (!count) return;
  if (word_set<"ja">.has(side)) vote.yes = count;
  if (word_set<"nej">.has(side)) vote.no = count;
  if (word_set<"avstår">.has(side)) vote.abstain = count;
  if (word_set<"frånv", "frånv.", "frånvarande">.has(side)) vote.absent = count;
}

bool opens_list(const View& view, Index token) {
  return count_word.has(view.tokens[token]) && view.tokens[token].has(token_line_start) && token + 3 < view.tokens.size() &&
         word_set<"ja">.has(view.tokens[token + 1]);
}

/// The number of the annex named last before the token, not far from it.
std::optional<std::uint32_t> annex_before(const View& view, Index token) {
  constexpr Index far = 80;
  for (Index t = token; t > 0 && token - t < far; --t)
    if (annex_word.has(view.tokens[t - 1]) && view.tokens[t - 1].has(token_line_start)) return number_at(view, t);
  return std::nullopt;
}

std::vector<Annex> find_annexes(const View& view) {
  std::vector<Annex> annexes;
  for (Index t = 0; t < view.tokens.size(); ++t) {
    if (!opens_list(view, t)) continue;
    if (!annexes.empty()) annexes.back().tokens.last = t;
    Annex annex;
    annex.number = annex_before(view, t);
    annex.tokens = {t, static_cast<Index>(view.tokens.size())};
    annexes.push_back(std::move(annex));
  }
  return annexes;
}

/// The words in capitals that end right before the token, over a line's end, but not over a blank line.
std::string name_before(const View& view, Index from, Index token) {
  constexpr std::size_t most_words = 6;
  std::vector<Index> words;
  for (Index t = token; t > from && words.size() < most_words; --t) {
    const Token& before = view.tokens[t - 1];
    const bool other_cell = !words.empty() && before.line + 1 < view.tokens[words.back()].line;
    if (other_cell || before.cls != TokenClass::word || !before.has(token_capital)) break;
    words.push_back(t - 1);
  }
  std::string name;
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    if (!name.empty()) name += ' ';
    name += view.reading(*word);
  }
  return name;
}

void read_voters(const View& view, Annex& annex) {
  std::optional<Voter> waiting;
  Index behind = annex.tokens.first;  // the last ballot
  for (Index t = annex.tokens.first; t < annex.tokens.last; ++t) {
    const Token& token = view.tokens[t];
    if (count_word.has(token)) read_count(view, t, annex.vote);
    if ((token.lists & sv::party) != 0 && token.has(token_line_end) && !waiting)
      if (std::string name = name_before(view, behind, t); !name.empty())
        waiting = Voter{std::move(name), no_index, std::string(view.reading(t)), Ballot::yes};
    const auto ballot = ballot_at(view, t);
    if (!ballot) continue;
    if (waiting) {
      waiting->vote = *ballot;
      annex.vote.voters.push_back(std::move(*waiting));
      annex.vote.span.end = token.end;
      waiting.reset();
    }
    behind = t + 1;
  }
}

bool points_to(const View& view, const Vote& vote, std::uint32_t number) {
  constexpr Index most_words = 16;  // behind the counts: `Hur var och en röstar framgår av bilaga 2`
  const Index first = view.token_at(vote.span.start), last = view.token_at(vote.span.end);
  for (Index t = first; t + 1 < std::min<std::size_t>(last + most_words, view.tokens.size()); ++t)
    if (annex_word.has(view.tokens[t]) && number_at(view, t + 1) == number) return true;
  return false;
}

}  // namespace

void read_annexes(const View& view, std::vector<Vote>& votes) {
  std::vector<Annex> annexes = find_annexes(view);
  if (annexes.empty()) return;
  const std::uint32_t start = view.tokens[annexes.front().tokens.first].start;
  std::erase_if(votes, [&](const Vote& vote) { return vote.span.start >= start && vote.rule == "vote.abstain_head"; });
  std::size_t next = 0;  // votes and their lists come in one order
  for (Annex& annex : annexes) {
    annex.vote.rule = "vote.annex";
    annex.vote.span = view.tokens[annex.tokens.first].span();
    read_voters(view, annex);
    const auto text = !annex.number ? votes.end()
                                    : std::find_if(votes.begin() + static_cast<std::ptrdiff_t>(next), votes.end(),
                                                   [&](const Vote& vote) { return points_to(view, vote, *annex.number); });
    if (text == votes.end()) {
      votes.push_back(std::move(annex.vote));
      continue;
    }
    next = static_cast<std::size_t>(text - votes.begin()) + 1;
    text->voters = std::move(annex.vote.voters);
    if (!text->absent && annex.vote.absent) text->absent = annex.vote.absent;
  }
}

}  // namespace minutes::find
