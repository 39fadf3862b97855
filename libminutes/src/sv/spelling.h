// Swedish spelling as the tokeniser and the sentence splitter need it: word tables, no logic.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace minutes::sv {

/// What an abbreviation's dot can be besides a dot.
enum class AbbreviationKind : std::uint8_t {
  before,   ///< something always follows: `t.ex.`, `kl.`, `dnr.`; the dot never ends a sentence
  may_end,  ///< may stand last: `m.m.`, `st.`; the dot ends the sentence where a new one seems to begin
  word,     ///< also a word of its own, `art`, `bil`: an abbreviation only before a number or a lower-case letter
};

/// An abbreviation by its parts, folded, separated by single spaces. It is known dotted (`bl.a.`, `bl. a.`), without the
/// last dot (`bl.a`), and, where it has several parts, spaced without dots (`bl a`).
struct AbbreviationRow {
  std::string_view parts;
  AbbreviationKind kind;
};

std::span<const AbbreviationRow> abbreviations();
/// Endings written behind a colon: `RUS:ens`, `1:e`.
std::span<const std::string_view> colon_endings();
/// Last parts of web addresses and file names.
std::span<const std::string_view> address_endings();
/// Words behind a hyphen that is no line-end hyphen: `hälso- och sjukvård`.
std::span<const std::string_view> hyphen_conjunctions();
/// Words whose number has a full stop in a heading: `Bilaga 1. Budget`.
std::span<const std::string_view> numbered_labels();
/// Words that begin sentences and are no names: a capital on them inside a line begins a sentence.
std::span<const std::string_view> sentence_openers();

}  // namespace minutes::sv
