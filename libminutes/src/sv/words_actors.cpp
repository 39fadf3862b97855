// Words that tell persons. Names: the commonest first names of Swedish residents (SCB's name statistics) with the
// commonest of the languages most spoken beside Swedish; surnames that no ending tells.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    // Women
    {"anna maria eva karin kristina lena sara malin emma kerstin marie ingrid birgitta elisabeth elisabet margareta linnéa linnea "
     "annika ulla christina susanne elin monica monika johanna sofia hanna carina katarina therese sandra jenny ida helena anette "
     "annette åsa camilla linda berit barbro julia ann gunilla matilda mathilda jessica ellen caroline karolina carolina cecilia pia "
     "maja moa amanda alice ulrika maj-britt gun-britt inger agneta marianne josefin josefine josefina madeleine lisa anneli "
     "ellinor elinor hilda emelie emelia emilia emily olivia wilma vilma ebba frida klara astrid julia felicia lovisa louise "
     "elsa alva agnes vera signe stina tyra tilda nellie nelly edith esther ester ella lilly lily leia selma isabella isabelle "
     "isabell ines inez ingela ingegerd ingeborg ingalill inga-lill inga ing-marie ing-britt iréne irene irén gunnel gunvor "
     "gudrun gunborg gerd greta gerda märta marta martha mona marita marina maria-pia mia mikaela michaela miriam mirjam molly "
     "monika nathalie natalie nadja nina nora pernilla petra paula paulina pauline rebecka rebecca ritva rose-marie rosmarie "
     "ruth sigrid siv solveig solvig sonja stella susanna suzanne svea sylvia tina tove tuula ulla-britt ulla-karin vanja "
     "veronica veronika victoria viktoria viveka vivianne viviann yvonne ylva åse annelie ann-marie annmarie ann-sofie ann-sofi "
     "ann-christin ann-kristin ann-charlotte ann-katrin ann-britt anne anne-marie anne-lie annie anja anita angelica angelika "
     "angela andrea alexandra alma amelie amelia aina aino alicia asta birgit britt britta britt-marie brita bodil charlotta "
     "charlotte christel kristel christine kristin kristine clara cornelia cilla dagmar dagny daniela denise diana doris "
     "ebba-lotta elisa elise elina elvira elvy erica erika eleonor eleonora eva-lena eva-karin eva-lotta fanny fredrika filippa "
     "gabriella gabrielle gull-britt gunn gun-marie hedda hedvig helén helen helene hélène helga henny henrietta hillevi iris isa "
     "ismini jannike jeanette janette jennifer jennie joanna jonna josephine judith juliana julie juni jasmine jasmin kajsa "
     "karna kate katrin katja katharina catharina catarina cathrine catrin catrine kim kicki lea lillemor lilian lillian "
     "linn lina liselott liselotte lise-lotte lis lisbeth lisbet lisen livia lotta lotten lova lucia luna lydia magdalena "
     "maj maj-lis maj-len majken malena maline margit margot margaretha mari mari-anne mariana mariann marika marie-louise "
     "marie-anne matilde melissa meta minna mimmi my märit marit naemi nanna nanny natasha natalia nova novalie olga ottilia pernille pia-lena "
     "ragnhild rakel rigmor rita rosita rosa saga sally samantha sanna sanne selina siri sofie sophie sophia simone stephanie "
     "stina-kajsa sunniva susann susan suzanna tanja tea teresa teresia terese tora tuva tyra ulrica valborg vendela "
     "vega vivi vivian wendela wivianne yrsa zandra åsalill ängla örjana anna-karin anna-lena anna-maria anna-stina anna-sara anna-clara anna-greta",
     first_name},
    {"agata agnieszka aisha aicha aida alina amina amira amra anastasia aneta anisa anisha asma ayan ayse ayşe aynur azra "
     "barbara beata bahar besa blerta bozena carmen claudia dalia danuta darya dilan dijana dragana drita dunja edita elif elham "
     "elham elżbieta emina ewa fadumo faiza farida farah fatemeh fatima fatma fatuma fatme fereshteh gordana grazyna habiba hala halima hana hawa "
     "hayat hibo hiba hind hodan huda iman irena irina ivana iwona izabela jadranka jamila jasna jasmina jelena joanna jolanta kadija katarzyna "
     "khadija lana larisa latifa laura layla leila leyla lejla ljiljana lucija lul maha mahin malgorzata małgorzata manal mariam "
     "marjan maryam marwa mehri melek merima mina mitra mona muna nada nadia nadja naima najma narges nasrin natasa nasra nawal negin nermina "
     "nesrin noor nour olena oksana parisa parvin rahel rahma rana rania reem rim roya ruba sabina safia sahra salma samira sana "
     "sanela sara-maria senada sevda shadi shahla shirin shima shukri sima snezana soraya suad sumaya suzana svetlana tahereh tamara tatjana tatiana "
     "teodora tijana vesna vida wafa xiao yasmin yasemin ying zahra zainab zaynab zeinab zeynep zofia zohreh zuzana",
     first_name},
    // Men
    {"lars mikael anders johan erik per karl peter jan thomas tomas daniel fredrik andreas stefan hans bengt mats bo marcus "
     "markus magnus mattias mathias matthias nils jonas niklas niclas leif martin oskar oscar patrik patrick emil björn alexander "
     "henrik sven christer krister joakim joachim johannes ulf kjell håkan simon ulrik christian kristian robert tommy göran "
     "rolf david lennart viktor victor carl stig sebastian filip philip rickard richard roger claes klas robin christoffer kristoffer "
     "kristofer christopher kenneth gunnar anton gustav gustaf rasmus samuel sören kent dan gabriel hugo adam urban josef joseph "
     "adrian albert albin alf alfred algot ali allan alvar alvin andré andre andrew anselm ante anthony antonio ari arne aron "
     "arthur artur arvid august axel alex alexis ambjörn bernt bert berth bertil berndt birger boris bror buster börje calle casper kasper "
     "caspar charles charlie christofer clas conny konny conrad konrad dag danne dennis dick douglas edgar edvard edward edvin edwin egil einar "
     "eric erland erling ernst erwin esaias eskil eugen evert fabian felix ferdinand folke frank frans franz frederik fred "
     "fredric freddy freddie fritz georg george gerhard gert gillis glenn gottfrid greger gudmund gunno gustave göte gösta "
     "hampus hannes hans-erik harald harry hasse heinz heinrich helge helmer helmut henning henric henry herbert herman hilding hilmer hjalmar holger hubert "
     "håkan ingemar ingmar ingvar isac isak ivan ivar iver jack jacob jakob janne jari jens jerker jerry jesper jim "
     "jimmie jimmy joel john johnny jon jonatan jonathan jonny jörgen jörn josua jukka julius juha justus kaj kai kalle karsten kari karl-erik karl-gustav "
     "kevin kim kjell-arne kjell-åke klaus knut kristen kurt lage lars-erik lars-göran lars-olof lars-gunnar lars-åke lasse leo leon leonard leopold liam "
     "linus lorentz lorenz loke lucas lukas ludvig love lowe malte manfred manne marc mark mårten max maximilian melker melvin "
     "michael mickael micke mikko milton mio moritz morgan måns måns nicklas nicolas nicholas nikolaus noah noel olaf olav ola "
     "ole olle olof olov oliver orvar osvald otto ove owe paul pauli peder pehr pekka pelle per-anders per-arne per-erik per-olof per-olov per-åke "
     "perry pontus pär ragnar ralf ralph ralf raimo rafael raoul reidar reine reinhold rikard rune rurik ruben sam sigfrid sigge sigurd sigvard "
     "sixten stellan sten sten-åke stephan steve steven stieg sture sune svante sven-erik sven-olof sven-åke sverker sverre "
     "tage ted teodor theo theodor thor thorbjörn thord thore thorsten thorvald thure tim timo timmy tobias tom tommie tony tor torbjörn tord tore "
     "torgny torkel torsten torvald trygve ture tyko uffe uno valdemar valter walter verner werner vidar viggo viking vilgot vilhelm "
     "wilhelm ville william vilmer wilmer vincent willy xerxes yngve åke öjvind östen örjan øystein öystein dan-ove bo-göran carl-johan carl-fredrik carl-gustaf "
     "carl-henrik carl-magnus jan-erik jan-olof jan-åke jan-olov ulf-göran rolf-erik bengt-åke bengt-göran stig-björn "
     "sven-göran hans-göran hans-olof nils-erik nils-olof nils-åke bosse benny billy bill bobby brian bruno börge elias elis elliot ellis elof "
     "elmer elon elton emanuel emrik eddie ed matti antti esa eero heikki hannu ilkka kalevi markku mauri olavi pertti raimo reijo risto seppo tapio tero timo "
     "urho veikko vesa",
     first_name},
    {"abbas abdi abdirahman abdul abdulaziz abdulkadir abdullah abdullahi abu adel adem adil adnan ahmad ahmed ahmet akram aleksandar aleksander "
     "alen alexandros aliaksandr ahmadreza amar amin amir ammar andrzej anwar aram arash arben ardian armin arif arsim aslan asif azad "
     "babak barzan bashar bashir behzad bekir besim bilal branko burak burhan cengiz carlos cesar christos daniele dario darko davor dejan deniz "
     "diyar dogan dragan edin edris eduardo elvir emin emir enrique enver erdal ergin faisal fadi faruk farhad farid fatmir fernando fikret "
     "francisco gabor giorgio giovanni goran guillermo habib hadi hakan hamid hamed hamza haris hasan hassan haydar hussein hossein husein huseyin "
     "ibrahim ibro idris igor ilir imad imran ismail ismet issa ivo iyad jamal jamil javad javier jesus jerzy jorge jose josé juan jihad kamal kamil kamran karam "
     "karim kasra kawa khaled khalid krzysztof laszlo luis luka luigi mahad mahdi mahmoud mahmud majid malik manuel marcin marco marek mariusz mario marjan "
     "marko masoud mateo mateusz maxim mehdi mehmet mehran michal michał miguel milan milad milos miroslav mladen moa mohamad mohamed mohammad mohammed "
     "mohamud morteza mousa muhamed muhammad muhammed murat mustafa mustaf nabil nader nader nasir navid nazar nebojsa nedim nenad nenad nihad nikola "
     "nikolai nikolaj nizar nuri omar osman oussama pablo pavel pawel pedro petar petros piotr predrag qasim radoslaw rafal rahim rami ramin ramon "
     "ramadan rashid raul reza ricardo roberto rodrigo rostam ryszard saad sabah sabri sadik said saeed salah saleh salem salim salman sami samir samer sanel sasa sead "
     "selim senad serkan shahin sharif siamak sinan slavko slobodan stanislaw sulejman suleiman tahir tamer tarek tariq tarik taras tomasz "
     "thanh tuan vahid vasilis viet vladimir waleed walid wassim xhevat yahya yasin yasir yassin yonas yosef yousef youssef yusuf zaid zeki zlatan zlatko zoltan zoran "
     "roza rozita kasim nguyen thinh linh minh huong mai-anh wei jun li ming chen raj sanjay anil vijay priya sunil deepak amit arjun anand "
     "john james robert craig colin keith neil simon graham ian jeff jeffrey scott sean stuart trevor kate kathleen jane emily elizabeth deborah julian",
     first_name},
    // First names that are words, months or abbreviations too: they need a surname or a person the document knows.
    {"maj bo per dag tom my björn sten stig love frank hans siri juni august sol saga rose iris kaj klara rut gun liv vera nova "
     "vilja vide mark max min jan bill sanna art ted kim tor tora lo loke mio ask falk storm viking sam may tea tage linn lova "
     "noor ali li jun ming chen raj alma stella viola lucia amen an ari uno juli tim moa isa mina meta ante ed marin lis alva tilda "
     "munter bror edvin ture karl-johan lea ella ellen hibo hind can reza ola ines rana ruba hala noel buster",
     first_name | name_word},
    // Surnames that no suffix class tells.
    {"ahl ahlin ahlm alm ask asp backman bard bark berggren bergman björk björn block blom blixt boman borg brandt bratt brandel bring broman brun bruun bruhn "
     "bäck bäckman cederholm dahl dahlén dahlin dahlman dal dolk drugge edman ehn ek ekblom ekdahl ekman eld elg engman envall falk fast fischer "
     "fjäll flod flink fors forsman fransén frid fridh frisk frost gahn glad glans granat gran grahn granath grip groth gräs gustavsson "
     "gyllenhammar haag hag hagman hammar hansen hedin hedman hed hellman helin hjelm hjort hjorth holm holmer hult hultman hård häll häger hök isaksson "
     "jensen jonasson jung järv kall kallin karlsson keller kihl klang klint knutsson koch kraft krantz krook krona kull kvarnström källman lager lagerlöf lantz larsen laurin "
     "lejon lilja lill lind lindh lindman linder linnér lith lood lugn lund lundh lundin lundman lychnell löf löfman löv löwenhielm malm malmsten melin mild "
     "moberg modig moberger molin mossberg munk munter mård nielsen nilsen norell norin norling norman norrman nord nyman nyh nylén nordin näs odell ohlin olin olsen "
     "palm palmer palmér palme pedersen persson pihl pil plog quist qvist rask rapp raab rehn ren riis ring ros rosén roos roth rudin ryd rydell rydh rydin rydman rådman rönn "
     "sahlin sand sandell sandin sandman sellin sepp silver sjö sjöblom sjödin sjölin skarp skog skoog skogh sköld sten stenman stark sterner stolt stolpe stork ståhl stål ström ståhle strand strid strömer "
     "sund sundin sundman svan svahn svärd swahn sward syk säll söder söderman tapper thelin thell thorell thun tegnér thulin tillman torell trana trygg tjäder udd uhlin "
     "ulander vall wall wallin vallin wallén wass weber wendel wennman werner wester westin westman wik wiik widman widell wikman wiklander winter wirén "
     "wolf wrede vass vik vinter vide våg wåhlin åhlin åhman åker åkerman åman ås åström ödman öberg öhman öman örn östman østby "
     "ali ahmed hassan mohamed mohammed hussein ibrahim abdi said yusuf khan singh kaur nguyen tran pham wang zhang liu chen kim silva santos garcia lopez gonzalez rodriguez "
     "martinez sanchez hernandez perez fernandez gomez da-silva kaya yilmaz demir celik sahin öztürk arslan kowalski nowak müller schmidt schneider meyer becker hoffmann virtanen korhonen "
     "nieminen mäkinen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen saarinen salminen heinonen niemi salo turunen rantanen smith jones brown taylor williams wilson "
     "attenius broang cunningham costa mercer palme persäter ulvaeus wetterstrand reinfeldt",
     surname},
    {"berg ek lind holm lund falk frisk modig glad björk dahl ström strand sjö alm ask asp bark björn block blixt borg bring brun dal dolk eld fast fjäll flod flink fors frost frid gran "
     "gräs hammar hed hult hård häll jung järv kall klang klint kraft krona kull lager lejon lilja lill lugn löv malm mild munk nord näs palm pil plog rask ren ring ros "
     "rönn sand silver skarp skog sköld sten stark stolt stork stål strid sund svan svärd säll söder tapper trana trygg tjäder udd vall vass vik vinter våg åker ås örn winter wester",
     name_word},
    {"von af de van der den la da di del della dos du le el al bin ibn zu ten ter", name_particle},
    // Titles that stand before a surname alone.
    {"kommunalråd kommunalrådet oppositionsråd oppositionsrådet regionråd regionrådet stadsråd stadsrådet borgarråd borgarrådet statsråd statsrådet landstingsråd landstingsrådet "
     "herr fru fröken doktor doktorn dr dr. professor professorn prof docent docenten lektor lektorn adjunkt biskop biskopen kyrkoherde kyrkoherden komminister komministern "
     "präst prästen diakon diakonen pastor pastorn kantor kantorn prost minister ministern statsminister statsministern talman talmannen landshövding landshövdingen borgmästare borgmästaren "
     "överste major kapten löjtnant generaldirektör generaldirektören ambassadör ambassadören advokat advokaten magister styrelseledamot styrelseledamoten "
     "ministerrådet kommissionär kommissionären",
     role | person_title},
};

}  // namespace

std::span<const WordRow> actor_words() { return rows; }

}  // namespace minutes::sv
