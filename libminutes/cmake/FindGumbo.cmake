# Target Gumbo::gumbo, the HTML parser. It comes without a package file for CMake. Who only links the static library minutes
# needs no header of it.
find_library(GUMBO_LIBRARY gumbo)
find_path(GUMBO_INCLUDE gumbo.h)
mark_as_advanced(GUMBO_LIBRARY GUMBO_INCLUDE)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Gumbo REQUIRED_VARS GUMBO_LIBRARY)
if(Gumbo_FOUND AND NOT TARGET Gumbo::gumbo)
  add_library(Gumbo::gumbo UNKNOWN IMPORTED)
  set_target_properties(Gumbo::gumbo PROPERTIES IMPORTED_LOCATION ${GUMBO_LIBRARY})
  if(GUMBO_INCLUDE)
    set_target_properties(Gumbo::gumbo PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${GUMBO_INCLUDE})
  endif()
endif()
