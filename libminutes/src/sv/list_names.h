// The names of the word lists, for people to read.
#pragma once

#include <string_view>

namespace minutes::sv {

/// The name of the list with that number (sv/lists.h); empty where there is none.
std::string_view list_name(int number);

}  // namespace minutes::sv
