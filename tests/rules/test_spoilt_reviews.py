"""A slip in a clean review is found wherever it stands, there and nowhere else."""

from pathlib import Path

import pytest

from plan_texts import check_below

CLEAN = """\
kind: review
organ: 示例县人大常委会办公室
level: county
title: 示例县人大常委会办公室2025年工作总结和2026年工作计划
parts:
  - title: 2025年工作总结
    year: 2025
    as-of: 2025-12-20
    preamble: |
      2025年，办公室围绕常委会中心工作，发挥参谋助手作用[^plan]。
      {account preamble}现将主要工作总结如下：
    sections:
      - title: 提升服务水平
        text: |
          一是服务保障常委会会议6次。二是开展了两轮调研。
          {account text}
      - title: 加强统筹协调
        points:
          - lead: 办文办会
            text: |
              全年办理公文1200余件。{account point}
        subsections:
          - title: 信访工作
            text: 信访事项办结率100%。{account subsection}
    closing: 工作中仍然存在不足。{account closing}
  - title: 2026年工作计划
    year: 2026
    preamble: |
      2026年，办公室将深入学习贯彻全会精神。{plan preamble}
    sections:
      - title: 优化服务
        text: |
          做好各类会议的会务工作。{plan text}
        points:
          - text: >-
              组织干部参加培训。
              {plan point}
    closing: 以上总结和计划，请予审议。{plan closing}
notes:
  plan: 见常委会年度工作要点。{note}
signature: {{date: 2025-12-25}}
"""
ACCOUNT = tuple(
    f"account {name}" for name in ("preamble", "text", "point", "subsection", "closing")
)
PLAN = tuple(f"plan {name}" for name in ("preamble", "text", "point", "closing"))
PLACES = (*ACCOUNT, *PLAN, "note")
SLIPS = {
    "推动工作的的高质量发展。": "doubled-words",
    "守正创新,担当作为。": "half-width-punctuation",
    "办理来信２件。": "full-width-digits",
    "深化“三联活动。": "unbalanced-marks",
    "加强 办公室建设。": "stray-spaces",
    "其余事项待补充。": "leftover",
    "联系代表202年。": "wrong-year",
    "会议于9月31日召开。": "impossible-day",
    "第一，学习。第二，落实。第四，宣传。": "broken-enumeration",
    "贯彻二十届三中全汇精神，践行全过程人民主。": "set-term",
}


def text(**sentences: str) -> str:
    """Return the clean review with sentences put where their names say."""
    return CLEAN.format_map({place: sentences.get(place, "") for place in PLACES})


def found(folder: Path, written: str) -> list[tuple[str, int]]:
    """Return the rules that find something, and the lines."""
    (folder / "review.yaml").write_text(written, encoding="utf-8")
    return [
        (one.rule.name, one.place.span.line if one.place.span else 0)
        for one in check_below(folder).diagnostics
    ]


def test_the_clean_review_is_clean(tmp_path: Path) -> None:
    assert found(tmp_path, text()) == []


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("slip", "rule"), SLIPS.items(), ids=SLIPS.values())
def test_a_slip_is_found_where_it_is(tmp_path: Path, place: str, slip: str, rule: str) -> None:
    written = text(**{place: slip})
    line = written[: written.index(slip)].count("\n") + 1
    assert (rule, line) in found(tmp_path, written)
    assert {name for name, _ in found(tmp_path, written)} == {rule}


@pytest.mark.parametrize("place", PLACES)
def test_only_the_plan_is_not_told_as_done(tmp_path: Path, place: str) -> None:
    """What is told in the past is an account, and a slip in a plan."""
    written = text(**{place: "组织了三次培训，听取了情况汇报。"})
    wanted = ["past-tense"] if place in PLAN else []
    assert [name for name, _ in found(tmp_path, written)] == wanted


@pytest.mark.parametrize("place", [*ACCOUNT, *PLAN])
def test_a_mark_without_its_note(tmp_path: Path, place: str) -> None:
    names = [name for name, _ in found(tmp_path, text(**{place: "依法履职[^other]。"}))]
    assert names == ["unknown-note"]


OPENINGS = [
    ("2025年，办公室围绕", "2024年，办公室围绕", 1),
    ("2025年，办公室围绕", "2026年，办公室围绕", 1),
    ("2025年，办公室围绕", "今年以来，办公室围绕", 0),
    ("2025年，办公室围绕", "2024年12月换届以来，办公室围绕", 0),
    ("2025年，办公室围绕", "2024年，办公室围绕2025年", 0),
    ("2026年，办公室将", "2025年，办公室将", 1),
    ("2026年，办公室将", "2027年，办公室将", 1),
    ("2026年，办公室将深入", "2025年，办公室完成了任务。办公室将深入", 0),
    ("2026年，办公室将", "2025年即将过去，办公室将", 0),
]


@pytest.mark.parametrize(("old", "new", "count"), OPENINGS)
def test_a_part_does_not_open_with_another_year(
    tmp_path: Path, old: str, new: str, count: int
) -> None:
    """It may look back upon one, and names its own then."""
    written = text()
    assert old in written
    names = [name for name, _ in found(tmp_path, written.replace(old, new))]
    assert names == ["left-over-year"] * count


@pytest.mark.parametrize(
    ("day", "count"),
    [("2025-12-30", 0), ("2026-01-20", 0), ("2027-02-01", 0), ("2024-12-30", 1), ("2028-01-01", 1)],
)
def test_an_account_is_published_in_its_years_or_the_next(
    tmp_path: Path, day: str, count: int
) -> None:
    names = [name for name, _ in found(tmp_path, text() + f"published: {day}\n")]
    assert names == ["left-over-year"] * count
