"""The runs of a paragraph: their characters as they are printed, and what hangs from them."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from lxml.etree import _Element as Element

from npc.originals.blanks import seen
from npc.originals.word_lines import LINE, PAGE, Stretch
from npc.originals.word_looks import LooksReader, RunLooks
from npc.originals.word_remarks import WordTally
from npc.records import NamedTuple
from npc.word.formats import is_on
from npc.word.open_fields import OpenFields
from npc.word.package import W
from npc.word.runs import (
    ALTERNATIVES,
    DEEPEST,
    PARAGRAPH,
    TRANSPARENT,
    chosen,
    is_prompt,
    properties_of,
)
from npc.word.stylesheet import Stylesheet
from npc.word.symbols import UNKNOWN, symbol, with_symbols

_RUN, _TEXT, _PROPERTIES = f"{W}r", f"{W}t", f"{W}rPr"
_DRAWN = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))
_DELETED = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
_INSERTED = frozenset(f"{W}{name}" for name in ("ins", "moveTo"))
_MATHS = frozenset(("oMath", "oMathPara"))


class Surroundings(NamedTuple):
    """Where runs stand."""

    fields: OpenFields
    """Those that are open."""
    style: str | None
    """Of the paragraph."""
    table: str | None
    """The style of the table around them."""
    drawn: list[Element]
    """Where to put what is drawn, or stands in a box."""

    def follow(self, mark: Element) -> str:
        """Follow a mark of a field; return what it shows of itself."""
        if mark.tag == f"{W}fldChar":
            return self.fields.mark(mark)
        self.fields.ask(mark.text or "")
        return ""


class NoteNames:
    """Footnotes and endnotes by the names that they get, in the order in which they are used."""

    def __init__(self, known: frozenset[tuple[str, str]]) -> None:
        self._known = known
        self.names: dict[tuple[str, str], str] = {}

    def name(self, kind: str, note: str) -> str:
        """Return the name of a note; nothing where there is no such note."""
        key = kind, note
        return self.names.setdefault(key, f"n{len(self.names) + 1}") if key in self._known else ""


class RunReader:
    """Reads runs, whatever is wrapped round them."""

    def __init__(self, sheet: Stylesheet, tally: WordTally, notes: NoteNames) -> None:
        self._looks = LooksReader(sheet)
        self._tally = tally
        self._notes = notes

    def read(
        self,
        parent: Element,
        around: Surroundings,
        depth: int = DEEPEST,
    ) -> Iterator[Stretch]:
        """Yield what is printed of a paragraph, or of what is wrapped round a part of it."""
        for child in parent if depth else ():
            tag = child.tag
            if tag == _RUN:
                yield from self._run(child, around, depth - 1)
            elif tag in _DELETED:
                self._tally.changes += 1
            elif tag == f"{W}sdt":
                yield from self._control(child, around, depth - 1)
            elif tag in TRANSPARENT or tag == PARAGRAPH:
                self._tally.changes += tag in _INSERTED
                yield from self.read(child, around, depth - 1)
            elif tag == ALTERNATIVES:
                yield from self.read(chosen(child), around, depth - 1)
            elif tag.rpartition("}")[2] in _MATHS and around.fields.is_printed:
                words = "".join(each.text or "" for each in child.iter("{*}t"))
                yield Stretch(words, is_bold=False, size=0)

    def _control(
        self,
        control: Element,
        around: Surroundings,
        depth: int,
    ) -> Iterator[Stretch]:
        """Read what stands in a content control: words, or a prompt for them."""
        if is_prompt(control):
            self._tally.prompts += sum(len(each.text or "") for each in control.iter(_TEXT))
        else:
            yield from self.read(control, around, depth)

    def _run(
        self,
        run: Element,
        around: Surroundings,
        depth: int,
    ) -> Iterator[Stretch]:
        looks: RunLooks | None = None
        # Most runs are a text and how it looks.
        only = run[1].text if len(run) == 2 and run[1].tag == _TEXT else None  # noqa: PLR2004
        texts = ((_plain(only), ""),) if only else self._written(run, around, depth)
        for text, note in texts:
            if not text:
                continue
            if looks is None:
                properties = properties_of(run, _PROPERTIES)
                looks = self._looks.of(properties, around.style, around.table)
            if around.fields.is_contents:
                self._tally.contents += len(text.strip())
            elif looks.is_hidden:
                self._tally.hidden += len(text)
            elif around.fields.is_printed:
                self._tally.struck += len(text) if looks.is_struck else 0
                shown = text if note else self._shown(text, looks.font)
                yield Stretch(shown, looks.is_bold, looks.size, note, looks.is_of_leads)

    def _shown(self, text: str, font: str) -> str:
        shown = with_symbols(text, font)
        self._tally.signs += shown.count(UNKNOWN)
        return shown

    def _written(
        self,
        run: Iterable[Element],
        around: Surroundings,
        depth: int,
    ) -> Iterator[tuple[str, str]]:
        """Yield the texts of a run, and with a reference the name of its note."""
        for child in run:
            tag = child.tag
            if tag == _TEXT:
                yield _plain(child.text or ""), ""
            elif tag in _SIGNS:
                yield _SIGNS[tag](child), ""
            elif tag in _REFERENCES:
                yield self._reference(child)
                if is_on(child.get(f"{W}customMarkFollows", "0")):
                    return  # what follows is a mark of the office's own in place of the number
            elif tag in _FIELDS:
                yield around.follow(child), ""
            elif tag in _DRAWN:
                around.drawn.append(child)
            elif depth:
                yield from self._within(child, around, depth - 1)

    def _reference(self, element: Element) -> tuple[str, str]:
        name = self._notes.name(_REFERENCES[element.tag], element.get(f"{W}id") or "")
        return (f"[^{name}]" if name else "", name)

    def _within(
        self, child: Element, around: Surroundings, depth: int
    ) -> Iterator[tuple[str, str]]:
        """Read what stands in a run with runs of its own."""
        if child.tag == ALTERNATIVES:
            yield from self._written(chosen(child), around, depth)
        elif child.tag == f"{W}ruby":
            for run in child.iterfind(f"{W}rubyBase/{W}r"):
                yield from self._written(run, around, depth)
            sounds = child.iterfind(f"{W}rt//{W}t")
            self._tally.phonetic += sum(len(each.text or "") for each in sounds)


def _plain(text: str) -> str:
    """Return a text as it is seen, in which nothing looks like marks of ours."""
    return seen(text).replace(LINE, " ").replace(PAGE, " ")


def _sign(element: Element) -> str:
    code = element.get(f"{W}char") or ""
    try:
        return symbol(element.get(f"{W}font") or "", int(code[:8], 16))
    except ValueError:
        return ""


def _break(element: Element) -> str:
    return PAGE if element.get(f"{W}type") == "page" else LINE


_SIGNS: Mapping[object, Callable[[Element], str]] = {
    f"{W}tab": lambda _: "\t",
    f"{W}ptab": lambda _: "\t",
    f"{W}br": _break,
    f"{W}cr": lambda _: LINE,
    f"{W}noBreakHyphen": lambda _: "-",
    f"{W}softHyphen": lambda _: "\u00ad",
    f"{W}sym": _sign,
}
_FIELDS = frozenset((f"{W}fldChar", f"{W}instrText"))
_REFERENCES: Mapping[object, str] = {
    f"{W}footnoteReference": "footnote",
    f"{W}endnoteReference": "endnote",
}
