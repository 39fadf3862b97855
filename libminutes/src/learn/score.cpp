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

  void acts() {
    const std::string own = folded(gold_.meta[1]);
    act_layer("decisions", gold_.decisions, with_spans(predicted_.decisions), own);
    act_layer("actions", gold_.actions, with_spans(predicted_.actions), own);
  }

  /// Facts of an act: decider (of a decision; the own body says nothing), responsible, due.
  static std::vector<std::string> facts_of(const Label& act, bool decision, const std::string& own) {
    std::vector<std::string> facts;
    if (decision) {
      const std::string decider = folded(act.decider);
      facts.push_back(act.decider_not_stated ? "(not stated)" : decider == own ? "" : decider);
    }
    facts.push_back(folded(act.responsible));
    facts.push_back(folded(act.due));
    return facts;
  }

  void act_layer(const std::string& layer, const Rows& gold, const Rows& predicted, const std::string& own) {
    const bool decision = layer == "decisions";
    std::vector<const Label*> missed, extra;
    const auto pairs = pair_overlapping(gold, predicted, 0.5, false, missed, extra);
    score_.figures[layer + ".span"] += {pairs.size(), gold.size(), predicted.size()};
    for (const Label* label : missed) note(layer + ".span", false, *label);
    for (const Label* label : extra) {
      note(layer + ".span", true, *label);
      judge(layer + ".span", *label, false);
      if (decision) judge("decisions.status", *label, false);
    }
    Tally status{0, gold.size(), predicted.size()}, facts;
    for (const auto& [g, p] : pairs) {
      if (g->kind == p->kind)
        ++status.hits;
      else if (decision)
        note("decisions.status", false, *g, shown(*g) + " found as " + p->kind);
      judge(layer + ".span", *p, true);
      if (decision) judge("decisions.status", *p, g->kind == p->kind);
      const auto a = facts_of(*g, decision, own), b = facts_of(*p, decision, own);
      for (std::size_t n = 0; n < a.size(); ++n) {
        facts += {!a[n].empty() && a[n] == b[n], !a[n].empty(), !b[n].empty()};
        if (a[n] != b[n]) note(layer + ".attributes", false, *g, "«" + a[n] + "» found as «" + b[n] + "»");
      }
    }
    for (const Label* label : missed)
      for (const auto& fact : facts_of(*label, decision, own)) facts.gold += !fact.empty();
    if (decision) score_.figures["decisions.status"] += status;
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
