// Initials that stand for people: those that the document gives behind a name (`Anna Berg (AB)`), and, where it goes on to
// use the initials of several of its people, those of all.
#include <algorithm>
#include <optional>
#include <unordered_map>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/acronyms.h"
#include "find/hash_filter.h"
#include "find/hashes_met.h"
#include "find/mentions.h"

namespace minutes::find {
namespace {

constexpr std::size_t most_letters = 4;
constexpr std::size_t enough_people = 2;  // whose initials stand alone before they are a habit of the document
// Letters that these lists know stand for something else, unless the document says otherwise.
constexpr std::uint64_t other_letters = sv::party | sv::organ | sv::organ_acronym | sv::organisation | sv::company_form |
                                        sv::abbreviation | sv::currency | sv::month | sv::role;

/// Hash of the first letters of a name's words, as initials_of gives them of the folded name; none where only that tells.
std::optional<std::uint64_t> hash_of_initials(std::string_view name) {
  std::uint64_t initials = base::hash_seed, word = base::hash_seed;
  std::uint64_t before = initials;  // the initials without those of the word at hand
  std::size_t size = 0;             // of the word at hand
  const auto end_word = [&] {
    if (size > 0 && size <= longest_particle && is_particle(word)) initials = before;
    before = initials, word = base::hash_seed, size = 0;
  };
  for (std::size_t at = 0; at < name.size(); ++at) {
    auto byte = static_cast<unsigned char>(name[at]);
    if (byte == '-' || byte == 0xC2 || byte > 0xC3) return std::nullopt;
    if (byte == ' ') {
      end_word();
      continue;
    }
    const bool accented = at > 0 && name[at - 1] == '\xC3';
    if (accented ? byte <= 0x9E && byte != 0x97 : byte >= 'A' && byte <= 'Z') byte |= 0x20;
    if (size == 0 || (size == 1 && accented)) initials = base::hash_step(initials, byte);
    if (++size <= longest_particle) word = base::hash_step(word, byte);
  }
  end_word();
  return initials;
}

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
    for (std::size_t c = 0; c < count; ++c) {
      const Candidate& found = out_[c];
      if (found.type != ActorType::person || found.tokens.size() < 2) continue;
      if (!names_.reads_as_written(found.tokens) || may_be_used(names_.view.source(names_.view.span(found.tokens))))
        learn(found.tokens);
    }
  }

  void find() {
    if (owners_.empty()) return;
    std::vector<Index> used;
    HashesMet different;
    std::size_t people = 0;
    for (const Index t : names_.capitals()) {
      if (!may_be_initials(t)) continue;
      if (defined_.has(names_[t].hash)) {
        add(t, 78);
      } else if ((names_[t].lists & other_letters) == 0) {
        used.push_back(t);
        if (!different.has(names_[t].hash)) different.add(names_[t].hash), ++people;
      }
    }
    if (people < enough_people && !(people > 0 && any_defined_)) return;
    for (const Index t : used) add(t, 58);
  }

 private:
  /// Most names have initials that the document does not use.
  bool may_be_used(std::string_view name) const {
    const auto initials = hash_of_initials(name);
    return !initials || wanted_.may_hold(*initials);
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
  /// The word behind a name, over one bracket, comma or stroke.
  Index letters_behind(Index t) const {
    for (const std::string_view mark : {"(", ",", "/", "–", "-"})
      if (names_.is(t, mark)) {
        ++t;
        break;
      }
    return t < names_.size() && names_.caps(t) ? t : names_.size();
  }
  void own(std::string_view letters, std::string_view name) {
    if (letters.size() < 2) return;
    const auto [at, fresh] = owners_.try_emplace(base::hash_of(letters), name);
    if (!fresh && base::fold(at->second) != base::fold(name)) at->second.clear();  // of several people: of nobody
  }
  bool may_be_initials(Index t) const {
    if (!names_.caps(t) || names_[t].cls != TokenClass::word) return false;
    if (names_[t].end - names_[t].start > 2 * most_letters) return false;
    const auto at = owners_.find(names_[t].hash);
    return at != owners_.end() && (!at->second.empty() || defined_.has(names_[t].hash)) && !shouted(t);
  }
  /// Beside a longer word in capitals it is part of a heading.
  bool shouted(Index t) const {
    const auto caps = [&](Index at) {
      return at < names_.size() && names_[at].line == names_[t].line && names_.is_word(at) && names_.caps(at) &&
             names_.reading(at).size() > most_letters;
    };
    return (t > 0 && caps(t - 1)) || caps(t + 1);
  }
  void add(Index t, std::uint8_t strength) {
    out_.push_back({{t, t + 1}, ActorType::person, "actor.initials.known", strength});
  }

  const NameTokens& names_;
  Candidates& out_;
  HashFilter wanted_;  // of words in capitals
  std::unordered_map<std::uint64_t, std::string> owners_;  // initials to the one name that has them
  HashesMet defined_;
  bool any_defined_ = false;
};

}  // namespace

void find_initials(const NameTokens& names, std::span<const Attendee> attendance, Candidates& out) {
  Initials initials(names, out);
  initials.learn(attendance);
  initials.find();
}

}  // namespace minutes::find
