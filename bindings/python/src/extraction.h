// Many documents on several threads, their results in the order of the jobs. No thread knows of Python.
//
//   Extraction extraction(jobs, options, 2, Extraction::Wanted::tables);
//   while (!extraction.finished())
//     if (auto part = extraction.next(50ms)) parts.push_back(part->tables);
//
// Promise: what comes out depends on the jobs alone, not on the number of threads. At most a few parts a thread are held, so
// that memory stays flat while the caller takes them.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "minutes/parse.h"
#include "tables.h"

namespace minutes::python {

struct Job {
  std::string path;   ///< as it is opened: any bytes
  std::string name;   ///< of the document; UTF-8
  std::string shown;  ///< the path in tables and messages; UTF-8
};

/// What became of some jobs that follow each other.
struct Part {
  std::size_t read = 0;                                              ///< jobs that were tried
  std::shared_ptr<const FrozenTables> tables{};                      ///< where these are wanted
  std::vector<Result<std::shared_ptr<const Document>>> documents{};  ///< where those are wanted
  std::optional<Error> first_error{};
};

class Extraction {
 public:
  enum class Wanted : std::uint8_t { tables, documents };

  Extraction(std::vector<Job> jobs, Options options, unsigned workers, Wanted wanted);
  /// Stops, and waits for the documents that are being read.
  ~Extraction();
  Extraction(const Extraction&) = delete;
  Extraction& operator=(const Extraction&) = delete;

  /// The next part; nothing where none is ready in time, or none is left.
  std::optional<Part> next(std::chrono::milliseconds timeout);
  /// No more parts will come.
  bool finished() const;
  /// No new document is begun. Those that are being read are still given, in their turn.
  void stop();
  /// Nothing more is waited for: parts that are done are given, those that are not are left out.
  void give_up();
  /// No thread is at work.
  bool idle() const { return working_ == 0; }
  std::size_t size() const { return jobs_.size(); }

 private:
  void work();
  bool wait_for_turn(std::size_t part);
  Part read_part(std::size_t part, Tables& rows) const;
  void read(const Job& job, Part& part, Tables& rows) const;

  const std::vector<Job> jobs_;
  const Parser parser_;
  const Wanted wanted_;
  const std::size_t jobs_in_part_, parts_, most_ahead_;
  std::atomic<bool> stopped_{false}, given_up_{false};
  std::atomic<std::size_t> next_{0};
  std::atomic<unsigned> working_{0};
  mutable std::mutex mutex_{};
  std::condition_variable ready_{}, room_{};
  std::map<std::size_t, Part> done_{};
  std::size_t given_ = 0;  ///< parts given, or left out
  std::vector<std::jthread> threads_{};
};

}  // namespace minutes::python
