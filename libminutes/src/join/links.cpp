// Places every finding (topic, parts, boxes) and turns names into references: parties and voters to actors, votes,
// motions, reservations and actions to the decision of their item. A name is linked by the mention that it was read
// from; else by the only actor that has it as name, alias or, for people, as first or last name.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/own_body.h"
#include "find/places.h"
#include "join/carried.h"
#include "minutes/stages.h"

namespace minutes::join {
namespace {

// --- place ---

/// Boxes of the printed words in `part`, one for each line of print.
void add_boxes(const Layout& layout, Span part, std::vector<Box>& boxes) {
  auto word = std::lower_bound(layout.words.begin(), layout.words.end(), part.start,
                               [](const Word& w, std::uint32_t start) { return w.span.end <= start; });
  bool fresh = true;
  for (; word != layout.words.end() && word->span.start < part.end; ++word) {
    const float middle = (word->box.y0 + word->box.y1) / 2;
    Box* last = fresh || boxes.empty() ? nullptr : &boxes.back();
    if (last && last->page == word->box.page && last->y0 <= middle && middle <= last->y1 && last->x0 <= word->box.x0) {
      last->x1 = std::max(last->x1, word->box.x1);
      last->y0 = std::min(last->y0, word->box.y0);
      last->y1 = std::max(last->y1, word->box.y1);
    } else {
      boxes.push_back(word->box);
    }
    fresh = false;
  }
}

/// Whether the byte is all of a character that is no space, or belongs to a letter of Latin-1.
bool is_no_space(unsigned char byte, unsigned char before) {
  return byte < 0x80 ? byte > ' ' || (byte != ' ' && (byte < '\t' || byte > '\r')) : byte == 0xC3 || before == 0xC3;
}

/// Places the findings of a layer, which mostly come in text order.
class Placer {
 public:
  explicit Placer(const View& view) : view_(view) {}

  void place(Finding& finding) {
    finding.topic = find::topic_of_line(view_, line_of(finding.span.start));
    if (!finding.parts.empty()) finding.parts.clear();
    if (!stands_whole(finding.span)) find_parts(finding);
    if (!view_.layout.words.empty()) find_boxes(finding);
  }

 private:
  void find_parts(Finding& finding) const {
    finding.parts = without_furniture(view_.layout, view_.source(), finding.span);
    if (finding.parts.size() == 1 && finding.parts.front() == finding.span) finding.parts.clear();
  }
  void find_boxes(Finding& finding) const {
    finding.boxes.clear();
    for (const Span part : finding.parts) add_boxes(view_.layout, part, finding.boxes);
    if (finding.parts.empty()) add_boxes(view_.layout, finding.span, finding.boxes);
  }

  /// As line_at(), in strides that double from the line of the finding before on.
  Index line_of(std::uint32_t offset) {
    const auto& lines = view_.layout.lines;
    if (lines.empty()) return line_at(view_.layout, offset);
    if (lines[line_].span.start > offset) line_ = 0;
    std::size_t stride = 1, behind = line_ + 1;  // the lines before `behind` may hold it
    while (behind < lines.size() && lines[behind].span.start <= offset) {
      line_ = static_cast<Index>(behind);
      behind += stride;
      stride *= 2;
    }
    for (std::size_t end = std::min(behind, lines.size()); line_ + 1 < end;) {
      const std::size_t middle = line_ + (end - line_) / 2;
      if (lines[middle].span.start <= offset)
        line_ = static_cast<Index>(middle);
      else
        end = middle;
    }
    return line_;
  }

  /// No furniture lies in the span and no space at its ends: it has no parts.
  bool stands_whole(Span span) {
    if (span.empty()) return false;
    const std::string_view text = view_.source();
    const auto byte = [&](std::uint32_t at) { return static_cast<unsigned char>(text[at]); };
    if (!is_no_space(byte(span.start), 0) || !is_no_space(byte(span.end - 1), span.size() > 1 ? byte(span.end - 2) : 0))
      return false;
    const auto& furniture = view_.layout.furniture;
    if (piece_ > 0 && furniture[piece_ - 1].span.end > span.start) piece_ = 0;
    while (piece_ < furniture.size() && furniture[piece_].span.end <= span.start) ++piece_;
    return piece_ == furniture.size() || furniture[piece_].span.start >= span.end;
  }

  const View& view_;
  Index line_ = 0;
  std::size_t piece_ = 0;  ///< of the furniture: the first that ends behind the last finding's start
};

template <class... Findings>
void place_all(const View& view, Findings&... layers) {
  const auto place_layer = [&](auto& layer) {
    Placer placer(view);
    for (auto& finding : layer) placer.place(finding);
  };
  (place_layer(layers), ...);
}

// --- actors ---

/// base::hash_of(base::fold(name)), without a string where the name is of Latin letters alone.
std::uint64_t hash_of_folded(std::string_view name) {
  std::uint64_t hash = base::hash_seed;
  unsigned char before = 0;
  for (const char c : name) {
    auto byte = static_cast<unsigned char>(c);
    if (byte > 0xC3 || (before == 0xC3 && byte == 0xC3)) return base::hash_of(base::fold(name));
    const bool capital = before == 0xC3 ? byte <= 0x9E && byte != 0x97 : byte >= 'A' && byte <= 'Z';
    before = byte;
    hash = base::hash_step(hash, capital ? byte | 0x20 : byte);
  }
  return hash;
}

/// Names to actors, by the hash of the folded name; an ambiguous name leads nowhere.
class Names {
 public:
  explicit Names(const Document& document) : document_(document) {
    for (Index a = 0; a < document.actors.size(); ++a) {
      const Actor& actor = document.actors[a];
      add(whole_, actor.name, a);
      for (const std::string& alias : actor.aliases) add(whole_, alias, a);
      if (actor.type != ActorType::person) continue;
      const std::string_view name = actor.name;
      add(parts_, name.substr(0, name.find(' ')), a);
      if (const auto space = name.rfind(' '); space != std::string_view::npos) add(parts_, name.substr(space + 1), a);
    }
    std::sort(whole_.begin(), whole_.end());
    std::sort(parts_.begin(), parts_.end());
  }

  Index by_name(std::string_view name) const {
    const std::uint64_t hash = hash_of_folded(name);
    const auto whole = actor_of(whole_, hash);
    return whole ? *whole : actor_of(parts_, hash).value_or(no_index);
  }

  Index by_span(Span span) const {
    const auto& mentions = document_.mentions;
    const auto at = std::lower_bound(mentions.begin(), mentions.end(), span.start,
                                     [](const ActorMention& m, std::uint32_t start) { return m.span.start < start; });
    return at != mentions.end() && at->span == span ? at->actor : no_index;
  }

 private:
  using Table = std::vector<std::pair<std::uint64_t, Index>>;

  static void add(Table& names, std::string_view name, Index actor) { names.emplace_back(hash_of_folded(name), actor); }

  /// None where nobody has the name, no_index where several have.
  static std::optional<Index> actor_of(const Table& names, std::uint64_t hash) {
    const auto first = std::lower_bound(names.begin(), names.end(), std::pair(hash, Index{0}));
    if (first == names.end() || first->first != hash) return std::nullopt;
    for (auto at = first; at != names.end() && at->first == hash; ++at)
      if (at->second != first->second) return no_index;
    return first->second;
  }

  const Document& document_;
  Table whole_{}, parts_{};
};

class Linker {
 public:
  explicit Linker(Document& document) : document_(document), names_(document), own_(document.meta) {
    for (Index d = 0; d < document.decisions.size(); ++d) {
      const Decision& decision = document.decisions[d];
      const bool made = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::deferred ||
                        decision.status == DecisionStatus::rejected;
      const Index item = item_of(decision.topic);
      if (made && item != no_index) made_in_[item].push_back(d);
    }
  }

  void parties() {
    for (Decision& decision : document_.decisions) {
      if (decision.decider) link(*decision.decider);
      link(decision.responsible);
      own_is_unnamed(decision);
    }
    for (Action& action : document_.actions) link(action.responsible);
    for (Motion& motion : document_.motions) link(motion.movers);
    for (Reservation& reservation : document_.reservations) link(reservation.by);
    for (Event& event : document_.events) link(event.parties);
    for (Remark& remark : document_.remarks) link(remark.holder);
    for (Vote& vote : document_.votes)
      for (Voter& voter : vote.voters)
        if (voter.actor == no_index) voter.actor = names_.by_name(voter.name);
  }

  void decisions_of_items() {
    for (Vote& vote : document_.votes) attach(vote);
    for (Motion& motion : document_.motions) attach(motion);
    for (Reservation& reservation : document_.reservations) attach(reservation);
  }

 private:
  void link(Party& party) {
    if (party.actor == no_index && party.span) party.actor = names_.by_span(*party.span);
    if (party.actor == no_index) party.actor = names_.by_name(party.name);
    if (party.actor < document_.actors.size()) party.name = document_.actors[party.actor].name;
    if (!is_own(party)) return;
    party.name = *document_.meta.body;
    if (const Index body = own_actor(); body != no_index) party.actor = body;
    if (party.actor < document_.actors.size() && is_own(party.actor)) party.name = document_.actors[party.actor].name;
  }

  void link(std::vector<Party>& parties) {
    for (Party& party : parties) link(party);
    std::size_t kept = 0;
    for (std::size_t p = 0; p < parties.size(); ++p) {
      const auto end = parties.begin() + static_cast<std::ptrdiff_t>(kept);
      if (std::any_of(parties.begin(), end, [&](const Party& known) { return known.name == parties[p].name; })) continue;
      if (kept != p) parties[kept] = std::move(parties[p]);
      ++kept;
    }
    parties.resize(kept);
  }

  /// The meeting's own body, once its name is canonical, goes without saying.
  void own_is_unnamed(Decision& decision) {
    if (!decision.decider || !document_.meta.body) return;
    const bool own = is_own(*decision.decider);
    if (decision.decider->actor == no_index ? !own : decision.decider->actor != own_actor() && !own) return;
    decision.decider.reset();
    decision.decider_kind = DeciderKind::own;
  }

  /// The party is the meeting's own body by its name; of one that has the name of its actor it is known once and for all.
  bool is_own(const Party& party) {
    const bool named_alike = party.actor < document_.actors.size() && document_.actors[party.actor].name == party.name;
    return named_alike ? is_own(party.actor) : own_.is(party.name);
  }
  bool is_own(Index actor) {
    if (own_actors_.empty()) own_actors_.resize(document_.actors.size());
    auto& known = own_actors_[actor];
    if (!known) known = own_.is(document_.actors[actor].name);
    return *known;
  }
  Index own_actor() {
    if (!own_actor_) own_actor_ = names_.by_name(*document_.meta.body);
    return *own_actor_;
  }

  Index item_of(Index topic) const {
    while (topic != no_index && document_.outline.topics[topic].level > 1 && document_.outline.topics[topic].parent != no_index)
      topic = document_.outline.topics[topic].parent;
    return topic;
  }

  /// The decision of the item that the finding stands in: the nearest one made there, before it if there is one.
  template <class FindingOfItem>
  void attach(FindingOfItem& finding) const {
    if (finding.decision != no_index) return;
    const auto made = made_in_.find(item_of(finding.topic));
    if (made == made_in_.end()) return;
    const auto behind = std::lower_bound(made->second.begin(), made->second.end(), finding.span.start,
                                         [&](Index d, std::uint32_t at) { return document_.decisions[d].span.start <= at; });
    finding.decision = behind == made->second.begin() ? *behind : *(behind - 1);
  }

  Document& document_;
  Names names_;
  find::OwnBody own_;
  std::vector<std::optional<bool>> own_actors_{};  ///< whose name is that of the own body, as far as asked
  std::optional<Index> own_actor_{};               ///< the actor that the own body's name leads to, once asked
  std::map<Index, std::vector<Index>> made_in_{};  ///< decisions made in an item, in text order
};

}  // namespace

void links(const View& view, Document& document) {
  place_all(view, document.dates, document.mentions, document.decisions, document.actions, document.votes, document.motions,
            document.reservations, document.events, document.remarks, document.money, document.references);
  Linker linker(document);
  linker.parties();
  linker.decisions_of_items();
  carried(view, document);
}

}  // namespace minutes::join
