"""Elements go to other lists with their lines and comments, and all else stays as it was."""

import pytest

from npc.diagnostics import SourceText
from npc.source.moving import Move, with_moved
from npc.source.reader import read_text
from npc.source.splicing import NotPlaced

MONTHS = """\
months:
  1:
    - {content: 甲, owners: 办公室}   # one
  3:
    # of 乙
    - content: 乙
      id: b   # its id
      note: |
        在三月，

        或四月
    - content: 丙

  5: []   # nothing yet
"""


def moved(text: str, *moves: Move) -> str:
    file = read_text(SourceText("a.yaml", text))
    return with_moved(file, file.documents[0], moves).source.text


def test_lines_go_with_their_comments() -> None:
    """To the end of a list, behind an empty key, and under a new one."""
    second = MONTHS[MONTHS.index("    # of 乙") : MONTHS.index("    - content: 丙")]
    path = ("months", "3", 0)
    assert moved(MONTHS, Move(path, ("months", "1"))) == MONTHS.replace(second, "").replace(
        "# one\n", f"# one\n{second}"
    )
    assert moved(MONTHS, Move(path, ("months", "5"))) == MONTHS.replace(second, "").replace(
        "5: []   # nothing yet\n", f"5:   # nothing yet\n{second}"
    )
    assert moved(MONTHS, Move(path, ("months", "6"))) == (
        MONTHS.replace(second, "") + f"  6:\n{second}"
    )


def test_a_list_may_lose_all() -> None:
    """What has nothing any more is an empty key."""
    after = moved(
        MONTHS, Move(("months", "3", 0), ("months", "1")), Move(("months", "3", 1), ("months", "1"))
    )
    assert "  3:\n\n  5:" in after
    data = read_text(SourceText("a.yaml", after)).documents[0].data
    assert isinstance(data, dict)
    months = data["months"]
    assert isinstance(months, dict)
    assert months["3"] is None
    assert isinstance(months["1"], list)
    assert [task["content"] for task in months["1"] if isinstance(task, dict)] == ["甲", "乙", "丙"]


def test_lists_of_other_indents() -> None:
    """Lines are put as far in as those beside which they come to stand."""
    text = "a:\n    - x: 1\n      y: 2\nb:\n- x: 3\n"
    assert moved(text, Move(("a", 0), ("b",))) == "a:\nb:\n- x: 3\n- x: 1\n  y: 2\n"
    assert moved(text, Move(("b", 0), ("a",))) == "a:\n    - x: 1\n      y: 2\n    - x: 3\nb:\n"


def test_what_stands_in_brackets_is_not_moved() -> None:
    """Their elements share lines with others."""
    with pytest.raises(NotPlaced):
        moved("a: [{x: 1}, {x: 2}]\nb: [{x: 3}]\n", Move(("a", 0), ("b",)))
