// Mentions to actors: one for each person and each body, under its fullest name.
#include "join/actors.h"

#include <algorithm>

#include "base/utf8.h"
#include "minutes/stages.h"
#include "sv/lexicon.h"

namespace minutes::join {
namespace {

/// Acronyms and mixed names are not.
bool is_shouted(const Form& form) { return form.words.size() > 1 && !has_small(form.name) && form.folded != form.name; }

/// `JAN BYVIK` as `Jan Byvik`.
std::string unshouted(const Form& form) {
  std::string out;
  std::size_t at = 0;  // of the word in the name as written
  for (const std::string_view word : form.words) {
    const auto size = base::sequence_length(static_cast<unsigned char>(word[0]));
    if (!out.empty()) out.push_back(' ');
    out.append(form.type == ActorType::person || at == 0 ? form.name.substr(at, size) : word.substr(0, size))
        .append(word, size);
    at = std::min(form.name.find(' ', at), form.name.size() - 1) + 1;
  }
  return out;
}

void add_once(std::vector<std::string>& list, std::string_view value) {
  if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end()) list.emplace_back(value);
}

class Builder {
 public:
  Builder(const View& view, Forms& forms, Document& document)
      : view_(view), forms_(forms), document_(document), actor_of_(forms.all().size(), no_index) {}

  void build() {
    document_.actors.clear();
    document_.actors.reserve(forms_.all().size());
    form_of_.reserve(forms_.all().size());
    for (Index m = 0; m < document_.mentions.size(); ++m) {
      ActorMention& mention = document_.mentions[m];
      mention.actor = actor_of(forms_.of_mention(m));
      if (mention.type == ActorType::person) context(mention);
    }
    for (Index a = 0; a < document_.attendance.size(); ++a) attendee(document_.attendance[a], forms_.of_attendee(a));
    aliases();
    sectors();
  }

 private:
  Index actor_of(Index form) {
    const Index root = forms_.root(form);
    if (actor_of_[root] == no_index) {
      actor_of_[root] = static_cast<Index>(document_.actors.size());
      Actor& actor = document_.actors.emplace_back();
      actor.name = is_shouted(forms_[root]) ? unshouted(forms_[root]) : forms_[root].name;
      actor.type = forms_[root].type;
      form_of_.push_back(root);
    }
    return actor_of_[root];
  }

  void attendee(Attendee& who, Index form) {
    who.actor = actor_of(form);
    Actor& actor = document_.actors[who.actor];
    if (who.role) add_once(actor.roles, *who.role);
    if (who.affiliation && !actor.affiliation) actor.affiliation = who.affiliation;
  }

  /// The tokens of the span, looked for from those of the span before on.
  TokenRange range(Span span) {
    const Index size = static_cast<Index>(view_.tokens.size());
    if (token_ > 0 && view_.tokens[token_ - 1].start >= span.start) token_ = view_.token_at(span.start);
    constexpr Index stride = 16;
    while (token_ + stride < size && view_.tokens[token_ + stride].start < span.start) token_ += stride;
    while (token_ < size && view_.tokens[token_].start < span.start) ++token_;
    TokenRange inside{token_, token_};
    while (inside.last < size && view_.tokens[inside.last].end <= span.end) ++inside.last;
    return inside;
  }

  /// A title before the name is a role, a party in brackets behind it the affiliation.
  void context(const ActorMention& mention) {
    Actor& actor = document_.actors[mention.actor];
    const TokenRange tokens = range(mention.span);
    if (tokens.empty()) return;
    const Token* first = &view_.tokens[tokens.first];
    if (tokens.first > 0 && (first[-1].lists & sv::role) != 0 && first[-1].line == first->line)
      add_once(actor.roles, base::fold(view_.reading(tokens.first - 1)));
    const Index open = tokens.last;
    if (actor.affiliation || open + 2 >= view_.tokens.size() || view_.source(view_.tokens[open].span()) != "(") return;
    if ((view_.tokens[open + 1].lists & sv::party) != 0) actor.affiliation = std::string(view_.reading(open + 1));
  }

  void aliases() {
    for (Index f = 0; f < forms_.all().size(); ++f) {
      const Index root = forms_.root(f);
      if (root == f || actor_of_[root] == no_index) continue;
      Actor& actor = document_.actors[actor_of_[root]];
      if (forms_[f].name != actor.name) add_once(actor.aliases, forms_[f].name);
    }
    for (Actor& actor : document_.actors) std::sort(actor.aliases.begin(), actor.aliases.end());
  }

  void sectors() {
    std::vector<SectorOf> found(document_.actors.size());  // of the organisations
    for (Index a = 0; a < found.size(); ++a)
      if (document_.actors[a].type == ActorType::organisation) found[a] = sector_of(parts(a));
    const Sector own = document_sector(document_, found);
    const auto set = [&](Actor& actor, SectorOf sector) {
      actor.sector = sector.sector;
      actor.sector_basis = sector.basis;
      return sector.sector != Sector::unknown;
    };
    const auto or_by_document = [&](SectorOf sector, const auto& name) {
      return sector.sector == Sector::unknown ? sector_by_document(name, own) : sector;
    };
    for (Index a = 0; a < found.size(); ++a) {
      Actor& actor = document_.actors[a];
      if (actor.type == ActorType::organisation) {
        bool known = set(actor, or_by_document(found[a], parts(a)));
        for (std::size_t n = 0; n < actor.aliases.size() && !known; ++n)
          known = set(actor, or_by_document(sector_of(actor.aliases[n]), actor.aliases[n]));
      } else if (actor.affiliation) {
        set(actor, or_by_document(sector_of(*actor.affiliation), *actor.affiliation));
      }
    }
  }
  const NameParts& parts(Index actor) const { return forms_[form_of_[actor]]; }

  const View& view_;
  Forms& forms_;
  Document& document_;
  std::vector<Index> actor_of_;   // per form
  std::vector<Index> form_of_{};  // per actor: the one that it is named by
  Index token_ = 0;               // the first of the span asked for last
};

}  // namespace

void actors(const View& view, Document& document) {
  Forms forms(view, document);
  unite_organisations(view, forms, document);
  unite_persons(view, forms, document);
  Builder(view, forms, document).build();
  gather_facts(view, document);
}

}  // namespace minutes::join
