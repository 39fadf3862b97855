// The word lists and suffix classes that tokens carry as bits (Token::lists), and that patterns name as `%month`.
// A word's rows stand in words_*.cpp, a suffix's in suffixes.cpp; each states its source.
#pragma once

#include <cstdint>
#include <string_view>

namespace minutes::sv {

// clang-format off
#define MINUTES_WORD_LISTS(X)                                                                        \
  /* calendar (words_calendar.cpp) */                                                                \
  X(month)            /* value 1–12 */                                                               \
  X(weekday)          /* value 1 = Monday … 7 */                                                     \
  X(season)           /* value 21–24, EDTF */                                                        \
  X(number_word)      /* value: ett, två, … */                                                       \
  X(ordinal_word)     /* value: första, andra, … */                                                  \
  X(named_day)        /* midsommar, påsk, Lucia: value = its number in find/date_named.cpp */          \
  X(time_unit)        /* dag, vecka, månad, kvartal, år: value 1–5, tertial 6, halvår 7 */           \
  X(date_limit)       /* senast, före, innan, efter, sedan, from, tom: value = DateLimit */          \
  X(clock_word)       /* kl, klockan */                                                              \
  X(approximate)      /* ca, cirka, omkring */                                                       \
  X(month_pair)       /* suffix class: -mars, as in februari-mars */                                 \
  X(decade)           /* suffix class: 0-talet, as in 90-talet */                                    \
  /* actors (words_actors.cpp, suffixes.cpp) */                                                      \
  X(first_name)                                                                                      \
  X(surname)          /* surnames that no suffix tells: Berg, Ek, Lind */                            \
  X(name_particle)    /* von, af, de, van */                                                         \
  X(role)             /* ordförande, ledamot, sekreterare, processledare */                          \
  X(person_title)     /* stadsrådet, doktor, kommunalråd */                                          \
  X(party)            /* S, M, Socialdemokraterna */                                                 \
  X(organ)            /* bodies known by one word: kommunstyrelsen, regeringen, regionfullmäktige */ \
  X(organ_head)       /* suffix or word that makes a body: nämnden, styrelsen, rådet, förbundet */   \
  X(organ_generic)    /* bare heads that name nobody: nämnden, styrelsen, arbetsutskottet */         \
  X(organ_acronym)    /* SKR, KF, KS, RS */                                                          \
  X(organisation)     /* authorities and associations by one word: Naturvårdsverket */               \
  X(company_form)     /* AB, HB, ek. för. */                                                         \
  X(place)            /* regions, counties, municipalities by name */                                \
  X(surname_suffix)   /* suffix class: -sson, -ström, -berg */                                       \
  X(organ_weak)       /* suffix class: heads that name a body only with a capital: -gruppen, -klubben */ \
  X(organ_form)       /* suffix class or word: indefinite heads: -nämnd, -förening, kommun */        \
  X(body_adjective)   /* tekniska, norra, svenska: words before a head that belong to the name */    \
  X(name_word)        /* names that are words too: Maj, Per, Mark, Berg */                           \
  X(trade_word)       /* what firms call themselves after: bygg, konsult, livs, åkeri */             \
  X(branch_word)      /* what a place or a name behind it makes an organisation: teater, leader */   \
  /* decisions and actions (words_decisions.cpp) */                                                  \
  X(decide)           /* beslutar, beslutade, beslöt */                                              \
  X(decided_passive)  /* beslutades, beslutas, bifölls */                                            \
  X(approve)          /* bifaller, godkänner, antar, fastställer, beviljar */                        \
  X(reject)           /* avslår, avslog, avslås */                                                   \
  X(defer)            /* bordlägger, återremitterar, ajourneras */                                   \
  X(note_taken)       /* antecknar, noterar, lägger till handlingarna */                             \
  X(elect)            /* utser, väljer, valdes */                                                    \
  X(commission)       /* uppdrar, uppdrag */                                                         \
  X(propose)          /* föreslår, yrkar, förslag */                                                 \
  X(modal)            /* ska, skall, bör, kan, kommer */                                             \
  X(act_verb)         /* verbs of doing that make a commitment: tar, kontaktar, skickar */           \
  X(negation)         /* inte, ej, icke */                                                           \
  X(decided_form)     /* participles of deciding: godkänd, valda, bordlagt */                        \
  X(decide_form)      /* infinitives and supines of deciding: besluta, godkänt, utses */             \
  /* money, references, events, remarks (words_amounts.cpp, words_events.cpp) */                     \
  X(currency)         /* kr, kronor, SEK, mkr: value = power of ten */                               \
  X(magnitude)        /* tusen, miljoner, miljarder: value = power of ten */                         \
  X(money_unit)       /* prisbasbelopp */                                                            \
  X(occasion)         /* konferens, seminarium, möte, besök */                                       \
  X(occasion_form)    /* suffix class or word: -mötet, -konferens, lägret */                         \
  X(need_word) X(assess_word) X(idea_word)                                                           \
  X(vote_word)        /* röstar, röster, avstår */                                                   \
  /* tense (words_tense.cpp) */                                                                      \
  X(past_word)        /* var, hölls, beslutades: what is dated beside it is behind */                \
  X(ahead_word)       /* ska, senast, kommande: it is ahead */                                       \
  X(present_verb)     /* firar, hålls: it is more likely ahead */                                    \
  /* structure (words_heads.cpp) */                                                                  \
  X(head_word)        /* first words of the fixed heads inside an item */                            \
  X(presence_word)    /* närvarande, deltagare, frånvarande, kallade */                              \
  X(finite_verb)      /* verbs that make a line a sentence: är, har, ska, visade */                  \
  /* text (words_abbreviations.cpp) */                                                               \
  X(abbreviation)
// clang-format on

enum class ListNumber : std::uint8_t {
#define MINUTES_LIST_NUMBER(name) name,
  MINUTES_WORD_LISTS(MINUTES_LIST_NUMBER)
#undef MINUTES_LIST_NUMBER
      count
};
static_assert(static_cast<int>(ListNumber::count) <= 64);

/// One bit per list.
enum List : std::uint64_t {
#define MINUTES_LIST_BIT(name) name = std::uint64_t{1} << static_cast<int>(ListNumber::name),
  MINUTES_WORD_LISTS(MINUTES_LIST_BIT)
#undef MINUTES_LIST_BIT
};

constexpr std::uint64_t operator|(List a, List b) { return static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b); }
constexpr std::uint64_t operator|(std::uint64_t a, List b) { return a | static_cast<std::uint64_t>(b); }

/// The bit of the list called `name`; 0 where there is none.
std::uint64_t list_bit(std::string_view name);

}  // namespace minutes::sv
