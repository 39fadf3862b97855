// What makes a sentence a decision. Rows stand by rank: where two claim the same cue, the upper one has it, so the
// shapes that are no decisions (`status=none`) and the narrow ones stand before the wide.
//
// yields: status   what the cue says while nothing in the sentence says otherwise (find/decisions.cpp: another decider
//                  or an earlier day makes a `taken` one `reported`); none = this cue is no decision
//         outcome  what was decided
//         by       who decides. subject: a body before or behind the verb, needed; own_subject: the meeting's own, needed;
//                  other: another's, needed, before the verb; subject_or_own; upward: before the verb, since the receiver
//                  stands behind it; teller, other_teller: also an office; proposer: also a person; agent, other_agent,
//                  giver: named by `av …` or `från …`; genitive, before, owner_or_subject: the name before the cue;
//                  addressee: `ansökan till …`; reply, cleared: whoever is named, else not_stated; voice: by the verb's
//                  voice; not_stated: another, who is not said
//         whole    block: the rest of the paragraph belongs to it
//         span     cue: what stands before the cue is the matter, and no part of the decision; cell: so where a column
//                  starts with the cue; clause: from the pattern's second word
//         needs    due: a day ahead; ahead, behind: a day to come, or past, right behind the cue; present: the present tense;
//                  association: no public body met; topic: stands under a heading of the matters
//         answers  request: the sentence before asks for something
//         label    yes: what stands behind it says more, and it is itself no part of the decision// The rows stand by rank over
//         four files: shapes that are none, what is told or planned, fates but the taken, the taken.
#pragma once

#include "sv/rules.h"

namespace minutes::sv {

/// Who decides at a meeting, as minutes call them without a name.
#define MINUTES_WE                                                                                                        \
  "vi|mötet|årsmötet|stämman|årsstämman|föreningsstämman|styrelsen|nämnden|utskottet|rådet|gruppen|kommittén|" \
  "direktionen|fullmäktige|föreningen|klubben|parterna|beredningen|presidiet|deltagarna|ledamöterna|medlemmarna|"      \
  "*mötet|*stämman|*styrelsen|*nämnden|*rådet|*gruppen|*utskottet|*fullmäktige|*kommittén|*beredningen"

}  // namespace minutes::sv
