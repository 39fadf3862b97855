// Endings that tell what a word names. Heads of bodies: the definite form names one (kulturnämnden), the indefinite only
// with an owner or a place (Lunds hembygdsförening), the plural only with names (socialnämnderna Norr och Söder).
// Endings of occasions: the project's own list of what boards, councils and associations arrange.
// Surname endings: Modéer, Svenska personnamn; and the commonest endings of immigrant surnames.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr SuffixRow rows[] = {
    {"nämnden nämndens styrelsen styrelsens utskottet utskottets förvaltningen förvaltningens kontoret kontorets "
     "beredningen beredningens kommittén kommitténs delegationen delegationens fullmäktige fullmäktiges "
     "sekretariatet sekretariatets kansliet kansliets departementet departementets domstolen domstolens "
     "pensionärsrådet pensionärsrådets handikapprådet funktionshinderrådet funktionshinderrådets folkhälsorådet "
     "folkhälsorådets tillgänglighetsrådet näringslivsrådet ungdomsrådet bildningsrådet "
     "forskningsrådet vetenskapsrådet kyrkorådet församlingsrådet studentrådet samverkansrådet patientrådet upphandlingsrådet "
     "trygghetsrådet brottsförebyggande-rådet kulturrådet konstrådet "
     "forskningsrådets bildningsrådets samverkansrådets trygghetsrådets kulturrådets "
     "enheten enhetens avdelningen avdelningens ",
     organ_head},
    {"verket verkets myndigheten myndighetens förbundet förbundets rådet rådets föreningen föreningens gruppen gruppens "
     "bolaget bolagets stiftelsen stiftelsens "
     "klubben klubbens jouren jourens hotellet kören körens orkestern orkesterns kretsen kretsens byalaget kooperativet "
     "kooperativets kåren kårens institutet institutets inspektionen inspektionens ombudsmannen ombudsmannens församlingen "
     "församlingens samfundet samfundets sällskapet sällskapets "
     "konventet konventets kollegiet kollegiets institutionen institutionens fakulteten fakultetens unionen unionens nätverket "
     "nätverkets akademin "
     "akademins kassan kassans kammaren kammarens universitetet universitetets "
     "högskolan högskolans partiet partiets alliansen alliansens "
     "museet museets biblioteket bibliotekets teatern teaterns sektionen sektionens stiftet stiftets pastoratet pastoratets "
     "centralen teamet expeditionen expeditionens kliniken klinikens mottagningen mottagningens sjukhuset sjukhusets "
     "arkivet arkivets polisen polisens regionen regionens banken bankens presidiet",
     organ_weak},
    {"nämnd nämnds styrelse styrelses utskott utskotts förvaltning förvaltnings kontor kontors beredning kommitté kommittés "
     "delegation sekretariat kansli departement domstol råd råds "
     "förbund förbunds förening förenings grupp grupps bolag bolags stiftelse stiftelses klubb klubbs kår institut samfund "
     "sällskap union akademi krets kör orkester hembygdskrets kammare universitet högskola parti församling pastorat",
     organ_form},
    {"nämnderna nämndernas förvaltningarna förvaltningarnas utskotten kontoren bolagen styrelserna styrelsernas beredningarna "
     "föreningarna föreningarnas församlingarna församlingarnas förbunden klubbarna pastoraten",
     organ_form | organ_generic},
    {"området områdets lägenheten lägenhetens", organ_generic},
    {"sson ssons ström ströms berg bergs lund lunds gren grens qvist qvists kvist kvists quist stedt sted stedts bäck beck "
     "borg brandt bom blom blad "
     "dahl dal dell hagen hammar hammer hjelm hielm holm holtz krantz kranz crantz crona krona lind lindh löf löv löw malm "
     "man-lund nell skog skoog ståhl stål strand strandh strömer "
     "sköld skiöld stierna stjärna svärd swärd thorn torp torn wall vall vik wik ås ius élius elius enius én dén lén rén sén "
     "mén blad gård gaard heim hem heden "
     "erman hman dman llman lman rman stman ckman gman kman nman tman fors fält felt feldt stam stig nsen rsen lsen-berg dsen "
     "gsen tsen ksen elin hlin dlin rlin llin ndin rdin ander rud rup "
     "oglu oğlu ović ovic evic ević vich wicz vicz czyk ska-berg ski sky skij skaya ova eva-berg enko chuk dottir dóttir "
     "dotter poulos idis akis yan zadeh zada pour nejad shvili inen änen "
     "tsson dsson baum stein stain mann meyer hoff bauer ler-berg öhn ård",
     surname_suffix},
    // occasions; heads that other words end in too (redovisning, konkurs) stand among the words
    {"möte mötet möten mötena mötets sammanträde sammanträdet sammanträden sammankomst sammankomsten träff träffen träffar "
     "träffarna konferens konferensen konferenser seminarium seminariet seminarier workshop workshopen workshops utbildningen "
     "föreläsning föreläsningen föreläsningar konsert konserten konserter festival festivalen firande firandet fest festen "
     "gala "
     "galan mässa mässan turnering turneringen tävling tävlingen tävlingar läger lägret sresa sresan studieresor besök besöket "
     "besöken vandring vandringen vandringar invigning invigningen sstämma sstämman sstämmor avslutning avslutningen "
     "avslutningar frukost frukosten lunch lunchen café caféet mingel minglet hearing hearingen cup cupen loppet gudstjänst "
     "gudstjänsten utställning utställningen utställningar",
     occasion_form},
    // calendar
    {"-februari -mars -april -maj -juni -juli -augusti -september -oktober -november -december -januari -feb -mar -apr -jun "
     "-jul -aug -sep -sept -okt -nov -dec -jan",
     month_pair},
    {"0-talet 0-talets 0-tal", decade},
};

}  // namespace

std::span<const SuffixRow> suffixes() { return rows; }

}  // namespace minutes::sv
