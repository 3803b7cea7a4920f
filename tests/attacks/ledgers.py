"""Ledgers drawn from what their records declare, right and odd: each is read, added up and shown.

Every key of every record may hold a right value, an odd one, or a text of a stranger who hopes that it
is run somewhere: no view may make of it markup, a formula or a line of its own, and none may end otherwise
than in a sentence.
"""

import io
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from itertools import count
from pathlib import Path
from random import Random

from attacks import views
from attacks.attack import Attack
from attacks.pumped import text_of
from attacks.running import Run, run_npc, workplace
from npc.kinds.containers import Keyed, Many, OwnersType, Several, TextLines
from npc.kinds.ledger import Ledger
from npc.kinds.ledger_changes import VERBS
from npc.kinds.ledger_types import DayEntries
from npc.kinds.record import One, Record
from npc.kinds.types import Choice, Leaf, Type
from npc.ledger.references import references_of
from npc.source.document import Node
from plan_texts import plan_of
from support import ROOT

PLAN = ROOT / "plans" / "shiliqu-2025"
SECONDS = 6
"""Of processor time: what a ledger of some dozen facts may take in a view."""
TAME = (
    *("=cmd|'/C calc'!A0", "+1+1", "-1", "@SUM(A1)", "＝1", "<script>alert(1)</script>", "</td></table><b onload=x>", "&lt;b&gt;", "]]>"),
    *("a|b", "[x](http://x)", "![x](http://x)", "**b**", "`c`", "# h", "- l", "1. n", "{{ 7*7 }}", "{% raw %}", "::error::x", "%0A"),
    *("[bold]x[/bold]", "$(id)", "\\n", ";x,y:z", '"', "'", "\\", "~", "①", "𠮷", "e\u0301", "报告 1.docx", "x" * 300, "甲" * 3000, "、" * 300, "（" * 400),
    *("../../etc/passwd", "/etc/passwd", "~/x.docx", "C:\\x.docx", "\\\\s\\x.docx", "a/../../b.docx", "file:///etc/passwd", "con.docx", "a" * 300 + ".docx"),
)  # fmt: skip
"""Texts that a plan may hold, of one who hopes that somebody obeys them."""
WILD = (
    *("\x1b[31mred", "\x9b31m", "\x07", "\u202eabc", "\u2066x", "\ufeff", "\u2028", "a\nb", "a\r\nEND:VEVENT", "\0.docx", "\t=1+1", "\u0300" * 50),
    *("ﷺ" * 20, "一" * 500, "9" * 400, "", " ", "yes", "on"),
)  # fmt: skip
"""Those that it may not, or hardly."""
_OF_PLAN = ("kind", "organ", "level", "departments", "id")
"""Keys of a ledger that its plan has."""
ODD: Mapping[str, tuple[str, ...]] = {
    "date": ("2025-02-30", "0001-01-01", "9999-12-31", "2024-02-29", "2025-1-5", "2025年6月1日", "6月", "", "2025-13-01", "今天", "2025-06-26T00:00:00Z"),
    "number": ("-1", "1.5", "9" * 30, "０", "三", "0x1F", "1e9", "", "true"),
    "count": ("0", "-1", "9" * 30, "三"),
    "reference": ("决算", "听取第1项", "附件1听取1", "13月1", "听取99", "听取1、听取2", "监督1", "听取"),
    "add": ("13月", "没有的类别", "监督"),
    "year": ("1", "0", "99999", "2024", "2026", "二〇二五"),
}  # fmt: skip
WHENS = (
    "11月",
    "9月",
    "全年",
    "7-8月",
    "次年1月",
    "12月至次年1月",
    "适时",
    "13月",
    "第四季度",
    "2026年3月",
    "年底",
    "每月",
    "9月30日前",
)
SESSIONS = ("主任会议第39次", "第40次", "常委会会议第31次", "县十七届人大五次会议", "主任会议")
KINDS = ("常委会会议", "主任会议", "人民代表大会会议", "监察司法委会议")
ORGANS = ("区政府", "区法院", "区检察院、区政府", "区监委", "区财政局", "镇人大")
DEPARTMENTS = (
    "财经工委",
    "办公室",
    "选举联络工委",
    "教科文卫工委",
    "各工委（室）",
    "财经工委（牵头）、办公室",
)
TITLES = (
    "听取和审议区政府关于2025年养老服务工作情况的报告",
    "视察中小学校食堂建设情况",
    "审查和批准2024年本级决算",
)
CATEGORIES = ("视察活动", "9月", "听取", "跟踪监督", "计划和预算监督", "附件1视察")


def attacks(seed: int) -> Iterator[Attack]:
    """Yield plans with a drawn ledger or two, each put through some commands."""
    for number in count():
        random = Random(f"{seed} {number}")
        name = f"{number}"
        yield Attack(name, partial(_fault, name, random))


def _fault(name: str, random: Random) -> str | None:
    with workplace(name) as folder:
        lay(folder, random)
        for _ in range(4):
            command = views.drawn(random)
            run = run_npc(command, folder, seconds=SECONDS)
            if fault := run.fault or fault_of_cells(run, folder):
                return f"{fault} (npc {' '.join(command)})"
            (folder / "out.yaml").unlink(missing_ok=True)
    return None


def lay(folder: Path, random: Random) -> None:
    """Write a plan, a ledger or two, and sometimes a review of them."""
    for path in _papers():
        (folder / path.name).write_bytes(path.read_bytes())
    oddness = random.choice((0, 0, 0, 0.01, 0.1))
    for at in range(random.choice((1, 1, 2))):
        made = Drawing(random, oddness).ledger()
        (folder / f"ledger{at}.yaml").write_text(text_of([made]), encoding="utf-8")
    if random.random() < 0.3:
        review = ROOT / "plans" / "shiliqu-office-2025" / "review.yaml"
        text = review.read_text(encoding="utf-8").replace("of: ../shiliqu-2025", "of: .")
        (folder / "review.yaml").write_text(text, encoding="utf-8")


class Drawing:
    """Draws records at random, more or less odd ones."""

    def __init__(self, random: Random, oddness: float) -> None:
        """Draw with a source of chance.

        Args:
            random: Which.
            oddness: Of how many values one is odd: from 0 to 1.

        """
        self._random = random
        self._oddness = oddness

    def ledger(self) -> Node:
        """Return a ledger of the plan, with every list of it filled somehow."""
        made = self._record(Ledger, 0)
        made.update(kind="ledger", year="2025")
        return made

    def _record(self, record: type[Record], depth: int) -> dict[str, Node]:
        names = [*record.keys]
        verb = self._random.choice(VERBS) if set(VERBS) <= set(names) else None
        share = 0.85 if depth < 2 else 0.45
        made: dict[str, Node] = {}
        for key in record.keys.values():
            is_needed = key.is_needed or key.name == verb
            other_verb = key.name in VERBS and verb is not None and key.name != verb
            wants = self._random.random() < (
                self._oddness / 9 if other_verb else 1 if is_needed else share
            )
            if wants and (depth or key.name not in _OF_PLAN):
                made[key.name] = self._value(key.type, key.name, depth + 1)
        if self._is_odd():
            made[self._text()[:40] or "x"] = self._text()
        return made

    def _is_odd(self) -> bool:
        return self._random.random() < self._oddness

    def _text(self) -> str:
        return self._random.choice((*WILD, *TAME))

    def _value(self, type_: Type[object, object], name: str, depth: int) -> Node:
        if self._random.random() < self._oddness / 4:
            odd: tuple[Node, ...] = ({}, [], None, [[]], {"a": "b"}, [None], "", "~")
            return self._random.choice(odd)
        match type_:
            case One():
                return dict(self._record(type_.record, depth))
            case Keyed():
                most = 8 if name == "matters" else 3
                return {
                    self._key(type_, name): self._value(type_.inner, name, depth)
                    for _ in range(self._random.randrange(most))
                }
            case Many() | Several() | TextLines() | OwnersType():
                most = 3 if depth < 3 else 2
                return [
                    self._value(type_.inner, name, depth)
                    if isinstance(type_, Many)
                    else self._leaf("text", name)
                    for _ in range(self._random.randint(1, most))
                ]
            case Choice():
                words = [*type_.words]
                return self._text() if self._is_odd() else self._random.choice(words)
            case Leaf():
                return self._leaf(type_.name, name)
        raise TypeError(type_)

    def _key(self, type_: Type[object, object], name: str) -> str:
        if isinstance(type_, DayEntries):
            return str(self._leaf("date", "date"))
        return str(self._leaf("text", "reference" if name == "matters" else name))

    def _leaf(self, look: str, name: str) -> Node:
        if self._is_odd():
            odd = (*ODD.get(look, ()), *ODD.get(name, ()))
            return self._random.choice((*odd, *odd, *WILD, *TAME))
        if look == "date":
            month, day = self._random.randint(1, 12), self._random.randint(1, 28)
            return f"{self._random.choice((2025,) * 12 + (2024, 2026))}-{month:02}-{day:02}"
        if look in {"number", "count"}:
            return str(self._random.choice((0, 1, 3, 20, 25, 96)) or 1)
        if look == "year":
            return "2025"
        if name == "number":
            return f"{self._random.randint(1, 5)}号"
        return self._random.choice(_WORDS.get(name, lambda: TAME)())


@cache
def references() -> tuple[str, ...]:
    """Return how the rows of the plan are referred to."""
    texts = [path.read_text(encoding="utf-8") for path in _papers()]
    return tuple(references_of(plan_of("\n---\n".join(texts))).values())


def _papers() -> list[Path]:
    return [path for path in sorted(PLAN.glob("*.yaml")) if not path.name.startswith("ledger")]


_WORDS: Mapping[str, Callable[[], tuple[str, ...]]] = {
    **dict.fromkeys(("reference", "items", "of", "move", "drop", "change"), references),
    **dict.fromkeys(("when", "due", "research"), lambda: WHENS),
    **dict.fromkeys(("owners", "with"), lambda: DEPARTMENTS),
    "meetings": lambda: KINDS,
    "kind": lambda: KINDS,
    "session": lambda: ("第29次", "第31次", "第40次", "五次", "第41次"),
    "by": lambda: SESSIONS,
    "title": lambda: TITLES,
    "add": lambda: CATEGORIES,
    "to": lambda: (*ORGANS, *WHENS),
    "reporters": lambda: ORGANS,
}
"""What is right, or nearly, behind a key; behind others texts of strangers stand."""


def fault_of_cells(run: Run, folder: Path) -> str | None:
    """Return the formula of a workbook or the cell that a spreadsheet would run, if any."""
    made = folder / "out.xlsx"
    if "xlsx" not in run.arguments or run.code or not made.is_file():
        return None
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(made.read_bytes()))
    cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
    found = next((cell for cell in cells if cell.data_type == "f" or cell.hyperlink), None)
    return f"a formula or a link: {found.value!r}" if found else None
