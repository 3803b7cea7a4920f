"""Papers that were found become one plan: what all share stands once, and what npc makes is not typed."""

from collections.abc import Mapping, Sequence

from npc.genre.places import names_of_place, place_of
from npc.importer.accounting import Accounting
from npc.importer.annexes import join_annexes
from npc.importer.drafts import say_drafts
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper
from npc.importer.issued import name_issued
from npc.importer.levels import say_level
from npc.importer.naming import names_of
from npc.importer.repeated import with_repeated_once
from npc.importer.segment import Segment
from npc.importer.tables.departments import departments_of
from npc.importer.telling_apart import say_ids, tell_apart
from npc.importer.text.issuing import leave_out_usual_texts
from npc.kinds.registry import PAPERS
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.records import NamedTuple


class ImportSettings(NamedTuple):
    """What is said beside the files: by options, and by the `npc.yaml` of the repo."""

    year: int | None = None
    organ: str | None = None
    level: str | None = None
    has_departments: bool = False
    """Whether `npc.yaml` lists them."""
    usual_organ: str | None = None
    """That of `npc.yaml`, which need not be written again."""
    usual_level: str | None = None
    heads: Mapping[str, str] = {}
    """Heads of the office's own tables, and the keys that they mean."""


_FIRST_KEYS = ("kind", "year", "organ", "level", "title", "adopted", "published", "departments")


def assembled(
    parsed: Sequence[tuple[FoundMapping, Segment]],
    settings: ImportSettings,
    accounting: Accounting,
) -> list[FoundPaper]:
    """Return the papers of a plan, the usual ones first, as `npc.kinds.registry` has them."""
    order = list(PAPERS)
    standing = with_repeated_once(parsed, accounting)
    different: dict[int, tuple[FoundMapping, Segment]] = {}
    for mapping, segment in standing:
        different.setdefault(id(mapping), (mapping, segment))
    tell_apart(list(different.values()))
    ordered = sorted(different.values(), key=lambda paper: order.index(paper[0].text("kind")))
    names = names_of(mapping for mapping, _ in ordered)
    papers = [
        FoundPaper(name, mapping, segment)
        for name, (mapping, segment) in zip(names, ordered, strict=True)
    ]
    say_ids(papers)
    first = _carrier(papers).mapping
    for key, said in (("year", settings.year), ("organ", settings.organ)):
        _lift(key, said, first, papers, accounting)
    name_issued(papers)
    say_drafts(paper.mapping for paper in papers)
    leave_out_usual_texts([paper.mapping for paper in papers], accounting)
    _leave_out_usual_titles(papers, accounting)
    join_annexes(_as_they_stand(papers, standing), accounting)
    if settings.level or not settings.usual_level:
        say_level(first, [mapping for mapping, _ in parsed], settings.level, settings.usual_organ)
    if not settings.has_departments:
        found = departments_of(paper.mapping for paper in papers)
        if found.listed:
            first.values["departments"] = list(found.listed)
        for remark in found.remarks:
            accounting.remark(remark)
    if settings.usual_organ and first.text("organ") == settings.usual_organ:
        _drop(first, "organ", accounting)
    first.values = _sorted(first.values)
    return papers


def _carrier(papers: Sequence[FoundPaper]) -> FoundPaper:
    """Return the paper that says what holds for all: the first that is no account of another organ."""
    plans = (paper for paper in papers if paper.mapping.text("kind") != "review")
    return next(plans, papers[0])


def _as_they_stand(
    papers: Sequence[FoundPaper], parsed: Sequence[tuple[FoundMapping, Segment]]
) -> list[FoundPaper]:
    """Return papers in the order of the original, each at every place where it stands."""
    by_mapping = {id(paper.mapping): paper for paper in papers}
    return [by_mapping[id(mapping)]._replace(segment=segment) for mapping, segment in parsed]


def _lift(
    key: str,
    said: str | int | None,
    first: FoundMapping,
    papers: Sequence[FoundPaper],
    accounting: Accounting,
) -> None:
    """Put what papers say of year or organ on the first of them, once."""
    plans = [paper.mapping for paper in papers if not PAPERS[paper.mapping.text("kind")].is_account]
    values = list(dict.fromkeys(mapping.text(key) for mapping in plans if mapping.text(key)))
    value = _chosen(first.text(key), values)
    is_said = said is not None
    kept = [m.values[key] for m in plans if not is_said and value and m.text(key) == value]
    for mapping in plans:
        if mapping.text(key) and mapping.values[key] not in kept[:1]:
            _drop(mapping, key, accounting)
        mapping.values.pop(key, None)
    if is_said:
        first.put_known(key, said)
    elif kept:
        first.values[key] = kept[0]
        others = [each for each in values if not _is_same(each, value)]
        if others:
            first.check(key, _DIFFER.format(others=others))
    elif key == "year" and plans:
        first.check(key, _NO_YEAR)


def _is_same(value: str, chosen: str) -> bool:
    """Return whether two papers mean the same: 南海区人大常委会, 区人大常委会, 南海区十八届人大常委会, the city's before it."""
    return chosen.endswith(value) or place_of(value) in names_of_place(chosen)


def _chosen(own: str, values: Sequence[str]) -> str:
    """Return what the first paper says, or a longer name of the same; else the longest that any says."""
    longer = [value for value in values if value.endswith(own)]
    return max(longer, key=len, default="")


def _drop(mapping: FoundMapping, key: str, accounting: Accounting) -> None:
    """Take a key out, whose words are made by npc."""
    found = mapping.values.pop(key)
    if isinstance(found, FoundValue):
        accounting.all_computed(found.of, _SHARED)


def _leave_out_usual_titles(papers: Sequence[FoundPaper], accounting: Accounting) -> None:
    """Take out the titles of body text and notice where npc makes them of organ and year."""
    first = _carrier(papers).mapping
    organ, year = first.text("organ"), first.text("year")
    usual = issued = f"{organ}{year}年工作要点"
    for paper in papers:
        mapping = paper.mapping
        kind, title = mapping.text("kind"), mapping.text("title")
        if kind == "work-points":
            issued = title or usual
            if title == usual:
                _drop(mapping, "title", accounting)
        elif kind == "notice" and not mapping.text("alone"):
            words = {"organ": organ, "about": f"关于印发《{issued}》的"}
            if title == PAPERS[kind].usual_title.format_map(words):
                _drop(mapping, "title", accounting)


def _sorted(values: dict[str, Found]) -> dict[str, Found]:
    """Return keys in the order in which plans have them: what all share before the paper's own."""
    rank = {key: number for number, key in enumerate(_FIRST_KEYS)}
    ordered = sorted(values, key=lambda key: rank.get(key, len(rank)))
    return {key: values[key] for key in ordered}


_SHARED = Message("said elsewhere, or made of organ and year", "别处已写，或由机关和年度生成")
_DIFFER = Message(
    "the original also has “{others}”; only one can be right for the plan",
    "原件中另有“{others}”；一份计划只能是其中一个",
)
_NO_YEAR = spelt(
    Message(
        "the original does not say of which year it is; write “<year>: …”",
        "没有读出年度，请写“<year>: 年份”",
    )
)
