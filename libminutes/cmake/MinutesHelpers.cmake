# Helper functions of the build.

# Warnings of the project's own targets.
function(minutes_compile_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers)
  if(MINUTES_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
