// Several bytes at once, the first lowest whatever the machine.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace minutes::base {

inline std::uint64_t eight_bytes(const char* from) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, from, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) {
    std::uint64_t turned = 0;
    for (int i = 0; i < 8; ++i, bytes >>= 8) turned = turned << 8 | (bytes & 0xFF);
    return turned;
  }
  return bytes;
}

}  // namespace minutes::base
