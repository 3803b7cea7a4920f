"""Tables as text are read whatever parts their fields."""

from pathlib import Path

import pytest

from npc.errors import UsageError
from read_originals import grids, original, pasted, rows

FIELDS = [["类别", "项目", "时间"], ["监督", "听取,审议；视察\t等\n两项", "3月"], ["", "", "4月"]]
EXPECTED = [["类别", "项目", "时间"], ["监督", "听取,审议；视察等|两项", "3月"], ["", "", "4月"]]


def written(delimiter: str) -> str:
    return "\r\n".join(
        delimiter.join(f'"{field}"' if "\n" in field else field for field in row) for row in FIELDS
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_fields_are_read_whatever_parts_them(tmp_path: Path, delimiter: str, encoding: str) -> None:
    file = original(tmp_path / "表.csv", written(delimiter).encode(encoding))
    assert rows(file) == EXPECTED
    assert grids(file)[0].cells[2][2].passages[0].place.zh == "表1第3行第3列"


def test_a_line_that_says_what_parts_fields_is_none_of_the_table(tmp_path: Path) -> None:
    assert rows(original(tmp_path / "表.csv", "sep=;\n类别;项目\n监督;听取\n")) == [
        ["类别", "项目"],
        ["监督", "听取"],
    ]


def test_a_table_is_known_by_its_content_whatever_it_is_called() -> None:
    assert rows(pasted("类别,项目,时间\n监督,听取,3月\n")) == [
        ["类别", "项目", "时间"],
        ["监督", "听取", "3月"],
    ]


def test_text_with_commas_is_no_table() -> None:
    assert not grids(pasted("一、监督,二、视察\n三、调研,四、培训,五、其他\n"))


def test_short_rows_end_in_empty_cells(tmp_path: Path) -> None:
    assert rows(original(tmp_path / "表.csv", '标题\n类别,项目\n监督\n="007",b\n')) == [
        ["标题", ""],
        ["类别", "项目"],
        ["监督", ""],
        ["007", "b"],
    ]


@pytest.mark.parametrize("text", ['类别,"项目\n监督,听取\n', "甲,乙,丙\n" * 20_001])
def test_what_cannot_be_a_table_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError) as caught:
        original(tmp_path / "表.csv", text)
    assert caught.value.hint is not None
