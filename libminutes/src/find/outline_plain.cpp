// Lines that are headings by nothing but their words and the space around them, and lines that name the document.
#include <algorithm>

#include "base/utf8.h"
#include "find/outline_words.h"
#include "sv/lists.h"

namespace minutes::find {

bool ends_with_any(std::string_view text, std::string_view ends) {
  return !text.empty() && ends.find(text.back()) != std::string_view::npos;
}

bool holds_word_of(const Page& page, std::size_t l, std::uint64_t lists) {
  const TokenRange range = page.tokens_of(l);
  for (Index t = range.first; t < range.last; ++t)
    if ((page.tokens[t].lists & lists) != 0) return true;
  return false;
}

bool leads_with(std::string_view folded, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (folded.substr(0, word.size()) == word) return true;
  return false;
}

bool opens_with_capital(std::string_view content) {
  const char32_t c = base::code_point_at(content, 0);
  return base::is_upper(c) || base::is_digit(c) || c == U'”' || c == U'"' || c == U'“';
}

bool is_label(std::string_view content) {
  const auto colon = content.find(':');
  if (colon == std::string_view::npos || colon + 1 >= content.size()) return false;
  if (content[colon + 1] != ' ' && content[colon + 1] != '\t' && content[colon + 1] != '*') return false;
  if (leads_with(content.substr(colon + 2), {"att ", "hur ", "vad ", "varför ", "när ", "vem "})) return false;
  const std::string lead = base::fold(content.substr(0, std::min<std::size_t>(colon, 24)));
  for (const std::string_view word :
       {"information", "diskussion", "rapport", "motion", "proposition", "tema", "föredrag", "fråga", "mål", "bilaga", "ärende",
        "presentation", "workshop", "återkoppling", "dialog", "interpellation"})
    if (std::string_view(lead).substr(0, word.size()) == word) return false;
  return true;
}

bool may_head(const Page& page, std::size_t l) {
  const sv::Head& head = page.fact(l).head;
  return head.role == sv::HeadRole::none || (head.role == sv::HeadRole::section && head.weak);
}

namespace {

bool has_letter(std::string_view content) {
  for (std::size_t at = 0; at < content.size(); at += base::sequence_length(static_cast<unsigned char>(content[at])))
    if (base::is_letter(base::code_point_at(content, at))) return true;
  return false;
}

/// Words that open a sentence and hardly a heading.
bool opens_as_prose(std::string_view content) {
  const std::string_view word = content.substr(0, content.find(' '));
  for (const std::string_view w :
       {"Vi", "Det",      "Detta",  "Dessa",    "Jag",  "Man",    "Ni",   "Han",      "Hon",   "Hen",  "Du",
        "Då", "Eftersom", "Därför", "Följande", "Dock", "Enligt", "Även", "Samtliga", "Ingen", "Inga", "Alla"})
    if (w == word) return true;
  return content.substr(0, 9) == "För att ";
}

/// Under a name that stands alone comes its title, no heading.
bool follows_signature(const Page& page, std::size_t l) {
  const Index above = page.fact(l).previous;
  return above != no_index && page.fact(above).blanks > 0 && page.is_name(above) &&
         page.content(above).find_first_of("(,") == std::string_view::npos;
}

/// A full stop inside, with a capital behind it: `… planen. Gruppen …`
bool holds_full_stop(std::string_view content) {
  for (auto at = content.find(". "); at != std::string_view::npos; at = content.find(". ", at + 2)) {
    const auto word = content.find_last_of(' ', at);
    const std::size_t size = at - (word == std::string_view::npos ? 0 : word + 1);
    if (size > 4 && at + 2 < content.size() && base::is_upper(base::code_point_at(content, at + 2))) return true;
  }
  return false;
}

}  // namespace

bool is_body(const Page& page, std::size_t l) {
  const std::string_view content = page.content(l);
  const Block& block = page.block(l);
  if (page.is_item(l) || page.line(l).table_row || page.line(l).quoted || block.last_line > block.first_line + 2) return true;
  return content.size() > 140 || (ends_with_any(content, ".!;,") && page.word_count(l) > 2) || page.is_sentence(l) ||
         ends_with_any(page.content(block.last_line), ".!");
}

namespace {

/// `15/5`
bool holds_day(std::string_view text) {
  const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1))
    if (at > 0 && digit(at - 1) && digit(at + 1)) return true;
  return false;
}

}  // namespace

bool names_document(const Page& page, std::size_t l) {
  if (page.content(l).size() > 400) return false;
  const std::string text = base::fold(page.plain(page.line(l).content));
  if (leads_with(text, {"nästa", "kommande", "föregående", "förra", "val av", "godkännande", "justering", "genomgång",
                        "fastställande", "återkoppling", "mötets"}))
    return false;
  for (const std::string_view word :
       {"protokoll", "minnesanteckning", "mötesanteckning", "anteckningar från", "anteckningar förda",
        "kortfattade anteckningar", "korta anteckningar", "sammanträdesanteckning", "sammanfattning 2", "sammanfattning från",
        "kallelse", "handlingsplan", "verksamhetsplan för", "dagordning för"})
    if (text.find(word) != std::string::npos) return true;
  for (const std::string_view word : {"möte nr ", "sammanträde nr ", "möte nummer ", "råd nr "})
    if (text.find(word) != std::string::npos) return true;
  const bool dated = holds_word_of(page, l, sv::month) || text.find("20") != std::string::npos || holds_day(text);
  if (!dated) return false;
  if (leads_with(text, {"plan för", "strategi för", "policy för", "program för", "riktlinjer för"}))
    return page.fact(l).previous == no_index;
  for (const std::string_view word :
       {"avstämning", "möte ", "möte,", "mötet ", "sammanträde", "stämma", "anteckningar", "referensgrupp"})
    if (text.find(word) != std::string::npos) return true;
  return false;
}

namespace {

/// `Nämnden beslutar` over its points tells what they are, and is no matter.
bool leads_points(const Page& page, std::size_t l) {
  const TokenRange range = page.tokens_of(l);
  if (range.size() < 2 || (page.tokens[range.last - 1].lists & sv::decide) == 0) return false;
  const Index next = page.fact(l).next;
  return next != no_index && (page.is_item(next) || leads_with(page.content(next), {"att ", "att\t", "dels "}));
}

}  // namespace

bool plain_head(const Page& page, std::size_t l) {
  const Line& line = page.line(l);
  const bool numbered = number_line_above(page, l) != no_index;
  const std::string_view content = page.content(l);
  if (page.is_item(l) || line.table_row || line.quoted || page.is_heading(l) || line.bold || content.size() < 2 ||
      content.size() > 160 || leads_points(page, l))
    return false;
  if (!page.set_off(l) || page.block(l).first_line != l || !(may_head(page, l) || numbered)) return false;
  if (!opens_with_capital(content) || ends_with_any(content, ".,;-!") || is_label(content)) return false;
  const std::uint32_t end = heading_end(page, l);
  if (end != page.block(l).last_line || end - l > 2) return false;
  if (page.word_count(l) > 16 || (page.is_sentence(l) && !page.ends_with_verb(l)) || page.is_name(l) ||
      content.find('@') != std::string_view::npos)
    return false;
  if (!has_letter(content) || opens_as_prose(content) || holds_full_stop(content)) return false;
  if (follows_signature(page, l)) return false;
  if (ends_with_any(content, ":") && page.word_count(l) > 4) return false;
  if (ends_with_any(content, ":") && page.attached(l) && page.is_item(page.fact(l).next)) return false;
  const Index next = page.fact(end).next;
  if (next == no_index) return closes_meeting(content);
  if (numbered) return true;
  const bool person = page.is_name(next) && !ends_with_any(page.content(page.block(next).last_line), ".!?:");
  return page.fact(next).blanks == 0 ? !person && page.fact(next).head.role == sv::HeadRole::none : true;
}

}  // namespace minutes::find
