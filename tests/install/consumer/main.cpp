#include <minutes/minutes.h>

#include <iostream>

int main() {
  const minutes::Parser parser;
  const auto document = parser.parse("Styrelsen den 3 mars 2025\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta budgeten.\n");
  if (!document) return 1;
  if (minutes::write::json(*document).empty() || minutes::version().empty()) return 2;
  std::cout << document->decisions.size() << " decision\n";
}
