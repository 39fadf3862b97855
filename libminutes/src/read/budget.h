// What reading one file may cost. Readers tell what they take before they take it, so that a small file that unfolds into
// a huge one is given up in time.
//
//   Budget budget(options);
//   budget.take(bytes);   // throws Refusal
//
// Promise: Refusal does not leave read(): it becomes the Error that it holds.
#pragma once

#include <chrono>
#include <cstdint>
#include <utility>

#include "minutes/options.h"
#include "minutes/result.h"

namespace minutes::read {

/// Thrown by readers, which are called back by parsers that know no other way out.
struct Refusal {
  Error error;
};

[[noreturn]] inline void refuse(ErrorCode code, std::string message) { throw Refusal{{code, "", std::move(message)}}; }

class Budget {
 public:
  explicit Budget(const Options& options);

  /// `bytes` more are about to be held. Looks at the clock now and then.
  void take(std::uint64_t bytes) {
    taken_ += bytes;
    if (taken_ > most_) give_up_memory();
    tick();
  }
  /// So many of them are no longer held.
  void give_back(std::uint64_t bytes) { taken_ -= bytes < taken_ ? bytes : taken_; }
  /// A piece of work, of any small size.
  void tick() {
    if ((++ticks_ & 1023u) == 0) look_at_clock();
  }
  void look_at_clock() const;
  std::uint64_t left() const { return most_ - taken_; }

 private:
  [[noreturn]] void give_up_memory() const;

  std::uint64_t most_, taken_ = 0;
  std::uint32_t seconds_, ticks_ = 0;
  std::chrono::steady_clock::time_point end_;
};

}  // namespace minutes::read
