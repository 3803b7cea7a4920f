"""The red head (版头) of the first page: GB/T 9704-2012, 7.2."""

from collections.abc import Sequence
from itertools import takewhile
from math import ceil

from lxml.etree import _Element as Element

from npc.layout.profile import Profile
from npc.layout.text_widths import text_width

ABOVE_BASE = 0.8
"""Where Word and LibreOffice put the base line in a line of exact height, from its top."""
ASCENT, DESCENT = 0.8, 0.15
"""How far Chinese characters reach above and below the base line, in parts of their size."""
MARK_LINE = 1.1
"""Height of the line of the mark, in parts of its size."""
NUMBER_LINE = 1.25
"""The same for the line of the number."""
NARROWEST = 50
"""Per cent of their width to which the characters of a long mark are narrowed to fit one line."""
_CORNER = frozenset(("copy-number", "secrecy", "urgency"))


def place_of_mark(element: Element, profile: Profile) -> str:
    """Space 发文机关标志 so that its upper edge is 35 mm below that of the text area (7.2.4)."""
    return f'<w:spacing w:before="{above_mark(element, profile)}"/>'


def above_mark(element: Element, profile: Profile) -> int:
    """Return the space above the mark that what stands in the corner leaves, in twips."""
    above = takewhile(
        lambda element: element.get("class") in _CORNER, element.itersiblings(preceding=True)
    )
    taken = sum(1 for _ in above) * profile.twips("text.line-pitch")
    return max(0, _above_mark(profile) - taken)


def joint_line(profile: Profile, organs: int) -> int:
    """Return the height of a line of joint organs: all but the first take whole lines of the page."""
    added = _lines_of_joint(profile, organs) * profile.twips("text.line-pitch")
    return round((mark_line(profile) + added) / organs)


def _lines_of_joint(profile: Profile, organs: int) -> int:
    """Count the lines of the page that organs take besides the first one."""
    return ceil((organs - 1) * mark_line(profile) / profile.twips("text.line-pitch"))


def below_rule(profile: Profile) -> int:
    """Return the space below the red rule, such that the title stands on a line of the page.

    The head is measured in millimetres, the page in lines: its 22 lines are there only when what
    follows the head begins where one of them does. What stands above the mark, or besides it in the
    head, takes whole lines.
    """
    line, wanted = profile.twips("text.line-pitch"), profile.twips("title.below-red-rule")
    over = (_down_to_title(profile) + wanted) % line
    return wanted - over if over <= min(wanted, line / 2) else wanted + line - over


def lines_of_head(blocks: Sequence[Element], profile: Profile) -> int:
    """Count the lines of the page that the blocks of a head take, with the blank ones below it."""
    if all(block.tag != "hr" for block in blocks):
        return 0
    has_number = any(str(block.get("class")).startswith("document-number") for block in blocks)
    number = profile.twips("document-number.above") + profile.twips("text.line-pitch")
    height = _down_to_title(profile) + below_rule(profile) - (0 if has_number else number)
    signers = sum(block.get("class") == "signers" for block in blocks)
    joint = next((block for block in blocks if block.get("class") == "organ-mark-joint"), None)
    organs = 1 if joint is None else 1 + len(joint.findall(".//br"))
    more = signers + _lines_of_joint(profile, organs)
    return round(height / profile.twips("text.line-pitch")) + more


def further_row(element: Element, profile: Profile) -> str:
    """Space the line below a row of signers: it takes a whole line of the page, and no blank ones."""
    before = element.getprevious()
    if before is None or before.get("class") != "signers":
        return ""
    return f'<w:spacing w:before="{profile.twips("text.line-pitch") - number_line(profile)}"/>'


def rule_line(profile: Profile) -> int:
    """Return the height of the paragraph of the red rule: the rule is 4 mm below the number (7.2.7)."""
    size = profile.twips("body.size")
    under = number_line(profile) * (1 - ABOVE_BASE) - size * DESCENT
    return max(20, round(profile.twips("red-rule.above") - under))


def number_line(profile: Profile) -> int:
    """Return the height of the line above the red rule, so that the rule is measured from the characters."""
    return round(profile.number("body.size") * NUMBER_LINE * 20)


def _down_to_title(profile: Profile) -> int:
    """Return the height of the usual head with its rule, in twips, but for the space below it."""
    number = profile.twips("document-number.above") + profile.twips("text.line-pitch")
    rule = rule_line(profile) + profile.twips("red-rule.weight")
    return _above_mark(profile) + mark_line(profile) + number + rule


def mark_line(profile: Profile) -> int:
    """Return the height of the line of the mark, in twips: no stroke is cut off."""
    return round(profile.number("issuer.size") * MARK_LINE * 20)


def _above_mark(profile: Profile) -> int:
    """Return the space above the line of the mark; its characters begin a little below its top."""
    empty = profile.twips("issuer.size") * (MARK_LINE * ABOVE_BASE - ASCENT)
    return round(profile.twips("issuer.top") - empty)


def narrowed_mark(runs: str, element: Element, profile: Profile) -> str:
    """Narrow the characters of a long name so that it stands on one line."""
    text = "".join(map(str, element.itertext())).strip()
    width = text_width(text) * profile.twips("issuer.size")
    room = profile.twips("text.width")
    if width <= room:
        return runs
    per_cent = max(NARROWEST, int(100 * room / width))
    return runs.replace("</w:rPr>", f'<w:w w:val="{per_cent}"/></w:rPr>')
