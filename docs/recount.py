#!/usr/bin/env python3
"""Counts the figures of the theme summary once more, from codings.csv alone, with nothing but Python.

    python3 recount.py throughline-out/codings.csv [throughline-out/framework-matrix.xlsx]

Prints a line for each criterion. With the workbook (and openpyxl installed) it compares the lines with the sheet
"Themes" and ends with 1 where they differ.
"""
import csv
import re
import sys
from collections import defaultdict

COLUMNS = ["Raised by", "Help", "Both", "Difficulty", "No position", "Brought up", "Only when asked", "Assumption",
           "Hope", "Success factor", "Challenge", "Leave a question open", "Confirmed by a person", "Passages",
           "Most by one person"]
KINDS = ["assumption", "aspiration", "success_factor", "challenge"]


def flags(row):
    return row["flags"].split(";")


def counts(row):
    """Not rejected, on the record, and the speaker's own view."""
    return row["state"] != "rejected" and not {"off the record", "reported"} & set(flags(row))


def stance(row):
    """What it says once irony, guesses, doubt and the past are taken away."""
    told = row["stance"]
    if told == "hindering" and "past" in flags(row):
        return "neutral"
    if row["state"] == "accepted":
        return told
    if told == "helping" and "irony" in flags(row):
        return "neutral"
    if "stance inferred" in flags(row) or float(row["confidence"]) < 0.3:
        return "neutral"
    return told


def kind(row):
    """The kind of a row; none where it is not likely."""
    return "" if "kind inferred" in flags(row) and row["state"] != "accepted" else row["kind"]


def sides(rows):
    """People by the side they speak for where people may want opposite things, as the reasons name it."""
    people = defaultdict(set)
    for row in rows:
        accepted = row["state"] == "accepted"
        unsure = {"irony", "past"} & set(flags(row)) or float(row["confidence"]) < 0.3
        if row["question"] == "true" or (unsure and not accepted):
            continue
        for side in re.findall(r'(?:^|; )side "([^"]+)": ', row["because"]):
            people[side].add(row["participant"])
    return {side: len(own) for side, own in sorted(people.items())}


def figures(rows):
    people = defaultdict(list)
    for row in rows:
        people[row["participant"]].append(row)
    out = dict.fromkeys(COLUMNS, 0)
    for own in people.values():
        told = {stance(row) for row in own}
        helps, hinders = bool(told & {"helping", "mixed"}), bool(told & {"hindering", "mixed"})
        out["Raised by"] += 1
        position = {(1, 0): "Help", (1, 1): "Both", (0, 1): "Difficulty", (0, 0): "No position"}
        out[position[helps, hinders]] += 1
        volunteered = any("prompted" not in flags(row) for row in own)
        out["Brought up" if volunteered else "Only when asked"] += 1
        for wanted, column in zip(KINDS, COLUMNS[7:11]):
            out[column] += any(kind(row) == wanted for row in own)
        out["Leave a question open"] += any(row["question"] == "true" for row in own)
        out["Confirmed by a person"] += any(row["state"] == "accepted" for row in own)
        out["Passages"] += len(own)
        out["Most by one person"] = max(out["Most by one person"], len(own))
    return out


def main():
    with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["criterion"] and counts(row)]
    found = defaultdict(list)
    for row in rows:
        found[row["criterion"]].append(row)
    table = {criterion: figures(rows) for criterion, rows in found.items()}
    for criterion in sorted(table):
        print(criterion.ljust(28), "  ".join(f"{name} {table[criterion][name]}" for name in COLUMNS))
        for side, count in sides(found[criterion]).items():
            print("".ljust(28), f"spoke for {side}: {count}")
    if len(sys.argv) < 3:
        return
    import openpyxl
    book = openpyxl.load_workbook(sys.argv[2], read_only=True)
    sheet = book["Themes"].iter_rows(values_only=True)
    head = next(sheet)
    shown = sorted(tuple(row[head.index(name)] for name in COLUMNS) for row in sheet if row[0] != "All")
    counted = sorted(tuple(table[criterion][name] for name in COLUMNS) for criterion in table)
    counted = [(0,) * len(COLUMNS)] * (len(shown) - len(counted)) + counted
    same = shown == counted
    print(f"{len(shown)} criteria, the workbook says {'the same' if same else 'something else'}")
    sys.exit(0 if same else 1)


main()
