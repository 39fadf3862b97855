// Many documents on several threads, their results in order.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace minutes::cli {

/// What became of one document.
struct Outcome {
  std::string record;     ///< a line of JSON without its line end
  std::string complaint;  ///< empty where it was read
  bool doubtful = false;  ///< its record holds a warning that is more than information
};

/// Calls work(n) for every n below `count` on `jobs` threads and use(n, outcome) in the order of n, one at a time. Holds
/// at most a few results a thread. An exception of either ends the batch and is thrown again.
void run_in_order(std::size_t count, unsigned jobs, const std::function<Outcome(std::size_t)>& work,
                  const std::function<void(std::size_t, Outcome)>& use);

}  // namespace minutes::cli
