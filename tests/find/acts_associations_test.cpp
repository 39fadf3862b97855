// Decisions and actions as associations, clubs, unions and companies write them.
// Each case is an item of a document of that body: its title, what stands below, and the acts found there in text order.
#include <gtest/gtest.h>

#include "support/acts.h"

namespace minutes {
namespace {

constexpr std::string_view housing =
    "Protokoll fört vid styrelsemöte i Bostadsrättsföreningen Linden\n"
    "Datum: 2024-05-16\n"
    "Närvarande: Eva Alm (ordförande), Bo Ek (sekreterare), Lena Grahn, Jonas Fält, Karin Sjö\n"
    "\n"
    "§ 1 Mötets öppnande\n"
    "Ordföranden hälsade alla välkomna.\n"
    "\n"
    "§ 2 ";

constexpr std::string_view general_meeting =
    "Protokoll från ordinarie föreningsstämma i Bostadsrättsföreningen Linden\n"
    "16 maj 2024 kl. 18.30 i föreningslokalen\n"
    "\n"
    "Närvarande: 31 medlemmar enligt röstlängd\n"
    "\n"
    "§ 1 Stämmans öppnande\n"
    "Ordföranden hälsade alla välkomna.\n"
    "\n"
    "§ 2 ";

constexpr std::string_view union_board =
    "Protokoll\n"
    "Norrsjö studentkår\n"
    "Kårstyrelsemöte 2024-05-16\n"
    "\n"
    "Närvarande: Eva Alm (ordförande), Bo Ek (vice ordförande), Lena Grahn (ekonomiansvarig), Jonas Fält\n"
    "\n"
    "§ 1 Mötets öppnande\n"
    "Eva öppnade mötet kl. 17.15.\n"
    "\n"
    "§ 2 ";

constexpr std::string_view club =
    "Norrsjö IF\n"
    "Styrelsemöte 2024-05-16\n"
    "Närvarande: Eva Alm, Bo Ek, Lena Grahn, Jonas Fält\n"
    "\n"
    "1. Mötets öppnande\n"
    "Eva hälsade välkommen.\n"
    "\n"
    "2. ";

constexpr std::string_view trade_union =
    "Protokoll\n"
    "Verkstadsklubben vid Norrsjö Mekaniska AB\n"
    "Styrelsemöte 2024-05-16\n"
    "\n"
    "Närvarande: Eva Alm, Bo Ek, Lena Grahn\n"
    "\n"
    "§ 1 Mötets öppnande\n"
    "Eva öppnade mötet.\n"
    "\n"
    "§ 2 ";

constexpr std::string_view company =
    "Norrsjö Energi AB\n"
    "Protokoll fört vid styrelsesammanträde 2024-05-16\n"
    "\n"
    "Närvarande: Eva Alm, ordförande, Bo Ek, ledamot, Lena Grahn, ledamot\n"
    "Övriga: Karin Sjö, verkställande direktör\n"
    "\n"
    "§ 1 Öppnande\n"
    "Ordföranden öppnade sammanträdet.\n"
    "\n"
    "§ 2 ";

constexpr std::string_view network =
    "Minnesanteckningar från nätverket för kulturmiljö\n"
    "2024-05-16, kl. 13-15, digitalt\n"
    "\n"
    "Deltagare: Eva Alm (Norrsjö kommun), Bo Ek (Hembygdsrådet), Lena Grahn (länsmuseet)\n"
    "\n"
    "### ";

constexpr test::ActCase cases[] = {
    // housing
    {housing, "Val av justerare", "Till att jämte ordföranden justera protokollet valdes Lena Grahn.", "taken"},
    {housing, "Föregående protokoll", "Protokollet från 2024-04-11 gicks igenom och lades till handlingarna.", "taken"},
    {housing, "Ekonomi", "Lena redovisade läget. Rapporten godkändes.", "taken"},
    {housing, "Nya lås", "Offerter har kommit in från tre firmor. Styrelsen väljer Låsjouren AB till ett pris av 42 000 kr.",
     "taken"},
    {housing, "Nya lås", "Styrelsen antar offerten från Låsjouren AB.", "taken"},
    {housing, "Nya lås", "Efter diskussion beslöts att anta offerten från Låsjouren. Eva kontaktar firman.", "taken action"},
    {housing, "Andrahandsuthyrning", "Styrelsen godkände ansökan från lägenhet 1204 för tiden 1 juni 2024–31 maj 2025.",
     "taken"},
    {housing, "Andrahandsuthyrning", "Lägenhet 1204 har ansökt om att få hyra ut i andra hand. Ansökan beviljas i ett år.",
     "taken"},
    {housing, "Andrahandsuthyrning", "Lägenhet 1204 har ansökt om att få hyra ut i andra hand. Styrelsen sa nej till ansökan.",
     "rejected"},
    {housing, "Andrahandsuthyrning", "Lägenhet 1204: beviljas till och med 2025-05-31.\nLägenhet 1307: avslås, skäl saknas.",
     "taken rejected"},
    {housing, "Medlemskap", "Följande beviljades medlemskap i föreningen: Anna Lind (lgh 1101) och Karl Berg (lgh 1203).",
     "taken"},
    {housing, "Medlemsansökningar", "Styrelsen beviljade medlemskap för Anna Lind och Karl Berg, lägenhet 1101.", "taken"},
    {housing, "Nya medlemmar", "Anna Lind, lgh 1101, antogs som medlem.", "taken"},
    {housing, "Laddstolpar", "Frågan skjuts på till hösten.", "deferred"},
    {housing, "Laddstolpar", "Bordlägges till nästa möte.", "deferred"},
    {housing, "Laddstolpar", "Ärendet bordlades i väntan på offert.", "deferred"},
    {housing, "Laddstolpar", "Styrelsen avvaktar med beslut till dess att kommunen svarat.", "deferred"},
    {housing, "Laddstolpar", "Beslut får anstå till nästa styrelsemöte.", "deferred"},
    {housing, "Laddstolpar", "Frågan tas upp på nästa möte.", "deferred"},
    {housing, "Laddstolpar", "Diskuterades. Inget beslut fattades utan frågan får bero tills vidare.", "deferred"},
    {housing, "Laddstolpar", "Frågan läggs fram för beslut på stämman i maj 2025.", "planned"},
    {housing, "Laddstolpar", "Styrelsen kommer att ta ställning till offerterna i juni.", "planned"},
    {housing, "Avgifter", "Avgifterna lämnas oförändrade under 2025.", "taken"},
    {housing, "Avgifter", "Årsavgiften höjs med 3 % från och med den 1 januari 2025.", "taken"},
    {housing, "Avgifter", "Beslut: oförändrad avgift.", "taken"},
    {housing, "Avgifter", "Styrelsen enades om att höja avgiften med tre procent.", "taken"},
    {housing, "Avgifter", "Styrelsen var enig om att höja avgiften med tre procent.", "taken"},
    {housing, "Trädgård", "Eva Alm utsågs till trädgårdsansvarig.", "taken"},
    {housing, "Trädgård", "Trädgårdsgruppen får disponera 10 000 kr.", "taken"},
    {housing, "Trädgård", "Trädgårdsgruppen tilldelades en budget om 10 000 kr.", "taken"},
    {housing, "Trädgård", "Eva undersöker priset på häckplantor till nästa möte.", "action"},
    {housing, "Trädgård", "Eva kollar med kommunen om trädfällning.", "action"},
    {housing, "Trädgård", "Eva tar kontakt med arboristen.", "action"},
    {housing, "Trädgård", "Eva tar på sig att ringa arboristen.", "action"},
    {housing, "Trädgård", "Bo och Lena ordnar städdag den 15 juni.", "action"},
    {housing, "Trädgård", "Ansvarig: Bo Ek", "action"},
    {housing, "Trädgård", "Häcken är vissen.\nÅtgärd: Bo beställer nya plantor.", "action"},
    {housing, "Trädgård", "Häcken är vissen. Bo åtgärdar.", "action"},
    {housing, "Trädgård", "Styrelsen återkommer med besked till medlemmen.", "action"},
    {housing, "Trädgård", "Förvaltaren ska se över dräneringen före midsommar.", "action"},
    {housing, "Trädgård", "Vicevärden byter lampan i trapphus B.", "action"},
    {housing, "Trädgård", "En felanmälan görs av Bo.", "action"},
    {housing, "Nästa möte", "Nästa möte bestämdes till den 13 juni kl. 18.00.", "taken"},
    {housing, "Nästa möte", "Nästa möte hålls den 13 juni kl. 18.00.", ""},
    {housing, "Firmateckning", "Beslutades att firman tecknas av Eva Alm och Bo Ek, två i förening.", "taken"},
    {housing, "Firmateckning", "Föreningens firma tecknas av styrelsen i sin helhet.", "taken"},
    {housing, "Snöröjning", "Per capsulam har styrelsen godkänt offerten från Snöfirman AB.", "reported"},
    {housing, "Snöröjning", "Vi byter till Snöfirman AB.", "taken"},
    {housing, "Snöröjning", "Avtalet förlängs med ett år.", "taken"},
    {housing, "Snöröjning", "Offerten antogs.", "taken"},
    {housing, "Snöröjning", "Inköp av saltlåda godkändes, högst 2 500 kr.", "taken"},
    {housing, "Snöröjning", "Ok att köpa saltlåda.", "taken"},
    {housing, "Snöröjning", "Klartecken till att köpa saltlåda.", "taken"},
    {housing, "Snöröjning", "Styrelsen gav klartecken till inköpet.", "taken"},
    {housing, "Snöröjning", "Eva beställer saltlåda.", "action"},
    {housing, "Snöröjning", "Eva och Bo tittar på olika lösningar till nästa möte.", "action"},
    {housing, "Snöröjning", "Eva Alm ansvarar för att lådan kommer på plats före den 1 november.", "action"},
    {housing, "Snöröjning", "Snöfirman AB kommer att plogas av gården från den 1 november.", "action"},
    {housing, "Snöröjning", "Info läggs ut på hemsidan av Lena.", "action"},
    {housing, "Snöröjning", "Lena ordnar med detta.", "action"},
    {housing, "Snöröjning", "Eva tar kontakten.", "action"},
    {housing, "Snöröjning", "Uppdrag till Eva: ta in offert.", "action"},
    {housing, "Snöröjning", "Eva att ta in offert.", "action"},
    {housing, "Snöröjning", "Bo pratar med Snöfirman.", "action"},
    {housing, "Snöröjning", "Bo hör sig för om priset.", "action"},
    {housing, "Snöröjning", "Bo hämtar nycklarna på måndag.", "action"},
    {housing, "Snöröjning", "Bo och Eva går runt och kontrollerar takrännorna den 25 maj.", "action"},
    // general meeting
    {general_meeting, "Val av ordförande för stämman", "Stämman valde Eva Alm till ordförande.", "taken"},
    {general_meeting, "Val av ordförande för stämman", "Till ordförande för stämman valdes Eva Alm.", "taken"},
    {general_meeting, "Val av ordförande för stämman", "Eva Alm", "taken"},
    {general_meeting, "Godkännande av röstlängd", "Röstlängden fastställdes till 31 röstande.", "taken"},
    {general_meeting, "Godkännande av röstlängd", "Röstlängden, bilaga 1, godkändes.", "taken"},
    {general_meeting, "Stämmans utlysande", "Stämman ansågs vara i behörig ordning utlyst.", "taken"},
    {general_meeting, "Stämmans utlysande", "Frågan besvarades med ja.", "taken"},
    {general_meeting, "Fastställande av resultat- och balansräkning",
     "Resultat- och balansräkningen fastställdes enligt styrelsens förslag.", "taken"},
    {general_meeting, "Ansvarsfrihet", "Styrelsen beviljades ansvarsfrihet för räkenskapsåret.", "taken"},
    {general_meeting, "Ansvarsfrihet", "Stämman beviljade styrelsen ansvarsfrihet i enlighet med revisorns rekommendation.",
     "taken"},
    {general_meeting, "Beslut om arvoden", "Arvodet till styrelsen bestämdes till två prisbasbelopp.", "taken"},
    {general_meeting, "Beslut om arvoden", "Valberedningens förslag om ett arvode på 90 000 kr antogs.", "taken"},
    {general_meeting, "Val av styrelse", "Valdes på två år: Eva Alm (omval), Bo Ek (nyval).", "taken"},
    {general_meeting, "Val av styrelse",
     "Till ordinarie ledamöter valdes:\n- Eva Alm, omval 2 år\n- Bo Ek, nyval 2 år\n- Lena Grahn, kvarstår 1 år", "taken"},
    {general_meeting, "Val av revisor", "Omval av revisor Karin Sjö.", "taken"},
    {general_meeting, "Val av valberedning", "Posterna vakantsattes.", "taken"},
    {general_meeting, "Motion 1 om solceller", "Motionären Jonas Fält föredrog sin motion. Stämman biföll styrelsens förslag.",
     "taken"},
    {general_meeting, "Motion 1 om solceller", "Motionen avslogs med 17 röster mot 9.", "rejected"},
    {general_meeting, "Motion 1 om solceller", "Jonas Fält yrkade bifall till motionen. Stämman avslog motionen.",
     "proposed rejected"},
    {general_meeting, "Motion 1 om solceller", "Motionen ansågs besvarad i och med styrelsens svar.", "taken"},
    {general_meeting, "Motion 1 om solceller", "Stämman återremitterade motionen till styrelsen för vidare utredning.",
     "deferred"},
    {general_meeting, "Motion 1 om solceller",
     "Motionären föreslog att solceller sätts upp på hus B. Styrelsen redogjorde för sin syn. Förslaget ställdes mot avslag. "
     "Stämman beslutade enligt styrelsens förslag att avslå motionen.",
     "proposed rejected"},
    {general_meeting, "Stadgeändring", "Stämman antog de nya stadgarna, första läsningen.", "taken"},
    {general_meeting, "Stadgeändring", "Frågan hänsköts till extra stämma.", "deferred"},
    {general_meeting, "Disposition av resultatet", "Stämman beslutade att årets förlust balanseras i ny räkning.", "taken"},
    {general_meeting, "Stämmans avslutande", "Ordföranden förklarade stämman avslutad.", ""},
    // union board
    {union_board, "Äskningar", "Styrelsen bifaller äskningen på 3 000 kr från Filmsektionen.", "taken"},
    {union_board, "Äskningar", "Filmsektionen äskar 3 000 kr till en projektor.\nMötet beslutar att bevilja äskningen.",
     "taken"},
    {union_board, "Äskningar",
     "Bo yrkar på att äskningen bifalls. Lena yrkar på avslag. Votering begärs. Mötet bifaller äskningen.",
     "proposed proposed taken"},
    {union_board, "Äskningar", "Bo yrkar att Filmsektionen tilldelas 2 000 kr.\nBos yrkande vinner bifall.", "proposed taken"},
    {union_board, "Äskningar", "Yrkandet faller.", "rejected"},
    {union_board, "Äskningar", "Eva lade fram yrkandet att avsätta 5 000 kr till en ny soffa.\nBifalles.", "proposed taken"},
    {union_board, "Adjungeringar", "Sara Blom adjungeras in med närvaro- och yttranderätt.", "taken"},
    {union_board, "Fyllnadsval", "Kandidater: Sara Blom.\nSara Blom väljs till eventansvarig för resten av verksamhetsåret.",
     "taken"},
    {union_board, "Fyllnadsval", "Fyllnadsval av eventansvarig: Sara Blom.", "taken"},
    {union_board, "Avsägelser", "Styrelsen godkänner avsägelsen från Sara Blom.", "taken"},
    {union_board, "Avsägelser", "Sara Blom entledigas från sin post.", "taken"},
    {union_board, "Per capsulam-beslut", "Styrelsen har den 2 maj 2024 per capsulam beslutat att köpa in en kaffemaskin.",
     "reported"},
    {union_board, "Per capsulam-beslut", "Mötet lägger till per capsulam-beslutet 2024-05-02 till protokollet.", "taken"},
    {union_board, "Motion: Ny logotyp", "Att-sats 1 bifalls.\nAtt-sats 2 avslås.", "taken rejected"},
    {union_board, "Motion: Ny logotyp", "Jonas yrkar på återremiss.\nMötet beslutar att återremittera motionen till styrelsen.",
     "proposed deferred"},
    {union_board, "Motion: Ny logotyp", "Punkten bordläggs.", "deferred"},
    {union_board, "Verksamhetsplan",
     "Propositionsordning: Grundförslaget ställs mot Bos ändringsyrkande.\nGrundförslaget antas med Bos ändring.", "taken"},
    {union_board, "Verksamhetsplan", "Verksamhetsplanen antas i sin helhet.", "taken"},
    {union_board, "Övrigt",
     "Lena bokar sal till aulan.\nJonas hör av sig till vaktmästaren.\nAlla funderar på teman till sparken.",
     "action action action"},
    {union_board, "Övrigt", "AU sköter utskicket.", "action"},
    {union_board, "Övrigt", "Eva ansvarar för affischen, Bo för fikat.", "action"},
    {union_board, "Sittning", "Styrelsen beslutade att ställa in sittningen.", "taken"},
    {union_board, "Sittning", "Budgeten höjs med 2 000 kr.", "taken"},
    {union_board, "Sittning", "Jonas blir projektledare för sittningen.", "taken"},
    {union_board, "Sittning", "- [ ] Boka lokal (Jonas)\n- [x] Ringa caterern – Lena", "action action"},
    {union_board, "Sittning",
     "| Vad | Vem | När |\n|---|---|---|\n| Boka lokal | Jonas | 1/6 |\n| Handla mat | Lena, Bo | 5/6 |", "action action"},
    {union_board, "Ärendelista",
     "| Nr | Ärende | Beslut |\n|---|---|---|\n| 1 | Ny soffa till kårhuset | Bifall |\n| 2 | Bidrag till Filmsektionen | "
     "Avslag |\n| 3 | Ny stadga | Bordläggs |",
     "taken rejected deferred"},
    // club
    {club, "Ekonomi", "Godkänns.", "taken"},
    {club, "Ekonomi", "Kassan är god, 81 000 kr. Ok.", "taken"},
    {club, "Träningsavgifter", "Avgiften sätts till 600 kr.", "taken"},
    {club, "Träningsavgifter", "Styrelsen kom fram till att avgiften ska vara 600 kr.", "taken"},
    {club, "Träningsavgifter", "Det bestämdes att avgiften blir 600 kr.", "taken"},
    {club, "Träningsavgifter", "Alla var överens om att behålla avgiften.", "taken"},
    {club, "Träningsavgifter", "=> Avgiften höjs till 600 kr.", "taken"},
    {club, "Träningsavgifter", "Förslag att höja avgiften till 600 kr. Godkändes.", "proposed taken"},
    {club, "Kiosken", "Bo fixar fram schema.\nLena pratar med föräldrarna i P12.\nJonas köper korv inför matchen 8/6.",
     "action action action"},
    {club, "Kiosken", "Jonas kollar upp vad en ny frys kostar.", "action"},
    {club, "Kiosken", "Styrelsen ber Bo att ta fram ett schema.", "action"},
    {club, "Kiosken", "Kioskansvarig uppdaterar prislistan.", "action"},
    {club, "Bidrag", "Bo söker LOK-stöd senast 25 augusti.", "action"},
    {club, "Bidrag", "Kommunen har beviljat oss 40 000 kr i bidrag.", "reported"},
    {club, "Bidrag", "Vi fick avslag på ansökan till Sparbanksstiftelsen.", "reported"},
    {club, "Bidrag", "Riksidrottsförbundet sade ja till vår ansökan.", "reported"},
    {club, "Bidrag", "Beslut väntas i juni.", "planned"},
    {club, "Bidrag", "Föreningen fick nej från kommunen.", "reported"},
    {club, "Bidrag", "Ansökan avslogs av kommunen.", "reported"},
    {club, "Tränare", "Sara Blom blir ny ungdomsansvarig.", "taken"},
    {club, "Val", "Val av\na) ordförande på ett år – Eva Alm\nb) kassör på två år – Bo Ek", "taken"},
    {club, "Hyra av lokal", "Det blir nej i år.", "rejected"},
    {club, "Hyra av lokal", "Bordlagt.", "deferred"},
    {club, "Hyra av lokal", "Tas på nästa möte.", "deferred"},
    {club, "Hyra av lokal", "Vi väntar med detta.", "deferred"},
    {club, "Hyra av lokal", "Vilande tills kommunen svarat.", "deferred"},
    {club, "Hyra av lokal", "Punkten flyttas fram till junimötet.", "deferred"},
    {club, "Domare", "Eva föreslog att klubben betalar domarkursen. Styrelsen tyckte det var en bra idé och beslutade så.",
     "proposed taken"},
    {club, "Domare", "Klubben betalar domarkursen för två ungdomar.", "taken"},
    {club, "Domare", "Alla höll med om att klubben ska betala domarkursen.", "taken"},
    {club, "Domare", "Styrelsen ville inte gå vidare med förslaget.", "rejected"},
    {club, "Domare", "Nej till sponsring av A-laget.", "rejected"},
    {club, "Domare", "Ja till sponsring av F10.", "taken"},
    {club, "Domare", "Styrelsen ställde sig positiv till förslaget.", "taken"},
    // trade union
    {trade_union, "Lönerevision", "Styrelsen beslutar att utse Eva och Bo till förhandlingsdelegation.", "taken"},
    {trade_union, "Lönerevision", "Eva och Bo förhandlar med företaget den 3 juni.", "action"},
    {trade_union, "Lönerevision", "Företaget har sagt nej till kravet.", "reported"},
    {trade_union, "Lönerevision", "Avdelningen har godkänt uppgörelsen.", "reported"},
    {trade_union, "Lönerevision", "Till kongressombud nomineras Lena Grahn.", "taken"},
    {trade_union, "Lönerevision", "Klubben ställer sig bakom uttalandet.", "taken"},
    {trade_union, "Utlägg", "Beslutade att ersätta Bo för förlorad arbetsförtjänst.", "taken"},
    {trade_union, "Lokal", "Beslöt att hyra Folkets hus.", "taken"},
    {trade_union, "Lokal", "Mötet beslutade hyra Folkets hus.", "taken"},
    {trade_union, "Lokal", "Efter en livlig diskussion enades mötet om att hyra Folkets hus.", "taken"},
    {trade_union, "Lokal", "Styrelsen godtog hyran.", "taken"},
    {trade_union, "Lokal", "Förslaget vann inte gehör.", "rejected"},
    // company
    {company, "VD-instruktion", "Styrelsen fastställde VD-instruktionen.", "taken"},
    {company, "VD-instruktion", "Styrelsen beslöt godkänna VD-instruktionen.", "taken"},
    {company, "Investering", "Styrelsen beslutade bevilja investeringen om 14 mkr.", "taken"},
    {company, "Investering", "Styrelsen bemyndigade VD att teckna avtal.", "taken"},
    {company, "Investering", "Styrelsen gav VD mandat att förhandla.", "taken"},
    {company, "Investering", "Rapporten lades med godkännande till handlingarna.", "taken"},
    {company, "Investering", "VD återkommer med kompletterande kalkyl till mötet i juni.", "action"},
    {company, "Investering", "Styrelsen sköt på beslutet.", "deferred"},
    {company, "Investering", "Bolagsstämman ska fastställa ägardirektivet.", "planned"},
    {company, "Investering", "Styrelsen konstaterade att kallelse skett i rätt ordning.", "taken"},
    {company, "Konstituering", "Till vice ordförande valdes Bo Ek.", "taken"},
    {company, "Konstituering", "Styrelsen konstituerade sig enligt följande:\nOrdförande: Eva Alm\nVice ordförande: Bo Ek",
     "taken"},
    {company, "Budget", "Budgeten fastställdes enligt förslag.", "taken"},
    {company, "Budget", "Det beslutades att inrätta ett revisionsutskott.", "taken"},
    {company, "Budget", "Beslöts enhälligt i enlighet med förslaget.", "taken"},
    {company, "Budget", "Styrelsen biföll VD:s förslag.", "taken"},
    // network
    {network, "Gemensam kalender", "Eva återkommer med ett utkast.", "action"},
    {network, "Gemensam kalender",
     "- Eva ser över mallen\n- Bo tar med frågan till Hembygdsrådet\n- Alla skickar in sina datum senast den 1 juni",
     "action action action"},
    {network, "Gemensam kalender", "Gruppen beslöt att kalendern läggs ut på webben.", "taken"},
    {network, "Gemensam kalender", "Vi bestämde oss för att lägga ut kalendern.", "taken"},
    {network, "Gemensam kalender", "Gruppen är överens om att kalendern ska vara öppen.", "taken"},
    {network, "Gemensam kalender", "Förslaget går upp i styrgruppen den 4 juni för beslut.", "planned"},
    {network, "Gemensam kalender", "Budgeten ska beslutas av kommunstyrelsen under hösten.", "planned"},
    {network, "Gemensam kalender", "Kommunstyrelsen har fattat beslut om en ny kulturplan.", "reported"},
    {network, "Gemensam kalender", "Regeringen har gett Riksantikvarieämbetet i uppdrag att kartlägga området.", "reported"},
    {network, "Gemensam kalender", "Riksantikvarieämbetet har fått ett nytt uppdrag av regeringen.", "reported"},
    {network, "Gemensam kalender", "Länsmuseet har tilldelats 2 mkr från Kulturrådet.", "reported"},
    {network, "Gemensam kalender", "Norrsjö kommun har antagit ett kulturmiljöprogram.", "reported"},
    {network, "Gemensam kalender", "Sedan årsskiftet har länsstyrelsen infört en ny rutin.", "reported"},
    {network, "Gemensam kalender", "Bo föreslog att mötena ska hållas digitalt.", "proposed"},
    {network, "Gemensam kalender", "Det kom upp ett förslag om att hålla mötena digitalt.", "proposed"},
    {network, "Gemensam kalender", "Förslag från länsmuseet: gemensam utställning 2025.", "proposed"},
    {network, "Gemensam kalender", "Önskemål om fler träffar framfördes.", ""},
    {network, "Nästa möte", "Nästa möte är den 12 september kl. 13–15. Eva skickar inbjudan.", "action"},
    {network, "Nästa möte", "Bo kallar till nästa möte.", "action"},
    {network, "Nästa möte", "Kallelse skickas ut av Bo.", "action"},
    {network, "Att göra", "- Eva: kontakta Skogsverket\n- Bo: skriva sammanfattning, klart 1 juni\n- Boka lokal (Lena)",
     "action action action"},
    {network, "Att göra", "Skicka ut enkäten. Ansvarig: Bo. Klart: 1 juni", "action"},
};

TEST(ActsOfAssociations, AreReadInTheFormsOfEachBody) {
  for (const test::ActCase& c : cases) EXPECT_EQ(test::acts_of(c), c.expected) << c.title << ": " << c.text;
}

}  // namespace
}  // namespace minutes
