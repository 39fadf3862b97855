// An evaluation as Markdown, as JSON, and as a list of what went wrong.
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <algorithm>
#include <iomanip>
#include <sstream>

#include "minutes/evaluate.h"

namespace minutes {
namespace {

std::string fixed(double value) {
  std::ostringstream out;
  out.imbue(std::locale::classic());
  out << std::fixed << std::setprecision(3) << value;
  return out.str();
}

std::string on_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

std::vector<std::string> groups_of(const Evaluation& evaluation) {
  std::vector<std::string> groups;
  for (const auto& [name, figure] : evaluation.figures)
    for (const auto& [group, tally] : figure.groups)
      if (std::find(groups.begin(), groups.end(), group) == groups.end()) groups.push_back(group);
  std::sort(groups.begin(), groups.end());
  return groups;
}

/// What the confidences are worth, layer by layer; empty where no find has one.
std::string confidence_tables(const Evaluation& evaluation) {
  std::ostringstream summary, details;
  for (const auto& [name, figure] : evaluation.figures) {
    if (!figure.calibration) continue;
    const Calibration& c = *figure.calibration;
    summary << "| " << name << " | " << c.finds << " | " << fixed(c.expected_error) << " | " << fixed(c.brier) << " |\n";
    details << "\n| " << name << ": confidence | finds | mean | right |\n|---|---|---|---|\n";
    for (const auto& bin : c.bins)
      details << "| " << fixed(bin.low) << "–" << fixed(bin.high) << " | " << bin.finds << " | " << fixed(bin.confidence)
              << " | " << fixed(bin.right) << " |\n";
    details << "\n| " << name << ": at least | finds | precision | recall |\n|---|---|---|---|\n";
    for (const auto& point : c.curve)
      details << "| " << fixed(point.least) << " | " << point.tally.predicted << " | " << fixed(point.tally.precision())
              << " | " << fixed(point.tally.recall()) << " |\n";
  }
  if (summary.str().empty()) return {};
  return "\n| confidence | finds | expected calibration error | Brier |\n|---|---|---|---|\n" + summary.str() + details.str();
}

}  // namespace

std::string evaluation_markdown(const Evaluation& evaluation) {
  std::ostringstream out;
  out << evaluation.documents << " documents";
  if (!evaluation.errors.empty()) out << ", " << evaluation.errors.size() << " without a readable record";
  out << "\n\n| layer | precision | recall | F1 | 95 % | mean of groups | labels | finds "
         "|\n|---|---|---|---|---|---|---|---|\n";
  for (const auto& [name, f] : evaluation.figures)
    out << "| " << name << " | " << fixed(f.all.precision()) << " | " << fixed(f.all.recall()) << " | " << fixed(f.all.f1())
        << " | " << fixed(f.low) << "–" << fixed(f.high) << " | " << fixed(f.group_mean) << " | " << f.all.gold << " | "
        << f.all.predicted << " |\n";
  const auto groups = groups_of(evaluation);
  out << "\n| F1 by group |";
  for (const auto& group : groups) out << ' ' << group << " |";
  out << "\n|---|" << [&] {
    std::string cells;
    for (std::size_t n = 0; n < groups.size(); ++n) cells += "---|";
    return cells;
  }() << '\n';
  for (const auto& [name, f] : evaluation.figures) {
    out << "| " << name << " |";
    for (const auto& group : groups) {
      const auto at = f.groups.find(group);
      out << ' ' << (at == f.groups.end() || at->second.gold == 0 ? "–" : fixed(at->second.f1())) << " |";
    }
    out << '\n';
  }
  out << confidence_tables(evaluation);
  return out.str();
}

namespace {

Poco::JSON::Object calibration_object(const Calibration& calibration) {
  Poco::JSON::Object out(Poco::JSON_PRESERVE_KEY_ORDER);
  out.set("finds", calibration.finds), out.set("expected_error", calibration.expected_error);
  out.set("brier", calibration.brier);
  Poco::JSON::Array bins, curve;
  for (const auto& bin : calibration.bins) {
    Poco::JSON::Object row(Poco::JSON_PRESERVE_KEY_ORDER);
    row.set("low", bin.low), row.set("high", bin.high), row.set("finds", bin.finds);
    row.set("confidence", bin.confidence), row.set("right", bin.right);
    bins.add(row);
  }
  for (const auto& point : calibration.curve) {
    Poco::JSON::Object row(Poco::JSON_PRESERVE_KEY_ORDER);
    row.set("least", point.least), row.set("finds", point.tally.predicted);
    row.set("precision", point.tally.precision()), row.set("recall", point.tally.recall());
    curve.add(row);
  }
  out.set("bins", bins), out.set("curve", curve);
  return out;
}

/// At most so many misses of each figure, or of the one that is asked for.
std::map<std::string, std::vector<const Miss*>> misses_by_figure(const Evaluation& evaluation, std::size_t most,
                                                                 const std::string& figure) {
  std::map<std::string, std::vector<const Miss*>> chosen;
  for (const Miss& miss : evaluation.misses)
    if (auto& some = chosen[miss.figure]; (figure.empty() || miss.figure == figure) && some.size() < most)
      some.push_back(&miss);
  std::erase_if(chosen, [](const auto& row) { return row.second.empty(); });
  return chosen;
}

Poco::JSON::Array misses_array(const Evaluation& evaluation, std::size_t per_figure, const std::string& figure) {
  Poco::JSON::Array out;
  for (const auto& [name, misses] : misses_by_figure(evaluation, per_figure, figure))
    for (const Miss* miss : misses) {
      Poco::JSON::Object row(Poco::JSON_PRESERVE_KEY_ORDER);
      row.set("figure", name), row.set("kind", miss->extra ? "extra" : "miss"), row.set("document", miss->document);
      row.set("line", miss->line), row.set("start", miss->start), row.set("what", miss->what);
      row.set("context", miss->context);
      out.add(row);
    }
  return out;
}

}  // namespace

std::string evaluation_json(const Evaluation& evaluation, std::size_t per_figure, const std::string& figure) {
  Poco::JSON::Object root(Poco::JSON_PRESERVE_KEY_ORDER), figures(Poco::JSON_PRESERVE_KEY_ORDER);
  for (const auto& [name, f] : evaluation.figures) {
    Poco::JSON::Object entry(Poco::JSON_PRESERVE_KEY_ORDER), groups(Poco::JSON_PRESERVE_KEY_ORDER);
    entry.set("precision", f.all.precision()), entry.set("recall", f.all.recall()), entry.set("f1", f.all.f1());
    entry.set("low", f.low), entry.set("high", f.high), entry.set("group_mean", f.group_mean);
    entry.set("gold", f.all.gold), entry.set("predicted", f.all.predicted);
    for (const auto& [group, tally] : f.groups) groups.set(group, tally.f1());
    entry.set("groups", groups);
    if (f.calibration) entry.set("calibration", calibration_object(*f.calibration));
    figures.set(name, entry);
  }
  root.set("documents", evaluation.documents), root.set("unreadable", evaluation.errors.size());
  root.set("figures", figures);
  if (per_figure > 0) root.set("misses", misses_array(evaluation, per_figure, figure));
  std::ostringstream out;
  root.stringify(out, 1);
  return out.str();
}

std::string evaluation_errors(const Evaluation& evaluation, std::size_t per_figure, const std::string& figure) {
  std::map<std::string, std::size_t> counts;
  for (const Miss& miss : evaluation.misses) ++counts[miss.figure];
  std::ostringstream out;
  for (const auto& [name, misses] : misses_by_figure(evaluation, per_figure, figure)) {
    out << "\n## " << name << " (" << counts[name] << ")\n";
    std::string document;
    for (const Miss* miss : misses) {
      if (miss->document != document) out << "\n" << miss->document << "\n\n";
      document = miss->document;
      out << "- " << (miss->extra ? "extra" : "miss");
      if (miss->line > 0) out << ", line " << miss->line;
      out << ": " << on_one_line(miss->what);
      if (!miss->context.empty()) out << "  ‹" << miss->context << "›";
      out << '\n';
    }
  }
  return out.str();
}

}  // namespace minutes
