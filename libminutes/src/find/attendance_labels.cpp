// Labels over people that no table holds, told by their words: `Närvarande LAG-ledamöter`, `Hade inte möjlighet att delta`,
// `Kommunens tjänstepersoner`, `Ersättare från Vänstern`.
#include <algorithm>

#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/attendance_words.h"

namespace minutes::find {
namespace {

using sv::PresenceHead;

/// What one word of a label says.
enum class LabelWord : std::uint8_t {
  unknown,
  frame,     ///< says nothing by itself: `vid`, `mötet`, `har`
  kind,      ///< `externa`
  place,     ///< leads in a side: `från`, `för`
  denied,    ///< `ej`
  there,     ///< `deltog`
  away,      ///< `förhindrad`
  right,     ///< `yttranderätt`
  called,    ///< `kallade`
  others,    ///< `övriga`
  member,    ///< `ledamöter`
  stand_in,  ///< `suppleanter`
  serving,   ///< `tjänstgörande`
  guest,     ///< `inbjuden`
  staff,     ///< `tjänsteperson`
};

struct LabelStem {
  std::string_view stem;
  LabelWord word;
  bool whole = false;
  bool end = false;  ///< a compound may end so: `LAG-ledamöter`
};

constexpr LabelStem label_stems[] = {
    {"ej", LabelWord::denied, true},
    {"inte", LabelWord::denied, true},
    {"icke", LabelWord::denied, true},
    {"närvarorätt", LabelWord::right},
    {"yttranderätt", LabelWord::right},
    {"förslagsrätt", LabelWord::right},
    {"rösträtt", LabelWord::right},
    {"röstande", LabelWord::right},
    {"närvar", LabelWord::there},
    {"beslutande", LabelWord::there},
    {"deltag", LabelWord::there},
    {"här", LabelWord::there, true},
    {"där", LabelWord::there, true},
    {"delta", LabelWord::there, true},
    {"deltar", LabelWord::there, true},
    {"deltog", LabelWord::there, true},
    {"medverka", LabelWord::there},
    {"komma", LabelWord::there, true},
    {"uppkoppla", LabelWord::there},
    {"frånvar", LabelWord::away},
    {"förhind", LabelWord::away},
    {"återbud", LabelWord::away},
    {"förfall", LabelWord::away},
    {"sjuk", LabelWord::away},
    {"uteb", LabelWord::away},
    {"kallad", LabelWord::called},
    {"övriga", LabelWord::others},
    {"andra", LabelWord::others, true},
    {"ledam", LabelWord::member, false, true},
    {"medlem", LabelWord::member, false, true},
    {"representant", LabelWord::member, false, true},
    {"ombud", LabelWord::member, false, true},
    {"aktieägare", LabelWord::member},
    {"delägare", LabelWord::member},
    {"delegat", LabelWord::member, false, true},
    {"företrädare", LabelWord::member, false, true},
    {"förtroendeval", LabelWord::member},
    {"politiker", LabelWord::member},
    {"ordinarie", LabelWord::member},
    {"ersättare", LabelWord::stand_in, false, true},
    {"suppleant", LabelWord::stand_in, false, true},
    {"tjänstgörande", LabelWord::serving},
    {"tjg", LabelWord::serving},
    {"inkalla", LabelWord::serving},
    {"gäst", LabelWord::guest, false, true},
    {"inbjud", LabelWord::guest},
    {"adjung", LabelWord::guest},
    {"inadjung", LabelWord::guest},
    {"föredrag", LabelWord::guest},
    {"föreläs", LabelWord::guest},
    {"besök", LabelWord::guest},
    {"gästade", LabelWord::guest},
    {"åhörare", LabelWord::guest},
    {"observatör", LabelWord::guest, false, true},
    {"sakkunnig", LabelWord::guest},
    {"insyn", LabelWord::guest},
    {"expert", LabelWord::guest},
    {"tjänstem", LabelWord::staff},
    {"tjänstep", LabelWord::staff},
    {"personal", LabelWord::staff},
    {"kansli", LabelWord::staff, false, true},
    {"förvaltning", LabelWord::staff, false, true},
    {"handläggare", LabelWord::staff, false, true},
    {"anställda", LabelWord::staff},
};

constexpr auto label_frame_words =
    words("vid", "på", "i", "under", "av", "med", "till", "att", "och", "samt", "&", "mötet", "möte", "sammanträdet", "träffen",
          "stämman", "årsmötet", "dagens", "har", "hade", "var", "är", "fanns", "befanns", "som", "följande", "personer",
          "kunde", "möjlighet", "anmält", "anmäld", "anmälda", "anmälde", "anmälts", "lämnat", "lämnats", "meddelat",
          "meddelats", "meddelad", "meddelade", "fick", "tyvärr", "även", "också", "dessutom", "därutöver", "härutöver",
          "plats", "distans", "länk", "digitalt", "fysiskt", "skriftligt", "muntligt", "förväg", "utan", "namn", "del", "delar",
          "mötets", "tid", "/", "-", "–", ",", "samtliga", "nämndens", "styrelsens", "rådets");
/// What kind of members: part of their role.
constexpr auto label_kind_words = words("externa", "extern", "interna", "intern", "fackliga", "facklig", "valda", "utsedda",
                                        "ständiga", "politiska", "regionala", "kommunala", "ideella");

LabelWord label_word(const View& view, Index token) {
  if (label_frame_words.has(view.tokens[token])) return LabelWord::frame;
  if (label_kind_words.has(view.tokens[token])) return LabelWord::kind;
  if (word_set<"från", "för", "ur">.has(view.tokens[token])) return LabelWord::place;
  const std::string folded = base::fold(view.reading(token));
  for (const LabelStem& row : label_stems) {
    if (row.whole ? folded == row.stem : folded.starts_with(row.stem)) return row.word;
    constexpr std::size_t longest_ending = 6;
    if (const auto at = row.end ? folded.rfind(row.stem) : std::string::npos; at != std::string::npos && at > 0)
      if (folded.size() - at <= row.stem.size() + longest_ending) return row.word;
  }
  return LabelWord::unknown;
}

/// A role for those under the label is what it says without their presence: `Närvarande LAG-ledamöter`.
std::string role_in(const View& view, std::span<const Index> words) {
  const auto kept = [&](Index token) {
    const LabelWord word = label_word(view, token);
    return word != LabelWord::there && word != LabelWord::frame && word != LabelWord::away;
  };
  while (!words.empty() && !kept(words.front())) words = words.subspan(1);
  while (!words.empty() && !kept(words.back())) words = words.subspan(0, words.size() - 1);
  return text_of(view, words);
}

/// `N:` and `F:` of short notes.
std::optional<PresenceHead> lettered_head(const View& view, Index token) {
  const std::string_view letter = view.reading(token);
  if (letter == "N") return PresenceHead::present;
  if (letter == "F") return PresenceHead::absent;
  return {};
}

/// `Under p. 4`, `Vid § 12 deltog`: there for that part.
bool names_part(const View& view, std::span<const Index> label) {
  if (label.size() < 2 || !word_set<"under", "vid", "till", "på", "för">.has(view.tokens[label[0]])) return false;
  const Token& next = view.tokens[label[1]];
  return next.cls == TokenClass::section || part_words.has(next.hash);
}

}  // namespace

std::optional<AttendanceHead> compose_head(const View& view, std::span<const Index> label, bool closed) {
  constexpr std::size_t longest = 8;
  if (label.empty() || label.size() > longest || !(closed || view.tokens[label[0]].has(token_capital))) return {};
  if (closed && names_part(view, label)) {
    AttendanceHead head;
    head.kind = PresenceHead::adjunct;
    head.during = text_of(view, label);
    return head;
  }
  if (closed && label.size() == 1)
    if (const auto letter = lettered_head(view, label[0])) return AttendanceHead{*letter};
  unsigned told = 0, unknown = 0;
  const auto has = [&](LabelWord word) { return (told >> static_cast<unsigned>(word) & 1) != 0; };
  std::size_t side = label.size();
  for (std::size_t at = 0; at < side; ++at) {
    const LabelWord word = label_word(view, label[at]);
    if (word == LabelWord::place && at > 0)
      side = at;
    else if (word == LabelWord::unknown && (!closed || ++unknown > 2 || view.tokens[label[at]].cls != TokenClass::word))
      return {};
    told |= 1u << static_cast<unsigned>(word);
  }
  AttendanceHead head;
  const bool absent = has(LabelWord::away) || (has(LabelWord::denied) && has(LabelWord::there) && !has(LabelWord::right));
  if (absent)
    head.kind = PresenceHead::absent;
  else if (has(LabelWord::guest))
    head.kind = PresenceHead::adjunct;
  else if (has(LabelWord::right))
    head.kind = PresenceHead::others;
  else if ((has(LabelWord::stand_in) && has(LabelWord::member)) || word_set<"följande">.has(view.tokens[label[0]]))
    head.kind = PresenceHead::present;
  else if (has(LabelWord::stand_in))
    head.kind = has(LabelWord::serving) && !has(LabelWord::denied) ? PresenceHead::serving : PresenceHead::substitutes;
  else if (has(LabelWord::member))
    head.kind = PresenceHead::members;
  else if (has(LabelWord::staff))
    head.kind = PresenceHead::officials;
  else if (has(LabelWord::others) && has(LabelWord::there))
    head.kind = PresenceHead::others;
  else if (has(LabelWord::called))
    head.kind = PresenceHead::called;
  else if (has(LabelWord::there) && !has(LabelWord::denied))
    head.kind = PresenceHead::present;
  else
    return {};
  if (role_head(head.kind)) head.role = role_in(view, label.subspan(0, side));
  if (side + 1 < label.size()) head.affiliation = side_name(view, label.subspan(side + 1));
  return head;
}

}  // namespace minutes::find
