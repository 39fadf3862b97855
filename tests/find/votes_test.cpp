#include <gtest/gtest.h>

#include <sstream>

#include "support/finds.h"

namespace minutes {
namespace {

std::string side(const std::optional<std::uint32_t>& count) { return count ? std::to_string(*count) : "-"; }

/// `40/38/3 ja=… nej=…; …`
std::string votes_in(std::string_view text, const std::vector<std::string>& names = {}) {
  const test::Read read(text);
  std::ostringstream out;
  for (const Vote& vote : find::votes(*read.view, test::matches_in(read), test::mentions_of(read, names))) {
    if (out.tellp() > 0) out << "; ";
    out << side(vote.yes) << '/' << side(vote.no) << '/' << side(vote.abstain);
    if (vote.unanimous) out << " unanimous";
    if (vote.yes_means) out << " yes=" << *vote.yes_means;
    if (vote.no_means) out << " no=" << *vote.no_means;
    for (const Voter& voter : vote.voters)
      out << ' ' << voter.name << (voter.party ? '(' + *voter.party + ')' : "") << ':' << "yna"[static_cast<int>(voter.vote)];
  }
  return out.str();
}

struct Case {
  std::string_view text, expected;
};

constexpr Case cases[] = {
    {"Omröstningen utfaller med 40 Ja mot 38 Nej. 3 ledamöter avstår från att rösta.", "40/38/3"},
    {"Med 31 ja-röster mot 28 nej-röster bifalls förslaget.", "31/28/-"},
    {"Utfall: Ja: 21, Nej: 14.", "21/14/-"},
    {"Förslaget fick 8 röster för och 3 emot.", "8/3/-"},
    {"Frågan avgörs med 6/1/0 röster för/emot/blankt.", "6/1/0"},
    {"Med sju ja-röster mot fem nej-röster avslås förslaget. Två ledamöter avstår.", "7/5/2"},
    {"Mötet beslutade enhälligt att anta budgeten.", "-/-/- unanimous"},
    {"Styrelsen har två ledamöter och en kassör.", ""},
    {"Mötet svarar ja.", ""},
};

TEST(Votes, ReadCounts) {
  for (const Case& c : cases) EXPECT_EQ(votes_in(c.text), c.expected) << c.text;
}

TEST(Votes, SayWhatYesMeans) {
  EXPECT_EQ(votes_in("Ja för bifall till arbetsutskottets förslag. Nej för avslag. Omröstningen utfaller med 9 Ja mot 4 Nej."),
            "9/4/- yes=bifall till arbetsutskottets förslag no=avslag");
  EXPECT_EQ(votes_in("Ja till återremiss, nej till avgörande i dag. Utfallet blir 3 ja mot 8 nej."),
            "3/8/- yes=återremiss no=avgörande i dag");
}

TEST(Votes, ListVotersWithParty) {
  EXPECT_EQ(votes_in("Ylva Sten (S) och Olle Kvist (V) röstar Ja (2).\nGun Moss (M) röstar Nej (1).\n",
                     {"Ylva Sten", "Olle Kvist", "Gun Moss"}),
            "2/1/- Ylva Sten(S):y Olle Kvist(V):y Gun Moss(M):n");
}

TEST(Votes, SidesShareWhatTheyAreAbout) {
  EXPECT_EQ(votes_in("Ja för bifall och Nej för avslag på förslaget. Omröstningen utfaller med 9 Ja mot 4 Nej."),
            "9/4/- yes=bifall till förslaget no=avslag på förslaget");
  EXPECT_EQ(votes_in("Ja för avslag och Nej för bifall till yrkandet från kansliet. Omröstningen utfaller med 9 Ja mot 4 Nej."),
            "9/4/- yes=avslag på yrkandet från kansliet no=bifall till yrkandet från kansliet");
}

TEST(Votes, NamesGoOnOverLineEnds) {
  EXPECT_EQ(votes_in("Ylva Sten (S), Olle Kvist (V) och tjänstgörande ersättaren\nGun Moss (M) röstar Nej (3).\n",
                     {"Ylva Sten", "Olle Kvist", "Gun Moss"}),
            "-/3/- Ylva Sten(S):n Olle Kvist(V):n Gun Moss(M):n");
}

TEST(Votes, ListsInAnAnnexBelongToTheVoteThatPointsThere) {
  const std::string list =
      "\n\nBilaga 2\n\nAntal Ja: 2\n\nAntal Nej: 1\n\nAntal Avstår: 0\n\nNamn\n\nParti\n\nResultat\n\nYlva Sten\n\nS\n\nJa\n\n"
      "Olle Kvist\n\nV\n\nJa\n\nGun\nMoss Lind\n\nM\n\nNej\n";
  EXPECT_EQ(votes_in("Omröstningen utfaller med 2 Ja mot 1 Nej. Hur var och en röstar framgår av bilaga 2." + list),
            "2/1/- Ylva Sten(S):y Olle Kvist(V):y Gun Moss Lind(M):n");
  EXPECT_EQ(votes_in("Mötet öppnades." + list), "2/1/0 Ylva Sten(S):y Olle Kvist(V):y Gun Moss Lind(M):n");
}

TEST(Votes, TwoVotingsInOneItemStayApart) {
  EXPECT_EQ(votes_in("Omröstningen utfaller med 4 Ja mot 3 Nej. En ny omröstning utfaller med 5 Ja mot 2 Nej."),
            "4/3/-; 5/2/-");
}

std::string motions_in(std::string_view text, const std::vector<std::string>& names) {
  static constexpr std::string_view kinds[] = {"approval", "rejection", "deferral", "referral", "amendment", "other"};
  const test::Read read(text);
  std::ostringstream out;
  for (const Motion& motion : find::motions(*read.view, test::matches_in(read), test::mentions_of(read, names))) {
    if (out.tellp() > 0) out << "; ";
    out << test::names_of(motion.movers) << " for " << kinds[static_cast<int>(motion.moved_for)];
  }
  return out.str();
}

TEST(Motions, HaveMoversAndAim) {
  const std::vector<std::string> names = {"Ylva Sten", "Gun Moss"};
  EXPECT_EQ(motions_in("Ylva Sten (S) och Gun Moss (M) yrkar bifall till förslaget.", names),
            "Ylva Sten + Gun Moss for approval");
  EXPECT_EQ(motions_in("Gun Moss yrkade avslag på motionen.", names), "Gun Moss for rejection");
  EXPECT_EQ(motions_in("Vidare yrkar Ylva Sten (S) att ärendet återremitteras.", names), "Ylva Sten for referral");
  EXPECT_EQ(motions_in("Gun Moss yrkar på bordläggning.", names), "Gun Moss for deferral");
  EXPECT_EQ(motions_in("Ylva Sten yrkar att mötet hålls ute.", names), "Ylva Sten for other");
  EXPECT_EQ(motions_in("Ett yrkande lades fram.", names), "");
}

std::string reservations_in(std::string_view text, const std::vector<std::string>& names) {
  static constexpr std::string_view kinds[] = {"reservation", "statement", "note", "conflict", "not_part"};
  const test::Read read(text);
  std::ostringstream out;
  for (const Reservation& r : find::reservations(*read.view, test::matches_in(read), test::mentions_of(read, names))) {
    if (out.tellp() > 0) out << "; ";
    out << test::names_of(r.by) << ": " << kinds[static_cast<int>(r.kind)];
  }
  return out.str();
}

TEST(Reservations, SayWhoAndWhat) {
  const std::vector<std::string> names = {"Ylva Sten", "Gun Moss"};
  EXPECT_EQ(reservations_in("Ylva Sten (S) reserverar sig mot beslutet.", names), "Ylva Sten: reservation");
  EXPECT_EQ(reservations_in("Gun Moss (M) lämnar ett särskilt yttrande.", names), "Gun Moss: statement");
  EXPECT_EQ(reservations_in("Gun Moss anmäler jäv och lämnar rummet.", names), "Gun Moss: conflict");
  EXPECT_EQ(reservations_in("Ylva Sten deltar inte i beslutet.", names), "Ylva Sten: not_part");
  EXPECT_EQ(reservations_in("Ingen anmäler jäv.", names), "");
  EXPECT_EQ(reservations_in("Lokalen reserverades av Gun Moss.", names), "");
}

}  // namespace
}  // namespace minutes
