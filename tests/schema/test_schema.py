"""Real records against the output contract, and stricter: no unknown keys, unique ids, text order, slices, links."""
import copy
import json

import jsonschema
import pytest

from conftest import PROJECT, records, run, shared_folder

LAYERS = {"attendance": "p", "topics": "t", "dates": "d", "actors": "a", "mentions": "m", "decisions": "b", "actions": "u", "votes": "v",
          "motions": "y", "reservations": "r", "events": "e", "remarks": "o", "money": "k", "refs": "f"}
FINDINGS = [layer for layer in LAYERS if layer not in ("attendance", "topics", "actors")]
LINKS = {"topic": "topics", "parent": "topics", "actor": "actors", "decision": "decisions", "period": "dates"}


def closed(schema):
    """The schema with every object closed: keys that it does not name are refused."""
    schema = copy.deepcopy(schema)
    shared = schema["$defs"]["span"]

    def close(node):
        if isinstance(node, list):
            for item in node:
                close(item)
            return
        if not isinstance(node, dict):
            return
        if "allOf" in node:
            node["unevaluatedProperties"] = False
            for part in node["allOf"]:
                close(list(part.get("properties", {}).values()))
            return
        if "properties" in node and node is not shared:
            node["additionalProperties"] = False
        close([value for key, value in node.items() if key != "allOf"])

    close(schema)
    return schema


# Keys that records have beside those of the contract, which allows it.
ACTOR_FACTS = {"type": "array", "minItems": 1, "items": {
    "type": "object", "required": ["kind", "value", "start", "end", "actor"], "properties": {
        "kind": {"enum": ["role", "affiliation", "succeeds", "replaces"]}, "value": {"type": "string", "minLength": 1},
        "start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}, "actor": {"type": ["string", "null"]}}}}


@pytest.fixture(scope="module")
def validator():
    schema = json.loads((shared_folder("schema") / "document.schema.json").read_text(encoding="utf-8"))
    schema["properties"]["actors"]["items"]["properties"]["facts"] = ACTOR_FACTS
    schema = closed(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


@pytest.fixture(scope="module", params=["corpus", "generated", "gold/docs", "unlabelled"])
def batch(request):
    own = {"corpus": lambda: PROJECT / "corpus" / "texts", "generated": lambda: request.getfixturevalue("generated") / "texts"}
    folder = own.get(request.param, lambda: shared_folder(request.param))()
    result = run("parse", "--with-text", folder)
    assert result.returncode == 0, result.stderr.decode("utf-8")
    found = records(result)
    assert len(found) == len(list(folder.glob("*.txt")))
    return found


def test_the_closed_schema_refuses_unknown_keys(validator):
    record = {key: [] for key in validator.schema["required"]}
    record["dates"] = [{"unknown": 1}]
    messages = " ".join(fault.message for fault in validator.iter_errors(record))
    assert "'unknown' was unexpected" in messages


def test_records_fit_the_schema_and_hold_no_other_keys(batch, validator):
    for record in batch:
        faults = [f"{record['source']['name']}: {fault.json_path}: {fault.message[:200]}" for fault in validator.iter_errors(record)]
        assert not faults, faults[:10]


def test_ids_are_unique_and_count_from_one(batch):
    for record in batch:
        for layer, letter in LAYERS.items():
            assert [row["id"] for row in record[layer]] == [f"{letter}{n + 1}" for n in range(len(record[layer]))]


def test_lists_are_in_text_order(batch):
    for record in batch:
        for layer in [*FINDINGS, "attendance", "topics", "furniture"]:
            starts = [row["start"] for row in record[layer]]
            assert starts == sorted(starts), (record["source"]["name"], layer)


def test_text_is_the_slice_and_parts_lie_inside(batch):
    for record in batch:
        for row in (row for layer in FINDINGS for row in record[layer]):
            assert record["text"][row["start"]:row["end"]] == row["text"] != ""
            for start, end in row.get("parts", []):
                assert row["start"] <= start < end <= row["end"]


def test_furniture_stays_out_of_parts(batch):
    for record in batch:
        strips = [(row["start"], row["end"]) for row in record["furniture"]]
        for row in (row for layer in FINDINGS for row in record[layer]):
            for start, end in row.get("parts", []):
                assert not any(a < end and start < b for a, b in strips), (record["source"]["name"], row["id"])


def test_links_lead_somewhere(batch):
    def walk(node, ids):
        if isinstance(node, list):
            for item in node:
                walk(item, ids)
        elif isinstance(node, dict):
            for key, value in node.items():
                if key in LINKS and isinstance(value, str):
                    assert value in ids[LINKS[key]], (key, value)
                walk(value, ids)

    for record in batch:
        ids = {layer: {row["id"] for row in record[layer]} for layer in LAYERS}
        walk({layer: record[layer] for layer in LAYERS}, ids)
        dates = [event["date"] for event in record["events"]]
        dates += [(row["due"] or {}).get("date") for layer in ("decisions", "actions") for row in record[layer]]
        assert set(dates) <= ids["dates"] | {None}


def test_bounds_of_dates_are_ordered(batch):
    for record in batch:
        for date in record["dates"]:
            assert date["resolved"] or (date["earliest"] is None and date["latest"] is None)
            if date["earliest"] and date["latest"]:
                assert date["earliest"][:10] <= date["latest"][:10], (record["source"]["name"], date)
