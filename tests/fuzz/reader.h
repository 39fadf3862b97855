// What every reader promises of any bytes: an error with a message, or a text in UTF-8 whose layout lies inside it, in order.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/validate.h"
#include "minutes/stages.h"

namespace minutes::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline void check(const read::Source& made) {
  const std::string& text = made.text.content;
  require(base::valid_utf8_prefix(text) == text.size());
  std::uint32_t end = 0;
  for (const Line& line : made.layout.lines) {
    require(line.span.start >= end && line.span.end <= text.size() && line.span.start <= line.span.end);
    require(line.content.start >= line.span.start && line.content.end <= line.span.end &&
            line.content.start <= line.content.end);
    require(line.blank() || line.block < made.layout.blocks.size());
    end = line.span.end;
  }
  end = 0;
  for (const Span mark : made.layout.marks) {
    require(mark.start >= end && mark.end <= text.size() && mark.start <= mark.end);
    end = mark.end;
  }
  for (const Block& block : made.layout.blocks)
    require(block.first_line <= block.last_line && block.last_line < made.layout.lines.size());
  for (const Table& table : made.layout.tables)
    for (const Cell& cell : table.cells)
      require(cell.span.start <= cell.span.end && cell.span.end <= text.size() && cell.row < table.rows);
  end = 0;
  for (const Furniture& piece : made.layout.furniture) {
    require(piece.span.start >= end && piece.span.end <= text.size());
    end = piece.span.end;
  }
}

inline void read_any(std::string_view bytes) {
  Options options;
  options.max_seconds = 10;
  options.max_memory = 256u << 20;
  const auto made = read::source(bytes, options);
  if (made)
    check(*made);
  else
    require(!made.error().message.empty() && made.error().code != ErrorCode::internal);
}

}  // namespace minutes::fuzz
