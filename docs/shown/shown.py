#!/usr/bin/env python3
"""How often the quotes of a plan's section 5 say what they are shown for.

    throughline run INTERVIEWS --out OUT
    throughline codebook export integrated-commissioning --to criteria.csv
    python3 docs/shown/shown.py OUT criteria.csv INTERVIEWS/*.gold.csv

Each quote of a finding (single voices left out) is looked up, by its code in codings.csv, in the tables of coded interviews
(samples/kept-back/README.md says what they hold). Prints, for each sort of finding: how many quotes there are, the
share that stands where a reader coded the criterion, and the share where the same reader also saw that help, difficulty
or kind.
"""
import csv
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

STANCES = {"helps": "help", "difficulties": "hinder"}
KINDS = {"conditions": "success_factor", "hopes": "aspiration", "assumptions": "assumption"}
QUOTE = re.compile(r"“[^”]*” \((?:[^()]*, )?\[([0-9A-Z]{4}-[0-9A-Z]{4})\]")


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def readings(paths):
    """What each reader says of each unit, by transcript and turn."""
    units = defaultdict(list)
    for path in paths:
        for row in table(path):
            stances = dict(zip(row["criteria"].split("|"), row["stances"].split("|")))
            unit = (int(row["start"]), int(row["end"]), stances, row["kind"])
            units[Path(row["transcript"]).stem, row["turn"]].append(unit)
    return units


def shown(folder):
    """Sort of finding, criterion and code of each quote of section 5."""
    plan = json.loads((folder / "od-plan.json").read_text(encoding="utf-8"))
    keys = {entry["id"]: entry["key"].split(".") for entry in plan["entries"]}
    for part in re.split(r'<a id="(?=P5\.)', (folder / "od-plan.md").read_text(encoding="utf-8"))[1:]:
        part = part.split('<a id="')[0].split("\n\n")[0]
        _, _, sort, criterion, *_ = keys[part.split('"')[0]] + [None]
        if criterion not in (None, "others"):
            for code in QUOTE.findall(part):
                yield sort, criterion, code


def says(sort, stance, kind):
    return stance in (STANCES[sort], "mixed") if sort in STANCES else kind == KINDS[sort]


def main():
    folder = Path(sys.argv[1])
    labels = {row["id"]: row["label"] for row in table(sys.argv[2])}
    units = readings(sys.argv[3:])
    codings = {row["evidence"]: row for row in table(folder / "codings.csv")}
    count = Counter()
    for sort, criterion, code in shown(folder):
        row = codings[code]
        start, end = int(row["start"]), int(row["end"])
        label = labels[criterion]
        about = [
            (stances[label], kind) for first, last, stances, kind in units[Path(row["transcript"]).stem, row["turn"]]
            if label in stances and min(last, end) - max(first, start) >= 0.5 * min(last - first, end - start)]
        for name in (sort, "all"):
            count[name, "quotes"] += 1
            count[name, "about"] += bool(about)
            count[name, "says"] += any(says(sort, *one) for one in about)
    for name in ["all", *STANCES, *KINDS]:
        quotes = count[name, "quotes"]
        if quotes:
            about, right = count[name, "about"] / quotes, count[name, "says"] / quotes
            print(f"{name:13}{quotes:4} quotes, {about:.2f} about the criterion, {right:.2f} say it")


main()
