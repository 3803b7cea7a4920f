"""Weekly sheets of strangers, taken back into a ledger."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, partial
from io import BytesIO
from itertools import count
from random import Random

import openpyxl

from attacks.attack import Attack
from attacks.packages import SMALL, TEXTS, VALUES, Parts, packed, parts_of
from attacks.running import run_npc, workplace
from ledger_texts import LEDGER, PLAN

SECONDS, MEGABYTES = 10, 1024
"""What a sheet may take, whatever is in it."""
_COMMAND = ("ledger", "add", "--from", "x.xlsx", "--date", "2025-05-20", "--skip")
_ATTRIBUTE, _TEXT = re.compile(r'="([^"<]*)"'), re.compile(r">([^<]+)<")


def attacks(seed: int) -> Iterator[Attack]:
    """Yield spoilt workbooks for ever."""
    for number in count():
        random = Random(f"{seed} {number}")
        way, data = _spoilt(random)
        name = f"{number}: {way}"
        yield Attack(name, partial(_fault, name, data))


def _fault(name: str, data: bytes) -> str | None:
    """Take a sheet back, and say what is wrong then: a ledger that lost a line is."""
    with workplace(name) as folder:
        (folder / "plan").mkdir(exist_ok=True)
        (folder / "plan" / "plan.yaml").write_text(PLAN, encoding="utf-8")
        ledger = folder / "plan" / "ledger.yaml"
        ledger.write_text(LEDGER, encoding="utf-8")
        (folder / "x.xlsx").write_bytes(data)
        fault = run_npc(_COMMAND, folder, seconds=SECONDS, megabytes=MEGABYTES).fault
        left = ledger.read_text(encoding="utf-8").splitlines()
        lost = [line for line in LEDGER.splitlines() if "#" in line and line not in left]
        return fault or (f"lost: {lost}" if lost else None)


@cache
def _parts() -> Parts:
    book, stream = openpyxl.Workbook(), BytesIO()
    sheet = book.worksheets[0]
    sheet.append(("灯", "编号", "事项", "本周完成情况"))
    sheet.append(("", "听取1", "", date(2025, 4, 28)))
    sheet.append(("", "debt", "", "报告初稿"))
    book.save(stream)
    return parts_of(stream.getvalue())


def _spoilt(random: Random) -> tuple[str, bytes]:
    parts = dict(_parts())
    name = random.choice([name for name in parts if name.startswith(("xl/", "_rels"))])
    way = random.choice(("values", "texts", "texts", "repeated", "part", "bytes"))
    if way == "part":
        parts[name] = random.choice(SMALL)
    elif way != "bytes":
        parts[name] = _changed(random, way, parts[name].decode()).encode("utf-8", "replace")
    data = bytearray(packed(parts))
    for _ in range(random.choice((1, 3, 20)) if way == "bytes" else 0):
        data[random.randrange(len(data))] = random.randrange(256)
    return f"{way} of {name}", bytes(data)


def _changed(random: Random, way: str, text: str) -> str:
    found = list((_ATTRIBUTE if way == "values" else _TEXT).finditer(text))
    if way == "repeated" or not found:
        return re.sub(
            r"<(row|c|si|xf)\b.*?</\1>", lambda each: each[0] * 400, text, flags=re.DOTALL
        )
    start, end = random.choice(found).span(1)
    new = random.choice(VALUES if way == "values" else (*TEXTS, *VALUES))
    return text[:start] + new.replace("<", "&lt;") + text[end:]
