// Heads, attendance and titles of many kinds of bodies, as each of them writes them.
#include <gtest/gtest.h>

#include "support/documents.h"

namespace minutes {
namespace {

/// `Anna Ek [ordförande] <S> !replaces`, one person a line.
std::string people(const View& view, const Meta& meta) {
  static constexpr const char* names[] = {"", " !absent", " !replaces", " !adjunct"};
  std::string out;
  for (const Attendee& a : find::attendance(view, meta)) {
    out += a.name;
    if (a.role) out += " [" + *a.role + "]";
    if (a.affiliation) out += " <" + *a.affiliation + ">";
    out += names[static_cast<int>(a.presence)];
    out += "\n";
  }
  return out;
}

/// `body | date | start–end | place | diary number`, empty where it is not known.
std::string head(const Meta& meta) {
  return meta.body.value_or("") + " | " + meta.date.value_or("") + " | " + meta.start_time.value_or("") + "–" +
         meta.end_time.value_or("") + " | " + meta.place.value_or("") + " | " + meta.diary_number.value_or("");
}

/// The titles of the topics, one a line, two spaces a level below the first.
std::string titles(const View& view) {
  std::string out;
  for (const Topic& topic : view.outline.topics)
    out += std::string(2 * (topic.level - 1), ' ') + topic.title.value_or("-") + "\n";
  return out;
}

struct Body {
  const char* name;
  const char* text;
  const char* head;
  const char* people;
  const char* titles;
};

class Bodies : public testing::TestWithParam<Body> {};

TEST_P(Bodies, AreReadAsTheyWrite) {
  const Body& body = GetParam();
  const test::Read read(body.text);
  const Meta meta = find::meta(*read.view, {});
  EXPECT_EQ(head(meta), body.head);
  EXPECT_EQ(people(*read.view, meta), body.people);
  EXPECT_EQ(titles(*read.view), body.titles);
}

// clang-format off
constexpr Body municipal[] = {
{"BuildingBoard", R"(GRANVIKS KOMMUN                    SAMMANTRÄDESPROTOKOLL          Sida 1 (6)
Bygg- och miljönämnden             Sammanträdesdatum 2024-09-10

Plats och tid       Stadshuset, sammanträdesrum Tallen, kl. 08.30–11.45
                    Ajournering kl. 10.00–10.20
Beslutande          Anna Ek (S), ordförande
                    Bo Lind (C), 1:e vice ordförande
                    Cilla Berg (M) §§ 61–64
                    David Holm (V) tjänstgör för Eva Sjö (V)
Ersättare           Fredrik Dahl (L)
Övriga deltagare    Gun Falk, bygglovschef
                    Hans Nord, planarkitekt § 63
                    Ida Öman, nämndsekreterare
Justerare           Bo Lind
Justeringens
plats och tid       Stadshuset 2024-09-13
Underskrifter       Sekreterare  ......................   Paragrafer 61–65
                    Ida Öman
                    Ordförande   ......................
                    Anna Ek

§ 61 Godkännande av dagordning
Bygg- och miljönämnden beslutar att godkänna dagordningen.

§ 62 Bygglov för garage på Granvik 4:12      Dnr BMN 2024-0211
Bygg- och miljönämnden beslutar att bevilja bygglov.

§ 63 Detaljplan för kvarteret Eken
Planarkitekten informerar om läget.
)",
"Bygg- och miljönämnden | 2024-09-10 | 08:30–11:45 | Stadshuset, sammanträdesrum Tallen | ",
"Anna Ek [ordförande] <S>\nBo Lind [1:e vice ordförande] <C>\nCilla Berg <M> !adjunct\nDavid Holm <V> !replaces\nEva Sjö <V> !absent\n"
"Fredrik Dahl [Ersättare] <L>\nGun Falk [bygglovschef]\nHans Nord [planarkitekt] !adjunct\nIda Öman [nämndsekreterare]\n",
"Godkännande av dagordning\nBygglov för garage på Granvik 4:12\nDetaljplan för kvarteret Eken\n"},

{"SocialBoardHeadsOverLists", R"(Lindås kommun
Socialnämnden

PROTOKOLL
2024-11-20

Tid: 13.15-16.00
Plats: Kommunhuset, Lindåsrummet

Närvarande ledamöter
Anna Ek (S) ordförande
Bo Lind (KD) vice ordförande
Cilla Berg (SD)

Tjänstgörande ersättare
David Holm (M) för Eva Sjö (M)

Närvarande ej tjänstgörande ersättare
Fredrik Dahl (C)

Tjänstepersoner
Gun Falk, socialchef
Hans Nord, nämndsekreterare

Frånvarande
Ida Öman (V)

§ 101 Budgetuppföljning
Dnr SN 2024/45

Sammanfattning
Prognosen visar ett underskott.

Beslut
Socialnämnden godkänner uppföljningen.

§ 102 Delegationsbeslut
Beslut
Socialnämnden tar del av besluten.
)",
"Socialnämnden | 2024-11-20 | 13:15–16:00 | Kommunhuset, Lindåsrummet | ",
"Anna Ek [ordförande] <S>\nBo Lind [vice ordförande] <KD>\nCilla Berg [ledamöter] <SD>\nDavid Holm [Tjänstgörande ersättare] <M> !replaces\n"
"Eva Sjö <M> !absent\nFredrik Dahl [ej tjänstgörande ersättare] <C>\nGun Falk [socialchef]\nHans Nord [nämndsekreterare]\nIda Öman <V> !absent\n",
"Budgetuppföljning\nDelegationsbeslut\n"},

{"CommitteeWithPartyBehindDash", R"(Protokoll
Kommunstyrelsens personalutskott
Datum: 3 april 2024
Tid: kl 9-10.15
Plats: Teams

Närvarande: Anna Ek –S, ordf., Bo Lind –M, v. ordf., Cilla Berg –C
Frånvarande: David Holm –L
Övriga: Eva Sjö, personalchef, Fredrik Dahl, sekreterare

§ 14. Lönekartläggning. Personalchefen redovisar årets kartläggning.
Utskottet beslutar att lägga redovisningen till handlingarna.

§ 15. Arbetsmiljö. Utskottet får en lägesrapport.

§ 16. Nästa möte. Den 8 maj kl. 9.
)",
"Kommunstyrelsens personalutskott | 2024-04-03 | 09:00–10:15 | Teams | ",
"Anna Ek [ordf.] <S>\nBo Lind [v. ordf.] <M>\nCilla Berg <C>\nDavid Holm <L> !absent\nEva Sjö [personalchef]\nFredrik Dahl [sekreterare]\n",
"Lönekartläggning\nArbetsmiljö\nNästa möte\n"},

{"PensionersCouncilBySide", R"(Kommunala pensionärsrådet, KPR
Minnesanteckningar 2024-03-06, kl. 13.30–15.30
Plats: Kommunhuset, Stora salen

För kommunen: Anna Ek (S), ordförande, Bo Lind (M)
För PRO: Cilla Berg, vice ordförande, David Holm
För SPF Seniorerna: Eva Sjö
Från förvaltningen: Fredrik Dahl, äldreomsorgschef, Gun Falk, sekreterare
Anmält förhinder: Hans Nord, SKPF

1. Mötets öppnande
Ordföranden hälsar alla välkomna.

2. Föregående anteckningar
Anteckningarna läggs till handlingarna.

3. Information från äldreomsorgen
Fredrik Dahl informerar om bemanningen i sommar.
)",
"Kommunala pensionärsrådet | 2024-03-06 | 13:30–15:30 | Kommunhuset, Stora salen | ",
"Anna Ek [ordförande] <S>\nBo Lind <M>\nCilla Berg [vice ordförande] <PRO>\nDavid Holm <PRO>\nEva Sjö <SPF Seniorerna>\n"
"Fredrik Dahl [äldreomsorgschef]\nGun Falk [sekreterare]\nHans Nord <SKPF> !absent\n",
"Mötets öppnande\nFöregående anteckningar\nInformation från äldreomsorgen\n"},

{"JointBoard", R"(Räddningstjänsten Norra Dalen
Kommunalförbundets direktion

Protokoll nr 3/2024
Dnr 2024-000118

Sammanträde fredagen den 14 juni 2024 kl. 10.00 - 12.20
Brandstationen i Ekby

Ledamöter
Anna Ek (S), Ekby kommun, ordförande
Bo Lind (M), Vretby kommun, vice ordförande
Cilla Berg (C), Tallby kommun
Ersättare
David Holm (V), Ekby kommun, tjänstgörande
Eva Sjö (L), Vretby kommun
Övriga
Fredrik Dahl, förbundsdirektör
Gun Falk, ekonomichef, § 25
Förhinder
Hans Nord (KD), Tallby kommun

§ 24
Val av justerare
Direktionen beslutar
att utse Bo Lind att jämte ordföranden justera protokollet.

§ 25
Delårsbokslut per den 30 april
Ekonomichefen redogör för utfallet.
Direktionen beslutar
att godkänna delårsbokslutet.
)",
"Kommunalförbundets direktion | 2024-06-14 | 10:00–12:20 | Brandstationen i Ekby | 2024-000118",
"Anna Ek [ordförande] <S, Ekby kommun>\nBo Lind [vice ordförande] <M, Vretby kommun>\nCilla Berg [Ledamöter] <C, Tallby kommun>\n"
"David Holm [Ersättare] <V, Ekby kommun> !replaces\nEva Sjö [Ersättare] <L, Vretby kommun>\nFredrik Dahl [förbundsdirektör]\n"
"Gun Falk [ekonomichef] !adjunct\nHans Nord <KD, Tallby kommun> !absent\n",
"Val av justerare\nDelårsbokslut per den 30 april\n"},

{"AuditorsInTable", R"(# Protokoll

**Kommunens revisorer**

| Datum | 2024-10-02 |
|---|---|
| Tid | 09.00–12.00 |
| Plats | Stadshuset, rum 214 |
| Närvarande | Anna Ek, ordförande; Bo Lind, vice ordförande; Cilla Berg |
| Frånvarande | David Holm |
| Sakkunniga | Eva Sjö, Revisionsbyrån Kronan AB |

## 1 Mötets öppnande
Ordföranden öppnar mötet.

## 2 Granskning av delårsrapport
Eva Sjö föredrar granskningen.

## 3 Nästa möte
Den 6 november.
)",
"Kommunens revisorer | 2024-10-02 | 09:00–12:00 | Stadshuset, rum 214 | ",
"Anna Ek [ordförande]\nBo Lind [vice ordförande]\nCilla Berg\nDavid Holm !absent\nEva Sjö <Revisionsbyrån Kronan AB> !adjunct\n",
"Mötets öppnande\nGranskning av delårsrapport\nNästa möte\n"},

{"CouncilWithSubstitutesInBrackets", R"(SAMMANTRÄDESPROTOKOLL
Kommunfullmäktige i Ekby
2024-02-26

Plats och tid:
Folkets Hus, Ekby, kl. 18.00–20.35

Beslutande:
Anna Ek (S), ordförande
Bo Lind (M), 1:e vice ordförande
Cilla Berg (C) ersätter David Holm (C)
Eva Sjö (SD) §§ 1–7, t.o.m. kl. 19.40
Fredrik Dahl (SD) ersätter Eva Sjö (SD) från § 8

Ej tjänstgörande ersättare:
Gun Falk (S)

Övriga närvarande:
Hans Nord, kommundirektör
Ida Öman, kanslichef

Utses att justera:
Bo Lind (M) och Cilla Berg (C)

§ 1
Upprop

Upprop förrättas.

§ 2
Avsägelse från Jan Kvist (M) som ersättare i
socialnämnden

Beslut

Kommunfullmäktige beviljar avsägelsen.
)",
"Kommunfullmäktige i Ekby | 2024-02-26 | 18:00–20:35 | Folkets Hus, Ekby | ",
"Anna Ek [ordförande] <S>\nBo Lind [1:e vice ordförande] <M>\nCilla Berg [justerare] <C> !replaces\nDavid Holm <C> !absent\n"
"Eva Sjö <SD> !adjunct\nFredrik Dahl <SD> !replaces\nGun Falk [Ej tjänstgörande ersättare] <S>\nHans Nord [kommundirektör]\nIda Öman [kanslichef]\n",
"Upprop\nAvsägelse från Jan Kvist (M) som ersättare i socialnämnden\n"},
};

constexpr Body regional[] = {
{"RegionBoardColumns", R"(Region Norrskog                PROTOKOLL                 1(12)
Patientnämnden                 2024-05-22

Datum och tid:     22 maj 2024, kl. 09.00–14.30
Plats:             Regionhuset, Skogsås, sal Gran

Ledamöter:         Anna Ek        S     ordförande
                   Bo Lind        M     1:e vice ordförande
                   Cilla Berg     C
Ersättare:         David Holm     S     tjänstgör för Eva Sjö
                   Fredrik Dahl   M
Tjänstemän:        Gun Falk, förvaltningschef
                   Hans Nord, handläggare

§ 18 Sammanträdets öppnande
Ordföranden öppnar sammanträdet.

§ 19 Återföring av ärenden
Patientnämnden beslutar
att ställa sig bakom rapporten.
)",
"Patientnämnden | 2024-05-22 | 09:00–14:30 | Regionhuset, Skogsås, sal Gran | ",
"Anna Ek [ordförande] <S>\nBo Lind [1:e vice ordförande] <M>\nCilla Berg [Ledamöter] <C>\nDavid Holm [Ersättare] <S> !replaces\n"
"Eva Sjö !absent\nFredrik Dahl [Ersättare] <M>\nGun Falk [förvaltningschef]\nHans Nord [handläggare]\n",
"Sammanträdets öppnande\nÅterföring av ärenden\n"},

{"RegionalTableWithPresence", R"(## Protokoll från samrådsmöte, Kollektivtrafikrådet

**Datum:** 2024-01-18
**Tid:** 13–15
**Plats:** Digitalt via Teams

| Namn | Organisation | Närvaro |
|------|--------------|---------|
| Anna Ek | Region Norrskog | Ja |
| Bo Lind | Ekby kommun | Ja, från 13.30 |
| Cilla Berg | Vretby kommun | Nej |
| David Holm | Norrtrafik AB | x |

### Inledning
Anna Ek hälsar välkommen.

### Tidtabell för hösten
Norrtrafik presenterar förslaget.
)",
"Kollektivtrafikrådet | 2024-01-18 | 13:00–15:00 | Digitalt via Teams | ",
"Anna Ek <Region Norrskog>\nBo Lind <Ekby kommun>\nCilla Berg <Vretby kommun> !absent\nDavid Holm <Norrtrafik AB>\n",
"Inledning\nTidtabell för hösten\n"},

{"NotesWithSidesInProse", R"(Minnesanteckningar från dialogmöte med civilsamhället den 7 februari 2024

Närvarande från civilsamhället: Anna Ek (Bildningsförbundet), Bo Lind och Cilla Berg (Rädda Barnen)
Närvarande från regionen: David Holm, strateg, samt Eva Sjö
Ej närvarande: Fredrik Dahl (Röda Korset)

Inledning
Eva hälsade alla välkomna till mötet.

Överenskommelsen
Gruppen gick igenom förslaget.

Nästa möte
Den 10 april kl. 13 i Ekby.
)",
" | 2024-02-07 | – |  | ",
"Anna Ek <Bildningsförbundet>\nBo Lind <Rädda Barnen>\nCilla Berg <Rädda Barnen>\nDavid Holm [strateg]\nEva Sjö\n"
"Fredrik Dahl <Röda Korset> !absent\n",
"Inledning\nÖverenskommelsen\nNästa möte\n"},
};

constexpr Body church[] = {
{"ParishBoard", R"(Ekby församling
Kyrkorådet                                    Protokoll 2024-04-16

Tid och plats: Församlingsgården i Ekby, tisdag 16 april kl. 18.30–20.50

Beslutande: Anna Ek, ordf.
Bo Lind, kyrkoherde
Cilla Berg
David Holm, tjg. ers. för Eva Sjö

Ersättare: Fredrik Dahl

Övriga: Gun Falk, kamrer § 27
Ida Öman, vid protokollet

Att justera: Cilla Berg

§ 25
Inledning
Kyrkoherden inleder med en betraktelse.

§ 26
Kollekter
Kyrkorådet beslutar att anta kollektplanen.

§ 27
Ekonomi
Kamreren redovisar utfallet.
)",
"Kyrkorådet | 2024-04-16 | 18:30–20:50 | Församlingsgården i Ekby | ",
"Anna Ek [ordf.]\nBo Lind [kyrkoherde]\nCilla Berg [justerare]\nDavid Holm [tjg. ers.] !replaces\nEva Sjö !absent\n"
"Fredrik Dahl [Ersättare]\nGun Falk [kamrer] !adjunct\nIda Öman\n",
"Inledning\nKollekter\nEkonomi\n"},

{"ParishAssemblyByNominationGroup", R"(Kyrkofullmäktige i Vretby pastorat
Protokoll fört vid sammanträde 2024-11-12 kl. 19.00 i Vretby kyrka

Närvarande:
Arbetarepartiet-Socialdemokraterna: Anna Ek, Bo Lind
Centerpartiet: Cilla Berg, David Holm
Partipolitiskt obundna: Eva Sjö

Frånvarande:
Fredrik Dahl (POSK)

§ 31 Öppnande
Ordföranden Anna Ek öppnar sammanträdet.

§ 32 Budget för 2025
Kyrkofullmäktige beslutar att fastställa budgeten.
)",
"Kyrkofullmäktige i Vretby pastorat | 2024-11-12 | 19:00– | Vretby kyrka | ",
"Anna Ek <Arbetarepartiet-Socialdemokraterna>\nBo Lind <Arbetarepartiet-Socialdemokraterna>\nCilla Berg <Centerpartiet>\n"
"David Holm <Centerpartiet>\nEva Sjö <Partipolitiskt obundna>\nFredrik Dahl <POSK> !absent\n",
"Öppnande\nBudget för 2025\n"},
};

constexpr Body associations[] = {
{"HousingBoard", R"(Brf Solrosen
Protokoll från styrelsemöte 2024-08-27

Plats: Föreningslokalen, Parkgatan 4
Tid: 18.30

Närvarande:
Anna Ek, ordförande
Bo Lind, kassör
Cilla Berg, sekreterare
David Holm, suppleant (via länk)
Frånvarande:
Eva Sjö
Inbjudna:
Fredrik Dahl, Fastighetsteknik AB (punkt 4)

1. Mötet öppnas
Anna öppnade mötet.

2. Val av justerare
Bo Lind valdes att justera protokollet.

3. Ekonomi
Kassan uppgår till 412 000 kr.

4. Ventilation
Fredrik Dahl redogjorde för mätningen.

5. Mötet avslutas
Mötet avslutades kl. 20.10.
)",
"Brf Solrosen | 2024-08-27 | 18:30–20:10 | Föreningslokalen, Parkgatan 4 | ",
"Anna Ek [ordförande]\nBo Lind [kassör]\nCilla Berg [sekreterare]\nDavid Holm [suppleant]\nEva Sjö !absent\nFredrik Dahl <Fastighetsteknik AB> !adjunct\n",
"Mötet öppnas\nVal av justerare\nEkonomi\nVentilation\nMötet avslutas\n"},

{"HousingAnnualMeeting", R"(PROTOKOLL FRÅN ORDINARIE FÖRENINGSSTÄMMA

Bostadsrättsföreningen Linden nr 3
Tid: Onsdagen den 22 maj 2024, kl. 19.00
Plats: Medborgarhuset, sal 2

Närvarande medlemmar enligt röstlängd, bilaga 1
Stämmoordförande: Anna Ek
Sekreterare: Bo Lind
Justerare tillika rösträknare: Cilla Berg och David Holm

§ 1 Stämman öppnas
Styrelsens ordförande hälsade välkommen.

§ 2 Godkännande av dagordningen
Dagordningen godkändes.

§ 3 Val av stämmoordförande
Stämman valde Anna Ek.
)",
"Bostadsrättsföreningen Linden nr 3 | 2024-05-22 | 19:00– | Medborgarhuset, sal 2 | ",
"Anna Ek [Stämmoordförande]\nBo Lind [Sekreterare]\nCilla Berg [Justerare tillika rösträknare]\nDavid Holm [Justerare tillika rösträknare]\n",
"Stämman öppnas\nGodkännande av dagordningen\nVal av stämmoordförande\n"},

{"RollOfVotes", R"(Årsmötesprotokoll
Ekby bygdegårdsförening
Söndagen den 10 mars 2024 kl. 15.00 i bygdegården

Röstlängd
1. Anna Ek
2. Bo Lind
3. Cilla Berg
4. David Holm

1 Mötets öppnande
Ordföranden Anna Ek öppnade årsmötet.

2 Val av mötesordförande
Till ordförande för mötet valdes Bo Lind.

3 Val av justerare
Cilla Berg och David Holm valdes att justera protokollet.
)",
"Ekby bygdegårdsförening | 2024-03-10 | 15:00– | bygdegården | ",
"Anna Ek\nBo Lind\nCilla Berg [justerare]\nDavid Holm [justerare]\n",
"Mötets öppnande\nVal av mötesordförande\nVal av justerare\n"},

{"SportsClub", R"(Protokoll fört vid styrelsemöte i Ekby IF
Måndag 4/11 2024, klubbstugan, kl 18:30-20:15

Närv: Anna Ek (ordf), Bo Lind (kassör), Cilla Berg (sekr), David Holm
Ej närv: Eva Sjö, Fredrik Dahl

1. Öppnande
Anna öppnade mötet.

2. Ekonomi - kassören
Likviditeten är god.

3. Sektionerna
Fotboll: Serien är slut. Nya tränare behövs.
Skidor: Spåret ska röjas.

4. Nästa möte
2/12 kl 18:30.
)",
"Ekby IF | 2024-11-04 | 18:30–20:15 | klubbstugan | ",
"Anna Ek [ordf]\nBo Lind [kassör]\nCilla Berg [sekr]\nDavid Holm\nEva Sjö !absent\nFredrik Dahl !absent\n",
"Öppnande\nEkonomi - kassören\nSektionerna\nNästa möte\n"},

{"PatientAssociation", R"(REUMATIKERFÖRENINGEN I EKBY
Styrelsesammanträde 2024-09-17

Tid: 17.00 - 19.00
Lokal: Hälsans hus

Deltagare:  Anna Ek, ordförande
            Bo Lind, vice ordförande
            Cilla Berg, kassör
Förhinder:  David Holm
Adjungerad: Eva Sjö, anställd på kansliet

§ 71  Sammanträdets öppnande
Ordföranden hälsade välkommen och förklarade sammanträdet öppnat.

§ 72  Val av justerare
Att jämte ordföranden justera dagens protokoll valdes Bo Lind.

§ 73  Rapporter
a) Bassängträningen
Träningen startar vecka 36.
b) Studiecirkeln
Cirkeln har åtta deltagare.

§ 74  Avslutning
Ordföranden avslutade mötet.
)",
"REUMATIKERFÖRENINGEN I EKBY | 2024-09-17 | 17:00–19:00 | Hälsans hus | ",
"Anna Ek [ordförande]\nBo Lind [vice ordförande]\nCilla Berg [kassör]\nDavid Holm !absent\nEva Sjö [anställd] <kansliet> !adjunct\n",
"Sammanträdets öppnande\nVal av justerare\nRapporter\n  Bassängträningen\n  Studiecirkeln\nAvslutning\n"},

{"RoadAssociation", R"(Tallby vägsamfällighet
Protokoll från årsstämma lördagen den 20 april 2024 kl 10 i Tallby skola

Närvarande: 23 delägare, se röstlängd

§1 Val av ordförande för stämman
Anna Ek valdes.
§2 Val av sekreterare
Bo Lind valdes.
§3 Val av två justeringsmän
Cilla Berg och David Holm valdes.
§4 Styrelsens berättelse
Berättelsen lästes upp och lades till handlingarna.
§5 Ansvarsfrihet
Styrelsen beviljades ansvarsfrihet för det gångna året.
)",
"Tallby vägsamfällighet | 2024-04-20 | 10:00– | Tallby skola | ",
"",
"Val av ordförande för stämman\nVal av sekreterare\nVal av två justeringsmän\nStyrelsens berättelse\nAnsvarsfrihet\n"},

{"VillageNotesInProse", R"(Anteckningar från byalagets möte i Tallby den 3 oktober 2024

Vid mötet deltog Anna Ek, Bo Lind och Cilla Berg från styrelsen samt 14 medlemmar. Från kommunen deltog David Holm, näringslivsutvecklare. Eva Sjö hade anmält förhinder.

Fiber i byn
Bo berättade att grävningen börjar i vår.

Midsommarfirandet
Det blev ett överskott på 4 300 kr.
)",
"byalaget | 2024-10-03 | – | Tallby | ",
"Anna Ek\nBo Lind\nCilla Berg\nDavid Holm [näringslivsutvecklare]\nEva Sjö !absent\n",
"Fiber i byn\nMidsommarfirandet\n"},

{"TenantsInOneLine", R"(Hyresgästföreningen Lokal förening Eken
Styrelsemöte 12 mars 2024 kl. 17.30
Närvarande: Anna Ek, Bo Lind, Cilla Berg (protokoll), David Holm fr.o.m. punkt 3
Frånvarande: Eva Sjö (anmält), Fredrik Dahl

1. Öppnande
2. Godkännande av dagordning
Dagordningen godkändes.
3. Lägesrapport
Gårdsfesten blev lyckad.
)",
"Hyresgästföreningen Lokal förening Eken | 2024-03-12 | 17:30– |  | ",
"Anna Ek\nBo Lind\nCilla Berg\nDavid Holm\nEva Sjö !absent\nFredrik Dahl !absent\n",
"Öppnande\nGodkännande av dagordning\nLägesrapport\n"},

{"UnionSection", R"(Protokoll
Lärarförbundets avdelning i Ekby
Avdelningsstyrelsen
2024-02-07

Närvarande
  Anna Ek        ordförande
  Bo Lind        vice ordförande
  Cilla Berg     huvudskyddsombud
  David Holm     ledamot, t.o.m. § 14
Anmält förhinder
  Eva Sjö        kassör

§ 11  Mötets öppnande
Anna Ek öppnade mötet.

§ 12  Löneöversyn
Förhandlingarna börjar i mars.
)",
"Avdelningsstyrelsen | 2024-02-07 | – |  | ",
"Anna Ek [ordförande]\nBo Lind [vice ordförande]\nCilla Berg [huvudskyddsombud]\nDavid Holm [ledamot]\nEva Sjö [kassör] !absent\n",
"Mötets öppnande\nLöneöversyn\n"},

{"CompanyBoard", R"(Ekby Energi AB
Org.nr 556000-0000
Protokoll nr 4-2024
Sammanträde med styrelsen den 19 september 2024 kl. 13.00–15.30, bolagets kontor i Ekby

Närvarande ledamöter: Anna Ek, ordförande, Bo Lind, vice ordförande, Cilla Berg
Närvarande suppleanter: David Holm
Arbetstagarrepresentant: Eva Sjö, Unionen
Övriga: Fredrik Dahl, VD; Gun Falk, ekonomichef, protokollförare
Förhinder: Hans Nord

1. Öppnande
Ordföranden öppnade mötet.

2. VD-rapport
VD redogjorde för verksamheten.

3. Investering i solpark
Styrelsen beslutade att godkänna investeringen.
)",
"styrelsen | 2024-09-19 | 13:00–15:30 | bolagets kontor i Ekby | ",
"Anna Ek [ordförande]\nBo Lind [vice ordförande]\nCilla Berg [ledamöter]\nDavid Holm [suppleanter]\nEva Sjö [Arbetstagarrepresentant] <Unionen>\n"
"Fredrik Dahl [VD]\nGun Falk [ekonomichef, protokollförare]\nHans Nord !absent\n",
"Öppnande\nVD-rapport\nInvestering i solpark\n"},
};

constexpr Body schools[] = {
{"ParentsCouncil", R"(Föräldraråd Tallbyskolan
Tisdag 8 oktober 2024
Kl 18:00-19:30 i matsalen

Närvarande: Anna Ek (rektor), Bo Lind (förälder 2B), Cilla Berg (förälder 4A), David Holm (lärare)
Frånvarande: 1A, 3C

Punkter
1. Välkomna
Anna Ek hälsade alla välkomna.
2. Trivselenkäten
Resultatet är bättre än i fjol.
3. Övriga frågor
Belysningen på cykelparkeringen är trasig.
)",
"Föräldraråd Tallbyskolan | 2024-10-08 | 18:00–19:30 | matsalen | ",
"Anna Ek [rektor]\nBo Lind [förälder 2B]\nCilla Berg [förälder 4A]\nDavid Holm [lärare]\n",
"Välkomna\nTrivselenkäten\nÖvriga frågor\n"},

{"PupilsCouncil", R"(Elevrådsmöte 15/5-24
Bergskolan, sal 12

Här: Anna 7A, Bo 7B, Cilla 8A, David 9C
Borta: Eva 8B
Vuxen på plats: Fredrik Dahl, kurator

1. Skolgården
Vi vill ha fler bänkar. Fredrik frågar rektorn.

2. Maten
Mer grönt och mindre fisk.
)",
 " | 2024-05-15 | – | Bergskolan, sal 12 | ",
"Anna <7A>\nBo <7B>\nCilla <8A>\nDavid <9C>\nEva <8B> !absent\nFredrik Dahl [kurator] !adjunct\n",
"Skolgården\nMaten\n"},

{"StudentUnion", R"(Ekby studentkår
Kårstyrelsemöte 7, 2024-02-14
Plats: Kårhuset, rum Filosofen
Tid: 17:15

Närvarande:
Anna Ek - Ordförande
Bo Lind - Vice ordförande
Cilla Berg - Studiesocialt ansvarig
David Holm - Ledamot (anlände § 4)

Ej närvarande:
Eva Sjö - Ledamot

Adjungerade:
Fredrik Dahl - Inspektor

§1 Mötets öppnande
Anna Ek öppnar mötet 17:17.

§2 Mötets behörighet
Mötet anses behörigt utlyst.

§3 Val av justeringsperson
Mötet väljer Bo Lind.

§4 Rapporter
§4.1 Ordförande
Har varit på möte med rektor.
§4.2 Ekonomi
Resultatet är enligt budget.

§5 Mötets avslutande
Anna Ek avslutar mötet 18:40.
)",
"Ekby studentkår | 2024-02-14 | 17:15–18:40 | Kårhuset, rum Filosofen | ",
"Anna Ek [Ordförande]\nBo Lind [Vice ordförande]\nCilla Berg [Studiesocialt ansvarig]\nDavid Holm [Ledamot]\nEva Sjö [Ledamot] !absent\n"
"Fredrik Dahl [Inspektor] !adjunct\n",
"Mötets öppnande\nMötets behörighet\nVal av justeringsperson\nRapporter\n  Ordförande\n  Ekonomi\nMötets avslutande\n"},

{"FacultyBoardCalledAgainstPresent", R"(Fakultetsnämnden för teknik
Sammanträdesprotokoll 2024:2
Datum: 2024-03-12
Diarienummer: TEK 2024/112

Kallade:
Anna Ek, dekan
Bo Lind, prodekan
Cilla Berg, lektor
David Holm, studentrepresentant

Närvarande:
Anna Ek, dekan
Bo Lind, prodekan
David Holm, studentrepresentant
Eva Sjö, handläggare, föredragande

1. Justering
David Holm utses att justera protokollet.

2. Kursplaner
Fakultetsnämnden fastställer kursplanerna.
)",
"Fakultetsnämnden för teknik | 2024-03-12 | – |  | TEK 2024/112",
"Anna Ek [dekan]\nBo Lind [prodekan]\nCilla Berg [lektor] !absent\nDavid Holm [studentrepresentant]\nEva Sjö [handläggare] !adjunct\n",
"Justering\nKursplaner\n"},
};

constexpr Body workplaces[] = {
{"WorksCouncil", R"(Protokoll lokal samverkansgrupp, Ekby sjukhus
2024-06-04 kl 10.00-11.30
Konferensrum 3

För arbetsgivaren
Anna Ek, verksamhetschef
Bo Lind, HR-partner

För arbetstagarorganisationerna
Cilla Berg, Vårdförbundet
David Holm, Kommunal
Eva Sjö, Läkarförbundet (förhindrad)

1 Föregående protokoll
Protokollet är justerat.

2 Sommarbemanning
Arbetsgivaren redogör för läget.
)",
"lokal samverkansgrupp | 2024-06-04 | 10:00–11:30 | Konferensrum 3 | ",
"Anna Ek [verksamhetschef]\nBo Lind [HR-partner]\nCilla Berg <Vårdförbundet>\nDavid Holm <Kommunal>\nEva Sjö <Läkarförbundet> !absent\n",
"Föregående protokoll\nSommarbemanning\n"},

{"ProjectNotesWithInitials", R"(Mötesanteckningar
Projekt Ny simhall – arbetsgrupp
2024-09-05, 13.00–14.30, Teams

Deltagare
Anna Ek (AE)     Projektledare     Ekby kommun
Bo Lind (BL)     Konstruktör       Stålkonsult AB
Cilla Berg (CB)  Arkitekt          Ritbyrån

Ej deltagande
David Holm (DH)  Beställare        Ekby kommun

1. Tidplan
AE redovisar. Grunden är klar i november.

2. Kostnader
BL återkommer med kalkyl senast 19/9.
)",
"Projekt Ny simhall – arbetsgrupp | 2024-09-05 | 13:00–14:30 | Teams | ",
"Anna Ek [Projektledare] <Ekby kommun>\nBo Lind [Konstruktör] <Stålkonsult AB>\nCilla Berg [Arkitekt] <Ritbyrån>\nDavid Holm [Beställare] <Ekby kommun> !absent\n",
"Tidplan\nKostnader\n"},

{"AgencyCouncilBullets", R"(Minnesanteckningar från användarrådet

Tid: 2024-04-24 kl. 13.00–15.00
Plats: Distansmöte

Närvarande
* Anna Ek, Sjöfartsmyndigheten (ordförande)
* Bo Lind, Kustbolaget
* Cilla Berg, Fiskarnas riksförbund
* Sekreterare: David Holm, Sjöfartsmyndigheten

Frånvarande
* Eva Sjö, Hamnförbundet

**Inledning**
Anna Ek hälsade välkommen.

**Nya avgifter**
Myndigheten presenterade förslaget till avgifter.

**Nästa möte**
Nästa möte hålls den 18 september.
)",
"användarrådet | 2024-04-24 | 13:00–15:00 | Distansmöte | ",
"Anna Ek [ordförande] <Sjöfartsmyndigheten>\nBo Lind <Kustbolaget>\nCilla Berg <Fiskarnas riksförbund>\nDavid Holm [Sekreterare] <Sjöfartsmyndigheten>\n"
"Eva Sjö <Hamnförbundet> !absent\n",
"Inledning\nNya avgifter\nNästa möte\n"},
};
// clang-format on

std::string name_of(const testing::TestParamInfo<Body>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(Municipal, Bodies, testing::ValuesIn(municipal), name_of);
INSTANTIATE_TEST_SUITE_P(Regional, Bodies, testing::ValuesIn(regional), name_of);
INSTANTIATE_TEST_SUITE_P(Church, Bodies, testing::ValuesIn(church), name_of);
INSTANTIATE_TEST_SUITE_P(Associations, Bodies, testing::ValuesIn(associations), name_of);
INSTANTIATE_TEST_SUITE_P(Schools, Bodies, testing::ValuesIn(schools), name_of);
INSTANTIATE_TEST_SUITE_P(Workplaces, Bodies, testing::ValuesIn(workplaces), name_of);

}  // namespace
}  // namespace minutes
