// Words of deciding and doing. Sources: kommunallagen (2017:725) 5 and 6 kap. (bifall, avslag, bordläggning,
// återremiss, uppdrag, val), SKR's guides to writing minutes, the Swedish Academy's dictionaries for inflection.
//
// A verb of deciding has its sense (approve, reject …) in all forms. What form it is, the second bit says:
// none = finite active, decided_passive = finite passive, decided_form = participle, decide_form = infinitive or
// supine, active or passive. A form that can be two (`utses`, `väljs`) stands where minutes use it.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow words[] = {
    // besluta and its kin: nothing said of the outcome
    {"beslutar beslutade beslöt bestämmer bestämde avgör avgjorde enas enades", decide},
    {"beslutas beslutades beslöts bestäms bestämdes avgörs avgjordes överenskoms", decided_passive},
    {"besluta beslutat bestämma bestämt bestämmas bestämts beslutats avgöra avgjort avgöras enats", decide_form},
    {"beslutad bestämd bestämda", decided_form},

    // approve
    {"godkänner godkände godkännde bifaller biföll fastställer fastställde fastslår fastslog antar antog beviljar beviljade "
     "tillstyrker tillstyrkte medger medgav accepterar accepterade godtar godtog ratificerar konfirmerade inrättar "
     "inrättade upphäver upphävde stadfäster stadfäste delegerar "
     "delegerade",
     approve},
    {"godkänns godkändes bifalles bifalls bifölls bifölles fastställs fastställes fastställdes fastslås fastslogs antas "
     "antages "
     "antogs beviljas beviljades tillstyrks tillstyrktes medges medgavs accepteras accepterades godtas godtogs inrättas "
     "inrättades upphävs upphävdes stadfästs stadfästes delegeras delegerades konfirmeras konfirmerades "
     "efterkoms tillstyrkes godkännes beviljes fastslås fastslåes antagas",
     approve | decided_passive},
    {"godkänna godkännas bifalla bifallits bifallas fastställa fastställas fastställts anta antagit antagits bevilja beviljat "
     "beviljats tillstyrka tillstyrkt tillstyrkts medge medgett acceptera accepterat accepterats godta godtagit upphäva "
     "upphävt "
     "upphävts inrätta inrättat inrättats godkänts fastslå fastslagit upphävas",
     approve | decide_form},
    {"godkänd godkända godkänt fastställd fastställda fastställt antagen antagna antaget beviljad bifallen "
     "bifallet bifallna accepterad stadfäst upphävd upphävda",
     approve | decided_form},

    // reject
    {"avslår avslog avstyrker avstyrkte nekar nekade förkastar förkastade underkänner underkände avvisar avvisade ogillar "
     "ogillade förvägrar avböjer avböjde",
     reject},
    {"avslås avslogs avslåes avstyrkes avstyrks avstyrktes nekas nekades förkastas förkastades underkänns underkändes avvisas "
     "avvisades ogillas "
     "ogillades",
     reject | decided_passive},
    {"avslå avslagit avslagits avstyrka avstyrkt neka nekat nekats förkasta förkastat förkastats underkänna avvisa avvisat "
     "avvisats avböja avböjt avböjts",
     reject | decide_form},
    {"avslagen avslaget avslagna nekad underkänd underkänt förkastad", reject | decided_form},

    // put off
    {"bordlägger bordlade bordla återremitterar återremitterade ajournerar ajournerade uppskjuter uppsköt", defer},
    {"bordläggs bordlägges bordlades återremitteras återremitterades ajourneras ajournerades uppskjuts uppsköts uppskjöts "
     "senareläggs senarelades",
     defer | decided_passive},
    {"bordlägga bordläggas bordlagts återremittera återremitterat återremitterats ajournera ajournerat uppskjuta uppskjutits",
     defer | decide_form},
    {"bordlagd bordlagt bordlagda återremitterad ajournerad uppskjuten "
     "uppskjutet",
     defer | decided_form},

    // take note
    {"antecknar antecknade noterar noterade", note_taken},
    {"antecknas antecknades noteras noterades", note_taken | decided_passive},
    {"anteckna antecknat antecknats notera noterat noterats", note_taken | decide_form},

    // elect
    {"utser utsåg väljer valde förordnar förordnade entledigar entledigade omväljer omvalde nyväljer nyvalde tillsätter "
     "tillsatte adjungerar adjungerade",
     elect},
    {"utses utsågs väljs väljes valdes förordnas förordnades entledigas entledigades omväljs omvaldes nyväljs nyvaldes "
     "vakantställs vakantställdes vakantsätts vakantsattes vakanthålls vakanthölls adjungeras adjungerades inväljs invaldes "
     "fyllnadsväljs fyllnadsvaldes återvaldes återväljs",
     elect | decided_passive},
    {"utse utsett utsetts välja valt valts väljas förordna förordnat entlediga entledigat entledigats tillsätta tillsatt "
     "adjungera vakantställa vakantsätta vakantsatt",
     elect | decide_form},
    {"utsedd utsedda vald valda omvald omvalda nyvald nyvalda förordnad entledigad invald "
     "invalda",
     elect | decided_form},

    // give a task
    {"uppdrar uppdrog", commission},
    {"uppdras uppdrages uppdrogs", commission | decided_passive},
    {"uppdra uppdragit uppdragits", commission | decide_form},
    {"uppdrag uppdraget hemläxa", commission},

    // propose
    {"föreslår föreslog yrkar yrkade hemställer hemställde nominerar nominerade", propose},
    {"föreslås föreslogs yrkas yrkades nomineras nominerades", propose},
    {"förslag förslaget motförslag yrkande yrkandet ändringsförslag tilläggsförslag", propose},

    {"ska skall skulle bör borde kan kunde får fick kommer måste vill ämnar avser", modal},
    {"inte ej icke aldrig inget inga ingen", negation},

    // verbs of doing, present tense
    {"återkommer kontaktar skickar kollar undersöker utreder fixar ordnar bokar skriver sammanställer samordnar "
     "uppdaterar publicerar ringer mejlar mailar köper beställer pratar tittar funderar "
     "jobbar skapar letar hämtar "
     "ombesörjer förbereder planerar genomför startar påbörjar slutför fortsätter "
     "vidarebefordrar rättar ändrar formulerar distribuerar avrapporterar återrapporterar "
     "lanserar inventerar kartlägger granskar reviderar bevakar arrangerar anordnar inhandlar "
     "hanterar synkar testar inbjuder sammankallar efterhör förhandlar upphandlar anlitar betalar "
     "fakturerar ansöker registrerar installerar reparerar lagar städar målar byter monterar rensar flyttar "
     "tillfrågar översänder överlämnar underlättar fastlägger utvecklar utformar utarbetar verkställer "
     "tillser bearbetar åtgärdar löser river märker felanmäler lånar sköter klipper bakar handlar kör packar trycker ritar "
     "spelar grillar kokar eldar sågar gräver planterar röjer plogar sandar vattnar sorterar kopierar scannar filmar "
     "fotograferar översätter dokumenterar arkiverar implementerar bygger designar programmerar konfigurerar uppgraderar "
     "utvärderar analyserar mäter räknar kontrollerar besiktigar inspekterar återlämnar kompletterar expedierar utlyser "
     "annonserar sprider marknadsför "
     "lottar skyltar påminner tillskriver uppvaktar avropar säljer serverar rekvirerar beskär skottar snickrar syr "
     "limmar tapetserar skruvar hänger plockar transporterar skjutsar forslar stöttar assisterar bistår renskriver "
     "korrekturläser redigerar layoutar länkar digitaliserar skannar avtalar omförhandlar signerar undertecknar attesterar "
     "bokför deklarerar avbokar ombokar smsar postar säkerställer upprättar inhämtar rådfrågar "
     "konsulterar eftersöker anskaffar införskaffar skaffar tillhandahåller förmedlar samlar "
     "summerar sammanfattar återför återkallar återbetalar vakar övervakar patrullerar "
     "polisanmäler överklagar bestrider delger effektuerar tömmer fyller "
     "dukar diskar tvättar stryker lackar slipar svetsar spolar sotar asfalterar grusar dikar gödslar "
     "bereder utbildar coachar handleder värvar rekryterar anställer intervjuar "
     "projekterar dimensionerar prissätter tidsätter schemalägger kalkylerar budgeterar "
     "provar testkör felsöker migrerar driftsätter driftar kodar hyr leasar inviger",
     act_verb},
};

}  // namespace

std::span<const WordRow> decision_words() { return words; }

}  // namespace minutes::sv
