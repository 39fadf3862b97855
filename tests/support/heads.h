// People of a head: what small attendance blocks give, each under a title and above the first item.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

#include "support/finds.h"

namespace minutes::test {

struct HeadCase {
  const char* text;
  const char* expected;  ///< as people_in() writes it
};

inline void expect_people(std::initializer_list<HeadCase> cases) {
  const std::string title = "Styrelsen\nProtokoll 2024-03-05\n\n",
                    items = "\n1. Mötets öppnande\nMötet öppnas.\n\n2. Ekonomi\nHej.\n";
  for (const HeadCase& c : cases) EXPECT_EQ(people_in(Read(title + c.text + items)), c.expected) << c.text;
}

}  // namespace minutes::test
