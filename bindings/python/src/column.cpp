#include "column.h"

namespace minutes::python {

std::size_t Column::width() const {
  switch (type_) {
    case ColumnType::boolean: return 1;
    case ColumnType::day: return 4;
    default: return 8;
  }
}

void Column::reserve(std::size_t rows) {
  valid_.reserve(rows);
  data_.reserve(rows * width());
  if (type_ == ColumnType::text) offsets_.reserve(rows + 1);
}

void Column::null() {
  if (type_ == ColumnType::text)
    offsets_.push_back(offsets_.back());
  else
    data_.append(width(), '\0');
  valid_.push_back(0);
  ++nulls_;
}

std::string_view Column::text_at(std::size_t row) const {
  const auto start = static_cast<std::size_t>(offsets_[row]), end = static_cast<std::size_t>(offsets_[row + 1]);
  return {data_.data() + start, end - start};
}

}  // namespace minutes::python
