"""Makes `matters.py` from `statutes.yaml`: `python3 dev.py forms`."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from npc.diagnostics import Severity, SourceText
from npc.genre.lexicon.patterns import expand, split_outside_brackets
from npc.knowledge.duty import Article, Duty, DutyRow, Phrasing
from npc.messages import Message
from npc.source.made_modules import constructor_call
from npc.source.reader import read_text
from npc.source.values import Fields, elements, mapping, mappings, needed_text, text, texts

SOURCE = Path(__file__).with_name("statutes.yaml")
TARGET = Path(__file__).with_name("matters.py")
_HEAD = '''"""Statutory matters, made from statutes.yaml by `python3 dev.py forms`; not edited."""

from collections.abc import Mapping

from npc.diagnostics import Severity
from npc.knowledge.duty import Article, Duty, DutyRow, Phrasing
from npc.messages import Message

'''
_MATTERS = "MATTERS: tuple[Duty, ...] = (\n"
_PROVISIONS = "\nPROVISIONS: Mapping[str, Duty] = {\n"


def source() -> str:
    """Return the text of `matters.py`, before it is formatted."""
    duties = tuple(read())
    matters = "".join(f"    {constructor_call(duty)},\n" for duty in duties if duty.forms)
    provisions = "".join(
        f"    {duty.id!r}: {constructor_call(duty)},\n" for duty in duties if not duty.forms
    )
    return f'{_HEAD}{_MATTERS}{matters})\n{_PROVISIONS}{provisions}}}\n"""What rules cite of other things than the year\'s matters, by its id."""\n'


def read() -> Iterator[Duty]:
    """Yield the matters in the order of the file."""
    (document,) = read_text(SourceText(SOURCE.name, SOURCE.read_text(encoding="utf-8"))).documents
    for fields in mappings({"matters": document.data}, "matters"):
        yield _duty(fields)


def _duty(fields: Fields) -> Duty:
    first, last = ([int(str(month)) for month in elements(fields, "months")] + [0, 0])[:2]
    note = text(fields, "note-zh")
    forms = tuple(map(_form, texts(fields, "words")))
    maybe = tuple(map(_form, texts(fields, "maybe")))
    return Duty(
        id=needed_text(fields, "id"),
        called=texts(fields, "names"),
        matter=Message(needed_text(fields, "en"), needed_text(fields, "zh")),
        forms=forms,
        stems=_stems(*forms, *maybe),
        articles=tuple(map(_article, mappings(fields, "law"))),
        not_meant=tuple(chain.from_iterable(map(expand, texts(fields, "not-meant")))),
        maybe=maybe,
        years=tuple(map(int, texts(fields, "years"))),
        months=(first, last) if first else None,
        meetings=texts(fields, "meeting"),
        subject=tuple(map(int, texts(fields, "subject"))),
        note=Message(needed_text(fields, "note-en"), note) if note else None,
        goes_with=text(fields, "with"),
        is_apart=text(fields, "apart") == "yes",
        plan=text(fields, "plan"),
        row=_row(mapping(fields, "row")),
    )


def _row(fields: Fields) -> DutyRow | None:
    if not fields:
        return None
    settle = text(fields, "check-zh")
    return DutyRow(
        needed_text(fields, "category"),
        needed_text(fields, "title"),
        text(fields, "when") or "",
        Message(needed_text(fields, "check-en"), settle) if settle else None,
    )


def _form(written: str) -> Phrasing:
    """Read a form of a clause; groups are parted by spaces, words of a group by |."""
    parts = written.split()
    return Phrasing(
        tuple(tuple(_words(part)) for part in parts if not part.startswith("-")),
        tuple(word for part in parts if part.startswith("-") for word in _words(part[1:])),
    )


def _words(group: str) -> Iterator[str]:
    for pattern in split_outside_brackets(group, "|"):
        yield from expand(pattern)


def _stems(*forms: Phrasing) -> tuple[str, ...]:
    """Return the longest parts of the words of which each form needs one."""
    stems = dict.fromkeys(
        max(word.split("…"), key=len) for form in forms for word in form.needed[0]
    )
    return tuple(
        stem for stem in stems if not any(other in stem for other in stems if other != stem)
    )


def _article(fields: Fields) -> Article:
    lack = text(fields, "missing")
    return Article(
        needed_text(fields, "from"),
        needed_text(fields, "article"),
        text(fields, "quote") or "",
        text(fields, "action"),
        Severity(lack) if lack else None,
        Severity(text(fields, "wrong") or "warning"),
        text(fields, "yearly") != "no",
        text(fields, "until") or "",
        text(fields, "unverified") == "yes",
    )


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
