"""Titles that no narrowing makes good are broken where their words end."""

import pytest

from npc.render.docx.title_lines import title_lines

NOTICE = "示例县人大常委会关于印发《示例县人大常委会2025年工作要点》的通知"


def lines(title: str, characters: float) -> tuple[str, ...]:
    """Break a title into lines of so many characters."""
    return title_lines(title, line=round(characters * 440), character=440)


@pytest.mark.parametrize(
    ("title", "characters", "expected"),
    [
        ("示例县人大常委会2025年工作要点", 20, ()),
        (
            NOTICE,
            20.1,
            ("示例县人大常委会", "关于印发《示例县人大常委会", "2025年工作要点》的通知"),
        ),
        ("某" * 50, 20, ()),
        ("", 20, ()),
    ],
)
def test_lines_end_where_words_do(title: str, characters: float, expected: tuple[str, ...]) -> None:
    """关于 is with what follows it; what has no words is left to Word."""
    assert lines(title, characters) == expected


def test_lines_make_up_the_title() -> None:
    """Nothing is added or lost, and no line is too long."""
    for characters in range(12, 30):
        found = lines(NOTICE, characters)
        assert "".join(found) in {NOTICE, ""}
        assert all(len(line) <= characters + 2 for line in found)


def test_no_line_is_narrower_than_both_beside_it() -> None:
    """梯形 and 菱形, not an hourglass."""
    for characters in range(13, 24):
        widths = [len(line) for line in lines(NOTICE, characters)]
        middle = zip(widths, widths[1:], widths[2:], strict=False)
        assert not any(before > here < behind for before, here, behind in middle)


def test_a_title_with_very_many_ends_does_not_take_long() -> None:
    """A whole paragraph given as a title is not tried out in every way."""
    assert lines("的" * 1000, 20) == ()
