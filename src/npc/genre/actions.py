"""What is done with a matter: 听取和审议, 审查和批准, 视察, read from its title or given.

The actions stand in `lexicon/actions.yaml`, a row each, with their properties; every set of actions
is made from a property, so that two readers cannot differ by a word that one of them lacks.
"""

import re

from npc.genre.lexicon.actions import ACTIONS as _ROWS
from npc.genre.lexicon.clauses import ADVERBS
from npc.records import NamedTuple


class Action(NamedTuple):
    """A row of the table of actions."""

    name: str
    properties: tuple[str, ...]
    begins: tuple[str, ...]
    """Words that a title, or a clause of the body text, begins with."""
    title_begins: tuple[str, ...]
    ends: tuple[str, ...]
    """Words that a title or a clause ends with: 开展…专题询问."""
    title_ends: tuple[str, ...]
    named: tuple[str, ...]
    """Words by which the name of a category says it."""
    counted: tuple[str, ...]
    """Words by which a count in the body text says it: 专题视察3次."""
    kind: str
    """What sort of work it is: report, decision, visit …; empty where it may be several."""
    apart: str
    """Of two actions with the same word here, one does not stand for the other."""


_TABLE = tuple(Action(*row) for row in _ROWS)
NAMES = tuple(action.name for action in _TABLE)
"""Every action by its set name."""


def action_said(word: str) -> str | None:
    """Return the one action that a word says in titles or headings: 专题调研 for 调研; None if it may be several."""
    found = [
        action.name
        for action in _TABLE
        if word in {*action.begins, *action.ends, *action.named, *action.counted}
    ]
    return found[0] if len(found) == 1 else None


def _having(name: str) -> frozenset[str]:
    return frozenset(action.name for action in _TABLE if name in action.properties)


DEALT_WITH = _having("dealt-with")
"""By which a meeting deals with a report, a draft or a motion."""
ON_PAPER = _having("on-paper")
"""Done with a report or draft, what its title says is of that paper."""
REPORTED = _having("reported")
"""By which an organ reports to a meeting, by word of mouth or in writing."""
MAYBE_REPORTED = REPORTED | _having("maybe-reported")
"""The same, and what may be done with a report or with a draft."""
AT_MEETING = _having("at-meeting")
"""What is done at a meeting, which its row is to name."""
BY_COMMITTEE = _having("by-committee")
"""What only a session of the standing committee does, so that a row need not name the meeting."""
SUPERVISING = _having("supervising")
"""Means of supervision; the body text is to speak of each row."""
BESIDE = _having("beside")
"""What can be done with a matter besides hearing a report on it."""
KINDS = {action.name: action.kind for action in _TABLE if action.kind}
APART = {action.name: action.apart for action in _TABLE if action.apart}
COUNTED = {word: action.name for action in _TABLE for word in action.counted}


def _longest_first(words: dict[str, str]) -> dict[str, str]:
    return dict(sorted(words.items(), key=lambda item: -len(item[0])))


BEGINNINGS = _longest_first({word: action.name for action in _TABLE for word in action.begins})
"""Words that a clause begins with, and the action of each; the longest first."""
DELIBERATING = tuple(word for word, name in BEGINNINGS.items() if name == "听取和审议")
"""Words that say that what is heard is deliberated, as offices write them."""
ENDINGS = _longest_first({word: action.name for action in _TABLE for word in action.ends})
_TITLE_BEGINNINGS = _longest_first(
    BEGINNINGS | {word: action.name for action in _TABLE for word in action.title_begins}
)
_TITLE_ENDINGS = ENDINGS | {word: action.name for action in _TABLE for word in action.title_ends}
_CATEGORIES = tuple((word, action.name) for action in _TABLE for word in action.named)
REPORTING = tuple(
    word
    for word, name in _TITLE_BEGINNINGS.items()
    if name in ON_PAPER and name != "讨论决定"  # what is decided on is a motion
)
"""Words before the name of an organ that reports: 听取和审议县政府关于…; the longest first."""

_ADVERBS = (*ADVERBS, "专题")
_CARRYING = ("开展", "组织开展", "组织", "进行", "做好")
"""What only introduces the verb with which a title begins."""
_BEHIND = ("工作", "活动", "情况", "会", "会议")
"""What may follow the verb with which a title ends."""


def read_action(title: str) -> str | None:
    """Read the action from the title of an item.

    The verb that the title begins with counts (听取和审议…的报告, 视察…); after 开展 or 关于 the one
    that it ends with (开展…专题询问, 关于…专题调研, 关于…的决议). A verb in between is part of the
    matter: 听取…专题询问会议意见落实情况的报告 is 听取.
    """
    text = "".join(title.split())
    for second in ("，并", "；", "并开展", "并进行", "（"):  # what is done besides
        text = text.partition(second)[0] or text
    verb = _leading(text)
    if verb and verb != "组织":
        return _TITLE_BEGINNINGS[verb]
    verb = _trailing(text)
    if verb:
        return _TITLE_ENDINGS[verb]
    if _checks_a_law(text):
        return "执法检查"
    return "组织" if text.startswith("组织") else None


def actions_in(title: str) -> tuple[str, ...]:
    """Return every action that a title names, each once, that of `read_action` first.

    听取和审议…决算（草案）的报告，审查和批准…决算 is two: reports are heard to be decided on.
    """
    text = "".join(title.split())
    found = [read_action(text)]
    for clause in _CLAUSES.split(text):
        found.append(read_action(_bare(clause)))
        _, second, rest = clause.partition("并")
        if second and (verb := _leading(rest)):
            found.append(_TITLE_BEGINNINGS[verb])
    return tuple(dict.fromkeys(filter(None, found)))


_CLAUSES = re.compile("[，；。（）]")


def _bare(clause: str) -> str:
    """Take off what joins a clause to the one before it."""
    return next(
        (clause.removeprefix(word) for word in _AND if clause.startswith(word)),
        clause,
    )


_AND = ("并", "同时", "以及", "再")


def _leading(text: str) -> str | None:
    """Return the verb that a title begins with, behind adverbs and what introduces it."""
    verb = _verb_at_start(text)
    if verb and verb != "组织":
        return verb
    adverb = next((word for word in _ADVERBS if text.startswith(word)), "")
    for bare in (text.removeprefix(adverb), text) if adverb else (text,):
        for word in _CARRYING if bare.startswith(_CARRYING) else ():
            verb = _verb_at_start(bare[len(word) :]) if bare.startswith(word) else None
            if verb:
                return verb
        verb = _verb_at_start(bare)
        if verb:
            return verb
    return None


def _verb_at_start(text: str) -> str | None:
    return next((verb for verb in _BY_START.get(text[:2], ()) if text.startswith(verb)), None)


def _trailing(text: str) -> str | None:
    """Return the longest verb that a title ends with, before 工作, 活动 and the like."""
    bares = [text]
    if text.endswith(_BEHIND):
        bares += [text.removesuffix(word) for word in _BEHIND if text.endswith(word)]
    found = [
        (len(bare) - len(verb), verb)
        for bare in bares
        for verb in _BY_END.get(bare[-2:], ())
        if bare.endswith(verb)
    ]
    return min(found)[1] if found else None


_BY_START: dict[str, list[str]] = {}
"""Verbs that titles begin with by their first two characters, the longest first."""
for _verb in _TITLE_BEGINNINGS:
    _BY_START.setdefault(_verb[:2], []).append(_verb)
_BY_END: dict[str, list[str]] = {}
for _verb in _TITLE_ENDINGS:
    _BY_END.setdefault(_verb[-2:], []).append(_verb)


def is_of_inspection(text: str) -> bool:
    """Whether a title is about the inspection of a law: 检查《水法》实施情况, or its report."""
    if "执法检查" in text:
        return True
    return "检查" in text and ("》实施情况" in text or "》贯彻实施情况" in text)


def _checks_a_law(text: str) -> bool:
    """Whether a law is inspected: 对《水法》实施情况开展检查, 检查安全生产法实施情况."""
    if text.startswith("检查"):
        return ("法" in text or "条例" in text) and "实施" in text
    return "》" in text and text.endswith("检查")


def action_of_category(name: str) -> str | None:
    """Read the action of rows that are nouns from the name of their category: 专题询问, 视察活动.

    A category for several actions (听取和审议/听取专项工作报告, 视察调研) says nothing of one row.
    """
    found = {action for word, action in _CATEGORIES if word in name}
    if "听取和审议" in found and name.count("听取") == 1:
        found.discard("听取")
    return found.pop() if len(found) == 1 else None
