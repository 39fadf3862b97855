// Heads of Swedish minutes, and words of presence. Sources: kommunallagen (2017:725) 5 kap. 65–69 §§ on what a protocol
// holds; the templates and writing guides of municipalities and regions (SKR: Sammanträdeshandboken); usage of
// associations.
#include <array>

#include "sv/head_rows.h"
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr Head section(SectionKind kind) { return {HeadRole::section, kind, false}; }
constexpr Head weak(SectionKind kind) { return {HeadRole::section, kind, true}; }
constexpr Head role(HeadRole which) { return {which, SectionKind::none, false}; }

constexpr std::array rows_of_heads = {
    HeadRow{"beslut|beslutet|beslut i*|beslut och motivering|~ beslut|beslutspunkter|beslut på mötet|beslut vid mötet|"
            "beslut på sammanträdet|slutligt beslut|överenskommelse|enhälligt beslut|beslut per capsulam|~ beslut för egen del|"
            "~ eget beslut|~ slutliga beslut|beslut för egen del|~ beslut i ärendet|beslut i ärendet|beslutade|beslutades",
            section(SectionKind::decision)},
    HeadRow{"förslag till beslut*|förslag på beslut*|beslutsförslag*|~ förslag till beslut|~ förslag|~ förslag på beslut|"
            "förslag till beslut|alternativt förslag till beslut|förslag till yttrande",
            section(SectionKind::proposal)},
    // What a body proposes to one above it is its own act (find/decisions_heads.cpp); what one below proposed to it is not.
    HeadRow{"~ förslag till kommunstyrelsen|~ förslag till kommunfullmäktige|~ förslag till fullmäktige|"
            "~ förslag till regionstyrelsen|~ förslag till regionfullmäktige|~ förslag till förbundsfullmäktige|"
            "~ förslag till förbundsdirektionen|~ förslag till direktionen|~ förslag till styrelsen|"
            "~ förslag till nämnden|~ förslag till kyrkorådet|~ förslag till kyrkofullmäktige|"
            "~ förslag till kyrkonämnden|~ förslag till årsmötet|~ förslag till stämman|"
            "~ förslag till föreningsstämman|~ förslag till årsstämman|~ förslag till förbundsstämman|"
            "~ förslag till medlemsmötet|~ förslag till kårfullmäktige|~ förslag till kårstyrelsen|"
            "~ förslag till samverkansnämnden|~ förslag till länsstyrelsen|~ förslag till regeringen|"
            "~ förslag till förbundsstyrelsen|~ förslag till kongressen|~ förslag till bolagsstämman|"
            "~ förslag till medlemskommunerna|~ förslag till kommunerna|"
            "~ förslag till kommunstyrelsen för vidare beslut i kommunfullmäktige|"
            "~ förslag till regionstyrelsen för vidare beslut i regionfullmäktige|"
            "~ förslag till kommunstyrelsen och kommunfullmäktige|förslag till kommunstyrelsen|"
            "förslag till kommunfullmäktige|förslag till fullmäktige|förslag till regionstyrelsen|"
            "förslag till regionfullmäktige|förslag till förbundsfullmäktige|förslag till förbundsdirektionen|"
            "förslag till direktionen|förslag till styrelsen|förslag till nämnden|förslag till kyrkorådet|"
            "förslag till kyrkofullmäktige|förslag till kyrkonämnden|förslag till årsmötet|förslag till stämman|"
            "förslag till föreningsstämman|förslag till årsstämman|förslag till förbundsstämman|"
            "förslag till medlemsmötet|förslag till kårfullmäktige|förslag till kårstyrelsen|"
            "förslag till samverkansnämnden|förslag till länsstyrelsen|förslag till regeringen|"
            "förslag till förbundsstyrelsen|förslag till kongressen",
            section(SectionKind::proposal)},
    HeadRow{"för egen del|~ egna beslut", section(SectionKind::decision)},
    HeadRow{"förslag|motion|motionen", weak(SectionKind::proposal)},
    HeadRow{"ärendet|ärende|ärendebeskrivning|beskrivning av ärendet|sammanfattning av ärendet|ärendet i korthet|"
            "ärendesammanfattning|sammanfattning av ärende|redogörelse för ärendet|kort om ärendet|information om ärendet|"
            "ärendets beredning|beredning av ärendet|beredning|ärendets gång|ärendets behandling|ärendebakgrund|"
            "bakgrund till ärendet|bakgrund i ärendet|~ bedömning|~ yttrande|~ synpunkter|~ överväganden|föredragning|"
            "föredragning av ärendet|föredragande|överläggning|överläggningar|överläggning i ärendet|inlägg|inlägg i debatten|"
            "debatt|talare|anföranden|ekonomiska konsekvenser*|ekonomisk bedömning|barnperspektiv*|barnkonsekvensanalys|"
            "barnets bästa|prövning av barnets bästa|jämställdhetsperspektiv*|miljökonsekvenser*|lagstöd|lagrum|"
            "tillämpliga bestämmelser|tillämplig lagstiftning|gällande bestämmelser|remissyttranden|remissinstanser|"
            "inkomna remissvar|upplysningar|upplysning|allmänna upplysningar|planförhållanden|avgift|avgifter|"
            "finansiering|ekonomisk dimension|ekologisk dimension|social dimension|samverkan|koppling till styrande dokument|"
            "sammanfattande bedömning|giltighetstid|förutsättningar|beredningsprocess|beslutande organ",
            section(SectionKind::background)},
    HeadRow{"sammanfattning|bakgrund|inledning|information|diskussion|bedömning|överväganden|synpunkter|konsekvenser|"
            "konsekvensbeskrivning|nuläge|nulägesbeskrivning|syfte|analys|kommentarer|kommentar|slutsats|slutsatser|"
            "redovisning|genomgång|presentation|rapport|notering|noteringar|anteckning|anteckningar|frågor|fråga|svar|"
            "kostnader|ekonomi|tidplan|tidsplan|resultat|remiss|remissvar|kommunicering",
            weak(SectionKind::background)},
    HeadRow{"beslutsunderlag*|handlingar i ärendet|handling|handlingar|underlag|underlag för beslut|underlag till beslut|"
            "övriga handlingar|beslutshandlingar|tjänsteutlåtande|tjänsteskrivelse|handlingar till ärendet|ärendets handlingar|"
            "inkomna handlingar i ärendet|beslutsunderlag och handlingar",
            section(SectionKind::documents)},
    HeadRow{"bilagor|bilaga", weak(SectionKind::documents)},
    HeadRow{"yrkande*|yrkanden*|förslag och yrkanden|framställda yrkanden|tilläggsyrkande*|ändringsyrkande*|avslagsyrkande*|"
            "återremissyrkande*|motyrkande*|motförslag|förslag under sammanträdet|förslag på sammanträdet|"
            "förslag till beslut på sammanträdet*|förslag till beslut under sammanträdet*|framlagda förslag|"
            "muntliga yrkanden|skriftliga yrkanden|inkomna yrkanden|bordlagda yrkanden|inkomna "
            "förslag|tilläggsförslag|ändringsförslag",
            section(SectionKind::motions)},
    HeadRow{"propositionsordning*|proposition|propositionsställning|propositioner|beslutsgång*|beslutsordning|"
            "proposition och beslut|voteringsproposition*|beslutsprocess|ordföranden ställer proposition|kontraproposition|"
            "propositionsvägran|godkännande av propositionsordning",
            section(SectionKind::order)},
    HeadRow{"omröstning|omröstningar|omröstningsresultat*|votering|voteringar|voteringsresultat*|voteringslista*|"
            "omröstningslista*|resultat av omröstning*|resultat av votering*|röstresultat|röstningsresultat|röstning|"
            "omröstning begärs|sluten omröstning|öppen omröstning|rösträkning",
            section(SectionKind::vote)},
    HeadRow{"reservation*|reservationer*|reservation mot beslutet|blank reservation|skriftlig reservation|"
            "muntlig reservation|reserverar sig|reservanter",
            section(SectionKind::reservation)},
    HeadRow{
        "protokollsanteckning*|protokollsanteckningar*|särskilt yttrande*|särskilda yttranden*|anteckning till protokollet|"
        "anteckningar till protokollet|notering till protokollet|protokollsnotering*|röstförklaring*|"
        "antecknas till protokollet|till protokollet antecknas|till protokollet|deltar inte i beslutet|deltar ej i beslutet|"
        "deltagande i beslut",
        section(SectionKind::note)},
    HeadRow{"yttrande|uttalande|yttrande över", weak(SectionKind::note)},
    HeadRow{"jäv|jävsanmälan|jäv i ärendet|anmäld jäv", section(SectionKind::conflict)},
    HeadRow{
        "motivering|motivering till beslut*|motivering av beslut*|motivering för beslut*|beslutsmotivering|skäl för beslut*|"
        "skäl till beslut*|skälen för beslut*|skälen till beslut*|motiv till beslut*|motiv för beslut*|grunder för beslut*|"
        "~ motivering|~ skäl för beslut",
        section(SectionKind::reasons)},
    HeadRow{"skäl|motiv", weak(SectionKind::reasons)},
    HeadRow{
        "tidigare behandling|tidigare beslut|ärendets tidigare behandling|tidigare behandling av ärendet|tidigare handläggning|"
        "tidigare beslut i ärendet|behandling i*|behandling på*|behandling vid*|dagens behandling*|ärendets behandling "
        "i*|ärendets behandling på*|"
        "behandlingen i*|ärendets tidigare handläggning|tidigare ställningstagande|tidigare beredning|~ behandling",
        section(SectionKind::earlier)},
    HeadRow{
        "expedieras till*|expediering*|expedieras*|expedierat till*|expedieras för*|protokollsutdrag till*|"
        "protokollsutdrag skickas till*|protokollsutdrag ska skickas till*|protokollsutdrag sänds till*|protokollsutdrag|"
        "protokollsutdrag för*|beslutet skickas till*|beslutet ska skickas till*|beslutet skickas för*|beslutet sänds till*|"
        "beslutet expedieras till*|beslutet expedieras*|beslutet delges*|beslutet meddelas*|beslutet lämnas till*|beslut "
        "skickas till*|"
        "beslut expedieras till*|beslut till|beslut sänds till*|beslut delges*|kopia till*|kopia av beslut*|kopia av beslutet*|"
        "kopia på beslut*|kopia på beslutet*|kopia för kännedom*|sändlista|skickas till*|sänds till*|delges|delges "
        "till*|delgivning|"
        "för kännedom*|för åtgärd*|för verkställighet*|utdrag till*|utdrag skickas till*|paragrafen skickas till*|"
        "beslutsexpediering|beslutsexpediering till*|meddelas|mottagare|beslutsmottagare|besked till*|"
        "beslutet ska expedieras till*|beslutet översänds till*|beslutet skickas också till*|beslutet skickas "
        "med*|underrättelse till*",
        section(SectionKind::recipients)},
    HeadRow{"justering|omedelbar justering|direktjustering|direkt justering|tillkännagivande av justering|paragrafen justeras "
            "omedelbart|"
            "paragrafen förklaras omedelbart justerad|anslag|hur man överklagar*|överklagande|överklagandehänvisning*|"
            "besvärshänvisning*|så här överklagar*|hur du överklagar*",
            weak(SectionKind::adjustment)},
    HeadRow{"att göra*|att-göra*|att göra-lista|actionpoints*|action "
            "points*|action|actions|actionlista|åtgärd|åtgärder|åtgärdslista|"
            "åtgärdspunkter|åtaganden|uppgifter|todo|to do|to-do|aktiviteter|aktivitetslista|uppdrag|uppföljningslista|"
            "ansvarig|ansvariga|vem gör vad|nästa steg|fortsatt arbete|hemläxa",
            weak(SectionKind::actions)},
    HeadRow{
        "nästa möte*|nästkommande möte*|kommande möten*|kommande möte*|nästa sammanträde*|kommande sammanträden*|mötestider*|"
        "kommande mötestider*|nästa styrelsemöte*|kommande styrelsemöten*|datum för nästa möte*|tid för nästa möte*|"
        "kommande datum*|kommande aktiviteter*|kommande händelser*|kalendarium|kalender|nästa mötestillfälle*|nästa träff*|"
        "tid och plats för nästa*|viktiga datum*|inplanerade möten*",
        weak(SectionKind::upcoming)},
    HeadRow{"föregående protokoll*|föregående mötes protokoll*|föregående möte*|föregående mötesanteckningar*|"
            "föregående mötesprotokoll*|föregående minnesanteckningar*|återkoppling*|uppföljning av föregående*|"
            "genomgång av föregående*|protokoll från föregående*|anteckningar från föregående*|sedan förra mötet|sedan sist|"
            "uppföljning från föregående*|förra mötets protokoll|beslutsuppföljning|uppföljning av beslut*|uppdragslista*",
            weak(SectionKind::followup)},
    HeadRow{"närvarande*|närvaro|närvarolista|närvaroförteckning|närvarolista*|kallade|kallade och "
            "närvarande|deltagare*|deltagande|"
            "deltagarlista|deltog|deltagande ledamöter|mötesdeltagare|frånvarande*|frånvaro|ej närvarande*|icke närvarande|"
            "anmält förhinder|anmälda förhinder|förhinder|förhindrade|förhindrad|ej deltagande|återbud|anmäld frånvaro|"
            "beslutande*|ledamöter|ledamot|ordinarie ledamöter|ordinarie|ersättare|ersättare för|tjänstgörande ersättare*|"
            "ej tjänstgörande ersättare|icke tjänstgörande ersättare|ej tjänstgörande|icke tjänstgörande|"
            "tjänstgörande|tjänstgörande ledamöter|tjänstgörande ledamöter och ersättare|övriga ersättare|närvarande ersättare|"
            "övriga närvarande*|övriga deltagare*|övriga deltagande|adjungerad|adjungerade*|adjungerade ledamöter|tjänstemän|"
            "tjänstepersoner|tjänsteperson|tjänstemän och gäster|inbjudna|inbjuden|gäster|gäst|besökande|åhörare|"
            "insynsplats*|insynsplatser|personalföreträdare|fackliga företrädare|personalrepresentanter|"
            "på plats|via länk|på distans|digitalt|deltar digitalt|deltar på distans|röstberättigade|röstlängd|suppleanter|"
            "suppleant|styrelsesuppleanter|styrelsemedlemmar|närvarande på distans|delvis närvarande|"
            "upprop|upprop av ledamöter|presidium|presidiet|politiker|tjänstgörande tjänstemän|sekreterare och tjänstemän|"
            "kallade ersättare|kallade ledamöter|rösträtt|utan rösträtt|med "
            "rösträtt|yttranderätt|närvarorätt|förtroendevalda|övriga",
            role(HeadRole::attendance)},
    HeadRow{
        "plats och tid*|plats|tid|tid och plats|datum|datum och tid|datum och plats|dag och tid|lokal|mötesplats|mötestid|"
        "starttid|sluttid|sammanträdesdatum|mötesdatum|mötesdag|sekreterare|ordförande|mötesordförande|mötessekreterare|"
        "protokollförare|protokollförare och "
        "justerare|justerare|justeringsman|justeringsmän|justeringsperson|justeringspersoner|"
        "justerande|protokolljusterare|protokollsjusterare|utses att justera*|utsedd att justera*|utsedda att justera*|val av "
        "justerande|"
        "justeringens plats och tid|justeringens tid och plats|plats och tid för justering*|tid för justering|"
        "justeringsdatum|justeringsdag|paragrafer|paragraf|§§|organ|instans|nämnd|forum|mötesform|sammanträdets form|"
        "underskrifter*|underskrift|bevis om anslag*|anslagsbevis|anslag/bevis|bevis/anslag|bevis om justering|"
        "tillkännagivande|datum för anslags*|datum då anslag*|datum när anslag*|anslag uppsättande|anslagsdatum|anslaget sätts "
        "upp*|"
        "anslaget tas ned*|anslag sätts upp*|anslag tas ned*|anslagstid|förvaringsplats*|protokollet förvaras*|"
        "sista dag för överklagande*|överklagandetid|protokollet omfattar|omfattning|sammanträde|diarienummer|dnr|ärendenummer|"
        "dokumentnamn|handläggare|kontaktperson|giltighetsperiod|beslutad "
        "av|version|dokumenttyp|ajournering|ajourneringar|paus",
        role(HeadRole::cover)},
    HeadRow{"innehåll|innehållsförteckning|innehållsöversikt|ärendeförteckning|paragrafförteckning|paragraflista|"
            "förteckning över ärenden|beslutsförteckning|innehållslista|register",
            role(HeadRole::contents)},
    HeadRow{"dagordning|föredragningslista|föredragningslistan|ärendelista|ärenden|agenda|program|punkter|dagordningen|"
            "förslag till dagordning|förslag till föredragningslista|mötesagenda|dagordning för mötet|ärenden på dagordningen|"
            "behandlade ärenden|dagens agenda|preliminär dagordning|agenda för mötet|ärendelista för sammanträdet",
            role(HeadRole::agenda)},
    HeadRow{"vid protokollet*|justeras*|justerat*|justerat av*|justeras av*|justerare av protokollet|undertecknat av*|"
            "undertecknat av följande personer|signaturer|signatur|signerat*|namnunderskrifter|namnteckningar|underskrifter "
            "och justering|"
            "protokollet justeras*|protokollet justerat*|protokollets riktighet*|ordförandens underskrift|antecknat av|"
            "anteckningar förda av|antecknat|vid pennan|vid tangentbordet|sekreterarens underskrift|dokumentet är signerat av*|"
            "elektroniska underskrifter|digitala signaturer|signeringslogg|underskrivet av*",
            role(HeadRole::signatures)},
    HeadRow{"mötesanteckningar|minnesanteckningar|anteckningar från mötet|protokoll|mötesprotokoll|sammanträdesprotokoll|"
            "styrelseprotokoll|protokoll styrelsemöte|noterat|mötesnoteringar|sammanträdesanteckningar|kallelse",
            role(HeadRole::notes)},
};

}  // namespace

std::span<const HeadRow> head_rows() { return rows_of_heads; }

std::span<const WordRow> head_words() {
  static constexpr std::array rows = {
      WordRow{"närvarande närvaro närvarolista kallade deltagare deltagande deltog frånvarande frånvaro förhinder förhindrade "
              "beslutande ersättare tjänstgörande adjungerad adjungerade inbjudna inbjuden gäster suppleanter",
              presence_word},
      WordRow{"beslut beslutsunderlag ärendet ärendebeskrivning sammanfattning bakgrund yrkande yrkanden propositionsordning "
              "beslutsgång omröstning omröstningsresultat votering reservation reservationer protokollsanteckning "
              "protokollsanteckningar jäv motivering handlingar handling expedieras expediering protokollsutdrag",
              head_word},
      WordRow{
          "är var har hade ska skall skulle kommer kom blir blev finns fanns gick går får fick kan kunde bör borde vill ville "
          "måste behöver behövde behövs ser såg tar tog ger gav gör gjorde gjordes säger sade sa tycker tyckte anser ansåg "
          "visar visade berättar berättade informerar informerade presenterar presenterade redovisar redovisade redogör "
          "redogjorde "
          "föreslår föreslog beslutar beslutade beslöt beslutades yrkar yrkade godkänner godkände godkändes noterar noterade "
          "hälsar hälsade öppnar öppnade öppnas öppnades avslutar avslutade avslutas avslutades förklarar förklarade förklaras "
          "förklarades väljer valde valdes utser utsåg utses utsågs lägger lade lades skickar skickade skickas lyfter lyfte "
          "lyftes "
          "diskuterar diskuterade diskuterades konstaterar konstaterade frågar frågade undrar undrade svarar svarade tackar "
          "tackade "
          "påminner påminde påpekar påpekade framför framförde meddelar meddelade rapporterar rapporterade deltar deltog "
          "pågår pågick fungerar kollar fixar tittar kontaktar återkommer fortsätter arbetar planerar planeras håller hölls "
          "hålls "
          "startar sker skedde slutar vet tror hoppas önskar ställer ställde bifaller avslår bordlades bordläggs beviljas "
          "beviljade "
          "fastställs fastställdes antas antogs uppgår uppgick innebär betyder gäller medför saknas saknar söker sökte firar "
          "löper anmäler anmälde ansvarar ordnar släpptes svarat inkom kvarstår bjuder bjöd erbjuder erbjöd börjar började "
          "stänger stängde stängs öppnade stod står gick ligger låg tillträder tillträdde flyttar flyttade flyttas arrangerar "
          "anordnar anordnade besvaras besvarades behandlas behandlades hyr köper köpte säljer sålde ökar ökade minskar "
          "minskade "
          "drabbar drabbades inleds inleddes genomförs genomfördes avser avsåg erhåller erhöll efterlyser efterlyste",
          finite_verb},
  };
  return rows;
}

}  // namespace minutes::sv
