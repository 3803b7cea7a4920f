"""What the body text promises: the matters that it says will be heard, decided, seen or studied."""

from collections.abc import Iterator
from typing import NamedTuple

from npc.model.plan import At, Plan, Point
from npc.model.prose import paragraphs
from npc.rules.tracing.signs import signs_within
from npc.rules.tracing.verbs import (
    HEARD,
    begins_with_verb,
    is_matter,
    is_of_others,
    is_unsure,
    may_name_a_matter,
    month_before,
    read_clause,
)
from npc.rules.tracing.words import Words, words, words_of_sentence


class Sentence(NamedTuple):
    """A sentence of the body text, up to 。 or ；."""

    text: str
    words: Words
    point: Point | None
    """The point that it stands in; None in the text of a section."""
    at: At


class Promise(NamedTuple):
    """One matter that the body text promises."""

    action: str
    """听取和审议, 听取, 审查和批准, 视察 …, as `npc.model.action` names them."""
    text: str
    """The matter as written, without its verb."""
    clause: str
    """The whole clause."""
    words: Words
    sentence: Sentence
    month: int | None = None
    """The month that goes before it: 9月听取…; 10月份，听取…."""

    @property
    def is_heard(self) -> bool:
        """Whether a meeting hears or decides it, so that a study of the matter is not enough."""
        return self.action in HEARD


def sentences(plan: Plan) -> Iterator[Sentence]:
    """Give the sentences of sections and points, in order; leads as well."""
    for section in plan.work_points.sections if plan.work_points else ():
        yield from _sentences(section.text, None, section.at / "text")
        for point in section.points:
            yield from _sentences(point.lead, point, point.at / "lead")
            yield from _sentences(point.text, point, point.at / "text")


def _sentences(text: str | None, point: Point | None, at: At) -> Iterator[Sentence]:
    for paragraph in paragraphs(text):
        for written in paragraph.replace("；", "。").replace("！", "。").split("。"):
            if written:
                yield Sentence(written, words_of_sentence(written), point, at)


def promises(sentence: Sentence, *, places: tuple[str, ...]) -> Iterator[Promise]:
    """Give what a sentence promises, one by one what it lists with 、, in order."""
    before, month = "", None
    for written in sentence.text.replace("：", "，").replace(",", "，").split("，"):
        named, rest = month_before(written)
        month = named or month
        # 听取…的报告，并开展专题询问: the second verb has the matter of the first.
        before = before if written.startswith("并") else ""
        if is_of_others(written):
            return
        if not rest or is_unsure(written) or not may_name_a_matter(written):
            continue  # 10月份，听取…: a time alone goes on
        for piece in _at_verbs(written):
            clause = read_clause(piece)
            if not clause:
                break  # 服务视察、调研等活动 has a verb of its own
            before = matter = clause.matter or before
            for part in _listed(clause.action, matter) if is_matter(clause.action, matter) else ():
                about = words(part, places=places)
                if about.pairs and is_matter(clause.action, part + "报告"):
                    yield Promise(clause.action, part, piece, about, sentence, month)
        month = None


def _at_verbs(clause: str) -> Iterator[str]:
    """Cut a clause where 并, 和 or 、 begins a second verb: 听取…的报告并开展满意度测评."""
    start = 0
    for at in range(1, len(clause)):
        if clause[at] in "并和及、" and begins_with_verb(clause[at + 1 :]):
            yield clause[start:at]
            start = at + 1
    yield clause[start:]


_SHORTEST = 4
"""Characters on both sides of 及 or 和 from which on they are taken to join two matters."""


def _listed(action: str, matter: str) -> Iterator[str]:
    """Give the matters that are listed: A、B及C工作情况的报告."""
    if action == "工作评议":  # 对发改局、教育局等6个部门开展工作评议 is one piece of work
        yield matter
        return
    matter = matter.replace("建议、批评和意见", "建议")
    bearers, about, named = matter.partition("关于")
    if about and "、" in bearers and named:
        matter = named  # 市政府、市中级法院、市检察院关于…的报告 is one report
    for part in _outside_brackets(matter):
        yield from next(
            (pieces for joiner in _JOINERS if len(pieces := _in_two(part, joiner)) > 1), [part]
        )


_JOINERS = ("以及", "及", "和", "与")
_NAMED_WHOLE = ("报告", "情况", "草案", "方案")


def _in_two(part: str, joiner: str) -> list[str]:
    """Cut at 及 where both sides are long enough for a matter, at 和 where a name ends before it."""
    before, found, after = part.partition(joiner)
    if not found or min(len(before), len(after)) < _SHORTEST:
        return [part]
    if after.startswith(("其他财政收支", "其它财政收支", "财政收支")):
        return [part]  # 预算执行和其他财政收支的审计工作报告
    if joiner in {"和", "与"} and not before.endswith(_NAMED_WHOLE):
        first, second = signs_within(before), signs_within(after)
        if not first or not second or first & second:
            return [part]
    return [before, after]


def _outside_brackets(text: str) -> Iterator[str]:
    """Cut at 、 outside brackets and quotes."""
    start = depth = 0
    for at, character in enumerate(text):
        depth += (character in "（(“《") - (character in "）)”》")
        if character == "、" and depth <= 0:
            yield text[start:at]
            start = at + 1
    yield text[start:]
