// Initials that stand for people: those that the document gives behind a name (`Anna Berg (AB)`), and, where it goes on to
// use the initials of several of its people, those of all.
#include <algorithm>
#include <unordered_map>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/acronyms.h"
#include "find/hash_filter.h"
#include "find/hashes_met.h"
#include "find/mentions.h"
#include "find/word_set.h"

namespace minutes::find {
namespace {

constexpr std::size_t most_letters = 4;
constexpr std::size_t enough_people = 2;  // whose initials stand alone before they are a habit of the document
// Letters that these lists know stand for something else, unless the document says otherwise.
constexpr std::uint64_t other_letters = sv::party | sv::organ | sv::organ_acronym | sv::organisation | sv::company_form |
                                        sv::abbreviation | sv::currency | sv::month | sv::role;
// Of these, what no column of those responsible holds.
constexpr std::uint64_t amounts_and_forms = sv::currency | sv::abbreviation | sv::company_form;

/// A hash over the first letters of a name's words, as initials_of gives them of the folded name.
class LettersHash {
 public:
  /// False where only folding tells the letter.
  bool add(std::string_view word) {
    auto byte = static_cast<unsigned char>(word[0]);
    if (byte < 0x80) {
      hash_ = base::hash_step(hash_, byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
      return true;
    }
    if (byte != 0xC3 || word.size() < 2) return false;
    hash_ = base::hash_step(hash_, byte);
    byte = static_cast<unsigned char>(word[1]);
    hash_ = base::hash_step(hash_, byte <= 0x9E && byte != 0x97 ? byte | 0x20 : byte);
    return true;
  }
  std::uint64_t hash() const { return hash_; }

 private:
  std::uint64_t hash_ = base::hash_seed;
};

class Initials {
 public:
  Initials(const NameTokens& names, Candidates& out) : names_(names), out_(out) {
    for (const Index t : names.capitals())
      if (names.caps(t)) wanted_.add(names[t].hash);
  }

  void learn(std::span<const Attendee> attendance) {
    for (const Attendee& who : attendance)
      if (may_be_used(who.name)) learn(who.name);
    const std::size_t count = out_.size();
    of_parties_ = people_of_parties(names_, out_) >= enough_parties;
    for (std::size_t c = 0; c < count; ++c)
      if (const Candidate& found = out_[c];
          found.type == ActorType::person && found.tokens.size() > 1 && may_be_used(found.tokens))
        learn(found.tokens);
  }

  void find() {
    static constexpr auto answers = words("ja", "nej");
    if (owners_.empty()) return;
    std::vector<Index> used;
    HashesMet different;
    std::size_t people = cued(different);
    for (const Index t : names_.capitals()) {
      if (!may_be_initials(t)) continue;
      if (defined_.has(names_[t].hash)) {
        add(t, 78);
      } else if (is_nothing_else(t) && !answers.has(names_[t]) && !before_code(t)) {
        used.push_back(t);
        people += different.add(names_[t].hash);
        if (acts(t)) people = std::max(people, enough_people);
      }
    }
    if (people < (any_defined_ ? 1 : enough_people)) return;
    for (const Index t : used) add(t, 58);
  }

 private:
  /// Most names have initials that the document does not use. Hyphened names have more than one set of them.
  bool may_be_used(TokenRange name) const {
    LettersHash letters;
    for (Index t = name.first; t < name.last; ++t) {
      const Token& token = names_[t];
      const bool starts = t == name.first || token.has(token_space_before);
      const bool alone = starts && (t + 1 == name.last || names_[t + 1].has(token_space_before));
      if (token.has(token_rewritten | token_furniture) || names_.hyphened(t) || names_.is(t, "-")) return true;
      if (!names_.capital(t) && names_.is_word(t) && token.end - token.start > longest_particle) return true;
      const bool particle = alone && token.end - token.start <= longest_particle && is_particle(token.hash);
      if (starts && !particle && !letters.add(names_.reading(t))) return true;
    }
    return wanted_.may_hold(letters.hash());
  }
  bool may_be_used(std::string_view name) const {
    LettersHash letters;
    if (name.find('-') != std::string_view::npos) return true;
    for (std::string_view left = name; !left.empty();) {
      const std::string_view word = left.substr(0, left.find(' '));
      left.remove_prefix(std::min(word.size() + 1, left.size()));
      if (word.empty()) continue;
      const bool particle = word.size() <= longest_particle && is_particle(base::hash_of(base::fold(word)));
      if (!particle && !letters.add(word)) return true;
    }
    return wanted_.may_hold(letters.hash());
  }
  void learn(std::string_view name) {
    const auto words = words_of(base::fold(name));
    if (words.size() < 2) return;
    own(initials_of(words, false), name);
    if (name.find('-') != std::string_view::npos) own(initials_of(words, true), name);
  }
  void learn(TokenRange tokens) {
    const auto name = without_genitive(names_, tokens);
    learn(name);
    const auto words = words_of(base::fold(name));
    if (const Index t = letters_behind(tokens.last); t < names_.size())
      for (const bool parts : {false, true})
        if (names_[t].hash == base::hash_of(initials_of(words, parts))) defined_.add(names_[t].hash), any_defined_ = true;
  }
  /// `RS 2023-0932`
  bool before_code(Index t) const {
    return t + 1 < names_.size() && names_.joined(t) && names_[t + 1].line == names_[t].line &&
           names_[t + 1].cls == TokenClass::code;
  }
  /// People whose initials a cue told before: `Vid pennan: AB`.
  std::size_t cued(HashesMet& different) const {
    std::size_t people = 0;
    for (const Candidate& found : out_)
      if (found.type == ActorType::person && found.tokens.size() == 1 && found.rule.starts_with("actor.initials.") &&
          owners_.contains(names_[found.tokens.first].hash))
        people += different.add(names_[found.tokens.first].hash);
    return people;
  }
  /// `AB bokar`: letters of one of the document's people that do what people do.
  bool acts(Index t) const {
    return t + 1 < names_.size() && names_.joined(t) && names_[t + 1].line == names_[t].line &&
           (names_[t + 1].lists & sv::act_verb) != 0;
  }
  bool is_nothing_else(Index t) const {
    const auto others = names_[t].lists & other_letters;
    return others == 0 || ((others & ~amounts_and_forms) == 0 && (alone_in_cell(t) || beside_initials(t)));
  }
  /// `| KR |`
  bool alone_in_cell(Index t) const {
    const auto bar_between = [&](Index a) {
      return a + 1 < names_.size() &&
             names_.view.source({names_[a].end, names_[a + 1].start}).find('|') != std::string_view::npos;
    };
    return t > 0 && bar_between(t - 1) && bar_between(t);
  }
  /// `OB/SH`
  bool beside_initials(Index t) const {
    return (names_.is(t + 1, "/") && t + 2 < names_.size() && may_be_initials(t + 2)) ||
           (t > 1 && names_.is(t - 1, "/") && may_be_initials(t - 2));
  }
  /// The word behind a name, over one bracket, comma or stroke.
  Index letters_behind(Index t) const {
    for (const std::string_view mark : {"(", ",", "/", "–", "-"})
      if (names_.is(t, mark)) {
        ++t;
        break;
      }
    if (t >= names_.size() || !names_.caps(t) || (of_parties_ && (names_[t].lists & sv::party) != 0)) return names_.size();
    return t;
  }
  void own(std::string_view letters, std::string_view name) {
    if (letters.size() < 2) return;
    const auto [at, fresh] = owners_.try_emplace(base::hash_of(letters), name);
    if (!fresh && !same_but_genitive(base::fold(at->second), base::fold(name))) at->second.clear();  // of several: of nobody
  }
  /// `Bo Roos` may be read as the genitive of another surname in one place and not in the next.
  static bool same_but_genitive(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    return b.starts_with(a) && (a.size() == b.size() || (a.size() + 1 == b.size() && b.back() == 's' && !a.empty()));
  }
  bool may_be_initials(Index t) const {
    if (!names_.caps(t) || names_[t].cls != TokenClass::word) return false;
    if (of_parties_ && (names_[t].lists & sv::party) != 0) return false;
    if (names_[t].end - names_[t].start > 2 * most_letters) return false;
    const auto at = owners_.find(names_[t].hash);
    return at != owners_.end() && (!at->second.empty() || defined_.has(names_[t].hash)) && !names_.beside_long_capitals(t);
  }
  void add(Index t, std::uint8_t strength) {
    out_.push_back({{t, t + 1}, ActorType::person, "actor.initials.known", strength});
  }

  const NameTokens& names_;
  Candidates& out_;
  HashFilter wanted_;                                      // of words in capitals
  std::unordered_map<std::uint64_t, std::string> owners_;  // initials to the one name that has them
  HashesMet defined_;
  bool any_defined_ = false, of_parties_ = false;
};

}  // namespace

void find_initials(const NameTokens& names, std::span<const Attendee> attendance, Candidates& out) {
  Initials initials(names, out);
  initials.learn(attendance);
  initials.find();
}

}  // namespace minutes::find
