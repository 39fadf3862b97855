#include "learn/labels.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "minutes/write.h"

namespace minutes::learn {
namespace {

using Object = Poco::JSON::Object;
using Array = Poco::JSON::Array;

std::string text_of(const Poco::Dynamic::Var& value);

/// Names of a list, joined as labels join them.
std::string joined(const Array& list) {
  std::string out;
  for (const auto& item : list) {
    const std::string part = text_of(item);
    if (!part.empty()) out += (out.empty() ? "" : "; ") + part;
  }
  return out;
}

/// A string; of an object its `name` or `value`; of a list its parts joined; empty for null.
std::string text_of(const Poco::Dynamic::Var& value) {
  if (value.isEmpty()) return {};
  if (value.type() == typeid(Array::Ptr)) return joined(*value.extract<Array::Ptr>());
  if (value.type() == typeid(Object::Ptr)) {
    const auto object = value.extract<Object::Ptr>();
    return text_of(object->has("name") ? object->get("name") : object->get("value"));
  }
  return value.convert<std::string>();
}

std::string text_at(const Object& row, const std::string& key) { return row.has(key) ? text_of(row.get(key)) : std::string(); }

Label label_of(const Object& row) {
  Label label;
  const auto number = [&](const std::string& key, auto fallback) {
    const auto value = row.get(key);
    return value.isEmpty() || !value.isNumeric() ? fallback : value.convert<decltype(fallback)>();
  };
  label.start = number("start", std::uint32_t{0});
  label.end = number("end", std::uint32_t{0});
  label.text = text_at(row, "text");
  label.role = text_at(row, "role");
  label.affiliation = text_at(row, "affiliation");
  label.decider = text_at(row, "decider");
  label.responsible = text_at(row, "responsible");
  label.due = text_at(row, "due");
  label.currency = text_at(row, "currency");
  label.level = number("level", std::uint32_t{0});
  label.decider_not_stated = text_at(row, "decider_kind") == "not_stated";
  if (row.has("confidence")) label.confidence = number("confidence", 0.0);
  return label;
}

/// Rows of a layer; `kind` and `name` say which keys fill Label::kind and Label::name.
std::vector<Label> layer(const Object& root, const std::string& key, const std::string& kind, const std::string& name) {
  std::vector<Label> labels;
  const auto rows = root.getArray(key);
  if (rows.isNull()) return labels;
  for (std::size_t n = 0; n < rows->size(); ++n) {
    const auto row = rows->getObject(static_cast<unsigned>(n));
    if (row.isNull()) continue;
    Label label = label_of(*row);
    if (!kind.empty()) label.kind = text_at(*row, kind);
    if (!name.empty()) label.name = text_at(*row, name);
    if (key == "money" && row->get("value").isNumeric()) label.value = row->get("value").convert<double>();
    labels.push_back(std::move(label));
  }
  return labels;
}

/// Mentions of a record name their actor by id.
std::vector<Label> mentions_of(const Object& root) {
  if (!root.has("mentions")) return layer(root, "actors", "type", "name");
  std::map<std::string, std::string> names;
  if (const auto actors = root.getArray("actors"))
    for (std::size_t n = 0; n < actors->size(); ++n)
      if (const auto actor = actors->getObject(static_cast<unsigned>(n)))
        names[text_at(*actor, "id")] = text_at(*actor, "name");
  auto mentions = layer(root, "mentions", "type", "actor");
  for (Label& mention : mentions) mention.name = names[mention.name];
  return mentions;
}

/// The values of a record's dates by id; empty of labels, whose dates have none.
std::map<std::string, std::string> date_values(const Object& root) {
  std::map<std::string, std::string> values;
  if (const auto dates = root.getArray("dates"))
    for (std::size_t n = 0; n < dates->size(); ++n)
      if (const auto date = dates->getObject(static_cast<unsigned>(n)); date && date->has("id"))
        values[text_at(*date, "id")] = text_at(*date, "value");
  return values;
}

/// Events or remarks: `due_key` and `who_key` say what fills Label::due and Label::responsible.
std::optional<std::vector<Label>> further_layer(const Object& root, const std::string& key, const std::string& kind,
                                                const std::string& due_key, const std::string& who_key) {
  const auto rows = root.getArray(key);
  if (rows.isNull()) return {};
  auto labels = layer(root, key, kind, "place");
  const auto dates = date_values(root);
  for (std::size_t n = 0; n < labels.size(); ++n) {
    const auto row = rows->getObject(static_cast<unsigned>(n));
    const std::string due = text_at(*row, due_key);
    const auto date = dates.find(due);
    labels[n].due = date == dates.end() ? due : date->second;
    labels[n].responsible = text_at(*row, who_key);
  }
  return labels;
}

Labels labels_in(const Object& root, std::string document) {
  Labels labels;
  labels.document = std::move(document);
  labels.group = text_at(root, "group");
  if (const auto meta = root.getObject("meta"))
    for (std::size_t n = 0; n < meta_fields.size(); ++n) labels.meta[n] = text_at(*meta, std::string(meta_fields[n]));
  labels.attendance = layer(root, "attendance", "presence", "name");
  labels.topics = layer(root, "topics", "", "title");
  labels.dates = layer(root, "dates", "", "value");
  labels.mentions = mentions_of(root);
  labels.decisions = layer(root, "decisions", "status", "");
  labels.actions = layer(root, "actions", "", "");
  labels.money = layer(root, "money", "", "");
  labels.references = layer(root, "refs", "kind", "");
  labels.events = further_layer(root, "events", "state", "date", "parties");
  labels.remarks = further_layer(root, "remarks", "kind", "", "holder");
  return labels;
}

}  // namespace

Result<Labels> parse_labels(std::string_view json, std::string document) {
  try {
    Poco::JSON::Parser parser;
    const auto root = parser.parse(std::string(json));
    if (root.type() != typeid(Object::Ptr)) return Error{ErrorCode::binary_input, document, document + ": not a JSON object"};
    return labels_in(*root.extract<Object::Ptr>(), document);
  } catch (const Poco::Exception& fault) {
    return Error{ErrorCode::binary_input, document, document + ": no JSON that labels are written in: " + fault.displayText()};
  }
}

Result<Labels> read_labels(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  if (!file || !(bytes << file.rdbuf())) return Error{ErrorCode::unreadable_file, path, "cannot read " + path};
  const auto slash = path.find_last_of('/');
  std::string stem = slash == std::string::npos ? path : path.substr(slash + 1);
  if (stem.ends_with(".json")) stem.resize(stem.size() - 5);
  return parse_labels(bytes.str(), stem);
}

Labels labels_of(const Document& document) { return parse_labels(write::json(document), document.name).value(); }

std::string folded(std::string_view value) {
  UErrorCode status = U_ZERO_ERROR;
  auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(value.data(), static_cast<int32_t>(value.size())));
  wide.foldCase();
  if (const auto* nfc = icu::Normalizer2::getNFCInstance(status); U_SUCCESS(status)) wide = nfc->normalize(wide, status);
  std::string text;
  wide.toUTF8String(text);
  std::vector<std::string> parts(1);
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    for (auto at = word.find(';'); at != std::string::npos; at = word.find(';')) {
      if (at > 0) parts.back() += (parts.back().empty() ? "" : " ") + word.substr(0, at);
      parts.emplace_back();
      word.erase(0, at + 1);
    }
    if (!word.empty()) parts.back() += (parts.back().empty() ? "" : " ") + word;
  }
  std::erase(parts, std::string());
  std::sort(parts.begin(), parts.end());
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "" : "; ") + part;
  return out;
}

}  // namespace minutes::learn
