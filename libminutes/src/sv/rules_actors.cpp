// Actors that a cue word tells. `name` is the stretch, or with `each=…` a list of which each part is a mention.
#include "sv/rules.h"

namespace minutes::sv {
namespace {

#define INITIALS "/[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]?[A-ZÅÄÖ]{1,2}/"

constexpr Rule rules[] = {
    {"actor.initials.adjusted",
     "justerat|justerad|justerare|justeras|justerades|godkänt|justerande|justering|protokolljusterare|protokollsjusterare "
     "av|genom? :? av? name:( " INITIALS " ( ,|och|\\&|samt|\\/? " INITIALS " )~6 )",
     "type=person each=initials", "Justerat av: AB, CDE och FG", "Justerat av styrelsen"},
    {"actor.initials.written",
     "antecknat|antecknare|protokollförare|sekreterare|protokollet|pennan|nedtecknat|skrivet|upprättat|anteckningarna "
     ":|av|genom "
     ":? name:" INITIALS,
     "type=person each=initials", "Vid protokollet: AB", "Protokollet AB förvaras"},
    {"actor.initials.slash", "^ \\/ name:" INITIALS, "type=person each=initials", "/AB 2024-03-02", "1/AB"},
    {"actor.organisation.team",
     "team|teamet|projektet|arbetsgrupp|styrgrupp|referensgrupp|samverkansplattform|plattform|nätverk|forum name:<caps>",
     "type=organisation span=whole", "Vi möter team ABC i maj.", "Vi är ett team som arbetar."},
    {"actor.organisation.holder",
     "name:<capital>&<word>&*s "
     "årsmöte|vårmöte|höstmöte|styrelsemöte|stormöte|medlemsmöte|årsstämma|föreningsstämma|stämma|styrelse|stadgar|"
     "stadga|valberedning|kansli|medlemmar|ordförande|lokal|lokaler|hemsida|kassör|sekreterare|räkning|bankkonto",
     "type=organisation cue=1 genitive=1", "Protokoll från Kvarnens årsmöte", "Protokoll från kvarnens årsmöte"},
    {"actor.organisation.cue",
     "företaget|leverantören|konsultföretaget|konsultbolaget|organisationen|bolaget|byrån|konsulten|entreprenören|"
     "arkitektbyrån|hantverkaren|firman|förlaget|tidningen name:<capital>&<word>",
     "type=organisation cue=1", "Vi anlitar företaget Fixaren.", "Vi anlitar företaget som vann."},
};

}  // namespace

std::span<const Rule> actor_rules() { return rules; }

}  // namespace minutes::sv
