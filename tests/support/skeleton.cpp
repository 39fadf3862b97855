#include "support/skeleton.h"

#include <algorithm>

namespace minutes::test {

void give_sections(Read& read, std::initializer_list<std::pair<std::string_view, SectionKind>> heads) {
  Outline& outline = read.outline;
  const auto& lines = read.layout.lines;
  const auto size = static_cast<std::uint32_t>(read.text.content.size());
  outline = {};
  Topic topic;
  topic.span = {0, size};
  topic.paragraph = 7;
  outline.topics.push_back(topic);
  outline.topic_of_line.assign(lines.size(), 0);
  outline.zone_of_line.assign(lines.size(), ZoneKind::body);
  outline.section_of_line.assign(lines.size(), no_index);
  Index open = no_index;
  for (Index l = 0; l < lines.size(); ++l) {
    const auto content = lines[l].content.of(read.text.content);
    const auto head = std::find_if(heads.begin(), heads.end(), [&](const auto& h) { return h.first == content; });
    if (head != heads.end()) {
      open = static_cast<Index>(outline.sections.size());
      outline.sections.push_back({head->second, lines[l].content, {lines[l].span.end, lines[l].span.end}, {}, 0});
    } else if (open != no_index) {
      outline.section_of_line[l] = open;
      outline.sections[open].body.end = lines[l].span.end;
    }
  }
  for (Section& section : outline.sections) section.tokens = read.view->range(section.body);
}

std::vector<DateMention> dates_of(const Read& read, const std::vector<std::pair<std::string, std::string>>& values) {
  std::vector<DateMention> dates;
  for (const auto& [text, value] : values) {
    const auto at = read.text.content.find(text);
    if (at == std::string::npos) continue;
    DateMention date;
    date.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
    date.value = value;
    dates.push_back(std::move(date));
  }
  std::sort(dates.begin(), dates.end(), [](const DateMention& a, const DateMention& b) { return a.span < b.span; });
  return dates;
}

std::string reading(const Read& read, Span span) { return read.view->reading(span); }

}  // namespace minutes::test
