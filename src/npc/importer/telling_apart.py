"""Papers of which a year has one, found twice: told apart by their titles, or refused.

Two tables of a year with different titles are two of its plans. Two with one title that say different
things cannot both be the plan, and which of them counts nobody can know but the office.
"""

from collections.abc import Sequence

from npc.errors import UsageError
from npc.genre.papers import paper_named_in
from npc.importer.found import FoundMapping
from npc.importer.found_plan import FoundPaper
from npc.importer.purposes import MAIN, own_name, purpose_of
from npc.importer.segment import Segment
from npc.messages import Message, Verbatim

_ONCE = frozenset(("work-points", "arrangement", "monthly-plan"))
"""Kinds of which a year has one, but for plans of different purposes."""


def tell_apart(papers: Sequence[tuple[FoundMapping, Segment]]) -> None:
    """Give a purpose to arrangements that would be taken for the year's main one.

    Raises:
        UsageError: Two files hold one paper, and differ.

    """
    known: dict[tuple[str, str], Segment] = {}
    for mapping, segment in papers:
        kind, title = mapping.text("kind"), mapping.text("title")
        if kind not in _ONCE:
            continue
        before = known.setdefault((kind, own_name(title)), segment)
        if before is not segment and before.file != segment.file:
            words = {"one": Verbatim(before.file), "other": Verbatim(segment.file)}
            raise UsageError(_CONTRADICT.format(title=title, **words), hint=_ONE_OF_THEM)
    arrangements = [mapping for mapping, _ in papers if _is_unnamed(mapping)]
    main = next((each for each in arrangements if MAIN in each.text("title")), None)
    for mapping in arrangements:
        if mapping is not (main or arrangements[0]) and own_name(mapping.text("title")):
            mapping.put_known("paper", own_name(mapping.text("title")))


def _is_unnamed(mapping: FoundMapping) -> bool:
    return mapping.text("kind") == "arrangement" and not purpose_of(mapping)


def say_ids(papers: Sequence[FoundPaper]) -> None:
    """Write the id of a paper of which a year has one, where it is a second one without a purpose."""
    seen: set[str] = set()
    for paper in papers:
        kind = paper.mapping.text("kind")
        if kind in _ONCE and not paper.mapping.text("paper"):
            named = kind == "arrangement" and paper_named_in(paper.mapping.text("title"))
            if kind in seen and not named:
                paper.mapping.put_known("id", paper.name)
                paper.mapping.check("", _SECOND)
            seen.add(kind)


_CONTRADICT = Message(
    "“{one}” and “{other}” both hold “{title}”, and differ",
    "“{one}”和“{other}”都是“{title}”，内容却不同",
)
_ONE_OF_THEM = Message(
    "import the one that counts; to put the other into it afterwards, use --into",
    "请只导入作准的一份；要把另一份的改动并进去，导入后再用 --into",
)
_SECOND = Message(
    "a year has one paper of this kind: this is a second one",
    "一年只有一份这样的文件，这里又有一份，请核对",
)
