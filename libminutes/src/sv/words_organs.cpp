// Words that tell organisations: bodies known by one word, heads that name nobody alone, parties, companies, places.
// Municipalities and counties as SCB lists them; parties of the Riksdag and the larger local ones (Valmyndigheten).
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    // One of their kind: named by the word alone, however written.
    {"kommunfullmäktige kommunfullmäktiges regionfullmäktige regionfullmäktiges landstingsfullmäktige landstingsfullmäktiges "
     "fullmäktige fullmäktiges "
     "förbundsfullmäktige förbundsfullmäktiges kyrkofullmäktige kyrkofullmäktiges kårfullmäktige kårfullmäktiges "
     "studentfullmäktige stadsfullmäktige "
     "regeringen regeringens riksdagen riksdagens kommissionen kommissionens länsstyrelsen länsstyrelsens länsstyrelse "
     "valberedningen valberedningens "
     "polisen polisens regeringskansliet regeringskansliets kyrkostyrelsen kyrkomötet kyrkomötets stiftsstyrelsen domkapitlet "
     "domkapitlets "
     "stadsrevisionen stadsrevisionens regionrevisionen kommunrevisionen kommunrevisionens riksbanken riksbankens "
     "hovrätten kammarrätten tingsrätten förvaltningsrätten förvaltningsrättens europaparlamentet europaparlamentets "
     "europarådet "
     "kollektivtrafikmyndigheten hyresgästföreningen hyresgästföreningens kommunförbundet "
     "kyrkorådet kyrkorådets församlingsrådet personalföreningen kårstyrelsen förbundsstyrelsen förbundsstyrelsens "
     "riksstyrelsen distriktsstyrelsen "
     "kommunkansliet kommunkansliets regionkansliet nämndkansliet kansliavdelningen presidieberedningen budgetberedningen "
     "arvodesberedningen ägarutskottet",
     organ},
    // Heads that name nobody alone.
    {"nämnden nämndens nämnd styrelsen styrelsens styrelse utskottet utskottets utskott arbetsutskottet arbetsutskottets "
     "arbetsutskott arbetsutskotts "
     "förvaltningen förvaltningens förvaltning kontoret kontorets kontor verket verkets verk myndigheten myndighetens "
     "myndighet förbundet förbundets förbund rådet rådets råd "
     "föreningen föreningens förening beredningen beredningens beredning gruppen gruppens grupp kommittén kommitténs kommitté "
     "delegationen delegationens delegation "
     "bolaget bolagets bolag stiftelsen stiftelsens stiftelse avdelningen avdelningens avdelning enheten enhetens enhet "
     "sektionen sektionens sektion klubben klubbens klubb "
     "sekretariatet sekretariatets sekretariat kansliet kansliets kansli presidiet presidiets presidium presidiums institutet "
     "institutets institut inspektionen inspektionens "
     "departementet departementets departement församlingen församlingens församling samfälligheten samfällighetens nätverket "
     "nätverkets nätverk "
     "domstolen domstolens domstol partiet partiets parti universitetet universitetets universitet högskolan högskolans "
     "högskola "
     "räddningstjänsten räddningstjänstens akademin akademins akademi forumet forum centrum centret unionen unionens alliansen "
     "alliansens organet organ sällskapet "
     "sällskapets kåren kårens",
     organ_generic | organ_head | organ_form},
    {"arbetsgruppen arbetsgruppens arbetsgrupp styrgruppen styrgruppens styrgrupp referensgruppen referensgruppens "
     "referensgrupp projektgruppen projektgruppens projektgrupp "
     "ledningsgruppen ledningsgruppens ledningsgrupp "
     "direktionen direktionens ledningsutskottet ledningsutskottets ledningsutskott expertgruppen expertgrupp "
     "förvaltningsledningen "
     "målgruppen målgruppens målgrupp åldersgruppen yrkesgruppen personalgruppen partigruppen folkgruppen elevgruppen "
     "barngruppen undergruppen undergrupp huvudgruppen "
     "befolkningsgruppen användargruppen intressentgruppen deltagargruppen patientgruppen medlemsgruppen diskussionsgruppen "
     "minoritetsgruppen riskgruppen kundgruppen produktgruppen "
     "arbetslaget gruppledaren moderföreningen medlemsföreningen lokalföreningen idrottsföreningen idrottsförening "
     "bostadsrättsföreningen bostadsrättsföreningens bostadsrättsförening samfällighetsföreningen samfällighetsförening "
     "kommunalförbundet kommunalförbundets kommunalförbund tillsynsmyndigheten tillsynsmyndighetens prövningsmyndigheten "
     "beslutsmyndigheten förvaltningsmyndigheten planmyndigheten "
     "aktiebolaget dotterbolaget moderbolaget fastighetsbolaget energibolaget bostadsbolaget försäkringsbolaget konsultbolaget "
     "föreningsstyrelsen bolagsstyrelsen nämndstyrelsen "
     "medlemsorganisationen organisationen organisationens organisation förhandsstyrelsen huvudkontoret hemkontoret kontorets "
     "lokalkontoret "
     "elevrådet brukarrådet områdesrådet förrådet trossamfundet medlemsförbundet facket fackförbundet fackföreningen "
     "idrottsklubben bokklubben sammanslutningen företaget företagets företag leverantören leverantörens datorföreningen "
     "studentföreningen "
     "byalaget ungdomsrådet fullmäktigeberedningen programberedningen förberedningen ärendeberedningen rättsväsendet "
     "sammankomsten huvudnämnden facknämnden ansvarsnämnden "
     "nämndsgruppen gruppverksamheten regelverket regelverkets nätverk verktyget hantverket kraftverket reningsverket "
     "reningsverkets vattenverket värmeverket fjärrvärmeverket avloppsverket gatuverket konstverket uppslagsverket "
     "bildverket ramverket ramverkets samverket urverket skogsbruksverket bakverket stuprörsverket fläktverket bullerverket "
     "ställverket ställverkets fackverket staketverket sågverket mejeriverket kärnkraftverket kraftvärmeverket vindkraftverket "
     "skrivverket handlingsverket läroverket fästningsverket drivverket träverket murverket lösverket tegelverket plankverket "
     "räckverket underverket planverket registerverket tabellverket "
     "kundkontoret hemmakontoret försäljningskontoret turistkontoret bankkontoret uthyrningskontoret "
     "servicekontoret medborgarkontoret medborgarkontor",
     organ_generic},
    {"kommunalrådet kommunalrådets kommunalråd oppositionsrådet oppositionsrådets regionrådet regionrådets borgarrådet "
     "statsrådet landstingsrådet stadsrådet kanslirådet departementsrådet justitierådet "
     "området områdets omrade förrådet samrådet samrådets samråd överrådet medlemsantalet lägenheten lägenhetens lägenhet "
     "angelägenheten egenheten belägenheten benägenheten öppenheten verksamheten "
     "återvinningscentralen vårdcentralen vårdcentralens panncentralen busscentralen handelscentralen erfarenheten "
     "medvetenheten nyfikenheten vakenheten belåtenheten beskaffenheten förlägenheten ledsenheten måttenheten "
     "prisenheten "
     "bokavdelningen vårdavdelningen vårdavdelningens slutenvårdsavdelningen lägenhetsområdet tidsenheten mätenheten "
     "köpenheten vårdenheten sällskapslivet handledningen budgetberedning "
     "personalkontor hemkontor "
     "beslutsberedningen ärendeberedning matberedningen markberedningen vattenberedningen resedelegationen talmanspresidiet "
     "mötespresidiet mötespresidium grundskolenivån",
     organ_generic},
    // Parties; the letters are read as parties in brackets after a name and in lists of parties.
    {"posk ba s m c l v d mp sd kd fp fi pp ö fv vp apl med knegar-partiet sol öp kb dem fd sp spi sjvp lpo vägv bop komp kp "
     "hel cd",
     party},
    {"socialdemokraterna socialdemokraternas moderaterna moderaternas centerpartiet centerpartiets liberalerna "
     "liberalernas vänsterpartiet vänsterpartiets miljöpartiet miljöpartiets "
     "sverigedemokraterna sverigedemokraternas kristdemokraterna kristdemokraternas folkpartiet folkpartiets demokraterna "
     "demokraternas piratpartiet piratpartiets kungsbackaborna "
     "sjukvårdspartiet sjukvårdspartiets landsbygdspartiet örebropartiet malmölistan vägvalet frihetspartiet",
     party | organ},
    {"moderata centerns moderatern socialdemokratins", party},
    {"ab ab:s aktiebolag aktiebolaget hb kb kb:s handelsbolag kommanditbolag ltd ltd. inc inc. gmbh oy asa plc llc",
     company_form},
    {"if ik fk bk ff sk gk hk ifk gif goif btk ibf fbc ck jk ok hc ibk tk rk bois kfum kfuk brf bsf rbf hsb lrf uf pro spf ",
     company_form | organ_form},
    // Trades: behind a name with a capital they make a firm.
    {"bygg byggs konsult konsulter konsulting consulting åkeri åkeris måleri plåt plåtslageri snickeri golv glas kakel "
     "kraftvärme fjärrvärme fastighetsvärdering värdering konserveringsateljé ateljé ventilationsteknik "
     "vvs rör elteknik eldistribution elnät energi energis kraft entreprenad entreprenör entreprenader anläggning maskin "
     "maskiner "
     "maskinservice teknik mekaniska verkstad verkstäder industri industrier hydraulik ventilation elektronik data system "
     "mjukvara media förlag tryckeri reklam kommunikation design arkitekter arkitektkontor arkitektbyrå arkitektur fastigheter "
     "bostäder fastighetsservice fastighetsförvaltning städ städservice service transport transporter logistik buss "
     "bussar taxi trafik skog skogar lantbruk mejeri bageri konditori charkuteri slakteri livs livsmedel handel järnhandel "
     "rederi fastighet restaurang krog kök catering café kafé hotell camping trädgård handelsträdgård plantskola redovisning "
     "revision juridik "
     "advokatbyrå bank sparbank försäkring försäkringar invest kapital vårdanalys tandvård teater film event "
     "musik security bevakning lås larm parkering återvinning avfall miljöteknik bemanning utbildning "
     "optik möbler mode sport resor travel begravning antikvariat bokhandel foto solutions group sweden "
     "scandinavia nordic offshore vind solar",
     trade_word},
    // Movements, stages, centres and projects of which each place has one: with its name behind an organisation.
    {"autism attention funktionsrätt leader film teater ensemble orkester barnahus stödlinjen seniornet företagarna "
     "resenärsforum science business destination visit fritidsbanken frivilligcentralen frivilligcentrum brottsofferjouren "
     "folkbildarna omställning nyföretagarcentrum stadsmissionen saluhallen räddningstjänsten räddningstjänst "
     "samhällsförbundet "
     "almi coompanion parasport hushållningssällskapet länstrafiken folktandvården bygdegårdsföreningen anhörigcentrum "
     "integrationsforum idrottsalliansen kulturskolan musikskolan arbetsmarknadsenheten ungdomsmottagningen familjecentralen "
     "beroendemottagningen samordningsförbundet studentkåren elevkåren scoutkåren hembygdsföreningen båtklubben golfklubben "
     "ridklubben tennisklubben fotbollsklubben simklubben skidklubben skytteklubben jaktklubben motorklubben",
     branch_word},
    // Indefinite heads that a place or an owner makes a name.
    {"kommun kommuns stad stads region regions landsting landstings universitet universitets högskola högskolas församling "
     "församlings pastorat pastorats församlingsråd kyrkoråd "
     "hembygdsförening hembygdsförenings idrottsförening bostadsrättsförening studentkår studentkårs scoutkår elevkår "
     "samfällighetsförening vägförening villaägareförening båtklubb ryttarförening fotbollsklubb idrottsklubb "
     "tingsrätt hovrätt kammarrätt förvaltningsrätt handelskammare folkhögskola gymnasieskola bibliotek museum kommunalförbund "
     "räddningstjänstförbund räddningstjänst samordningsförbund kommunförbund stift "
     "pensionärsförening hyresgästförening byalag fiskevårdsområde lantbruksuniversitet pensionärsförbund konsumentförening "
     "jaktlag jaktklubb älgskötselområde viltvårdsområde cykelförening sjukhus vårdcentral naturbruksgymnasium begravningsbyrå "
     "bygdeförening bygdegårdsförening teatergrupp kulturförening båtförening koloniförening skyttegille orkester "
     "teaterförening simsällskap gymnasium gymnasiums friskola friskolas folkpark folkparks vattenråd vattenråds "
     "allmänningsskog allmänningsskogs samfällighet samfällighets vänner vänners revisorer revisorers parasport nation nations",
     organ_form},
    // Services with a name of one word, where it is written as a name.
    {"elevhälsan elevhälsans studenthälsan studenthälsans folktandvården folktandvårdens institutionen institutionens "
     "fakulteten "
     "fakultetens barnavårdscentralen regionfastigheter regionservice konventet konventets",
     organ_weak},
    {"kommunerna kommunernas regionerna regionernas länsstyrelserna länsstyrelsernas nämnderna styrelserna",
     organ_form | organ_generic},
    // Words that stand before a body's name and belong to it: `Tekniska nämnden`, `Norra hälso- och sjukvårdsnämnden`.
    {"tekniska sociala kommunala regionala delregionala norra södra västra östra mellersta strategiska gemensamma centrala "
     "nationella svenska sveriges kungliga europeiska "
     "nordiska statens allmänna internationella regional delregional strategisk teknisk gemensam lokala lilla stora nya "
     "upplands gamla försvarets nationellt regionalt kommunalt",
     body_adjective},
};

constexpr WordRow places[] = {
    {"stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås "
     "södertälje eskilstuna halmstad växjö karlstad sundsvall östersund trollhättan luleå "
     "kalmar falun skövde karlskrona kristianstad skellefteå uddevalla lidköping varberg kungsbacka falkenberg nyköping motala "
     "mölndal lerum partille härryda kungälv alingsås ale öckerö stenungsund tjörn orust lysekil sotenäs "
     "munkedal tanum strömstad dals-ed bengtsfors färgelanda åmål mellerud vänersborg lilla-edet bollebygd vårgårda herrljunga "
     "essunga grästorp götene falköping tidaholm tibro hjo karlsborg töreboda mariestad gullspång skara vara ulricehamn "
     "tranemo svenljunga mark "
     "solna sundbyberg nacka huddinge botkyrka haninge tyresö järfälla sollentuna täby danderyd lidingö vallentuna österåker "
     "vaxholm norrtälje sigtuna upplands-bro upplands-väsby ekerö salem nynäshamn nykvarn värmdö "
     "enköping knivsta tierp älvkarleby östhammar håbo heby strängnäs katrineholm flen gnesta oxelösund trosa vingåker mjölby "
     "finspång söderköping valdemarsvik åtvidaberg kinda ydre boxholm vadstena ödeshög "
     "aneby eksjö gislaved gnosjö habo mullsjö nässjö sävsjö tranås vaggeryd vetlanda värnamo alvesta lessebo ljungby markaryd "
     "tingsryd uppvidinge älmhult borgholm emmaboda hultsfred högsby mönsterås mörbylånga nybro oskarshamn torsås vimmerby "
     "västervik gotland visby "
     "karlshamn olofström ronneby sölvesborg bjuv bromölla burlöv båstad eslöv hässleholm höganäs hörby höör klippan kävlinge "
     "landskrona lomma osby perstorp simrishamn sjöbo skurup staffanstorp svalöv svedala tomelilla trelleborg vellinge ystad "
     "åstorp ängelholm örkelljunga "
     "hylte laholm halland skåne blekinge småland arvika eda filipstad forshaga grums hagfors hammarö kil kristinehamn "
     "munkfors storfors sunne säffle torsby årjäng askersund degerfors hallsberg hällefors karlskoga kumla laxå lekeberg "
     "lindesberg ljusnarsberg nora "
     "arboga fagersta hallstahammar kungsör köping norberg sala skinnskatteberg surahammar avesta borlänge gagnef hedemora "
     "leksand ludvika malung mora orsa rättvik smedjebacken säter vansbro älvdalen "
     "bollnäs hofors hudiksvall ljusdal nordanstig ockelbo ovanåker sandviken söderhamn härnösand kramfors sollefteå timrå "
     "ånge örnsköldsvik berg bräcke härjedalen krokom ragunda strömsund åre "
     "bjurholm dorotea lycksele malå nordmaling norsjö robertsfors sorsele storuman vilhelmina vindeln vännäs åsele arjeplog "
     "arvidsjaur boden gällivare haparanda jokkmokk kalix kiruna pajala piteå älvsbyn överkalix övertorneå "
     "västmanland södermanland sörmland östergötland västergötland värmland dalarna gävleborg västernorrland jämtland "
     "härjedalen västerbotten norrbotten kronoberg uppland dalsland bohuslän "
     "sverige norge danmark finland island europa tyskland frankrike england usa kina ryssland ukraina polen estland lettland "
     "litauen norden sveriges norges danmarks finlands europas "
     "köpenhamn oslo helsingfors berlin paris london bryssel wien rom madrid almedalen visby hisingen angered majorna "
     "rosengård hammarby årsta "
     "storgöteborg storstockholm stormalmö norrland svealand götaland centrum nordost sydväst nordväst sydost norr söder "
     "väster öster",
     place},
    {"mark berg lund vara eda kil tierp hjo sala mora sunne ale nora kumla", name_word},
};

}  // namespace

std::span<const WordRow> organ_words() { return rows; }
std::span<const WordRow> place_words() { return places; }

}  // namespace minutes::sv
