"""署名 and 成文日期 on the right of the page: GB/T 9704-2012, 7.3.5."""

from lxml.etree import _Element as Element

from npc.layout.profile import Area, Profile, twips
from npc.layout.signing import sealed, unsealed, written_width
from npc.layout.title_lines import title_lines

SIGNATURES = frozenset(("signature", "signature-sealed", "date", "date-sealed"))
_LEFT_OF_TEXT = frozenset(("annex-note", "annex-note-next", "annex-note-single"))


def place_of_signature(element: Element, area: Area) -> str:
    """Indent the line of the organ, or of the date, as far as its place on the right demands."""
    organ, date = _pair(element)
    widths = _width(organ, area), _width(date, area)
    if _is_sealed(element):
        indents = sealed(*widths, area.profile)
        if organ_lines(element, area):
            left = area.width - indents[0] - widths[0]
            return f'<w:ind w:left="{left}" w:right="{indents[0]}"/><w:jc w:val="center"/>'
    else:
        indents = unsealed(*widths, area.profile)
        if element is date and widths[1] <= widths[0]:
            # Measured from the left: how wide digits are depends on the font.
            shift = area.profile.twips("signature.date-shift")
            left = area.width - indents[0] - widths[0] + shift
            spill = _spill(area.width - left - widths[1], area.profile)
            return f'<w:ind w:left="{left}"{spill}/><w:jc w:val="left"/>'
    return f'<w:ind w:right="{indents[0 if element is organ else 1]}"/>'


def _spill(left_over: int, profile: Profile) -> str:
    """Let a date below a short name go on into the margin, rather than break before its 日.

    LibreOffice adds a quarter of a character at each of the five places where figures begin or end.
    """
    lacking = round(1.5 * profile.character("body")) - left_over
    return f' w:right="{-lacking}"' if lacking > 0 else ""


def organ_lines(element: Element, area: Area) -> tuple[str, ...]:
    """Return the lines of an organ's name that one line does not hold; nothing for all else."""
    if not element.get("class", "").startswith("signature"):
        return ()
    names = names_of(element)
    if len(names) > 1:
        return names
    room = _room(element, area)
    return title_lines(_text(element), line=room, character=area.profile.character("body"))


def names_of(element: Element) -> tuple[str, ...]:
    """Return the texts that stand on lines of their own in an element."""
    texts = [element.text or "", *(child.tail or "" for child in element if child.tag == "br")]
    return tuple(text.strip() for text in texts)


def is_joint_with_seals(element: Element) -> bool:
    """Return whether several organs sign with their seals."""
    return element.get("class") == "signature-sealed" and element.find("br") is not None


def seats_of(element: Element, area: Area) -> tuple[list[tuple[str, ...]], list[int]]:
    """Seat joint organs so that their seals do not touch: rows of names, and the middles of the columns in twips.

    As many stand in a row as have room, three at most; the last organ is above the date (7.3.5.1).
    """
    names, (organ, date) = names_of(element), _pair(element)
    widest, dated = _width(organ, area), _width(date, area)
    right = sealed(widest, dated, area.profile)[1]
    last, seal = area.width - right - dated // 2, twips(_SEAL_MM)
    step = max(widest + area.profile.character("body"), seal + area.profile.character("body"))
    room = last - max(widest, seal) // 2
    columns = max(1, min(_MOST_SEALS, len(names), 1 + room // step))
    rows = [names[at : at + columns] for at in range(0, len(names), columns)]
    return rows, [last - step * at for at in reversed(range(columns))]


SEAL_LINES = 5
"""Lines from a row of names with seals to the next one: seals are 42 mm wide."""
_SEAL_MM, _MOST_SEALS = 42, 3


def _room(element: Element, area: Area) -> int:
    """Return the widest that a line can be, in twips."""
    return area.width - (0 if _is_sealed(element) else area.profile.twips("signature.right"))


def _is_sealed(element: Element) -> bool:
    return str(element.get("class", "")).endswith("sealed")


def _text(element: Element) -> str:
    return "".join(map(str, element.itertext())).strip()


def _pair(element: Element) -> tuple[Element | None, Element | None]:
    """Find the organ and the date that stand together; one of them may be missing."""
    if element.get("class", "").startswith("date"):
        before = element.getprevious()
        known = before is not None and before.get("class", "").startswith("signature")
        return (before if known else None), element
    behind = element.getnext()
    known = behind is not None and behind.get("class", "").startswith("date")
    return element, (behind if known else None)


def _width(element: Element | None, area: Area) -> int:
    """Return the width of the widest line in twips; Latin letters and figures are half as wide."""
    if element is None:
        return 0
    profile = area.profile
    lines = organ_lines(element, area)
    widest = max(written_width(line, profile) for line in lines or (_text(element),))
    # Lines that are centred must not wrap where a font is a little wider.
    spare = profile.character("body") if lines and _is_sealed(element) else 0
    return min(widest + spare, _room(element, area))


def stays_with_signature(element: Element) -> bool:
    """Return whether a paragraph must be on the page of the signature that follows.

    It is the last of the text, or the annex note between: a signature is never alone on a page
    (此页无正文).
    """
    behind = element.getnext()
    while behind is not None and behind.get("class") in _LEFT_OF_TEXT:
        behind = behind.getnext()
    return (
        behind is not None
        and behind.get("class") in SIGNATURES
        and element.get("class") not in SIGNATURES
    )
