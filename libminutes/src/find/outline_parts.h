// The outline's own steps: what each line is, which headings the document has, what hangs under them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "find/word_set.h"
#include "minutes/layout.h"
#include "minutes/text.h"
#include "minutes/token.h"
#include "minutes/topic.h"
#include "sv/heads.h"

namespace minutes::find {

/// What the outline asks of a line, once for each.
struct LineFact {
  Index next = no_index;      ///< next visible line
  Index previous = no_index;  ///< visible line above
  std::uint32_t token = 0;    ///< first token of the line
  bool visible = false;       ///< text that is no furniture, comment, code or front matter
  std::uint8_t blanks = 0;    ///< blank lines between the visible line above and this one
  unsigned char lead = 0;     ///< first byte of Page::raw; 0 where it is empty
  sv::Head head{};            ///< the line as a fixed head
};

/// The document as the outline looks at it.
class Page {
 public:
  Page(const Text& text, const Layout& layout, const Tokens& tokens);

  std::size_t size() const { return layout.lines.size(); }
  const Line& line(std::size_t l) const { return layout.lines[l]; }
  const LineFact& fact(std::size_t l) const { return facts_[l]; }
  std::string_view content(std::size_t l) const { return layout.lines[l].content.of(source); }
  /// The first visible line from `l` on; no_index where none is.
  Index visible_from(std::size_t l) const {
    while (l < facts_.size() && !facts_[l].visible) ++l;
    return l < facts_.size() ? static_cast<Index>(l) : no_index;
  }
  Index next_visible(std::size_t l) const { return facts_[l].next; }
  /// The line from its first mark or letter: list numbers and heading marks are in it, the indent is not.
  std::string_view raw(std::size_t l) const;
  const Block& block(std::size_t l) const { return layout.blocks[layout.lines[l].block]; }
  bool is_heading(std::size_t l) const { return layout.lines[l].heading_level != 0; }
  bool is_item(std::size_t l) const { return layout.lines[l].mark != ListMark::none; }
  /// Is the line set off from what stands above: by a blank line or, in a text that has none, by the end of a sentence?
  bool set_off(std::size_t l) const;
  /// Does the visible line below stand directly under this one?
  bool attached(std::size_t l) const { return facts_[l].next != no_index && facts_[facts_[l].next].blanks == 0; }

  /// The stretch without markup, on one line, words broken at line ends joined.
  std::string plain(Span span) const;
  TokenRange tokens_of(std::size_t l) const {
    return {facts_[l].token, l + 1 < facts_.size() ? facts_[l + 1].token : token_count()};
  }
  /// The first token of the line has that hash.
  bool starts_with(std::size_t l, std::uint64_t word) const {
    const std::uint32_t t = facts_[l].token;
    return t < tokens.size() && tokens[t].line == l && tokens[t].hash == word;
  }
  std::uint32_t token_count() const { return static_cast<std::uint32_t>(tokens.size()); }
  std::size_t word_count(std::size_t l) const;
  /// A main clause: a finite verb among the first words, and none of the words before it opens a clause.
  bool is_sentence(TokenRange range) const;
  bool is_sentence(std::size_t l) const { return is_sentence(tokens_of(l)); }
  /// `Rektor informerar`, `Mötet inleds`: a verb, and nothing behind it; a heading may look so.
  bool ends_with_verb(std::size_t l) const;
  bool is_name(std::size_t l) const;

  std::string_view source;
  const Layout& layout;
  const Tokens& tokens;

 private:
  unsigned char lead_of(std::size_t l) const;
  sv::Head head_of(std::size_t l, TokenRange words) const;
  bool may_end_head(std::size_t l, const Token& last) const;

  std::vector<LineFact> facts_;
  const sv::HeadSteps& steps_;
  bool dense_ = false;  ///< hardly a blank line in all of the text
};

enum class HeadForm : std::uint8_t { section_sign, number, subnumber, markdown, bold, plain, issue, question, item, lead };

/// A heading met: a topic in the making.
struct Heading {
  HeadForm form = HeadForm::plain;
  std::uint32_t line = 0, last_line = 0;
  std::uint32_t level = 1;
  std::string number{};
  std::uint32_t value = 0;    ///< of a § or the last part of a number
  std::uint32_t chapter = 0;  ///< first part of a number: 4 in `4.1`
  std::uint32_t parts = 1;    ///< of a number: 2 in `4.1`
  std::string diary_number{};
  std::optional<std::string> title{};
  bool continued = false;  ///< `forts.`
  sv::Head fixed{};        ///< the title as a fixed head
  bool run_in = false;     ///< text follows the title on its line
  bool worded = false;     ///< `Ärende 4`, `Punkt 4`: the word says that it is a head
  std::uint32_t sign = 0;  ///< § printed at the right margin of a head with another number
};

/// Adds headings to those found, in text order; of two on one line those found come first.
void merge(std::vector<Heading>& found, std::vector<Heading> more);

/// `§ 12`, `12 §`, `KS § 12`, with what stands behind and on the lines below.
std::optional<Heading> section_sign_head(const Page& page, std::size_t line);
/// `KN 62/23   Budget`: the same, where an organ's letters and the year stand for the sign.
std::optional<Heading> yearly_head(const Page& page, std::size_t line);
/// `3. Ekonomi`, `3) Ekonomi`, `4.1 Tak`, `1  Inledning`, `Punkt 3 Ekonomi`; the words behind are the title.
std::optional<Heading> number_head(const Page& page, std::size_t line);
/// The line's number goes on with that of the line right above, or with a sentence that ends there.
bool follows_in_row(const Page& page, std::size_t line);
/// False where the line surely is no number head of two parts or more.
bool may_have_subnumber(const Page& page, std::size_t line);
/// `101`, `101/103` on a line of its own.
std::optional<Heading> issue_head(const Page& page, std::size_t line);
/// Could the line be a question's head, by its first word? Most are not.
inline bool may_ask(const Page& page, std::size_t line) {
  const std::uint32_t t = page.fact(line).token;
  return t < page.tokens.size() && word_set<"fråga", "ärende", "interpellation", "motion", "proposition">.has(page.tokens[t]);
}
/// `Fråga 1`, `Ärende #7: …`
std::optional<Heading> question_head(const Page& page, std::size_t line);
/// `Motion 2, Bo Ek: att bygga om. …`, with text behind the title.
std::optional<Heading> motion_head(const Page& page, std::size_t line);
/// `Akt 1234`, `PN 2024-0012`: a case that is not named.
bool names_case(std::string_view text);
/// `Mål 2   En trygg skola`: the heading of a plan's goal or area.
std::optional<Heading> goal_head(const Page& page, std::size_t line);
/// `B. Beslutsärenden`, a part of the agenda under which numbered matters stand; the value is the letter's place.
std::optional<Heading> part_head(const Page& page, std::size_t line);
/// The line above that holds nothing but a number, which starts the heading: `1.⏎Mötets öppnande`; no_index where none does.
Index number_line_above(const Page& page, std::size_t line);
/// Could the line be a heading that nothing marks?
bool plain_head(const Page& page, std::size_t line);
/// Does the line name the document itself: protocol, notes, a meeting with its date?
bool names_document(const Page& page, std::size_t line);
/// Is the line something that stands under a heading: a sentence, a point, a paragraph of several lines?
bool is_body(const Page& page, std::size_t line);
/// `Mötet avslutas 13.00`: the last heading, which may have nothing under it.
bool closes_meeting(std::string_view title);
/// Last line of the heading that starts at `line` as plain or bold text.
std::uint32_t heading_end(const Page& page, std::size_t line);

/// A row 1, 2, 3 … of numbered headings.
struct Chain {
  std::vector<Heading> heads{};
  double likeness = 0;  ///< how much they look like headings, and not like points of a list; mean over the heads
};

/// The § heads of the document: contents lists and numbers printed again are left out.
std::vector<Heading> section_sign_row(const Page& page);
/// The items `KN 61/23`, `KN 62/23` … of one organ's numbering through the year, three or more without a gap; else empty.
std::vector<Heading> yearly_row(const Page& page);
/// The best row of numbered headings; a number or two may be missing.
Chain numbered_chain(const Page& page);

/// Minutes that are one row of numbered paragraphs, set close as the points of a list are: nearly all of the text stands under
/// them, and most are sentences. Empty where the document is none such.
std::vector<Heading> numbered_paragraphs(const Page& page);

/// The row 7.1, 7.2, 7.3 … where the first part is the meeting's own number, and none of the row's; empty where there is none.
std::vector<Heading> subnumbered_row(const Page& page, const Chain& chain);

/// All headings of the document in text order, by the system that it uses.
std::vector<Heading> headings(const Page& page);
/// Bullets, lettered points and bold leads under the headings that are matters of their own; merged into `found`.
void add_items(const Page& page, std::vector<Heading>& found);

std::vector<Section> sections(const Page& page, const std::vector<Heading>& found, const std::vector<Topic>& topics);
std::vector<ZoneKind> zones(const Page& page, const std::vector<Heading>& found);

}  // namespace minutes::find
