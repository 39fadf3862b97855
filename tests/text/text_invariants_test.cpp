// What holds of the tokens and sentences of every document at hand, and of damaged copies of it.
#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <clocale>
#include <ctime>

#include "base/utf8.h"
#include "support/documents.h"
#include "text/characters.h"

namespace minutes {
namespace {

std::vector<test::Source> documents() {
  auto all = test::texts_in(test::project("corpus/texts"));
  for (const auto* folder : {"gold/docs", "unlabelled"})
    for (auto& source : test::texts_in(test::shared(folder))) all.push_back(std::move(source));
  return all;
}

bool on_boundary(std::string_view text, std::uint32_t at) {
  return at >= text.size() || !base::is_continuation(static_cast<unsigned char>(text[at]));
}

bool hidden_block(const test::Read& read, std::uint32_t at) {
  const Line& line = read.layout.lines[line_at(read.layout, at)];
  if (line.blank()) return true;
  const BlockKind kind = read.layout.blocks[line.block].kind;
  return kind == BlockKind::comment || kind == BlockKind::front_matter;
}

// Between tokens stand white space, marks, hidden blocks, and characters that print nothing.
void check_gap(const test::Read& read, Span gap) {
  std::size_t mark = 0;
  const auto& marks = read.layout.marks;
  while (mark < marks.size() && marks[mark].end <= gap.start) ++mark;
  for (std::uint32_t at = gap.start; at < gap.end;) {
    while (mark < marks.size() && marks[mark].end <= at) ++mark;
    const text::Glyph glyph = text::glyph_at(read.text.content, at, gap.end);
    const bool marked = mark < marks.size() && marks[mark].start <= at;
    const bool blank = glyph.kind == text::CharKind::space || glyph.kind == text::CharKind::invisible;
    ASSERT_TRUE(blank || marked || hidden_block(read, at)) << "lost: " << gap.of(read.text.content);
    at = glyph.end;
  }
}

void check_tokens(const test::Read& read) {
  std::uint32_t end = 0;
  for (const Token& token : read.tokens.items) {
    ASSERT_LE(end, token.start);
    ASSERT_LT(token.start, token.end);
    ASSERT_TRUE(on_boundary(read.text.content, token.start) && on_boundary(read.text.content, token.end));
    check_gap(read, {end, token.start});
    end = token.end;
  }
  check_gap(read, {end, static_cast<std::uint32_t>(read.text.content.size())});
}

void check_sentences(const test::Read& read) {
  std::vector<int> held(read.tokens.size());
  std::uint32_t last = 0;
  for (const Sentence& sentence : read.sentences) {
    ASSERT_FALSE(sentence.tokens.empty());
    ASSERT_LE(last, sentence.tokens.first);
    last = sentence.tokens.last;
    const Token &front = read.tokens[sentence.tokens.first], &back = read.tokens[sentence.tokens.last - 1];
    EXPECT_EQ(sentence.span, (Span{front.start, back.end}));
    EXPECT_FALSE(front.has(token_furniture) || back.has(token_furniture));
    EXPECT_TRUE(front.has(token_sentence_start));
    for (Index t = sentence.tokens.first; t < sentence.tokens.last; ++t) ++held[t];
  }
  for (Index t = 0; t < read.tokens.size(); ++t)
    ASSERT_TRUE(held[t] == 1 || (held[t] == 0 && read.tokens[t].has(token_furniture))) << read.view->reading(t);
}

TEST(TextInvariants, TokensAndGapsRebuildEveryDocumentAndSentencesCoverIt) {
  const auto all = documents();
  if (all.empty()) GTEST_SKIP() << "no documents";
  for (const auto& source : all) {
    SCOPED_TRACE(source.name);
    const test::Read read(source.bytes);
    check_tokens(read);
    check_sentences(read);
  }
}

std::vector<std::string> readings(std::string_view bytes) {
  const test::Read read(bytes);
  std::vector<std::string> out;
  for (Index t = 0; t < read.tokens.size(); ++t) out.emplace_back(read.view->reading(t));
  return out;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t found = std::min(text.find(from, at), text.size());
    out += text.substr(at, found - at);
    if (found < text.size()) out += to;
    at = found + from.size();
  }
  return out;
}

std::string decomposed(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::string out;
  icu::Normalizer2::getNFDInstance(status)->normalize(wide, status).toUTF8String(out);
  return out;
}

std::string as_utf16(std::string_view text) {
  const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::string out = "\xFF\xFE";
  for (int32_t i = 0; i < wide.length(); ++i) {
    out.push_back(static_cast<char>(wide.charAt(i) & 0xFF));
    out.push_back(static_cast<char>(wide.charAt(i) >> 8));
  }
  return out;
}

bool small_letter(char c) { return c >= 'a' && c <= 'z'; }

// A soft hyphen in the middle of every run of six small letters.
std::string softened(std::string_view text) {
  std::string out;
  std::size_t run = 0;
  bool address = false;
  for (const char c : text) {
    run = small_letter(c) ? run + 1 : 0;
    if (c == ' ' || c == '\n') address = false;
    if (c == '@' || c == ':' || c == '.' || c == '(' || c == '<' || c == '#' || c == '_' || c == '/') address = true;
    if (run == 4 && !address) out += "\u00AD";
    out.push_back(c);
  }
  return out;
}

struct Damage {
  const char* name;
  std::string (*apply)(std::string_view);
};

// Damage that the eye does not see must not change what is read.
TEST(TextInvariants, ReadingsSurviveDamage) {
  const Damage damages[] = {
      {"CRLF", [](std::string_view s) { return replaced(s, "\n", "\r\n"); }},
      {"byte order mark", [](std::string_view s) { return "\xEF\xBB\xBF" + std::string(s); }},
      {"UTF-16", as_utf16},
  };
  for (const auto& source : documents()) {
    if (source.bytes.find('\r') != std::string::npos) continue;
    const auto wanted = readings(source.bytes);
    for (const Damage& damage : damages) {
      SCOPED_TRACE(source.name + " " + damage.name);
      EXPECT_TRUE(readings(damage.apply(source.bytes)) == wanted);
    }
  }
}

// The tokens alone, a block for each line: how the layout takes damage is the layout's matter.
std::vector<std::string> line_readings(std::string bytes) {
  Text text;
  text.content = std::move(bytes);
  Layout layout;
  for (std::uint32_t at = 0; at < text.content.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.content.find('\n', at), text.content.size()));
    layout.lines.push_back({{at, end}, {at, end}, static_cast<Index>(layout.blocks.size())});
    layout.blocks.push_back({BlockKind::paragraph, {at, end}});
    at = end + 1;
  }
  const Tokens tokens = text::tokenise(text, layout);
  const Sentences sentences;
  const Outline outline;
  const View view{text, layout, tokens, sentences, outline};
  std::vector<std::string> out;
  for (Index t = 0; t < tokens.size(); ++t) out.push_back(base::compose(view.reading(t)));
  return out;
}

TEST(TextInvariants, ReadingsSurviveDecomposition) {
  for (const auto& source : documents()) {
    SCOPED_TRACE(source.name);
    const auto wanted = line_readings(source.bytes), found = line_readings(decomposed(source.bytes));
    ASSERT_EQ(found.size(), wanted.size());
    for (std::size_t t = 0; t < wanted.size(); ++t) EXPECT_EQ(found[t], wanted[t]);
  }
}

constexpr std::string_view plain_minutes =
    "Styrelsen beslutar att anta planen, bl.a. för 491 000 kr.\nKostnaden tas av budgeten för 2024-08-19 och framåt.\n"
    "Nämndens ledamöter återkommer kl. 13.15 med svar från kommunstyrelsen.\n";

TEST(TextInvariants, ReadingsSurviveHyphensAndSpacesThatDoNotShow) {
  const auto wanted = readings(plain_minutes);
  EXPECT_EQ(readings(softened(plain_minutes)), wanted);
  EXPECT_EQ(readings(replaced(plain_minutes, " ", "\u00A0")), wanted);
  EXPECT_EQ(readings(replaced(plain_minutes, "491 000", "491\u2009000")), wanted);
  EXPECT_EQ(readings(replaced(plain_minutes, "kommunstyrelsen", "kommun-\nstyrelsen")), wanted);
  EXPECT_EQ(readings(replaced(plain_minutes, "ledamöter", "leda\u200Bmöter")), wanted);
  EXPECT_EQ(readings(replaced(plain_minutes, "\n", "\n\f")), wanted);
}

TEST(TextInvariants, TheProcessLocaleChangesNothing) {
  const auto wanted = readings("İ I i TITEL ÅRSMÖTE 1,4 491 000");
  const std::string before = std::setlocale(LC_ALL, nullptr);
  for (const char* name : {"tr_TR.UTF-8", "sv_SE.UTF-8", "C.UTF-8", "C"}) {
    if (std::setlocale(LC_ALL, name) == nullptr) continue;  // not installed
    EXPECT_EQ(readings("İ I i TITEL ÅRSMÖTE 1,4 491 000"), wanted) << name;
  }
  std::setlocale(LC_ALL, before.c_str());
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string out;
  out.reserve(bytes + piece.size());
  while (out.size() < bytes) out += piece;
  return out;
}

/// Processor time, the best of three: what else the machine does must not tell.
double seconds(std::string bytes) {
  Text text;
  text.content = std::move(bytes);
  Layout layout;
  layout.lines.push_back(
      {{0, static_cast<std::uint32_t>(text.content.size())}, {0, static_cast<std::uint32_t>(text.content.size())}, 0});
  layout.blocks.push_back({BlockKind::paragraph, layout.lines[0].span, 0, 0});
  double best = 1e9;
  for (int n = 0; n < 3; ++n) {
    const std::clock_t start = std::clock();
    Tokens tokens = text::tokenise(text, layout);
    const auto sentences = text::split_sentences(text, layout, tokens);
    EXPECT_LE(sentences.size(), tokens.size());
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

// Eight times the text must not take 32 times as long: what is quadratic takes 64.
TEST(TextInvariants, OddInputTakesLinearTime) {
  for (const std::string_view piece :
       {"x",      "a ",   "a.",  "1 ",      "1.",          "123 ",         "1,2,",   "a-",
        "-",      ".",    "(",   "). (",    "a\u0301",     "\u0301\u0323", "\u00AD", "\u200D👍",
        "b.l.a.", "m m ", "A. ", "@a",      "a@",          "a.a",          "www.",   "x_",
        "§",      "\"",   "' ",  "a\u2019", "1\u00A0000 ", ":-",           "#a",     "\xEF\xBF\xBD"}) {
    const std::size_t small = 1u << 15;
    const double before = std::max(seconds(repeated(piece, small)), 0.002);
    EXPECT_LT(seconds(repeated(piece, small * 8)), before * 32) << piece;
  }
}

TEST(TextInvariants, AlternatingHyphensAndLineEndsTakeLinearTime) {
  const std::clock_t start = std::clock();
  const test::Read read(repeated("ab-\n", 1u << 21));
  EXPECT_LT(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, 60);
  EXPECT_FALSE(read.tokens.items.empty());
}

}  // namespace
}  // namespace minutes
