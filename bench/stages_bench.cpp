// Each step by itself, on what the steps before it made: where the pipeline's time goes.
#include <functional>
#include <memory>

#include "documents.h"
#include "minutes/minutes.h"

namespace minutes::bench {
namespace {

/// A document with everything that any step reads.
struct Ready {
  explicit Ready(const std::string& source)
      : bytes(source),
        document(*parse(source)),
        text(document.text),
        layout(document.layout),
        tokens(text::tokenise(text, layout)),
        sentences(text::split_sentences(text, layout, tokens)),
        outline(document.outline) {
    matches = find::match_rules(view, warnings);
  }

  const std::string& bytes;
  Document document;
  const Text& text;
  const Layout& layout;
  Tokens tokens;
  Sentences sentences;
  const Outline& outline;
  View view{text, layout, tokens, sentences, outline};
  std::vector<Warning> warnings{};
  Matches matches{};
};

struct Stage {
  const char* name;
  void (*run)(Ready& ready);
};

template <class T>
void keep(T&& value) {
  benchmark::DoNotOptimize(value);
}

// In pipeline order. The join steps work on a copy of the document, and the copy is in their time.
const Stage stages[] = {
    {"decode", [](Ready& r) { keep(read::decode(r.bytes)); }},
    {"layout", [](Ready& r) { keep(read::plain(r.text)); }},
    {"tokens", [](Ready& r) { keep(text::tokenise(r.text, r.layout)); }},
    {"sentences", [](Ready& r) { keep(text::split_sentences(r.text, r.layout, r.tokens)); }},
    {"outline", [](Ready& r) { keep(find::outline(r.text, r.layout, r.tokens, r.sentences)); }},
    {"rules", [](Ready& r) { keep(find::match_rules(r.view, r.warnings)); }},
    {"meta", [](Ready& r) { keep(find::meta(r.view, {})); }},
    {"attendance", [](Ready& r) { keep(find::attendance(r.view, r.document.meta)); }},
    {"dates", [](Ready& r) { keep(find::dates(r.view, r.matches, r.document.meta, {}, r.warnings)); }},
    {"money", [](Ready& r) { keep(find::money(r.view, r.matches)); }},
    {"references", [](Ready& r) { keep(find::references(r.view, r.matches)); }},
    {"mentions", [](Ready& r) { keep(find::mentions(r.view, r.matches, r.document.meta, r.document.attendance)); }},
    {"decisions",
     [](Ready& r) { keep(find::decisions(r.view, r.matches, r.document.meta, r.document.dates, r.document.mentions)); }},
    {"actions",
     [](Ready& r) {
       keep(find::actions(r.view, r.matches, r.document.meta, r.document.dates, r.document.mentions, r.document.decisions));
     }},
    {"votes", [](Ready& r) { keep(find::votes(r.view, r.matches, r.document.mentions)); }},
    {"motions", [](Ready& r) { keep(find::motions(r.view, r.matches, r.document.mentions)); }},
    {"reservations", [](Ready& r) { keep(find::reservations(r.view, r.matches, r.document.mentions)); }},
    {"events", [](Ready& r) { keep(find::events(r.view, r.matches, r.document.meta, r.document.dates, r.document.mentions)); }},
    {"remarks", [](Ready& r) { keep(find::remarks(r.view, r.matches, r.document.mentions)); }},
    {"copy", [](Ready& r) { keep(Document(r.document)); }},
    {"join_actors",
     [](Ready& r) {
       Document copy = r.document;
       join::actors(r.view, copy);
       keep(copy);
     }},
    {"join_links",
     [](Ready& r) {
       Document copy = r.document;
       join::links(r.view, copy);
       keep(copy);
     }},
    {"join_checks",
     [](Ready& r) {
       Document copy = r.document;
       join::checks(r.view, copy);
       keep(copy);
     }},
    {"json", [](Ready& r) { keep(write::json(r.document)); }},
};

std::vector<std::unique_ptr<Ready>> make_ready(const Set& set) {
  std::vector<std::unique_ptr<Ready>> all;
  for (const auto& text : set.texts) all.push_back(std::make_unique<Ready>(text));
  return all;
}

void run(benchmark::State& state, const Set& set, const Stage& stage) {
  const auto documents = make_ready(set);
  for (auto _ : state)
    for (const auto& ready : documents) {
      stage.run(*ready);
      ready->warnings.clear();
    }
  count(state, set);
}

}  // namespace

void register_stages() {
  for (const Set& set : sets())
    for (const Stage& stage : stages)
      benchmark::RegisterBenchmark((std::string("stage/") + stage.name + "/" + set.name).c_str(), run, set, stage);
}

}  // namespace minutes::bench
