#include "extraction.h"

#include <algorithm>
#include <exception>

#include "minutes/stages.h"

namespace minutes::python {
namespace {

constexpr std::size_t most_jobs_in_part = 64, parts_ahead_per_worker = 4;

/// Small enough that all threads are busy to the end.
std::size_t jobs_in_part(std::size_t jobs, unsigned workers, Extraction::Wanted wanted) {
  if (wanted == Extraction::Wanted::documents) return 1;
  return std::clamp<std::size_t>(jobs / (std::size_t{workers} * 8), 1, most_jobs_in_part);
}

Result<Document> read_document(const Job& job, const Parser& parser) {
  try {
    const auto bytes = read::file(job.path, parser.options());
    return bytes ? parser.parse(*bytes, job.name) : Result<Document>(bytes.error());
  } catch (const std::exception& fault) {  // out of memory: this document's trouble, not that of the others
    return Error{ErrorCode::internal, job.shown, fault.what()};
  }
}

}  // namespace

Extraction::Extraction(std::vector<Job> jobs, Options options, unsigned workers, Wanted wanted)
    : jobs_(std::move(jobs)),
      parser_(std::move(options)),
      wanted_(wanted),
      jobs_in_part_(jobs_in_part(jobs_.size(), workers, wanted)),
      parts_((jobs_.size() + jobs_in_part_ - 1) / jobs_in_part_),
      most_ahead_(workers * parts_ahead_per_worker) {
  const auto threads = static_cast<unsigned>(std::min<std::size_t>(workers, parts_));
  working_ = threads;
  for (unsigned n = 0; n < threads; ++n) threads_.emplace_back([this] { work(); });
}

Extraction::~Extraction() { stop(); }

void Extraction::work() {
  Tables rows;  // of one part after the other, so that memory is warm
  for (std::size_t part = next_++; part < parts_ && wait_for_turn(part); part = next_++) {
    Part read = read_part(part, rows);
    const std::lock_guard lock(mutex_);
    if (!given_up_) done_.emplace(part, std::move(read));
    ready_.notify_all();
  }
  --working_;
  const std::lock_guard lock(mutex_);
  ready_.notify_all();
}

bool Extraction::wait_for_turn(std::size_t part) {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [&] { return stopped_ || part < given_ + most_ahead_; });
  return !stopped_;
}

Part Extraction::read_part(std::size_t part, Tables& rows) const {
  Part read;
  const std::size_t end = std::min(jobs_.size(), (part + 1) * jobs_in_part_);
  for (std::size_t n = part * jobs_in_part_; n < end && !stopped_; ++n) this->read(jobs_[n], read, rows);
  if (wanted_ == Wanted::tables) read.tables = rows.freeze();
  return read;
}

void Extraction::read(const Job& job, Part& part, Tables& rows) const {
  ++part.read;
  auto document = read_document(job, parser_);
  if (!document && !part.first_error) part.first_error = document.error();
  if (wanted_ == Wanted::documents) {
    document ? part.documents.emplace_back(std::make_shared<const Document>(std::move(*document)))
             : part.documents.emplace_back(document.error());
  } else if (document) {
    rows.add(*document, job.shown);
  } else {
    rows.add_error(job.name, job.shown, document.error());
  }
}

std::optional<Part> Extraction::next(std::chrono::milliseconds timeout) {
  std::unique_lock lock(mutex_);
  const auto all_is_there = [&] { return working_ == 0 || given_up_; };
  const auto is_next = [&] { return !done_.empty() && (all_is_there() || done_.begin()->first == given_); };
  ready_.wait_for(lock, timeout, [&] { return is_next() || all_is_there(); });
  if (!is_next()) return {};
  auto first = done_.extract(done_.begin());
  given_ = first.key() + 1;
  room_.notify_all();
  return std::move(first.mapped());
}

bool Extraction::finished() const {
  const std::lock_guard lock(mutex_);
  return (working_ == 0 || given_up_) && done_.empty();
}

void Extraction::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  room_.notify_all();
  ready_.notify_all();
}

void Extraction::give_up() {
  stop();
  const std::lock_guard lock(mutex_);
  given_up_ = true;
}

}  // namespace minutes::python
