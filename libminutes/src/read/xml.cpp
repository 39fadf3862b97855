#include "read/xml.h"

#include <Poco/SAX/Attributes.h>
#include <Poco/SAX/ContentHandler.h>
#include <Poco/SAX/LexicalHandler.h>
#include <Poco/SAX/SAXException.h>
#include <Poco/SAX/SAXParser.h>

#include <charconv>
#include <exception>
#include <optional>

namespace minutes::read {
namespace {

constexpr std::size_t longest_tag = 1u << 20;

struct KnownSpace {
  std::string_view uri;
  Space space;
};

// ECMA-376, transitional and strict; OpenDocument 1.3.
constexpr KnownSpace known_spaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", Space::word},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", Space::word},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", Space::markup_compatibility},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", Space::relations},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", Space::relations},
    {"http://schemas.openxmlformats.org/package/2006/relationships", Space::package_relations},
    {"http://schemas.microsoft.com/office/word/2010/wordml", Space::word_2010},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", Space::text},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", Space::table},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", Space::style},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", Space::office},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", Space::drawing},
    {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", Space::manifest},
    {"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", Space::loext},
    {"http://purl.org/dc/elements/1.1/", Space::dublin_core},
};

Space space_of(std::string_view uri) {
  for (const KnownSpace& known : known_spaces)
    if (known.uri == uri) return known.space;
  return Space::other;
}

/// Hands on what the parser tells. No exception may go through the parser's own frames: it is kept, and the rest not read.
class Bridge : public Poco::XML::ContentHandler, public Poco::XML::LexicalHandler {
 public:
  Bridge(XmlHandler& handler, Budget& budget) : handler_(handler), budget_(budget) {}

  void startElement(const std::string& uri, const std::string& local, const std::string&,
                    const Poco::XML::Attributes& attributes) override {
    safely([&] { handler_.start(space(uri), local, Attributes(attributes)); });
  }
  void endElement(const std::string& uri, const std::string& local, const std::string&) override {
    safely([&] { handler_.end(space(uri), local); });
  }
  void characters(const char text[], int start, int length) override {
    safely([&] { handler_.text({text + start, static_cast<std::size_t>(length)}); });
  }
  void startDTD(const std::string&, const std::string&, const std::string&) override {
    safely([] {
      refuse(ErrorCode::damaged, "an XML document type, which no office document has; it may hide entities that unfold");
    });
  }

  void setDocumentLocator(const Poco::XML::Locator*) override {}
  void startDocument() override {}
  void endDocument() override {}
  void ignorableWhitespace(const char[], int, int) override {}
  void processingInstruction(const std::string&, const std::string&) override {}
  void startPrefixMapping(const std::string&, const std::string&) override {}
  void endPrefixMapping(const std::string&) override {}
  void skippedEntity(const std::string&) override {}
  void endDTD() override {}
  void startEntity(const std::string&) override {}
  void endEntity(const std::string&) override {}
  void startCDATA() override {}
  void endCDATA() override {}
  void comment(const char[], int, int) override {}

  bool stopped() const { return stopped_ != nullptr; }
  void rethrow() const {
    if (stopped_) std::rethrow_exception(stopped_);
  }

 private:
  template <class Call>
  void safely(Call call) {
    if (stopped_) return;
    try {
      budget_.tick();
      call();
    } catch (...) {
      stopped_ = std::current_exception();
    }
  }

  Space space(const std::string& uri) {
    if (uri != last_uri_) last_uri_ = uri, last_space_ = space_of(uri);
    return last_space_;
  }

  XmlHandler& handler_;
  Budget& budget_;
  std::exception_ptr stopped_{};
  std::string last_uri_{};
  Space last_space_ = Space::other;
};

/// One past the tag, comment or the like that starts at `at`.
std::size_t markup_end(std::string_view xml, std::size_t at) {
  const auto behind = [&](std::string_view close) {
    const auto found = xml.find(close, at);
    return found == xml.npos ? xml.size() : found + close.size();
  };
  if (xml.substr(at, 4) == "<!--") return behind("-->");
  if (xml.substr(at, 2) == "<?") return behind("?>");
  if (xml.substr(at, 9) == "<![CDATA[") return at + 9;  // told in pieces
  while ((at = xml.find_first_of("\"'>", at)) != xml.npos) {
    if (xml[at] == '>') return at + 1;
    const auto close = xml.find(xml[at], at + 1);
    if (close == xml.npos) break;
    at = close + 1;
  }
  return xml.size();
}

void check_markup(std::string_view xml, std::string_view part) {
  for (std::size_t at = xml.find('<'); at != xml.npos; at = xml.find('<', at)) {
    const std::size_t end = markup_end(xml, at);
    if (end - at > longest_tag)
      refuse(ErrorCode::damaged,
             std::string(part) + " holds a tag of " + std::to_string(end - at) + " bytes; no document has one");
    at = end;
  }
}

}  // namespace

std::string_view Attributes::operator[](std::string_view local) const {
  for (int i = 0; i < from_.getLength(); ++i)
    if (from_.getLocalName(i) == local) return from_.getValue(i);
  return {};
}

bool Attributes::has(std::string_view local) const {
  for (int i = 0; i < from_.getLength(); ++i)
    if (from_.getLocalName(i) == local) return true;
  return false;
}

std::int32_t Attributes::number(std::string_view local, std::int32_t otherwise) const {
  const std::string_view value = (*this)[local];
  std::int32_t number = 0;
  const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
  return read.ec == std::errc() ? number : otherwise;
}

void read_xml(std::string_view xml, std::string_view part, XmlHandler& handler, Budget& budget) {
  if (xml.empty()) return;
  check_markup(xml, part);
  Bridge bridge(handler, budget);
  try {
    Poco::XML::SAXParser parser;
    parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_GENERAL_ENTITIES, false);
    parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_PARAMETER_ENTITIES, false);
    parser.setFeature(Poco::XML::XMLReader::FEATURE_NAMESPACE_PREFIXES, false);
    parser.setContentHandler(&bridge);
    parser.setProperty(Poco::XML::XMLReader::PROPERTY_LEXICAL_HANDLER, static_cast<Poco::XML::LexicalHandler*>(&bridge));
    parser.parseMemoryNP(xml.data(), xml.size());
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& fault) {
    bridge.rethrow();
    refuse(ErrorCode::damaged, std::string(part) + " is no sound XML: " + fault.what());
  }
  bridge.rethrow();
}

}  // namespace minutes::read
