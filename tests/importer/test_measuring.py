"""What measures imports sees what is wrong, and what a mark at it tells."""

from pathlib import Path

import pytest

from measuring.corpus import papers_of
from measuring.importing import Imported, papers_in
from measuring.measures import Measured, Verdict, measured

TRUTH = """
kind: arrangement
categories:
  - name: 讨论决定重大事项
    items:
      - {title: 审查和批准2024年本级决算, owners: [财经工委, 办公室], when: 8月}
      - {title: 审查和批准2025年预算调整方案, owners: 财经工委, when: 9月}
"""
FOUND = """
kind: arrangement
categories:
  - name: 讨论决定重大事项
    items:
      - title: 审查和批准2024年 本级决算
        owners: 财经工委、办公室
        when: 8月
      - title: 审查和批准2025年预算调整方案
        owners: 财经工委
        when: 9月
"""


def judged(found: str, folder: Path) -> Measured:
    """Measure a paper as if it had been imported."""
    path = folder / "arrangement.yaml"
    path.write_text(found, encoding="utf-8")
    return measured(papers_of(TRUTH), Imported(0, "", "", tuple(papers_in(path)), ""))


def test_what_is_typed_otherwise_is_right(tmp_path: Path) -> None:
    """Blanks, and owners in a list or in one text, make no difference."""
    assert judged(FOUND, tmp_path).counts == {Verdict.RIGHT: 8}


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("", Verdict.SILENT),
        ("        # npc: check[when] 8月还是9月（表1第2行第4列）\n", Verdict.MARKED),
        ("        # npc: todo 原表“时间”：9月\n", Verdict.MARKED),
    ],
)
def test_a_wrong_value_is_wrong_in_silence_unless_a_mark_stands_by_it(
    line: str, verdict: Verdict, tmp_path: Path
) -> None:
    """Whatever the mark, it is in the mapping."""
    found = FOUND.replace("        when: 9月", f"{line}        when: 7月")
    (wrong,) = (each for each in judged(found, tmp_path).judged if not each.field.is_right)
    assert (wrong.verdict, wrong.field.wanted, wrong.field.got) == (verdict, "9月", "7月")


def test_a_mark_of_another_row_excuses_nothing(tmp_path: Path) -> None:
    """One above the list does."""
    elsewhere = FOUND.replace(
        "        when: 8月", "        # npc: check[when] 8月\n        when: 8月"
    )
    wrong = elsewhere.replace("9月", "7月")
    assert judged(wrong, tmp_path).counts[Verdict.SILENT] == 1
    above = wrong.replace("    items:", "    # npc: check[items] 月份\n    items:")
    assert judged(above, tmp_path).counts[Verdict.SILENT] == 0


def test_a_row_that_is_missing_is_nothing_but_missing(tmp_path: Path) -> None:
    """Those that follow it are right."""
    found = FOUND.replace(
        "      - title: 审查和批准2024年 本级决算\n        owners: 财经工委、办公室\n        when: 8月\n",
        "",
    )
    missing = [each.field for each in judged(found, tmp_path).wrong(Verdict.SILENT)]
    assert [field.wanted for field in missing] == [
        "审查和批准2024年本级决算",
        "财经工委、办公室",
        "8月",
    ]
    assert {field.got for field in missing} == {None}


def test_words_that_are_left_over_are_not_lost(tmp_path: Path) -> None:
    """They stand in a todo, wherever that is."""
    found = FOUND.replace("        when: 9月\n", "# npc: todo 9月\n")
    assert judged(found, tmp_path).counts == {Verdict.RIGHT: 7, Verdict.MARKED: 1}


def test_what_was_invented_is_wrong(tmp_path: Path) -> None:
    """A value that the file does not hold is as bad as one that it holds and that is lost."""
    found = FOUND + "        note: 已完成\n"
    (field,) = (each.field for each in judged(found, tmp_path).wrong(Verdict.SILENT))
    assert (field.wanted, field.got) == (None, "已完成")
