// Whether a yrkande won. What it is for or against, and what the item's decisions carry or refuse, are known by whose
// proposal they speak of: `stadsbyggnadskontorets förslag`, `yrkande från C och L`, `Eva Alms yrkande`, `motionen`. Where
// the same is spoken of, the decision answers; where another's proposal was carried, it lost; else nothing is said.
#include "join/carried.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/end_set.h"
#include "find/places.h"
#include "find/word_set.h"
#include "sv/lists.h"
#include "sv/words.h"

namespace minutes::join {
namespace {

using find::word_set;

constexpr std::size_t most_verdicts = 64;  ///< of an item, so that many yrkanden cost no more than their number

enum class Matter : std::uint8_t { proposal, motion };

/// A proposal or a motion, and whose it is.
struct Object {
  Matter matter = Matter::proposal;
  std::vector<std::uint64_t> owners{};  ///< hashes of folded names, nominative
  Index token = 0;

  bool is_of(const Object& other) const {
    if (matter != other.matter) return false;
    if (matter == Matter::motion || (owners.empty() && other.owners.empty())) return true;
    return std::any_of(owners.begin(), owners.end(), [&](std::uint64_t owner) {
      return std::find(other.owners.begin(), other.owners.end(), owner) != other.owners.end();
    });
  }
};

struct Verdict {
  Object object;
  bool carried = false;
};

std::uint64_t owner_of(std::string_view word) {
  std::string folded = base::fold(word);
  if (folded.size() > 2 && folded.back() == 's') folded.pop_back();
  return base::hash_of(folded);
}

class Objects {
 public:
  explicit Objects(const View& view) : view_(view) {}

  /// In text order.
  std::vector<Object> in(TokenRange range) const {
    std::vector<Object> found;
    for (Index t = range.first; t < range.last; ++t)
      if (const auto matter = matter_at(t)) found.push_back({*matter, owners_at(range, t), t});
    return found;
  }

 private:
  std::optional<Matter> matter_at(Index t) const {
    const Token& token = view_.tokens[t];
    if (token.cls != TokenClass::word) return std::nullopt;
    if (word_set<"motionen", "motion", "medborgarförslaget", "medborgarförslag", "motionerna", "initiativet", "ansökan">.has(
            token))
      return Matter::motion;
    if ((token.lists & sv::propose) == 0 && !token.has(token_rewritten) && token.end - token.start < 7) return std::nullopt;
    static constexpr auto proposals =
        find::ends("yrkande", "yrkandet", "yrkandena", "yrkanden", "förslag", "förslaget", "förslagen", "propositionen");
    return proposals.end(view_, t) ? std::optional(Matter::proposal) : std::nullopt;
  }

  /// `Alms och Eks yrkande`, `kontorets gemensamma förslag`; `yrkande från C, L och Eva Alm`.
  std::vector<std::uint64_t> owners_at(TokenRange range, Index head) const {
    constexpr std::uint32_t most_words = 14;
    std::vector<std::uint64_t> owners;
    for (Index t = head; t > range.first && head - t < most_words; --t) {
      const Token& before = view_.tokens[t - 1];
      const std::string_view word = view_.reading(t - 1);
      if (sv::is_joiner(before.hash)) continue;
      if (before.cls != TokenClass::word) break;
      if (word.ends_with('s') && word.size() > 2)
        owners.push_back(owner_of(word));
      else if (!(owners.empty() ? t == head : before.has(token_capital)))
        break;
    }
    if (head + 1 < range.last && word_set<"från", "av">.has(view_.tokens[head + 1]))
      for (Index t = head + 2; t < std::min(head + most_words, range.last); ++t) {
        const Token& token = view_.tokens[t];
        if (sv::is_joiner(token.hash)) continue;
        if (token.cls != TokenClass::word || !token.has(token_capital)) break;
        owners.push_back(owner_of(view_.reading(t)));
      }
    return owners;
  }

  const View& view_;
};

class Referee {
 public:
  Referee(const View& view, Document& document) : view_(view), document_(document), objects_(view) {}

  void run() {
    for (Motion& motion : document_.motions) motion.carried = outcome_of(motion);
  }

 private:
  static bool is_made(const Decision& decision) {
    return decision.status == DecisionStatus::taken || decision.status == DecisionStatus::deferred ||
           decision.status == DecisionStatus::rejected;
  }

  Index item_of(Index topic) const {
    const auto& topics = view_.outline.topics;
    while (topics[topic].level > 1 && topics[topic].parent != no_index) topic = topics[topic].parent;
    return topic;
  }

  /// What the item's decisions, and the chair who finds what they are, carry and refuse.
  void judge(Index topic) {
    if (judged_ && *judged_ == topic) return;
    judged_ = topic;
    verdicts_.clear();
    taken_ = deferred_ = rejected_ = false;
    const Span item = view_.outline.topics[topic].span;
    auto at = std::lower_bound(document_.decisions.begin(), document_.decisions.end(), item.start,
                               [](const Decision& d, std::uint32_t start) { return d.span.start < start; });
    for (; at != document_.decisions.end() && at->span.start < item.end; ++at) {
      const Decision& decision = *at;
      if (!is_made(decision)) continue;
      taken_ |= decision.status == DecisionStatus::taken;
      deferred_ |= decision.status == DecisionStatus::deferred;
      rejected_ |= decision.status == DecisionStatus::rejected;
      read(view_.range(decision.span), decision.status == DecisionStatus::rejected ? std::optional(false) : std::nullopt);
    }
    const auto& sections = view_.outline.sections;
    auto section = std::lower_bound(sections.begin(), sections.end(), item.start,
                                    [](const Section& s, std::uint32_t start) { return s.heading.start < start; });
    for (; section != sections.end() && section->heading.start < item.end; ++section)
      if (section->kind == SectionKind::order) read_order(section->tokens);
  }

  /// `… finner att nämnden bifaller kontorets förslag`: what stands before `finner` is what was asked.
  void read_order(TokenRange range) {
    for (Index t = range.first; t < range.last; ++t) {
      if (!word_set<"finner", "fann", "konstaterar", "konstaterade">.has(view_.tokens[t])) continue;
      Index end = t;
      while (end < range.last && view_.source(view_.tokens[end].span()) != ".") ++end;
      read({t, end}, std::nullopt);
      t = end;
    }
  }

  /// A verb behind `bifaller`, `enligt`, `avslår` governs what follows it; a passive what stands before it.
  void read(TokenRange range, std::optional<bool> otherwise) {
    for (Object& object : objects_.in(range)) {
      const auto carried = verdict_on(range, object.token, otherwise);
      if (carried && verdicts_.size() < most_verdicts) verdicts_.push_back({std::move(object), *carried});
    }
  }

  std::optional<bool> verdict_on(TokenRange range, Index object, std::optional<bool> otherwise) const {
    constexpr std::uint32_t reach = 12;
    for (Index t = object; t > range.first && object - t < reach; --t) {
      const Token& token = view_.tokens[t - 1];
      if (view_.source(token.span()) == ".") break;
      if ((token.lists & sv::decided_passive) != 0) break;  // of what stands before it
      if (word_set<"enligt", "enlighet", "bifall">.has(token) || (token.lists & sv::approve) != 0) return true;
      if (word_set<"avslag">.has(token) || (token.lists & sv::reject) != 0) return false;
    }
    for (Index t = object + 1; t < std::min(object + reach, range.last); ++t) {
      const Token& token = view_.tokens[t];
      if (view_.source(token.span()) == ".") break;
      if ((token.lists & sv::reject) != 0 || word_set<"föll", "faller">.has(token)) return false;
      if ((token.lists & sv::approve) != 0 || word_set<"vinner", "vann">.has(token)) return true;
    }
    return otherwise;
  }

  std::optional<bool> outcome_of(const Motion& motion) {
    if (motion.topic == no_index) return std::nullopt;
    judge(item_of(motion.topic));
    if (motion.moved_for == MotionFor::deferral || motion.moved_for == MotionFor::referral) {
      if (deferred_) return true;
      return taken_ || rejected_ ? std::optional(false) : std::nullopt;
    }
    if (motion.moved_for == MotionFor::approval || motion.moved_for == MotionFor::rejection) return of_verdict(motion);
    return of_own(motion);
  }

  std::optional<bool> of_verdict(const Motion& motion) const {
    const bool approves = motion.moved_for == MotionFor::approval;
    const auto objects = objects_.in(view_.range(motion.span));
    if (objects.empty()) return approves ? std::nullopt : of_bare_rejection();
    const Object& object = objects.front();
    bool other_carried = false;
    for (const Verdict& verdict : verdicts_) {
      if (verdict.object.is_of(object)) return verdict.carried == approves;
      other_carried |= verdict.carried && verdict.object.matter == Matter::proposal;
    }
    if (object.matter == Matter::motion) {
      if (rejected_ && !taken_) return !approves;
      return std::nullopt;
    }
    if (!object.owners.empty() && other_carried) return !approves;
    if (object.owners.empty() && taken_ && !rejected_ && !deferred_) return approves;
    return std::nullopt;
  }

  /// `yrkar avslag`, and of what is not said.
  std::optional<bool> of_bare_rejection() const {
    if (rejected_ == taken_) return std::nullopt;
    return rejected_;
  }

  /// A yrkande with words of its own is known by who moved it: `bifalla Axels yrkande`.
  std::optional<bool> of_own(const Motion& motion) const {
    Object own;
    for (const Party& mover : motion.movers)
      for (std::string_view left = mover.name; !left.empty();) {
        const auto space = left.find(' ');
        own.owners.push_back(owner_of(left.substr(0, space)));
        left = space == std::string_view::npos ? std::string_view{} : left.substr(space + 1);
      }
    bool other_carried = false;
    for (const Verdict& verdict : verdicts_) {
      if (verdict.object.matter != Matter::proposal) continue;
      if (!verdict.object.owners.empty() && verdict.object.is_of(own)) return verdict.carried;
      other_carried |= verdict.carried && !verdict.object.owners.empty();
    }
    return other_carried ? std::optional(false) : std::nullopt;
  }

  const View& view_;
  Document& document_;
  Objects objects_;
  std::optional<Index> judged_{};
  std::vector<Verdict> verdicts_{};
  bool taken_ = false, deferred_ = false, rejected_ = false;
};

}  // namespace

void carried(const View& view, Document& document) { Referee(view, document).run(); }

}  // namespace minutes::join
