// Words for occasions. Source: the project's own list of what boards, councils and associations arrange and attend.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    {"konferens konferensen konferenser konferenserna seminarium seminariet seminarier seminarierna workshop workshopen "
     "workshoppar workshops mässa mässan mässor hearing hearingen kickoff kick-off invigning invigningen",
     occasion},
    {"utbildning utbildningen utbildningar utbildningarna utbildningsdag utbildningsdagen utbildningsdagar kurs kursen kurser "
     "föreläsning föreläsningen föreläsningar webbinarium webbinariet webbinarier webinar temadag temadagen temakväll "
     "temakvällen",
     occasion},
    {"dialogmöte dialogmötet dialogmöten dialogmötena informationsmöte informationsmötet informationsmöten samrådsmöte "
     "samrådsmötet samrådsmöten medlemsmöte medlemsmötet medlemsmöten nätverksmöte nätverksmöten nätverksträff nätverksträffar "
     "uppföljningsmöte uppföljningsmötet avstämningsmöte planeringsmöte planeringsmötet referensgruppsmöte extramöte stormöte "
     "stormötet årsmöte höstmöte vårmöte föreningsstämma föreningsstämman årsstämma årsstämman",
     occasion},
    {"studiebesök studiebesöket studiebesöken studieresa studieresan resa resan besök besöket besöken turné turnén", occasion},
    {"träff träffen träffar träffarna fest festen firande firandet middag middagen gala galan festival festivalen marknad "
     "marknaden "
     "turnering turneringen cup cupen tävling tävlingen tävlingar städdag städdagen städdagar arbetsdag arbetsdagen loppis "
     "julfest sommarfest öppet-hus kampanj kampanjen",
     occasion},
    {"läger lägret hajk hajken frukost frukosten utflykt utflykten utflykter luciatåg luciatåget skyddsrond skyddsronden "
     "loppisen "
     "biennal biennalen jubileum jubileet upptakt upptakten temakvällar föräldrakväll föräldrakvällen medlemskväll "
     "medlemskvällen "
     "öppet-husdag gudstjänst gudstjänsten konsert konserten basar basaren julmarknad julmarknaden vårmarknad höstmarknad "
     "sommarmarknad hantverksmarknad friluftsdag friluftsdagen föreningsdag föreningsdagen ledardag ledardagen studiedag "
     "studiedagen dialogdag dialogdagen familjedag familjedagen höstdag vårdag hembygdsdag hembygdsdagen kulturdag kulturdagen "
     "idrottsdag idrottsdagen inspirationsdag introduktionsdag jamboree jamboreen spelkväll filmkväll ungdomsriksdag språkcafé "
     "planeringsdag planeringsdagen styrelsekonferens vernissage vernissagen stämma stämman förhandling rundvandring visning "
     "visningen visningar "
     "gårdsvisning filmvisning husvisning ledarutbildning utbildningskväll firandet hearing",
     occasion_form},
    {"dialoger dialogen samråd samrådet samtal möte möten sammanträde sammanträden", occasion},
};

}  // namespace

std::span<const WordRow> event_words() { return rows; }

}  // namespace minutes::sv
