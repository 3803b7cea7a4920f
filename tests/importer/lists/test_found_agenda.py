"""Agendas of sessions, as offices write them."""

from found_in_tests import kept, lost, marks, plain
from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.lists.agenda import agenda
from npc.importer.segment import Segment
from originals_by_hand import original


def _found(text: str) -> FoundMapping:
    """Return what is found in a text whose first line is its title; no word of it may be lost."""
    lines = tuple(original(text).passages())
    accounting = Accounting()
    mapping = agenda(Segment(title=lines[:1], blocks=lines[1:]), accounting)
    assert lost(lines, mapping, accounting) == []
    return mapping


def test_title_and_day_say_which_session_it_is() -> None:
    """Each numbered line is an item, without the mark at its end; the year is that of the day."""
    found = _found(
        "示例县人大常委会第四十五次会议议程\n（2026年4月28日）\n一、听取和审议县政府关于就业工作情况的报告（书面）；\n"
        "二、人事任免事项（承办部门：代表工委）。"
    )
    assert plain(found) == {
        "kind": "agenda",
        "year": 2026,
        "organ": "示例县人大常委会",
        "title": "示例县人大常委会第四十五次会议议程",
        "session": {"kind": "常委会会议", "session": "第四十五次会议", "date": "2026-04-28"},
        "items": [
            {"title": "听取和审议县政府关于就业工作情况的报告", "note": "书面"},
            {"title": "人事任免事项", "owners": "代表工委"},
        ],
    }
    assert marks(found) == []


def test_a_session_without_a_day_is_to_be_filled_in() -> None:
    """The day must stand, and is not invented; what is no item is kept."""
    found = _found("示例县人大常委会第30次主任会议议程\n一、听取汇报\n列席：县政府有关部门负责人")
    assert plain(found)["session"] == {"kind": "主任会议", "session": "第30次", "date": "待填"}
    assert len(marks(found)) == 1
    assert kept(found) == ["列席：县政府有关部门负责人"]


def test_a_heading_over_several_items_is_kept() -> None:
    """The items below it are items; it is none, and has no place."""
    found = _found(
        "示例县人大常委会第45次会议议程\n时间：2026年4月28日上午9:00\n一、审议下列报告：\n（一）关于就业工作情况的报告；\n（二）关于决算的报告。"
    )
    assert [item["title"] for item in plain(found)["items"]] == [
        "关于就业工作情况的报告",
        "关于决算的报告",
    ]
    assert kept(found) == ["上午9:00", "一、审议下列报告："]
