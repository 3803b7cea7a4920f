"""Files of strangers that are imported: spoilt Word files, workbooks, texts and web pages.

A run ends in plan files without anything that a terminal would obey, or in a sentence and without any file.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import count
from pathlib import Path
from random import Random

from attacks.attack import Attack
from attacks.packages import SMALL, TEXTS, VALUES, packed, parts_of, spoilt
from attacks.running import run_npc, workplace
from attacks.validity import RAW
from measuring.corpus import FOLDER
from npc.exit_codes import UNUSABLE
from npc.originals.decoding import decoded

SECONDS, MEGABYTES = 15, 1024
"""What a file may take, whatever is in it."""
_FILES = (
    "09-hand-nanhai.docx",
    "11-split-nanhai.docx",
    "12-ownersrun-month.docx",
    "15-redhead-shili.docx",
    "16-tracked-nanhai.docx",
    "20-lists-yantai.docx",
    "24-paste-shili.txt",
    "25-arr-nanhai.xlsx",
    "26-month-nanhai.xlsx",
    "27-arr-shili.csv",
    "28-news-dongcheng.html",
)
_CHARACTERS = (
    "\0\x07\x13\x1b\x85\u200b\u202e\u2028\ufeff\ufffe\ue000\U000e0041\ud800|\t\"'<>&[^1]*#一1１①（"
)
_TAGS = (
    "<table>" * 300,
    "<td rowspan=99999 colspan=99999>",
    "<li value=-99999999999>",
    "<script>",
    "<!--",
    "<div>" * 5000,
    "<meta charset=utf-7>",
    "&#x202e;&#0;&#xd800;",
    "<ol start=99999999>",
)
_ATTRIBUTE, _TEXT = re.compile(r'="([^"<]*)"'), re.compile(r">([^<]+)<")


def attacks(seed: int) -> Iterator[Attack]:
    """Yield spoilt originals for ever."""
    for number in count():
        random = Random(f"{seed} {number}")
        file = random.choice(_FILES)
        way, data = _spoilt(random, file)
        name = f"{number}: {way} of {file}"
        yield Attack(name, partial(_fault, name, f"x{Path(file).suffix}", data))


def _fault(name: str, file: str, data: bytes) -> str | None:
    with workplace(name) as folder:
        (folder / file).write_bytes(data)
        words = ("plan", "import", file, "-o", "made")
        run = run_npc(words, folder, seconds=SECONDS, megabytes=MEGABYTES)
        made = [*(folder / "made").glob("*")]
        if run.fault or (run.code == UNUSABLE) == bool(made):
            return run.fault or f"ended with {run.code} and {len(made)} files"
        texts = ((path.name, path.read_text("utf-8")) for path in made)
        raw = ((each, found[0]) for each, text in texts if (found := RAW.search(text)))
        return next((f"{each} has U+{ord(found):04X}" for each, found in raw), None)


@cache
def _data(file: str) -> bytes:
    return (FOLDER / file).read_bytes()


def _spoilt(random: Random, file: str) -> tuple[str, bytes]:
    if file.endswith(".docx"):
        return spoilt(random, parts_of(_data(file)))
    if file.endswith(".xlsx"):
        return _workbook(random, file)
    return _text(random, file)


def _workbook(random: Random, file: str) -> tuple[str, bytes]:
    parts = dict(parts_of(_data(file)))
    name = random.choice([name for name in parts if name.startswith(("xl/", "_rels"))])
    way = random.choice(("values", "texts", "repeated", "part"))
    text = parts[name].decode("utf-8", "replace")
    found = [*(_ATTRIBUTE if way == "values" else _TEXT).finditer(text)]
    if way == "part" or not found:
        parts[name] = random.choice(SMALL)
    elif way == "repeated":
        again = re.compile(r"<(row|c|si|xf|sheet|mergeCell)\b[^>]*(?:/>|>.*?</\1>)", re.DOTALL)
        parts[name] = again.sub(lambda each: each[0] * 300, text).encode()
    else:
        start, end = random.choice(found).span(1)
        new = random.choice((*VALUES, *TEXTS, "A1:XFD1048576", "_x000D_", "=1+1"))
        parts[name] = (text[:start] + new.replace("<", "&lt;") + text[end:]).encode()
    return f"{way} of {name}", packed(parts)


def _text(random: Random, file: str) -> tuple[str, bytes]:
    way = random.choice(_WAYS)
    text = way(random, decoded(_data(file), file))
    encoding = random.choice(("utf-8", "utf-8", "utf-8", "gb18030", "utf-16", "utf-16-le"))
    data = text.encode(encoding, "surrogatepass" if encoding != "gb18030" else "replace")
    return f"{way.__name__.strip('_')} in {encoding}", data


def _put(random: Random, text: str, new: str) -> str:
    at = random.randrange(len(text))
    return text[:at] + new + text[at + random.choice((0, 0, 1, 20)) :]


def _long(random: Random, text: str) -> str:
    return _put(random, text, random.choice(TEXTS))


def _values(random: Random, text: str) -> str:
    for _ in range(random.choice((1, 5, 50))):
        text = _put(random, text, random.choice(VALUES))
    return text


def _characters(random: Random, text: str) -> str:
    for _ in range(random.choice((1, 5, 50))):
        text = _put(random, text, random.choice(_CHARACTERS) * random.choice((1, 1, 3, 2000)))
    return text


def _tags(random: Random, text: str) -> str:
    return _put(random, text, random.choice(_TAGS))


def _lines(random: Random, text: str) -> str:
    lines = text.splitlines(keepends=True)
    at = random.randrange(len(lines))
    way = random.choice(("repeated", "joined", "shuffled", "cut"))
    if way == "repeated":
        lines[at] *= random.choice((2, 300, 3000))
    elif way == "joined":
        lines = [line.rstrip("\r\n") for line in lines]
    elif way == "shuffled":
        random.shuffle(lines)
    else:
        del lines[at:]
    return "".join(lines)


_WAYS: tuple[Callable[[Random, str], str], ...] = (_long, _values, _characters, _tags, _lines)
