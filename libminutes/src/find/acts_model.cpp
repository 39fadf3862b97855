#include "find/acts_model.h"

#include <algorithm>
#include <bit>

namespace minutes::find {

std::int32_t odds_of(const KindScores& scores, ActKind kind) {
  const auto own = static_cast<std::size_t>(kind);
  std::int32_t other = scores[own == 0 ? 1 : 0];
  for (std::size_t k = 0; k < act_kinds; ++k)
    if (k != own) other = std::max(other, scores[k]);
  return scores[own] - other;
}

namespace {

std::uint32_t sentence_at(const View& view, std::uint32_t offset) {
  const auto at = std::lower_bound(view.sentences.begin(), view.sentences.end(), offset,
                                   [](const Sentence& s, std::uint32_t start) { return s.span.end <= start; });
  return static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(at - view.sentences.begin(), std::ssize(view.sentences) - 1));
}

}  // namespace

std::uint32_t sentence_of(const View& view, const Decision& decision) {
  const bool inside = decision.span.start <= decision.cue.start && decision.cue.end <= decision.span.end;
  return sentence_at(view, inside ? decision.cue.start : decision.span.start);
}

std::uint32_t sentence_of(const View& view, const Action& action) { return sentence_at(view, action.span.start); }

// --- the model's bytes ---

namespace {

// "act1", log2 of rows; curves; rows: numbers of 4 bytes, the rows' of 1.
constexpr std::string_view mark = "act1";
constexpr std::size_t head_bytes = (mark.size() + 4 + act_claims * 2 * OddsCurve::knots * 4 + 63) / 64 * 64;

}  // namespace

Result<ActsModel> read_acts_model(std::string_view section) {
  using Row = KindRow<std::int8_t>;
  if (section.empty()) return ActsModel{};
  const auto bad = [](const std::string& what) { return Error{ErrorCode::bad_model, "", "its section `acts.judge` " + what}; };
  if (section.size() < head_bytes || !section.starts_with(mark)) return bad("is none that this library reads");
  std::size_t at = mark.size();
  const auto next = [&] {
    std::uint32_t value = 0;
    for (unsigned n = 0; n < 4; ++n) value |= static_cast<std::uint32_t>(static_cast<unsigned char>(section[at++])) << 8 * n;
    return static_cast<std::int32_t>(value);
  };
  const std::int32_t bits = next();
  if (bits < 1 || bits > 24 || section.size() != head_bytes + (std::size_t{1} << bits) * sizeof(Row))
    return bad("is cut short");
  ActsModel model;
  for (OddsCurve& curve : model.curves) {
    for (auto& odds : curve.odds) odds = next();
    for (auto& permille : curve.permille) permille = next();
  }
  model.rows = {reinterpret_cast<const Row*>(section.data() + head_bytes), std::size_t{1} << bits};
  return model;
}

std::string acts_bytes(const ActsModel& model) {
  std::string out(mark);
  const auto append = [&](std::int32_t value) {
    for (unsigned n = 0; n < 4; ++n) out.push_back(static_cast<char>(static_cast<std::uint32_t>(value) >> 8 * n & 0xFF));
  };
  append(static_cast<std::int32_t>(std::bit_width(model.rows.size()) - 1));
  for (const OddsCurve& curve : model.curves) {
    for (const auto odds : curve.odds) append(odds);
    for (const auto permille : curve.permille) append(permille);
  }
  out.resize(head_bytes);
  for (const auto& row : model.rows)
    for (const std::int8_t weight : row) out.push_back(static_cast<char>(weight));
  return out;
}

}  // namespace minutes::find
