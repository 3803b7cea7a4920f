"""What the body text promises: the matters that it says will be heard, decided, seen or studied."""

from collections.abc import Iterable, Iterator

from npc.genre.actions import DEALT_WITH
from npc.genre.clauses import (
    Clause,
    begins_with_verb,
    holds_verb,
    is_matter,
    is_of_others,
    is_unsure,
    may_name_a_matter,
    read_clause,
)
from npc.genre.lexicon.clauses import SUMMING
from npc.genre.lexicon.titles import BEFORE_SECOND_VERB, CONJUNCTIONS, ENDS_OF_NAMES
from npc.genre.listing import Listing, listing_of
from npc.genre.numerals import chinese_number, number_of, start_of_number
from npc.genre.opening import opening, organ_names, unnumbered
from npc.genre.prose import paragraphs
from npc.genre.signs import signs_within
from npc.genre.when import When
from npc.genre.words import Words, words, words_of_sentence
from npc.plan import Location, Plan, Point
from npc.records import NamedTuple


class Sentence(NamedTuple):
    """A sentence of the body text, up to 。 or ；."""

    text: str
    words: Words
    point: Point | None
    """The point that it stands in; None in the text of a section or subsection."""
    at: Location


class Promise(NamedTuple):
    """One matter that the body text promises."""

    action: str
    """听取和审议, 听取, 审查和批准, 视察 …, as `npc.genre.actions` names them."""
    text: str
    """The matter as written, without its verb."""
    clause: str
    """The whole clause."""
    words: Words
    sentence: Sentence
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


def sentences(plan: Plan) -> Iterator[Sentence]:
    """Return the sentences of sections, subsections and points, in order; leads as well."""
    for part in plan.headings:
        yield from _sentences(part.text, None, part.at / "text")
        for point in part.points:
            yield from _sentences(point.lead, point, point.at / "lead")
            yield from _sentences(point.text, point, point.at / "text")


def _sentences(text: str | None, point: Point | None, at: Location) -> Iterator[Sentence]:
    for paragraph in paragraphs(text):
        for written in paragraph.replace("；", "。").replace("！", "。").split("。"):
            if written:
                yield Sentence(written, words_of_sentence(written), point, at)


def promises(body: Iterable[Sentence], *, places: tuple[str, ...]) -> Iterator[Promise]:
    """Return what sentences promise, one by one what they list with 、, in order."""
    ours = organ_names(places)
    listing, point = None, None
    for sentence in body:
        # 听取和审议下列报告：（1）…；（2）…: what is numbered goes on in sentences of its own.
        goes_on = sentence.point is point and _is_numbered(sentence.text)
        named, listing = _read(sentence.text, listing if goes_on else None, places, ours)
        point = sentence.point
        for clause, written, when in named:
            for part in _listed(clause.action, clause.matter):
                about = words(part, places=places)
                if about.pairs and is_matter(clause.action, part + "报告"):
                    yield Promise(clause.action, part, written, about, sentence, when)


class _Named(NamedTuple):
    """A clause that names matters."""

    clause: Clause
    written: str
    when: When | None


def _read(
    text: str, listing: Listing | None, places: tuple[str, ...], ours: tuple[str, ...]
) -> tuple[list[_Named], Listing | None]:
    """Read a sentence; gives the clauses that name matters, and the list that goes on behind it."""
    if listing is None and not holds_verb(text):
        return [], None
    found: list[_Named] = []
    before, when, is_listed = "", None, False
    for written, has_colon in _clauses(text):
        if is_of_others(written):
            break
        named, rest = opening(written, ours)
        when = _time_for_all(written, named or when)
        if not rest:
            continue  # 10月份，听取…: a time alone goes on
        # 听取…的报告，并开展专题询问: the second verb has the matter of the first.
        before = before if written.startswith("并") else ""
        read = [] if is_unsure(written) else list(_at_verbs(written, rest, before))
        entry = None if read else _entry(written, listing, is_listed=is_listed)
        if entry:
            found.append(entry)
            continue
        is_listed = False
        for piece, clause in read:
            before = clause.matter
            following = listing_of(clause, places)
            if following:
                listing = None if _is_numbered(text) else following
                is_listed = has_colon
            elif is_matter(clause.action, clause.matter):
                listing = None
                found.append(_Named(clause, piece, when))
        when = None if read or named else when
    return found, listing


def _time_for_all(clause: str, when: When | None) -> When | None:
    """Leave out 6月、8月，分别听取A、B: each has its own month."""
    return None if when and len(when.windows) > 1 and "分别" in clause else when


def _entry(clause: str, listing: Listing | None, *, is_listed: bool) -> _Named | None:
    """Read a clause without verb as what is listed behind one."""
    entry = unnumbered(clause)  # 上半年预算执行情况 is a matter, and 上半年 no time of it
    if not listing or not (is_listed or entry != clause) or not listing.has(entry):
        return None
    return _Named(Clause(listing.action, entry), clause, None)


def _clauses(text: str) -> Iterator[tuple[str, bool]]:
    """Return the clauses of a sentence, and whether ： or nothing is behind each."""
    for part in text.replace(",", "，").split("："):
        *others, last = part.split("，")
        yield from ((clause, False) for clause in others)
        yield last, True


def _is_numbered(text: str) -> bool:
    return unnumbered(text) != text


def _at_verbs(written: str, rest: str, before: str) -> Iterator[tuple[str, Clause]]:
    """Read a clause, and a second one in it; gives the words of each.

    Args:
        written: The clause.
        rest: What it is from its verb on.
        before: The matter of the clause before.

    """
    if not may_name_a_matter(rest):
        return
    head = written.removesuffix(rest)
    for piece in _cut(rest):
        clause = read_clause(piece)
        if not clause:
            return  # 服务视察、调研等活动 has a verb of its own
        before = clause.matter or before
        yield head + piece, Clause(clause.action, before)
        head = ""


def _cut(clause: str) -> Iterator[str]:
    """Cut a clause where 并, 和 or 、 begins a second verb: 听取…的报告并开展满意度测评."""
    start = 0
    for at in range(1, len(clause)):
        if clause[at] in BEFORE_SECOND_VERB and begins_with_verb(clause[at + 1 :]):
            yield clause[start:at]
            start = at + 1
    yield clause[start:]


_SHORTEST = 4
"""Characters on both sides of 及 or 和 from which on they are taken to join two matters."""


def _listed(action: str, matter: str) -> Iterator[str]:
    """Return the matters that are listed: A、B及C工作情况的报告."""
    if action == "工作评议":  # 对发改局、教育局等6个部门开展工作评议 is one piece of work
        yield matter
        return
    if (
        "两院" in matter
        and "一府" not in matter
        and not any(joiner in matter for joiner in CONJUNCTIONS)
    ):
        yield from (matter.replace("“两院”", "两院").replace("两院", court) for court in _COURTS)
        return
    matter = matter.replace("建议、批评和意见", "建议")
    bearers, about, named = matter.partition("关于")
    if about and "、" in bearers and named:
        matter = named  # 市政府、市中级法院、市检察院关于…的报告 is one report
    parts = list(_outside_brackets(matter))
    if len(parts) > 1 and any(f"“{numeral}" in parts[-1] for numeral in _sums(len(parts))):
        yield matter  # 供水、供气、供热“三供”保障情况 is of one name
        return
    parts[-1:] = _last(parts[-1], len(parts))
    if any(part.startswith(_RHYTHM) for part in parts[1:]):
        return  # 年初听取安排、年中督查推进、年末审议完成情况 is how one matter is followed
    for part in parts:
        yield from next(
            (pieces for joiner in CONJUNCTIONS if len(pieces := _in_two(part, joiner)) > 1), [part]
        )


def _sums(listed: int) -> tuple[str, ...]:
    """Return the numerals by which so many are named together: “两…, “二…, “三…."""
    return (chinese_number(listed),) if listed > 2 else ("两", "二")  # noqa: PLR2004


def _last(part: str, listed: int) -> list[str]:
    """Read what is listed last, without how many there are: 就业、社保和医保三项工作情况的报告."""
    for unit in SUMMING:
        end = part.find(unit)
        start = start_of_number(part, end) if end > 0 else end
        number = number_of(part[start:end]) if 0 < start < end else None
        if not number or number < max(listed, 2):
            continue
        named, rest = part[:start].removesuffix("等"), part[end + len(unit) :]
        joiner = next((joiner for joiner in CONJUNCTIONS if joiner in named[1:-1]), "")
        if joiner and number == listed + 1:
            first, _, second = named.partition(joiner)
            return [first, second + rest]
        return [named + rest] if listed > 1 else [part]
    return [part]


_RHYTHM = ("年初", "年中", "年末", "年底")
_COURTS = ("法院", "检察院")
"""两院 are these."""


def _in_two(part: str, joiner: str) -> list[str]:
    """Cut at 及 where both sides are long enough for a matter, at 和 where a name ends before it."""
    before, found, after = part.partition(joiner)
    if not found or min(len(before), len(after)) < _SHORTEST:
        return [part]
    if after.startswith(("其他财政收支", "其它财政收支", "财政收支")):
        return [part]  # 预算执行和其他财政收支的审计工作报告
    if joiner in {"和", "与"} and not before.endswith(ENDS_OF_NAMES):
        first, second = signs_within(before), signs_within(after)
        if not first or not second or first & second:
            return [part]
    return [before, after]


def _outside_brackets(text: str) -> Iterator[str]:
    """Cut at 、 outside brackets and quotes, and between the titles of 《…法》《…法》."""
    start = depth = 0
    for at, character in enumerate(text):
        depth += (character in "（(“《") - (character in "）)”》")
        if character == "、" and depth <= 0:
            yield text[start:at]
            start = at + 1
        elif character == "》" and depth <= 0 and text.startswith("《", at + 1):
            yield text[start : at + 1]
            start = at + 1
    yield text[start:]
