// What body met, told by the pieces of the title: behind the word of the genre, or a piece that is a body's name.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/end_set.h"
#include "find/meta_parts.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t max_body_words = 16;

constexpr auto body_ends =
    ends("nämnden", "nämnd", "styrelsen", "styrelse", "utskottet", "utskott", "fullmäktige", "rådet", "råd", "direktionen",
         "direktion", "beredningen", "beredning", "kommittén", "kommitté", "kommitte", "delegationen", "delegation", "gruppen",
         "grupp", "presidiet", "presidium", "stämman", "stämma", "nätverket", "nätverk", "plattform", "plattformen", "forum",
         "forumet", "revisionen", "kårfullmäktige", "sammanträdesgrupp", "kapitlet", "domkapitlet", "teamet", "panelen",
         "utskottets");
constexpr auto association_ends =
    ends("föreningen", "förening", "förbundet", "förbund", "klubben", "klubb", "laget", "lag", "kåren", "kår", "församling",
         "församlingen", "pastorat", "sektionen", "sektion", "bolaget", "stiftelsen", "stiftelse", "kretsen", "krets",
         "distriktet", "distrikt", "skötselområde", "skötselområdet", "sällskapet", "sällskap", "avdelning", "avdelningen",
         "samfällighet", "samfälligheten", "nation", "nationen", "kören", "kör", "orkestern", "orkester", "teatern", "jouren",
         "vännerna", "vänner", "innebandy", "fotboll", "ishockey", "hockey", "gymnastik", "friidrott", "handboll", "simning",
         "kooperativet", "kooperativ", "fiskevårdsområde", "fiskevårdsområdet", "viltvårdsområde", "jaktvårdsområde", "gillet",
         "gille", "orden", "unionen", "union", "federationen", "alliansen", "bygderåd", "fören", "fören.");
/// Letters that sports clubs and housing co-operatives stand under; whole words.
constexpr auto association_letters = words("if", "ik", "bk", "ff", "sk", "fk", "ok", "gk", "bf", "is", "fc", "kk", "rk", "brf");
/// Joint committees and councils that go by their letters.
constexpr auto body_letters =
    words("apt", "fsg", "lsg", "csg", "ksg", "ösg", "kpr", "khr", "ktr", "fhr", "rpr", "krf", "brå", "brp", "ksau", "lag");
constexpr auto meeting_ends = ends("möte", "mötet", "sammanträde", "sammanträdet", "stämma", "stämman", "träff");
constexpr auto indefinite_ends =
    ends("nämnd", "styrelse", "utskott", "råd", "direktion", "beredning", "kommitté", "delegation");

/// 3 a body that meets (nämnd, styrelse, grupp), 2 an association or company, 0 anything else.
int rank_of_word(const View& view, Index token) {
  const Token& t = view.tokens[token];
  if (t.cls != TokenClass::word && t.cls != TokenClass::mixed) return 0;
  if (word_set<"revisorer", "revisorerna">.has(t)) return 3;
  if ((t.lists & sv::role) != 0) return 0;
  if (word_set<"länsstyrelsen", "länsstyrelse", "socialstyrelsen", "skolinspektionen">.has(t)) return 2;  // authorities
  if (body_letters.has(t) && t.has(token_all_caps)) return 3;
  if (association_letters.has(t) && t.has(token_capital)) return 2;
  return body_ends.end(view, token) ? 3 : association_ends.end(view, token) || word_set<"brf">.has(t) ? 2 : 0;
}

bool meeting_noun(const View& view, Index token) {
  return meeting_ends.end(view, token) || word_set<"session">.has(view.tokens[token]);
}

bool letterhead(const View& view, Index token) {
  return words("kommun", "kommuns", "stad", "stads", "region", "regionen", "landsting", "landstinget", "kommunen")
      .has(view.tokens[token]);
}

/// `HT`, `VT24`, `ht2`: the half-year.
bool names_term(const View& view, Index t) {
  const std::string folded = base::fold(view.reading(t));
  if (!folded.starts_with("ht") && !folded.starts_with("vt")) return false;
  constexpr std::size_t longest = 4;  // digits
  return folded.size() <= 2 + longest && folded.find_first_not_of("0123456789", 2) == std::string::npos;
}

/// Where a body's name stops inside a piece: a mark, a date, a time, the number of the meeting.
Index end_of_name(const View& view, Index from, Index last) {
  Index t = from;
  for (; t < last && t < from + max_body_words; ++t) {
    const Token& token = view.tokens[t];
    if (is_mark(view, t, ",") || is_mark(view, t, ";") || is_mark(view, t, "(") || is_mark(view, t, ":") ||
        is_mark(view, t, "|") || is_mark(view, t, "*"))
      break;
    if (is_mark(view, t, ".") && !view.tokens[t - (t > from)].has(token_abbreviation)) break;
    if (is_dash(view, t) && token.has(token_space_before) && t + 1 < last &&
        (meeting_noun(view, t + 1) || view.tokens[t + 1].cls == TokenClass::number))
      break;
    if (t > from && word_set<"kallas", "kallar", "kallades", "inbjuds", "inbjuder", "sammanträder", "sammanträdde", "träffades",
                          "möttes", "samlades", "höll", "hade">.has(token))
      break;
    if ((token.lists & (sv::weekday | sv::clock_word)) != 0 || word_set<"kl", "kl.", "klockan">.has(token)) break;
    if (token.cls == TokenClass::code && view.reading(t).find_first_of("0123456789") != std::string_view::npos) break;
    if (t > from && names_term(view, t)) break;
    const bool house = word_set<"brf", "hsb", "bostadsrättsföreningen", "riksbyggen">.has(view.tokens[from]);
    if (word_set<"nr", "den">.has(token) && t > from && !(house && word_set<"nr">.has(token)) && t + 1 < last &&
        view.tokens[t + 1].cls == TokenClass::number)
      break;
    const bool figure = token.cls == TokenClass::number;
    const bool year = figure && token.span().size() == 4;
    const bool day = figure && (t + 1 >= last || (view.tokens[t + 1].lists & sv::month) != 0 || token.span().size() > 2);
    if (t > from && (year || (day && !house))) break;
    if (t == from && figure) break;
  }
  return t;
}

TokenRange trimmed(const View& view, TokenRange name) {
  while (!name.empty() && view.tokens[name.first].cls == TokenClass::punctuation) ++name.first;
  if (name.size() > 1 && view.tokens[name.first].cls == TokenClass::mixed && rank_of_word(view, name.first + 1) == 3)
    ++name.first;  // `S5 Sektionsstyrelsen`
  const auto numbered = [&] {
    const TokenClass last = view.tokens[name.last - 1].cls;  // `Styrelsen 4`, `Styrelsen ST04`: the meeting's number
    if (last == TokenClass::symbol) return true;
    const bool school_class = last == TokenClass::mixed && view.reading(name.last - 1)[0] <= '9';  // `Klassråd 6B`
    return name.size() > 1 && !school_class && (last == TokenClass::number || last == TokenClass::mixed) &&
           rank_of_word(view, name.last - 2) == 3;
  };
  while (!name.empty() && (numbered() || view.tokens[name.last - 1].cls == TokenClass::punctuation ||
                           word_set<"den", "i", "vid", "från", "på", "och">.has(view.tokens[name.last - 1])))
    --name.last;
  return name;
}

/// `byalagets` before `möte`: a body in the genitive.
bool owns_meeting(const View& view, Index t, Index last) {
  if (t + 1 >= last || !meeting_noun(view, t + 1) || !view.reading(t).ends_with("s")) return false;
  const std::string folded = base::fold(view.reading(t));
  const std::string_view stem = std::string_view(folded).substr(0, folded.size() - 1);
  return body_ends.end(stem) || association_ends.end(stem);
}

/// `kårfullmäktiges` meets itself, `byalagets` has others meet.
int owner_rank(const View& view, Index t) {
  const std::string folded = base::fold(view.reading(t));
  return body_ends.end(std::string_view(folded).substr(0, folded.size() - 1)) ? 3 : 2;
}

/// `kretsstyrelsens`
bool body_in_genitive(const View& view, Index t) {
  const std::string folded = base::fold(view.reading(t));
  return folded.ends_with("s") && !body_ends.end(folded) &&
         body_ends.end(std::string_view(folded).substr(0, folded.size() - 1));
}

int rank_of(const View& view, TokenRange name) {
  int rank = 0;
  if (name.size() == 1 && word_set<"presidium", "presidiet">.has(view.tokens[name.first])) return 0;  // a list's head
  if (name.size() == 2 && word_set<"gemensam", "gemensamma">.has(view.tokens[name.first])) return 1;  // says what kind
  if (name.size() == 1 &&
      word_set<"verksamhetsåret", "räkenskapsåret", "kalenderåret", "mandatperioden">.has(view.tokens[name.first]))
    return 0;
  for (Index t = name.first; t < name.last; ++t)
    rank = std::max(rank, t + 1 == name.last && body_in_genitive(view, t) ? 3
                          : owns_meeting(view, t, name.last)              ? owner_rank(view, t)
                                                                          : rank_of_word(view, t));
  return rank;
}

bool only_meeting(const View& view, TokenRange name) {
  for (Index t = name.first; t < name.last; ++t)
    if (!meeting_noun(view, t) &&
        !words("ordinarie", "extra", "konstituerande", "digitalt", "fysiskt", "protokoll", "vårt", "ett", "nr", "dag", "årligt")
             .has(view.tokens[t]))
      return view.tokens[t].cls != TokenClass::word && name.size() == 1;
  return true;
}

/// `Göteborgs Stad Kommunstyrelsen`: the letterhead before a body that opens with a capital.
TokenRange without_letterhead(const View& view, TokenRange name) {
  if (letterhead(view, name.last - 1))
    for (Index t = name.first + 1; t + 1 < name.last; ++t)
      if (word_set<"i", "vid", "inom">.has(view.tokens[t]) && rank_of(view, {name.first, t}) == 3)
        return {name.first, t};  // `Folkhälsorådet i Viks kommun`
  for (Index t = name.first; t + 1 < name.last; ++t)
    if (letterhead(view, t) && t > name.first && view.tokens[t + 1].has(token_capital) && !view.reading(t).ends_with("s") &&
        rank_of(view, {t + 1, name.last}) == 3)
      return {t + 1, name.last};
  return name;
}

/// `6` of `styrelsemöte nr 6`, `möte 6/2024 i X`.
bool numbers_meeting(const View& view, Index t) {
  const bool figure = view.tokens[t].cls == TokenClass::number || view.tokens[t].cls == TokenClass::code;
  if (!figure || view.tokens[t].span().size() > 7) return false;
  return word_set<"nr", "nummer">.has(view.tokens[t - 1]) ||
         (meeting_noun(view, t - 1) && word_set<"i", "med", "för", "hos", "på", ",">.has(view.tokens[t + 1]));
}

/// What follows a genre word or a meeting: `fört vid styrelsemöte i X`, `från sammanträde med den X`, `– X`, `X`.
TokenRange body_behind(const View& view, Index from, Index last) {
  Index t = from;
  if (t + 1 < last && meeting_noun(view, t) && view.tokens[t + 1].has(token_capital)) ++t;  // `Styrelsemöte IK Bladet`
  bool in = false;
  for (; t < last; ++t) {
    const Token& token = view.tokens[t];
    if (word_set<"i", "på", "hos">.has(token))
      in = true;
    else if (t > from && t + 1 < last && numbers_meeting(view, t)) {
      if (is_mark(view, t + 1, ",")) ++t;
      continue;
    } else if (word_set<"med", "för", "av", "från", "vid", "den", "det", "de">.has(token))
      in = in && word_set<"den", "det", "de">.has(token);
    else if (!words("fört", "förda", "upprättat", "över", "om", "vad", "som", "diskuterades", "under", "till", "nr",
                    "medlemmarna", "medlemmar", "aktieägarna", "delägarna", "ordinarie", "extra", "konstituerande", "digitalt",
                    "gemensamt")
                  .has(token) &&
             !is_dash(view, t) && !is_mark(view, t, ":") && !is_mark(view, t, "*") &&
             !(meeting_noun(view, t) && t + 1 < last &&
               (word_set<"med", "i", "för", "av", "hos", "på", "vid", "nr">.has(view.tokens[t + 1]) ||
                numbers_meeting(view, t + 1))) &&
             !(is_mark(view, t, ",") && (t == from || meeting_noun(view, t - 1))) &&
             !(meeting_noun(view, t) && t + 2 < last && is_mark(view, t + 1, ",") && view.tokens[t + 2].has(token_capital)))
      break;
  }
  if (t >= last || view.tokens[t].cls == TokenClass::number || view.tokens[t].cls == TokenClass::code) return {};
  const TokenRange name = trimmed(view, without_letterhead(view, trimmed(view, {t, end_of_name(view, t, last)})));
  if (name.empty() || only_meeting(view, name) || view.tokens[name.first].cls == TokenClass::number) return {};
  const bool several = name.size() > 1 && view.tokens[name.last - 1].has(token_capital);  // `i Skatvad` is where it met
  const bool named = view.tokens[name.first].has(token_capital) && (!in || several);
  if (!named && rank_of(view, name) == 0) return {};
  return name;
}

class BodyFinder {
 public:
  BodyFinder(const View& view, const Opening& opening) : view_(view), opening_(opening) {}

  TokenRange find() {
    for (const TitlePiece& piece : opening_.pieces)
      if (const TokenRange name = after_genre(piece); !name.empty())
        consider(name, 2 + rank_of(view_, name) * 2 + (piece.page_head ? 1 : 0));
    for (const TitlePiece& piece : opening_.pieces)
      if (const TokenRange name = whole(piece); !name.empty())
        consider(name, rank_of(view_, name) * 2 + (piece.page_head ? 2 : 1));
    below_board();
    shorten();
    if (best_.empty()) heading();
    if (best_.empty()) above_genre();
    return best_;
  }

 private:
  void consider(TokenRange name, int score) {
    if (score < score_ || score < 2 || (score == score_ && !names_more(name))) return;
    score_ = score;
    best_ = name;
  }

  /// `kyrkofullmäktige i Ekby församling`, called `Kyrkofullmäktige` on a line of its own: that is its name.
  void shorten() {
    for (Index t = best_.first + 1; t + 1 < best_.last; ++t) {
      if (!word_set<"i", "vid">.has(view_.tokens[t]) || rank_of(view_, {best_.first, t}) != 3) continue;
      const auto alone = [&](const TitlePiece& piece) {
        return piece.tokens.size() == t - best_.first &&
               std::equal(view_.tokens.items.begin() + best_.first, view_.tokens.items.begin() + t,
                          view_.tokens.items.begin() + piece.tokens.first,
                          [](const Token& a, const Token& b) { return a.hash == b.hash; });
      };
      const auto found = std::find_if(opening_.pieces.begin(), opening_.pieces.end(), alone);
      if (found != opening_.pieces.end()) best_ = found->tokens;
      return;
    }
  }

  /// `Arbetsutskottet` under `Kommunstyrelsen` on a cover: the committee met.
  void below_board() {
    constexpr std::uint32_t lines_below = 2;
    static constexpr auto committee_ends = ends("utskottet", "utskott", "beredningen", "beredning");
    if (best_.size() != 1 || committee_ends.end(view_, best_.first)) return;
    const Token& board = view_.tokens[best_.first];
    for (const TitlePiece& piece : opening_.pieces) {
      const std::uint32_t line = view_.tokens[piece.tokens.first].line;
      if (line <= board.line || line > board.line + lines_below || piece.tokens.size() > 3) continue;
      const TokenRange name = whole(piece);
      if (!name.empty() && committee_ends.end(view_, name.last - 1)) {
        best_ = name;
        return;
      }
    }
  }

  /// `Skyddskommittén vid Ekby sjukhus` beside `SKYDDSKOMMITTÉ`
  bool names_more(TokenRange name) const {
    if (best_.size() != 1 || name.size() < 2) return false;
    const std::string known = base::fold(view_.reading(best_.first)), word = base::fold(view_.reading(name.first));
    return word.starts_with(known) && word != known;
  }

  TokenRange after_genre(const TitlePiece& piece) const {
    if (const GenreHit hit = genre_in(view_, piece, true)) {
      const TokenRange behind = body_behind(view_, hit.at.last, piece.tokens.last);
      if (!behind.empty()) return behind;
      return {};
    }
    constexpr Index reach = 5;  // `fört vid en extra stämma`
    for (Index t = piece.tokens.first; t < piece.tokens.last && t < piece.tokens.first + reach; ++t)
      if (meeting_noun(view_, t)) return body_behind(view_, t, piece.tokens.last);
    return {};
  }

  /// A piece that is a body's name, with the genre behind a comma at most.
  TokenRange whole(const TitlePiece& piece) const {
    Index last = piece.tokens.last;
    if (const GenreHit hit = genre_in(view_, piece, true)) {
      if (hit.at.first == piece.tokens.first) return {};
      last = hit.at.first;
    }
    if (last > piece.tokens.first && last < piece.tokens.last && body_in_genitive(view_, last - 1))
      return {piece.tokens.first, last};  // `Kretsstyrelsens protokoll`
    TokenRange body = named_from(piece.tokens.first, last);
    Index comma = piece.tokens.first;
    while (comma < last && !is_mark(view_, comma, ",")) ++comma;
    if (body.empty() && comma + 1 < last && letterhead_before(piece.tokens.first, comma)) body = named_from(comma + 1, last);
    return body;
  }

  /// `Viks kommun` before a comma.
  bool letterhead_before(Index first, Index comma) const {
    return comma > first && comma - first <= 3 && (letterhead(view_, first) || letterhead(view_, comma - 1));
  }

  TokenRange named_from(Index first, Index last) const {
    const TokenRange name = trimmed(view_, {first, end_of_name(view_, first, last)});
    if (name.empty() || name.size() > 10 || !view_.tokens[name.first].has(token_capital)) return {};
    if (word_set<"närvarande", "frånvarande", "ej", "icke", "övriga", "beslutande">.has(view_.tokens[name.first])) return {};
    if (is_mark(view_, name.last < last ? name.last : name.first, ":")) return {};
    const TokenRange body = without_letterhead(view_, name);
    const int rank = rank_of(view_, body);
    if (rank == 0 || (body == name && letterhead(view_, body.last - 1))) return {};
    for (Index t = body.first; t < body.last; ++t)
      if ((view_.tokens[t].lists & (sv::decide | sv::modal)) != 0 ||
          word_set<"kallas", "har", "är", "hade">.has(view_.tokens[t]))
        return {};
    return body;
  }

  /// No body by its words: the first line, where the next one says what document it is.
  void above_genre() {
    constexpr Index longest = 6;
    const auto& pieces = opening_.pieces;
    const auto first = std::find_if(pieces.begin(), pieces.end(), [](const TitlePiece& piece) { return !piece.page_head; });
    if (first == pieces.end() || first + 1 == pieces.end() || first->tokens.size() > longest) return;
    const GenreHit hit = genre_in(view_, *(first + 1), true);
    if (!hit || hit.at.first != (first + 1)->tokens.first || genre_in(view_, *first, true) || genre_in(view_, *first, false))
      return;
    const TokenRange name = trimmed(view_, {first->tokens.first, end_of_name(view_, first->tokens.first, first->tokens.last)});
    if (name.empty() || name.last != first->tokens.last || only_meeting(view_, name) || letterhead(view_, name.first) ||
        letterhead(view_, name.last - 1) || !view_.tokens[name.first].has(token_capital))
      return;
    best_ = name;
  }

  /// No body by its words: the first heading without its date.
  void heading() {
    for (const TitlePiece& piece : opening_.pieces) {
      if (!piece.heading && &piece != &opening_.pieces.front()) continue;
      if (genre_in(view_, piece, true) || genre_in(view_, piece, false)) return;
      const TokenRange name = trimmed(view_, {piece.tokens.first, end_of_name(view_, piece.tokens.first, piece.tokens.last)});
      if (name.size() < 2 || name.size() > 8 || only_meeting(view_, name) || letterhead(view_, name.last - 1)) return;
      if (!std::any_of(
              view_.tokens.items.begin() + name.first, view_.tokens.items.begin() + name.last,
              [&](const Token& token) { return meeting_noun(view_, static_cast<Index>(&token - view_.tokens.items.data())); }))
        return;
      best_ = name;
      return;
    }
  }

  const View& view_;
  const Opening& opening_;
  TokenRange best_{};
  int score_ = 0;
};

/// `Rådet för X i Region Vik` is `Rådet för X`.
TokenRange without_region(const View& view, TokenRange name) {
  for (Index t = name.first + 1; t + 1 < name.last; ++t)
    if (word_set<"i", "inom">.has(view.tokens[t]) && word_set<"region">.has(view.tokens[t + 1]) && t + 3 >= name.last &&
        rank_of(view, {name.first, t}) == 3)
      return {name.first, t};
  return name;
}

/// `Föreningen Bladet`, `Sångkören Ekby Toner`: the word that tells the kind stands before the name.
bool named_association(const View& view, Index first, Index last) {
  return first < last && view.tokens[last].has(token_capital) &&
         (association_ends.end(view, first) || word_set<"brf">.has(view.tokens[first]));
}

/// `ordinarie möte`, `årsmöte`, `extra föreningsstämma`: a meeting of all members, that bears no name of its own.
bool formal_meeting(const View& view, Index first, Index noun) {
  static constexpr auto annual =
      ends("årsmöte", "årsmötet", "årsstämma", "årsstämman", "styrelsemöte", "styrelsemötet", "styrelsesammanträde",
           "medlemsmöte", "medlemsmötet", "föreningsstämma", "föreningsstämman", "förbundsstämma");
  return annual.end(view, noun) ||
         (first < noun && word_set<"ordinarie", "extra", "konstituerande", "årligt", "årlig">.has(view.tokens[first]));
}

/// `Ekby hembygdsförenings styrelsemöte`, `Ekby IF:s årsmöte`: leaves the body, and tells how many bytes of it are the
/// genitive. A name that no word tells to be a body (`Bladets höstmöte`, `Klubben Bladets årsmöte`) stays with its meeting,
/// unless it is no genitive (`Klubben Bladet ordinarie årsmöte`).
std::size_t before_meeting(const View& view, TokenRange& name) {
  for (Index t = name.first + 1; t < name.last; ++t) {
    if (!meeting_noun(view, t)) continue;
    Index owner = t - 1;
    while (owner > name.first && (word_set<"ordinarie", "extra", "konstituerande">.has(view.tokens[owner]) ||
                                  (view.tokens[owner].lists & sv::ordinal_word) != 0))
      --owner;
    const std::string folded = base::fold(view.reading(owner));
    if (!folded.ends_with("s")) {
      if (named_association(view, name.first, owner) && formal_meeting(view, owner + 1, t)) name.last = owner + 1;
      return 0;
    }
    const bool acronym = folded.ends_with(":s");
    const std::string_view stem = std::string_view(folded).substr(0, folded.size() - (acronym ? 2 : 1));
    if (!acronym && !body_ends.end(stem) && !association_ends.end(stem)) return 0;
    name.last = owner + 1;
    return acronym ? 2 : 1;
  }
  return 0;
}

/// `Valnämnd` on the page head, `Valnämnden` in the text: the definite form is what the document calls it.
std::string in_definite_form(const View& view, TokenRange name, std::string body) {
  if (name.size() != 1) return body;
  const std::string folded = base::fold(body);
  if (!indefinite_ends.end(folded)) return body;
  for (const std::string_view ending : {"en", "n", "et"}) {
    const std::uint64_t wanted = base::hash_of(folded + std::string(ending));
    for (Index t = 0; t < view.tokens.size(); ++t)
      if (view.tokens[t].hash == wanted && view.tokens[t].has(token_capital)) return std::string(view.reading(t));
  }
  return body;
}

}  // namespace

bool names_body(const View& view, TokenRange words) {
  constexpr std::uint32_t longest = 8;
  const TokenRange name = trimmed(view, words);
  return !name.empty() && name.size() <= longest && rank_of(view, name) == 3 && !meeting_noun(view, name.last - 1);
}

void read_body(const View& view, const Opening& opening, const std::vector<CoverField>& fields, Meta& meta) {
  TokenRange name;
  for (const CoverField& field : fields) {
    if (field.label != sv::CoverLabel::body && !(field.label == sv::CoverLabel::adopted_by && meta.genre == Genre::plan))
      continue;
    const TokenRange value = view.range(field.value);
    if (value.empty()) continue;
    name = trimmed(view, {value.first, end_of_name(view, value.first, value.last)});
    if (!name.empty() && rank_of(view, name) == 0 && (only_meeting(view, name) || meeting_noun(view, name.last - 1)))
      name = {};  // `Möte: Styrelsemöte`
    if (!name.empty()) break;
  }
  if (name.empty()) name = BodyFinder(view, opening).find();
  if (name.empty()) return;
  if (name.size() > 1 && meeting_noun(view, name.first) && view.tokens[name.first + 1].has(token_capital)) ++name.first;
  name = without_region(view, name);
  std::size_t genitive = before_meeting(view, name);
  if (genitive == 0 && body_in_genitive(view, name.last - 1)) genitive = 1;
  meta.spans.body = view.span(name);
  meta.spans.body.end -= static_cast<std::uint32_t>(genitive);
  std::vector<Index> words;
  for (Index t = name.first; t < name.last; ++t) words.push_back(t);
  std::string body = text_of(view, words);
  body.resize(body.size() - genitive);
  meta.body = in_definite_form(view, name, std::move(body));
}

}  // namespace minutes::find
