// Decisions and actions as municipalities, regions, authorities, parishes and works councils write them.
// Each case is an item of a document of that body: its title, what stands below, and the acts found there in text order.
#include <gtest/gtest.h>

#include "support/acts.h"

namespace minutes {
namespace {

constexpr std::string_view municipality =
    "Ekvalla kommun\n"
    "Kultur- och fritidsnämnden\n"
    "\n"
    "SAMMANTRÄDESPROTOKOLL\n"
    "Sammanträdesdatum 2024-05-16\n"
    "\n"
    "Beslutande: Eva Alm (S), ordförande, Bo Ek (M), Lena Grahn (C), Jonas Fält (V)\n"
    "Övriga närvarande: Karin Sjö, förvaltningschef, Per Holm, nämndsekreterare\n"
    "\n"
    "§ 31 Dnr KFN 2024/112\n";

constexpr std::string_view region =
    "Region Mellanland\n"
    "Hälso- och sjukvårdsnämnden\n"
    "PROTOKOLL\n"
    "2024-05-16\n"
    "\n"
    "Närvarande ledamöter: Eva Alm (S), ordförande, Bo Ek (M), Lena Grahn (C)\n"
    "\n"
    "§ 31 ";

constexpr std::string_view authority =
    "Räddningstjänstförbundet Norrsjön\n"
    "Direktionen\n"
    "Protokoll 2024-05-16\n"
    "\n"
    "Beslutande: Eva Alm (S), ordförande, Bo Ek (M)\n"
    "Övriga: Karin Sjö, förbundsdirektör\n"
    "\n"
    "§ 31 ";

constexpr std::string_view parish =
    "Svenska kyrkan Norrsjö församling\n"
    "Kyrkorådet\n"
    "Protokoll 2024-05-16\n"
    "\n"
    "Närvarande: Eva Alm, ordförande, Bo Ek, kyrkoherde, Lena Grahn, Jonas Fält\n"
    "\n"
    "§ 31 ";

constexpr std::string_view works_council =
    "Protokoll från samverkan\n"
    "Förvaltningens samverkansgrupp (FSG)\n"
    "2024-05-16\n"
    "\n"
    "För arbetsgivaren: Eva Alm, Bo Ek\n"
    "För Vision: Lena Grahn\n"
    "För Kommunal: Jonas Fält\n"
    "\n"
    "1. Mötets öppnande\n"
    "Eva öppnade mötet.\n"
    "\n"
    "2. ";

constexpr std::string_view agency_notes =
    "Minnesanteckningar\n"
    "Samråd om öppna data, Datamyndigheten\n"
    "2024-05-16\n"
    "\n"
    "Närvarande: Eva Alm, Datamyndigheten, Bo Ek, Norrsjö kommun, Lena Grahn, Skogsverket\n"
    "\n"
    "## ";

constexpr test::ActCase cases[] = {
    // municipality
    {municipality, "Kulturbidrag 2024",
     "Nämndens beslut\n1. Bidraget till Hembygdsföreningen fastställs till 45 000 kronor.\n2. Övriga ansökningar "
     "avslås.\n\nSammanfattning av ärendet\nFöreningen har sökt bidrag.",
     "taken"},
    {municipality, "Kulturbidrag 2024",
     "Kultur- och fritidsnämnden beslutar\natt bevilja Hembygdsföreningen 45 000 kronor, samt\natt finansiera bidraget ur "
     "anslaget för kultur.\n\nBakgrund\nFöreningen har sökt bidrag.",
     "taken"},
    {municipality, "Kulturbidrag 2024",
     "BESLUT\nNämnden tackar för informationen.\n\nREDOGÖRELSE\nFörvaltningschefen redogör för läget.", "taken"},
    {municipality, "Kulturbidrag 2024",
     "Beslutades:\natt godkänna förslaget.\n\nÄrendet\nFörvaltningen har tagit fram ett förslag.", "taken"},
    {municipality, "Kulturbidrag 2024",
     "Sammanfattning\nFöreningen söker bidrag för sin teater.\n\nFörslag till beslut\nNämnden beviljar "
     "bidraget.\n\nBeslut\nEnligt förslag.",
     "taken"},
    {municipality, "Kulturbidrag 2024",
     "Sammanfattning\nFöreningen söker bidrag för sin teater. Nämnden beviljade 2023 föreningen 20 000 kronor i bidrag, KFN § "
     "14.\n\nBeslut\nÄrendet utgår.",
     "reported deferred"},
    {municipality, "Kulturbidrag 2024",
     "Beslut\nNämnden lägger informationen till handlingarna.\n\nDeltar inte i beslutet\nJonas Fält (V) deltar inte i "
     "beslutet.",
     "taken"},
    {municipality, "Kulturbidrag 2024", "Arbetsutskottets förslag till nämnden\nNämnden föreslås besluta att bevilja bidraget.",
     "taken"},
    {municipality, "Anmälan av delegationsbeslut",
     "Nämndens beslut\nRedovisningen av delegationsbeslut läggs till handlingarna.\n\nRedovisade beslut\nTillståndsbeslut 1–31 "
     "maj.",
     "taken"},
    {municipality, "Kulturbidrag 2024",
     "Yrkanden\nBo Ek (M) yrkar avslag på ansökan.\nEva Alm (S) yrkar bifall till förvaltningens "
     "förslag.\n\nBeslutsgång\nOrdföranden ställer proposition på yrkandena och finner att nämnden beslutar i enlighet med "
     "förvaltningens förslag.\n\nBeslut\nNämnden beviljar bidraget.\n\nReservation\nBo Ek (M) reserverar sig mot beslutet.",
     "proposed proposed taken"},
    {municipality, "Kulturbidrag 2024",
     "Yrkanden\nLena Grahn (C) yrkar, med instämmande av Jonas Fält (V), att ärendet "
     "återremitteras.\n\nPropositionsordning\nOrdföranden frågar om ärendet ska avgöras i dag eller återremitteras och finner "
     "att ärendet ska återremitteras.\n\nKultur- och fritidsnämndens beslut\nÄrendet återremitteras till förvaltningen för "
     "komplettering.",
     "proposed deferred"},
    {municipality, "Detaljplan för Norra hamnen",
     "Kommunfullmäktige antog detaljplanen den 12 mars 2024. Mark- och miljödomstolen har därefter upphävt beslutet.",
     "reported reported"},
    {municipality, "Detaljplan för Norra hamnen",
     "Ärendet\nKommunstyrelsen gav den 3 april 2024, § 45, nämnden i uppdrag att yttra sig.", "reported"},
    {municipality, "Detaljplan för Norra hamnen",
     "Ärendets gång\nArbetsutskottet behandlade ärendet den 2 maj 2024 och föreslog nämnden att anta "
     "förslaget.\n\nBeslut\nNämnden antar förslaget.",
     "reported taken"},
    {municipality, "Ordförandebeslut", "Nämnden godkänner ordförandens beslut och lägger det till handlingarna.", "taken"},
    {municipality, "Sammanträdestider", "Beslut\nNämnden fastställer sammanträdesdagarna för 2025 enligt bilaga.", "taken"},
    {municipality, "Yttrande över remiss",
     "Beslut\nNämnden antar förvaltningens yttrande som sitt eget och överlämnar det till kommunstyrelsen.", "taken"},
    {municipality, "Yttrande över remiss", "Nämnden avstår från att yttra sig.", "taken"},
    {municipality, "Yttrande över remiss", "Nämnden har inget att erinra mot förslaget.", "taken"},
    {municipality, "Yttrande över remiss", "Nämnden tillstyrker förslaget.", "taken"},
    {municipality, "Yttrande över remiss", "Nämnden avstyrker förslaget.", "rejected"},
    {municipality, "Fråga om jäv", "Nämnden finner att Jonas Fält (V) är jävig i ärendet.", "taken"},
    {municipality, "Val av justerare", "Bo Ek (M) utses att jämte ordföranden justera dagens protokoll.", "taken"},
    {municipality, "Godkännande av dagordning", "Dagordningen godkänns med följande ändring: ärende 7 utgår.", "taken"},
    {municipality, "Kulturbidrag 2024",
     "Beslut\nNämnden beviljar Föreningen Scen Norr 40 000 kronor för 2024.\nVillkor: Föreningen redovisar bidraget senast den "
     "31 januari 2025.\n\nBakgrund\nFöreningen har sökt bidrag.",
     "taken action"},
    {municipality, "Kulturbidrag 2024",
     "Kultur- och fritidsnämndens beslut\nFörvaltningschefen ges delegation att besluta om bidrag upp till 20 000 "
     "kronor.\n\nSammanfattning\nFörvaltningen ser behov av snabbare beslut.",
     "taken"},
    {municipality, "Revidering av taxa", "Taxan antas att gälla från och med den 1 januari 2025.", "taken"},
    {municipality, "Revidering av taxa",
     "Nämnden godkänner förslaget till taxa och överlämnar det till kommunfullmäktige för beslut.", "taken"},
    {municipality, "Revidering av taxa", "Kommunfullmäktige fattar beslut om taxan i november.", "planned"},
    {municipality, "Revidering av taxa", "Taxan behandlas av kommunfullmäktige den 25 november.", "planned"},
    {municipality, "Rapport", "Rapporten anmäls och läggs till handlingarna.", "taken"},
    {municipality, "Rapport", "Nämnden tar del av rapporten.", "taken"},
    {municipality, "Rapport", "Nämnden har tagit del av rapporten.", "taken"},
    {municipality, "Rapport", "Redovisningen godtas.", "taken"},
    {municipality, "Rapport", "Nämnden beslutar att ärendet tas upp vid nästa sammanträde.", "deferred"},
    {municipality, "Rapport", "Ärendet utgår från dagordningen och tas upp den 13 juni.", "deferred"},
    {municipality, "Rapport", "Nämnden bordlägger ärendet.", "deferred"},
    {municipality, "Rapport", "Beslutet skjuts upp till dess att utredningen är klar.", "deferred"},
    // region
    {region, "Val av ersättare",
     "Beslut\nHälso- och sjukvårdsnämnden utser Eva Alm (S) till ny ersättare i arbetsutskottet för tiden "
     "2024-06-01–2026-12-31.",
     "taken"},
    {region, "Avsägelse",
     "Nämnden entledigar Bo Ek (M) från uppdraget som ledamot i arbetsutskottet.\n\nTill ny ledamot utses Lena Grahn (C).",
     "taken taken"},
    {region, "Avsägelse", "Beviljas Bo Ek (M) entledigande från uppdraget.", "taken"},
    {region, "Patientavgifter",
     "Hälso- och sjukvårdsnämnden föreslår regionfullmäktige besluta att patientavgiften höjs till 250 kronor från den 1 "
     "januari 2025.",
     "taken"},
    {region, "Patientavgifter", "Nämnden beslutar enhälligt\natt godkänna rapporten", "taken"},
    {region, "Patientavgifter", "Hälso- och sjukvårdsnämnden har behandlat ärendet och beslutar att godkänna rapporten.",
     "taken"},
    // authority
    {authority, "Budget 2025", "Direktionen beslutar att anta budgeten för 2025 och att bordlägga frågan om taxor.",
     "taken deferred"},
    {authority, "Budget 2025",
     "Direktionen beslutar att anta budgeten för 2025.\nMedlemskommunernas fullmäktige väntas behandla budgeten i november.",
     "taken planned"},
    {authority, "Rapporter", "Direktionen noterar rapporten.", "taken"},
    {authority, "Rapporter", "Informationen noteras.", "taken"},
    {authority, "Rapporter", "Förbundsdirektören informerar om sommarens bemanning.\n\nDirektionen tackar för informationen.",
     "taken"},
    // parish
    {parish, "Kollekter", "Kyrkorådet fastställer kollektdagarna för 2025 enligt bilaga.", "taken"},
    {parish, "Kollekter", "Kyrkorådet beslutar\natt fastställa kollektplanen.", "taken"},
    {parish, "Församlingsinstruktion", "Kyrkorådet föreslår kyrkofullmäktige att anta församlingsinstruktionen.", "taken"},
    {parish, "Församlingsinstruktion", "Domkapitlet har den 12 april 2024 utfärdat församlingsinstruktionen.", "reported"},
    {parish, "Orgelrenovering", "Länsstyrelsen har lämnat tillstånd till renoveringen.", "reported"},
    {parish, "Orgelrenovering", "Kyrkoantikvarisk ersättning har beviljats med 300 000 kronor.", "reported"},
    {parish, "Orgelrenovering", "Kyrkoherden får delegation att teckna avtal med orgelbyggaren.", "taken"},
    {parish, "Orgelrenovering", "Kyrkorådet ger kyrkoherden fullmakt att underteckna avtalet.", "taken"},
    {parish, "Anställning", "Kyrkorådet anställer Sara Blom som kantor från och med 1 augusti 2024.", "taken"},
    {parish, "Anställning", "Sara Blom anställs som kantor från och med den 1 augusti 2024.", "taken"},
    {parish, "Rapporter", "Kyrkoherden rapporterade om konfirmandarbetet. Kyrkorådet lade rapporten till handlingarna.",
     "taken"},
    {parish, "Rapporter", "Rapporten föranledde ingen åtgärd.", "taken"},
    {parish, "Rapporter", "Skrivelsen lämnas utan åtgärd.", "taken"},
    {parish, "Skrivelse", "Skrivelsen överlämnas till kyrkoherden för handläggning.", "taken"},
    {parish, "Skrivelse", "Kyrkorådet hänvisar frågan till budgetarbetet.", "taken"},
    {parish, "Skrivelse", "Ärendet avskrivs.", "taken"},
    {parish, "Sommarmusik", "Kyrkorådet beviljar 25 000 kr till sommarmusiken, konto 4410.", "taken"},
    {parish, "Sommarmusik", "Rådet uttalar sitt stöd för arbetet.", "taken"},
    {parish, "Sommarmusik", "Kyrkorådet beslutar i enlighet med arbetsutskottets förslag.", "taken"},
    // works council
    {works_council, "Schema", "Samverkan avslutas i enighet.", "taken"},
    {works_council, "Schema", "Ärendet ajourneras till den 30 maj.", "deferred"},
    {works_council, "Schema", "Riskbedömningen godkändes av parterna.", "taken"},
    {works_council, "Schema", "Arbetsgivaren återkommer med riskbedömning.", "action"},
    {works_council, "Arbetstid", "Parterna enades om att förlänga avtalet till den 31 december 2025.", "taken"},
    {works_council, "Arbetstid", "Arbetsgivaren tar fram ett nytt schema till den 1 juni.", "action"},
    // agency notes
    {agency_notes, "Specifikationen", "Arbetsgruppen valde alternativ B.", "taken"},
    {agency_notes, "Specifikationen", "Det blir alternativ B.", "taken"},
    {agency_notes, "Specifikationen", "Datamyndigheten tar fram en vägledning under hösten.", "action"},
    {agency_notes, "Specifikationen", "Skogsverket levererar testdata i juni.", "action"},
    {agency_notes, "Specifikationen", "Datamyndigheten kommer att publicera version 2 i september.", "action"},
    {agency_notes, "Specifikationen", "Version 2 beslutas av Datamyndighetens generaldirektör i september.", "planned"},
    {agency_notes, "Specifikationen", "Förslaget accepteras.", "taken"},
    {agency_notes, "Specifikationen", "Frågan parkeras till nästa möte.", "deferred"},
    {agency_notes, "Profiler", "Datamyndigheten undersöker möjligheten till en gemensam profil.", "action"},
    {agency_notes, "Profiler", "Action: Skogsverket skickar exempel.", "action"},
    {agency_notes, "Profiler", "Nästa steg: Bo tar fram ett utkast.", "action"},
};

TEST(ActsOfPublicBodies, AreReadInTheFormsOfEachBody) {
  for (const test::ActCase& c : cases) EXPECT_EQ(test::acts_of(c), c.expected) << c.title << ": " << c.text;
}

}  // namespace
}  // namespace minutes
