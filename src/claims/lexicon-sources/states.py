#!/usr/bin/env python3
"""Makes src/main/resources/lexicon/states.tsv from the npm package world-countries (ODbL 1.0).

usage: npm pack world-countries@5.1.0 && tar xzf world-countries-5.1.0.tgz
       lexicon-sources/states.py package/countries.json > src/main/resources/lexicon/states.tsv

Every state and territory with its English names, capital and demonym. Short forms, leaders and
non-state parties are kept by hand in parties.tsv.
"""
import json
import sys
import unicodedata

HEADER = """# States and territories: ISO 3166-1 alpha-2 code, and the words that name them. UTF-8, tab-separated.
# Made by lexicon-sources/states.py from world-countries 5.1.0 (Mohammed Le Doze, ODbL 1.0); not edited by hand.
# columns: canonical (the code), surface (lower case), flags (name, capital, adjective or people; ambiguous: of two states), note (label)"""

# A word that means something else in a news text far more often than the territory.
LEFT_OUT = {("IO", "name"), ("HM", "name"), ("UM", "name"), ("AQ", "adjective"), ("BV", "name")}
WORDS = {"man", "island", "channel", "heard", "western", "caribbean", "city", "french", "dutch", "american", "british"}
# "Georgetown, Kingston, Victoria, Hamilton" and their like name many towns.
CAPITALS_LEFT_OUT = {"georgetown", "kingston", "victoria", "hamilton", "jamestown", "stanley", "alofi", "douglas",
                     "castries", "road town", "willemstad", "san juan", "monaco", "gibraltar", "singapore",
                     "san marino", "luxembourg", "djibouti", "kuwait city", "guatemala city", "vatican city",
                     "valletta", "male", "nassau", "plymouth", "the valley", "washington dc", "city of victoria",
                     "capitol hill", "the bottom", "port louis", "basseterre", "saint-pierre", "st. george's", "west island", "philipsburg"}


def plain(text):
    return unicodedata.normalize("NFC", text).lower().replace("’", "'").strip()


def people(demonym):
    if demonym.endswith(("ese", "ish", "ss", "ch", "s", "x", "z")):
        return None
    return demonym + "s"


def main():
    rows = {}
    for country in sorted(json.load(open(sys.argv[1], encoding="utf-8")), key=lambda c: c["cca2"]):
        code, label = country["cca2"], country["name"]["common"]

        def add(surface, flag):
            surface = plain(surface)
            if (code, flag) in LEFT_OUT or surface in WORDS or len(surface) < 3:
                return
            rows.setdefault((code, surface), (flag, label))

        add(country["name"]["common"], "name")
        add(country["name"]["official"], "name")
        for capital in country.get("capital", []):
            if plain(capital) not in CAPITALS_LEFT_OUT:
                add(capital, "capital")
        demonym = country.get("demonyms", {}).get("eng", {}).get("m", "")
        if demonym and len(demonym) > 3 and country["independent"] is not False or code in ("TW", "PS", "XK"):
            for one in demonym.split(","):
                add(one, "adjective")
                if people(plain(one)):
                    add(people(plain(one)), "people")
    owner = {}
    for (code, surface), value in rows.items():
        owner.setdefault(surface, []).append((code, value))
    print(HEADER)
    for code, surface in sorted(rows):
        if len(owner[surface]) > 1 and owner[surface][0][0] != code and "name" != rows[code, surface][0]:
            continue
        flag, label = rows[code, surface]
        if len([1 for c, v in owner[surface] if v[0] == "adjective"]) > 1 and flag != "name":
            flag += ",ambiguous"
        print(f"{code}\t{surface}\t{flag}\t{label}")


main()
