"""Labels of rows in narrow cells."""

import pytest
from lxml import etree

from npc.layout.label_lines import label_lines


@pytest.mark.parametrize(
    ("label", "characters", "lines"),
    [
        ("听取和审议专项工作报告", 5, ("听取和审议", "专项工作", "报告")),
        ("听取和审议/听取专项工作报告", 4, ("听取和", "审议/", "听取", "专项工作", "报告")),
        ("规范性文件备案审查", 5, ("规范性文件", "备案审查")),
        ("国有资产管理情况监督", 4, ("国有资产", "管理情况", "监督")),
        ("专题调研", 4, ()),
    ],
)
def test_label_is_broken_between_words(label: str, characters: int, lines: tuple[str, ...]) -> None:
    """A label that fits is left alone, and so is a text of several rows."""
    cell = etree.fromstring(f'<td rowspan="2">{label}<br/>（2项）</td>')
    found = label_lines(cell, "category", line=210 * characters, character=210)
    assert found == lines
    assert not label_lines(cell, "note", line=210 * characters, character=210)


def test_a_label_with_a_note_is_left_alone() -> None:
    """The note would be lost with its lines."""
    cell = etree.fromstring('<td rowspan="2">讨论决定重大事项<a href="#n">1</a></td>')
    assert not label_lines(cell, "category", line=840, character=210)


def test_labels_without_end_take_no_time() -> None:
    """What has more lines than a label is not looked at."""
    cell = etree.fromstring(f'<td rowspan="2">{"听取审议" * 12_000}</td>')
    assert not label_lines(cell, "category", line=840, character=210)
