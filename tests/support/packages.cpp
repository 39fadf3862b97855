#include "support/packages.h"

#include <Poco/Zip/Compress.h>

#include <sstream>

namespace minutes::test {
namespace {

constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
constexpr std::string_view word_spaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")";
constexpr std::string_view odf_spaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/")";

std::string root_of(const std::string& part) {
  if (part.starts_with("header")) return "hdr";
  if (part.starts_with("footer")) return "ftr";
  return part.substr(0, part.find('.'));
}

std::string wrapped(std::string_view root, std::string_view spaces, std::string_view inside) {
  std::string out(declaration);
  return out.append("<").append(root).append(spaces).append(">").append(inside).append("</").append(root).append(">");
}

}  // namespace

std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::ostringstream out;
  Poco::Zip::Compress zip(out, true);
  for (const auto& [name, content] : parts) {
    std::istringstream in(content);
    zip.addFile(in, Poco::DateTime(2025, 3, 3), Poco::Path(name, Poco::Path::PATH_UNIX),
                name == "mimetype" ? Poco::Zip::ZipCommon::CM_STORE : Poco::Zip::ZipCommon::CM_DEFLATE);
  }
  zip.close();
  return out.str();
}

std::string docx(std::string_view body, const std::vector<std::pair<std::string, std::string>>& more) {
  constexpr std::string_view types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const auto relation = [&](const std::string& type, const std::string& target) {
    return "<Relationship Id=\"r" + target + "\" Type=\"" + std::string(types) + type + "\" Target=\"" + target + "\"/>";
  };
  constexpr std::string_view packages = R"( xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
  std::string relations;
  std::vector<std::pair<std::string, std::string>> parts{
      {"_rels/.rels", wrapped("Relationships", packages, relation("officeDocument", "word/document.xml"))},
      {"word/document.xml", wrapped("w:document", word_spaces, "<w:body>" + std::string(body) + "</w:body>")}};
  for (const auto& [name, inside] : more) {
    const std::string type = name.starts_with("header") ? "header" : name.starts_with("footer") ? "footer" : root_of(name);
    relations += relation(type, name);
    parts.emplace_back("word/" + name, wrapped("w:" + root_of(name), word_spaces, inside));
  }
  parts.emplace_back("word/_rels/document.xml.rels", wrapped("Relationships", packages, relations));
  return zipped(parts);
}

std::string odt(std::string_view text, std::string_view automatic, std::string_view styles) {
  std::string content = "<office:automatic-styles>";
  content.append(automatic).append("</office:automatic-styles><office:body><office:text>");
  content.append(text).append("</office:text></office:body>");
  return zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"content.xml", wrapped("office:document-content", odf_spaces, content)},
                 {"styles.xml", wrapped("office:document-styles", odf_spaces, styles)}});
}

}  // namespace minutes::test
