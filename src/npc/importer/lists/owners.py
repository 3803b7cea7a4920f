"""The departments that the sentences of papers name: （财经委；6月）, 由财经委负责, （财经委） behind several items."""

from collections.abc import Iterator, Sequence

from npc.genre.departments import Departments, Owners
from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.owners import COMMITTEES
from npc.genre.sentence_owners import are_like_committees, are_names
from npc.genre.sentence_text import Line
from npc.importer.found import FoundMapping
from npc.importer.lists.below import read
from npc.importer.lists.items import TEXT

_OFTEN = 2
"""Items behind which names stand in brackets: one alone may be a remark."""
_STOPS = "。；;，,"


def owners_in_sentences(papers: Sequence[FoundMapping]) -> list[str]:
    """Return what sentences of papers name as those who do it, each once, in order; none that is of others."""
    found: dict[str, None] = {}
    for paper in papers:
        texts = [text for mapping in paper.with_inner() if (text := mapping.text(TEXT))]
        if paper.text("form") == "sentences":
            found.update(dict.fromkeys(_told(texts)))
    return list(found)


def _told(texts: Sequence[str]) -> Iterator[str]:
    noted = [_named_behind(text) for text in texts]
    are_many = sum(map(bool, noted)) >= _OFTEN
    for text, names in zip(texts, noted, strict=True):
        said = read(text)
        for owners in (said.owners, said.assisting):
            yield from _of_committees(owners.value) if owners else ()
        if are_many and names:
            yield names


def _of_committees(owners: Owners) -> Iterator[str]:
    """Yield the names of owners that a standing committee may have: not 市发展改革委."""
    for owner in owners:
        is_own = "人大" in owner.text or owner.text[:1] not in LEVELS
        if is_own and owner.placeholder is None and owner.text.endswith(COMMITTEES):
            yield owner.text


def _named_behind(text: str) -> str:
    """Return the departments that stand alone in brackets behind a sentence: …的报告（监察和司法委）."""
    line = Line(text)
    end = len(line.plain.rstrip(_STOPS))
    start = line.opening.get(end - 1)
    if not start or line.plain[start] != "（":
        return ""
    names = (start + 1, end - 1)
    parts = list(line.cut(names, "、"))
    are_own = all(are_like_committees(line, part) for part in parts)
    is_named = bool(parts) and are_own and are_names(line, names, Departments())
    return line.written(names) if is_named else ""
