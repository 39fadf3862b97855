// The signatures are those of the formats' own specifications, as IANA's media type registrations give them.
#include "read/formats.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"

namespace minutes::read {
namespace {

struct Signature {
  std::string_view bytes;
  std::string_view name;
};

using namespace std::string_view_literals;

constexpr KnownFormat pdf_file{Format::pdf, "a PDF file"}, docx_file{Format::docx, "a Word document (.docx)"},
    odt_file{Format::odt, "an OpenDocument text (.odt)"}, html_file{Format::html, "an HTML page"},
    text_file{Format::text, "a text"};

constexpr Signature signatures[] = {
    {"{\\rtf"sv, "an RTF file; save it as .docx or .odt"},
    {"\x89PNG\r\n\x1A\n"sv, "a PNG image"},
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"GIF87a"sv, "a GIF image"},
    {"GIF89a"sv, "a GIF image"},
    {"II*\0"sv, "a TIFF image"},
    {"MM\0*"sv, "a TIFF image"},
    {"\x1F\x8B"sv, "a gzip archive"},
    {"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
    {"Rar!\x1A\x07"sv, "a RAR archive"},
    {"SQLite format 3\0"sv, "an SQLite database"},
    {"%!PS"sv, "a PostScript file"},
    {"ID3"sv, "an MP3 sound file"},
    {"OggS"sv, "an Ogg sound file"},
    {"\x7F"
     "ELF"sv,
     "a program"},
};

// The first entry of an ODF package is its media type, stored; the parts of OOXML lie in folders named after the program.
// Names stand in the entries' headers, which may be anywhere, and in the directory at the end.
KnownFormat zip_format(std::string_view bytes) {
  constexpr std::size_t reach = 1u << 16;
  const std::string_view head = bytes.substr(0, reach), tail = bytes.substr(bytes.size() - std::min(bytes.size(), reach));
  const auto names = [&](std::string_view part) { return head.find(part) != head.npos || tail.find(part) != tail.npos; };
  constexpr std::string_view odf = "mimetypeapplication/vnd.oasis.opendocument.";
  if (const auto at = head.find(odf); at != head.npos) {
    if (head.substr(at + odf.size(), 4) == "text") return odt_file;
    return {Format::unread, "an OpenDocument file that is no text"};
  }
  if (names("mimetypeapplication/epub+zip")) return {Format::unread, "an EPUB book"};
  if (names("word/")) return docx_file;
  if (names("content.xml") && names("styles.xml")) return odt_file;  // its media type is not where it should be
  if (names("xl/")) return {Format::unread, "an Excel workbook (.xlsx)"};
  if (names("ppt/")) return {Format::unread, "a PowerPoint presentation (.pptx)"};
  return {Format::unread, "a ZIP archive; unpack it first"};
}

/// Old Office files, and encrypted new ones, name their streams in UTF-16.
KnownFormat ole_format(std::string_view bytes) {
  const auto names = [&](std::string_view stream) {
    std::string wide;
    for (const char c : stream) wide.append({c, '\0'});
    return bytes.find(wide) != bytes.npos;
  };
  if (names("EncryptedPackage")) return {Format::unread, encrypted_office};
  if (names("WordDocument"))
    return {Format::unread, "an old Word document (.doc); open it in Word or LibreOffice and save it as .docx"};
  return {Format::unread, "an old Office file (.doc, .xls, .ppt); save it as .docx"};
}

bool starts_with_folded(std::string_view text, std::string_view small) {
  if (text.size() < small.size()) return false;
  return std::equal(small.begin(), small.end(), text.begin(),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b); });
}

/// Behind a byte order mark, white space, and the declarations and comments that may stand before a page.
std::string_view without_prologue(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (int passed = 0; passed < 8; ++passed) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
    const std::string_view end = text.starts_with("<?xml") ? "?>"sv : text.starts_with("<!--") ? "-->"sv : ""sv;
    if (end.empty()) break;
    const auto close = text.find(end);
    if (close == text.npos) break;
    text.remove_prefix(close + end.size());
  }
  return text;
}

/// A page says so; a piece of one begins with the tag of a block and ends with a tag.
bool is_html(std::string_view bytes) {
  const std::string_view text = without_prologue(bytes);
  if (!text.starts_with("<")) return false;
  for (const std::string_view tag : {"<!doctype html", "<html", "<head>", "<head ", "<body"})
    if (starts_with_folded(text, tag)) return true;
  const auto last = text.find_last_not_of(" \t\r\n\f");
  if (text[last] != '>') return false;
  for (const std::string_view tag :
       {"<div", "<p>", "<p ", "<h1", "<h2", "<h3", "<table", "<article", "<section", "<main", "<meta", "<title", "<ul", "<ol"})
    if (starts_with_folded(text, tag)) return true;
  return false;
}

/// The first bytes of a page in UTF-16, as ASCII.
std::string narrowed(std::string_view bytes) {
  std::string out;
  const std::size_t first = bytes.starts_with("\xFF\xFE") ? 0 : 1;
  for (std::size_t at = 2 + first; at < std::min<std::size_t>(bytes.size(), 400); at += 2) out += bytes[at];
  return out;
}

}  // namespace

KnownFormat format_of(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return zip_format(bytes);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return ole_format(bytes);
  // Viewers take a PDF whose header stands within the first kilobyte; text may name it, but not at the start of a line.
  if (const auto at = bytes.substr(0, 1024).find("%PDF-");
      at != bytes.npos && (at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == '\r'))
    return pdf_file;
  if (bytes.size() >= 12 && bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return {Format::unread, "a WebP image"};
  if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") return {Format::unread, "a film, or an HEIF image"};
  for (const Signature& signature : signatures)
    if (bytes.starts_with(signature.bytes)) return {Format::unread, signature.name};
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
    return is_html(narrowed(bytes)) ? html_file : KnownFormat{};
  return is_html(bytes) ? html_file : KnownFormat{};
}

KnownFormat promised_format(std::string_view file_name) {
  const auto slash = file_name.find_last_of("/\\");
  if (slash != file_name.npos) file_name.remove_prefix(slash + 1);
  const auto dot = file_name.rfind('.');
  if (dot == file_name.npos || dot == 0 || file_name.size() - dot > 9) return {};
  const std::string suffix = base::fold(file_name.substr(dot + 1));
  if (suffix == "pdf") return pdf_file;
  for (const std::string_view known : {"docx", "docm", "dotx", "dotm"})
    if (suffix == known) return docx_file;
  if (suffix == "odt" || suffix == "ott") return odt_file;
  for (const std::string_view known : {"html", "htm", "xhtml"})
    if (suffix == known) return html_file;
  for (const std::string_view known : {"txt", "text", "md", "markdown"})
    if (suffix == known) return text_file;
  if (suffix == "doc") return {Format::unread, "an old Word document (.doc)"};
  if (suffix == "rtf") return {Format::unread, "an RTF file"};
  return {};
}

}  // namespace minutes::read
