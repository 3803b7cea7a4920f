"""The paper and its margins."""

from collections.abc import Iterator

from npc.layout.measures import MEASURES
from npc.layout.profile import Profile
from npc.messages import Message
from npc.word.check.document import PageSection
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.rules import BY_NAME
from npc.word.formats import MM_PER_POINT

PAPER, MARGINS = BY_NAME["paper-size"], BY_NAME["page-margins"]
"""Millimetres of a point."""
_PAPER_MM = 1.0
"""By how much paper may differ: Word rounds A4 to 209.97 mm."""
_AREA_MM = 2.0
"""By how much the text area may differ when both margins use up their tolerance."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find sections on other paper, and margins that are not as asked."""
    for number, section in enumerate(subject.file.sections):
        at = subject.first_of(number)
        for found in _faults(subject.profile, section):
            yield found._replace(paragraph=at)


def is_as_asked(profile: Profile, section: PageSection) -> bool:
    """Return whether paper and margins of a section are as asked, within what is tolerated."""
    return next(_faults(profile, section), None) is None


def _faults(profile: Profile, section: PageSection) -> Iterator[WordFinding]:
    yield from _paper(profile, section)
    yield from _margins(profile, section)


def _paper(profile: Profile, section: PageSection) -> Iterator[WordFinding]:
    wanted = [profile.number(f"page.{side}") for side in ("width", "height")]
    is_mm = sorted((section.width * MM_PER_POINT, section.height * MM_PER_POINT))
    if all(abs(side - other) <= _PAPER_MM for side, other in zip(is_mm, wanted, strict=True)):
        return
    width, height = section.width * MM_PER_POINT, section.height * MM_PER_POINT
    yield WordFinding(
        PAPER,
        Requirement.by(MEASURES["page.width"]),
        Message(
            f"the paper should be A4, {wanted[0]:g} mm by {wanted[1]:g} mm, and is {width:.1f} mm by {height:.1f} mm",
            f"纸张应为A4（{wanted[0]:g}毫米×{wanted[1]:g}毫米），现为{width:.1f}毫米×{height:.1f}毫米",
        ),
        Message("choose A4 under page setup, paper", "在“页面设置—纸张”中选 A4"),
    )


def _margins(profile: Profile, section: PageSection) -> Iterator[WordFinding]:
    wide, high = profile.number("text.width"), profile.number("text.height")
    if section.is_landscape:
        yield from _turned(section, high, wide)
        return
    upper = ("page.top", "top", section.top), ("page.left", "left", section.left)
    is_to_glyphs = _is_to_glyphs(profile, section)
    faults = []
    for name, side, points in upper:
        measure, found = MEASURES[name], points * MM_PER_POINT
        wanted = profile.number(name)
        if side == "top" and is_to_glyphs:
            continue
        if abs(found - wanted) > (measure.tolerance or 1) + 0.05:
            faults.append((_SIDES[side], wanted, found))
    lower = (
        ("right", profile.right_mm, section.right),
        ("bottom", profile.bottom_mm, section.bottom),
    )
    for side, wanted, points in lower:
        found = points * MM_PER_POINT
        if abs(found - wanted) > _AREA_MM and not (side == "bottom" and is_to_glyphs):
            faults.append((_SIDES[side], wanted, found))
    if faults:
        yield _margin_fault(profile, faults)


_TO_GLYPHS = (34.58, 32.58)
"""Millimetres of top and bottom margin that leave the same white to the characters themselves, whose lines
are higher than they are (GB/T 33476.2-2016)."""
_GLYPHS_MM = 0.15


def _is_to_glyphs(profile: Profile, section: PageSection) -> bool:
    """Return whether margins are those of GB/T 33476.2, where npc.yaml does not ask for others."""
    if profile.number("page.top") != MEASURES["page.top"].value:
        return False
    pairs = zip((section.top, section.bottom), _TO_GLYPHS, strict=True)
    return all(abs(points * MM_PER_POINT - wanted) <= _GLYPHS_MM for points, wanted in pairs)


_SIDES = {
    "top": Message("top", "上"),
    "bottom": Message("bottom", "下"),
    "left": Message("left", "左"),
    "right": Message("right", "右"),
}


def _margin_fault(profile: Profile, faults: list[tuple[Message, float, float]]) -> WordFinding:
    standard = [
        Message(f"{side.en} {want:g} mm", f"{side.zh}{want:g}毫米") for side, want, _ in faults
    ]
    found = [Message(f"{is_mm:.1f} mm", f"{is_mm:.1f}毫米") for _, _, is_mm in faults]
    return WordFinding(
        MARGINS,
        Requirement.by(MEASURES["page.top"]),
        Message(
            "margins should be {asked}, and are {found}", "页边距应为{asked}，现为{found}"
        ).format(asked=standard, found=found),
        Message(
            "set top {top} mm, bottom {bottom} mm, left {left} mm, right {right} mm under page setup",
            "在“页面设置—页边距”中设为上{top}、下{bottom}、左{left}、右{right}毫米",
        ).format(
            top=f"{profile.number('page.top'):g}",
            bottom=f"{profile.bottom_mm:g}",
            left=f"{profile.number('page.left'):g}",
            right=f"{profile.right_mm:g}",
        ),
    )


def _turned(section: PageSection, wide: float, high: float) -> Iterator[WordFinding]:
    width, height = section.text_width * MM_PER_POINT, section.text_height * MM_PER_POINT
    if abs(width - wide) > _AREA_MM or abs(height - high) > _AREA_MM:
        yield WordFinding(
            MARGINS,
            Requirement.by(MEASURES["text.width"]),
            Message(
                f"the text area of a lying page should be {wide:g} mm by {high:g} mm, and is {width:.1f} mm by {height:.1f} mm",
                f"横排页版心应为{wide:g}毫米×{high:g}毫米，现为{width:.1f}毫米×{height:.1f}毫米",
            ),
            Message("turn the margins of the upright page with it", "请将竖排页的页边距相应旋转"),
        )
