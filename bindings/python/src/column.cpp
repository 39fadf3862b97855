#include "column.h"

namespace minutes::python {

std::size_t Column::width() const {
  switch (type_) {
    case ColumnType::boolean: return 1;
    case ColumnType::day: return 4;
    default: return 8;
  }
}

void Column::null() {
  if (type_ == ColumnType::text)
    offsets_.push_back(offsets_.back());
  else
    data_.resize(data_.size() + width());
  valid_.push_back(0);
  ++nulls_;
}

void Column::append(const Column& other) {
  const auto before = static_cast<std::int64_t>(data_.size());
  data_.insert(data_.end(), other.data_.begin(), other.data_.end());
  valid_.insert(valid_.end(), other.valid_.begin(), other.valid_.end());
  for (std::size_t n = 1; n < other.offsets_.size(); ++n) offsets_.push_back(before + other.offsets_[n]);
  nulls_ += other.nulls_;
}

std::string_view Column::text_at(std::size_t row) const {
  const auto start = static_cast<std::size_t>(offsets_[row]), end = static_cast<std::size_t>(offsets_[row + 1]);
  return {data_.data() + start, end - start};
}

}  // namespace minutes::python
