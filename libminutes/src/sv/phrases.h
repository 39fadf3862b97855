// Fixed phrases of covers and attendance blocks: labels, heads, names of genres. No logic; find/phrases.h matches them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace minutes::sv {

/// Phrases that mean the same: folded, words separated by single spaces, phrases by `|`.
struct PhraseRow {
  std::string_view phrases;
  std::int32_t value;
};

/// What a head says of the people under it.
enum class PresenceHead : std::int32_t {
  present = 1,     ///< Närvarande, Deltagare, Röstlängd
  others,          ///< Övriga närvarande
  members,         ///< Ledamöter: the head is their role
  serving,         ///< Tjänstgörande ersättare
  substitutes,     ///< Ersättare, Ej tjänstgörande ersättare
  officials,       ///< Tjänstepersoner
  adjunct,         ///< Adjungerade, Gäster, Föredragande
  absent,          ///< Frånvarande, Anmält förhinder
  called,          ///< Kallade
  end,             ///< what ends an attendance block: Justering, Underskrifter, Paragrafer
  end_of_columns,  ///< what ends it, but stands among the cover's fields: Plats och tid, Datum
};

/// What the cell under a column head holds.
enum class ColumnHead : std::int32_t { name = 1, role, affiliation, presence, note, vote, serving };

/// Fields of a cover.
enum class CoverLabel : std::int32_t {
  place_and_time = 1,
  place,
  time,
  date,
  body,
  diary_number,
  paragraphs,
  adopted_by,
  end_time,
  other,  ///< labels whose values are none of these: Justeringens plats och tid
};

enum class GenreWord : std::int32_t { protokoll = 1, minnesanteckningar, plan, agenda };

std::span<const PhraseRow> presence_heads();
std::span<const PhraseRow> column_heads();
std::span<const PhraseRow> cover_labels();
std::span<const PhraseRow> genre_phrases();

}  // namespace minutes::sv
