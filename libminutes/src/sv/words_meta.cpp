// Heads and labels of covers and attendance lists. Public bodies: the forms that SKR's and the county archives' guides to
// minutes give (kommunallagen 2017:725, 5 kap. 65–67 §§ says what a protocol must hold); associations: the customary
// agenda of annual meetings (Studieförbundens mötesteknik); the rest by analogy over number and definiteness.
#include "sv/phrases.h"

namespace minutes::sv {
namespace {

constexpr std::int32_t value(PresenceHead head) { return static_cast<std::int32_t>(head); }
constexpr std::int32_t value(ColumnHead head) { return static_cast<std::int32_t>(head); }
constexpr std::int32_t value(CoverLabel label) { return static_cast<std::int32_t>(label); }
constexpr std::int32_t value(GenreWord word) { return static_cast<std::int32_t>(word); }

// clang-format off
constexpr PhraseRow presence_rows[] = {
    {"närvarande|närvaro|närvarolista|närvarolistan|närvaroförteckning|deltagare|deltagarlista|deltagarförteckning|"
     "deltagande|medverkande|mötesdeltagare|beslutande|röstlängd|röstlängden|upprop|uppropslista|"
     "närvarande på mötet|närvarande vid mötet|närvarande deltagare|närvarande medlemmar|närvarande personer|"
     "deltagare på mötet|deltagare vid mötet|deltagare i mötet|på plats|på mötet deltog|vid mötet deltog|deltog|"
     "närvarade|närvarande voro|närvarande var|närvarande är|i mötet deltog|på länk|via länk|digitalt|på distans|närvarande digitalt|"
     "deltog digitalt|deltog på distans|närvarande via länk|mötesnärvaro|fastställande av röstlängd|fastställande av röstlängden|tillkännagivande av röstlängd|"
     "justering av röstlängd|justering av röstlängden|upprättande av röstlängd|godkännande av röstlängd|upprop och röstlängd|"
     "följande var närvarande|följande närvarade|följande deltog|röstberättigade|närvarande röstberättigade|"
     "delt|delt.|med|närvarande och beslutande|beslutande och närvarande|gruppens medlemmar|närv|närv.|här|här var|här är|på plats var|"
     "med på mötet|med på mötet var|med på träffen|på träffen|runt bordet|kring bordet|bordet runt|i rummet|i lokalen|samlade|"
     "funktionärer|mötesfunktionärer|mötets funktionärer|årsmötets funktionärer|stämmans funktionärer|ledamöter och ersättare|"
     "närvarande ledamöter och ersättare|närvarande representanter|medlemmar närvarande|närvarande styrelse|uppkopplade|inloggade|"
     "uppkopplade deltagare|deltagare digitalt|deltagare på plats|deltagare på distans|närvarande på plats|"
     "förtroendevalda revisorer|närvarande revisorer|närvarande förtroendevalda|vilka var här|vilka var med|vilka är här|"
     "vilka var där|vem var där|vem var här|vem var med|vilka deltog|vilka kom|vi som var där|vi som var här|vi som var med|vi var|"
     "följande var med|mötesnärvarande|följande personer deltog|följande personer var närvarande|följande ledamöter var närvarande|"
     "följande ledamöter deltog|medverkade|medverkar|tillstädes|tillstädesvarande|närvarande styrelsemedlemmar",
     value(PresenceHead::present)},
    {"övriga närvarande|övriga deltagare|övriga deltagande|övriga|dessutom närvarande|även närvarande|också närvarande|"
     "dessutom deltar|dessutom deltog|dessutom|därutöver|härutöver|därutöver närvarande|härutöver närvarande|utöver dessa|"
     "närvarande övriga|andra närvarande|icke röstberättigade|ej röstberättigade|"
     "närvarande med yttranderätt|närvarande med närvarorätt|närvarande med närvaro- och yttranderätt|ej röstande|icke röstande|"
     "närvarande utan rösträtt|närvarande ej beslutande|ej beslutande|icke beslutande",
     value(PresenceHead::others)},
    {"ledamot|ledamöter|ledamöterna|ordinarie|ordinarie ledamöter|ordinarie ledamot|beslutande ledamöter|"
     "närvarande ledamöter|ledamöter närvarande|tjänstgörande ledamöter|tjänstgörande ledamot|tjänstgörande|"
     "närvarande ordinarie ledamöter|led|led.|styrelseledamöter|styrelsemedlemmar|styrelsen|styrelse|närvarande styrelseledamöter|"
     "närvarande från styrelsen|ledamöter i styrelsen|presidium|presidiet|ombud|delegater|representanter|"
     "politiker|förtroendevalda|fullmäktigeledamöter|elevrepresentanter|elevrådsrepresentanter|klassrepresentanter|"
     "föräldrarepresentanter|personalrepresentanter|fackliga representanter|arbetstagarrepresentanter|revisorer|"
     "arbetsgivarrepresentanter|arbetsgivarens representanter|medlemmar|arbetstagarrepresentant|personalrepresentant|"
     "elevrepresentant|föräldrarepresentant|styrelseledamot|närvarande ordinarie",
     value(PresenceHead::members)},
    {"tjänstgörande ersättare|tjänstgörande suppleanter|tjänstgörande suppleant|ersättare tjänstgörande|"
     "tjg ersättare|tjg. ersättare|tjg ers|tjg. ers|tjg. ers.|tj ersättare|tj. ersättare|tjänstg ersättare|tjänstg. ersättare|"
     "närvarande tjänstgörande ersättare|beslutande ersättare|ersättare för ledamot|inkallade ersättare",
     value(PresenceHead::serving)},
    {"ersättare|ersättarna|ers|ers.|övriga ersättare|ej tjänstgörande ersättare|icke tjänstgörande ersättare|"
     "inte tjänstgörande ersättare|närvarande ersättare|närvarande ej tjänstgörande ersättare|"
     "närvarande icke tjänstgörande ersättare|suppleant|suppleanter|suppleanterna|närvarande suppleanter|"
     "ej tjänstgörande suppleanter|ersättare ej tjänstgörande|ej tjg ersättare|ej tjg ers|ej tjg. ers|ej tjg. ers.|ej tjg. ersättare|styrelsesuppleanter",
     value(PresenceHead::substitutes)},
    {"tjänstepersoner|tjänstemän|tjänsteman|tj-män|tj.män|tjm|tjm.|tjänsteperson|närvarande tjänstepersoner|närvarande tjänstemän|"
     "förvaltning|förvaltningen|från förvaltningen|kansli|kansliet|personal|övriga tjänstepersoner|övriga tjänstemän|"
     "deltagande tjänstepersoner|deltagande tjänstemän|tjänstemän närvarande|handläggare",
     value(PresenceHead::officials)},
    {"inadjungerad|inadjungerade|adjungerad|adjungerade|adjungerande|adjungerat|gäst|gäster|inbjuden|inbjudna|inbjudna gäster|inbjudna deltagare|"
     "särskilt inbjudna|föredragande|föredragare|besökare|besök|åhörare|observatörer|observatör|övriga inbjudna|"
     "vuxen|vuxna|vuxen på plats|vuxna på plats|dagens gäst|dagens gäster|kvällens gäst|kvällens gäster|gäst vid mötet|"
     "gäster vid mötet|inbjuden gäst|inbjudna föreläsare|föreläsare|gästtalare|adj|adj.|sakkunnig|"
     "inbjudna föredragande|del av mötet|delar av mötet|närvarande del av mötet|deltog del av mötet|"
     "närvarande del av tiden|gästföreläsare|sakkunniga|insynsplats|insynsplatser|inbjudna experter|experter",
     value(PresenceHead::adjunct)},
    {"frånvarande|ej närvarande|icke närvarande|inte närvarande|frånvaro|anmält förhinder|förhinder|förhindrad|"
     "förhindrade|anmäld frånvaro|anmälda förhinder|förhinder anmält|förhinder anmälda|frånvarande ledamöter|"
     "lämnat förhinder|meddelat förhinder|har anmält förhinder|hade anmält förhinder|lämnat återbud|återbud|"
     "har lämnat återbud|anmält frånvaro|ej deltagande|deltog inte|deltog ej|hade förhinder|fick förhinder|sjukanmälda|"
     "ej närv|ej närv.|ej delt|ej delt.|frånv|frånv.|saknades|saknas|saknade|borta|kunde inte|kunde ej|kunde inte komma|kunde inte delta|"
     "kunde ej delta|inte här|inte med|ej med|sjuk|sjuka|uteblev|uteblivna|förhindrade att delta|anmält frånvarande|"
     "anmäld frånvarande|anmälda frånvarande|meddelat frånvaro|meddelad frånvaro|meddelade frånvaro|ej på plats|vab|ledig|lediga|tjänstledig|"
     "föräldraledig|semester|på annat håll|på annat möte|anmält förfall|anmälda förfall|förfall|laga förfall|förfall anmält|"
     "fick tyvärr förhinder|anmälde förhinder|hade anmält frånvaro|meddelade förhinder|ej kommit|ej tillstädes|"
     "frånvarande med anmält förhinder|frånvarande utan anmält förhinder|frånvarande deltagare|frånvarande medlemmar",
     value(PresenceHead::absent)},
    {"kallade|kallad|kallelse till|kallade till mötet|inbjudna till mötet|kallade ledamöter|kallade deltagare|kallade personer",
     value(PresenceHead::called)},
    {"plats och tid för justering|tid och plats för justering|justeringens plats och tid|justeringens tid och plats|"
     "att justera|till att justera|att justera protokollet|att justera utses|att justera utsågs|"
     "justering|justeringsdatum|justeringsdag|utses att justera|utsedda att justera|utsedd att justera|justerare|"
     "protokolljusterare|protokollsjusterare|justeras|justerat|justerat av|justeringspersoner|justeringsmän|"
     "underskrifter|underskrift|signaturer|vid protokollet|protokollförare underskrift|anslag|anslagsbevis|bevis|"
     "tillkännagivande av protokollsjustering|val av justerare|bevis om anslag|utdragsbestyrkande|"
     "digital signering|protokollet är justerat|digital justering",
     value(PresenceHead::end)},
    {"paragrafer|paragraf|innehåll|innehållsförteckning|dagordning|ärendelista|ärenden|föredragningslista|agenda|"
     "plats och tid|tid och plats|plats|tid|datum|sammanträdesdatum|mötesdatum|mötesplats|lokal|sammanträdesdatum och tid|"
     "protokoll|minnesanteckningar|mötesanteckningar|anteckningar|sammanfattning|inledning|bakgrund|syfte|bilagor|"
     "nästa möte|övrigt|information|beslut|diskussion|dagordningspunkter|ärenden som behandlas|sekretess|offentlig|"
     "ajournering|ajournering av möte|förvaringsplats|organ|diarienummer|distribution|sändlista|kopia till|kopia för kännedom",
     value(PresenceHead::end_of_columns)},
};

constexpr PhraseRow column_rows[] = {
    {"namn|deltagare|närvarande|person|förnamn och efternamn|för- och efternamn|medlem|kontaktperson|ledamöter|vem|"
     "beslutande|namn på deltagare|frånvarande|övriga närvarande|ledamöter och ersättare", value(ColumnHead::name)},
    {"roll|mötesroll|funktion|titel|befattning|uppdrag|position|post|roll på mötet|roll i mötet|funktion på mötet|yrke|"
     "uppgift|tjänst|roll i gruppen|roll/funktion|titel/roll|roll/titel|funktion/roll|styrelsepost|ansvarsområde|"
     "förtroendeuppdrag", value(ColumnHead::role)},
    {"organisation|org|org.|parti|myndighet|förening|företag|kommun|enhet|avdelning|förvaltning|representerar|verksamhet|"
     "arbetsplats|från|tillhörighet|part|bolag|klass|skola|organisation/myndighet|myndighet/organisation|instans|ort|"
     "nomineringsgrupp|nom.grupp|nom. grupp|nom.gr.|representant för|mandat för|sektion|distrikt|region|arbetsgivare|företräder|nämnd|partibeteckning", value(ColumnHead::affiliation)},
    {"närvaro|här|med|kom|på plats|deltar|närvar|när-|när|när- varo|närv|närv.|ej närv|ej närv.|närvarande ja/nej|deltog|status|närvarade|x|kommentar närvaro|digitalt/på plats|frånvaro", value(ColumnHead::presence)},
    {"anm|anm.|anmärkning|anmärkningar|kommentar|kommentarer|notering|noteringar|övrigt|not|ersätter|ersättare för|"
     "tjänstgör för|tjänstgörande för|paragrafer|paragraf|§|§§|signatur|sign|sign.|initialer|init|init.|delg|delg.|"
     "delges|delgivning|utskick|kopia|tid|omfattning|närvarotid|del av mötet|tider|"
     "deltog vid|närvarande §§|deltar vid|tjänstgörande ersättare för|tjg för|ers för|i stället för|deltar §§|närvaro §§|närvaro tid|antal paragrafer", value(ColumnHead::note)},
    {"tjg|tjg.|tjänstg|tjänstg.|tjänstgör|tjänstgörande|tjänstgöring|tjg ers|tjg. ers.|tj ers|"
     "tj. ers.", value(ColumnHead::serving)},
    {"ja|nej|avstår|avstod|röst|votering|omröstning|ja-röst|nej-röst|sida|sid|ärende|punkt|datum|ansvarig|åtgärd|klart|belopp|kr|"
     "summa|budget|utfall|när ska det vara klart|senast|mål|aktivitet", value(ColumnHead::vote)},
};

constexpr PhraseRow label_rows[] = {
    {"plats och tid|tid och plats|plats och tid för sammanträde|plats och tid för sammanträdet|tid och plats för sammanträde|"
     "sammanträdets plats och tid|mötets plats och tid|tid och plats för möte|tid och plats för mötet|tid/plats|plats/tid|"
     "tid och rum|rum och tid|tid och lokal|lokal och tid|plats & tid|tid & plats|plats, tid|tid, plats|när och var|var och när|tid och mötesplats|sammanträdestid och plats|"
     "datum, tid och plats|datum tid och plats|plats och datum|datum och plats|plats, datum och tid|tid, datum och plats",
     value(CoverLabel::place_and_time)},
    {"plats|lokal|mötesplats|mötesrum|rum|sal|mötesform|var|sammanträdesplats|sammanträdeslokal|möteslokal|plats för möte|"
     "plats för mötet|plats för sammanträde|adress|forum", value(CoverLabel::place)},
    {"tid|tider|klockan|kl|kl.|mötestid|sammanträdestid|tid för möte|tid för mötet|starttid|start|mötet började|"
     "tidpunkt|när|mötet öppnades|mötets början|sammanträdets början", value(CoverLabel::time)},
    {"slut|sluttid|mötets slut|sammanträdets slut|mötet slutade|mötet avslutades|mötet avslutat", value(CoverLabel::end_time)},
    {"datum|sammanträdesdatum|mötesdatum|dag|dag för sammanträde|sammanträdesdag|mötesdag|datum för möte|datum för mötet|"
     "datum för sammanträde|datum för sammanträdet|datum och tid|tid och datum|datum/tid|dag och tid|mötesdatum och tid|"
     "sammanträdesdatum och tid|datum & tid|protokolldatum|datum och klockslag|sammanträde|sammanträdestillfälle|"
     "mötestillfälle|möte den", value(CoverLabel::date)},
    {"organ|nämnd|styrelse|sammanträdande organ|instans|nämnd/styrelse|myndighet|förening|mötesgrupp|grupp|beslutande organ|"
     "forum för mötet|nämndens namn|utskott|möte|mötestyp|mötesnamn|protokoll för|protokoll från|typ av möte", value(CoverLabel::body)},
    {"diarienummer|diarienr|dnr|dnr.|diarie nr|ärendenummer|ärendenr|ärendebeteckning|beteckning|vår beteckning|"
     "vårt diarienummer|vår referens|dokumentnummer", value(CoverLabel::diary_number)},
    {"paragrafer|paragraf|paragrafer i protokollet|§§|paragrafnummer|omfattar paragrafer|avser paragrafer|protokollets paragrafer",
     value(CoverLabel::paragraphs)},
    {"beslutad av|antagen av|fastställd av|beslutat av|antaget av|fastställt av|beslutande instans|beslutsinstans|beslutsfattare|"
     "antagen|fastställd|beslutad|beslutad av/datum|fastställd/beslutad av|antagen av/datum|beslutsdatum|datum för beslut|"
     "beslutad datum|beslutsdag|godkänd av|fastställdes av|antogs av|beslutades av", value(CoverLabel::adopted_by)},
    {"plats och tid för justering|tid och plats för justering|justeringens plats och tid|justeringens tid och plats|justeringsdatum|"
     "justeringsdag|plats för justering|datum för justering|datum för anslags uppsättande|datum då anslaget sätts upp|"
     "datum då anslaget tas ned|datum för anslags nedtagande|datum för anslag|anslagsdatum|nästa möte|datum för uppsättande|"
     "datum för nedtagande|utskriftsdatum|giltighetsperiod|giltighet|giltig|gäller|reviderad|senast reviderad|skapad|"
     "upprättad|datum för överklagande|anslaget sätts upp|anslaget tas ner|anslaget tas ned|förvaringsplats för protokollet",
     value(CoverLabel::other)},
};

constexpr PhraseRow genre_rows[] = {
    {"protokoll|protokollet|sammanträdesprotokoll|mötesprotokoll|styrelseprotokoll|styrelsemötesprotokoll|årsmötesprotokoll|"
     "stämmoprotokoll|föreningsstämmoprotokoll|vårmötesprotokoll|höstmötesprotokoll|nämndprotokoll|protokollsutdrag|"
     "protokollsutdraget|fullmäktigeprotokoll|sektionsmötesprotokoll|stormötesprotokoll|beslutsprotokoll|kongressprotokoll|"
     "justerat protokoll|ojusterat protokoll|konstituerande protokoll|medlemsmötesprotokoll|kårfullmäktigeprotokoll|"
     "kyrkorådsprotokoll|direktionsprotokoll|delegationsprotokoll|diskussionsprotokoll",
     value(GenreWord::protokoll)},
    {"minnesanteckningar|minnesanteckning|mötesanteckningar|mötesanteckning|anteckningar|sammanträdesanteckningar|"
     "mötesnoteringar|noteringar|anteckn.|anteckn|minnesant.|mötesant.|mötesnotat|notat|dagboksanteckningar|tjänsteanteckningar|kortfattade anteckningar|"
     "mötessammanfattning|sammanfattning|referat|mötesreferat|samverkansanteckningar|rådsanteckningar|minnesnoteringar",
     value(GenreWord::minnesanteckningar)},
    {"handlingsplan|verksamhetsplan|aktivitetsplan|strategi|policy|åtgärdsplan|åtgärdsprogram|likabehandlingsplan|"
     "utvecklingsplan|genomförandeplan|program|riktlinje|riktlinjer|plan|strategisk plan|folkhälsoplan|måldokument|"
     "jämställdhetsplan|tillgänglighetsplan|utvecklingsstrategi|biblioteksplan|kulturplan|klimatstrategi|måltidspolicy|"
     "krisplan|beredskapsplan|överenskommelse|underhållsplan|internkontrollplan|arbetsplan|strategidokument",
     value(GenreWord::plan)},
    {"kallelse|kallelsen|kungörelse|föredragningslista|dagordning|agenda|ärendelista|förslag till dagordning|inbjudan|"
     "kallelse och föredragningslista|kallelse till sammanträde|mötesagenda|sammanträdeskallelse|möteskallelse|"
     "kallelse/underrättelse|tillkännagivande|underrättelse",
     value(GenreWord::agenda)},
};
// clang-format on

}  // namespace

std::span<const PhraseRow> presence_heads() { return presence_rows; }
std::span<const PhraseRow> column_heads() { return column_rows; }
std::span<const PhraseRow> cover_labels() { return label_rows; }
std::span<const PhraseRow> genre_phrases() { return genre_rows; }

}  // namespace minutes::sv
