#include "minutes/write.h"

namespace minutes::write {

std::string tokens_tsv(const Document&) { return {}; }

std::string sentences_tsv(const Document&) { return {}; }

std::string topics_tsv(const Document&) { return {}; }

std::string dates_tsv(const Document&) { return {}; }

std::string actors_tsv(const Document&) { return {}; }

std::string decisions_tsv(const Document&) { return {}; }

}  // namespace minutes::write
