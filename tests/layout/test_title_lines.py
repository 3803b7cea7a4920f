"""Titles that no narrowing makes good are broken where their words end."""

from itertools import accumulate

import pytest

from npc.genre.lexicon import places
from npc.layout.balance import WORD_ENDS, side_indent
from npc.layout.text_widths import broken, drawn_width, units
from npc.layout.title_lines import clause_lines, title_lines
from npc.layout.title_words import inside_names

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
        ("某" * 50, 20, ("某" * 16, "某" * 16, "某" * 18)),
        (
            "示例县人大常委会: work of the week, 2023-09-25 to 2023-10-01",
            26,
            ("示例县人大常委会: ", "work of the week, 2023-09-25 to 2023-10-01"),
        ),
        ("", 20, ()),
        (
            "示例县人大常委会2025年立法监督代表工作要点",
            20.1,
            ("示例县人大常委会2025年", "立法监督代表工作要点"),
        ),
        (
            "示例县人大常委会2025—2026年度工作要点及任务分解方案",
            20.1,
            ("示例县人大常委会2025—2026年度", "工作要点及任务分解方案"),
        ),
        (
            "黔东南苗族侗族自治州人民代表大会常务委员会2025年工作要点",
            20.1,
            ("黔东南苗族侗族自治州", "人民代表大会常务委员会2025年工作要点"),
        ),
        (
            "示例县人大常委会关于中华人民共和国监督法实施情况执法检查的工作方案",
            20.1,
            ("示例县人大常委会关于中华人民共和国", "监督法实施情况执法检查的工作方案"),
        ),
    ],
)
def test_lines_end_where_words_do(title: str, characters: float, expected: tuple[str, ...]) -> None:
    """关于 is with what follows it; what has no known words is broken into pairs."""
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


LONG = (
    "示例县人大常委会关于印发《示例县人民代表大会常务委员会关于深入贯彻落实党的二十届三中全会精神"
    "切实加强和改进新时代人大监督工作代表工作推动全县经济社会高质量发展的2025年度工作要点》的通知"
)


@pytest.mark.parametrize("characters", [15, 18, 20.1, 28])
def test_a_long_title_ends_no_line_within_a_word(characters: float) -> None:
    """Whatever its length: words that are known stay whole, and no mark begins or ends a line wrongly."""
    found = lines(LONG, characters)
    assert "".join(found) == LONG
    assert all(drawn_width(line) <= characters for line in found)
    whole = ("常务委员会", "人民代表大会", "监督工作", "代表工作", "工作要点", "2025年度", "高质量")
    assert all(any(word in line for line in found) for word in whole)
    assert not any(line[0] in "》的" or line[-1] == "《" for line in found)


@pytest.mark.parametrize(
    "adoption",
    [
        ("（2026年1月20日县十八届人大常委会", "第七十次主任会议原则通过，", "2026年2月25日县十八届人大常委会", "第三十八次会议审议通过）"),
        ("（2024年1月18日县十八届人大常委会", "第二十六次主任会议研究通过）"),
        ("（2024年11月4日", "示例省第十四届人民代表大会常务委员会第十二次会议通过）"),
        ("（2025年2月20日第38次主任会议原则通过，", "2025年2月27日第29次常委会会议通过）"),
    ],
)  # fmt: skip
def test_a_long_step_of_an_adoption_is_broken_between_its_parts(adoption: tuple[str, ...]) -> None:
    """Behind the day or before the number of the meeting, and never within a word."""
    assert clause_lines("".join(adoption), line=280, character=10) == adoption


def test_no_line_is_left_over() -> None:
    """One or two characters do not make a line."""
    title = "示例县人民代表大会常务委员会关于加强国有资产管理情况监督的决定"
    for characters in range(13, 31):
        found = lines(title, characters)
        assert found
        assert len(found[-1]) > 2


PLACES = sorted(places.AUTONOMOUS | places.LONG)
LONG_TITLE = (
    "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗人民代表大会常务委员会"
    "2025年监督工作、代表工作、立法工作要点及重点任务分工方案"
)


def test_all_peoples_are_known() -> None:
    """There are fifty-six, and every people in the name of an autonomous place is one of them."""
    assert len(places.PEOPLES) == 56
    assert len(places.AUTONOMOUS) == 150


@pytest.mark.parametrize(
    "pattern",
    ["{}人民代表大会常务委员会2025年工作要点", "示例省{}人大常委会关于开展执法检查的工作方案"],
)
def test_no_name_of_a_place_is_parted(pattern: str) -> None:
    """However wide a line is that holds it: neither by narrowing nor by breaks."""
    for place in PLACES:
        title = pattern.format(place)
        kept = inside_names(title)
        for width in (17.5, 20.1):
            line = round(width * 440)
            found: list[str] | tuple[str, ...] = title_lines(title, line=line, character=440)
            side = side_indent(title, line=line, character=440, ends=WORD_ENDS)
            if side:
                found = broken(units(title), (line - 2 * side) / 440)
            assert found or drawn_width(title) <= width
            assert kept.keys().isdisjoint(accumulate(map(len, found[:-1])))


def test_long_title_keeps_its_names() -> None:
    """达斡尔族 is a word; so are a province and a city before it."""
    found = lines(LONG_TITLE, 20.1)
    assert "".join(found) == LONG_TITLE
    assert any("莫力达瓦达斡尔族自治旗" in line for line in found)
    assert any("呼伦贝尔市" in line for line in found)


def test_name_of_a_law_is_not_parted() -> None:
    """Between 《 and 》, if a line holds it."""
    title = (
        "示例县人大常委会关于检查《中华人民共和国各级人民代表大会常务委员会监督法》实施情况的报告"
    )
    assert any("监督法》" in line and "《" in line for line in lines(title, 28))
    assert "".join(lines(title, 20.1)) == title
