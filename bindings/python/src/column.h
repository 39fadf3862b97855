// Columns in memory as Apache Arrow lays them out, built row by row by the threads that read documents.
//
//   Column status(ColumnType::text);
//   status.text("taken"), status.null();
//
// Promise: values are stored where Arrow wants them (64-bit offsets, 64-bit numbers, 32-bit days), so that exporting copies
// nothing but validity and booleans, which are packed to bits then.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace minutes::python {

enum class ColumnType : std::uint8_t { text, integer, number, boolean, day };

class Column {
 public:
  explicit Column(ColumnType type) : type_(type) {
    if (type == ColumnType::text) offsets_.push_back(0);
  }

  void text(std::string_view utf8) {
    data_.append(utf8);
    offsets_.push_back(static_cast<std::int64_t>(data_.size()));
    valid_.push_back(1);
  }
  void integer(std::int64_t value) { put(value); }
  void number(double value) { put(value); }
  void boolean(bool value) { put(static_cast<std::uint8_t>(value)); }
  void day(std::int32_t since_1970) { put(since_1970); }
  void null();

  /// Room for so many rows, as far as it can be told.
  void reserve(std::size_t rows);

  ColumnType type() const { return type_; }
  std::size_t rows() const { return valid_.size(); }
  std::size_t nulls() const { return nulls_; }
  bool is_null(std::size_t row) const { return valid_[row] == 0; }
  std::string_view text_at(std::size_t row) const;
  template <class T>
  T value_at(std::size_t row) const {
    T value;
    std::memcpy(&value, data_.data() + row * sizeof value, sizeof value);
    return value;
  }

  const char* data() const { return data_.data(); }                ///< values, or the bytes of all texts
  const std::int64_t* offsets() const { return offsets_.data(); }  ///< of texts: rows() + 1
  const std::vector<std::uint8_t>& validity() const { return valid_; }

 private:
  template <class T>
  void put(T value) {
    data_.append(reinterpret_cast<const char*>(&value), sizeof value);
    valid_.push_back(1);
  }
  std::size_t width() const;

  ColumnType type_;
  std::string data_{};
  std::vector<std::int64_t> offsets_{};
  std::vector<std::uint8_t> valid_{};  ///< a byte a row while it grows
  std::size_t nulls_ = 0;
};

/// The rows of one table.
struct Batch {
  std::vector<Column> columns{};

  std::size_t rows() const { return columns.empty() ? 0 : columns.front().rows(); }
};

}  // namespace minutes::python
