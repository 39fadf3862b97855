#include "minutes/result.h"

namespace minutes {
namespace {
struct Row {
  ErrorCode code;
  std::string_view name, meaning;
};
constexpr Row table[] = {
    {ErrorCode::empty_input, "empty_input", "nothing but white space; a text is needed"},
    {ErrorCode::too_large, "too_large", "more bytes than max_bytes allows; raise the option or split the file"},
    {ErrorCode::binary_input, "binary_input", "bytes that are no text; text in UTF-8, UTF-16 or Windows-1252 is read"},
    {ErrorCode::unsupported_format, "unsupported_format", "a file format that is not read; plain text and Markdown are"},
    {ErrorCode::undecodable, "undecodable", "the bytes fit no encoding that is read: UTF-8, UTF-16, Windows-1252"},
    {ErrorCode::encrypted, "encrypted", "a password is asked for; save the document without one"},
    {ErrorCode::damaged, "damaged", "the file is cut short or broken beyond repair; fetch it anew"},
    {ErrorCode::time_limit, "time_limit", "reading took longer than max_seconds allows; raise the option or split the file"},
    {ErrorCode::memory_limit, "memory_limit",
     "reading wanted more memory than max_memory allows; raise the option or split the file"},
    {ErrorCode::reader_missing, "reader_missing", "the program that reads the format is not there; install it or name it"},
    {ErrorCode::reader_failed, "reader_failed", "the program that reads the format crashed on the file"},
    {ErrorCode::unreadable_file, "unreadable_file", "the file cannot be opened or read; check its permissions"},
    {ErrorCode::not_found, "not_found", "there is no such file or folder"},
    {ErrorCode::not_a_file, "not_a_file", "not a regular file; a file or a folder of files is wanted"},
    {ErrorCode::directory_loop, "directory_loop", "a folder that leads back into itself; each is read once"},
    {ErrorCode::bad_option, "bad_option", "an option has a value that it cannot take"},
    {ErrorCode::bad_model, "bad_model",
     "a model file that is none, is damaged, or of another version; `minutes train` writes them"},
    {ErrorCode::io_error, "io_error", "writing failed; check the disk and the permissions"},
    {ErrorCode::internal, "internal", "a defect of libminutes; please report it with the document"},
};
static_assert(std::size(table) == error_code_count);

const Row& row(ErrorCode code) { return table[static_cast<int>(code)]; }
}  // namespace

std::string_view error_name(ErrorCode code) { return row(code).name; }
std::string_view error_meaning(ErrorCode code) { return row(code).meaning; }

}  // namespace minutes
