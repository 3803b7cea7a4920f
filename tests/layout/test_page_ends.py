"""Where the pages of a notice end, beside pages that are filled line by line."""

from itertools import product

import pytest

from npc.layout.page_ends import NoticeLines, PageHeights, Setting, best_setting
from npc.layout.profile import Profile
from npc.output.documents.docx.block_lines import lines_filled

PROFILE = Profile()
USUAL = PROFILE.twips("text.line-pitch")
PAGE = PROFILE.area().height
HEAD = 8


def pages_of(
    lines: NoticeLines, heights: PageHeights, setting: Setting, *, moves_all: bool
) -> list[str]:
    """Fill pages: t is a line of text, l one of the last paragraph, s what is below.

    Args:
        lines: What there is.
        heights: What pages hold.
        setting: How it is set.
        moves_all: Whether a paragraph that is kept with the next one is moved whole, as by LibreOffice;
            Word keeps its last line.

    """
    rooms = [heights.first / setting.pitch - lines.above, heights.other / setting.pitch]
    pages, room = [""], rooms[0]
    kept = 0 if setting.is_parted else lines.last if moves_all else 1
    blocks = ["t"] * lines.text + ["l"] * (lines.last - kept)
    for block in [*blocks, "l" * kept + "s"]:
        height = kept + lines.below if block.endswith("s") else 1
        if height > room:
            pages.append("")
            room = rooms[1]
        pages[-1] += block
        room -= height
    return pages


@pytest.mark.parametrize("signature", [3, 4, 9])
def test_text_stands_on_the_first_page_and_above_the_signature(signature: float) -> None:
    """Whatever is said to be good is so in Word and in LibreOffice; and most is good."""
    heights = PageHeights(PAGE - HEAD * USUAL, PAGE)
    told, tried = 0, 0
    for above, text, last, more in product((3, 5, 9), (0, 1, 7, 25), range(1, 45), (0, 1)):
        least = NoticeLines(above, text, last, 0, signature)
        most = least._replace(last=last + more)
        setting = best_setting(least, most, heights, PROFILE)
        tried, told = tried + 1, told + (not setting.is_good)
        if not setting.is_good:
            continue
        for lines, moves_all in product((least, most), (True, False)):
            pages = pages_of(lines, heights, setting, moves_all=moves_all)
            assert pages[0].strip("s"), (lines, setting)
            assert pages[-1] != "s", (lines, setting)
    assert told < tried / 10


def test_lines_stay_where_they_are_if_all_is_well() -> None:
    """What fits is not moved; nor what is parted where some of it is below."""
    heights = PageHeights(PAGE - HEAD * USUAL, PAGE)
    for last, is_parted in ((6, False), (20, True), (60, True)):
        lines = NoticeLines(3, 0, last, 0, 3)
        assert best_setting(lines, lines, heights, PROFILE) == Setting(USUAL, is_parted)


def test_an_annex_note_may_stand_with_the_signature() -> None:
    """It is so where moving lines is of no use."""
    heights = PageHeights(PAGE - HEAD * USUAL, PAGE)
    for annexes, is_good in ((3, True), (0, False)):
        lines = NoticeLines(9, 0, 1, annexes, 9)
        setting = best_setting(lines, lines, heights, PROFILE)
        assert setting == Setting(USUAL, is_parted=True, is_good=is_good)


def test_a_text_of_which_nobody_knows_the_length_is_kept_or_parted_if_longer_than_a_page() -> None:
    """Word sets it well in any case; LibreOffice where it can."""
    heights = PageHeights(PAGE - HEAD * USUAL, PAGE)
    for last, is_parted in ((10, False), (30, True)):
        least, most = (NoticeLines(3, 100, last + more, 0, 3) for more in (0, 6))
        assert best_setting(least, most, heights, PROFILE) == Setting(USUAL, is_parted)


def test_figures_may_take_another_line() -> None:
    """LibreOffice leaves gaps around them, and in some fonts they are wider."""
    text = "紧扣2025年1月至6月预算执行情况，" * 10
    assert lines_filled(text, 28, 2, most=True) == lines_filled(text, 28, 2) + 1
