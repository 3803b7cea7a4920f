"""Word lists as data: patterns, what is made of them, and that each stands once."""

from collections.abc import Iterable

import pytest

from npc.genre.lexicon.compiling import sources
from npc.genre.lexicon.patterns import expand, split_outside_brackets
from npc.genre.lexicon.tables import rows, type_of
from npc.source.values import Fields


def test_the_modules_are_made_from_the_data() -> None:
    """`python3 dev.py forms` was run after a list was changed."""
    for path, text in sources().items():
        assert path.read_text(encoding="utf-8") == text, path.name


def test_modules_whose_file_is_gone_are_gone() -> None:
    made = {path.name for path in sources()}
    folder = next(iter(sources())).parent
    written_by_hand = {"__init__.py", "compiling.py", "patterns.py", "tables.py"}
    assert {path.name for path in folder.glob("*.py")} - written_by_hand == made


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("审计工作", ["审计工作"]),
        ("审计(报告|情况)(和|及)", ["审计报告和", "审计报告及", "审计情况和", "审计情况及"]),
        ("审计(工作)?情况", ["审计工作情况", "审计情况"]),
        ("(甲(乙|丙)?|丁)戊", ["甲乙戊", "甲丙戊", "甲戊", "丁戊"]),
        ("预算执行(和|、)|", ["预算执行和|", "预算执行、|"]),
        (r"工委\(室\)", ["工委(室)"]),
        ("<LEVELS>政府", ["市政府", "县政府"]),
    ],
)
def test_patterns(pattern: str, words: list[str]) -> None:
    assert list(expand(pattern, {"LEVELS": ("市", "县")}.__getitem__)) == words


@pytest.mark.parametrize("pattern", ["审计(报告", "审计)报告", "?审计", "审计>"])
def test_a_slip_in_a_pattern_is_no_word(pattern: str) -> None:
    with pytest.raises(ValueError, match="审计"):
        expand(pattern)


def test_a_list_that_is_not_known_is_no_word() -> None:
    with pytest.raises(KeyError, match="LEVELS"):
        expand("<LEVELS>政府")


def test_alternatives_are_split_outside_of_brackets() -> None:
    assert list(split_outside_brackets("审计(报告|情况)|决算", "|")) == ["审计(报告|情况)", "决算"]


_TABLE: Fields = {
    "columns": {
        "name": "text",
        "sort": "text",
        "begins": "words",
        "forms": "groups",
        "no": "number",
    },
    "rows": {
        "听取": "report",
        "视察": {"begins": ["(专题)?视察"], "forms": ["(甲|乙)", "丙"], "no": "3"},
    },
}


def test_a_table_is_a_tuple_a_row() -> None:
    def expanded(patterns: Iterable[str]) -> tuple[str, ...]:
        return tuple(word for pattern in patterns for word in expand(pattern))

    assert list(rows(_TABLE, expanded)) == [
        ("听取", "report", (), (), 0),
        ("视察", "", ("专题视察", "视察"), (("甲", "乙"), ("丙",)), 3),
    ]
    assert type_of(_TABLE) == (
        "tuple[tuple[str, str, tuple[str, ...], tuple[tuple[str, ...], ...], int], ...]"
    )


def test_a_slip_in_the_name_of_a_column_is_no_column() -> None:
    with pytest.raises(KeyError, match="sor"):
        list(rows({**_TABLE, "rows": {"听取": {"sor": "report"}}}, tuple))
