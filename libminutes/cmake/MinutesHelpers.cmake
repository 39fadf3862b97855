# Helper functions of the build.

# Warnings of the project's own targets.
function(minutes_compile_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(${target} PRIVATE -Wno-restrict)  # GCC 12 warns of std::string itself (bug 105651)
  endif()
  if(MINUTES_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()

# Library, headers and package files, so that find_package(minutes CONFIG) gives minutes::minutes.
function(minutes_install target)
  include(GNUInstallDirs)
  include(CMakePackageConfigHelpers)
  set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/minutes)
  install(TARGETS ${target} EXPORT minutesTargets FILE_SET HEADERS)
  install(EXPORT minutesTargets NAMESPACE minutes:: DESTINATION ${package_dir})
  configure_package_config_file(${PROJECT_SOURCE_DIR}/libminutes/cmake/minutesConfig.cmake.in
    ${PROJECT_BINARY_DIR}/minutesConfig.cmake INSTALL_DESTINATION ${package_dir})
  write_basic_package_version_file(${PROJECT_BINARY_DIR}/minutesConfigVersion.cmake COMPATIBILITY SameMinorVersion)
  install(FILES ${PROJECT_BINARY_DIR}/minutesConfig.cmake ${PROJECT_BINARY_DIR}/minutesConfigVersion.cmake
    ${PROJECT_SOURCE_DIR}/libminutes/cmake/FindGumbo.cmake
    DESTINATION ${package_dir})
endfunction()
