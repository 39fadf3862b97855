// Columns in memory as Apache Arrow lays them out, built row by row by the threads that read documents.
//
//   Column status(ColumnType::text);
//   status.text("taken"), status.null();
//   char* room = …;                       // status.frozen_bytes() of them
//   FrozenColumn frozen = status.freeze(room);
//
// Promise: a frozen column is what Arrow wants (64-bit offsets and numbers, 32-bit days, validity and booleans as bits), so
// that exporting copies nothing; it takes no byte more than it needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace minutes::python {

enum class ColumnType : std::uint8_t { text, integer, number, boolean, day };

/// Rows that never change again, in memory that is another's.
struct FrozenColumn {
  ColumnType type = ColumnType::text;
  std::size_t rows = 0, nulls = 0;
  const char* validity = nullptr;  ///< a bit a row, where any is null
  const char* offsets = nullptr;   ///< of texts: rows + 1 numbers of 64 bits
  const char* values = nullptr;    ///< numbers, bits of booleans, or the bytes of all texts

  bool is_null(std::size_t row) const { return validity != nullptr && !bit(validity, row); }
  bool boolean_at(std::size_t row) const { return bit(values, row); }
  std::string_view text_at(std::size_t row) const {
    const auto start = at<std::int64_t>(offsets, row), end = at<std::int64_t>(offsets, row + 1);
    return {values + start, static_cast<std::size_t>(end - start)};
  }
  template <class T>
  T value_at(std::size_t row) const {
    return at<T>(values, row);
  }

 private:
  static bool bit(const char* bits, std::size_t row) { return (bits[row / 8] >> row % 8 & 1) != 0; }
  template <class T>
  static T at(const char* from, std::size_t row) {
    T value;
    std::memcpy(&value, from + row * sizeof value, sizeof value);
    return value;
  }
};

class Column {
 public:
  explicit Column(ColumnType type) : type_(type) { clear(); }

  void text(std::string_view utf8) {
    values_.append(utf8);
    offsets_.push_back(static_cast<std::int64_t>(values_.size()));
    valid_.push_back(1);
  }
  void integer(std::int64_t value) { put(value); }
  void number(double value) { put(value); }
  void boolean(bool value) { put(static_cast<std::uint8_t>(value)); }
  void day(std::int32_t since_1970) { put(since_1970); }
  void null();

  /// Forgets all rows and keeps their memory for others.
  void clear();
  std::size_t rows() const { return valid_.size(); }

  /// What freeze() takes of its room.
  std::size_t frozen_bytes() const;
  /// Copies the rows into `room`, at a multiple of 8, and moves it on.
  FrozenColumn freeze(char*& room) const;

 private:
  template <class T>
  void put(T value) {
    values_.append(reinterpret_cast<const char*>(&value), sizeof value);
    valid_.push_back(1);
  }
  std::size_t width() const;

  ColumnType type_;
  std::string values_{};  ///< a byte a boolean while it grows
  std::vector<std::int64_t> offsets_{};
  std::vector<std::uint8_t> valid_{};  ///< a byte a row while it grows
  std::size_t nulls_ = 0;
};

}  // namespace minutes::python
