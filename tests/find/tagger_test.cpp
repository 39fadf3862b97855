// The lattice against all paths written out.
#include "find/tagger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "base/random.h"

namespace minutes::find {
namespace {

constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

bool is_inside(std::size_t tag) { return tag > tag_starts; }

struct Puzzle {
  TagSteps steps{};
  std::vector<TagScores> scores;
  std::vector<std::uint8_t> joined, allowed;

  Puzzle(std::uint64_t seed, std::size_t words, bool bound) : scores(words), joined(words), allowed(bound ? words : 0) {
    base::SplitMix random(seed);
    const auto number = [&] { return static_cast<std::int32_t>(random.below(4001)) - 2000; };
    for (auto& row : steps)
      for (auto& step : row) step = number();
    for (auto& row : scores)
      for (auto& score : row) score = number();
    for (auto& word : joined) word = random.below(3) != 0;
    for (auto& tags : allowed) tags = static_cast<std::uint8_t>(random.below(256) | 1);
  }
  bool may(std::size_t at, std::size_t before, std::size_t tag) const {
    if (tag == static_cast<std::size_t>(Tag::unused)) return false;
    if (!allowed.empty() && (allowed[at] >> tag & 1) == 0) return false;
    return !is_inside(tag) || (joined[at] != 0 && (before == tag || before + tag_starts == tag));
  }
  /// Calls use(path, score) for each path that may be.
  template <class Use>
  void for_each_path(std::vector<std::size_t>& path, std::int64_t score, const Use& use) const {
    if (path.size() == scores.size()) return use(path, score);
    const std::size_t at = path.size(), before = path.empty() ? 0 : path.back();
    for (std::size_t tag = 0; tag < tag_count; ++tag) {
      if (!may(at, before, tag)) continue;
      path.push_back(tag);
      for_each_path(path, score + steps[before][tag] + scores[at][tag], use);
      path.pop_back();
    }
  }
};

TEST(Lattice, FindsTheBestOfAllPaths) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Puzzle puzzle(seed, 1 + seed % 5, seed % 2 == 0);
    std::int64_t best = none;
    std::vector<std::size_t> path, best_path;
    puzzle.for_each_path(path, 0, [&](const auto& other, std::int64_t score) {
      if (score > best) best = score, best_path = other;
    });
    Lattice lattice(puzzle.steps);
    lattice.read(puzzle.joined, puzzle.scores, puzzle.allowed);
    std::vector<std::size_t> found;
    for (const Tag tag : lattice.best()) found.push_back(static_cast<std::size_t>(tag));
    EXPECT_EQ(found, best_path) << "seed " << seed;
  }
}

/// The best path with the name at [first, last), less the best in which none of its kind begins there; `none` where none may.
std::int64_t odds_of_paths(const Puzzle& puzzle, std::size_t first, std::size_t last, std::size_t begin) {
  std::int64_t with = none, without = none;
  std::vector<std::size_t> path;
  puzzle.for_each_path(path, 0, [&](const auto& tags, std::int64_t score) {
    if (tags[first] != begin) {
      without = std::max(without, score);
      return;
    }
    std::size_t end = first + 1;
    while (end < tags.size() && tags[end] == begin + tag_starts) ++end;
    if (end == last) with = std::max(with, score);
  });
  return with == none ? none : with - without;
}

TEST(Lattice, WeighsANameAgainstAllPathsWithoutIt) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Puzzle puzzle(seed, 4, false);
    Lattice lattice(puzzle.steps);
    lattice.read(puzzle.joined, puzzle.scores);
    for (const auto& [type, begin] :
         {std::pair(ActorType::person, Tag::begin_person), std::pair(ActorType::organisation, Tag::begin_organisation)})
      for (std::size_t first = 0; first < 4; ++first)
        for (std::size_t last = first + 1; last <= 4; ++last) {
          const auto expected = odds_of_paths(puzzle, first, last, static_cast<std::size_t>(begin));
          const auto odds = lattice.odds(first, last, type);
          if (expected == none)
            EXPECT_LT(odds, -100'000'000) << "seed " << seed << ' ' << first << '-' << last;
          else
            EXPECT_EQ(odds, expected) << "seed " << seed << ' ' << first << '-' << last;
        }
  }
}

TEST(Lattice, ReadsRunAfterRun) {
  const Puzzle one(7, 5, false), other(8, 2, false);
  Lattice lattice(one.steps), fresh(one.steps);
  lattice.read(one.joined, one.scores);
  lattice.odds(4, 5, ActorType::person);
  lattice.read(other.joined, other.scores);
  fresh.read(other.joined, other.scores);
  EXPECT_EQ(lattice.odds(0, 1, ActorType::person), fresh.odds(0, 1, ActorType::person));
  EXPECT_TRUE(std::ranges::equal(lattice.best(), fresh.best()));
}

}  // namespace
}  // namespace minutes::find
