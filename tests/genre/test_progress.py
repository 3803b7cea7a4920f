"""How far a matter has come, as a plan says it."""

from datetime import date

import pytest

from npc.genre.progress import Progress, Status, is_remark_of_done, progress_of
from plan_texts import plan_of
from schedules import DATED


@pytest.mark.parametrize(
    ("fields", "status", "is_written"),
    [
        ({}, Status.PLANNED, False),
        ({"note": "已完成"}, Status.DONE, False),
        ({"note": "各代表小组自行安排"}, Status.PLANNED, False),
        ({"status": "done"}, Status.DONE, True),
        ({"status": "已完成"}, Status.DONE, True),
        ({"status": "已延期", "note": "已完成"}, Status.POSTPONED, True),
        ({"status": "cancelled"}, Status.CANCELLED, True),
        ({"status": "planned", "note": "已完成"}, Status.PLANNED, True),
        ({"done_on": "2025-03-01"}, Status.PLANNED, True),
        ({"done_on": "2025-03-01", "note": "已完成"}, Status.DONE, True),
    ],
)
def test_the_status_counts_for_more_than_the_remark(
    *, fields: dict[str, str], status: Status, is_written: bool
) -> None:
    """And a date alone is no status."""
    done_on = date.fromisoformat(fields["done_on"]) if "done_on" in fields else None
    found = progress_of(fields.get("status"), done_on, note=fields.get("note"))
    assert (found.status, found.is_written) == (status, is_written)
    assert found.done_on == (date(2025, 3, 1) if "done_on" in fields else None)


@pytest.mark.parametrize(
    "note",
    [
        "已完成",
        "（已完成）",
        "已完成。",
        "已完成，待归档",
        "已完成(3月)",
        "已完成：2月20日印发",
        "已完成　3月",
        "已完成——见附件",
    ],
)
def test_remarks_that_mean_done(note: str) -> None:
    """已完成, whatever stands around it or follows."""
    assert is_remark_of_done(note)


@pytest.mark.parametrize(
    "note", ["未完成", "已完成初稿", "已完成 初稿", "已完成一半", "待已完成后上报", "6月前完成", ""]
)
def test_remarks_that_do_not(note: str) -> None:
    """A part of the work, or work to come."""
    assert not is_remark_of_done(note)


def test_sessions_and_progress_are_read_from_a_plan() -> None:
    """As written, in their order."""
    plan = plan_of(DATED)
    assert plan.arrangement is not None
    assert [(one.kind, one.name, str(one.date)) for one in plan.arrangement.sessions] == [
        ("常委会会议", "第30次", "2025-04-28"),
        ("县人大常委会会议", "第31次", "2025-06-26"),
        ("常委会会议", "第32次", "2025-10-28"),
    ]
    first = next(iter(plan.arrangement.items))
    assert first.progress == Progress(Status.DONE, date(2025, 4, 28), is_written=True)
