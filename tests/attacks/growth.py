"""Nothing grows faster than its input: what is twice as long takes at most 2.6 times as long.

Every text of every kind is pumped with every awkward stretch, and of everything that there may be
many of there are many, alike and unlike. What is measured is the processor time of a run, and what
it takes more than for the same plan with nothing pumped in it. So that a busy machine accuses nobody,
a run counts only where it takes long enough to be measured, the least of several runs is taken, and
what grows too fast has to do so between two other lengths as well.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import count
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeAlias

from attacks.attack import Attack
from attacks.growing_ledgers import Pile, ledgers, other_ledgers
from attacks.pumped import (
    Field,
    Group,
    Year,
    all_fields,
    all_groups,
    groups,
    multiplied,
    papers,
    pumped,
    put,
    text_of,
    year,
)
from attacks.running import Run, run_npc, workplace
from attacks.stretches import STRETCHES
from npc.kinds.registry import SETTINGS
from npc.source.document import Node

Command: TypeAlias = tuple[str, ...]
Files: TypeAlias = dict[str, str]
"""Texts of the files of a repo, by their names."""

MOST = 2.6
"""How many times as long a plan of twice the length may take: what grows by the square takes four times
as long, what is sorted 2.1 times."""
MEASURABLE = 0.3
"""Seconds that a run has to take on account of its length before growth is asked for: below, the clock
and the garbage of memory count for as much, and nobody waits."""
LONGEST = 40_000
"""Characters of a pumped text; a value may have some more."""
MANY = 300_000
"""Characters of a plan with many of something."""
SECONDS = 20
"""Of processor time, in which the longest has to end."""
RUNS = 3
"""Of which the least counts."""
LARGE_OUTPUT, LARGE_MEMORY = 1_000_000, 250
"""Bytes that a run prints, and megabytes that it holds, from which on growth is asked for."""

VALIDATE = ("plan", "validate", "p")
CHECK = (*VALIDATE, "--to", "concise")
"""To look for everything and print little."""
COMMANDS: tuple[Command, ...] = (
    VALIDATE,
    VALIDATE,
    ("plan", "validate", "p", "--diff"),
    ("plan", "validate", "p", "--to", "sarif"),
    ("plan", "show", "p"),
    ("plan", "trace", "p"),
    ("plan", "duties", "p"),
    ("plan", "render", "p", "--to", "md", "-o", "made"),
    ("plan", "render", "p", "--to", "html", "-o", "made"),
    ("plan", "render", "p", "--to", "docx", "-o", "made"),
    ("schedule", "year", "--plan", "p"),
    ("schedule", "month", "1-12", "--plan", "p"),
    ("schedule", "month", "1-12", "--plan", "p", "-o", "made.xlsx"),
    ("schedule", "meetings", "--plan", "p"),
    ("schedule", "load", "--plan", "p"),
    ("schedule", "deadlines", "--plan", "p", "-o", "made.ics"),
)
_DAY = ("--as-of", "2025-12-31")
FOLD: Command = ("ledger", "opinions", "--plan", "p", *_DAY)
"""To fold all that is told, and print little."""
COMMANDS_OF_LEDGERS: tuple[Command, ...] = (
    (*VALIDATE, *_DAY),
    ("ledger", "--plan", "p", *_DAY),
    ("ledger", "--plan", "p", *_DAY, "-o", "made.xlsx"),
    FOLD,
    ("ledger", "suggestions", "--plan", "p", *_DAY),
    ("ledger", "changes", "--plan", "p", *_DAY),
    ("ledger", "changes", "--plan", "p", *_DAY, "-o", "made.docx"),
    ("ledger", "counts", "p", *_DAY),
    ("ledger", "add", "3月1", "done", "2025-03-20", "--plan", "p", "--diff"),
    ("schedule", "week", "2025-07-28", "--plan", "p", *_DAY),
    ("schedule", "week", "2025-07-28", "--review", "--plan", "p", *_DAY),
    ("schedule", "month", "1-12", "--plan", "p", *_DAY),
    ("schedule", "deadlines", "--plan", "p", *_DAY, "-o", "made.ics"),
    ("plan", "show", "p", "--items"),
    ("plan", "render", "p", "--as-amended", "--to", "md", "-o", "made"),
    ("review", "counts", "p"),
    ("review", "draft", "--plan", "p", *_DAY, "-o", "-"),
)
"""Those that read a ledger."""


class Growing(NamedTuple):
    """A repo that can be made as long as one likes."""

    name: str
    command: Command
    files: Callable[[int], Files]
    longest: int = LONGEST


def attacks(seed: int) -> Iterator[Attack]:
    """Yield the cases that were mended, then fields and groups at random, without end."""
    for growing in (*mended(), *piled()):
        yield _attack(growing)
    for number in count():
        growing = _drawn(Random(f"{seed} {number}"))
        yield _attack(growing._replace(name=f"{number} {growing.name}"))


def _attack(growing: Growing) -> Attack:
    name = f"{growing.name}: npc {' '.join(growing.command)}"
    return Attack(name, partial(fault_of, growing))


def _drawn(random: Random) -> Growing:
    if random.random() < 0.3:
        group = random.choice(all_groups())
        return many(group, _command(random, group.kind), is_varied=random.random() < 0.7)
    stretch = random.choice(STRETCHES)
    field = random.choice(all_fields())
    command = _command(random, field.kind)
    if random.random() < 0.5:
        return long([field], stretch, command, f"{field.kind}/{'/'.join(map(str, field.path))}")
    record = field.record
    own = [each for each in all_fields() if each.record is record and each.is_free == field.is_free]
    return long(own, stretch, command, f"all texts of {record.__name__}")


def _command(random: Random, kind: str) -> Command:
    """Return what is run on a plan in which something of a kind is long: of ledgers mostly what reads them."""
    is_of_ledgers = random.random() < (0.8 if kind in {"ledger", "review"} else 0.2)
    return random.choice(COMMANDS_OF_LEDGERS if is_of_ledgers else COMMANDS)


def long(fields: list[Field], stretch: str, command: Command, name: str) -> Growing:
    """Return a year with some long texts."""

    def files(length: int) -> Files:
        made = year()
        for field in fields:
            pumped(made, field, stretch, length // (2 if len(fields) > 1 else 1))
        return _with_settings(made) if fields[0].kind == SETTINGS else _files(made)

    return Growing(f"{name} of {stretch!r}", command, files)


def many(group: Group, command: Command, *, is_varied: bool) -> Growing:
    """Return a year with many of something."""

    def files(number: int) -> Files:
        made = year()
        documents = multiplied(made, group, number, is_varied=is_varied)
        return _with_settings(made) if group.kind == SETTINGS else _files(made, documents)

    each = sum(map(len, files(30).values())) - sum(map(len, files(10).values()))
    name = (
        f"{group.kind}/{'/'.join(map(str, group.path))}, many {'unlike' if is_varied else 'alike'}"
    )
    return Growing(name, command, files, min(5000, max(100, MANY * 20 // max(each, 1))))


def _files(made: Year, documents: list[Node] | None = None) -> Files:
    """Return the files of a year, of which some documents may be wanted alone."""
    return {"p/a.yaml": text_of(papers(made) if documents is None else documents)}


def _with_settings(made: Year) -> Files:
    return {**_files(made), "npc.yaml": text_of([made[SETTINGS]])}


def fault_of(growing: Growing) -> str | None:
    """Return what grows too fast, if anything."""
    with workplace(growing.name) as folder:
        longest = _measured(growing, growing.longest, folder)
        if longest.fault:
            return longest.fault
        if fault := _fault_of_size(longest, growing, folder):
            return fault
        if _own(longest.cpu, growing) < MEASURABLE:
            return None
        if not _growth(growing, growing.longest, folder):
            return None
        return _growth(growing, growing.longest * 7 // 8, folder)


def _growth(growing: Growing, length: int, folder: Path) -> str | None:
    """Return how long a length and its half take, where that is too much."""
    shorter, longer = (_least(growing, size, folder) for size in (length // 2, length))
    if longer <= MOST * max(shorter, MEASURABLE / 4):
        return None
    return f"{length}: {longer:.2f} s, and {shorter:.2f} s for half of it"


def _fault_of_size(longest: Run, growing: Growing, folder: Path) -> str | None:
    """Return whether a run printed or held more than it may, beside one of half the length."""
    printed = len(longest.stdout) + len(longest.stderr)
    if printed < LARGE_OUTPUT and longest.megabytes < LARGE_MEMORY:
        return None
    half = _measured(growing, growing.longest // 2, folder)
    before = len(half.stdout) + len(half.stderr)
    if printed > MOST * before:
        return f"printed {printed} bytes, and {before} for half of it"
    usual = _usual(growing.command).megabytes
    if longest.megabytes - usual > MOST * max(half.megabytes - usual, LARGE_MEMORY / 4):
        return f"held {longest.megabytes} MB, and {half.megabytes} for half of it"
    return None


def _least(growing: Growing, length: int, folder: Path) -> float:
    """Return the seconds that a length takes, the least of several runs."""
    runs = (_measured(growing, length, folder) for _ in range(RUNS))
    return _own(min(run.cpu for run in runs), growing)


def _own(seconds: float, growing: Growing) -> float:
    return max(0.0, seconds - _usual(growing.command).cpu)


def _measured(growing: Growing, length: int, folder: Path) -> Run:
    return _run(growing.files(length), growing.command, folder)


def _run(files: Files, command: Command, folder: Path) -> Run:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return run_npc(command, folder, seconds=SECONDS)


@cache
def _usual(command: Command) -> Run:
    """Return a run for a year in which nothing is long, the shortest of two."""
    made = year()
    files = _files(made)
    with workplace("usual") as folder:
        return min((_run(files, command, folder) for _ in range(2)), key=lambda run: run.cpu)


def mended() -> Iterator[Growing]:
    """Yield what once grew by the square, each with the command that it stalled."""
    yield _text("fixes of one value", _TEXT, "、、审审审审", ("plan", "validate", "p", "--diff"))
    yield _text("counts of one text", _TEXT, "共1项")
    yield _text("counts before a list", ("work-points", ("preamble",)), "3项：")
    yield _text("sessions counted in one text", _TEXT, "召开常委会会议6次")
    yield _text("quotes that are not closed", _TEXT, "“审审审审审审审")
    yield _text("brackets that cross", _TEXT, "（“审审审审审审）”")
    yield _text("titles that are not closed", _TEXT, "《审审审审审审审")
    yield _text("a long title with slips", _TEXT, "审议", form="《{}条例》")
    yield _text("clauses of a heading", ("work-points", ("sections", 0, "title")), "审 ")
    yield _text("organs of another level", _TEXT, "市政府")
    yield _text("numbers of annexes", _TEXT, "见附件1")
    yield _text("half-width signs in a row", _TEXT, "? ")
    yield _text("times in a title", ("arrangement", (*_ITEM, "title")), "年中")
    yield _text("set terms", _TEXT, "常委会议")
    yield _text("documents of one year", _TEXT, "2025年度决算草案和2025年决算草案，")
    yield _alone("owners of one row", (*_ITEM, "owners"), _owners, 5000)
    yield _alone("sessions that are the same", ("sessions",), _one_session, 3000)
    yield _alone("sessions of many kinds", ("sessions",), _other_sessions, 3000)
    yield Growing("columns of a row each", CHECK, _columns, 2000)
    yield Growing("a fact for each row", CHECK, _facts, 3000)
    yield _text("title marks that are not closed, in many texts", _TEXT, "《")
    yield from (_slips(line) for line in _SLIPS)
    yield from (many(group, CHECK, is_varied=True) for group in _mended_groups())
    yield from (_piled(pile, FOLD) for pile in ledgers())


_SLIPS = (
    "  - title：审\n",
    "  - title: @审\n",
    "a: [审，\n",
)
"""Lines with slips, which are tried one after another until that is too much."""


def _slips(line: str) -> Growing:
    def files(length: int) -> Files:
        return {"p/a.yaml": f"kind: work-points\nsections:\n{line * (length // len(line))}"}

    return Growing(f"many slips as in {line!r}", CHECK, files, _MOST_OF_SLIPS)


_MOST_OF_SLIPS = 60_000
"""Characters: a file in which each line is tried anew takes its time, and more of them are no plan."""


def piled() -> Iterator[Growing]:
    """Yield ledgers in which there is much of something, through everything that reads one."""
    for pile in (*ledgers(), *other_ledgers()):
        yield from (_piled(pile, command) for command in COMMANDS_OF_LEDGERS)


def _piled(pile: Pile, command: Command) -> Growing:
    def files(number: int) -> Files:
        return {"p/a.yaml": text_of(pile.documents(number))}

    return Growing(pile.name, command, files, pile.longest)


_ITEM = ("categories", 0, "items", 0)
_TEXT = ("work-points", ("sections", 0, "points", 0, "text"))


def _text(
    name: str,
    place: tuple[str, tuple[str | int, ...]],
    stretch: str,
    command: Command = CHECK,
    *,
    form: str = "{}",
) -> Growing:
    """Return a plan with one long text of the body text or the table."""
    kind, path = place

    def files(length: int) -> Files:
        made = year()
        put(made[kind], path, form.format(stretch * (length // len(stretch))))
        return _files(made, [made["work-points"], made["arrangement"]])

    return Growing(name, command, files)


def _alone(
    name: str, path: tuple[str | int, ...], value: Callable[[int], Node], longest: int
) -> Growing:
    """Return a table with much at one place."""

    def files(length: int) -> Files:
        made = year()
        put(made["arrangement"], path, value(length))
        return _files(made, [made["arrangement"]])

    return Growing(name, CHECK, files, longest)


def _columns(number: int) -> Files:
    made = year()
    items: list[Node] = [{"title": "审议报告", "extra": {f"甲{at}": "文"}} for at in range(number)]
    put(made["arrangement"], ("categories", 0, "items"), items)
    put(made["arrangement"], ("columns",), [f"甲{at}" for at in range(number)])
    return _files(made, [made["arrangement"]])


def _facts(number: int) -> Files:
    """Return a list of which each row is done or moved, with what nearly all rows share in their words."""
    items: list[Node] = [
        {"title": f"视察第{at}片区排水情况", "when": "7月", "owners": "财经工委"}
        for at in range(number)
    ]
    done: dict[str, Node] = {f"视察{at}": "2025-06-03" for at in range(1, number, 2)}
    moved: list[Node] = [
        {"move": f"视察{at}", "to": "9月", "why": "汛期"} for at in range(2, number, 2)
    ]
    adjustments: list[Node] = [{"by": "主任会议", "date": "2025-06-01", "changes": moved}]
    arrangement: Node = {
        "kind": "arrangement",
        "year": "2025",
        "categories": [{"name": "视察活动", "items": items}],
    }
    return _files(
        year(), [arrangement, {"kind": "ledger", "matters": done, "adjustments": adjustments}]
    )


def _owners(number: int) -> Node:
    return "、".join(f"{chr(0x4E00 + each)}某工委" for each in range(number))


def _one_session(number: int) -> Node:
    return [
        {"kind": "常委会会议", "session": "第30次", "date": "2025-07-28"} for _ in range(number)
    ]


def _other_sessions(number: int) -> Node:
    return [
        {"kind": f"{each}会", "session": f"第{each}次", "date": f"2025-{each % 12 + 1:02}-01"}
        for each in range(number)
    ]


def _mended_groups() -> Iterator[Group]:
    of_body = groups("work-points")
    yield from (
        each for each in of_body if each.path in {("annexes",), ("departments",), ("adopted",)}
    )
    yield from (each for each in groups("agenda") if not each.path)
