// Any file to text and layout: the format is told by the bytes, and its reader called.
#include "base/guarded.h"
#include "base/sha256.h"
#include "minutes/stages.h"
#include "read/pdf.h"
#include "read/readers.h"

namespace minutes::read {
namespace {

Result<Source> plain_source(std::string_view bytes, const Options& options) {
  auto text = decode(bytes, options);
  if (!text) return text.error();
  Source made{std::move(*text), {}};
  made.layout = plain(made.text);
  return made;
}

/// A document whose text the composer made.
Result<Source> composed(Text text, Composed made, std::string_view media_type, std::string_view bytes) {
  if (is_white_space(made.content)) return nothing_but_white_space();
  text.content = std::move(made.content);
  text.media_type = media_type;
  text.sha256 = base::sha256_of(bytes);
  text.source_bytes = bytes.size();
  return Source{std::move(text), std::move(made.layout)};
}

Result<Source> docx_source(std::string_view bytes, const Options& options) {
  Budget budget(options);
  Text text;
  Composed made = docx(bytes, budget, text.warnings);
  return composed(std::move(text), std::move(made), "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                  bytes);
}

Result<Source> odt_source(std::string_view bytes, const Options& options) {
  Budget budget(options);
  Text text;
  Composed made = odt(bytes, budget, text.warnings);
  return composed(std::move(text), std::move(made), "application/vnd.oasis.opendocument.text", bytes);
}

Result<Source> pdf_source(std::string_view bytes, const Options& options) {
  Budget budget(options);
  Text text;
  Composed made = pdf(bytes, options, budget, text.warnings);
  if (is_white_space(made.content) && !text.warnings.empty())
    return Error{ErrorCode::empty_input, "", "no page has text; " + text.warnings.front().message};
  return composed(std::move(text), std::move(made), "application/pdf", bytes);
}

Result<Source> html_source(std::string_view bytes, const Options& options) {
  Budget budget(options);
  budget.take(2 * bytes.size());
  auto text = decode_as(bytes, html_charset(bytes));
  if (!text) return text.error();
  Composed made = html(text->content, budget);
  for (Warning& warning : text->warnings) warning.span.reset();  // the page's own bytes are no text any more
  return composed(std::move(*text), std::move(made), "text/html", bytes);
}

Result<Source> by_format(std::string_view bytes, const Options& options, const KnownFormat& known) {
  switch (known.format) {
    case Format::text: return plain_source(bytes, options);
    case Format::html: return html_source(bytes, options);
    case Format::docx: return docx_source(bytes, options);
    case Format::odt: return odt_source(bytes, options);
    case Format::pdf: return pdf_source(bytes, options);
    case Format::unread: break;
  }
  return refused_format(known);
}

void compare_with_name(std::string_view name, const KnownFormat& known, Text& text) {
  const KnownFormat promised = promised_format(name);
  if (promised.name.empty() || promised.format == known.format) return;
  const std::string_view is = known.format == Format::text ? "a text" : known.name;
  text.warnings.push_back({WarningCode::suffix_mismatch,
                           "the name promises " + std::string(promised.name) + ", but this is " + std::string(is),
                           std::nullopt});
}

}  // namespace

Result<Source> source(std::string_view bytes, const Options& options, std::string_view name) {
  return base::guarded(name, [&]() -> Result<Source> {
    if (auto fault = fault_of_size(bytes, options)) return *fault;
    const KnownFormat known = format_of(bytes);
    try {
      auto made = by_format(bytes, options, known);
      if (made) compare_with_name(name, known, made->text);
      return made;
    } catch (const Refusal& refusal) {
      return refusal.error;
    }
  });
}

}  // namespace minutes::read
