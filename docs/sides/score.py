#!/usr/bin/env python3
"""Scores which side people are told to be on against sentences that a reader put on a side (sides.csv beside it).

    throughline run samples/coded-interviews/integrated-commissioning --out out
    python3 docs/sides/score.py out/codings.csv

Prints, for each side, how many sentences were found, how many of them rightly, how many of those a reader found, and
the same for interviews. Sentences of the part "develop" helped to choose the phrases; those of "test" did not.
"""
import csv
import os
import re
import sys

NAMES = {"going step by step": "step", "going faster, or all at once": "fast",
         "whole-area commissioning": "once", "local commissioning": "place"}
SIDES = [("pace", "step"), ("pace", "fast"), ("scale", "once"), ("scale", "place")]


def found(path):
    """Sides by transcript, turn, start and criterion, as the plan counts them."""
    sides = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            unsure = {"irony", "past", "reported", "off the record"} & set(row["flags"].split(";"))
            if unsure or row["question"] == "true" or float(row["confidence"]) < 0.3:
                continue
            names = re.findall(r'(?:^|; )side "([^"]+)": ', row["because"])
            key = (row["transcript"].removesuffix(".xml").split("/")[-1], row["turn"], row["start"], row["criterion"])
            sides[key] = {NAMES[name] for name in names if name in NAMES}
    return sides


def main():
    labels = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sides.csv")
    with open(labels, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = found(sys.argv[1])
    for part in ("develop", "test"):
        print(part)
        for criterion, side in SIDES:
            own = [row for row in rows if row["part"] == part and row["criterion"] == criterion]
            true = [row for row in own if row["side"] in (side, "both")]
            hits = [row for row in own
                    if side in told.get((row["transcript"], row["turn"], row["start"], criterion), ())]
            right = [row for row in hits if row in true]
            people = {row["transcript"] for row in true}
            seen = {row["transcript"] for row in hits}
            print(f"  {side:6} sentences: {len(right)} of {len(hits)} right, of {len(true)} on it; "
                  f"interviews: {len(seen & people)} of {len(seen)} right, of {len(people)} on it")


main()
