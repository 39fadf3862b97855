// What a body is for, as the words behind its head: `för psykisk hälsa och jämlik vård`, `för Region Ek`.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/mentions.h"

namespace minutes::find {

inline bool one_of(std::uint64_t hash, std::span<const std::uint64_t> hashes) {
  return std::find(hashes.begin(), hashes.end(), hash) != hashes.end();
}

template <std::size_t N>
constexpr std::array<std::uint64_t, N> hashes_of(const std::string_view (&words)[N]) {
  std::array<std::uint64_t, N> out{};
  for (std::size_t i = 0; i < N; ++i) out[i] = base::hash_of(words[i]);
  return out;
}

/// Reads phrases for the finder of bodies.
class BodyPhrases {
 protected:
  explicit BodyPhrases(const NameTokens& names) : names_(names) {}

  bool has(Index t, std::uint64_t lists) const { return (names_[t].lists & lists) != 0; }
  bool lower_word(Index t) const { return t < names_.size() && names_[t].cls == TokenClass::word && !names_.capital(t); }
  bool is_and(Index t) const { return t < names_.size() && one_of(names_[t].hash, coordinators); }
  bool hyphen_ended(Index t) const {  // the token that ends `hälso-`
    if (names_[t].cls == TokenClass::word) return names_.reading(t).ends_with('-');
    return names_.is(t, "-") && t > 0 && !names_[t].has(token_space_before) && names_[t - 1].cls == TokenClass::word;
  }
  Index hyphen_start(Index t) const { return names_.is(t, "-") ? t - 1 : t; }

  /// A board or an office has one of a kind though written small; of groups and associations there are many.
  bool owned_name(Index t) const {
    const auto word = base::fold(names_.reading(t));
    return word.ends_with("nämnd") || word.ends_with("styrelse") || word.ends_with("förvaltning");
  }
  bool stops(Index t) const {
    constexpr auto verbs = sv::decide | sv::decided_passive | sv::approve | sv::reject | sv::defer | sv::note_taken |
                           sv::elect | sv::modal | sv::act_verb;
    return !lower_word(t) || one_of(names_[t].hash, no_purpose) || has(t, verbs) || names_.is(t, "med") ||
           names_.is(t, "mellan");
  }
  bool verb_like(Index t) const {
    const auto word = base::fold(names_.reading(t));
    const auto ends = [&](std::string_view e) { return word.size() > e.size() + 1 && word.ends_with(e); };
    if (word.ends_with('s') || ends("ade") || ends("ades") || ends("ats") || ends("rde") || ends("it")) return true;
    if (ends("ar")) return !ends("ningar") && !ends("gångar") && !ends("elsar");
    return ends("er") && !ends("heter") && !ends("tioner") && !ends("ier") && !ends("iteter") && !ends("ieter") &&
           !ends("ister") && !ends("eter") && !ends("ser");
  }
  /// One noun with its adjectives from `t`; `t` where none stands.
  Index noun_phrase(Index t) const {
    Index at = t;
    if (names_.is(at, "den") || names_.is(at, "det") || names_.is(at, "de")) {
      if (!lower_word(at + 1) || stops(at + 1)) return t;
      ++at;
    }
    bool determined = at > t;
    while (at < names_.size() && at - t < max_phrase_tokens && !stops(at) && !is_and(at)) {
      const bool goes_on =
          names_.joined(at) && at + 1 < names_.size() && !stops(at + 1) && !is_and(at + 1) && lower_word(at + 1);
      if (hyphen_ended(at) || (goes_on && names_.is(at + 1, "-"))) break;
      ++at;
      if (!goes_on || !(adjective(at - 1) || determined)) break;
      if (!adjective(at - 1)) determined = false;
    }
    return at;
  }
  bool adjective(Index t) const {
    const auto word = base::fold(names_.reading(t));
    for (const std::string_view ending :
         {"iga",     "iska", "isk",  "lig",  "ig",    "sk",    "ska",   "ande", "ende",   "ella",    "ala", "al",  "ell",
          "iv",      "iva",  "illt", "lt",   "kt",    "äldre", "yngre", "bara", "bar",    "samma",   "sam", "lla", "ra",
          "bildade", "ade",  "eta",  "unga", "öppna", "goda",  "nya",   "fria", "aktiva", "hållbar", "ad"})
      if (word.ends_with(ending)) return true;
    return false;
  }
  bool hyphen_then_and(Index t) const {  // `ungdoms- och …`
    if (!lower_word(t)) return false;
    const Index behind = names_.is(t + 1, "-") && !names_[t + 1].has(token_space_before) ? t + 2 : t + 1;
    return hyphen_ended(behind - 1) && is_and(behind) && lower_word(behind + 1);
  }
  /// End of what the body is for, the first word of it at `t`; `t` where it is no name.
  Index purpose_end(Index t) const {
    if (t >= names_.size() || !names_.joined(t - 1)) return t;
    if (names_.capital(t)) return (names_.lists(t) & sv::first_name) != 0 ? t : capital_purpose_end(t);
    Index at = t;
    for (;;) {
      Index next = hyphen_then_and(at) ? at + (names_.is(at + 1, "-") ? 4 : 3) : noun_phrase(at);
      if (next == at || next > names_.size() || next - t > max_phrase_tokens) break;
      if (at > t && next == at + 1 && verb_like(at)) break;
      at = next;
      if (at >= names_.size() || !names_.joined(at - 1)) break;
      if (one_of(names_[at - 1].hash, relations) &&
          (names_.is(at, "med") || names_.is(at, "mellan") || names_.is(at, "till"))) {
        ++at;
        continue;
      }
      if (names_.ends_genitive(at - 1) && lower_word(at) && !stops(at) && !is_and(at) &&
          names_.reading(at - 1).ends_with("ets"))
        continue;
      if (is_and(at) && at + 1 < names_.size() && lower_word(at + 1) && !stops(at + 1) &&
          !has(at + 1, any_head & ~sv::organ_form) && !is_and(at + 1) && !owned_name(at + 1)) {
        const Index after = noun_phrase(at + 1);
        if (after == at + 1 || (after == at + 2 && verb_like(at + 1))) break;
        ++at;
        continue;
      }
      break;
    }
    while (at > t && (is_and(at - 1) || names_.is(at - 1, "med") || names_.is(at - 1, "mellan"))) --at;
    return at;
  }
  Index capital_purpose_end(Index t) const {
    Index at = t + 1;
    while (at < names_.size() && names_.joined(at - 1) && names_.capital(at)) ++at;
    if (at + 1 < names_.size() && is_and(at) && names_.joined(at) && names_.capital(at + 1) &&
        (names_.lists(at + 1) & sv::first_name) == 0 && at > t + 0) {
      Index more = at + 2;
      while (more < names_.size() && names_.joined(more - 1) && names_.capital(more)) ++more;
      if (has(t, any_head) || names_.lists(t) & sv::place || has(more - 1, any_head)) at = more;
    }
    if (at < names_.size() && names_.ends_genitive(at - 1) && names_.joined(at - 1) && lower_word(at) && !stops(at)) ++at;
    return at;
  }

  const NameTokens& names_;

  static constexpr std::uint32_t max_phrase_tokens = 12;
  /// Words that never stand in what a body is *for*.
  static constexpr auto no_purpose = hashes_of({"för",
                                                "att",
                                                "som",
                                                "har",
                                                "hade",
                                                "ska",
                                                "skall",
                                                "kan",
                                                "kunde",
                                                "är",
                                                "var",
                                                "i",
                                                "på",
                                                "till",
                                                "från",
                                                "om",
                                                "vid",
                                                "av",
                                                "under",
                                                "inom",
                                                "enligt",
                                                "får",
                                                "fick",
                                                "inte",
                                                "detta",
                                                "denna",
                                                "dessa",
                                                "sin",
                                                "sitt",
                                                "sina",
                                                "deras",
                                                "dess",
                                                "en",
                                                "ett",
                                                "alla",
                                                "vissa",
                                                "varje",
                                                "beslut",
                                                "yttrande",
                                                "kännedom",
                                                "godkännande",
                                                "handläggning",
                                                "behandling",
                                                "prövning",
                                                "svar",
                                                "genomgång",
                                                "diskussion",
                                                "uppdraget",
                                                "hantering",
                                                "år",
                                                "åren",
                                                "perioden",
                                                "mandatperioden",
                                                "nästa",
                                                "vidare",
                                                "fortsatt",
                                                "ny",
                                                "att-satser",
                                                "hela",
                                                "oss",
                                                "dem",
                                                "honom",
                                                "henne",
                                                "er",
                                                "dig",
                                                "mig",
                                                "men",
                                                "eller",
                                                "när",
                                                "så",
                                                "de",
                                                "dock",
                                                "bland",
                                                "månaden",
                                                "protokollet",
                                                "dagen",
                                                "tiden",
                                                "budget",
                                                "ärendet",
                                                "frågan",
                                                "mötet",
                                                "resultatet",
                                                "arbetet",
                                                "beredning",
                                                "ställningstagande",
                                                "information",
                                                "anteckning",
                                                "verkställighet",
                                                "expediering",
                                                "registrering",
                                                "underskrift",
                                                "påskrift",
                                                "åtgärd",
                                                "komplettering",
                                                "översyn",
                                                "möts",
                                                "träffas",
                                                "granskning",
                                                "tidigare"});
  /// Words whose purpose goes on with *med* or *mellan*.
  static constexpr auto relations = hashes_of({"samverkan", "samråd", "dialog", "samarbete", "dialoger", "stöd", "bidrag"});
  static constexpr auto coordinators = hashes_of({"och", "samt"});
};

}  // namespace minutes::find
