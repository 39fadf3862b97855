// What a regular expression can start with and must hold, read off its source: enough to ask it of few words. Any form that
// is not known here allows every byte.
#include <algorithm>

#include "find/pattern_program.h"

namespace minutes::find::program {
namespace {

using Bytes = std::bitset<256>;

Bytes all_bytes() { return Bytes{}.set(); }

Bytes range(unsigned char from, unsigned char to) {
  Bytes bytes;
  for (unsigned byte = from; byte <= to; ++byte) bytes.set(byte);
  return bytes;
}

/// Where the part of the source that starts with a bracket ends; npos where it does not.
std::size_t closing(std::string_view source) {
  int depth = 0;
  bool in_class = false;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (source[at] == '\\') {
      ++at;
    } else if (source[at] == '[') {
      in_class = true;
    } else if (source[at] == ']') {
      in_class = false;
      if (depth == 0) return at;
    } else if (!in_class && source[at] == '(') {
      ++depth;
    } else if (!in_class && source[at] == ')' && --depth == 0) {
      return at;
    }
  }
  return std::string_view::npos;
}

/// Of `[…]`, given what stands between. Bytes beyond ASCII go by their first: those of the letters' whole plane.
Bytes of_class(std::string_view inside) {
  if (inside.starts_with('^') || inside.find('\\') != std::string_view::npos) return all_bytes();
  Bytes bytes;
  for (std::size_t at = 0; at < inside.size(); ++at) {
    const auto byte = static_cast<unsigned char>(inside[at]);
    if (byte >= 0x80) {
      bytes |= range(0x80, 0xFF);
    } else if (at + 2 < inside.size() && inside[at + 1] == '-') {
      bytes |= range(byte, static_cast<unsigned char>(inside[at + 2]));
      at += 2;
    } else {
      bytes.set(byte);
    }
  }
  return bytes;
}

bool may_be_absent(std::string_view behind) {
  return behind.starts_with('?') || behind.starts_with('*') || behind.starts_with("{0");
}

Bytes one(char byte) { return range(static_cast<unsigned char>(byte), static_cast<unsigned char>(byte)); }

bool is_alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool stands_for_itself(char c) { return is_alphanumeric(c) || c == '-' || c == '/'; }

/// What one part of an alternative takes, first of all bytes, and how long it is in the source.
struct Part {
  Bytes bytes = all_bytes();
  std::size_t length = 1;
};

Part first_part(std::string_view source) {
  const std::size_t close = closing(source);
  if (source.starts_with('[') && close != std::string_view::npos) return {of_class(source.substr(1, close - 1)), close + 1};
  if (source.starts_with("(?:") && close != std::string_view::npos) return {starts_of(source.substr(3, close - 3)), close + 1};
  if (source.starts_with("\\d")) return {figures(), 2};
  if (source.size() > 1 && source.front() == '\\') return {is_alphanumeric(source[1]) ? all_bytes() : one(source[1]), 2};
  if (stands_for_itself(source.front())) return {one(source.front()), 1};
  return {};
}

/// Of one alternative.
Bytes of_sequence(std::string_view source) {
  if (source.empty()) return all_bytes();
  const Part part = first_part(source);
  return may_be_absent(source.substr(part.length)) ? all_bytes() : part.bytes;
}

std::size_t repeat_length(std::string_view behind) {
  if (behind.starts_with('{')) return std::min(behind.find('}'), behind.size() - 1) + 1;
  return behind.starts_with('?') || behind.starts_with('*') || behind.starts_with('+') ? 1 : 0;
}

}  // namespace

std::bitset<256> figures() { return range('0', '9'); }

std::bitset<256> starts_of(std::string_view regex) {
  Bytes bytes;
  int depth = 0;
  std::size_t from = 0;
  for (std::size_t at = 0; at < regex.size(); ++at) {
    if (regex[at] == '\\')
      ++at;
    else if (regex[at] == '(' || regex[at] == '[')
      ++depth;
    else if (regex[at] == ')' || regex[at] == ']')
      --depth;
    else if (regex[at] == '|' && depth == 0) {
      bytes |= of_sequence(regex.substr(from, at - from));
      from = at + 1;
    }
  }
  return bytes | of_sequence(regex.substr(from));
}

bool needs_more_than_figures(std::string_view regex) {
  bool more = false;
  while (!regex.empty()) {
    const Part part = first_part(regex);
    const auto behind = regex.substr(part.length);
    if (regex.front() == '|') return false;
    more = more || (!may_be_absent(behind) && (part.bytes & figures()).none());
    regex = behind.substr(repeat_length(behind));
  }
  return more;
}

}  // namespace minutes::find::program
