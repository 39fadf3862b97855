// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
#include "limits.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <new>
#include <string_view>

#include "output.h"

namespace minutes_pdf {
namespace {

/// Writes past the buffer, whose state is unknown; the reader takes the last line that starts with `E`.
[[noreturn]] void last_words(std::string_view record) {
  [[maybe_unused]] const auto wrote = ::write(STDOUT_FILENO, record.data(), record.size());
  ::_exit(exit_told);
}

[[noreturn]] void out_of_memory() { last_words("\nE memory_limit the pages want more memory than they may take\n"); }

[[noreturn]] void out_of_time(int) { last_words("\nE time_limit the pages take longer than they may\n"); }

/// poppler aborts where an allocation fails; is that what happened?
[[noreturn]] void aborted(int) {
  constexpr std::size_t probe = 64u << 20;
  if (::mmap(nullptr, probe, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) == MAP_FAILED) out_of_memory();
  std::signal(SIGABRT, SIG_DFL);
  std::abort();
}

void limit(int what, rlim_t value) {
  rlimit now{};
  ::getrlimit(static_cast<__rlimit_resource_t>(what), &now);
  now.rlim_cur = std::min(value, now.rlim_max);
  ::setrlimit(static_cast<__rlimit_resource_t>(what), &now);
}

}  // namespace

void set_limits(const Limits& limits) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // nobody waits for the answer of an orphan
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CPU, limits.seconds);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, limits.memory);
  std::set_new_handler(out_of_memory);
  std::signal(SIGABRT, aborted);
  std::signal(SIGXCPU, out_of_time);
  std::signal(SIGALRM, out_of_time);
  std::signal(SIGPIPE, SIG_DFL);
  ::alarm(limits.seconds);
}

}  // namespace minutes_pdf
