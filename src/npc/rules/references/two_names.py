"""One matter under two names."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.near_items import ALIKE
from npc.facts.tracing.trace import Trace
from npc.genre.likeness import Name, differing, in_words
from npc.genre.sessions import SessionName, session_in
from npc.messages import Message
from npc.plan import Location, Matter, Task
from npc.records import NamedTuple
from npc.rules.base import Finding

RULE = Rule(
    "NPC314",
    "two-names",
    Severity.WARNING,
    Message("one matter under two names", "同一事项名称不一"),
)
RULES = (RULE,)


class _Naming(NamedTuple):
    """Where a matter is named, and what it is called there."""

    name: Name
    at: Location
    words: str | None = None


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the names of matters that belong together."""
    found = facts.trace
    for naming, matter in (*_promised(found), *_of_tasks(found)):
        other = Name(matter.text, found.about[matter].core)
        difference = differing(naming.name, other, is_promise=naming.words is not None)
        # Before the session it is a draft: 研究决算草案 prepares 审查和批准决算.
        if difference and (naming.words or difference[0] != "决算草案"):
            here, there = difference
            # A misprint and a wrong law are told by themselves, and no second name.
            if not (_is_wrong(facts, naming.at, here) or _is_wrong(facts, matter.text_at, there)):
                yield _finding(naming, matter, here, there)
    for naming, matters in _with_all(found):
        sessions = _other_sessions(naming.name.text, matters)
        if sessions and not _is_told(facts, naming, matters):
            yield _finding(naming, matters[0], *sessions)


def _is_wrong(facts: Facts, at: Location, words: str) -> bool:
    return facts.doubtful_words.name(at, words) or facts.wrong_laws.stand_in(at, words)


def _finding(naming: _Naming, matter: Matter, here: str, there: str) -> Finding:
    marked = naming.words or here
    here, there = in_words((naming.name.text, matter.text), (here, there))
    return Finding(
        RULE,
        Message(
            "“{here}” here, “{there}” in “{title}”", "这里是“{here}”，“{title}”中是“{there}”"
        ).format(here=here, there=there, title=matter.text),
        naming.at,
        _OF_PLANS if _is_of_plans(here, there) else _ONE_NAME,
        ((matter.text_at, Message("the other name", "另一种名称")),),
        words=marked,
    )


def _is_of_plans(here: str, there: str) -> bool:
    """Whether one says 规划 where the other says 计划."""
    return here != there and here.replace("规划", "计划") == there.replace("规划", "计划")


_ONE_NAME = Message("use one name in all places", "请统一名称")
_OF_PLANS = Message(
    "the law calls that of a year 计划, that of five years 规划纲要 (监督法第二十条、第二十三条): use one name",
    "年度的称“计划”，五年的称“规划纲要”（监督法第二十条、第二十三条），请据此统一名称",
)


def _other_sessions(text: str, matters: list[Matter]) -> tuple[str, str] | None:
    """Return the session by which a text dates its matter, and that of rows none of which has it."""
    here = _session(text)
    there = [_session(matter.text) for matter in matters]
    if not here or not there or not there[0]:
        return None
    dates = {(session.term, session.number) if session else None for session in there}
    if None in dates or (here.term, here.number) in dates:
        return None  # a row that names none may be of any
    return here.text, there[0].text


def _is_told(facts: Facts, naming: _Naming, matters: list[Matter]) -> bool:
    """Whether one of the places names another session than most of the plan, which NPC387 tells."""
    return not facts.congress_sessions.slips.isdisjoint(
        at.whole for at in (naming.at, *(matter.text_at for matter in matters))
    )


def _session(text: str) -> SessionName | None:
    session = session_in(text) if text.count("次") == 1 else None
    return session if session and session.is_of_congress else None


def _with_all(found: Trace) -> Iterator[tuple[_Naming, list[Matter]]]:
    """Yield promises and tasks that are certain to be of certain rows, with all of these."""
    for promise, links in found.promises:
        half = promise.words.is_half_year
        rows = [
            link.matter
            for link in links
            if link.likeness >= ALIKE and found.about[link.matter].is_half_year == half
        ]
        name = Name(promise.text, promise.words.core)
        yield _Naming(name, promise.sentence.at, promise.clause), rows
    items: dict[Task, list[Matter]] = {}
    for item, companions in found.tasks.companions.items():
        for companion in companions:
            if not companion.part:
                items.setdefault(companion.task, []).append(item)
    for task, some in items.items():
        yield _Naming(Name(task.text, found.about[task].core), task.at / "content"), some


def _promised(found: Trace) -> Iterator[tuple[_Naming, Matter]]:
    for promise, links in found.promises:
        if links and links[0].is_kept:
            name = Name(promise.text, promise.words.core)
            yield _Naming(name, promise.sentence.at, promise.clause), links[0].matter


def _of_tasks(found: Trace) -> Iterator[tuple[_Naming, Matter]]:
    joined = (
        (companion.task, item)
        for item, companions in found.tasks.companions.items()
        for companion in companions
        if not companion.part
    )
    for task, item in (*joined, *found.tasks.strays):
        yield _Naming(Name(task.text, found.about[task].core), task.at / "content"), item
