// Words that tell whether a date near them lies ahead of the meeting or behind it: verbs by their tense, participles of
// what is fixed or done, and words as `kommande`. Source: the project's own list of what minutes say of plans and of what
// has been; the conjugations are those of Svenska Akademiens grammatik (1999), part 2.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    // said of what is to come
    {"ska skall senast återkomma uppdrag behov önskemål planeras planerar planerat planerad planerade planerats inplanerat "
     "inplanerad inplanerade inbokat inbokad inbokade preliminär preliminärt preliminära inför blir nästa nästkommande "
     "kommande "
     "deadline återkommer anmälan anmäl välkomna välkommen inbjudan bjuder föreslås beräknas förväntas bör vill hålls hålles "
     "arrangeras startar börjar avslutas öppnar äger träffas möts ses tas införs skickas redovisas träder siktar tänker hoppas "
     "skrivs återrapporteras bordläggs bordlägger genomförs lanseras besöker skjuts flyttas framflyttas bjuds erbjuds "
     "ajourneras föreslår infaller väntas önskas bokas boka presenteras fastställs antas tillträder gäller upphör sammanträder "
     "sänds skulle måste behöver förväntar räknar framöver framtida stundande blivande tillkommande planering "
     "bokad bokat bokade preliminärbokad preliminärbokat schemalagd schemalagt inbjuden inbjudna inbjudet anmälda kallade "
     "uppsagd uppsagt uppsagda utsatt utlyst utlysta målet målsättning målsättningen tidplan tidsplan tidsplanen "
     "tidplanen prognos prognosen förfaller jubileras snarast återuppta löper varar fortsätter pågår byggstart driftstart",
     ahead_word},
    // present tense of what is done at a time: dates beside it mostly lie ahead
    {"anordnar ordnar firar sjunger spelar tävlar åker reser lämnar avgår slutar flyttar bygger ringer mejlar mailar skickar "
     "sänder tar ger gör bokar hyr köper säljer betalar söker ansöker lägger ställer sätter håller leder deltar medverkar "
     "träffar "
     "möter inbjuder välkomnar stänger invigs inviger påbörjar inleder avslutar färdigställer levererar installerar monterar "
     "målar lagar renoverar städar röjer planterar klipper gräver återvänder återupptar förlänger förnyar omförhandlar "
     "förhandlar höjer sänker ändrar byter inför skriver tecknar undertecknar signerar publicerar trycker delar utlyser "
     "annonserar anmäler föreläser undervisar utbildar kör testar provar utvärderar antar väljer utser sker inträffar drar "
     "fyller jubilerar pensioneras vikarierar övertar efterträder samlas samlar vandrar seglar paddlar grillar bakar lottar "
     "serverar dukar jobbar arbetar dröjer väntar hinner satsar avser ämnar lovar kallar inkallar "
     "bjuder hämtar tömmer river lanserar släpper går får ansvarar fixar sköter bemannar vaktar packar lånar återlämnar "
     "upplåter disponerar sammankallar färdas uppträder utgår återgår övergår ingår utkommer inställer tillsätter anställer "
     "rekryterar upphandlar utreder bereder remitterar överlämnar inhämtar kompletterar sammanställer justerar uppdaterar "
     "inventerar besiktigar kontrollerar mäter räknas rensar eldar tänder plockar skördar sår gödslar vattnar  tvättar "
     "sotar spolar byggstartar renoveras utökar minskar ökar avvecklar startas",
     present_verb},
    {"anordnas ordnas byggs lämnas läggs ställs sätts  ges görs hyrs köps säljs betalas söks leds besöks inleds "
     "påbörjas startas färdigställs monteras målas lagas städas röjs planteras klipps grävs återupptas förlängs förnyas höjs "
     "sänks ändras byts tecknas undertecknas trycks delas utlyses testas provas följs behandlas prövas beslutas fattas väljs "
     "utses stängs öppnas rivs kallas tillsätts anställs upphandlas utreds bereds överlämnas inhämtas inlämnas sammanställs "
     "meddelas utbetalas bjuds firas avtackas släpps spelas sjungs visas körs hämtas töms tänds dras samlas "
     "infaller avgörs  röstas lottas utlämnas hängs sås skördas spolas rensas inventeras besiktas justeras",
     present_verb},
    // said of what has been
    {"hölls höll var blev blivit hade haft skedde beslöt beslöts antogs antog gick kom fick inkom inkommit genomfört genomförd "
     "genomförda "
     "genomförts "
     "daterad daterat daterade beslutat beslutats antagen antagits antaget antagna fattade fattades gjordes gjorde sågs "
     "träffade lämnat lämnats upprättad utfall utfallet bokslut bokslutet återrapport bordlagt bordlades deltog bjöds bjöd såg "
     "tog togs skrev skrevs valdes valde utsågs utsåg skickats kommit gjort gjorts varit hållits återremitterat behandlat "
     "behandlats sedan förra tidigare reviderat reviderad avled dog föregående ägde åkte började presenterat presenterats "
     "lanserat lanserats fastställdes",
     past_word},
    // strong and short preterites, supines of their own
    {"stod låg gav gavs åt sprang sjöng sjöngs flög körde kördes föll lät lade lades la log bad drack drog drogs fann fanns "
     "frös "
     "försvann grävde hann hjälpte krävde läste löste lovade mådde njöt red sade sa satte sattes sken skrek sköt "
     "slapp slog slogs slöt slöts smög sov spred sprack stal steg strök svor sålde såldes teg tvang tvangs vann vanns vek "
     "visste "
     "växte återkom avgick övergick anslöt avbröt avbröts upptog upptogs uppstod uppkom mottog mottogs övertog övertogs avtog "
     "bröt bröts ledde leddes hörde hördes förde fördes lärde styrde styrdes rörde sände sändes hände hänt tände tändes kände "
     "vände använde användes brände brändes utgick utfördes utlystes utgavs avgavs avled vistades lyste blåste reste restes "
     "köpte köptes sökte söktes mötte möttes tyckte ville föreslog föreslogs avslog avslogs bifölls biföll förekom framkom "
     "framgick framfördes tillkom återstod anhöll besökte besöktes byggde byggdes ägdes följde följdes höjde höjdes stängde "
     "stängdes hängde fyllde fylldes ställde ställdes anmälde anmäldes sköttes bytte byttes flyttade lyfte lyftes skakade "
     "släppte släpptes stoppades startade inledde inleddes utsett utsetts invigt invigts sålt sålts köpt köpts målat byggt "
     "byggts "
     "hittat mottagit tagit tagits gett givit givits fått gått stått sett skett valt valts skrivit skrivits inlett avslutat "
     "avslutats hållit bytt upphört slutat börjat startat pågått funnits ställt ställts lagt lagts sagt "
     "ifjol fjolårets förfluten förflutna gångna givet given givna utförd utfört utförda inkomna inkommen mottagen upprättat "
     "undertecknad undertecknat signerat signerad justerat justerad utkommit avlidit besiktigad",
     past_word},
};

// Weak preterites; the present of verbs in -era, which few nouns share.
constexpr SuffixRow suffix_rows[] = {
    {"ades ade dde ddes rdes ldes sändes vändes kändes gdes mdes ktes ptes stes ttes jdes kte pte gde jde", past_word},
    {"erar eras iserar iseras", present_verb},
};

}  // namespace

std::span<const WordRow> tense_words() { return rows; }
std::span<const SuffixRow> tense_suffixes() { return suffix_rows; }

}  // namespace minutes::sv
