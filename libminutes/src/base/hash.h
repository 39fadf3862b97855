// FNV-1a over folded bytes: cheap enough to be computed while tokenising, and usable at compile time.
#pragma once

#include <cstdint>
#include <string_view>

namespace minutes::base {

inline constexpr std::uint64_t hash_seed = 0xcbf29ce484222325u;

constexpr std::uint64_t hash_step(std::uint64_t hash, unsigned char byte) { return (hash ^ byte) * 0x100000001b3u; }

/// The hash before its last step: `byte` taken off again.
constexpr std::uint64_t hash_back(std::uint64_t hash, unsigned char byte) { return (hash * 0xce965057aff6957bu) ^ byte; }
static_assert(hash_back(hash_step(hash_seed, 's'), 's') == hash_seed);

/// Hash of a word that is already folded (base/utf8.h) and composed.
constexpr std::uint64_t hash_of(std::string_view folded) {
  std::uint64_t hash = hash_seed;
  for (char c : folded) hash = hash_step(hash, static_cast<unsigned char>(c));
  return hash;
}

}  // namespace minutes::base
