// The signatures are those of the formats' own specifications, as IANA's media type registrations give them.
#include "read/formats.h"

namespace minutes::read {
namespace {

struct Signature {
  std::string_view bytes;
  std::string_view name;
};

using namespace std::string_view_literals;

constexpr Signature signatures[] = {
    {"%PDF-"sv, "a PDF file"},
    {"{\\rtf"sv, "an RTF file"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Office file (.doc, .xls, .ppt)"},
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
std::string_view zip_format(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 1u << 16);
  if (head.find("mimetypeapplication/vnd.oasis.opendocument.text") != head.npos) return "an OpenDocument text (.odt)";
  if (head.find("mimetypeapplication/vnd.oasis.opendocument") != head.npos) return "an OpenDocument file";
  if (head.find("mimetypeapplication/epub+zip") != head.npos) return "an EPUB book";
  if (head.find("word/") != head.npos) return "a Word document (.docx)";
  if (head.find("xl/") != head.npos) return "an Excel workbook (.xlsx)";
  if (head.find("ppt/") != head.npos) return "a PowerPoint presentation (.pptx)";
  return "a ZIP archive";
}

}  // namespace

std::string_view known_format(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return zip_format(bytes);
  if (bytes.size() >= 12 && bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return "a WebP image";
  if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") return "a film, or an HEIF image";
  for (const Signature& signature : signatures)
    if (bytes.starts_with(signature.bytes)) return signature.name;
  return {};
}

}  // namespace minutes::read
