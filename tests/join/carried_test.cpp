#include <gtest/gtest.h>

#include <sstream>

#include "minutes/parse.h"

namespace minutes {
namespace {

/// What became of the yrkanden of one item: `yes`, `no` or `?`, in text order.
std::string fates(std::string_view item) {
  const std::string text =
      "Granby kommun\nTekniska nämnden\nSAMMANTRÄDESPROTOKOLL\n2024-05-16\n\n"
      "Beslutande: Ylva Sten (S), ordförande, Olle Kvist (V), Gun Moss (M), Per Lans (SD)\n\n§ 31\nNy bro\n\n" +
      std::string(item);
  const auto document = parse(text);
  if (!document) return "no document";
  std::ostringstream out;
  for (const Motion& motion : document->motions)
    out << (out.tellp() > 0 ? " " : "") << (!motion.carried ? "?" : *motion.carried ? "yes" : "no");
  return out.str();
}

struct Case {
  std::string_view item, expected;
};

constexpr Case cases[] = {
    // whose proposal is carried
    {"Yrkanden\nYlva Sten (S) yrkar bifall till kontorets förslag.\nGun Moss (M) yrkar bifall till yrkande från M och L.\n\n"
     "Beslut\nEnligt kontorets förslag:\nBron byggs.\n",
     "yes no"},
    {"Yrkanden\nGun Moss (M) yrkar bifall till yrkande från M och L.\n\nBeslut\nNämnden tillstyrker yrkande från L och M.\n",
     "yes"},
    {"Yrkanden\nPer Lans (SD) yrkar bifall till yrkande från SD.\nOlle Kvist (V) yrkar avslag på yrkande från SD.\n\n"
     "Beslut\nYrkandet från SD avslås.\n",
     "no yes"},
    {"Yrkanden\nPer Lans (SD) yrkar avslag på kontorets förslag.\n\nBeslut\nEnligt kontorets förslag:\nBron byggs.\n", "no"},
    // motions
    {"Yrkanden\nGun Moss (M) yrkar bifall till motionen.\nOlle Kvist (V) yrkar avslag på motionen.\n\n"
     "Beslut\nNämnden avslår motionen.\n",
     "no yes"},
    {"Yrkanden\nGun Moss (M) yrkar att motionen ska tillstyrkas.\n\nBeslut\nMotionen bifalls.\n", "yes"},
    // put off
    {"Yrkanden\nGun Moss (M) yrkar att ärendet återremitteras.\n\nBeslut\nÄrendet återremitteras till kontoret.\n", "yes"},
    {"Yrkanden\nGun Moss (M) yrkar att ärendet återremitteras.\n\nBeslut\nNämnden godkänner planen.\n", "no"},
    // what the chair finds
    {"Yrkanden\nGun Moss (M) yrkar att bron målas röd.\n\nBeslutsgång\nOrdföranden ställer proposition på Gun Moss yrkande och "
     "finner att nämnden avslår Gun Moss yrkande.\n\nBeslut\nNämnden godkänner planen.\n",
     "no"},
    {"Yrkanden\nGun Moss (M) yrkar att bron målas röd.\n\nBeslut\nNämnden bifaller Gun Moss yrkande.\n", "yes"},
    // nothing tells
    {"Yrkanden\nGun Moss (M) yrkar att bron målas röd.\n\nBeslut\nNämnden godkänner planen.\n", "?"},
    {"Yrkanden\nGun Moss (M) yrkar bifall till motionen.\n\nBeslut\nMotionen anses besvarad.\n", "?"},
};

TEST(Carried, TheItemsDecisionsTellWhichYrkandenWon) {
  for (const Case& c : cases) EXPECT_EQ(fates(c.item), c.expected) << c.item;
}

}  // namespace
}  // namespace minutes
