// Small closed classes that finders ask of one token at a time, beside the lists that tokens carry.
#pragma once

#include <cstdint>
#include <string_view>

namespace minutes::sv {

/// What a word that names nobody means as a subject.
enum class SubjectKind : std::uint8_t {
  none,
  meeting,  ///< the meeting or its body: mötet, nämnden, vi
  part,     ///< someone in it: förvaltningen, kansliet, alla
};

/// `folded` is the token's folded reading, `hash` its hash.
SubjectKind subject_kind(std::uint64_t hash, std::string_view folded);
/// av, till, från, i, på …: a name behind it is no subject.
bool is_preposition(std::uint64_t hash);
/// av, från, i, hos: what follows is where a decision comes from.
bool is_origin(std::uint64_t hash);
/// och, samt, comma: more names follow.
bool is_joiner(std::uint64_t hash);
/// den, det, vår, en …
bool is_determiner(std::uint64_t hash);
/// vice, as in `2:e vice ordföranden`.
bool is_ordinal_office(std::uint64_t hash);
/// det, civila: before `samhället`.
bool is_of_civil_society(std::uint64_t hash);
/// hon, han, hen: someone named before.
bool is_personal_pronoun(std::uint64_t hash);
/// A folded word that ends as bodies do: `-gruppen`, `-rådet`, `-nämnden`.
bool ends_as_body(std::string_view folded);
/// Words that end an item though no head says so: Justeras, Underskrifter, avslutat.
bool starts_closing(std::uint64_t hash);
/// `årsmötet`, `stämman`: what a board answers to.
bool is_assembly(std::string_view folded);
/// alla, samtliga, varje, vår: before whom it speaks of.
bool is_quantifier(std::uint64_t hash);
/// A folded noun for someone who can do things, as far as its end tells: `-aren`, `-gruppen`, `-kontoret`, `-chefen`.
bool ends_as_doer(std::string_view folded);
/// The same of one person: `vaktmästaren`, `enhetschefen`.
bool ends_as_person(std::string_view folded);
/// `kommunen`, `arbetsgivaren`: a body known by its kind that is not the one that meets.
bool is_other_body(std::uint64_t hash);
/// A folded noun in the definite form, as far as its end tells: `huvudmannen`, `myndigheten`.
bool ends_definite(std::string_view folded);
bool is_closed(std::uint64_t hash);
/// mötet, sammanträdet, stämman
bool is_meeting(std::uint64_t hash);
/// Infinitives that do not end in -a: få, gå, se, bli.
bool is_short_infinitive(std::uint64_t hash);
/// Passive infinitives that do not end in -as: ges, nås.
bool is_short_passive(std::uint64_t hash);
/// Verbs that say how things are: vara, ha, finnas, kunna.
bool is_state_verb(std::uint64_t hash);
/// Verbs in the present tense of telling, thinking, being and taking part, which bind nobody: berättar, anser, är, deltar.
bool is_telling_verb(std::uint64_t hash);
/// klart, klar, gjort: the task is done.
bool is_done_mark(std::uint64_t hash);

}  // namespace minutes::sv
