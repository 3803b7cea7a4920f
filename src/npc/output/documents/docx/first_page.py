"""How the notice is set that a document begins with: see `npc.layout.page_ends`."""

from collections.abc import Sequence

from lxml.etree import _Element as Element

from npc.layout.page_ends import NoticeLines, PageHeights, best_setting
from npc.layout.profile import Area, Profile
from npc.layout.vocabulary import with_class
from npc.output.documents.docx.block_lines import BLANKS, TEXT, lines_taken
from npc.output.documents.docx.head import lines_of_head
from npc.output.documents.docx.signature import SIGNATURES
from npc.records import NamedTuple


class FirstPage(NamedTuple):
    """How the lines of a section are set below its head."""

    pitch: int = 0
    """Distance from line to line, in twips; 0 is the usual one."""
    is_parted: bool = False
    """Whether the last paragraph of text may end on the next page."""
    below_head: Sequence[Element] = ()
    """The blocks that are set so."""
    has_room: bool = True
    """Whether title and recipients leave room for text."""
    is_good: bool = True
    """Whether there is text on the first page, and some on that of the signature."""

    def keeps(self, block: Element) -> bool:
        """Return whether all of a block stays with the next one, if that is the signature."""
        return not self.is_parted or block.get("class") is not None or block not in self.below_head

    def spacing(self, block: Element, profile: Profile) -> str:
        """Write the distance of a block's lines, and its blank lines, where it is not the usual one."""
        name = with_class(block)
        if not self.pitch or block not in self.below_head:
            return ""
        side = "after" if name == "h1" else "before"
        blank = (
            f' w:{side}="{round(profile.number(BLANKS[name]) * self.pitch)}"'
            if name in BLANKS
            else ""
        )
        return f'<w:spacing{blank} w:line="{self.pitch}" w:lineRule="exact"/>'


def first_page(section: Element, area: Area) -> FirstPage:
    """Reckon how a notice is set.

    Args:
        section: The section that the document begins with.
        area: The text area of its pages.

    """
    blocks = list(section)
    title, begin, end, sign = _places(blocks)
    text = blocks[begin:end]
    if section.get("class") != "notice" or not text or sign == len(blocks) or _has_notes(text):
        return FirstPage()
    profile = area.profile
    usual = profile.twips("text.line-pitch")
    heights = PageHeights(area.height - lines_of_head(blocks[:title], profile) * usual, area.height)
    last = next((at for at in range(len(text) - 1, 0, -1) if text[at - 1].tag == "p"), 0)
    parts = (blocks[title:begin], text[:last], text[last:], blocks[end:sign], blocks[sign:])
    least, most = (_lines(parts, area, most=some) for some in (False, True))
    setting = best_setting(least, most, heights, profile)
    return FirstPage(
        setting.pitch if setting.pitch != usual else 0,
        setting.is_parted,
        blocks[title:],
        has_room=(most.above + 1) * usual <= heights.first,
        is_good=setting.is_good,
    )


def _lines(parts: Sequence[Sequence[Element]], area: Area, *, most: bool) -> NoticeLines:
    above, text, last, annexes, signature = (
        sum(lines_taken(block, area, most=most) for block in part) for part in parts
    )
    return NoticeLines(above, round(text), round(last), annexes, signature)


def _places(blocks: Sequence[Element]) -> tuple[int, int, int, int]:
    """Return where title, text, annex note and signature begin."""
    title = next((at for at, block in enumerate(blocks) if block.tag == "h1"), len(blocks))
    is_text = [with_class(block) in TEXT for block in blocks]
    begin = next((at for at in range(title, len(blocks)) if is_text[at]), len(blocks))
    end = next((at for at in range(begin, len(blocks)) if not is_text[at]), len(blocks))
    sign = next((at for at in range(end, len(blocks)) if _signs(blocks[at])), len(blocks))
    return title, begin, end, sign


def _signs(block: Element) -> bool:
    return block.get("class") in SIGNATURES


def _has_notes(blocks: Sequence[Element]) -> bool:
    """Return whether notes stand at the foot of the pages: how much room they take is not reckoned."""
    return any(block.find(".//a") is not None for block in blocks)
