"""How people refer to a row of the printed tables: 听取6, 7月5.

The shortest part of the category's name that fits no other category of the plan, and the number in it;
of a monthly plan the month and the number in it. Where two papers have a category of one name, the paper
stands before it: 监督·其他2. The tables of an adopted plan do not change, so these names hold.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from npc.genre.lexicon.numerals import FIGURES
from npc.plan import Item, Matter, Paper, Plan
from npc.source.document import Document

_Place = tuple[str, str]
"""The id of a paper, and the name of a category in it."""
_BEFORE = ("开展", "组织", "做好")
_BEHIND = ("的报告", "计划", "工作", "活动", "事项", "安排")
"""What many categories begin or end with tells none of them from the others."""
_ORGAN_ENDS = frozenset("府院委会室局")
"""Names of organs differ at their end: 市人民政府, 市中级人民法院."""
_SHORTEST, _LONGEST = 2, 6
"""Characters of a part; beyond, the whole name stands."""
_NO_END = FIGURES | frozenset("第、，/（）《》“”·月")
"""A number follows the part, and a part is a word."""
_BETWEEN = "·"


def references_of(plan: Plan) -> Mapping[Matter, str]:
    """Return for each matter how its row is referred to; nothing for rows that this does not tell apart."""
    papers = {paper.at.document: paper for paper in plan.papers}
    names = _names_of(plan, papers)
    written = {matter: _reference(matter, papers, names) for matter in plan.matters}
    times = Counter(written.values())
    return {matter: text for matter, text in written.items() if times[text] == 1}


def _reference(
    matter: Matter, papers: Mapping[Document, Paper], names: Mapping[_Place, str]
) -> str:
    return f"{names[_place(matter, papers)]}{matter.number}"


def _place(matter: Matter, papers: Mapping[Document, Paper]) -> _Place:
    """Return where a row stands: its category, else its month, else the paper itself."""
    paper = papers[matter.paper]
    if isinstance(matter, Item):
        return paper.id, matter.category or paper.name
    return paper.id, matter.when.text


def _names_of(plan: Plan, papers: Mapping[Document, Paper]) -> dict[_Place, str]:
    """Name every category of a plan, and tell papers apart where they have one of the same name."""
    months = {_place(task, papers) for task in plan.tasks}
    places = dict.fromkeys(_place(matter, papers) for matter in plan.matters)
    own = dict(_parts({name for _, name in places.keys() - months}))
    shared = Counter(name for _, name in places)
    of_papers = dict(_parts({paper.name for paper in papers.values()}))
    told = {paper.id: of_papers[paper.name] for paper in papers.values()}
    return {
        (paper, name): (f"{told[paper]}{_BETWEEN}" if shared[name] > 1 else "")
        + (name if (paper, name) in months else own[name])
        for paper, name in places
    }


def _parts(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each name with its shortest part that none of the others has."""
    left = sorted(names)
    whole = tuple(left)
    for length in range(_SHORTEST, _LONGEST + 1):
        seen = Counter(part for name in whole for part in _pieces(name, length))
        unnamed = []
        for name in left:
            part = next((part for part in _ends(name, length) if seen[part] == 1), None)
            if part:
                yield name, part
            else:
                unnamed.append(name)
        left = unnamed
    yield from ((name, name) for name in left)


def _pieces(name: str, length: int) -> set[str]:
    return {name[at : at + length] for at in range(len(name) - length + 1)}


def _ends(name: str, length: int) -> Iterator[str]:
    """Yield the beginning of a name and its end, as far as they are words."""
    core = _core(name)
    ends = (core[:length], core[-length:])
    for part in reversed(ends) if core[-1:] in _ORGAN_ENDS else ends:
        if len(part) == length and part[-1] not in _NO_END and part[0] not in _NO_END:
            yield part


def _core(name: str) -> str:
    """Return a name without what many begin or end with, as far as something is left of it."""
    core = name
    for word in _BEFORE:
        core = core.removeprefix(word)
    for word in _BEHIND:
        shorter = core.removesuffix(word)
        core = shorter if len(shorter) >= _SHORTEST else core
    return core if len(core) >= _SHORTEST else name
