#include "read/budget.h"

#include <string>

namespace minutes::read {

Budget::Budget(const Options& options)
    : most_(options.max_memory),
      seconds_(options.max_seconds),
      end_(std::chrono::steady_clock::now() + std::chrono::seconds(options.max_seconds)) {}

void Budget::look_at_clock() const {
  if (std::chrono::steady_clock::now() > end_)
    refuse(ErrorCode::time_limit, "reading took longer than the " + std::to_string(seconds_) +
                                      " s that max_seconds allows; raise it or split the file");
}

void Budget::give_up_memory() const {
  refuse(ErrorCode::memory_limit, "reading wants more than the " + std::to_string(most_) +
                                      " bytes of memory that max_memory allows; raise it or split the file");
}

}  // namespace minutes::read
