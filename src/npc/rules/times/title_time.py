"""A row whose title says another time of the year than its time: 年中督查 in November."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.actions import ON_PAPER
from npc.genre.lexicon.numerals import DIGITS, ONE_TO_NINE
from npc.genre.lexicon.stages import AROUND_A_PERIOD, HELD, LOOKING_BACK
from npc.genre.prose import occurrences
from npc.genre.timing import Timing, Window
from npc.genre.when import When
from npc.messages import Message
from npc.plan import Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC349",
    "title-time",
    Severity.WARNING,
    Message("the title says another time", "项目名称与时间矛盾"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the times of rows, and of tasks, with what their titles say."""
    plan = facts.plan
    for matter in plan.matters:
        if matter.text.endswith(("月）", "月)")):
            yield from _of_range(matter, plan.year)
    for item in plan.items:
        if not any(sign in item.text for sign in ("年", "季度")) or item.action in ON_PAPER:
            continue
        if item.when.timing is not Timing.MONTHS or item.when.faults:
            continue
        said = next(_said(item.text), None)
        # 年中督查、年末测评 may be split into rows, each with the title of both.
        named = [windows for word, windows, _ in _TIMES if word in item.text]
        if said and not any(_meets(item, window) for windows in named for window in windows):
            yield _finding(item, said)


def _of_range(matter: Matter, year: int | None) -> Iterator[Finding]:
    """Compare a range of months at the end of a title; from January on it may be what is counted."""
    before, _, inside = matter.text[:-1].replace("(", "（").rpartition("（")
    named = When.parse(inside, year=year)
    if len(named.windows) != 1 or named.faults or matter.when.timing is not Timing.MONTHS:
        return
    (window,) = named.windows
    is_range = 1 < window.first < window.last
    if (
        is_range
        and not any(word in before for word in AROUND_A_PERIOD)
        and not _meets(matter, window)
    ):
        yield _finding(matter, inside)


_TIMES = (
    ("年中", (Window(5, 8),), (*LOOKING_BACK, *HELD)),
    # What is held at the end of the year may well be in the first days of the next.
    ("年末", (Window(11, 14), Window(-1, 2)), (*LOOKING_BACK, *HELD)),
    ("年底", (Window(11, 14), Window(-1, 2)), (*LOOKING_BACK, *HELD)),
    # 一季度督查 may be in April, on the quarter that is over.
    *(
        (f"{numeral}季度", (Window(number * 3 - 2, number * 3),), HELD)
        for number, numeral in enumerate(ONE_TO_NINE[:4], 1)
    ),
)
"""What titles say, the months that it may mean, and what follows it where it is the row's time."""
_ANOTHER = DIGITS | frozenset("去上前每今本明全半、和及至到-—")
"""What goes before times that may be another year's, or one of several."""


def _said(title: str) -> Iterator[str]:
    """Find the times that say when a row is dealt with."""
    for word, _, followed in _TIMES:
        for place in occurrences(title, word):
            end = place - title.endswith("第", 0, place)
            before = title[max(0, end - 1) : end]
            if before not in _ANOTHER and title.startswith(followed, place + len(word)):
                yield word


def _meets(matter: Matter, window: Window) -> bool:
    months = matter.when.possible
    return any(other.first <= window.last and window.first <= other.last for other in months)


def _finding(matter: Matter, word: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "the title says “{word}”, the time is “{when}”",
            "项目名称写“{word}”，时间写“{when}”",
        ).format(word=word, when=matter.when.text),
        matter.text_at,
        Message("correct the time or the title", "请核对时间，或者修改项目名称"),
        words=word,
    )
