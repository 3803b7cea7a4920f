"""One plan in two folders: its body text in the one, its tables in the other."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from npc.diagnostics import Diagnostic, Related, Rule, Severity
from npc.genre.lexicon.numerals import FIGURES
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.rules.base import PlanHead
from npc.source.plan_files import PLANS_FOLDER

RULE = Rule(
    "NPC382",
    "divided-plan",
    Severity.WARNING,
    Message("one plan in two folders", "一份计划分在两个目录"),
)
RULES = (RULE,)


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Find plans without body text beside the one plan that they seem to belong to.

    Those that say organ and year are left to the rule on several plans of a year.
    """
    bodies: dict[PurePath, list[PlanHead]] = {}
    for plan in plans:
        if plan.has_work_points:
            bodies.setdefault(_folder(plan).parent, []).append(plan)
    for plan in plans:
        if plan.has_work_points or plan.is_account or not plan.is_checked:
            continue
        beside = bodies.get(_folder(plan).parent, [])
        if len(beside) == 1 and _may_be_one(plan, beside[0]):
            yield _finding(plan, beside[0])


def _folder(plan: PlanHead) -> PurePath:
    return PurePath(plan.place.path).parent


def _may_be_one(part: PlanHead, body: PlanHead) -> bool:
    """Whether nothing that two plans say, nor the names of their folders, speaks against their being one."""
    if part.year is not None and part.organ is not None:
        return False
    pairs = ((part.year, body.year), (part.organ, body.organ))
    agree = all(None in pair or pair[0] == pair[1] for pair in pairs)
    here, there = _folder(part), _folder(body)
    # plans/2026 beside plans/2025 is another year, 第一组 beside 第二组 another's.
    return agree and here != there and _figures(here.name) == _figures(there.name)


def _figures(name: str) -> list[str]:
    return [sign for sign in name if sign in FIGURES]


def _finding(part: PlanHead, body: PlanHead) -> Diagnostic:
    folders = [Verbatim(_folder(plan).as_posix()) for plan in (body, part)]
    # In plans/ itself, two folders are mostly two plans.
    is_doubtful = _folder(part).parent.name == PLANS_FOLDER
    return Diagnostic(
        RULE._replace(severity=Severity.INFO) if is_doubtful else RULE,
        _APART.format(first=folders[0], second=folders[1]),
        part.place,
        _JOIN,
        (Related(body.place, _BODY),),
    )


_APART = Message(
    "“{first}” and “{second}” seem to be one plan, and are read as two",
    "“{first}”和“{second}”像是同一份计划，现在按两份分别读取",
)
_JOIN = spelt(
    Message(
        "put the files of one plan into one folder; if these are two plans, write <year> and <organ> in both",
        "一份计划的文件请放进同一个目录；确是两份的，请在各自的文件里写明 <year> 和 <organ>",
    )
)
_BODY = Message("the body text is here", "正文在这里")
