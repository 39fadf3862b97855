// Starts `minutes-pdf` on the bytes and collects its answer. Poco::Process sets no limits and gives up no child, so this is
// done with the system's own calls: the bytes go through a file in memory, the answer comes through a pipe that is read until
// the deadline, and a child that has not ended by then is killed with all that it started.
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include "read/pdf.h"

extern char** environ;  // NOLINT: POSIX wants it declared

namespace minutes::read {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::string_view program_name = "minutes-pdf";
constexpr int usage_status = 2;
constexpr int grace_seconds = 5;  ///< beyond its own limit, for a child that does not keep it

/// Closes at the end of its scope.
class File {
 public:
  explicit File(int number = -1) : number_(number) {}
  ~File() { close(); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int get() const { return number_; }
  void reset(int number) { close(), number_ = number; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

bool can_run(const fs::path& path) {
  std::error_code fault;
  return fs::is_regular_file(path, fault) && ::access(path.c_str(), X_OK) == 0;
}

/// Folders beside the running program and beside this library, where builds and installations put the program.
std::vector<fs::path> folders() {
  std::vector<fs::path> found;
  std::error_code fault;
  const auto add = [&](const fs::path& file) {
    const fs::path folder = file.parent_path();
    if (folder.empty()) return;
    for (const char* way : {".", "../pdf", "../bindings/pdf", "../bin", "../../bin", "../libexec"})
      found.push_back(folder / way);
  };
  add(fs::read_symlink("/proc/self/exe", fault));
  Dl_info here{};
  if (::dladdr(reinterpret_cast<const void*>(&program_name), &here) != 0 && here.dli_fname != nullptr)
    add(fs::absolute(here.dli_fname, fault));
#ifdef MINUTES_PDF_INSTALLED
  found.emplace_back(MINUTES_PDF_INSTALLED);
#endif
  std::string_view way = std::getenv("PATH") != nullptr ? std::getenv("PATH") : "";
  while (!way.empty()) {
    const auto end = std::min(way.find(':'), way.size());
    if (end > 0) found.emplace_back(way.substr(0, end));
    way.remove_prefix(std::min(end + 1, way.size()));
  }
  return found;
}

[[noreturn]] void refuse_missing(const std::string& named) {
  refuse(ErrorCode::reader_missing,
         named.empty() ? "PDF is read by the program minutes-pdf, which is not here: build it (MINUTES_BUILD_PDF=ON, needs "
                         "libpoppler-cpp-dev), take a Python wheel that carries it, or say where it is by pdf_program, "
                         "MINUTES_PDF or PATH"
                       : "`" + named + "`, which is to read PDF, is no program that can be started");
}

std::string find_program(const Options& options) {
  const char* told = std::getenv("MINUTES_PDF");
  const std::string named = !options.pdf_program.empty() ? options.pdf_program : told != nullptr ? told : "";
  if (!named.empty()) {
    if (!can_run(named)) refuse_missing(named);
    return named;
  }
  for (const fs::path& folder : folders())
    if (const fs::path file = folder / program_name; can_run(file)) return file.string();
  refuse_missing({});
}

/// The bytes as a file that only this process and its child see.
void fill(File& file, std::string_view bytes) {
  file.reset(::memfd_create("minutes", MFD_CLOEXEC));
  if (file.get() < 0) refuse(ErrorCode::io_error, "no file in memory can be made for minutes-pdf");
  while (!bytes.empty()) {
    const ssize_t wrote = ::write(file.get(), bytes.data(), bytes.size());
    if (wrote <= 0) refuse(ErrorCode::memory_limit, "there is no room for the file beside its own bytes");
    bytes.remove_prefix(static_cast<std::size_t>(wrote));
  }
  ::lseek(file.get(), 0, SEEK_SET);
}

/// A child in a process group of its own. Is ended and waited for at the end of the scope.
class Child {
 public:
  Child(const std::vector<std::string>& words, int in, int out) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t how;
    posix_spawnattr_init(&how);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&how, &none);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    if (::posix_spawn(&id_, arguments[0], &files, &how, arguments.data(), environ) != 0) id_ = -1;
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&how);
  }
  ~Child() { end(); }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  bool started() const { return id_ > 0; }
  /// Kills what still runs; the child's exit status, -1 where a signal ended it or nobody knows.
  int end() {
    if (id_ <= 0) return status_;
    ::kill(-id_, SIGKILL);
    int status = 0;
    pid_t ended = -1;
    while ((ended = ::waitpid(id_, &status, 0)) < 0 && errno == EINTR) {
    }
    signal_ = ended == id_ && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    status_ = ended == id_ && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    id_ = -1;
    return status_;
  }
  int signal() const { return signal_; }

 private:
  pid_t id_ = -1;
  int status_ = -1, signal_ = 0;
};

/// All that comes until the pipe's other end is closed. Refuses after the deadline, and where more comes than the memory
/// that reading may take.
std::string listen(int pipe, Clock::time_point deadline, const Options& options) {
  std::string answer;
  std::vector<char> chunk(1 << 16);
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd wait{pipe, POLLIN, 0};
    const int ready = left <= 0 ? 0 : ::poll(&wait, 1, static_cast<int>(left));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0)
      refuse(ErrorCode::time_limit, "the pages take longer than the " + std::to_string(options.max_seconds) +
                                        " s that max_seconds allows; raise it or split the file");
    const ssize_t got = ::read(pipe, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return answer;
    answer.append(chunk.data(), static_cast<std::size_t>(got));
    if (answer.size() > options.max_memory)
      refuse(ErrorCode::memory_limit, "the pages hold more text than max_memory allows; raise it or split the file");
  }
}

}  // namespace

std::string ask_program(std::string_view bytes, const Options& options) {
  const std::string program = find_program(options);
  File in, out, back;
  fill(in, bytes);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) refuse(ErrorCode::io_error, "no pipe can be made for minutes-pdf");
  back.reset(ends[0]), out.reset(ends[1]);
  std::vector<std::string> words = {program, "--seconds", std::to_string(options.max_seconds), "--memory",
                                    std::to_string(options.max_memory)};
  if (!options.ocr) words.emplace_back("--no-ocr");
  Child child(words, in.get(), out.get());
  if (!child.started()) refuse_missing(program);
  in.close(), out.close();
  std::string answer = listen(back.get(), Clock::now() + std::chrono::seconds(options.max_seconds + grace_seconds), options);
  const int status = child.end();
  if (child.signal() != 0 && child.signal() != SIGKILL && answer.find("\nC\n") == answer.npos)
    refuse(ErrorCode::reader_failed, "minutes-pdf crashed on the file (signal " + std::to_string(child.signal()) + ")");
  if (status == usage_status)
    refuse(ErrorCode::reader_failed, "minutes-pdf does not know its arguments; is it of another version?");
  return answer;
}

}  // namespace minutes::read
