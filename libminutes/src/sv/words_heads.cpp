// Heads of Swedish minutes, and words of presence. Sources: kommunallagen (2017:725) 5 kap. 65–69 §§ on what a protocol
// holds; the templates and writing guides of municipalities and regions (SKR: Sammanträdeshandboken); usage of
// associations.
#include <algorithm>
#include <array>
#include <string>

#include "base/hash.h"
#include "base/hash_map.h"
#include "base/hash_set.h"
#include "base/utf8.h"
#include "sv/heads.h"
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

/// Phrases between bars. `x*`: what starts so; `~x`: x after a genitive (`kommunstyrelsens beslut`).
struct HeadRow {
  std::string_view phrases;
  Head head;
};

constexpr Head section(SectionKind kind) { return {HeadRole::section, kind, false}; }
constexpr Head weak(SectionKind kind) { return {HeadRole::section, kind, true}; }
constexpr Head role(HeadRole which) { return {which, SectionKind::none, false}; }

constexpr std::array head_rows = {
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

/// ASCII in lower case; 0 for what ends a word.
constexpr auto folded_bytes = [] {
  std::array<unsigned char, 256> bytes{};
  for (unsigned c = 0; c < bytes.size(); ++c) bytes[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  for (const unsigned char end : {' ', '\t', '/', '_', '.', ':', ',', '|'}) bytes[end] = 0;
  return bytes;
}();

/// Hash of the folded ASCII and Latin-1 word at the start of `text`, and its size; other letters end nothing well and match
/// nothing.
std::uint64_t word_hash(std::string_view text, std::size_t& size) {
  std::uint64_t hash = base::hash_seed;
  unsigned char before = 0;
  for (size = 0; size < text.size(); ++size) {
    const auto own = static_cast<unsigned char>(text[size]);
    unsigned char byte = folded_bytes[own];
    if (byte == 0) break;
    if (before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97) byte |= 0x20;
    hash = base::hash_step(hash, byte);
    before = own;
  }
  return hash;
}

/// The first two bytes of words: most lines start otherwise.
class Beginnings {
 public:
  void add(std::string_view word) { bits_[key(word) / 64] |= bit(word); }
  bool may_hold(std::string_view text) const { return (bits_[key(text) / 64] & bit(text)) != 0; }

 private:
  static unsigned byte(std::string_view text, std::size_t at) {
    const unsigned char folded = at < text.size() ? folded_bytes[static_cast<unsigned char>(text[at])] : 0;
    return folded == 0 ? 0 : (folded | 0x20u) & 0x3Fu;
  }
  static unsigned key(std::string_view text) { return byte(text, 0) << 6 | byte(text, 1); }
  static std::uint64_t bit(std::string_view text) { return std::uint64_t{1} << (key(text) % 64); }

  std::array<std::uint64_t, 64> bits_{};
};

constexpr std::size_t longest_head = 90;

/// How the bytes of a head read: in lower case, white space as a space, emphasis as 0.
constexpr auto read_bytes = [] {
  std::array<unsigned char, 256> bytes{};
  for (unsigned c = 0; c < bytes.size(); ++c) bytes[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  for (const unsigned char blank : {'\t', '\n', '\r'}) bytes[blank] = ' ';
  for (const unsigned char mark : {'*', '_', '\\'}) bytes[mark] = 0;
  return bytes;
}();

/// The text without marks at its end and without a bracket there.
std::string_view without_end(std::string_view text) {
  const auto last = text.find_last_not_of(" \t\r\n*_\\:.-");
  text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  if (text.empty() || text.back() != ')') return text;
  for (std::size_t open = text.size(); open-- > 1;) {
    if (text[open] != '(') continue;
    std::size_t before = open;
    while (before > 0 && read_bytes[static_cast<unsigned char>(text[before - 1])] == 0) --before;
    if (before > 0 && read_bytes[static_cast<unsigned char>(text[before - 1])] == ' ' &&
        text.find_first_not_of(" \t\r\n*_\\") < before)
      return text.substr(0, before);
  }
  return text;
}

class HeadTable {
 public:
  HeadTable() {
    for (const HeadRow& row : head_rows) add(row);
  }

  /// Could the text be a head, by its first or last word? Most lines are not.
  bool may_hold(std::string_view text) const {
    while (!text.empty() && (text[0] == '*' || text[0] == '_')) text.remove_prefix(1);
    std::size_t size = 0;
    if (firsts_.may_hold(text) && first_words_.find(word_hash(text, size)) != nullptr) return true;
    if (!text.empty() && text.back() == ')') text = text.substr(0, text.rfind(" ("));
    std::size_t end = text.size();
    while (end > 0 && is_end_mark(text[end - 1])) --end;
    std::size_t start = end;
    while (start > 0 && text[start - 1] != ' ') --start;
    if (start == 0) return false;
    const std::string_view last = text.substr(start, end - start);
    return lasts_.may_hold(last) && last_words_.find(word_hash(last, size)) != nullptr;
  }

  const HeadSteps& steps() const { return steps_; }

  /// What the text is, which may hold a head.
  Head find(std::string_view text) const;

 private:
  static bool is_end_mark(char c) { return c == ' ' || c == ':' || c == '*' || c == '_' || c == '.' || c == '-'; }

  void add(const HeadRow& row) {
    for (std::string_view left = row.phrases; !left.empty();) {
      const auto bar = left.find('|');
      std::string_view phrase = left.substr(0, bar);
      left = bar == std::string_view::npos ? std::string_view{} : left.substr(bar + 1);
      if (phrase.substr(0, 2) == "~ ") {
        std::size_t size = 0;
        const std::string_view last = phrase.substr(phrase.rfind(' ') + 1);
        lasts_.add(last);
        last_words_.add(word_hash(last, size), {});
        steps_.add_last(base::hash_of(last));
        genitive_.add(base::hash_of(phrase.substr(2)), row.head);
        continue;
      }
      const bool as_start = phrase.back() == '*';
      if (as_start) {
        phrase.remove_suffix(1);
        starts_.add(base::hash_of(phrase), row.head);
      }
      std::size_t size = 0;
      firsts_.add(phrase);
      first_words_.add(word_hash(phrase, size), {});
      steps_.add(phrase, row.head, as_start);
      exact_.add(base::hash_of(phrase), row.head);
    }
  }

  /// `enligt nämndens förslag` leads something in, `på nämndens förslag` too: neither is a head.
  static bool starts_phrase(std::string_view folded) {
    static constexpr auto leads =
        base::hashes_of("enligt", "på", "i", "av", "med", "till", "från", "efter", "utifrån", "genom");
    const auto space = folded.find(' ');
    return space != std::string_view::npos && leads.has(base::hash_of(folded.substr(0, space)));
  }

  /// `Fullmäktige beslutar enligt styrelsens förslag` says who decides, and on what.
  static bool tells(std::string_view word) {
    static constexpr auto verbs =
        base::hashes_of("beslutar", "beslutade", "beslutat", "bifaller", "biföll", "antar", "antog", "godkänner", "godkände",
                        "fastställer", "fastställde", "avslår", "avslog", "yrkar", "yrkade", "enligt", "stödjer");
    return verbs.has(base::hash_of(word));
  }

  Head after_genitive(std::string_view folded) const {
    std::size_t words = 0, start = 0;
    for (auto space = folded.find(' '); space != std::string_view::npos && ++words < 7;
         start = space + 1, space = folded.find(' ', start)) {
      if (tells(folded.substr(start, space - start))) return {};
      if (space == 0 || folded[space - 1] != 's') continue;
      if (const Head* at = genitive_.find(base::hash_of(folded.substr(space + 1)))) return *at;
    }
    return {};
  }

  struct Nothing {};
  base::HashMap<Head> exact_{}, starts_{}, genitive_{};
  base::HashMap<Nothing> first_words_{}, last_words_{};
  Beginnings firsts_{}, lasts_{};
  HeadSteps steps_{};
};

Head HeadTable::find(std::string_view text) const {
  constexpr std::size_t most_words = 9;
  // Nothing beyond Latin-1 folds byte by byte.
  const bool folds = std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0xC3; });
  const std::string other = folds ? std::string() : base::fold(text);
  const auto last = text.find_last_not_of(" \t\r\n*_");
  const bool sentence = last != std::string_view::npos && text[last] == '.';
  std::array<char, 4 * longest_head> read;
  std::size_t size = 0, words = 1;
  std::uint64_t hash = base::hash_seed;
  const Head* start = nullptr;  // the longest start, in whole words, that makes a head
  unsigned char before = 0;
  bool space = false;
  for (const char c : without_end(folds ? text : std::string_view(other).substr(0, read.size()))) {
    const auto own = static_cast<unsigned char>(c);
    unsigned char byte = read_bytes[own];
    if (byte <= ' ') {
      space |= byte == ' ' && size > 0;
      if (byte == 0 || byte == ' ') continue;
    }
    if (space) {
      if (const Head* at = starts_.find(hash)) start = at;
      hash = base::hash_step(hash, ' ');
      read[size++] = ' ';
      ++words;
      space = false;
    }
    if (before == 0xC3 && byte <= 0x9E && byte >= 0x80 && byte != 0x97) byte |= 0x20;
    before = own;
    hash = base::hash_step(hash, byte);
    read[size++] = static_cast<char>(byte);
  }
  if (const Head* whole = exact_.find(hash)) return *whole;
  if (start != nullptr && words <= most_words) return *start;
  const std::string_view folded(read.data(), size);
  return sentence || starts_phrase(folded) ? Head{} : after_genitive(folded);
}

const HeadTable& head_table() {
  static const HeadTable made;
  return made;
}

constexpr std::string_view strip_words =
    "justerandes justerande justerares justerarens justerarnas justerare justeras justerings ordförandes ordförandens "
    "ordförande "
    "sekreterares sekreterarens sekreterare protokolljusterares protokollsjusterares utdrag utdraget utdragets "
    "protokollsutdrag "
    "protokollsutdraget riktighet rätt och expedieras expedierat expediering kopians överensstämmelse med originalet intygar "
    "att "
    "datum protokollets ledamöters beslutets";

constexpr std::string_view strip_cores =
    "sign signatur signaturer signum paraf bestyrks bestyrkes bestyrkt bestyrkande bestyrkas vidimeras intygas "
    "utdragsbestyrkande utdragsbestyrkning";

/// Starts of what signing services print; the first word decides whether a line is looked at.
constexpr std::array<std::string_view, 30> stamp_starts = {"transaktionsidentitet",
                                                           "transaktions-id",
                                                           "transaktion 0",
                                                           "det här dokumentet är",
                                                           "detta dokument är digitalt",
                                                           "detta dokument är elektroniskt",
                                                           "detta dokument har signerats",
                                                           "dokumentet är digitalt",
                                                           "dokumentet är elektroniskt",
                                                           "dokumentet är signerat",
                                                           "dokumentet är undertecknat",
                                                           "digitalt signerat",
                                                           "elektroniskt signerat",
                                                           "digitalt undertecknat",
                                                           "elektroniskt undertecknat",
                                                           "penneo dokumentnyckel",
                                                           "penneo document key",
                                                           "signerat med",
                                                           "signerat av:",
                                                           "signerat digitalt",
                                                           "signeringsid",
                                                           "verifikat:",
                                                           "underskriftstjänst",
                                                           "sign 1:",
                                                           "dokument-id:",
                                                           "dokumentid:",
                                                           "scrive ",
                                                           "visma addo",
                                                           "assently ",
                                                           "© "};

enum LineWord : std::uint8_t { strip_word = 1, strip_core = 2, stamp_word = 4, contents_word = 8 };

class LineWords {
 public:
  LineWords() {
    for_each_word(strip_words, strip_word);
    for_each_word(strip_cores, strip_word | strip_core);
    for (const std::string_view start : stamp_starts) add(start, stamp_word);
    for (const HeadRow& row : head_rows)
      if (row.head.role == HeadRole::contents || row.head.role == HeadRole::agenda) first_words(row.phrases);
  }

  const PageMatterStarts& starts() const { return starts_; }
  std::uint8_t of(std::uint64_t hash) const {
    const std::uint8_t* bits = bits_.find(hash);
    return bits == nullptr ? 0 : *bits;
  }

 private:
  void add(std::string_view text, int bits) {
    std::size_t size = 0;
    starts_.add(text);
    bits_.add(word_hash(text, size), 0) |= static_cast<std::uint8_t>(bits);
  }
  void for_each_word(std::string_view words, int bits) {
    for (; !words.empty(); words.remove_prefix(std::min(words.find(' '), words.size() - 1) + 1))
      add(words.substr(0, words.find(' ')), bits);
  }
  void first_words(std::string_view phrases) {
    for (; !phrases.empty(); phrases.remove_prefix(std::min(phrases.find('|'), phrases.size() - 1) + 1))
      add(phrases.substr(0, phrases.find('|')), contents_word);
  }
  base::HashMap<std::uint8_t> bits_{};
  PageMatterStarts starts_{};
};

const LineWords& line_words() {
  static const LineWords made;
  return made;
}

bool wholly_strip(std::string_view text) {
  constexpr std::size_t longest = 100;
  if (text.size() > longest) return false;
  int words = 0;
  bool core = false;
  while (!text.empty()) {
    std::size_t size = 0;
    const std::uint64_t hash = word_hash(text, size);
    if (size == 0 || (size == 1 && !base::is_letter(static_cast<unsigned char>(text[0])))) {
      text.remove_prefix(1);
      continue;
    }
    const std::uint8_t bits = line_words().of(hash);
    if ((bits & strip_word) == 0) return false;
    core |= (bits & strip_core) != 0;
    words += size > 12 && (bits & strip_core) != 0 ? 2 : 1;  // utdragsbestyrkande stands alone
    text.remove_prefix(size);
  }
  return core && words >= 2;
}

bool starts_stamp(std::string_view text) {
  constexpr std::size_t longest = 130;
  if (text.size() > longest) return false;
  const std::string folded = base::fold(text.substr(0, 40));
  for (const std::string_view start : stamp_starts)
    if (std::string_view(folded).substr(0, start.size()) == start) return true;
  return false;
}

bool names_contents(std::string_view text) {
  if (text.size() > 60) return false;
  const HeadRole role = head(text).role;
  return role == HeadRole::contents || role == HeadRole::agenda;
}

}  // namespace

Head head(std::string_view text) {
  if (text.size() > longest_head || !head_table().may_hold(text)) return {};
  return head_table().find(text);
}

// A first word with a mark in it may be cut to tokens: `anslag/bevis`, `att-göra`.
void HeadSteps::add(std::string_view phrase, Head head, bool as_start) {
  const std::string_view first = phrase.substr(0, phrase.find(' '));
  steps_.add(head_key(0, base::hash_of(first.substr(0, first.find_first_of("/-:.")))), {});
  std::uint64_t key = 0;
  for (std::size_t at = 0;;) {
    const auto space = phrase.find(' ', at);
    key = head_key(key, base::hash_of(phrase.substr(at, space - at)));
    HeadStep& step = steps_.add(key, {});
    if (space != std::string_view::npos) {
      step.goes_on = true;
      at = space + 1;
      continue;
    }
    if (step.whole.role == HeadRole::none) step.whole = head;
    if (as_start && step.start.role == HeadRole::none) step.start = head;
    return;
  }
}

const HeadSteps& head_steps() { return head_table().steps(); }

std::size_t run_in_head(std::string_view text, Head& found) {
  const auto colon = text.substr(0, longest_head).find(':');
  if (colon == std::string_view::npos || colon < 2) return 0;
  found = head(text.substr(0, colon));
  return found.role == HeadRole::none ? 0 : colon + 1;
}

bool is_fixed_head(std::string_view text) { return head(text).role == HeadRole::section; }

// All starts have three bytes or more.
void PageMatterStarts::add(std::string_view start) {
  std::uint32_t bytes = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(start.size(), 4); ++i)
    bytes |= (std::uint32_t{static_cast<unsigned char>(start[i])} | 0x20) << 8 * i;
  bits_[place(bytes) / 64] |= std::uint64_t{1} << place(bytes) % 64;
}

const PageMatterStarts& page_matter_starts() { return line_words().starts(); }

PageMatter page_matter(std::string_view text) {
  while (!text.empty() && (text.front() == '#' || text.front() == '*' || text.front() == ' ')) text.remove_prefix(1);
  std::size_t size = 0;
  const std::uint8_t bits = line_words().of(word_hash(text, size));
  if (bits == 0) return PageMatter::none;
  if ((bits & strip_word) != 0 && wholly_strip(text)) return PageMatter::strip;
  if ((bits & stamp_word) != 0 && starts_stamp(text)) return PageMatter::stamp;
  return (bits & contents_word) != 0 && names_contents(text) ? PageMatter::contents_head : PageMatter::none;
}

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
