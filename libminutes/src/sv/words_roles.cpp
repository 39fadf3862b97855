// What people are at a meeting or in an organisation. Offices of public bodies after kommunallagen (2017:725) and
// regeringsformen, of associations after the customary statutes, occupations after SCB's SSYK 2012. Offices carry all
// their forms; the occupations' heads are suffixes, so that their compounds are roles too.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    // who leads, writes and adjusts
    {"ordförande ordföranden ordförandena ordf ordf. ordförandens", role},
    {"mötesordförande mötesordföranden sammanträdesordförande årsmötesordförande stämmoordförande klubbordförande", role},
    {"v.ordf. vice viceordförande viceordföranden vice-ordförande", role},
    {"talman talmannen förman förmannen ålderman åldermannen", role},
    {"sekreterare sekreteraren sekreterarens sekr sekr. mötessekreterare mötessekreteraren protokollförare protokollföraren",
     role},
    {"protokollsekreterare nämndsekreterare nämndsekreteraren kommunsekreterare kommunsekreteraren", role},
    {"justerare justeraren justerarna protokolljusterare protokolljusteraren protokollsjusterare justeringsman", role},
    {"justeringsmannen justeringsmän justeringsmännen justeringsperson justeringspersonen justeringspersoner", role},
    {"justeringspersonerna justeringskvinna protokolljusterarna medjusterare", role},
    {"rösträknare rösträknaren rösträknarna rösträkneperson mötespresident processledare processledaren", role},
    {"sammankallande konvenor konvener konv. moderator moderatorn facilitator samtalsledare", role},
    // members
    {"ledamot ledamoten ledamöter ledamöterna ledamotens led led. styrelseledamot styrelseledamoten styrelseledamöter", role},
    {"styrelsemedlem styrelsemedlemmar styrelsesuppleant styrelsesuppleanter riksdagsledamot gruppledare gruppledaren", role},
    {"ersättare ersättaren ersättarna ers ers. suppleant suppleanten suppleanter suppleanterna suppl suppl. vikarie", role},
    {"adjungerad adjungerade insynsplats insynsledamot observatör observatören observatörer", role},
    {"medlem medlemmen medlemmar medlemmarna representant representanten representanter representanterna", role},
    {"delegat delegaten delegater ombud ombudet ombuden fullmäktigeledamot kyrkvärd kyrkvärden", role},
    {"förtroendevald förtroendevalda förtroendeman förtroendemän skyddsombud skyddsombudet huvudskyddsombud", role},
    {"gäst gäster föredragande föredraganden föredragare inbjuden", role},
    // offices of associations
    {"kassör kassören skattmästare skattmästaren kassaförvaltare ekonomiansvarig", role},
    {"revisor revisorn revisorer revisorerna revisorssuppleant revisorssuppleanter lekmannarevisor", role},
    {"valberedare valberedaren vicevärd fastighetsskötare materialförvaltare klubbmästare webbmästare", role},
    {"hedersordförande hedersmedlem firmatecknare firmatecknaren", role},
    // politics and administration
    {"länsråd länsrådet länsöverdirektör länsöverdirektören förbundsdirektör", role},
    {"kommunalråd kommunalrådet regionråd regionrådet oppositionsråd oppositionsrådet landstingsråd borgarråd", role},
    {"borgarrådet borgmästare borgmästaren landshövding landshövdingen statsråd statsrådet", role},
    {"stadsråd stadsrådet departementsråd departementsrådet minister ministern statsminister finansminister", role},
    {"statssekreterare statssekreteraren generalsekreterare generalsekreteraren ombudsman ombudsmannen", role},
    {"tjänsteman tjänstemannen tjänstemän tjänstemännen tjänsteperson tjänstepersonen tjänstepersoner", role},
    {"chef chefen direktör direktören vd verkställande gd", role},
    {"ledningsstöd verksamhetsstöd processtöd nämndstöd sakkunnig sakkunnige expert experten", role},
    {"praktikant praktikanten trainee student studenten vaktmästare vaktmästaren", role},
    {"biträdande bitr bitr. tillförordnad tf tf. t.f. avgående nyvald vald stf stf. ställföreträdande", role},
    // occupations
    {"rektor rektorn rektorer lärare läraren förskollärare kurator kuratorn jurist juristen advokat", role},
    {"läkare läkaren överläkare distriktsläkare sjuksköterska sjuksköterskan barnmorska psykolog psykologen", role},
    {"ekonom ekonomen ingenjör ingenjören arkitekt arkitekten konsult konsulten controller controllern", role},
    {"strateg strategen registrator registratorn arkivarie arkivarien handläggare handläggaren", role},
    {"utredare utredaren samordnare samordnaren koordinator koordinatorn utvecklare utvecklaren", role},
    {"projektledare projektledaren vårdenhetschef bibliotekarie bibliotekarien journalist forskare forskaren", role},
    {"professor professorn docent docenten lektor doktorand kyrkoherde kyrkoherden komminister diakon diakonen", role},
    {"präst prästen biskop biskopen domprost kantor kantorn kaplan församlingsherde församlingspedagog", role},
    {"polis antecknare kamrer kamreren kommunpolis poliskommissarie brandingenjör assistent assistenten administratör", role},
    {"administratören specialist specialisten analytiker statistiker kommunikatör kommunikatören pedagog", role},
    {"tränare tränaren lagledare lagledaren förälder föräldrarepresentant elevrepresentant personalrepresentant", role},
    {"förvaltare förvaltaren fastighetsförvaltare byggledare boenderepresentant inspektör inspektören", role},
    {"tolk tolken verksamhetschef enhetschef förvaltningschef", role},
    {"dekan dekanen dekanus prodekan prodekanen prefekt prefekten proprefekt viceprefekt studierektor inspektor", role},
    {"inspektorn sakförare stämmosekreterare årsmötessekreterare vårdnadshavare skolsköterska fritidsledare", role},
    {"hr-partner affärspartner verksamhetspartner anställd anställda beställare beställaren entreprenör konstruktör "
     "konstruktören projektör byggare",
     role},
    {"kyrkorådsordförande kyrkokamrer kyrkogårdschef musiker organist kyrkomusiker pastor pastorn föreståndare", role},
    {"föreståndaren materialare lagkapten kursledare instruktör instruktören redaktör redaktören", role},
};

constexpr SuffixRow suffix_rows[] = {
    {"chef chefen chefer direktör direktören sekreterare sekreteraren ordförande ordföranden ledare ledaren", role},
    {"handläggare handläggaren samordnare samordnaren utvecklare utvecklaren utredare utredaren strateg strategen", role},
    {"ansvarig ansvarige jurist juristen ekonom ekonomen ingenjör ingenjören arkitekt arkitekten konsult konsulten", role},
    {"controller controllern koordinator koordinatorn specialist specialisten rektor rektorn lärare läraren", role},
    {"rådgivare rådgivaren ledamot ledamoten ledamöter representant representanten representanter ombud ombudsman", role},
    {"inspektör inspektören assistent assistenten administratör administratören kommunikatör kommunikatören", role},
    {"sköterska sköterskan läkare läkaren pedagog pedagogen planerare planeraren förvaltare förvaltaren", role},
    {"justerare justeraren suppleant suppleanter ersättare tekniker teknikern antikvarie antikvarien biolog ekolog", role},
    {"vetare arkivarie registrator mästare kommissarie konsulent konsulenten intendent intendenten curator sekr sekr.", role},
    {"handledare vägledare husvärd föreståndare föreståndaren terapeut logoped tandläkare", role},
};

}  // namespace

std::span<const WordRow> role_words() { return rows; }
std::span<const SuffixRow> role_suffixes() { return suffix_rows; }

}  // namespace minutes::sv
