"""Fields of a text: what is printed of them is their result, not what asks for it."""

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from npc.word.formats import is_on
from npc.word.package import W
from npc.word.runs import FALLBACK
from npc.word.whole_numbers import whole_number

_UNREAD = (f"{W}del", f"{W}moveFrom", FALLBACK)
_OF_CONTENTS = frozenset(("TOC",))
_CIRCLED = re.compile(r"\\ac?\(([^(),]{0,20}),([^()]{0,20})\)", re.IGNORECASE)
_ARGUMENT = re.compile(r"\(([^()]{0,200})\)")
_SWITCH = re.compile(r"\\[A-Za-z]{1,2}(?: ?-?\d{1,4})?")


class _ShownField:
    """A field whose end was not reached yet."""

    __slots__ = ("asks", "form", "has_result")

    def __init__(self, form: Element | None) -> None:
        self.asks = ""
        self.form = form
        """What a field of a form holds."""
        self.has_result = False

    @property
    def kind(self) -> str:
        """Its first word."""
        return self.asks.split(maxsplit=1)[0].upper() if self.asks.strip() else ""


class OpenFields:
    """The fields that are open while a text is read in order."""

    __slots__ = ("_asking", "_of_contents", "_open", "_unclosed")

    def __init__(self, text: Element) -> None:
        self._open: list[_ShownField] = []
        self._asking = self._of_contents = 0
        self._unclosed = frozenset(_unclosed(text))
        """Fields without an end: what follows them is text all the same."""

    @property
    def is_printed(self) -> bool:
        """Whether what is read now is printed."""
        return not self._asking

    @property
    def is_contents(self) -> bool:
        """Whether it belongs to a table of contents."""
        return self._of_contents > 0

    def ask(self, words: str) -> None:
        """Take words that ask for something."""
        if self._open and not self._open[-1].has_result:
            self._open[-1].asks += words

    def mark(self, element: Element) -> str:
        """Follow the begin, middle or end of a field; return what one without a result shows."""
        kind = element.get(f"{W}fldCharType")
        if kind == "begin" and element not in self._unclosed:
            self._open.append(_ShownField(element.find(f"{W}ffData")))
            self._asking += 1
        elif kind == "separate" and self._open:
            self._answer(self._open[-1])
        elif kind == "end" and self._open:
            return self._end(self._open.pop())
        return ""

    def _answer(self, field: _ShownField) -> None:
        if not field.has_result:
            field.has_result = True
            self._asking -= 1
            self._of_contents += field.kind in _OF_CONTENTS

    def _end(self, field: _ShownField) -> str:
        shown = _shown(field)
        self._answer(field)
        self._of_contents -= field.kind in _OF_CONTENTS
        return shown if self.is_printed else ""


def _shown(field: _ShownField) -> str:
    """Return what a field shows of itself: a box that is ticked, a choice, combined characters."""
    if field.kind == "FORMCHECKBOX":
        return "☑" if field.form is not None and _is_checked(field.form) else "☐"
    if field.has_result:
        return ""
    if field.kind == "FORMDROPDOWN":
        return _chosen(field.form) if field.form is not None else ""
    if field.kind == "EQ":
        return _combined(field.asks.strip()[2:])
    if field.kind == "MACROBUTTON":
        return " ".join(field.asks.split()[2:])
    return ""


def _is_checked(form: Element) -> bool:
    box = form.find(f"{W}checkBox")
    for name in ("checked", "default"):
        found = box.find(f"{W}{name}") if box is not None else None
        if found is not None:
            return is_on(found.get(f"{W}val"))
    return False


def _chosen(form: Element) -> str:
    choices = [each.get(f"{W}val") or "" for each in form.iter(f"{W}listEntry")]
    result = next(form.iter(f"{W}result"), None)
    at = result.get(f"{W}val") if result is not None else None
    number = whole_number(at, longest=3) or 0  # Word has 25 choices
    return choices[number] if number < len(choices) else ""


def _combined(asks: str) -> str:
    """Return the characters that a formula puts over each other, or one in a circle."""
    circled = _CIRCLED.search(asks)
    if circled:
        inner = circled[2].strip()
        number = whole_number(inner, longest=2) or 0
        return chr(ord("①") + number - 1) if 0 < number <= 20 else inner  # noqa: PLR2004 - ① to ⑳
    return "".join(
        part for each in _ARGUMENT.findall(asks) for part in _SWITCH.sub("", each).split(",")
    )


def _unclosed(text: Element) -> Iterator[Element]:
    opened: list[Element] = []
    for mark in text.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        if kind not in {"begin", "end"} or next(mark.iterancestors(*_UNREAD), None) is not None:
            continue
        if kind == "begin":
            opened.append(mark)
        elif opened:
            opened.pop()
    yield from opened
