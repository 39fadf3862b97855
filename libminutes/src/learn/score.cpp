#include "learn/score.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/random.h"
#include "base/utf8.h"

namespace minutes::learn {
namespace {

using Rows = std::vector<Label>;

bool has_span(const Label& label) { return label.end > label.start || label.start > 0; }

/// Without the spaces, dashes, bullets, colons and full stops around it.
std::string stripped(std::string text) {
  static constexpr std::string_view marks[] = {"-", "–", "—", "•", ":", ".", " "};
  const auto strip = [&](auto ends, auto cut) {
    for (bool again = true; again;) {
      again = false;
      for (const auto mark : marks)
        if (ends(mark)) cut(mark.size()), again = true;
    }
  };
  strip([&](std::string_view m) { return text.starts_with(m); }, [&](std::size_t n) { text.erase(0, n); });
  strip([&](std::string_view m) { return text.ends_with(m); }, [&](std::size_t n) { text.resize(text.size() - n); });
  return text;
}

std::string shown(const Label& label) {
  std::string out = label.text;
  for (const std::string* part : {&label.name, &label.kind, &label.due})
    if (!part->empty()) out += " [" + *part + "]";
  return out;
}

struct Pair {
  const Label* gold;
  const Label* predicted;
};

/// One-to-one pairs by overlap, best first.
std::vector<Pair> pair_overlapping(const Rows& gold, const Rows& predicted, double least, bool same_kind,
                                   std::vector<const Label*>& missed, std::vector<const Label*>& extra) {
  struct Candidate {
    double overlap;
    std::size_t g, p;
  };
  std::vector<Candidate> candidates;
  for (std::size_t g = 0; g < gold.size(); ++g)
    for (std::size_t p = 0; p < predicted.size(); ++p) {
      if (same_kind && gold[g].kind != predicted[p].kind) continue;
      const double shared =
          double(std::min(gold[g].end, predicted[p].end)) - double(std::max(gold[g].start, predicted[p].start));
      const double whole =
          double(std::max(gold[g].end, predicted[p].end)) - double(std::min(gold[g].start, predicted[p].start));
      if (shared > 0 && shared / whole >= least) candidates.push_back({shared / whole, g, p});
    }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.overlap > b.overlap; });
  std::vector<bool> gold_used(gold.size()), predicted_used(predicted.size());
  std::vector<Pair> pairs;
  for (const Candidate& c : candidates) {
    if (gold_used[c.g] || predicted_used[c.p]) continue;
    gold_used[c.g] = predicted_used[c.p] = true;
    pairs.push_back({&gold[c.g], &predicted[c.p]});
  }
  for (std::size_t g = 0; g < gold.size(); ++g)
    if (!gold_used[g]) missed.push_back(&gold[g]);
  for (std::size_t p = 0; p < predicted.size(); ++p)
    if (!predicted_used[p]) extra.push_back(&predicted[p]);
  return pairs;
}

class Scorer {
 public:
  Scorer(const Labels& gold, const Labels& predicted, std::string_view text)
      : gold_(gold), predicted_(predicted), text_(text), points_(text) {
    score_.document = gold.document;
    score_.group = gold.group.empty() ? "?" : gold.group;
  }

  DocumentScore run() {
    topics();
    spans();
    acts();
    attendance();
    meta();
    if (!text_.empty()) slices();
    return std::move(score_);
  }

 private:
  static Rows with_spans(const Rows& rows) {
    Rows kept;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), has_span);
    return kept;
  }

  void note(const std::string& figure, bool extra, const Label& label) { note(figure, extra, label, shown(label)); }

  void note(const std::string& figure, bool extra, const Label& label, std::string what) {
    const bool placed = !text_.empty() && has_span(label);
    score_.misses.push_back({score_.document, figure, extra, label.start, placed ? line_number(label) + 1 : 0, std::move(what),
                             placed ? context(label) : std::string()});
  }

  void judge(const std::string& figure, const Label& label, bool right) {
    if (label.confidence) score_.judged[figure].push_back({*label.confidence, right});
  }

  std::uint32_t line_number(const Label& label) const {
    const auto before = text_.substr(0, points_.byte_of(label.start));
    return static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  }

  /// Some words before and after a label, on one line.
  std::string context(const Label& label) const {
    constexpr std::uint32_t around = 40, longest = 160;
    const std::uint32_t end = std::min(std::max(label.end, label.start), label.start + longest);
    const auto from = points_.byte_of(label.start - std::min(label.start, around));
    const auto to = points_.byte_of(std::min(end + around, points_.at(static_cast<std::uint32_t>(text_.size()))));
    std::string words(text_.substr(from, to - from));
    for (char& c : words)
      if (static_cast<unsigned char>(c) < ' ') c = ' ';
    return words;
  }

  /// One-to-one matches where `key` agrees.
  template <class Key>
  void exact(const std::string& figure, const Rows& gold, const Rows& predicted, Key key) {
    std::map<std::string, std::vector<const Label*>> pool;
    for (const Label& label : gold) pool[key(label)].push_back(&label);
    Tally& tally = score_.figures[figure];
    tally += {0, gold.size(), predicted.size()};
    for (const Label& label : predicted) {
      auto& same = pool[key(label)];
      judge(figure, label, !same.empty());
      if (same.empty()) {
        note(figure, true, label);
      } else {
        same.pop_back();
        ++tally.hits;
      }
    }
    for (const auto& [k, left] : pool)
      for (const Label* label : left) note(figure, false, *label);
  }

  void overlap(const std::string& figure, const Rows& gold, const Rows& predicted, bool same_kind) {
    std::vector<const Label*> missed, extra;
    const auto pairs = pair_overlapping(gold, predicted, 1e-9, same_kind, missed, extra);
    score_.figures[figure] += {pairs.size(), gold.size(), predicted.size()};
  }

  static std::string key_of(std::initializer_list<std::string> parts) {
    std::string key;
    for (const auto& part : parts) key += part + '\x1f';
    return key;
  }
  static std::string place(const Label& label) { return std::to_string(label.start) + '-' + std::to_string(label.end); }

  std::string line(const Label& topic) const {
    if (text_.empty()) return std::to_string(topic.start);
    return std::to_string(line_number(topic));
  }

  void topics() {
    exact("topics.start", gold_.topics, predicted_.topics, [&](const Label& t) { return line(t); });
    exact("topics.level", gold_.topics, predicted_.topics, [&](const Label& t) {
      return key_of({line(t), std::to_string(t.level)});
    });
    const auto titled = [](const Rows& rows) {
      Rows kept;
      std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), [](const Label& t) { return !t.name.empty(); });
      return kept;
    };
    exact("topics.title", titled(gold_.topics), titled(predicted_.topics), [&](const Label& t) {
      return key_of({line(t), stripped(folded(t.name))});
    });
  }

  void spans() {
    const Rows dates = with_spans(predicted_.dates), mentions = with_spans(predicted_.mentions);
    exact("dates.value", gold_.dates, dates, [](const Label& d) { return key_of({place(d), d.name}); });
    exact("dates.span", gold_.dates, dates, place);
    overlap("dates.overlap", gold_.dates, dates, false);
    exact("actors.span", gold_.mentions, mentions, [](const Label& m) { return key_of({place(m), m.kind}); });
    overlap("actors.overlap", gold_.mentions, mentions, true);
    exact("actors.name", gold_.mentions, mentions, [](const Label& m) { return key_of({place(m), folded(m.name)}); });
    for (const std::string kind : {"person", "organisation"}) {
      const auto of_kind = [&](const Rows& rows) {
        Rows kept;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), [&](const Label& m) { return m.kind == kind; });
        return kept;
      };
      exact("actors.span." + kind, of_kind(gold_.mentions), of_kind(mentions), place);
    }
    exact("money", gold_.money, with_spans(predicted_.money), [](const Label& m) {
      return key_of({place(m), std::to_string(std::llround(m.value * 10000)), m.currency.empty() ? "SEK" : m.currency});
    });
    exact("refs", gold_.references, with_spans(predicted_.references), [](const Label& r) {
      return key_of({place(r), r.kind});
    });
  }

  using FactsOf = std::vector<std::string> (*)(const Label&, const std::string& own);

  void acts() {
    stretches("decisions", ".status", gold_.decisions, predicted_.decisions, facts_of_decision);
    stretches("actions", "", gold_.actions, predicted_.actions, facts_of_action);
    if (gold_.events && predicted_.events) stretches("events", ".state", *gold_.events, *predicted_.events, facts_of_event);
    if (gold_.remarks && predicted_.remarks)
      stretches("remarks", ".kind", *gold_.remarks, *predicted_.remarks, facts_of_remark);
  }

  /// That the own body decides, or thinks, is said by saying nothing too.
  static std::vector<std::string> facts_of_decision(const Label& act, const std::string& own) {
    const std::string decider = folded(act.decider);
    return {act.decider_not_stated ? "(not stated)" : decider == own ? "" : decider, folded(act.responsible), folded(act.due)};
  }
  static std::vector<std::string> facts_of_action(const Label& act, const std::string&) {
    return {folded(act.responsible), folded(act.due)};
  }
  static std::vector<std::string> facts_of_remark(const Label& remark, const std::string& own) {
    const std::string holder = folded(remark.responsible);
    return {holder == own ? "" : holder};
  }
  static std::vector<std::string> facts_of_event(const Label& event, const std::string&) {
    return {folded(event.name), folded(event.responsible), folded(event.due)};
  }

  /// Spans, what kind of thing they are, and the facts of those that pair; `kind` is the figure's name, or empty.
  void stretches(const std::string& layer, const std::string& kind, const Rows& gold, const Rows& found, FactsOf facts_in) {
    const std::string own = folded(gold_.meta[1]);
    const Rows predicted = with_spans(found);
    std::vector<const Label*> missed, extra;
    const auto pairs = pair_overlapping(gold, predicted, 0.5, false, missed, extra);
    score_.figures[layer + ".span"] += {pairs.size(), gold.size(), predicted.size()};
    for (const Label* label : missed) note(layer + ".span", false, *label);
    for (const Label* label : extra) {
      note(layer + ".span", true, *label);
      judge(layer + ".span", *label, false);
      if (!kind.empty()) judge(layer + kind, *label, false);
    }
    Tally kinds{0, gold.size(), predicted.size()}, facts;
    for (const auto& [g, p] : pairs) {
      if (g->kind == p->kind)
        ++kinds.hits;
      else if (!kind.empty())
        note(layer + kind, false, *g, shown(*g) + " found as " + p->kind);
      judge(layer + ".span", *p, true);
      if (!kind.empty()) judge(layer + kind, *p, g->kind == p->kind);
      const auto a = facts_in(*g, own), b = facts_in(*p, own);
      for (std::size_t n = 0; n < a.size(); ++n) {
        facts += {!a[n].empty() && a[n] == b[n], !a[n].empty(), !b[n].empty()};
        if (a[n] != b[n]) note(layer + ".attributes", false, *g, "«" + a[n] + "» found as «" + b[n] + "»");
      }
    }
    for (const Label* label : missed)
      for (const auto& fact : facts_in(*label, own)) facts.gold += !fact.empty();
    if (!kind.empty()) score_.figures[layer + kind] += kinds;
    score_.figures[layer + ".attributes"] += facts;
  }

  void attendance() {
    exact("attendance", gold_.attendance, predicted_.attendance, [](const Label& a) {
      return key_of({folded(a.name), a.kind});
    });
    exact("attendance.full", gold_.attendance, predicted_.attendance, [](const Label& a) {
      return key_of({folded(a.name), a.kind, folded(a.role), folded(a.affiliation)});
    });
  }

  void meta() {
    Tally& tally = score_.figures["meta"];
    for (std::size_t n = 0; n < meta_fields.size(); ++n) {
      const std::string &g = gold_.meta[n], &p = predicted_.meta[n];
      const bool right = !g.empty() && folded(g) == folded(p);
      tally += {right, !g.empty(), !p.empty()};
      if (folded(g) != folded(p))
        note("meta", false, Label{}, std::string(meta_fields[n]) + ": «" + g + "» found as «" + p + "»");
    }
  }

  void slices() {
    Tally tally;
    for (const Rows* rows : {&predicted_.dates, &predicted_.mentions, &predicted_.decisions, &predicted_.actions,
                             &predicted_.money, &predicted_.references})
      for (const Label& label : *rows) {
        if (label.text.empty()) continue;
        const auto start = points_.byte_of(label.start), end = points_.byte_of(label.end);
        tally += {text_.substr(start, end - start) == label.text, 1, 1};
      }
    if (tally.gold > 0) score_.figures["slices"] += tally;
  }

  const Labels &gold_, &predicted_;
  std::string_view text_;
  base::CodePoints points_;
  DocumentScore score_;
};

void set_interval(const std::vector<DocumentScore>& documents, const std::string& name, int resamples, Figure& figure) {
  std::vector<Tally> each;
  for (const auto& document : documents) {
    const auto at = document.figures.find(name);
    each.push_back(at == document.figures.end() ? Tally{} : at->second);
  }
  base::SplitMix random(1);
  std::vector<double> drawn;
  for (int n = 0; n < resamples; ++n) {
    Tally sum;
    for (std::size_t d = 0; d < each.size(); ++d) sum += each[random.below(each.size())];
    drawn.push_back(sum.f1());
  }
  if (drawn.empty()) return;
  std::sort(drawn.begin(), drawn.end());
  figure.low = drawn[drawn.size() * 25 / 1000];
  figure.high = drawn[std::min(drawn.size() - 1, drawn.size() * 975 / 1000)];
}

void set_calibration(const std::vector<DocumentScore>& documents, const std::string& name, Figure& figure) {
  std::vector<Judged> finds;
  for (const auto& document : documents)
    if (const auto at = document.judged.find(name); at != document.judged.end())
      finds.insert(finds.end(), at->second.begin(), at->second.end());
  if (!finds.empty()) figure.calibration = calibrate(std::move(finds), figure.all.gold);
}

}  // namespace

DocumentScore score(const Labels& gold, const Labels& predicted, std::string_view text) {
  return Scorer(gold, predicted, text).run();
}

std::map<std::string, Figure> summarise(const std::vector<DocumentScore>& documents, int resamples) {
  std::map<std::string, Figure> figures;
  for (const auto& document : documents)
    for (const auto& [name, tally] : document.figures) {
      figures[name].all += tally;
      figures[name].groups[document.group] += tally;
    }
  for (auto& [name, figure] : figures) {
    double sum = 0;
    int groups = 0;
    for (const auto& [group, tally] : figure.groups)
      if (tally.gold > 0) sum += tally.f1(), ++groups;
    figure.group_mean = groups == 0 ? 0 : sum / groups;
    set_interval(documents, name, resamples, figure);
    set_calibration(documents, name, figure);
  }
  return figures;
}

}  // namespace minutes::learn
