"""Names of owners within words: where they are cut, and which are known as they stand."""

import re
from collections.abc import Iterator

from npc.genre.departments import HALF_WIDTH_SIGNS, Departments, Owner, Placeholder
from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.owners import BEFORE_COLON, IN_BRACKETS, NOBODY
from npc.genre.lexicon.titles import CONJUNCTIONS

_HARD_JOINERS = "、，,；;/\n"
_SOFT_JOINERS = (*CONJUNCTIONS, "暨", "会同", "等")
_PLACEHOLDER = re.compile(
    "(?:各有关|各相关|有关|相关|相应|其他有关|其他相关)"
    "|(?:各?对口(?:联系)?的?|各?责任)(?:各|工?委|室|专|部门|单位)(?!.{0,200}:)"
    r"|(?P<every>(?:\w{0,3}人大)?(?:常委会)?(?:机关)?各|全体|所有|其他|其它|其余)"
)
_ALSO = re.compile(
    "(?:常委会)?(?:专门委员会|工作委员会|委员会|专工委|专委会?|工委|委室?|室|办|工作机构|办事机构)"
    rf"(?=$|\W|{'|'.join(CONJUNCTIONS)}|等|牵头|配合|协助|参与|负责|共同|分工|按|落实|组织)"
)
"""What says what type of department, and names none: 室 in 各工委、室."""
_DEPARTMENT = re.compile("(?:委|委员会|室|办|局|院|组|处|科|部|部门|中心|政府|大队|站|人大)[)]?$")
_LONGEST_NAME = 200
"""Characters in which a name, or 各有关…, is looked for; the longest of real plans have some 40."""
_LONGEST_ENDING = 20
"""Characters in which a department ends, with blanks behind it."""
_ROLE = re.compile(
    rf"\((?:{'|'.join(IN_BRACKETS)})[^)]{{0,200}}\)$|^(?:{'|'.join(BEFORE_COLON)})\w{{0,2}}:"
)


def plain_owners(name: str, departments: Departments) -> tuple[Owner, ...] | None:
    """Return the owner that a name is, none where it says 待定; None where it is to be taken apart."""
    owner = plain_owner(name, departments)
    if not owner.is_known and (name in NOBODY or not name.strip(DASHES)):
        return ()
    return (owner,) if owner.is_known or not departments else None


def plain_owner(name: str, departments: Departments) -> Owner:
    """Return the owner that a name is as it stands, but for brackets that say its part (牵头)."""
    bare = _ROLE.sub("", name.translate(HALF_WIDTH_SIGNS)).removesuffix("等")
    department = departments.find(name) or departments.find(bare)
    if department:
        return Owner(name, department)
    match = _PLACEHOLDER.match(bare)
    if match:
        every = match["every"] is not None
        return Owner(name, placeholder=Placeholder.EVERY if every else Placeholder.CONCERNED)
    return Owner(name)


def split_names(words: str, departments: Departments) -> Iterator[str]:
    """Yield the names within words, cut at joiners that stand neither in brackets nor in a known name."""
    text = words.translate(HALF_WIDTH_SIGNS)
    start, at, depth = 0, departments.match_at(text, 0), 0
    while at < len(text):
        depth += (text[at] == "(") - (text[at] == ")")
        end = _end_of_joiner(text, start, at, departments) if depth <= 0 else at
        if end == at:
            at += 1
            continue
        yield from _stripped(words[start:at])
        start = end
        at = max(end, departments.match_at(text, end))
    yield from _stripped(words[start:])


def _end_of_joiner(text: str, start: int, at: int, departments: Departments) -> int:
    """Return the end of the joiner at an offset; the offset itself when there is none.

    和, 及 and 与 also stand inside names: they join only what is a name by itself, or go before
    something that is known. Nothing is cut inside 各工委、室.
    """
    if text[at] in _HARD_JOINERS:
        return at if _is_within_placeholder(text, start, at, at + 1) else at + 1
    for joiner in _SOFT_JOINERS:
        if text.startswith(joiner, at) and text[at - 1 : at + 1] != "参与":
            end = at + len(joiner)
            if _is_within_placeholder(text, start, at, end):
                return at
            before = _beginning(text, start, at)
            if (
                departments.find(before)
                or _PLACEHOLDER.match(before)
                or _DEPARTMENT.search(text[max(start, at - _LONGEST_ENDING) : at].strip())
                or _PLACEHOLDER.match(text, end)
                or departments.match_at(text, end) > end
            ):
                return end
    return at


def _is_within_placeholder(text: str, start: int, at: int, end: int) -> bool:
    """Return whether a joiner only adds a type of department to 各… or 有关…."""
    return bool(_ALSO.match(text, end) and _PLACEHOLDER.match(_beginning(text, start, at)))


def _beginning(text: str, start: int, end: int) -> str:
    """Return what may be a name, or what one begins with: 和 after 和 adds to it without end."""
    return text[start : min(end, start + _LONGEST_NAME)].strip()


def _stripped(name: str) -> Iterator[str]:
    name = name.strip()
    if name:
        yield name
