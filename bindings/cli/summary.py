"""A summary that a person can read of records that `minutes parse` wrote, one a line.

usage: summary.py RECORDS.jsonl
"""
import collections
import json
import sys

SHOWN = 10


def load(path):
    records, errors = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            (records if record["schema"] == "libminutes.document/1" else errors).append(record)
    return records, errors


def table(title, counts, shown=None):
    print(f"\n{title}: {sum(counts.values())}")
    for name, count in counts.most_common(shown):
        print(f"  {count:6}  {name}")
    if shown is not None and len(counts) > shown:
        print(f"          … and {len(counts) - shown} more")


def count_of(records, layer, key):
    return collections.Counter(row[key] or "not stated" for record in records for row in record[layer])


def named(records, kind):
    """Documents that name each actor, and mentions in all."""
    documents, mentions = collections.Counter(), collections.Counter()
    for record in records:
        names = {actor["id"]: actor["name"] for actor in record["actors"] if actor["type"] == kind}
        documents.update(set(names.values()))
        mentions.update(names[m["actor"]] for m in record["mentions"] if m["actor"] in names)
    return documents, mentions


def print_actors(title, records, kind):
    documents, mentions = named(records, kind)
    print(f"\n{title}: {len(documents)} named")
    for name, count in mentions.most_common(SHOWN):
        print(f"  {count:6}  {name}" + (f" (in {documents[name]} documents)" if documents[name] > 1 else ""))


def print_documents(records):
    print(f"{'day':12}{'genre':20}{'topics':>7}{'decided':>8}{'actions':>8}{'warnings':>9}  body")
    for record in sorted(records, key=lambda r: (r["meta"]["date"] or "", r["source"]["name"])):
        meta = record["meta"]
        counts = [len(record[layer]) for layer in ("topics", "decisions", "actions", "warnings")]
        print(f"{meta['date'] or '?':12}{meta['genre']:20}{counts[0]:7}{counts[1]:8}{counts[2]:8}{counts[3]:9}  {meta['body'] or '?'}")


def print_actions(records):
    rows = [(record, action) for record in records for action in record["actions"]]
    with_who = sum(bool(action["responsible"]) for _, action in rows)
    with_when = sum(bool(action["due"]) for _, action in rows)
    print(f"\nactions: {len(rows)}, {with_who} with someone responsible, {with_when} with a time")
    for record, action in [row for row in rows if row[1]["responsible"]][:SHOWN]:
        who = ", ".join(party["name"] for party in action["responsible"])
        due = (action["due"] or {}).get("value") or (action["due"] or {}).get("text") or ""
        print(f"  {who}{' · ' + due if due else ''}: {' '.join(action['text'].split())[:100]}")


def print_dates(records):
    dates = [date for record in records for date in record["dates"]]
    resolved = sum(date["resolved"] for date in dates)
    print(f"\ndates: {len(dates)}, {resolved} placed on the calendar")
    years = collections.Counter((date["earliest"] or date["latest"])[:4] for date in dates if date["earliest"] or date["latest"])
    print("  by year: " + ", ".join(f"{year} {count}" for year, count in sorted(years.items())))


def main(path):
    records, errors = load(path)
    print(f"{len(records)} documents read, {len(errors)} not\n")
    for error in errors:
        print(f"  {error['source']}: {error['code']}: {error['message']}")
    print_documents(records)
    table("decisions by status", count_of(records, "decisions", "status"))
    print_dates(records)
    print_actors("people", records, "person")
    print_actors("organisations", records, "organisation")
    print_actions(records)
    table("warnings", count_of(records, "warnings", "code"), SHOWN)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
