// The steps of join::actors: forms of names are gathered, forms of one actor are brought together, and each group
// becomes an Actor.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/document.h"
#include "minutes/view.h"

namespace minutes::join {

inline constexpr std::size_t max_compared = 1500;  ///< distinct names; above it only equal names are brought together

/// One form of a name as the document has it, all mentions that read so.
struct Form {
  std::string name;                  ///< nominative, as written first
  std::string folded;                ///< of name
  std::uint64_t hash = 0;            ///< of folded
  std::vector<std::string> words{};  ///< of folded
  ActorType type = ActorType::person;
  std::string_view rule{};  ///< of the first mention
  Span first{};             ///< its stretch
  std::uint32_t count = 0;
  bool attendee = false;
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
  Index find(std::string_view folded, ActorType type) const;
  Index root(Index form) const;
  /// `part` is another form of `whole`, whose name the group keeps.
  void unite(Index part, Index whole);

 private:
  /// A name as written, and the form it is of.
  struct Written {
    std::string_view name{};
    ActorType type = ActorType::person;
    Index form = no_index;
  };
  Index add(std::string_view name, ActorType type, Span span, std::string_view rule);
  Index add_form(std::string_view name, ActorType type, Span span, std::string_view rule);
  Written& written(std::string_view name, ActorType type);
  std::size_t slot_of(std::string_view folded, std::uint64_t hash, ActorType type) const;
  void grow();

  std::vector<Form> forms_;
  std::vector<Index> of_mention_, of_attendee_;
  std::vector<Index> slots_;      // forms by the hash of their folded name, open addressing; no_index is free
  std::vector<Written> written_;  // by the hash of the name as written, open addressing; only while forms are gathered
};

/// A letter from a to z stands in it: it is not shouted.
bool has_small(std::string_view text);
/// A bit for each consonant of a word: words that are nearly equal differ in no more than most_consonants_apart.
std::uint32_t consonants(std::string_view word);
inline constexpr int most_consonants_apart = 4;
/// At most one letter apart (two in long words), accents aside.
bool nearly_equal(std::string_view a, std::string_view b);

void unite_persons(const View& view, Forms& forms, Document& document);
void unite_organisations(const View& view, Forms& forms, const Document& document);

/// Sector and what tells it: `list`, `form` or `document`; empty where nothing does.
struct SectorOf {
  Sector sector = Sector::unknown;
  std::string_view basis{};
};
SectorOf sector_of(std::string_view name);
/// A body that every tier has is of the tier of its document.
SectorOf sector_by_document(std::string_view name, Sector of_document);
/// The tier of government that the document is of, by its body and the sectors of those that it names; unknown where it
/// is of none.
Sector document_sector(const Document& document, std::span<const SectorOf> named);

}  // namespace minutes::join
