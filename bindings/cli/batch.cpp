// Workers take the next number from an atomic counter. A finished result waits in a ring until its turn; whoever
// completes the head of the ring passes on all that are ready. A worker that is a whole ring ahead waits.
#include "batch.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace minutes::cli {
namespace {

constexpr std::size_t results_per_job = 4;

class Batch {
 public:
  Batch(std::size_t count, unsigned jobs, const std::function<Outcome(std::size_t)>& work,
        const std::function<void(std::size_t, Outcome)>& use)
      : count_(count), ring_(jobs * results_per_job), work_(work), use_(use) {}

  void worker() {
    try {
      for (std::size_t n = next_++; n < count_ && wait_for_room(n); n = next_++) put(n, work_(n));
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!failure_) failure_ = std::current_exception();
      room_.notify_all();
    }
  }

  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  bool wait_for_room(std::size_t n) {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return failure_ || n < used_ + ring_.size(); });
    return !failure_;
  }

  void put(std::size_t n, Outcome outcome) {
    const std::lock_guard lock(mutex_);
    ring_[n % ring_.size()] = std::move(outcome);
    while (auto& head = ring_[used_ % ring_.size()]) {
      use_(used_, std::move(*head));
      head.reset();
      ++used_;
    }
    room_.notify_all();
  }

  std::size_t count_;
  std::vector<std::optional<Outcome>> ring_;
  const std::function<Outcome(std::size_t)>& work_;
  const std::function<void(std::size_t, Outcome)>& use_;
  std::atomic<std::size_t> next_{0};
  std::mutex mutex_{};
  std::condition_variable room_{};
  std::size_t used_ = 0;
  std::exception_ptr failure_{};
};

}  // namespace

void run_in_order(std::size_t count, unsigned jobs, const std::function<Outcome(std::size_t)>& work,
                  const std::function<void(std::size_t, Outcome)>& use) {
  const auto threads = static_cast<unsigned>(std::clamp<std::size_t>(count, 1, std::max(jobs, 1u)));
  Batch batch(count, threads, work, use);
  {
    std::vector<std::jthread> others;
    for (unsigned n = 1; n < threads; ++n) others.emplace_back([&batch] { batch.worker(); });
    batch.worker();
  }
  batch.rethrow();
}

}  // namespace minutes::cli
