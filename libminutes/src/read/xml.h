// XML as a reader sees it: elements by their local names, of namespaces that it knows by what they are.
//
// No entity is taken but the five of XML, and no document type: neither DOCX nor ODT has any, so that a file with one is
// refused. A tag or comment longer than any real one is refused before parsing, since the parser would read it again and
// again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "read/budget.h"

namespace Poco::XML {
class Attributes;
}

namespace minutes::read {

/// Namespaces, by what stands in them.
enum class Space : std::uint8_t {
  other,
  word,
  markup_compatibility,
  relations,
  package_relations,
  word_2010,
  text,
  table,
  style,
  office,
  drawing,
  fo,
  dublin_core,
  xlink,
  manifest,
  loext,
  xml
};

class Attributes {
 public:
  explicit Attributes(const Poco::XML::Attributes& from) : from_(from) {}
  /// By local name, of whatever namespace; empty where there is none. Borrowed for the call.
  std::string_view operator[](std::string_view local) const;
  bool has(std::string_view local) const;
  /// The same as a number; `otherwise` where it is none.
  std::int32_t number(std::string_view local, std::int32_t otherwise) const;

 private:
  const Poco::XML::Attributes& from_;
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(Space space, std::string_view name, const Attributes& attributes) = 0;
  virtual void end(Space space, std::string_view name) = 0;
  virtual void text(std::string_view characters) = 0;
};

/// Reads the whole of `xml`. Throws Refusal (damaged, and what the handler or the budget throws). An empty `xml` is nothing.
void read_xml(std::string_view xml, std::string_view part, XmlHandler& handler, Budget& budget);

}  // namespace minutes::read
