// What a labelled document, or a record, says: the layers that are scored, in one form for both.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/document.h"
#include "minutes/result.h"

namespace minutes::learn {

/// One labelled stretch; only the fields of its layer are set. Offsets are code points. An event's place is its `name`, its
/// date's value its `due`, its parties `responsible`; so is the holder of a remark.
struct Label {
  std::uint32_t start = 0, end = 0;
  std::string text{};  ///< as the file has it; empty where it has none
  std::string kind{};  ///< type of an actor, status of a decision, state of an event, presence of an attendee …
  std::string name{};  ///< canonical name; title of a topic; value of a date
  std::string role{}, affiliation{};
  std::string decider{}, responsible{}, due{};
  std::string currency{};
  double value = 0;
  std::uint32_t level = 0;
  bool decider_not_stated = false;
  std::optional<double> confidence{};
};

inline constexpr std::array<std::string_view, 7> meta_fields = {"genre",    "body",  "date",        "start_time",
                                                                "end_time", "place", "diary_number"};

struct Labels {
  std::string document;  ///< stem of the file
  std::string group;     ///< publisher; empty for a record
  std::array<std::string, meta_fields.size()> meta{};
  std::vector<Label> attendance, topics, dates, mentions, decisions, actions, money, references;
  std::optional<std::vector<Label>> events, remarks;  ///< none where they are not labelled
};

/// Reads a label file (gold/GUIDE.md) or a record (schema/document.schema.json). Errors: unreadable_file, binary_input
/// where it is no JSON object.
Result<Labels> read_labels(const std::string& path);
Result<Labels> parse_labels(std::string_view json, std::string document);
/// The labels that the library itself gives to a document.
Labels labels_of(const Document& document);

/// Case folded, composed, single-spaced, the parts of a list joined by `; ` sorted: the form in which names are compared.
std::string folded(std::string_view value);

}  // namespace minutes::learn
