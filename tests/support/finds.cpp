#include "support/finds.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace minutes::test {

Matches matches_in(const Read& read) {
  std::vector<Warning> warnings;
  Matches matches = find::match_rules(*read.view, warnings);
  EXPECT_TRUE(warnings.empty());
  return matches;
}

std::vector<ActorMention> mentions_of(const Read& read, const std::vector<std::string>& names) {
  std::vector<ActorMention> mentions;
  for (const std::string& name : names)
    for (auto at = read.text.content.find(name); at != std::string::npos; at = read.text.content.find(name, at + 1)) {
      ActorMention mention;
      mention.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + name.size())};
      mention.type = name.find(' ') == std::string::npos ? ActorType::organisation : ActorType::person;
      mention.name = name;
      mentions.push_back(std::move(mention));
    }
  std::sort(mentions.begin(), mentions.end(), [](const ActorMention& a, const ActorMention& b) { return a.span < b.span; });
  return mentions;
}

std::string people_in(const Read& read, bool parts) {
  static constexpr const char* presences[] = {"", " !absent", " !replaces", " !adjunct"};
  std::string out;
  for (const Attendee& a : find::attendance(*read.view, find::meta(*read.view, {}))) {
    out += a.name;
    if (a.role) out += " [" + *a.role + "]";
    if (a.affiliation) out += " <" + *a.affiliation + ">";
    out += presences[static_cast<int>(a.presence)];
    if (a.replaces) out += " " + *a.replaces;
    if (parts && a.during) out += " @" + *a.during;
    out += "\n";
  }
  return out;
}

std::string names_of(const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : " + ") + party.name;
  return out;
}

std::string mentions_in(std::string_view text) {
  const Read read(text);
  std::vector<Warning> warnings;
  const Matches matches = find::match_rules(*read.view, warnings);
  std::string out;
  for (const auto& mention : find::mentions(*read.view, matches, {}, {}, *Model::builtin(), ActorsBy::rules)) {
    if (!out.empty()) out += "; ";
    if (mention.type == ActorType::organisation) out += "*";
    out += mention.span.of(read.text.content);
  }
  return out;
}

}  // namespace minutes::test
