// The steps of join::actors: forms of names are gathered, forms of one actor are brought together, and each group
// becomes an Actor.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "minutes/document.h"
#include "minutes/view.h"

namespace minutes::join {

inline constexpr std::size_t max_compared = 1500;  ///< distinct names; above it only equal names are brought together

/// A folded name taken apart.
struct NameParts {
  std::string_view folded{};
  std::uint64_t hash = 0;                     ///< of folded (base/hash.h)
  std::span<const std::string_view> words{};  ///< of folded, split at spaces
};

/// One form of a name as the document has it, all mentions that read so. Its strings live as long as the document's
/// mentions and the Forms.
struct Form : NameParts {
  std::string_view name{};  ///< nominative, as written first
  ActorType type = ActorType::person;
  bool attendee = false;
  std::string_view rule{};   ///< of the first mention
  std::string qualifier{};   ///< of a name of one word: the party behind it or the title before it, folded
  Span first{};              ///< its stretch
  Index mention = no_index;  ///< the first; none where only attendance has the form
  std::uint32_t count = 0;
  Index group = no_index;  ///< the form that stands for its group; itself where it stands alone
};

/// The forms of a document, and which of them are one actor.
class Forms {
 public:
  Forms(const View& view, const Document& document);

  std::vector<Form>& all() { return forms_; }
  Form& operator[](Index form) { return forms_[form]; }
  Index of_mention(Index mention) const { return of_mention_[mention]; }
  Index of_attendee(Index attendee) const { return of_attendee_[attendee]; }
  Index find(std::string_view folded, std::uint64_t hash, ActorType type) const;
  Index root(Index form) const {
    while (forms_[form].group != form) form = forms_[form].group;
    return form;
  }
  /// `part` is another form of `whole`, whose name the group keeps.
  void unite(Index part, Index whole);

 private:
  /// A name as written, and the form it is of.
  struct Written {
    std::string_view name{};
    ActorType type = ActorType::person;
    Index form = no_index;
  };
  /// Where a form was met.
  struct Place {
    Span span{};
    std::string_view rule{};
    Index mention = no_index;
  };
  Index add(std::string_view name, ActorType type, const Place& place);
  Index add_form(std::string_view name, ActorType type, const Place& place, std::string_view qualifier = {});
  Form fresh(std::string_view name, std::string_view folded, std::uint64_t hash, ActorType type, const Place& place);
  std::string_view keep(std::string_view text);
  std::size_t slot_of(std::string_view folded, std::uint64_t hash, ActorType type, std::string_view qualifier = {}) const;
  void grow();

  std::vector<Form> forms_;
  std::vector<Index> of_mention_, of_attendee_;
  std::vector<Index> slots_;             // forms by the hash of their folded name, open addressing; no_index is free
  std::vector<Written> written_;         // only while forms are gathered, as the next
  std::vector<Index> slots_of_written_;  // by what identifies a name as written, open addressing; no_index is free
  std::vector<std::string_view> words_;  // of all forms
  std::vector<std::unique_ptr<char[]>> kept_;
  std::size_t room_ = 0;  // behind what is kept
  char* next_ = nullptr;
};

/// Words of many names by their hash: which names have a word, and where in the name it stands.
class WordIndex {
 public:
  struct Entry {
    std::uint64_t hash;
    Index name;
    std::uint16_t place, behind;  ///< words before and behind it
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  void add(Index name, std::span<const std::string_view> words);
  void sort();
  /// In the order of names.
  std::span<const Entry> of(std::string_view word) const;

 private:
  std::vector<Entry> entries_;
};

/// A letter from a to z stands in it: it is not shouted.
bool has_small(std::string_view text);

/// What a word may be told apart by before its letters are compared.
struct WordShape {
  explicit WordShape(std::string_view word);
  /// False where the words cannot be nearly equal.
  bool near(const WordShape& other) const;

  std::uint32_t consonants = 0;  ///< a bit for each
  std::uint32_t letters = 0;
};
/// At most one letter apart (two in long words), accents aside.
bool nearly_equal(std::string_view a, std::string_view b);

void unite_persons(const View& view, Forms& forms, Document& document);
/// What stands beside the names of people, and in the list of those there, becomes their facts.
void gather_facts(const View& view, Document& document);
void unite_organisations(const View& view, Forms& forms, const Document& document);

/// Sector and what tells it: `list`, `form` or `document`; empty where nothing does.
struct SectorOf {
  Sector sector = Sector::unknown;
  std::string_view basis{};
};
SectorOf sector_of(std::string_view name);
SectorOf sector_of(const NameParts& name);
/// A body that every tier has is of the tier of its document.
SectorOf sector_by_document(std::string_view name, Sector of_document);
SectorOf sector_by_document(const NameParts& name, Sector of_document);
/// The tier of government that the document is of, by its body and the sectors of those that it names; unknown where it
/// is of none.
Sector document_sector(const Document& document, std::span<const SectorOf> named);

}  // namespace minutes::join
