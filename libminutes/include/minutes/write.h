// Records as bytes.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "minutes/document.h"
#include "minutes/export.h"
#include "minutes/result.h"
#include "minutes/view.h"

namespace minutes::write {

struct JsonOptions {
  bool with_text = false;  ///< print `text`
  bool pretty = false;     ///< indent; else one line
};

/// The record of schema/document.schema.json. Offsets are code points. Ends without a line end.
MINUTES_API std::string json(const Document& document, const JsonOptions& options = {});
/// The same in pieces, in order, so that a long record need not stand in memory whole (one indented does).
MINUTES_API void json(const Document& document, const JsonOptions& options, const std::function<void(std::string_view)>& use);
/// A failure as one line of JSON: {"schema": "libminutes.error/1", "source": …, "code": …, "message": …}.
MINUTES_API std::string error_json(std::string_view source, const Error& error);

/// One stage as tab-separated values with a head line; offsets are code points; tabs and line ends in fields are spaces,
/// several values of one field are joined by `; `.
MINUTES_API std::string tokens_tsv(const View& view);
MINUTES_API std::string sentences_tsv(const View& view);
MINUTES_API std::string topics_tsv(const Document& document);
MINUTES_API std::string dates_tsv(const Document& document);
MINUTES_API std::string actors_tsv(const Document& document);
MINUTES_API std::string decisions_tsv(const Document& document);

}  // namespace minutes::write
