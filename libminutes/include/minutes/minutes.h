// libminutes: Swedish meeting minutes as data.
//
//   #include <minutes/minutes.h>
//
//   auto doc = minutes::parse("Styrelsen den 3 mars 2025\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta budgeten.\n");
//   for (const auto& d : doc->decisions) std::cout << d.span.of(doc->text.content) << '\n';
//   // Styrelsen beslutade att anta budgeten.
//
// Headers, in pipeline order:
#pragma once

// clang-format off
#include "minutes/export.h"
#include "minutes/span.h"
#include "minutes/result.h"
#include "minutes/warning.h"
#include "minutes/options.h"
#include "minutes/model.h"
#include "minutes/text.h"
#include "minutes/layout.h"
#include "minutes/token.h"
#include "minutes/topic.h"
#include "minutes/view.h"
#include "minutes/match.h"
#include "minutes/meta.h"
#include "minutes/attendance.h"
#include "minutes/finding.h"
#include "minutes/date.h"
#include "minutes/money.h"
#include "minutes/reference.h"
#include "minutes/actor.h"
#include "minutes/decision.h"
#include "minutes/action.h"
#include "minutes/vote.h"
#include "minutes/motion.h"
#include "minutes/reservation.h"
#include "minutes/event.h"
#include "minutes/remark.h"
#include "minutes/document.h"
#include "minutes/stages.h"
#include "minutes/parse.h"
#include "minutes/write.h"
#include "minutes/explain.h"
#include "minutes/evaluate.h"
#include "minutes/train.h"
// clang-format on
