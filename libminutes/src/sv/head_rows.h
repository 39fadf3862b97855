// The table of heads, and how its words are told.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "sv/heads.h"

namespace minutes::sv {

/// Phrases between bars. `x*`: what starts so; `~x`: x after a genitive (`kommunstyrelsens beslut`).
struct HeadRow {
  std::string_view phrases;
  Head head;
};

std::span<const HeadRow> head_rows();
/// Hash of the folded ASCII and Latin-1 word at the start of `text`, and its size; other letters end nothing well and match
/// nothing.
std::uint64_t word_hash(std::string_view text, std::size_t& size);

}  // namespace minutes::sv
