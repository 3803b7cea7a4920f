"""Lines that texts fill in cells."""

from random import Random
from time import process_time

import pytest

from npc.layout.columns import CellColumn
from npc.layout.flowing import UNIT, FlowingText
from npc.layout.heights import Heights
from npc.layout.text_widths import broken, units


@pytest.mark.parametrize(
    ("text", "characters", "lines"),
    [
        ("", 4, 1),
        ("听取审议", 4, 1),
        ("听取审议。", 4, 2),
        ("听取审议报告的", 3.5, 3),
        ("AI、5G、AI", 5, 2),
        ("A" * 40, 4, 7),
        ("甲" * 5000, 4, 1250),
    ],
)
def test_lines_are_counted(text: str, characters: float, lines: int) -> None:
    """No mark begins a line; a word that is longer than one goes on to the next ones."""
    assert FlowingText(text).lines(int(characters * UNIT)) == lines


def test_lines_are_those_that_are_filled() -> None:
    """As Word fills them, where no figures have space around them."""
    random = Random(1)  # noqa: S311 - no secret
    for _ in range(500):
        text = "".join(random.choices("听取审议报告，、。（）《》“”", k=random.randrange(1, 90)))
        width = max(random.randrange(6, 20), *map(len, units(text)), 1)
        assert FlowingText(text).lines(width * UNIT) == len(broken(units(text), width))


def test_half_characters_make_a_cell_lower() -> None:
    """A width between two whole ones is tried for what has figures."""
    column = CellColumn("matter")
    text = "听取和审议县政府关于第3项重点工作情况的报告"
    column.take(text, is_sampled=True)
    widths = Heights(column, 4 * UNIT, 12 * UNIT).widths
    assert any(width % UNIT for width in widths)
    least = next(
        width for width in range(4 * UNIT, 12 * UNIT) if FlowingText(text).lines(width) == 3
    )
    assert min(width for width in widths if FlowingText(text).lines(width) == 3) < least + UNIT / 2


def test_a_long_text_is_measured_once() -> None:
    """Fifty thousand characters at hundreds of widths take no longer than at one."""
    text = FlowingText("甲乙2丙" * 12_500)
    begun = process_time()
    assert len({text.lines(width) for width in range(UNIT, 20 * UNIT)}) > 500
    assert process_time() - begun < 2
