"""What is asked of reviews alone: their parts, the forms of their headings, and the plan they are of."""

from pathlib import Path

import pytest

from npc.diagnostics import Severity
from plan_texts import check_below, findings, found_by

HEAD = "kind: review\norgan: 示例县人大常委会\ntitle: 示例县人大常委会工作总结\nparts:\n"
TOLD = "preamble: 召开常委会会议3"


def codes(text: str, *, wanted: str = "NPC44") -> list[tuple[str, str]]:
    return [
        (one.rule.code, one.message.en)
        for one in findings(text)
        if one.rule.code.startswith(wanted)
    ]


def part(**keys: object) -> str:
    """Write a part, with some text where the keys give none."""
    keys = keys if keys.keys() & {"preamble", "sections"} else {**keys, "preamble": "依法履职。"}
    fields = ", ".join(f"{key.replace('_', '-')}: {value}" for key, value in keys.items())
    return f"  - {{{fields}}}\n"


@pytest.mark.parametrize(
    ("keys", "severity"),
    [
        ({"year": 2025, "as_of": "2025-01-01"}, None),
        ({"year": 2025, "as_of": "2025-12-31"}, None),
        ({"year": 2025, "as_of": "2026-01-10"}, Severity.INFO),
        ({"year": 2025, "as_of": "2026-03-31"}, Severity.INFO),
        ({"year": 2025, "as_of": "2026-04-01"}, Severity.WARNING),
        ({"year": 2025, "as_of": "2024-12-31"}, Severity.WARNING),
        ({"title": "2024年工作总结", "as_of": "2025-12-20"}, Severity.WARNING),
        ({"title": "2021年以来的工作总结", "as_of": "2024-06-30", "year": 2021}, Severity.WARNING),
        ({"title": "2021—2025年工作总结", "as_of": "2025-12-20"}, None),
        ({"title": "2026年工作计划", "year": 2026, "as_of": "2027-01-10"}, Severity.WARNING),
        ({"title": "工作总结", "as_of": "2019-12-20"}, None),
    ],
)
def test_the_last_day_is_of_the_parts_year(
    keys: dict[str, object], severity: Severity | None
) -> None:
    """When the congress meets in spring, the figures may be the next year's; a plan has none to count."""
    text = HEAD + part(**keys, preamble="依法履职。")
    found = [each for each in findings(text) if each.rule.code == "NPC440"]
    assert [each.severity for each in found] == [severity] * bool(severity)


def test_the_only_part_is_of_the_reviews_year() -> None:
    """Of two parts, nothing says which is meant."""
    head = HEAD.replace("parts:", "year: 2025\nparts:")
    only = part(as_of="2024-12-20", preamble="依法履职。")
    assert [code for code, _ in codes(head + only)] == ["NPC440"]
    other = part(title="2026年工作计划", year=2026, preamble="依法履职。")
    assert codes(head + only + other) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ({"title": "2024年工作总结"}, {"title": "2024 年工作总结"}, True),
        ({"title": "2024年工作总结"}, {"title": "2025年工作计划"}, False),
        ({"title": "2024年工作总结"}, {"title-lines": "[2024年, 工作总结]"}, True),
        ({"year": 2024}, {"year": 2025}, False),
        ({"year": 2024}, {"year": 2024}, True),
        ({"preamble": "甲。"}, {"preamble": "乙。"}, True),
        ({"year": 2024}, {"preamble": "乙。"}, False),
    ],
)
def test_parts_are_told_apart(
    first: dict[str, object], second: dict[str, object], *, found: bool
) -> None:
    assert [code for code, _ in codes(HEAD + part(**first) + part(**second))] == ["NPC441"] * found


def test_a_part_has_not_the_title_of_the_whole() -> None:
    text = HEAD + part(title="示例县人大常委会工作总结")
    ((code, message),) = codes(text)
    assert code == "NPC441"
    assert "twice" in message


SECTIONS = """\
    headings: {form}
    sections:
      - {{title: 加强监督, text: 听取报告。}}
      - {{title: 加强服务, subsections: [{{title: 办会, text: 办会。}}]}}
"""


@pytest.mark.parametrize(
    ("form", "row", "message"),
    [
        ("block", "      - {title: 办文}\n", None),
        ("run-in", "      - {title: 办文}\n", "no text for the heading to run into"),
        ("run-in", "      - {title: 办文, points: [{text: 办文。}]}\n", "no text for the heading"),
        ("run-in", "      - {title-lines: [办, 文], text: 办文。}\n", "its lines are joined"),
        ("block", "      - {title-lines: [办, 文], text: 办文。}\n", None),
        ("none", "      - {title-lines: [办, 文], text: 办文。}\n", None),
        ("none", "      - {title: 三、办文, text: 办文。}\n", "“三、” is printed as it is typed"),
        ("none", "      - {title-lines: [三、办, 文], text: 办文。}\n", "“三、” is printed"),
        ("none", "      - {title: 十五五规划, text: 办文。}\n", None),
    ],
)
def test_forms_of_headings_fit(form: str, row: str, message: str | None) -> None:
    """A section whose subsections run in needs no text of its own."""
    found = codes(HEAD + "  - title: 总结\n" + SECTIONS.format(form=form) + row, wanted="NPC4")
    assert [code for code, _ in found] == (["NPC442"] if message else [])
    assert (message or "") in "".join(said for _, said in found)


def test_a_number_that_npc_puts_is_still_told_of() -> None:
    """Also where the title is given line by line."""
    text = HEAD + part(title="总结", sections="[{title-lines: [一、办, 文], text: 办文。}]")
    assert [code for code, _ in codes(text, wanted="NPC4")] == ["NPC412"]


def test_what_is_said_of_nothing_is_told_of() -> None:
    text = HEAD.replace("parts:", "headings: none\nnumbering: none\nlead-style: line\nparts:")
    found = codes(text + part(title="总结", headings="block", preamble="依法履职。"))
    assert [code for code, _ in found] == ["NPC442"] * 4
    section = "[{title: 办文, points: [{lead: 办文, text: 依法。}]}]"
    assert codes(text + part(title="总结", sections=section)) == []


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("2024年工作总结", "NPC447"),
        ("2025年工作总结", None),
        ("工作总结", None),
        ("2024—2025年工作总结", None),
        ("二〇二五年工作总结", None),
    ],
)
def test_the_title_of_a_part_says_its_year(title: str, code: str | None) -> None:
    found = [one for one, _ in codes(HEAD + part(title=title, year=2025))]
    assert found == ([code] if code else [])


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ({"title": "2025年工作总结", "title_lines": "[2025年, 工作总结]"}, False),
        ({"title": "2025年工作总结", "title_lines": "[2024年, 工作总结]"}, True),
        ({"sections": "[{title: 办文办会, title-lines: [办文, 办会]}]"}, False),
        ({"sections": "[{title: 办文办会, title-lines: [办文, 办事]}]"}, True),
    ],
)
def test_lines_make_up_the_title_of_parts_and_headings(
    keys: dict[str, object], *, found: bool
) -> None:
    text = HEAD + part(**keys, preamble="依法履职。")
    assert [code for code, _ in codes(text, wanted="NPC39")] == ["NPC390"] * found


def test_parts_may_stand_in_any_order() -> None:
    """Some offices put the plan first."""
    text = HEAD + part(title="2026年工作计划", year=2026) + part(title="2025年工作总结", year=2025)
    assert codes(text) == []


def of(folder: Path, written: str, *, beside: str = "") -> list[str]:
    """Write a review of something into plans/review, and say what is found of that."""
    plan = folder / "plans/review"
    plan.mkdir(parents=True, exist_ok=True)
    text = HEAD.replace("parts:", f"of: {written}\nparts:") + part(title="2025年工作总结")
    (plan / "review.yaml").write_text(text, encoding="utf-8")
    if beside:
        (plan / "beside.yaml").write_text(beside, encoding="utf-8")
    return [one.message.en for one in check_below(folder).diagnostics if one.rule.code == "NPC443"]


ROWS = "kind: arrangement\nyear: 2025\ncategories: []\n"


def test_a_review_is_not_of_itself(tmp_path: Path) -> None:
    """The folder in which it lies holds the year's plan, or only the review."""
    itself = ["the path leads to the review itself"]
    assert of(tmp_path, ".") == of(tmp_path, "review.yaml") == of(tmp_path, "../review") == itself
    assert of(tmp_path, ".", beside=ROWS) == of(tmp_path, "beside.yaml", beside=ROWS) == []
    assert of(tmp_path, "review.yaml", beside=ROWS) == itself


def test_the_repo_ends_where_its_settings_lie(tmp_path: Path) -> None:
    """Without any, at the nearest .git; else a plan may name what lies beside its folder."""
    outside = ["the path leads out of the repo of this plan"]
    other = tmp_path / "plans/2025"
    other.mkdir(parents=True)
    (other / "arrangement.yaml").write_text(ROWS, encoding="utf-8")
    assert of(tmp_path, "../2025") == []
    assert of(tmp_path, "../../plans/2025") == []
    assert of(tmp_path, "../../secret") == of(tmp_path, f"../../{tmp_path.name}") == outside
    (tmp_path / ".git").mkdir()
    assert of(tmp_path, "../../secret") == ["nothing is there"]
    (tmp_path / "plans/npc.yaml").write_text("level: county\n", encoding="utf-8")
    assert of(tmp_path, "../../secret") == outside


@pytest.mark.parametrize(
    "written",
    [
        "/etc/passwd",
        '"~/plans"',
        '"C:\\\\plans"',
        '"..\\\\2025"',
        '"..//\\u200b"',
        "x" * 5000,
        "../x\u3000y",
    ],
)
def test_of_may_be_anything(tmp_path: Path, written: str) -> None:
    """It is told of, with a remedy, and nothing breaks."""
    assert len(of(tmp_path, written)) == 1


@pytest.mark.parametrize(
    ("code", "keys", "unread", "empty"),
    [
        ("NPC441", "parts: [{?preamble: 子}, {preamble: 丑}]", "title: [甲], ", ""),
        ("NPC442", "parts: [{headings: run-in, sections: [{title: 甲?}]}]", ", text: [丑]", ""),
        ("NPC442", "parts: [{numbering: none, sections: [{title: 甲?}]}]", ", points: [[丑]]", ""),
        ("NPC449", "parts: [{title: 甲?}]", ", sections: 子", ""),
        ("NPC403", "?parts: [{preamble: 走进XX区。}]", "anonymised: {XX区: 1}\n", ""),
        ("NPC445", f"parts: [{{?{TOLD}次}}, {{year: 2025, {TOLD}0次}}]", "title: [甲], year: 2025, ", "year: 2025, "),
        ("NPC445", f"parts: [{{year: 2025, ?{TOLD}次}}, {{year: 2025, {TOLD}0次}}]", "as-of: 2025-06-31, ", ""),
    ],
)  # fmt: skip
def test_nothing_follows_from_what_could_not_be_read(
    tmp_path: Path, code: str, keys: str, unread: str, empty: str
) -> None:
    """What is missing may be there all the same: only what could not be read is told of."""
    text = (
        f"kind: review\norgan: 示例县人大常委会\nyear: 2025\ntitle: 总结\nstatus: final\n{keys}\n"
    )
    assert not found_by(code, text.replace("?", unread), tmp_path)
    assert found_by(code, text.replace("?", empty), tmp_path)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ("parts: []", ["NPC449"]),
        ("parts: [{title: 2025年工作总结, year: 2025}]", ["NPC449"]),
        ("parts: [{title: 2025年工作总结, year: 2025, sections: []}]", ["NPC449"]),
        ("parts: [{title: 2025年工作总结}, {title: 2026年工作计划, closing: 请予审议。}]", []),
        ("parts: [{title: 2025年工作总结, sections: [{title: 加强学习}]}]", []),
    ],
)
def test_a_review_has_some_text(parts: str, expected: list[str]) -> None:
    """Headings alone are a frame."""
    found = codes(f"kind: review\norgan: 示例县人大常委会\n{parts}\n", wanted="NPC449")
    assert [code for code, _ in found] == expected


def test_months_beside_the_half_year_are_no_mixture_in_a_review() -> None:
    text = HEAD + part(title="2025年上半年工作总结", preamble="1至6月，初步审查部门预算4个。")
    assert codes(text, wanted="NPC409") == []
