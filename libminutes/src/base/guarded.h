// The border of the API: no exception but bad_alloc crosses it.
#pragma once

#include <exception>
#include <new>
#include <string>
#include <string_view>

#include "minutes/result.h"

namespace minutes::base {

/// Calls `make`, which returns a Result; what it throws becomes an Error, memory that is used up excepted.
template <class Make>
auto guarded(std::string_view where, Make make) -> decltype(make()) {
  try {
    return make();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& fault) {
    return Error{ErrorCode::internal, std::string(where), std::string("a defect of libminutes: ") + fault.what()};
  }
}

}  // namespace minutes::base
