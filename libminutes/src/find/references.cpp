// References: the rules of sv/rules_amounts.cpp find them; here each gets its normal form, and the §§ that only head an
// item, list the contents or name the range of a cover are left out.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "find/item_numbers.h"
#include "find/rule_facts.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

ReferenceKind kind_of(std::string_view name) {
  static constexpr std::string_view names[] = {"paragraph", "diary", "sou", "prop", "law", "ds", "eu"};
  return static_cast<ReferenceKind>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

const RuleFacts& facts_of(const Match& match) { return rule_facts(Layer::references)[match.number]; }

std::string reading_of(const View& view, TokenRange range) {
  return range.size() == 1 ? std::string(view.reading(range.first)) : view.reading(view.span(range));
}

/// `kommunallagen`, `plan- och bygglagen`.
std::string name_of_act(const View& view, const Match& match) {
  TokenRange name = facts_of(match).capture(match, "name");
  if (name.empty()) return {};
  name.last = name.first + 1;
  const bool compound = name.first >= match.tokens.first + 2 &&
                        word_set<"och", "samt", "eller">.has(view.tokens[name.first - 1]) &&
                        view.reading(name.first - 2).ends_with('-');
  if (compound) name.first -= 2;
  return base::fold(view.reading(view.span(name)));
}

/// The act's own name as cited: `2017:725 5:12`, or `kommunallagen 5:12` where no number stands.
std::string law_value(const View& view, const Match& match) {
  const auto part = [&](WordHash name) {
    const TokenRange range = facts_of(match).capture(match, name);
    return range.empty() ? std::string() : std::string(view.reading(range.first));
  };
  const std::string sfs = part("sfs"), chapter = part("chapter"), num = part("num");
  if (match.rule->name == "ref.law_sfs") return num;
  std::string value = !sfs.empty() ? sfs : name_of_act(view, match);
  if (num.empty()) return value;
  if (!value.empty()) value += ' ';
  return value + (chapter.empty() ? num : chapter + ':' + num);
}

std::string value_of(const View& view, const Match& match, ReferenceKind kind, TokenRange tokens) {
  if (kind == ReferenceKind::diary) return reading_of(view, tokens);
  if (kind == ReferenceKind::law) return law_value(view, match);
  const TokenRange num = facts_of(match).capture(match, "num");
  const std::string number = reading_of(view, num.empty() ? tokens : num);
  switch (kind) {
    case ReferenceKind::paragraph: {
      const std::string_view digits =
          std::string_view(number).substr(std::min(number.find_first_of("0123456789"), number.size()));
      const bool several = digits.find_first_not_of("0123456789") != std::string_view::npos || match.tokens.size() > 3;
      return several && match.rule->name == "ref.paragraph" ? reading_of(view, tokens) : "§ " + std::string(digits);
    }
    case ReferenceKind::sou: return "SOU " + number;
    case ReferenceKind::prop: return "Prop. " + number;
    case ReferenceKind::ds: return "Ds " + number;
    case ReferenceKind::eu: return "EU " + number;
    case ReferenceKind::diary:
    case ReferenceKind::law: break;
  }
  return number;
}

/// `9 §` with the number at the end of one line and the § at the start of the next is a page number and a head.
bool torn_apart(const View& view, const Match& match) {
  for (Index t = match.tokens.first + 1; t < match.tokens.last; ++t)
    if (view.tokens[t].cls == TokenClass::section && view.tokens[t].has(token_line_start)) return true;
  return false;
}

bool starts_line(const View& view, Index token) { return view.tokens[token].has(token_line_start); }

/// At the end of its line, far from what stands before: `Ärende 4                § 12`.
bool at_the_margin(const View& view, const Match& match) {
  constexpr std::uint32_t wide = 3;
  const Token& first = view.tokens[match.tokens.first];
  if (!view.tokens[match.tokens.last - 1].has(token_line_end) || first.has(token_line_start)) return false;
  return first.start - view.tokens[match.tokens.first - 1].end >= wide;
}

template <class T>
T of_line(const std::vector<T>& values, Index line, T otherwise) {
  return line < values.size() ? values[line] : otherwise;
}

/// `Ärende 4              § 12` under a title: nothing but words of a head stands before the wide gap.
bool heads_at_the_margin(const View& view, const Match& match) {
  constexpr std::uint32_t wide = 8;
  const Index first = match.tokens.first;
  return at_the_margin(view, match) && view.tokens[first].start - view.tokens[first - 1].end >= wide;
}

/// Where the document's own §§ begin; `no_index` where its items have none.
Index own_paragraphs(const View& view) {
  for (const Topic& topic : view.outline.topics)
    if (topic.paragraph) return topic.heading.start;
  return no_index;
}

/// `Beslutad av: Kulturnämnden 2023-12-14, § 121` on a plan's cover: another body's paragraph, behind its day.
bool dated_elsewhere(const View& view, const Match& match) {
  const Index first = match.tokens.first;
  if (first < 2) return false;
  const Index day = view.source(view.tokens[first - 1].span()) == "," ? first - 2 : first - 1;
  return view.tokens[day].line == view.tokens[first].line && view.tokens[day].cls != TokenClass::word &&
         view.tokens[day].span().size() >= 4;
}

bool in_contents(const View& view, std::uint32_t at) {
  const auto piece = std::lower_bound(view.layout.furniture.begin(), view.layout.furniture.end(), at,
                                      [](const Furniture& f, std::uint32_t offset) { return f.span.end <= offset; });
  return piece != view.layout.furniture.end() && piece->kind == FurnitureKind::contents && piece->span.contains(at);
}

/// A § that heads its own item, stands in a contents list, or is the range that a cover announces.
bool only_announces(const View& view, const Match& match, Index own) {
  const Token& first = view.tokens[match.tokens.first];
  const std::uint32_t at = first.start;
  const ZoneKind zone = of_line(view.outline.zone_of_line, first.line, ZoneKind::body);
  if (zone == ZoneKind::contents || zone == ZoneKind::attendance) return true;
  if (zone == ZoneKind::cover && (own != no_index || !dated_elsewhere(view, match))) return true;
  if ((own != no_index && at < own) || heads_at_the_margin(view, match)) return true;
  if (match.tokens.last < view.tokens.size() && word_set<"forts", "forts.">.has(view.tokens[match.tokens.last])) return true;
  if (first.has(token_furniture) && in_contents(view, at)) return true;
  if (const Index number = of_line(view.outline.topic_of_line, first.line, no_index); number != no_index) {
    const Topic& topic = view.outline.topics[number];
    const bool heads = topic.paragraph && topic.heading.contains(at);
    if (heads && view.layout.lines[first.line].span.start <= topic.heading.start) return true;
    if (topic.heading.contains(at) && at_the_margin(view, match)) return true;
  }
  return starts_line(view, match.tokens.first) && view.section_of(at) == SectionKind::none && match.tokens.size() <= 3 &&
         view.tokens[match.tokens.first].has(token_sentence_start) && view.layout.lines[first.line].mark == ListMark::none;
}

/// Series of other numbered papers, and the words that announce a diary number: neither is a diary's own series.
bool names_a_series(const View& view, TokenRange series) {
  if (series.empty()) return false;
  if ((view.tokens[series.first].lists & (sv::weekday | sv::month)) != 0) return false;  // `ONSDAG 16/10`
  // `RS`, `KSF`, `Kfn`: capitals, or a capital and one or two letters; a longer word is a word.
  const std::string_view letters = view.reading(series.first);
  const auto length = std::count_if(letters.begin(), letters.end(),
                                    [](char c) { return !base::is_continuation(static_cast<unsigned char>(c)); });
  if (length > (view.tokens[series.first].has(token_all_caps) ? 7 : 3)) return false;
  static constexpr std::string_view others[] = {
      "sfs", "sou",  "ds",  "prop", "eu",  "eg",
      "iso", "ssen", "tel", "nr",   "dnr", "aktbil"};  // and collections of rules: `BFS`, `HSLF-FS`
  const std::string folded = base::fold(view.reading(series.first));
  if (folded.size() > 2 && folded.ends_with("fs")) return false;
  return std::find(std::begin(others), std::end(others), folded) == std::end(others);
}

/// Words that end as acts do and are none: förslag, anslag, bolag, underlag.
bool names_an_act(const View& view, TokenRange name) {
  if (name.empty()) return true;
  const std::string folded = base::fold(view.reading(name.first));
  static constexpr std::string_view others[] = {"förslag", "anslag", "avslag", "inslag",  "utslag", "uppslag",
                                                "påslag",  "beslag", "omslag", "nedslag", "bolag",  "underlag"};
  return std::none_of(std::begin(others), std::end(others), [&](std::string_view other) {
    const auto at = folded.rfind(other);
    return at != std::string::npos && (folded.size() == at + other.size() || folded.substr(at + other.size()) == "en");
  });
}

bool is_figure(char c) { return c >= '0' && c <= '9'; }

/// Figures at the start of `text`, taken off it: how many.
std::size_t take_figures(std::string_view& text) {
  const auto count = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_figure) - text.begin());
  text.remove_prefix(count);
  return count;
}

bool take_one_of(std::string_view& text, std::string_view marks) {
  if (text.empty() || marks.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

/// `KSF-2025-00123`, `KS2024/112`, `ABK-2025-00005:42`: letters, a year, a number, perhaps a part.
bool is_diary_code(std::string_view code) {
  constexpr std::size_t most_letters = 16, most_figures = 7, most_part = 4;  // bytes
  const auto letters = static_cast<std::size_t>(
      std::find_if(code.begin(), code.end(), [](char c) { return c == '-' || is_figure(c); }) - code.begin());
  if (letters == 0 || letters > most_letters) return false;
  code.remove_prefix(letters);
  take_one_of(code, "-");
  if (take_figures(code) != 4 || !take_one_of(code, "-/:.")) return false;
  if (const auto number = take_figures(code); number == 0 || number > most_figures) return false;
  if (!take_one_of(code, ":-")) return code.empty();
  const auto part = take_figures(code);
  return part > 0 && part <= most_part && code.empty();
}

/// A number that could be any other is a diary number only with a separator or many digits, and never grouped as sums are.
bool looks_registered(std::string_view number) {
  if (number.find_first_of(" ,\xC2\xE2") != std::string_view::npos) return false;
  const auto digits = std::count_if(number.begin(), number.end(), is_figure);
  return digits >= 5 || (digits >= 3 && number.find_first_of("-/:") != std::string_view::npos);
}

/// Two cells of a table: `AM      16/11`.
bool apart(const View& view, TokenRange series, TokenRange num) {
  return view.tokens[num.first].start - view.tokens[series.last - 1].end > 2;
}

/// `KS04`, which is a meeting's number and no series.
bool holds_figure(std::string_view series) { return std::any_of(series.begin(), series.end(), is_figure); }

/// `§ 62  Taxa          2023/9`
bool line_of_item(const View& view, Index token) {
  Index first = token;
  while (first > 0 && view.tokens[first - 1].line == view.tokens[token].line) --first;
  return view.tokens[first].cls == TokenClass::section;
}

struct Candidate {
  Reference reference;
  TokenRange tokens;
};

/// First tokens of the items' own numbers, which are as good as §§.
std::vector<Index> numbers_of_items(const View& view, const Matches& matches) {
  std::vector<Index> letters;
  for (const Match& match : matches.of(Layer::references))
    if (match.rule->name == "ref.diary_prefix") letters.push_back(match.tokens.first);
  return letters_of_items(view, letters);
}

std::optional<Candidate> read(const View& view, const Match& match, Index own) {
  const ReferenceKind kind = kind_of(facts_of(match).yields("kind"));
  if (kind == ReferenceKind::paragraph && (torn_apart(view, match) || only_announces(view, match, own))) return std::nullopt;
  if (kind == ReferenceKind::law && !names_an_act(view, facts_of(match).capture(match, "name"))) return std::nullopt;
  TokenRange tokens = match.tokens;
  if (kind == ReferenceKind::diary) {
    // The words that announce a number stay outside it.
    const TokenRange num = facts_of(match).capture(match, "num"), series = facts_of(match).capture(match, "series");
    const bool own_series = names_a_series(view, series);
    if (match.rule->name == "ref.diary_prefix" && !own_series) return std::nullopt;
    if (match.rule->name == "ref.diary_prefix" && (apart(view, series, num) || holds_figure(view.reading(series.first))))
      return std::nullopt;
    if (match.rule->name == "ref.diary_column" && !(at_the_margin(view, match) && line_of_item(view, num.first)))
      return std::nullopt;
    if (match.rule->name == "ref.diary_code" && !is_diary_code(view.reading(num.first))) return std::nullopt;
    if (match.rule->name != "ref.diary_file" && !looks_registered(view.reading(num.first))) return std::nullopt;
    tokens = {own_series ? series.first : num.first, num.last};
  }
  Candidate candidate{{}, tokens};
  candidate.reference.kind = kind;
  candidate.reference.rule = match.rule->name;
  candidate.reference.span = view.span(tokens);
  candidate.reference.value = value_of(view, match, kind, tokens);
  return candidate;
}

/// A citation of law beats the § inside it, else the longer of two that overlap.
bool better(const Candidate& a, const Candidate& b) {
  return a.tokens.size() != b.tokens.size() ? a.tokens.size() > b.tokens.size() : a.reference.kind != ReferenceKind::paragraph;
}

}  // namespace

std::vector<Reference> references(const View& view, const Matches& matches) {
  const Index own = own_paragraphs(view);
  const std::vector<Index> items = numbers_of_items(view, matches);
  std::vector<Candidate> kept;
  for (const Match& match : matches.of(Layer::references)) {
    if (match.rule->name == "ref.diary_prefix" && std::binary_search(items.begin(), items.end(), match.tokens.first)) continue;
    auto candidate = read(view, match, own);
    if (!candidate) continue;
    while (!kept.empty() && kept.back().reference.span.overlaps(candidate->reference.span) && better(*candidate, kept.back()))
      kept.pop_back();
    if (kept.empty() || !kept.back().reference.span.overlaps(candidate->reference.span)) kept.push_back(std::move(*candidate));
  }
  std::vector<Reference> found;
  for (Candidate& candidate : kept) found.push_back(std::move(candidate.reference));
  std::sort(found.begin(), found.end(), [](const Reference& a, const Reference& b) { return a.span < b.span; });
  return found;
}

}  // namespace minutes::find
