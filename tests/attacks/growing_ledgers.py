"""Ledgers in which much is told of one row: some of them once grew by the square."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from npc.source.document import Node

Facts = Mapping[str, Node]
_ROW = "监督1"
PLAN: dict[str, Node] = {
    "kind": "arrangement",
    "year": "2025",
    "organ": "示例县人大常委会",
    "level": "county",
    "meetings": ["常委会会议", "主任会议"],
    "departments": ["办公室"],
    "categories": [
        {
            "name": "监督工作",
            "items": [
                {
                    "title": "听取和审议县政府关于养老服务工作情况的报告",
                    "owners": "办公室",
                    "when": "4月、10月",
                    "meetings": ["常委会会议", "主任会议"],
                }
            ],
        }
    ],
}
"""With one row, of two stretches, which meetings of two kinds deal with."""


class Pile(NamedTuple):
    """Much of something in a ledger."""

    name: str
    documents: Callable[[int], list[Node]]
    """The documents with so much of it."""
    longest: int


def ledgers() -> Iterator[Pile]:
    """Yield what once grew by the square."""
    yield Pile("matters that are added to one category", _rows, 4000)
    yield Pile("moves of a row that is done often", _of(_moved_and_done), 5000)
    yield Pile("sessions of two kinds that deal with one row", _of(_two_kinds), 6000)


def other_ledgers() -> Iterator[Pile]:
    """Yield what might."""
    yield Pile("moves of one row", _of(_moved), 6000)
    yield Pile("sessions of one day", _of(_one_day), 6000)
    yield Pile("opinions on one row", _of(_opinions), 6000)
    yield Pile("opinions of one number", _of(_one_number), 6000)
    yield Pile("notes on one row", _of(_notes), 8000)
    yield Pile("days of answers", _of(_answers), 8000)
    yield Pile("ledgers of the same row", _files, 990)


def _rows(number: int) -> list[Node]:
    """Return a table with rows to which as many are added."""
    row: Node = {"title": "审议报告", "owners": "办公室", "when": "9月", "meetings": "常委会会议"}
    category: Node = {"name": "监督工作", "items": [row] * number}
    return [{**PLAN, "categories": [category]}, _ledger(_added(number))]


def _of(facts: Callable[[int], Facts]) -> Callable[[int], list[Node]]:
    return lambda number: [PLAN, _ledger(facts(number))]


def _ledger(facts: Facts) -> Node:
    return {"kind": "ledger", "year": "2025", **facts}


def _day(number: int) -> str:
    """Return a day of the year, in order but for the months."""
    return f"2025-{number % 12 + 1:02}-{number // 12 % 28 + 1:02}"


def _any_day(number: int) -> str:
    """Return a day that no other number has."""
    return f"{1600 + number // 336}-{number % 12 + 1:02}-{number // 12 % 28 + 1:02}"


def _decided(change: Callable[[int], Node]) -> Callable[[int], Node]:
    return lambda number: [
        {"date": _day(each), "changes": [change(each)]} for each in range(number)
    ]


def _added(number: int) -> Facts:
    def change(each: int) -> Node:
        title = f"视察{each}号公园"
        return {"add": "监督工作", "title": title, "owners": "办公室", "when": "9月", "why": "建议"}

    return {"adjustments": _decided(change)(number)}


def _moved(number: int) -> Facts:
    return {
        "adjustments": _decided(
            lambda each: {"move": _ROW, "to": f"{each % 11 + 2}月、{each % 5 + 7}月", "why": "因故"}
        )(number)
    }


def _moved_and_done(number: int) -> Facts:
    days: Node = [_any_day(each + 200_000) for each in range(number)]
    return {**_moved(number), "matters": {_ROW: {"done": days}}}


def _sessions(number: int, kinds: tuple[str, ...], day: Callable[[int], str]) -> Facts:
    made: Node = [
        {
            "kind": kinds[each % len(kinds)],
            "session": f"第{each + 1}次",
            "date": day(each),
            "items": [_ROW],
        }
        for each in range(number)
    ]
    return {"sessions": made}


def _two_kinds(number: int) -> Facts:
    return _sessions(number, ("常委会会议", "主任会议"), _day)


def _one_day(number: int) -> Facts:
    return _sessions(number, ("常委会会议",), lambda _: "2025-04-28")


def _opinions(number: int) -> Facts:
    return {"opinions": [_opinion(f"{each}号", each) for each in range(number)]}


def _one_number(number: int) -> Facts:
    return {"opinions": [_opinion("1号", each) for each in range(number)]}


def _opinion(name: str, number: int) -> Node:
    return {"number": name, "of": _ROW, "to": "县政府", "issued": _day(number)}


def _notes(number: int) -> Facts:
    return {"matters": {_ROW: {"progress": {_any_day(each): "进展" for each in range(number)}}}}


def _answers(number: int) -> Facts:
    answered: Node = {_any_day(each): str(each) for each in range(number)}
    return {"suggestions": [{"number": "闭会期间", "count": "9999", "answered": answered}]}


def _files(number: int) -> list[Node]:
    return [PLAN, *({"id": f"x{each}", **_mapping(each)} for each in range(number))]


def _mapping(number: int) -> dict[str, Node]:
    return {"kind": "ledger", "year": "2025", "matters": {_ROW: _day(number)}}
