// The document's skeleton: headings become topics with levels and parents, fixed heads become sections, and every line
// learns where it stands.
#include <algorithm>

#include "base/utf8.h"
#include "find/outline_parts.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

/// What is usually done with a matter of that title.
TopicAct act_of(const std::optional<std::string>& title) {
  if (!title) return TopicAct::other;
  constexpr std::size_t longest = 48;  // bytes of what the rows tell
  std::size_t size = std::min(longest, title->size());
  while (size < title->size() && base::is_continuation(static_cast<unsigned char>((*title)[size]))) --size;
  const std::string text = base::fold(std::string_view(*title).substr(0, size));
  struct Row {
    std::string_view start;
    TopicAct act;
  };
  static constexpr Row rows[] = {{"mötets öppnande", TopicAct::formality},
                                 {"mötet öppnas", TopicAct::formality},
                                 {"mötets avslut", TopicAct::formality},
                                 {"mötet avslutas", TopicAct::formality},
                                 {"sammanträdets öppnande", TopicAct::formality},
                                 {"öppnande", TopicAct::formality},
                                 {"avslutning", TopicAct::formality},
                                 {"avslutande", TopicAct::formality},
                                 {"upprop", TopicAct::formality},
                                 {"val av juster", TopicAct::formality},
                                 {"val av protokoll", TopicAct::formality},
                                 {"val av mötes", TopicAct::formality},
                                 {"val av ordförande för mötet", TopicAct::formality},
                                 {"val av sekreterare", TopicAct::formality},
                                 {"dagordning", TopicAct::formality},
                                 {"godkännande av dagordning", TopicAct::formality},
                                 {"fastställande av dagordning", TopicAct::formality},
                                 {"fastställande av föredragningslista", TopicAct::formality},
                                 {"fastställande av röstlängd", TopicAct::formality},
                                 {"frågan om mötet", TopicAct::formality},
                                 {"fråga om mötet", TopicAct::formality},
                                 {"mötets behörig", TopicAct::formality},
                                 {"justering", TopicAct::formality},
                                 {"bestämmande av tid för justering", TopicAct::formality},
                                 {"anmälan av jäv", TopicAct::formality},
                                 {"föregående protokoll", TopicAct::formality},
                                 {"förändring av ärendelista", TopicAct::formality},
                                 {"nästa möte", TopicAct::formality},
                                 {"formalia", TopicAct::formality},
                                 {"föredragningslista", TopicAct::formality},
                                 {"information", TopicAct::information},
                                 {"rapport", TopicAct::information},
                                 {"återkoppling", TopicAct::information},
                                 {"meddelande", TopicAct::information},
                                 {"anmälning", TopicAct::information},
                                 {"anmälan", TopicAct::information},
                                 {"delgivning", TopicAct::information},
                                 {"delegationsbeslut", TopicAct::information},
                                 {"redovisning", TopicAct::information},
                                 {"inkomna skrivelser", TopicAct::information},
                                 {"uppföljning", TopicAct::information},
                                 {"presentation", TopicAct::information},
                                 {"kommande möten", TopicAct::information},
                                 {"diskussion", TopicAct::discussion},
                                 {"dialog", TopicAct::discussion},
                                 {"övrig", TopicAct::discussion},
                                 {"workshop", TopicAct::discussion},
                                 {"laget runt", TopicAct::discussion},
                                 {"beslut", TopicAct::decision},
                                 {"val av", TopicAct::decision},
                                 {"motion", TopicAct::decision},
                                 {"antagande", TopicAct::decision},
                                 {"fastställande", TopicAct::decision},
                                 {"godkännande", TopicAct::decision},
                                 {"ansökan", TopicAct::decision},
                                 {"ansvarsfrihet", TopicAct::decision},
                                 {"förslag", TopicAct::decision},
                                 {"avsägelse", TopicAct::decision},
                                 {"revidering", TopicAct::decision},
                                 {"remiss", TopicAct::decision},
                                 {"yttrande", TopicAct::decision},
                                 {"hemställan", TopicAct::decision},
                                 {"proposition", TopicAct::decision},
                                 {"entledigande", TopicAct::decision},
                                 {"taxa", TopicAct::decision},
                                 {"ändring", TopicAct::decision}};
  for (const Row& row : rows)
    if (text[0] == row.start[0] && std::string_view(text).substr(0, row.start.size()) == row.start) return row.act;
  return TopicAct::other;
}

std::uint32_t line_start(const Page& page, std::uint32_t line) {
  const Line& l = page.line(line);
  return l.span.start;
}

/// `12.` is 12.
std::string number_of(std::string_view line) { return std::string(line.substr(0, line.find_first_not_of("0123456789"))); }

Topic topic_of(const Page& page, const Heading& head) {
  Topic topic;
  topic.level = head.level;
  topic.span.start = line_start(page, head.line);
  topic.heading = {page.line(head.line).content.start,
                   std::max(page.line(head.line).content.start, page.line(head.last_line).content.end)};
  if (!head.number.empty()) topic.number = head.number;
  if (const Index above = number_line_above(page, head.line); above != no_index && head.number.empty()) {
    topic.span.start = line_start(page, above);
    topic.number = number_of(page.raw(above));
  }
  if (head.form == HeadForm::section_sign) topic.paragraph = head.value;
  if (head.sign != 0) topic.paragraph = head.sign;
  if (!head.diary_number.empty()) topic.diary_number = head.diary_number;
  topic.title = head.title;
  topic.act = act_of(head.title);
  return topic;
}

/// Levels without holes, parents, and where each topic ends.
void link(std::vector<Topic>& topics, std::uint32_t end) {
  std::vector<Index> open;
  for (Index t = 0; t < topics.size(); ++t) {
    Topic& topic = topics[t];
    while (!open.empty() && topics[open.back()].level >= topic.level) {
      topics[open.back()].span.end = topic.span.start;
      open.pop_back();
    }
    topic.level = static_cast<std::uint32_t>(open.size()) + 1;
    topic.parent = open.empty() ? no_index : open.back();
    open.push_back(t);
  }
  for (const Index t : open) topics[t].span.end = end;
}

/// Each line gets the topic that starts at or before it, and the section that covers it.
void place_lines(const Page& page, Outline& outline) {
  const auto lines = static_cast<Index>(page.size());
  const auto line_from = [&](Index l, std::uint32_t offset) {
    while (l < lines && page.line(l).span.start < offset) ++l;
    return l;
  };
  Index first = 0, topic = no_index;
  for (Index next = 0; next <= outline.topics.size(); ++next) {
    const Index last = next < outline.topics.size() ? line_from(first, outline.topics[next].span.start) : lines;
    if (topic != no_index)
      for (Index l = first; l < last; ++l) {
        const ZoneKind zone = outline.zone_of_line[l];
        if (zone == ZoneKind::body || zone == ZoneKind::attendance) outline.topic_of_line[l] = topic;
      }
    first = last, topic = next;
  }
  first = 0;  // line where the section starts; they come in text order
  for (Index s = 0; s < outline.sections.size(); ++s) {
    const Span span = cover(outline.sections[s].heading, outline.sections[s].body);
    while (first + 1 < lines && page.line(first + 1).span.start <= span.start) ++first;
    for (Index l = first; l < lines && page.line(l).span.start < span.end; ++l)
      if (outline.zone_of_line[l] == ZoneKind::body) outline.section_of_line[l] = s;
  }
}

/// Runs of lines of one kind; together they cover the text.
std::vector<Zone> runs(const Page& page, const std::vector<ZoneKind>& of_line) {
  std::vector<Zone> zones;
  for (std::size_t l = 0; l < of_line.size(); ++l) {
    if (l > 0 && of_line[l] == of_line[l - 1]) continue;
    const std::uint32_t start = l == 0 ? 0 : page.line(l).span.start;
    if (!zones.empty()) zones.back().span.end = start;
    zones.push_back({of_line[l], {start, start}});
  }
  if (!zones.empty()) zones.back().span.end = static_cast<std::uint32_t>(page.source.size());
  return zones;
}

}  // namespace

Outline outline(const Text& text, const Layout& layout, const Tokens& tokens, const Sentences&) {
  const Page page(text, layout, tokens);
  std::vector<Heading> found = headings(page);
  for (Heading& head : found)
    if (head.title) head.fixed = sv::head(*head.title);
  add_items(page, found);
  Outline outline;
  for (const Heading& head : found) outline.topics.push_back(topic_of(page, head));
  link(outline.topics, static_cast<std::uint32_t>(text.content.size()));
  outline.sections = sections(page, found, outline.topics);
  outline.zone_of_line = zones(page, found);
  outline.zones = runs(page, outline.zone_of_line);
  outline.topic_of_line.assign(layout.lines.size(), no_index);
  outline.section_of_line.assign(layout.lines.size(), no_index);
  place_lines(page, outline);
  return outline;
}

}  // namespace minutes::find
