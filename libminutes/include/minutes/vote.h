// Omröstning: who voted how, and what Ja meant.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "minutes/finding.h"

namespace minutes {

enum class Ballot : std::uint8_t { yes, no, abstain, absent, not_taking_part };

struct Voter {
  std::string name;
  Index actor = no_index;
  std::optional<std::string> party{};
  Ballot vote = Ballot::yes;

  friend bool operator==(const Voter&, const Voter&) = default;
};

struct Vote : Finding {
  Index decision = no_index;
  std::optional<std::string> yes_means{}, no_means{};
  std::optional<std::uint32_t> yes{}, no{}, abstain{}, absent{};
  std::optional<bool> unanimous{};
  std::vector<Voter> voters{};

  friend bool operator==(const Vote&, const Vote&) = default;
};

}  // namespace minutes
