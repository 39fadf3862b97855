// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
//
// The picture goes in as PGM through a file in memory, words come back as tab-separated rows through a pipe.
#include "tesseract.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace minutes_pdf {
namespace {

constexpr int not_found = 127;

int memory_file(const Picture& picture) {
  const int file = ::memfd_create("page", MFD_CLOEXEC);
  if (file < 0) return -1;
  std::string head = "P5\n" + std::to_string(picture.width) + ' ' + std::to_string(picture.height) + "\n255\n";
  std::string_view rest(reinterpret_cast<const char*>(picture.grey.data()), picture.grey.size());
  for (std::string_view part : {std::string_view(head), rest})
    while (!part.empty()) {
      const ssize_t wrote = ::write(file, part.data(), part.size());
      if (wrote <= 0) return ::close(file), -1;
      part.remove_prefix(static_cast<std::size_t>(wrote));
    }
  ::lseek(file, 0, SEEK_SET);
  return file;
}

struct Answer {
  int status = -1;
  bool late = false;
  std::string text{};
};

[[noreturn]] void become(const std::vector<const char*>& arguments, int in, int out) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  const int nowhere = ::open("/dev/null", O_WRONLY);
  if (nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);
  ::setenv("OMP_THREAD_LIMIT", "1", 1);
  ::execvp(arguments[0], const_cast<char* const*>(arguments.data()));
  ::_exit(not_found);
}

/// All that the program prints until the deadline, when it is killed.
void listen(int pipe, Clock::time_point deadline, Answer& answer) {
  char chunk[1 << 14];
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd wait{pipe, POLLIN, 0};
    if (left <= 0 || ::poll(&wait, 1, static_cast<int>(left)) <= 0) {
      answer.late = true;
      return;
    }
    const ssize_t got = ::read(pipe, chunk, sizeof chunk);
    if (got <= 0) return;
    answer.text.append(chunk, static_cast<std::size_t>(got));
  }
}

Answer run(const Picture& picture, std::vector<const char*> arguments, const Limits& limits) {
  Answer answer;
  int ends[2];
  const int in = memory_file(picture);
  if (in < 0 || ::pipe2(ends, O_CLOEXEC) != 0) return answer;
  arguments.insert(arguments.begin(), limits.tesseract.c_str());
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child == 0) become(arguments, in, ends[1]);
  ::close(in), ::close(ends[1]);
  if (child > 0) {
    listen(ends[0], limits.ocr_deadline(), answer);
    if (answer.late) ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
  ::close(ends[0]);
  return answer;
}

std::string_view next(std::string_view& rest, char end) {
  const auto at = std::min(rest.find(end), rest.size());
  const std::string_view field = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return field;
}

int number(std::string_view field) {
  int value = 0;
  std::from_chars(field.data(), field.data() + field.size(), value);
  return value;
}

/// One row: level page block paragraph line word left top width height confidence text. Words have level 5.
struct Row {
  int line[3]{};  ///< block, paragraph, line
  Recognised word{};
};

bool read_row(std::string_view row, double scale, Row& out) {
  if (number(next(row, '\t')) != 5) return false;
  next(row, '\t');
  for (int& part : out.line) part = number(next(row, '\t'));
  next(row, '\t');
  int box[4];
  for (int& side : box) side = number(next(row, '\t'));
  out.word.box = {box[0] * scale, box[1] * scale, (box[0] + box[2]) * scale, (box[1] + box[3]) * scale};
  out.word.confidence = std::clamp(number(next(row, '\t')), 0, 100);
  out.word.text = row;
  return row.find_first_not_of(' ') != row.npos;
}

/// The median slope of the lines' feet, weighted by their length; short lines tell little.
double skew_of(const std::vector<Row>& rows) {
  std::vector<std::pair<double, double>> slopes;  // slope, length
  double all = 0;
  for (std::size_t first = 0; first < rows.size();) {
    std::size_t end = first;
    while (end < rows.size() && std::equal(rows[first].line, rows[first].line + 3, rows[end].line)) ++end;
    const Box &a = rows[first].word.box, &b = rows[end - 1].word.box;
    const double length = b.x0 - a.x0;
    if (length > 100) {
      slopes.emplace_back((b.y1 + b.y0 - a.y1 - a.y0) / 2 / (b.x0 + b.x1 - a.x0 - a.x1) * 2, length);
      all += length;
    }
    first = end;
  }
  std::sort(slopes.begin(), slopes.end());
  double passed = 0;
  for (const auto& [slope, length] : slopes)
    if ((passed += length) * 2 >= all) return std::atan(slope) * 180 / 3.14159265358979;
  return 0;
}

Recognition read_upright(const Picture& picture, const Limits& limits) {
  Recognition found;
  const std::string dpi = std::to_string(std::lround(picture.dpi));
  const Answer answer =
      run(picture, {"stdin", "stdout", "-l", "swe", "--psm", "3", "--dpi", dpi.c_str(), "-c", "tessedit_create_tsv=1"}, limits);
  if (answer.late)
    found.fault = "time was up before the picture was read";
  else if (answer.status == not_found)
    found.fault = "the page is a picture; install tesseract with its Swedish data to have it read";
  else if (answer.status != 0)
    found.fault = "tesseract could not read the picture; is its Swedish data installed?";
  if (!found.fault.empty()) return found;
  std::vector<Row> rows;
  for (std::string_view rest = answer.text; !rest.empty();) {
    Row row;
    if (read_row(next(rest, '\n'), 72 / picture.dpi, row)) rows.push_back(std::move(row));
  }
  found.skew = skew_of(rows);
  for (Row& row : rows) found.words.push_back(std::move(row.word));
  return found;
}

/// Mean confidence, weighted by letters; what is hardly there is trusted little.
double trust(const Recognition& found) {
  double sum = 0, letters = 0;
  for (const Recognised& word : found.words) {
    const auto size = static_cast<double>(word.text.size());
    sum += word.confidence * size, letters += size;
  }
  return letters < 8 ? 0 : sum / letters;
}

/// The long words are taller than wide: tesseract reads lines that run upwards or downwards as they stand.
bool lies(const Recognition& found) {
  long tall = 0, flat = 0;
  for (const Recognised& word : found.words)
    if (word.text.size() > 3) (word.box.y1 - word.box.y0 > word.box.x1 - word.box.x0 ? tall : flat) += 1;
  return tall > flat;
}

/// Quarters clockwise that set the picture upright, as tesseract's script detection says.
int quarters_to_upright(const Picture& picture, const Limits& limits) {
  const Answer answer = run(picture, {"stdin", "stdout", "--psm", "0"}, limits);
  const auto at = answer.text.find("Rotate: ");
  return at == std::string::npos ? 0 : number(std::string_view(answer.text).substr(at + 8)) / 90 & 3;
}

}  // namespace

Recognition recognise(const Picture& picture, const Limits& limits) {
  constexpr double doubtful = 55;
  Recognition found = read_upright(picture, limits);
  const bool on_its_side = lies(found);
  if (!found.fault.empty() || (trust(found) >= doubtful && !on_its_side)) return found;
  const int quarters = quarters_to_upright(picture, limits);
  if (quarters == 0) return found;
  Recognition again = read_upright(turned(picture, quarters), limits);
  again.quarters = quarters;
  return again.fault.empty() && (on_its_side || trust(again) > trust(found)) ? again : found;
}

}  // namespace minutes_pdf
