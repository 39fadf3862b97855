#include <iostream>

#include "minutes/minutes.h"

int main(int argc, char** argv) {
  for (int n = 2; n < argc; ++n) {
    const auto document = minutes::Parser().parse_file(argv[n]);
    if (!document) return 3;
    std::cout << minutes::write::json(*document) << '\n';
  }
}
