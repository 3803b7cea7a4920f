"""What npc wrote is what it says it is: readable by what reads such files, and without control characters."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""What a terminal would obey, or what turns the reading direction."""
BINARY = {"docx", "pdf", "xlsx"}


def fault_of_output(
    arguments: Sequence[str], code: int, stdout: bytes, stderr: bytes
) -> str | None:
    """Return what is wrong with what a run printed, if anything."""
    form = "" if _value(arguments, "-o", "--output") not in {None, "-"} else _form(arguments)
    if form in BINARY:
        return _fault_of(form, stdout) if code == 0 else None
    fault = _raw("stderr", "", stderr) or _raw("stdout", form, stdout)
    if fault is None and code in {0, 1} and stdout:
        fault = _fault_of(form, stdout)
    return fault


def fault_of_files(arguments: Sequence[str], code: int, folder: Path) -> str | None:
    """Return what is wrong with the files that a run wrote, if anything."""
    named = _value(arguments, "-o", "--output")
    written = folder / named if named not in {None, "-"} else None
    for place in {folder, written.parent if written else folder}:
        litter = [path.name for path in place.glob(".npc-*")]
        if litter:
            return f"left behind: {', '.join(litter)}"
    if code == 0 and written and written.is_file():
        return _fault_of(written.suffix.removeprefix("."), written.read_bytes())
    return None


def _form(arguments: Sequence[str]) -> str:
    return "diff" if "--diff" in arguments else _value(arguments, "--to", "--format") or ""


def _value(arguments: Sequence[str], *options: str) -> str | None:
    pairs = pairwise(arguments)
    return next((value for option, value in pairs if option in options), None)


def _raw(stream: str, form: str, data: bytes) -> str | None:
    if form in {"csv", "ics", "diff"}:  # a file whose lines end so can be patched only so
        data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"{stream} is not UTF-8: {error}"
    found = RAW.search(text)
    if not found:
        return None
    around = text[max(0, found.start() - 30) : found.end() + 30]
    return f"{stream} has U+{ord(found.group()):04X}: {around!r}"


def _fault_of(form: str, data: bytes) -> str | None:
    read = READERS.get(form)
    if read is None:
        return None
    try:
        read(data)
    except Exception as error:  # noqa: BLE001 - whatever a reader says is what is wanted
        return f"no valid {form}: {error!r}"
    return None


def _json_lines(data: bytes) -> None:
    for line in data.splitlines():
        json.loads(line)


def _sarif(data: bytes) -> None:
    (run,) = json.loads(data)["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules), "a rule is described twice"
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"], "ruleIndex is of another rule"


def _csv(data: bytes) -> None:
    list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def _xml(data: bytes) -> None:
    from lxml import etree

    etree.fromstring(data)


def _html(data: bytes) -> None:
    from lxml import html

    page = html.document_fromstring(data.decode("utf-8"))
    assert not page.xpath("//script"), "has a script"
    assert not page.xpath("//@*[starts-with(name(), 'on')]"), "has an event handler"


def _ics(data: bytes) -> None:
    from icalendar import Calendar

    Calendar.from_ical(data)


def _package(data: bytes) -> None:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))


READERS: dict[str, Callable[[bytes], object]] = {
    "json": json.loads,
    "gitlab": json.loads,
    "jsonl": _json_lines,
    "sarif": _sarif,
    "junit": _xml,
    "csv": _csv,
    "html": _html,
    "ics": _ics,
    "docx": _package,
    "xlsx": _package,
}
