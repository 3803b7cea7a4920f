"""What the body text promises: the matters that it says will be heard, decided, seen or studied."""

import re
from collections.abc import Iterable, Iterator

from npc.genre.actions import DEALT_WITH
from npc.genre.acts import acts_in, is_numbered
from npc.genre.clauses import is_matter, is_of_congress
from npc.genre.opening import organ_names
from npc.genre.parts import meant, parts
from npc.genre.prose import paragraphs
from npc.genre.when import When
from npc.genre.words import Words, words, words_of_sentence
from npc.plan import Location, Plan, Point
from npc.records import NamedTuple


class Statement(NamedTuple):
    """A sentence of the body text as written, with its notes in brackets, up to 。 or ；."""

    text: str
    point: Point | None
    """The point that it stands in; None in the text of a section or subsection."""
    at: Location


class BodySentence(NamedTuple):
    """A sentence of the body text, up to 。 or ；, also within brackets."""

    text: str
    words: Words
    point: Point | None
    """The point that it stands in; None in the text of a section or subsection."""
    at: Location
    statement: Statement
    """What it is of, or is."""


class Promise(NamedTuple):
    """One matter that the body text promises."""

    action: str
    """听取和审议, 听取, 审查和批准, 视察 …, as `npc.genre.actions` names them."""
    text: str
    """The matter as written, without its verb."""
    clause: str
    """The whole clause."""
    words: Words
    sentence: BodySentence
    when: When | None = None
    """The time that goes before it: 9月听取…; 10月份，听取…; 6月底前听取…."""

    @property
    def is_heard(self) -> bool:
        """Whether a meeting hears or decides it, so that a study of the matter is not enough."""
        return self.action in DEALT_WITH

    @property
    def is_of_unnamed_law(self) -> bool:
        """Whether it is of a “一法一条例”: readers know which law is meant, words do not say."""
        return any(law in self.text for law in _UNNAMED_LAWS)


_UNNAMED_LAWS = ("一法一", "一法两", "一法二", "两法一", "两法两")


def sentences(plan: Plan) -> Iterator[BodySentence]:
    """Return the sentences of sections, subsections and points, in order; leads as well."""
    for part in plan.headings:
        yield from _sentences(part.text, None, part.at / "text")
        for point in part.points:
            yield from _sentences(point.lead, point, point.at / "lead")
            yield from _sentences(point.text, point, point.at / "text")


def _sentences(text: str | None, point: Point | None, at: Location) -> Iterator[BodySentence]:
    for paragraph in paragraphs(text):
        for said in _statements(paragraph):
            statement = Statement(said, point, at)
            for written in said.replace("；", "。").replace("！", "。").split("。"):
                if written:
                    yield BodySentence(written, words_of_sentence(written), point, at, statement)


def _statements(paragraph: str) -> Iterator[str]:
    """Cut behind 。, ！ and ； outside brackets; a note in brackets behind 。 is of what it follows."""
    if "（" not in paragraph:
        yield from _ENDS.findall(paragraph)
        return
    start = depth = 0
    for at, sign in enumerate(paragraph):
        depth = max(depth + (sign == "（") - (sign == "）"), 0)
        is_note = sign == "）" and _NOTE.match(paragraph, paragraph.rfind("（", start, at) - 1)
        if depth == 0 and (is_note or (sign in "。！；" and not _NOTE.match(paragraph, at))):
            yield paragraph[start : at + 1]
            start = at + 1
    if start < len(paragraph):
        yield paragraph[start:]


_ENDS = re.compile("[^。！；]+[。！；]?|[。！；]")
_NOTE = re.compile("。（[^（）。]{3,}）")
"""（一） behind 。 is the number of what follows."""


def promises(body: Iterable[BodySentence], *, places: tuple[str, ...]) -> Iterator[Promise]:
    """Return what sentences promise, one by one what they list with 、, in order."""
    ours = organ_names(places)
    listing, point = None, None
    before = ""
    for sentence in body:
        # 听取和审议下列报告：（1）…；（2）…: what is numbered goes on in sentences of its own.
        goes_on = sentence.point is point and is_numbered(sentence.text)
        before = before if sentence.point is point else ""
        named, listing = acts_in(sentence.text, listing if goes_on else None, places, ours)
        point = sentence.point
        for clause, written, when in named:
            if is_of_congress(sentence.text.partition(written)[0]):
                break  # the congress hears it, of whose sessions a table names the days at most
            for part in parts(clause.action, clause.matter):
                about = words(meant(part, before), places=places)
                before = part
                if about.pairs and is_matter(clause.action, part + "报告"):
                    yield Promise(clause.action, part, written, about, sentence, when)
