// Attendance told in sentences before the first item: `Vid mötet deltog Anna Ek och Bo Lind från styrelsen. Eva Sjö hade
// anmält förhinder.` Only names that the word tables know count; what is said of them stands right before or behind.
#include <algorithm>

#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr auto there_words = words("närvarade", "närvarande", "närvara", "närvar", "deltog", "deltar", "medverkade",
                                   "medverkar", "leddes", "leder", "ledde", "pennan", "protokollet", "protokoll");
constexpr auto away_words = words("förhinder", "frånvarande", "frånvaro", "återbud", "förhindrad", "förhindrade", "sjuk");
constexpr auto guest_words = words("gäst", "gäster", "inbjuden", "inbjudna", "besök", "besöktes", "adjungerad", "adjungerade");
constexpr auto clause_words =
    words("och", "samt", "som", "liksom", "var", "deltog", "hade", "har", "till", "för", "vid", "medan");

constexpr auto kept_words = words("förda", "fördes", "förts", "förde", "skrevs", "nedtecknades");
constexpr auto paper_words = words("anteckningarna", "anteckningar", "protokollet", "protokoll", "minnesanteckningarna");

class ProseReader {
 public:
  ProseReader(const View& view, TokenRange sentence, std::vector<AttendanceRow>& rows)
      : view_(view), rows_(rows), first_(rows.size()), clause_(rows.size()) {
    for (Index t = sentence.first; t < sentence.last; ++t) run_.push_back(t);
  }

  void read() {
    const bool away = any(away_words) && !calls_off();
    if (any(kept_words)) return keeper();
    if (!away && !any(there_words) && !any(guest_words) && !(first_ > 0 && names_behind_side() != 0)) return;
    presence_ = away ? Presence::absent : Presence::present;
    side_before_names();
    semicolons_ = std::any_of(run_.begin(), run_.end(), [&](Index t) { return is_mark(view_, t, ";"); });
    for (std::size_t at = 0; at < run_.size();) at = step(at);
  }

 private:
  const Token& token(std::size_t at) const { return view_.tokens[run_[at]]; }
  bool any(const auto& set) const {
    return std::any_of(run_.begin(), run_.end(), [&](Index t) { return set.has(view_.tokens[t]); });
  }
  /// `Återbud till Anna Ek`: whom to tell.
  bool calls_off() const {
    for (std::size_t at = 0; at + 1 < run_.size(); ++at)
      if (away_words.has(token(at)) && word_set<"till", "lämnas", "anmäls", "meddelas">.has(token(at + 1))) return true;
    return false;
  }
  bool mark(std::size_t at, std::string_view text) const { return at < run_.size() && is_mark(view_, run_[at], text); }
  bool role(std::size_t at) const { return at < run_.size() && (token(at).lists & sv::role) != 0; }
  std::string text(std::size_t from, std::size_t to) const {
    return text_of(view_, std::span<const Index>(run_).subspan(from, to - from));
  }

  /// `Anteckningarna är förda av Anna Ek`
  void keeper() {
    if (!any(paper_words) || first_ == 0) return;
    for (std::size_t at = 0; at < run_.size(); ++at)
      if (const PersonName name = person_name_at(view_, run_, at); name.sure && name.words > 1) {
        take(at, name);
        if (!rows_.back().person.role) rows_.back().person.role = "sekreterare";
        return;
      }
  }

  std::size_t step(std::size_t at) {
    const PersonName name = person_name_at(view_, run_, at);
    if (name.sure && name.words > 1) return take(at, name);
    if (word_set<"liksom", "samt", "medan">.has(token(at))) clause_ = rows_.size();
    if (rows_.size() == first_) return at + 1;
    const bool at_body =
        word_set<"vid">.has(token(at)) && at + 1 < run_.size() && token(at + 1).has(token_capital) && role(at - 1);
    if (mark(at, "(") && role(at + 1) && mark(at + 2, ")")) return add_role(at + 1);
    if (at_body || word_set<"från", "(">.has(token(at))) return affiliation(at + 1);
    if (word_set<"gäst", "gäster">.has(token(at))) rows_.back().person.presence = Presence::adjunct;
    if (mark(at, ",") && role(at + 1) && !leads_name(at + 1)) return office(at + 1);
    if (mark(at, ",") && at + 3 < run_.size() && word_set<"även", "också", "likaså">.has(token(at + 1)) && role(at + 3))
      return office(at + 3);  // `…, även han riksdagsledamot`
    if (mark(at, ",") && at + 1 < run_.size() && names_organisation(at + 1)) return organisation_between(at + 1);
    if (semicolons_ && mark(at, ",") && at + 1 < run_.size() && token(at + 1).has(token_capital)) return organisation(at + 1);
    if (partly(at)) rows_.back().person.presence = Presence::adjunct;
    return at + 1;
  }

  /// `…, riksdagsledamoten Anna Ek`: the office of the one behind it.
  bool leads_name(std::size_t at) const {
    while (role(at)) ++at;
    return at < run_.size() && person_name_at(view_, run_, at).sure;
  }

  /// `generaldirektör Anna Ek (ordförande)`
  std::size_t add_role(std::size_t at) {
    auto& known = rows_.back().person.role;
    const std::string more = text(at, at + 1);
    known = known ? *known + ", " + more : more;
    return at + 2;
  }

  std::size_t take(std::size_t at, const PersonName& name) {
    AttendanceRow row;
    row.person.name = written(view_, run_, at, name);
    row.person.span = {token(at).start, token(at + name.count - 1).end};
    row.person.presence = presence_;
    if (!side_.empty()) row.person.affiliation = side_;
    std::size_t from = at;
    while (from > 0 && role(from - 1)) --from;
    if (from < at) row.person.role = indefinite(text(from, at));
    rows_.push_back(std::move(row));
    return at + name.count;
  }

  /// `ordföranden Anna Ek` is ordförande.
  static std::string indefinite(std::string role) {
    const std::string folded = base::fold(role);
    if (folded.ends_with("anden") || folded.ends_with("aren") || folded.ends_with("ören")) role.pop_back();
    if (folded.ends_with("ören")) role.pop_back();
    if (folded.ends_with("moten")) role.resize(role.size() - 2);  // `riksdagsledamoten`
    return role;
  }

  /// `Från Region Väst (RV) Anna Ek, …`, the verb left out: where the first name starts, 0 where it is not that.
  std::size_t names_behind_side() const {
    constexpr std::size_t longest = 8;
    if (run_.size() < 4 || !word_set<"från">.has(token(0)) || !token(1).has(token_capital)) return 0;
    for (std::size_t at = 2; at < run_.size() && at < longest && !mark(at, ","); ++at)
      if (const PersonName name = person_name_at(view_, run_, at);
          name.sure && name.words > 1 && known_first_name(view_, run_[at]))
        return at;
    return 0;
  }

  /// `Från kommunen deltog …`
  void side_before_names() {
    if (run_.size() < 3 || !word_set<"från", "för">.has(token(0))) return;
    std::size_t end = 1;
    while (end < run_.size() && end < 6 && !there_words.has(token(end)) && !mark(end, ",")) ++end;
    if (const std::size_t names = names_behind_side(); names != 0) end = names;
    if (end < run_.size() && (there_words.has(token(end)) || names_behind_side() != 0))
      side_ = side_name(view_, std::span<const Index>(run_).subspan(1, end - 1));
  }

  /// `Anna Ek, Svenska kyrkan, Västra pastoratet; Bo Lind, …`: all up to the semicolon.
  std::size_t organisation(std::size_t at) {
    std::size_t end = at;
    while (end < run_.size() && !mark(end, ";") && !mark(end, ".") && !word_set<"samt", "deltog">.has(token(end)) &&
           !(word_set<"och">.has(token(end)) && person_name_at(view_, run_, end + 1).sure))
      ++end;
    if (!rows_.back().person.affiliation || *rows_.back().person.affiliation == side_)
      rows_.back().person.affiliation = text(at, end);
    return end;
  }

  /// `Anna Ek, PRO, hade förhinder`: letters in capitals, or an organisation that the tables know, between commas.
  bool names_organisation(std::size_t at) const {
    constexpr std::uint64_t lists = sv::organisation | sv::organ_acronym | sv::party;
    constexpr std::uint64_t forms = sv::organ_form | sv::organ_head | sv::organisation;
    for (std::size_t next = at + 1; token(at).has(token_capital) && next < run_.size() && next < at + 4 && !mark(next, ",");
         ++next)
      if ((token(next).lists & forms) != 0 && !person_name_at(view_, run_, at).sure) return true;  // `Viks högskola`
    return token(at).has(token_capital) && (token(at).has(token_all_caps) || (token(at).lists & lists) != 0) &&
           !person_name_at(view_, run_, at).sure;
  }

  std::size_t organisation_between(std::size_t at) {
    std::size_t end = at;
    while (end < run_.size() && token(end).cls != TokenClass::punctuation && !clause_words.has(token(end))) ++end;
    if (!rows_.back().person.affiliation) rows_.back().person.affiliation = text(at, end);
    return end;
  }

  /// `… deltog under punkten om budgeten`: the last one was there for a part.
  bool partly(std::size_t at) const {
    const bool counted = at + 2 < run_.size() && word_set<"under", "vid", "på">.has(token(at)) &&
                         word_set<"den", "det">.has(token(at + 1)) && (token(at + 2).lists & sv::ordinal_word) != 0;
    if (presence_ == Presence::present && counted) return true;  // `under den första punkten`
    return presence_ == Presence::present && word_set<"under", "vid", "på">.has(token(at)) && at + 1 < run_.size() &&
           word_set<"punkt", "punkten", "punkterna", "ärendet", "ärende">.has(token(at + 1));
  }

  std::size_t affiliation(std::size_t at) {
    std::size_t end = at;
    while (end < run_.size() && token(end).cls != TokenClass::punctuation && !(end > at && clause_words.has(token(end)))) ++end;
    if (end == at) return at;
    const std::string name = side_name(view_, std::span<const Index>(run_).subspan(at, end - at));
    if (name.empty()) return end;
    for (std::size_t row = rows_.size(); row > clause_ && !rows_[row - 1].person.affiliation; --row) {
      if (row < rows_.size() && rows_[row - 1].person.role) break;  // `ordföranden Anna Ek, Bo Lind från byalaget`
      rows_[row - 1].person.affiliation = name;
    }
    return end;
  }

  std::size_t office(std::size_t at) {
    std::size_t end = at;
    while (end < run_.size() && token(end).cls == TokenClass::word && !clause_words.has(token(end)) &&
           !token(end).has(token_capital))
      ++end;
    if (!rows_.back().person.role) rows_.back().person.role = text(at, end);
    return end;
  }

  const View& view_;
  std::vector<AttendanceRow>& rows_;
  std::size_t first_;
  std::size_t clause_;  ///< first person of the clause
  std::vector<Index> run_{};
  Presence presence_ = Presence::present;
  bool semicolons_ = false;  ///< part the people
  std::string side_{};
};

}  // namespace

bool tells_presence(const View& view, Span paragraph) {
  const TokenRange tokens = view.range(paragraph);
  Index last = no_index;
  std::size_t sentences = 0;
  for (Index t = tokens.first; t < tokens.last; ++t) {
    if (!there_words.has(view.tokens[t]) && !away_words.has(view.tokens[t])) continue;
    const Index sentence = view.sentence_of(t);
    sentences += sentence != last;
    last = sentence;
  }
  return sentences > 1;
}

void read_prose(const View& view, Span paragraph, std::vector<AttendanceRow>& rows) {
  const TokenRange tokens = view.range(paragraph);
  for (Index t = tokens.first; t < tokens.last;) {
    const Index sentence = view.sentence_of(t);
    if (sentence == no_index) return;
    const TokenRange range = view.sentences[sentence].tokens;
    ProseReader(view, {std::max(range.first, tokens.first), std::min(range.last, tokens.last)}, rows).read();
    t = std::max(range.last, t + 1);
  }
}

}  // namespace minutes::find
