// Actors that a cue word tells. `name` is the stretch, or with `each=…` a list of which each part is a mention.
#include "sv/rules.h"

namespace minutes::sv {
namespace {

#define INITIALS "/[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]?[A-ZÅÄÖ]{1,2}/"

constexpr Rule rules[] = {
    {"actor.initials.adjusted",
     "genomläst|granskat|läst|kontrollerat|justerat|justerad|justerare|justeras|justerades|godkänt|justerande|justering|"
     "protokolljusterare|protokollsjusterare "
     "av|genom? :? av? name:( " INITIALS " ( ,|och|\\&|samt|\\/? " INITIALS " )~6 )",
     "type=person each=initials", "Justerat av: AB, CDE och FG", "Justerat av styrelsen"},
    {"actor.initials.written",
     "antecknat|antecknare|protokollförare|sekreterare|protokollet|pennan|tangenterna|tangentbordet|"
     "nedtecknat|skrivet|"
     "upprättat|"
     "anteckningarna|granskat|genomläst|läst|kontrollerat "
     ":|av|genom|, "
     ":? name:" INITIALS,
     "type=person each=initials", "Vid protokollet: AB", "Protokollet AB förvaras"},
    {"actor.initials.pen", "vid protokollet|pennan|tangenterna|tangentbordet|datorn :|,? name:" INITIALS,
     "type=person each=initials", "Vid pennan AB 2024-03-02", "Vid protokollet satt alla."},
    {"actor.initials.office", "sekr|sekr.|prot|prot. :? name:" INITIALS, "type=person each=initials", "Sekr. AB",
     "Sekr. har ordet."},
    {"actor.initials.slash", "^ \\/ name:" INITIALS, "type=person each=initials", "/AB 2024-03-02", "1/AB"},
    {"actor.organisation.short",
     "härefter|hädanefter|nedan|fortsättningsvis|förkortat|förkortad|förkortas|benämnd|benämnt|kallad|kallat|kallas :? "
     "name:<caps>&<word>&/[A-ZÅÄÖ]{2,8}/ \\)|,",
     "type=organisation", "Vik (Ekby fiskevårdsområde, härefter EFO) svarade.", "Vik (Ekby, härefter byn) svarade."},
    {"actor.organisation.team",
     "team|teamet|projektet|arbetsgrupp|styrgrupp|referensgrupp|samverkansplattform|plattform|nätverk|forum name:<caps>",
     "type=organisation span=whole", "Vi möter team ABC i maj.", "Vi är ett team som arbetar."},
    {"actor.organisation.holder",
     "name:<capital>&<word>&*s "
     "årsmöte|vårmöte|höstmöte|styrelsemöte|stormöte|medlemsmöte|årsstämma|föreningsstämma|stämma|styrelse|stadgar|"
     "stadga|valberedning|kansli|medlemmar|ordförande|lokal|lokaler|hemsida|kassör|sekreterare|räkning|bankkonto",
     "type=organisation cue=1 genitive=1", "Protokoll från Kvarnens årsmöte", "Protokoll från kvarnens årsmöte"},
    {"actor.organisation.offer",
     "offert|offerten|offerter|offerterna|anbud|anbudet|anbuden|faktura|fakturan|fakturor|räkningen|prisuppgift|prisförslag|"
     "konsult|konsulten|konsulter|hantverkare|tekniker|ombudet|representant|representanten|representanter|ansökan|ansökningar|"
     "förfrågan|skrivelse|skrivelsen|bidrag|bidraget|stipendium|leverans|leveransen|inbjudan|remissvar från "
     "name:( <capital>&<word> <capital>&<word>~2 )",
     "type=organisation cue=1", "Vi fick en offert från Zedrix Ovon i maj.", "Vi fick en offert från dem som sist."},
    {"actor.organisation.partner",
     "avtal|avtalet|avtalen|kontrakt|kontraktet|ramavtal|ramavtalet|hyresavtal|hyresavtalet|partnerskap|partnerskapet|"
     "samarbete|"
     "samarbetet|samverkansavtal|serviceavtal|serviceavtalet|förhandlingar|förhandlingarna med name:( <capital>&<word> "
     "<capital>&<word>~2 )",
     "type=organisation cue=1", "Avtalet med Zedrix löper ut.", "Avtalet med dem löper ut."},
    {"actor.organisation.at",
     "försäkring|försäkringen|försäkringar|abonnemang|abonnemanget|konto|kontot|lån|lånet|lånen|beställs|beställts|beställt|"
     "köps|köpts|"
     "köpt|handlas|hyrs|hyrts|bokas|bokats|upphandlas|anställd|anställda hos|från name:( <capital>&<word> <capital>&<word>~2 )",
     "type=organisation cue=1", "Försäkringen hos Zedrix löper ut.", "Försäkringen hos dem löper ut."},
    {"actor.organisation.membership",
     "medlem|medlemmar|medlemskap|medlemskapet|medlemsavgift|medlemsavgiften|inträde|inträdet|delägare i|till name:( "
     "<capital>&<word> "
     "<capital>&<word>~2 )",
     "type=organisation cue=1", "Vi är medlem i Zedrix sedan maj.", "Vi är medlem i den sedan maj."},
    {"actor.organisation.supplier",
     "name:( <capital>&<word> <capital>&<word>~2 ) har|hade? "
     "fakturerar|fakturerat|fakturerade|offererar|offererat|offererade|levererar|levererat|levererade|anlitas|anlitats|"
     "anlitades|äskar|"
     "äskat|äskade|utlyser|utlyst|upphandlar|sponsrar|sponsrat",
     "type=organisation cue=1 subject=1", "Sedan har Zedrix fakturerat oss.", "Sedan har de fakturerat oss."},
    {"actor.organisation.cue",
     "företaget|leverantören|konsultföretaget|konsultbolaget|organisationen|bolaget|byrån|konsulten|entreprenören|"
     "arkitektbyrån|hantverkaren|firman|förlaget|tidningen name:<capital>&<word>",
     "type=organisation cue=1", "Vi anlitar företaget Fixaren.", "Vi anlitar företaget som vann."},
};

}  // namespace

std::span<const Rule> actor_rules() { return rules; }

}  // namespace minutes::sv
