"""How far the signature on an HTML page stands from the right, as it does in a Word file (7.3.5)."""

from lxml.etree import _Element as Element

from npc.layout.profile import Area
from npc.layout.signing import sealed, unsealed, written_width


def right_space(element: Element, area: Area) -> str:
    """Return the space behind an organ's name or a date; nothing for all else."""
    names = (element.get("class") or "").partition("-")
    if element.tag != "p" or names[0] not in {"signature", "date"}:
        return ""
    is_date, is_sealed = names[0] == "date", names[2] == "sealed"
    other = element.getprevious() if is_date else element.getnext()
    if other is None or (other.get("class") or "").partition("-")[0] not in {"signature", "date"}:
        other = None
    pair = (other, element) if is_date else (element, other)
    organ, date = (min(_width(one, area), area.width) for one in pair)
    right = (sealed if is_sealed else unsealed)(organ, date, area.profile)[is_date]
    if (
        is_date and not is_sealed and date <= organ
    ):  # it begins so far behind the organ's first character
        right += organ - date - area.profile.twips("signature.date-shift")
    return f"{max(right, 0) / 20:g}pt"


def _width(element: Element | None, area: Area) -> int:
    """Return the width of the widest line."""
    if element is None:
        return 0
    breaks = [child.tail or "" for child in element if child.tag == "br"]
    lines = [element.text or "", *breaks] if breaks else ["".join(map(str, element.itertext()))]
    return max(written_width(line.strip(), area.profile) for line in lines)
