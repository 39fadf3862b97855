// What a model saw in a finding that it judged: the features that weighed most, in words.
#pragma once

#include <span>
#include <vector>

#include "find/acts_model.h"
#include "minutes/explain.h"
#include "minutes/model.h"
#include "minutes/stages.h"

namespace minutes::find {

/// Of decisions and actions: weights for the kind that each is against the kind that came next. None where the model judges no
/// acts.
class ActReasons {
 public:
  /// Borrows all three.
  ActReasons(const View& view, const Document& document, const Model& model);

  std::vector<Reason> of(const Decision& decision) const { return of(decision, kind_of(decision.status)); }
  std::vector<Reason> of(const Action& action) const { return of(action, ActKind::action); }

 private:
  template <class Found>
  std::vector<Reason> of(const Found& found, ActKind kind) const;

  const View& view_;
  ActsModel learned_{};
  ActFeatures features_;
};

/// Of all mentions of a document, by their number: weights for the name against no name. None where the model was not asked.
std::vector<std::vector<Reason>> reasons_of_mentions(const View& view, const Document& document, const Matches& matches,
                                                     const Model& model);

}  // namespace minutes::find
