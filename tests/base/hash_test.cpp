#include "base/hash.h"

#include <gtest/gtest.h>

#include <string>

#include "base/hash_map.h"
#include "base/hash_set.h"

namespace minutes::base {
namespace {

TEST(HashSet, HoldsItsWordsAndNoOthers) {
  constexpr auto set = hashes_of("och", "av", "för");
  EXPECT_TRUE(set.has(hash_of("och")));
  EXPECT_TRUE(set.has(hash_of("för")));
  EXPECT_FALSE(set.has(hash_of("fö")));
  EXPECT_FALSE(set.has(hash_of("")));
}

TEST(HashMap, KeepsTheFirstValueOfEachHash) {
  HashMap<int> map;
  EXPECT_EQ(map.find(hash_of("ett")) == nullptr, true);
  map.add(hash_of("ett"), 1);
  EXPECT_EQ(map.add(hash_of("ett"), 2), 1);
  ASSERT_NE(map.find(hash_of("ett")), nullptr);
  EXPECT_EQ(*map.find(hash_of("ett")), 1);
}

TEST(HashMap, FindsAllWhenItHasGrown) {
  HashMap<int> map;
  for (int i = 0; i < 1000; i += 2) map.add(hash_of(std::to_string(i)), i);
  for (int i = 0; i < 1000; ++i) {
    const int* found = map.find(hash_of(std::to_string(i)));
    EXPECT_EQ(found != nullptr, i % 2 == 0);
    if (found != nullptr) {
      EXPECT_EQ(*found, i);
    }
  }
}

}  // namespace
}  // namespace minutes::base
