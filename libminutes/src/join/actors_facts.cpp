// What the document says of people beside their names: the title before, the role, party or organisation behind, who
// succeeds whom (`Anna Ek efterträder Bo Alm`) and who serves for whom (`ersätter`, `i stället för`).
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/word_set.h"
#include "join/actors.h"
#include "sv/lists.h"

namespace minutes::join {
namespace {

constexpr Index longest_link = 14;  // tokens between the two names of a succession
constexpr Index longest_role = 4;
constexpr std::size_t most_recent = 6;  // facts before, with which a fact is compared

class Facts {
 public:
  Facts(const View& view, Document& document) : view_(view), tokens_(view.tokens), document_(document) {
    for (Index a = 0; a < document.actors.size(); ++a)
      if (document.actors[a].type == ActorType::person)
        people_.emplace_back(base::hash_of(base::fold(document.actors[a].name)), a);
    std::sort(people_.begin(), people_.end());
  }

  void gather() {
    for (Index m = 0; m < document_.mentions.size(); ++m) {
      const ActorMention& mention = document_.mentions[m];
      if (mention.type != ActorType::person || mention.actor == no_index) continue;
      const TokenRange name = view_.range(mention.span);
      if (name.empty()) continue;
      before(mention.actor, name);
      behind(mention.actor, name, m);
      succession(name, m);
    }
    for (const Attendee& who : document_.attendance) listed(who);
    for (Actor& actor : document_.actors) sort(actor.facts);
  }

 private:
  bool is(Index t, std::string_view mark) const { return t < tokens_.size() && view_.source(tokens_[t].span()) == mark; }
  bool has(Index t, std::uint64_t lists) const { return t < tokens_.size() && (tokens_[t].lists & lists) != 0; }
  void add(Index actor, ActorFactKind kind, std::string value, Span span, Index other = no_index) {
    document_.actors[actor].facts.push_back({kind, std::move(value), span, other});
  }

  void before(Index actor, TokenRange name) {
    const Index t = name.first;
    if (t > 0 && has(t - 1, sv::role) && tokens_[t - 1].line == tokens_[t].line)
      add(actor, ActorFactKind::role, base::fold(view_.reading(t - 1)), tokens_[t - 1].span());
  }
  /// `(S)`, `(ordförande)`, `, sekreterare`, `från Ekby kommun`.
  void behind(Index actor, TokenRange name, Index m) {
    const Index at = name.last;
    const bool bracket = is(at, "(");
    if (!bracket && !is(at, ",") && !is(at, "från")) return;
    if (bracket && has(at + 1, sv::party))
      return add(actor, ActorFactKind::affiliation, std::string(view_.reading(at + 1)), tokens_[at + 1].span());
    if (!is(at, "från") && has(at + 1, sv::role)) return role(actor, at + 1);
    if (is(at, ",") || m + 1 >= document_.mentions.size()) return;
    const ActorMention& next = document_.mentions[m + 1];
    if (at + 1 < tokens_.size() && next.type == ActorType::organisation && next.span.start == tokens_[at + 1].start)
      add(actor, ActorFactKind::affiliation, next.name, next.span, next.actor);
  }
  void role(Index actor, Index first) {
    Index last = first;
    while (last < tokens_.size() && last - first < longest_role && tokens_[last].line == tokens_[first].line &&
           (tokens_[last].cls == TokenClass::word || tokens_[last].cls == TokenClass::mixed))
      ++last;
    if (last == first || !(is(last, ")") || is(last, ",") || is(last, ".") || tokens_[last - 1].has(token_line_end)))
      last = first + 1;
    const Span span = view_.span({first, last});
    add(actor, ActorFactKind::role, view_.reading(span), span);
  }

  /// Between a person and the next one of the sentence.
  void succession(TokenRange name, Index m) {
    Index n = m + 1;
    while (n < document_.mentions.size() && document_.mentions[n].type != ActorType::person) ++n;
    if (n >= document_.mentions.size() || document_.mentions[n].actor == document_.mentions[m].actor) return;
    const ActorMention &one = document_.mentions[m], &other = document_.mentions[n];
    const Index end = view_.token_at(other.span.start);
    if (end < name.last || end - name.last > longest_link || view_.sentence_of(name.first) != view_.sentence_of(end)) return;
    static constexpr auto succeeds =
        find::words("efterträder", "efterträdde", "efterträtt", "efterträda", "avlöser", "avlöste", "avlöst");
    static constexpr auto succeeded = find::words("efterträds", "efterträddes", "avlöses", "avlöstes");
    static constexpr auto replaces = find::words("ersätter", "ersatte", "ersatt", "ersätta", "stället", "istället");
    static constexpr auto replaced = find::words("ersätts", "ersattes");
    for (Index t = name.last; t < end; ++t) {
      const bool turned = succeeded.has(tokens_[t]) || replaced.has(tokens_[t]);
      const bool for_good = succeeds.has(tokens_[t]) || succeeded.has(tokens_[t]);
      if (!turned && !for_good && !replaces.has(tokens_[t])) continue;
      const ActorMention &who = turned ? other : one, &whom = turned ? one : other;
      if (who.actor == no_index || whom.actor == no_index) return;
      return add(who.actor, for_good ? ActorFactKind::succeeds : ActorFactKind::replaces, document_.actors[whom.actor].name,
                 {one.span.start, other.span.end}, whom.actor);
    }
  }

  void listed(const Attendee& who) {
    if (who.actor == no_index || who.span.empty()) return;
    if (who.role) add(who.actor, ActorFactKind::role, *who.role, who.span);
    if (who.affiliation) add(who.actor, ActorFactKind::affiliation, *who.affiliation, who.span);
    if (who.replaces) add(who.actor, ActorFactKind::replaces, *who.replaces, who.span, named(*who.replaces));
  }
  Index named(std::string_view name) const {
    const auto hash = base::hash_of(base::fold(name));
    const auto at = std::lower_bound(people_.begin(), people_.end(), std::pair(hash, Index{0}));
    return at != people_.end() && at->first == hash ? at->second : no_index;
  }
  /// In text order; what a list says of a name and the line says again is said once.
  static void sort(std::vector<ActorFact>& facts) {
    std::stable_sort(facts.begin(), facts.end(), [](const ActorFact& a, const ActorFact& b) { return a.span < b.span; });
    std::vector<ActorFact> kept;
    for (ActorFact& fact : facts) {
      const auto recent = kept.end() - static_cast<std::ptrdiff_t>(std::min(kept.size(), most_recent));
      const bool said = std::any_of(recent, kept.end(), [&](const ActorFact& k) {
        return k.kind == fact.kind && base::fold(k.value) == base::fold(fact.value) &&
               (k.span == fact.span || fact.span.start - k.span.end < 16);
      });
      if (!said) kept.push_back(std::move(fact));
    }
    facts = std::move(kept);
  }

  const View& view_;
  const Tokens& tokens_;
  Document& document_;
  std::vector<std::pair<std::uint64_t, Index>> people_{};  // by the hash of the folded name
};

}  // namespace

void gather_facts(const View& view, Document& document) { Facts(view, document).gather(); }

}  // namespace minutes::join
