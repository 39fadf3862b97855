// The steps of the pipeline, each callable by itself, in the order in which pipeline.cpp runs them.
//
//   auto source = minutes::read::source(bytes, {});         // any format; or, for text alone:
//   auto text = minutes::read::decode(bytes, {});
//   auto layout = minutes::read::plain(*text);
//   auto tokens = minutes::text::tokenise(*text, layout);
//   auto sentences = minutes::text::split_sentences(*text, layout, tokens);
//   auto outline = minutes::find::outline(*text, layout, tokens, sentences);
//
// Promise: a stage reads what it is given and returns new values; none changes another's result. Functions that
// take a View borrow it for the call only. All are pure: same arguments, same result, any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/document.h"
#include "minutes/export.h"
#include "minutes/match.h"
#include "minutes/model.h"
#include "minutes/options.h"
#include "minutes/result.h"
#include "minutes/view.h"

namespace minutes {

namespace MINUTES_API read {
/// The bytes of a regular file. Errors: not_found, not_a_file, too_large (seen before it is read), unreadable_file.
Result<std::string> file(const std::string& path, const Options& options = {});
/// Bytes to text. Errors: empty_input, too_large, binary_input, unsupported_format, undecodable.
Result<Text> decode(std::string_view bytes, const Options& options = {});
/// Lines, blocks, lists, tables, markup and page furniture of plain text and Markdown.
Layout plain(const Text& text);

/// What a file says, and how it stands on the page.
struct Source {
  Text text;
  Layout layout;
};
/// Any file that is read: PDF, DOCX, ODT, HTML, Markdown, plain text, told by its bytes. A `name` whose suffix promises another
/// format is a warning. Errors: those of decode, and encrypted, damaged, time_limit, memory_limit, reader_missing,
/// reader_failed.
Result<Source> source(std::string_view bytes, const Options& options = {}, std::string_view name = {});
}  // namespace read

namespace MINUTES_API text {
/// One pass over the text; tokens inside front matter and comments are left out.
Tokens tokenise(const Text& text, const Layout& layout);
/// Sentences, sorted and disjoint; every token that is no furniture lies in one.
/// Sets token_sentence_start on `tokens`, and nothing else.
Sentences split_sentences(const Text& text, const Layout& layout, Tokens& tokens);
}  // namespace text

namespace MINUTES_API find {
/// Topics, sections and zones.
Outline outline(const Text& text, const Layout& layout, const Tokens& tokens, const Sentences& sentences);
/// One pass of every rule over the tokens. `warnings` gets pattern_gave_up where a window was too much.
Matches match_rules(const View& view, std::vector<Warning>& warnings);
/// What the document says of itself; `options.meeting_date` overrides. With `matches` the day of the meeting is also sought
/// among all dates of the head and the opening, where no label or title gives it.
Meta meta(const View& view, const Options& options, const Matches* matches = nullptr);
std::vector<Attendee> attendance(const View& view, const Meta& meta);
std::vector<DateMention> dates(const View& view, const Matches& matches, const Meta& meta, const Options& options,
                               std::vector<Warning>& warnings);
std::vector<Money> money(const View& view, const Matches& matches);
std::vector<Reference> references(const View& view, const Matches& matches);
/// Mentions with type and reading; `actor` is set by join::actors.
std::vector<ActorMention> mentions(const View& view, const Matches& matches, const Meta& meta,
                                   std::span<const Attendee> attendance, const Model& model = *Model::builtin(),
                                   ActorsBy by = ActorsBy::both);
std::vector<Decision> decisions(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                                std::span<const ActorMention> mentions);
std::vector<Action> actions(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                            std::span<const ActorMention> mentions, std::span<const Decision> decisions);
struct JudgedActs {
  std::vector<Decision> decisions;
  std::vector<Action> actions;
};
/// The finds of the rules with their confidence. Without a model's section for it: as given.
JudgedActs judged_acts(const View& view, const Meta& meta, std::span<const DateMention> dates,
                       std::span<const ActorMention> mentions, const Model& model, std::vector<Decision> decisions,
                       std::vector<Action> actions);
std::vector<Vote> votes(const View& view, const Matches& matches, std::span<const ActorMention> mentions);
std::vector<Motion> motions(const View& view, const Matches& matches, std::span<const ActorMention> mentions);
std::vector<Reservation> reservations(const View& view, const Matches& matches, std::span<const ActorMention> mentions);
std::vector<Event> events(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                          std::span<const ActorMention> mentions);
std::vector<Remark> remarks(const View& view, const Matches& matches, std::span<const ActorMention> mentions);
}  // namespace find

namespace MINUTES_API join {
/// Actors of the document: mentions of one actor share it. Fills Document::actors, and the `actor` of mentions and
/// attendance.
void actors(const View& view, Document& document);
/// Topic, parts and boxes of every finding; parties to actors; due to dates; decisions to votes, motions, actions.
void links(const View& view, Document& document);
/// Warnings: what is missing, doubtful or contradictory in the record.
void checks(const View& view, Document& document);
}  // namespace join

}  // namespace minutes
