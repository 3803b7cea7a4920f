"""One matter that is typed in two papers of the year: compared as body text and table are."""

import json

import pytest

from npc.facts.facts import Facts
from npc.views.tracing import trace_view
from plan_texts import findings, plan_of

_HEARD = "听取和审议县政府关于养老服务体系建设情况的报告"


def papers(one: str, other: str) -> str:
    """Write a 监督工作计划 and the arrangement, with a row each."""
    return (
        "kind: arrangement\nyear: 2026\nid: own\npaper: 监督工作计划\ncategories:\n"
        f"  - name: 监督\n    items:\n      - {{{one}}}\n"
        "---\nkind: arrangement\ncategories:\n"
        f"  - name: 监督\n    items:\n      - {{{other}}}\n"
    )


def row(title: str = _HEARD, when: str = "6月", owners: str = "社会工委") -> str:
    return f"title: {title}, when: {when}, owners: {owners}, meetings: 常委会会议"


def found(text: str) -> list[str]:
    ours = {"NPC311", "NPC313", "NPC315", "NPC320", "NPC331"}
    return [one.rule.code for one in findings(text) if one.rule.code in ours]


@pytest.mark.parametrize(
    ("other", "code"),
    [
        (row(), None),
        (row(when="5—7月"), None),
        (row(when="8月"), "NPC311"),
        (row(owners="财经工委"), "NPC313"),
        (row(owners="社会工委、财经工委"), None),
        (row(_HEARD.replace("听取和审议", "听取")), "NPC315"),
        (row("听取和审议养老服务体系建设报告", when="8月"), "NPC311"),
        (row("视察养老服务体系建设情况", when="8月"), None),
        (row("听取和审议县政府关于养老托育体系建设情况的报告", when="8月"), None),
        (row("听取和审议县法院关于养老服务体系建设情况的报告", when="8月"), None),
    ],
)
def test_a_matter_typed_twice_is_compared(other: str, code: str | None) -> None:
    """It is no duplicate, and one with other words, another act or another organ is another matter."""
    assert found(papers(row(), other)) == ([code] if code else [])


def test_accounts_are_heard_and_approved_in_one_act() -> None:
    heard, approved = (
        f"{verb}2025年县级决算草案和决算执行情况" for verb in ("听取和审议", "审查和批准")
    )
    assert found(papers(row(heard), row(approved))) == []


def test_an_item_that_is_shown_is_one_item() -> None:
    """What `same` shows is compared by a rule of its own."""
    text = papers(f"id: care, {row()}", "same: care")
    assert found(text) == []
    facts = Facts(plan_of(text))
    assert facts.twins == ()
    assert len(facts.plan.items) == 1


def test_rows_of_one_paper_are_no_twins() -> None:
    other = row(when="8月")
    text = f"kind: arrangement\nyear: 2026\ncategories:\n  - name: 监督\n    items:\n      - {{{row()}}}\n      - {{{other}}}\n"
    assert Facts(plan_of(text)).twins == ()


def test_the_trace_shows_every_row_of_an_item() -> None:
    """An item that is shown is one matter with two places; one that is typed twice is two."""
    shown = papers(f"id: care, {row()}", "same: care, when: 7月")
    view = trace_view(Facts(plan_of(shown))).in_language("zh")
    (cells,) = [line.cells for line in view.blocks[0].rows]
    assert cells[3].text == "监督工作计划 监督 1 6月、安排表 监督 1 7月"
    record = trace_view(Facts(plan_of(shown))).record
    assert record is not None
    (matter,) = json.loads(json.dumps(record("zh")))["matters"]
    assert [place["shown"] for place in matter["places"]] == [False, True]
    assert matter["places"][0]["paper"] == "own"
    typed = trace_view(Facts(plan_of(papers(row(), row())))).in_language("zh")
    assert len(typed.blocks[0].rows) == 2
