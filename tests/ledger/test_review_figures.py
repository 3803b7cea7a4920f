"""Numbers of a review beside the ledger and the plan of its year (NPC470 to NPC473)."""

import re
from pathlib import Path

import pytest

from plan_texts import check_below
from support import Npc, Write
from year_2025 import LEDGER, PLAN, REVIEW


class Year:
    """A year's plan and ledger, and reviews of it."""

    def __init__(self, write: Write, folder: Path) -> None:
        self._write, self._folder = write, folder
        write("plans/2025/plan.yaml", PLAN)
        write("plans/2025/台账.yaml", LEDGER)

    def ledger(self, text: str) -> None:
        """Write another ledger."""
        self._write("plans/2025/台账.yaml", text)

    def found(
        self, review: str, at: str = "plans/review/review.yaml"
    ) -> list[tuple[str, str, str]]:
        """Return code, severity and words of what is found in all plans."""
        self._write(at, review)
        found = check_below(self._folder).diagnostics
        return [(each.rule.code, each.severity.value, each.message.zh) for each in found]


@pytest.fixture
def year(write: Write, tmp_path: Path) -> Year:
    """Lay the year into a repo."""
    return Year(write, tmp_path)


def _saying(text: str, head: str = "as-of: 2025-12-20") -> str:
    """Return a review that says one thing in its account, after a head of its part."""
    account = f"\n      - {{title: 提升服务水平, text: {text}}}\n  - title: 2026"
    found = re.sub(r"\n      - title: 提升.*?\n  - title: 2026", account, REVIEW, flags=re.DOTALL)
    return found.replace("as-of: 2025-12-20", head)


def test_right_numbers_are_fine(year: Year) -> None:
    """Five sessions with the one that adopted the plan, three, and three opinions."""
    assert year.found(REVIEW) == []


@pytest.mark.parametrize(
    ("right", "wrong", "computed"),
    [
        ("常委会会议5次", "常委会会议6次", "5次"),
        ("主任会议3次", "主任会议4次", "3次"),
        ("审议意见3份", "审议意见4份", "3份"),
    ],
)
def test_each_wrong_number_is_one_warning(
    year: Year, right: str, wrong: str, computed: str
) -> None:
    """It says both numbers."""
    message = f"这里写“{wrong}”，计划和台账截至2025-12-20是{computed}"
    assert year.found(REVIEW.replace(right, wrong)) == [("NPC470", "warning", message)]


@pytest.mark.parametrize(
    ("said", "computed"),
    [
        ("全年听取和审议专项工作报告5个。", "4项"),
        ("全年听取和审议专项工作报告3个。", ""),
        ("全年听取和审议专项工作报告4个。", ""),  # rows, or reports
        ("全年开展视察9次。", "2次"),
        ("全年开展视察2次。", ""),
        ("全年收到代表建议96件，已全部办结。", ""),
        ("全年收到代表建议98件。", "96件"),
        ("全年办理代表建议95件。", "96件"),
        ("全年发出审议意见3份，收到反馈2份。", ""),
        ("召开人代会1次、党组会议12次。", ""),  # of which the ledger has none
        ("上半年，召开常委会会议2次。", ""),
        ("召开常委会会议近20次。", "5次"),
        ("召开常委会会议5次以上。", ""),
        ("下一步，召开常委会会议8次。", ""),
        ("财经工委召开主任会议9次。", ""),
    ],
)
def test_what_is_compared(year: Year, said: str, computed: str) -> None:
    """Kinds of figures that ledgers tell of, by any way of counting them."""
    found = year.found(_saying(said))

    assert [code for code, _, _ in found] == ["NPC470"] * bool(computed)
    assert not computed or f"是{computed}" in found[0][2]


@pytest.mark.parametrize(
    ("head", "said", "codes"),
    [
        ("as-of: 2025-06-30", "召开常委会会议3次。", []),
        ("as-of: 2025-06-30", "召开常委会会议5次。", ["NPC470"]),
        ("as-of: 2025-08-27", "召开常委会会议3次。", []),
        ("as-of: 2025-08-28", "召开常委会会议3次。", ["NPC470"]),
        # Who does not say to which day it counts may know of what is still to come.
        ("status: null", "召开常委会会议5次。", []),
    ],
)
def test_each_part_counts_to_its_day(year: Year, head: str, said: str, codes: list[str]) -> None:
    """Of a session on the day itself as well."""
    review = _saying(said, head)
    assert [code for code, _, _ in year.found(review.replace("    status: null\n", ""))] == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("全年收到代表建议96件。", []),
        ("全年收到代表建议105件。", []),
        ("全年收到代表建议100件。", ["NPC470"]),
        ("县十七届人大五次会议期间收到代表建议105件。", ["NPC470"]),
        ("闭会期间收到代表建议9件。", []),
        ("闭会期间收到代表建议8件。", ["NPC470"]),
    ],
)
def test_suggestions_are_those_of_the_congress_or_all(
    year: Year, said: str, codes: list[str]
) -> None:
    """Accounts mean either, unless they say which."""
    year.ledger(f"{LEDGER}  - {{number: 闭会期间, count: 9, to: 县政府, issued: 2025-08-15}}\n")
    assert [code for code, _, _ in year.found(_saying(said))] == codes


def test_a_ledger_with_gaps_is_only_remarked_on(year: Year) -> None:
    """第30次 is followed by 第32次: the review may be right."""
    lines = LEDGER.splitlines(keepends=True)
    year.ledger("".join(line for line in lines if "第31次" not in line))

    found = [severity for code, severity, _ in year.found(REVIEW) if code == "NPC470"]
    assert found == ["info"]


def test_the_plan_is_found_without_being_named(year: Year) -> None:
    """The one of the committee and year, or the one in which the review lies."""
    wrong = REVIEW.replace("of: ../2025\n", "").replace("常委会会议5次", "常委会会议6次")

    assert [code for code, _, _ in year.found(wrong)] == ["NPC470"]


def test_a_review_beside_the_plan(year: Year) -> None:
    """It is of the plan in which it lies."""
    wrong = REVIEW.replace("of: ../2025\n", "").replace("常委会会议5次", "常委会会议6次")
    assert [code for code, _, _ in year.found(wrong, "plans/2025/review.yaml")] == ["NPC470"]


def test_without_a_ledger_nothing_is_new(year: Year) -> None:
    """The plan alone knows of no sessions that were held."""
    year.ledger("kind: text\ntitle: 说明\ntext: 有关情况。\n")
    found = year.found(REVIEW.replace("常委会会议5次", "常委会会议6次"))
    assert [code for code, _, _ in found if code.startswith("NPC47")] == []


def test_a_number_that_is_told_again_is_told_of_once(year: Year) -> None:
    """In the preamble and in the text: one warning, and both places."""
    review = REVIEW.replace("常委会会议5次", "常委会会议6次").replace(
        "    sections:\n      - title: 提升",
        "    preamble: 全年召开常委会会议6次。\n    sections:\n      - title: 提升",
    )
    assert [code for code, _, _ in year.found(review)] == ["NPC470"]


def test_a_plan_with_errors_is_not_compared_with(year: Year) -> None:
    """What could not be read may be what is missing."""
    year.ledger(LEDGER.replace("date: 2025-04-28", "date: 4月28日"))
    found = year.found(REVIEW.replace("常委会会议5次", "常委会会议6次"))

    assert ("NPC472", "info") in [(code, severity) for code, severity, _ in found]
    assert "NPC470" not in [code for code, _, _ in found]


@pytest.mark.parametrize("of", ["../2025", "../2025/台账.yaml", "../2025/plan.yaml"])
def test_a_file_of_a_plan_is_the_plan(year: Year, of: str) -> None:
    """Its ledger alone does not know of the session that adopted it."""
    assert year.found(REVIEW.replace("of: ../2025", f"of: {of}")) == []
    wrong = REVIEW.replace("of: ../2025", f"of: {of}").replace("常委会会议5次", "常委会会议4次")
    assert [code for code, _, _ in year.found(wrong)] == ["NPC470"]


@pytest.mark.parametrize(
    ("organ", "codes"),
    [
        ("示例县人大常委会办公室", ["NPC470"]),
        ("示例县人大常委会", ["NPC470"]),
        ("样例县人大常委会办公室", []),
    ],
)
def test_a_review_that_is_checked_alone(
    npc: Npc, write: Write, organ: str, codes: list[str]
) -> None:
    """It is found fault with as it is among all plans; of a committee without ledgers, nothing is said."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER)
    review = REVIEW.replace("of: ../2025\n", "").replace("示例县人大常委会办公室", organ)
    write("plans/review/review.yaml", review.replace("常委会会议5次", "常委会会议6次"))
    alone, among = (
        npc("plan", "validate", *paths, "--select", "NPC47", "--to", "concise")
        for paths in (["plans/review"], [])
    )
    assert re.findall("NPC[0-9]+", alone.out) == codes
    assert among.out == alone.out


@pytest.mark.parametrize("paths", [["plans/review"], []])
def test_a_year_that_is_missed(npc: Npc, write: Write, paths: list[str]) -> None:
    """Who keeps ledgers learns once that the numbers of another year were not checked."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER)
    review = REVIEW.replace("of: ../2025\n", "").replace("2025", "2024")
    write("plans/review/review.yaml", review)
    found = npc("plan", "validate", *paths, "--select", "NPC47", "--to", "concise")
    assert re.findall("[a-z]+.NPC[0-9]+", found.out) == ["info[NPC472"]


def test_where_no_ledger_is_kept_nothing_is_said(npc: Npc, write: Write) -> None:
    """A review that is of no plan of the repo is as it was before there were ledgers."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/review/review.yaml", REVIEW.replace("of: ../2025\n", ""))
    found = npc("plan", "validate", "plans/review", "--to", "concise")
    assert "NPC47" not in found.out


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("召开主任会议2次、主任（扩大）会议1次。", []),
        ("召开主任（扩大）会议1次、主任会议4次。", ["主任会议4次"]),
        ("会议期间收到代表建议96件，闭会期间收到代表建议9件，合计收到代表建议105件。", []),
        ("会议期间收到代表建议96件，闭会期间收到代表建议8件。", ["代表建议8件"]),
        (
            "会议期间收到代表建议96件，办结代表建议96件，闭会期间收到代表建议9件，办结代表建议5件。",
            [],
        ),
    ],
)
def test_what_is_told_apart(year: Year, said: str, wrong: list[str]) -> None:
    """Extended meetings that the ledger lists with the others, and suggestions by when they came in."""
    batch = "number: 闭会期间, count: 9, to: 县政府, issued: 2025-08-15, answered: {2025-09-30: 5}"
    year.ledger(f"{LEDGER}  - {{{batch}}}\n")
    assert [
        re.findall("“(.*?)”", message)[0] for _, _, message in year.found(_saying(said))
    ] == wrong


@pytest.mark.parametrize(
    ("sessions", "said", "severity"),
    [
        # Two on one day are two.
        ([("第41次", "2025-07-29")], "召开主任会议4次。", ""),
        ([("第41次", "2025-07-29")], "召开主任会议3次。", "warning"),
        # In a new term the first one is missing.
        ([("第2次", "2025-11-20")], "召开主任会议8次。", "info"),
        ([("第1次", "2025-11-20")], "召开主任会议8次。", "warning"),
    ],
)
def test_each_meeting_counts_once(
    year: Year, sessions: list[tuple[str, str]], said: str, severity: str
) -> None:
    """By its number where it has one."""
    more = "".join(
        f"  - {{kind: 主任会议, session: {name}, date: {day}}}\n" for name, day in sessions
    )
    year.ledger(LEDGER.replace("matters:\n", f"{more}matters:\n"))
    found = [found for code, found, _ in year.found(_saying(said)) if code == "NPC470"]
    assert found == [severity] * bool(severity)


@pytest.mark.parametrize(
    ("session", "severity"),
    [("", "info"), ("session: 第32次, ", "info"), ("session: 第30次, ", "warning")],
)
def test_a_ledger_of_sessions_to_come(year: Year, session: str, severity: str) -> None:
    """It may have none of those that were held; the number of the next one shows it."""
    year.ledger(f"kind: ledger\nsessions:\n  - {{kind: 常委会会议, {session}date: 2025-09-25}}\n")
    found = year.found(_saying("召开常委会会议4次。", "as-of: 2025-06-30"))
    assert [found for code, found, _ in found if code == "NPC470"] == [severity]


def test_of_several_ways_none_is_made_up(year: Year) -> None:
    """Between rows and reports there is nothing: without a last day as well."""
    year.ledger(LEDGER.replace("items: [听取3]}", "items: []}"))
    found = year.found(
        _saying("全年听取和审议专项工作报告7个。", "status: null").replace("    status: null\n", "")
    )
    assert [message for code, _, message in found if code == "NPC470"] == [
        "这里写“听取和审议专项工作报告7个”，计划和台账截至2025-12-31是3项，按别的计法也不是这个数"
    ]


def test_processes_find_the_same(npc: Npc, write: Write) -> None:
    """Heads of plans go between them."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER)
    write("plans/review/review.yaml", REVIEW.replace("常委会会议5次", "常委会会议6次"))
    alone, together = (
        npc("plan", "validate", "--to", "concise", "--jobs", jobs) for jobs in ("1", "2")
    )
    assert "NPC470" in alone.out
    assert together == alone
