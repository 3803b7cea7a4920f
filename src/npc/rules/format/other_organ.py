"""A title, red head or signature that names another congress than the plan's organ."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import LEVELS
from npc.genre.places import last_part, place_of, split_at_congress, unit_of
from npc.kinds.containers import listed
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC398",
    "other-organ",
    Severity.ERROR,
    Message("another organ than the plan's", "机关名称与计划的机关不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the names with the organ."""
    plan = facts.plan
    organ = "".join((plan.organ or "").split())
    place = place_of(organ)
    short: list[Finding] = []
    has_committee = False
    for text, at in _names(plan) if place else ():
        words = _before_year(text)
        said = split_at_congress(words)
        if said is None or not at.document.holds(at.path):
            continue
        has_committee |= said[1].startswith("常")
        is_joint = at.path[-1] not in _WHOLE  # of several organs, another place's may be one
        if (_is_other_place(said[0], place) and not is_joint) or _is_misspelt(said[1]):
            yield _finding(words, organ, at)
        elif not said[1] and "常" in organ and place.endswith(said[0]) and _is_title(at):
            short.append(_finding(words, organ, at)._replace(severity=Severity.INFO))
    yield from short if has_committee else ()


_WHOLE = frozenset(("title", "title-lines", "organ", "mark", "printed-by"))


def _is_title(at: Location) -> bool:
    return at.path[-1] in {"title", "title-lines"}


def _names(plan: Plan) -> Iterator[tuple[str, Location]]:
    """Yield the texts that begin with an organ, and their places."""
    for part in plan.papers:
        yield part.title, part.title_at
        if part.is_account and part.organ:
            yield part.organ, part.at / "organ"
        if part.head:
            yield from listed(part.head.organs, part.head.at / "mark")
        if part.signature:
            yield from listed(part.signature.organs, part.signature.at / "organ")
        if part.imprint:
            yield part.imprint.printed_by, part.imprint.at / "printed-by"


def _before_year(text: str) -> str:
    """Return what stands before the year, the meeting or what is issued; that names the organ."""
    words = "".join(text.split())
    if words.startswith("20"):
        words = words.partition("年")[2]  # 2025年云溪县人大常委会工作要点
    ends = (words.find(sign) for sign in ("20", "二〇", "关于", "在", "《"))
    return words[: min((end for end in ends if end >= 0), default=len(words))]


def _is_other_place(said: str, place: str) -> bool:
    """Whether a name is surely another place's: 云岭县 or 云溪区, not 区 or 佛山市南海区."""
    last = last_part(place)
    if said.startswith(_SEVERAL) or (len(said) > 1 and _LEVELS.issuperset(said)):
        return False
    if last in said or place.endswith(said) or last_part(said) == last:
        return False  # 巴彦淖尔市临河县, 临河县乡镇人大
    if "自治" in last and said[-1:] == last[-1] and last.startswith(said[:-1].removesuffix("自治")):
        return False  # 恩施州 for 恩施土家族苗族自治州
    if len(said) > 1 and (place.startswith(said) or last.startswith(said)):
        return False  # 云溪人大
    differing = sum(a != b for a, b in zip(said, place, strict=False))
    return bool(unit_of(said)) or (len(said) == len(place) and differing == 1)


_LEVELS = frozenset(f"{LEVELS}苏木乡镇")
_SEVERAL = ("全", "各", "本", "我")
"""全市人大 and 县乡人大 are not one congress."""


def _is_misspelt(rest: str) -> bool:
    """Whether what follows 人大 is meant to be 常委会 and is not: 常会, 常委议."""
    if rest[:1] != "常" or rest.startswith(_COMMITTEES):
        return False
    return not rest.startswith("常委") or rest[2:3] in _OF_COMMITTEE


_OF_COMMITTEE = frozenset("常务委员会议")
_COMMITTEES = ("常委会", "常务委员", "常务委会", "常委员会", "常委委")
"""The right names, and misprints that are the matter of NPC401."""


def _finding(words: str, organ: str, at: Location) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{words}” here, the organ is “{organ}”", "这里写“{words}”，计划的机关是“{organ}”"
        ).format(words=words, organ=organ),
        at,
        Message("make them the same", "请改为一致"),
        words=words,
    )
