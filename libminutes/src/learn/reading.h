// A text read as far as learners need it: to its rules' matches, meta and attendance.
//
//   const Reading read(*read::decode(bytes, {}));
//   const auto dates = find::dates(read.view, read.matches, read.meta, {}, read.warnings);
#pragma once

#include <vector>

#include "minutes/stages.h"

namespace minutes::learn {

/// Its view borrows from it: it stays where it was made.
struct Reading {
  explicit Reading(Text decoded)
      : text(std::move(decoded)),
        layout(read::plain(text)),
        tokens(text::tokenise(text, layout)),
        sentences(text::split_sentences(text, layout, tokens)),
        outline(find::outline(text, layout, tokens, sentences)),
        view{text, layout, tokens, sentences, outline},
        matches(find::match_rules(view, warnings)),
        meta(find::meta(view, {}, &matches)),
        attendance(find::attendance(view, meta)) {}
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  Text text;
  Layout layout;
  Tokens tokens;
  Sentences sentences;
  Outline outline;
  View view;
  std::vector<Warning> warnings{};
  Matches matches;
  Meta meta;
  std::vector<Attendee> attendance;
};

}  // namespace minutes::learn
