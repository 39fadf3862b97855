// Forms of names as bodies of many kinds write them, one table for each kind.
#include <gtest/gtest.h>

#include "support/finds.h"

namespace minutes {
namespace {

struct Case {
  std::string_view text, expected;
};

void check(std::span<const Case> cases) {
  for (const auto& c : cases) EXPECT_EQ(test::mentions_in(c.text), c.expected) << c.text;
}

TEST(ActorForms, AMunicipalityNames) {
  constexpr Case cases[] = {
      {"Ärendet lämnas till miljö- och byggnämnden, barn- och utbildningsnämnden samt vård- och omsorgsnämnden.",
       "*miljö- och byggnämnden; *barn- och utbildningsnämnden; *vård- och omsorgsnämnden"},
      {"Ärendet lämnas till park-, natur- och trafiknämnden.", "*park-, natur- och trafiknämnden"},
      {"Kommunstyrelsens arbets- och personalutskott hörde samhällsbyggnadskontoret.",
       "*Kommunstyrelsens arbets- och personalutskott; *samhällsbyggnadskontoret"},
      {"Svaret kom från kommunstyrelsens personalutskott och kommunledningskontoret.",
       "*kommunstyrelsens personalutskott; *kommunledningskontoret"},
      {"Frågan gick till stadsbyggnadsförvaltningen och trafikkontoret.", "*stadsbyggnadsförvaltningen; *trafikkontoret"},
      {"Ekvalla kommun och Lunds kommun delar kostnaden med Borås Stad.", "*Ekvalla kommun; *Lunds kommun; *Borås Stad"},
      {"EKVALLA KOMMUN och Alingsås kommuns revisorer.", "*EKVALLA KOMMUN; *Alingsås kommuns revisorer"},
      {"Kommunens revisorer granskade upphandlingen.", "*Kommunens revisorer"},
      {"Ledamot i stadsdelsnämnderna Norr, Öster och Centrum.", "*stadsdelsnämnderna Norr; *Öster; *Centrum"},
      {"Ansökan gick till kommunerna Lerum, Ale och Partille.", "*kommunerna Lerum; *Ale; *Partille"},
      {"Parkenheten, kostenheten och HR-avdelningen fick frågan.", "*Parkenheten; *kostenheten; *HR-avdelningen"},
      {"Av erfarenheten och öppenheten lärde vi oss mycket.", ""},
      {"Nämnden för stöd och omsorg ansvarar.", "*Nämnden för stöd och omsorg"},
      {"Det är inte längre så att nämnden för sin del ansvarar.", ""},
      {"Valnämnden, överförmyndarnämnden och krisledningsnämnden.", "*Valnämnden; *överförmyndarnämnden; *krisledningsnämnden"},
      {"Beslutet togs av Kf § 31 och av Ksau § 64.", "*Kf; *Ksau"},
      {"Ks § 41 och KF 2023-11-27 § 131 gäller än.", "*Ks; *KF"},
      {"Au § 6 Begäran om borgen", "*Au"},
      {"Se § 5 och enligt PBL § 9.", ""},
      {"ÄN 61/23  Upprop\nAdjungerade hälsas.\n\nÄN 62/23  Taxa\nFrågan väntar.\n", "*ÄN; *ÄN"},
      {"Räddningstjänsten Ekvalla och Räddningstjänsten Väst övade.", "*Räddningstjänsten Ekvalla; *Räddningstjänsten Väst"},
      {"Kommunalförbundet Norra Åarnas Vatten bildades.", "*Kommunalförbundet Norra Åarnas Vatten"},
      {"Samordningsförbundet Ekvalla och Kommunförbundet Skåne.", "*Samordningsförbundet Ekvalla; *Kommunförbundet Skåne"},
      {"Kommunala pensionärsrådet och kommunala rådet för funktionshinderfrågor.",
       "*Kommunala pensionärsrådet; *kommunala rådet för funktionshinderfrågor"},
  };
  check(cases);
}

TEST(ActorForms, ARegionNames) {
  constexpr Case cases[] = {
      {"Region Norrbotten och Region Jämtland Härjedalen deltar.", "*Region Norrbotten; *Region Jämtland Härjedalen"},
      {"Hälso- och sjukvårdsnämndens arbetsutskott möts i maj.", "*Hälso- och sjukvårdsnämndens arbetsutskott"},
      {"Delregional nämnd södra och Norra hälso- och sjukvårdsnämnden.",
       "*Delregional nämnd södra; *Norra hälso- och sjukvårdsnämnden"},
      {"Beredningen för folkhälsa och social hållbarhet återkommer.", "*Beredningen för folkhälsa och social hållbarhet"},
      {"Regionstyrelsens beredning för folkhälsa återkommer.", "*Regionstyrelsens beredning för folkhälsa"},
      {"VGRs strategiska hälso- och sjukvårdsnämnd svarar.", "*VGRs; *strategiska hälso- och sjukvårdsnämnd"},
      {"Enligt VGR:s svar och VGR's brev.", "*VGR:s; *VGR's"},
      {"Revisorerna i Region Ekdalen granskade Folktandvården Ekdalen.",
       "*Revisorerna i Region Ekdalen; *Folktandvården Ekdalen"},
      {"Regionens revisorer skrev till regionfullmäktiges presidium.", "*Regionens revisorer; *regionfullmäktiges presidium"},
      {"Ambulansen och vårdcentralen stängde.", ""},
      {"RÖS-gruppen och IOP-arbetsgruppen möts.", "*RÖS-gruppen; *IOP-arbetsgruppen"},
      {"Ledningsgruppen för Ekdalens sjukhus bestämde.", "*Ledningsgruppen för Ekdalens sjukhus"},
  };
  check(cases);
}

TEST(ActorForms, AnAuthorityNames) {
  constexpr Case cases[] = {
      {"Yttrande kom från Länsstyrelsen i Jämtlands län och Länsstyrelsen Skåne.",
       "*Länsstyrelsen i Jämtlands län; *Länsstyrelsen Skåne"},
      {"Yttrande kom från Trafikverket, Boverket samt Skogsstyrelsen.", "*Trafikverket; *Boverket; *Skogsstyrelsen"},
      {"Myndigheten för samhällsskydd och beredskap (MSB) och Inspektionen för vård och omsorg svarade.",
       "*Myndigheten för samhällsskydd och beredskap; *MSB; *Inspektionen för vård och omsorg"},
      {"Enligt förordning (EU) 2021/1058 och (EG) nr 178/2002.", ""},
      {"Enligt EU:s regler.", "*EU:s"},
      {"Mark- och miljödomstolen och Förvaltningsrätten i Luleå dömde.",
       "*Mark- och miljödomstolen; *Förvaltningsrätten i Luleå"},
      {"Finansdepartementet, Statens servicecenter och Polismyndigheten.",
       "*Finansdepartementet; *Statens servicecenter; *Polismyndigheten"},
      {"Vi hörde Arbetsgivarverkets och SCB:s experter.", "*Arbetsgivarverkets; *SCB:s"},
      {"Referensgruppen för öppna data och Styrgruppen för arkiv möts.",
       "*Referensgruppen för öppna data; *Styrgruppen för arkiv"},
  };
  check(cases);
}

TEST(ActorForms, AHousingAssociationNames) {
  constexpr Case cases[] = {
      {"Brf Kastanjen 3 och bostadsrättsföreningen Eken 4 delar tvättstuga.",
       "*Brf Kastanjen 3; *bostadsrättsföreningen Eken 4"},
      {"BRF Kastanjen har bytt lås.", "*BRF Kastanjen"},
      {"Bostadsrättsföreningen Ekens stadgar gäller.", "*Bostadsrättsföreningen Ekens"},
      {"Samfällighetsföreningen Tallen och Ekens samfällighetsförening svarar.",
       "*Samfällighetsföreningen Tallen; *Ekens samfällighetsförening"},
      {"Offerten från Rör & Värme i Ekby antogs.", "*Rör & Värme i Ekby"},
      {"Vi anlitar Brandt & Söner och Takkompaniet.", "*Brandt & Söner; *Takkompaniet"},
      {"Försäkringen hos Zedrix går ut.", "*Zedrix"},
      {"Avtalet med Skurex löper ut i maj.", "*Skurex"},
      {"Offert från Ströms Plåt AB, Fastighets AB Kvarnen och Ekby Bygg AB.",
       "*Ströms Plåt AB; *Fastighets AB Kvarnen; *Ekby Bygg AB"},
      {"Vi läste Riksbyggens och HSB:s stadgar.", "*Riksbyggens; *HSB:s"},
      {"Per Skog och Ann-Britt Skog hälsade.", "Per Skog; Ann-Britt Skog"},
  };
  check(cases);
}

TEST(ActorForms, AStudentUnionNames) {
  constexpr Case cases[] = {
      {"Ekby studentkår och Kemisektionen äskar pengar.", "*Ekby studentkår; *Kemisektionen"},
      {"Kårstyrelsen svarar Teknologkåren och Västra nation.", "*Kårstyrelsen; *Teknologkåren; *Västra nation"},
      {"Jämlikhetskommittén och Spelutskottet gick plus.", "*Jämlikhetskommittén; *Spelutskottet"},
      {"SFS doktorandkommitté svarade.", "*SFS doktorandkommitté"},
      {"Institutionen för klinisk kemi och Tekniska fakulteten prövar.",
       "*Institutionen för klinisk kemi; *Tekniska fakulteten"},
      {"Umeå universitet, Ekby tekniska högskola och Lunds universitet.",
       "*Umeå universitet; *Ekby tekniska högskola; *Lunds universitet"},
  };
  check(cases);
}

TEST(ActorForms, AParishNames) {
  constexpr Case cases[] = {
      {"Kyrkorådet i Ekby pastorat och Ekby församling.", "*Kyrkorådet i Ekby pastorat; *Ekby församling"},
      {"Domkapitlet i Luleå stift och Kyrkofullmäktige beslutade.", "*Domkapitlet i Luleå stift; *Kyrkofullmäktige"},
      {"EKBY FÖRSAMLING", "*EKBY FÖRSAMLING"},
      {"Kollekten går till Röda Korset i Ekby och Svenska kyrkans unga.", "*Röda Korset i Ekby; *Svenska kyrkans unga"},
      {"Anna Ek, POSK, och Bo Alm, C, var där.", "Anna Ek; Bo Alm"},
  };
  check(cases);
}

TEST(ActorForms, ASportsClubNames) {
  constexpr Case cases[] = {
      {"Ekby IF och Ekby Skidklubb delar lokal med Stensby BK:s damlag.", "*Ekby IF; *Ekby Skidklubb; *Stensby BK:s"},
      {"Från LRF:s sida sägs inget.", "*LRF:s"},
      {"Protest från Hallsta IBK kom.", "*Hallsta IBK"},
      {"Svenska Bordtennisförbundet och RF-SISU Skåne hör av sig.", "*Svenska Bordtennisförbundet; *RF-SISU Skåne"},
      {"Hörselföreningen i Ånäs och Naturskyddsföreningen i Ekby kom.",
       "*Hörselföreningen i Ånäs; *Naturskyddsföreningen i Ekby"},
      {"DHR Ekby, PRO Stensby och SPF Seniorerna kom.", "*DHR Ekby; *PRO Stensby; *SPF Seniorerna"},
      {"Hyresgästföreningen region Mitt och IF Metall avdelning 12.",
       "*Hyresgästföreningen region Mitt; *IF Metall avdelning 12"},
      {"Kvinnojouren Ida och Stiftelsen Dagny Ekmans minne fick bidrag.", "*Kvinnojouren Ida; *Stiftelsen Dagny Ekmans minne"},
      {"Teater Sluss, Funktionsrätt Ekby, Leader Ekbygden och Film i Dalarna.",
       "*Teater Sluss; *Funktionsrätt Ekby; *Leader Ekbygden; *Film i Dalarna"},
      {"Fågelvännerna i Ekby tack! Vi hörde Fågelvännerna i Ekby.", "*Fågelvännerna i Ekby; *Fågelvännerna i Ekby"},
  };
  check(cases);
}

TEST(ActorForms, ACompanyNames) {
  constexpr Case cases[] = {
      {"Ekby Energi AB och dotterbolaget Ekby Fiber AB redovisade.", "*Ekby Energi AB; *Ekby Fiber AB"},
      {"Vi hörde Norrslakt ekonomisk förening och Second Hand Ekby ek. för.",
       "*Norrslakt ekonomisk förening; *Second Hand Ekby ek. för."},
      {"Avtal tecknas med Sweco, Telia och Länsförsäkringar.", "*Sweco; *Telia; *Länsförsäkringar"},
      {"Facken (Kommunal, Vision) är informerade.", "*Kommunal; *Vision"},
      {"Vi frågade Unionens och Ledarnas ombud.", "*Unionens; *Ledarnas"},
      {"Rederi AB Måsen kör.", "*Rederi AB Måsen"},
  };
  check(cases);
}

TEST(ActorForms, PersonsAsTheyAreWritten) {
  constexpr Case cases[] = {
      {"Enligt Malin är det klart.", "Malin"},
      {"Närvarande: Anna Lindqvist och Bo Ek. Von Essen kom sent.", "Anna Lindqvist; Bo Ek"},
      {"Carl von Essen talade. Sedan talade von Essen igen.", "Carl von Essen; von Essen"},
      {"Anna Lindqvist kom. Justeras: A. Lindqvist", "Anna Lindqvist; A. Lindqvist"},
      {"Ann-Karin Ljungh kom. Signerat: A-K Ljungh", "Ann-Karin Ljungh; A-K Ljungh"},
      {"Per capsulam togs ett beslut med Per Lind.", "Per Lind"},
      {"Vi skickar till Jonatan 8 november.", "Jonatan"},
      {"Anna Lindqvist (S) frågade Gösta Rydh (LEDAMOT).", "Anna Lindqvist; Gösta Rydh"},
      {"Vid pennan AB", "AB"},
      {"Antecknat av Maria Ek. Genomläst av CT, GE", "Maria Ek; CT; GE"},
      {"Bo Max' förslag och Jens förslag.", "Bo Max'; Jens"},
      {"Sara Dahl (SD), Bo Ek (S), Eva Lind (M) och Kent Öberg (SD) kom.", "Sara Dahl; Bo Ek; Eva Lind; Kent Öberg"},
      {"Enligt M:s och KD:s yrkande.", "*M:s; *KD:s"},
      {"Nej är V:s förslag. Bifall till V:s förslag.", "*V:s; *V:s"},
      {"Ja för bifall, JA och NEJ ropades.", ""},
      {"Utbildningen Trygg i föreningen hålls.", ""},
      {"§ 28 DELÅRSRAPPORT PER 31 AUGUSTI", ""},
      {"Systemet Platina och Teams fungerar. Se DCAT-AP.", ""},
  };
  check(cases);
}

TEST(ActorForms, NamesOverLinesAndColumns) {
  constexpr Case cases[] = {
      {"Närvarande: Malena Ringberg och Bo Ek.\n\nDet var sedan dags för sekreteraren Malena\nRingberg att läsa.",
       "Malena Ringberg; Bo Ek; Malena\nRingberg"},
      {"Sedan fick miljö- och byggnämnden tillsammans med kultur-\noch fritidsnämnden frågan.",
       "*miljö- och byggnämnden; *kultur-\noch fritidsnämnden"},
      {"Vi hörde en lång redogörelse av samhällsbygg-\nnadsnämnden om detta.", "*samhällsbygg-\nnadsnämnden"},
      {"5.3\tLedarutbildning\tEllinor gick steg 1.", "Ellinor"},
  };
  check(cases);
}

}  // namespace
}  // namespace minutes
