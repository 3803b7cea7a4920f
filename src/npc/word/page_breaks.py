"""Where a section begins a page."""

from lxml.etree import _Element as Element

from npc.word.package import W


def begins_page(before: Element, section: Element) -> bool:
    """Return whether a section begins on a new page, as it does in any case on other paper."""
    kind = section.find(f"{W}type")
    goes_on = kind is not None and kind.get(f"{W}val") in {"continuous", "nextColumn"}
    return not goes_on or _paper(before) != _paper(section)


def _paper(section: Element) -> tuple[str | None, str | None]:
    size = section.find(f"{W}pgSz")
    return (None, None) if size is None else (size.get(f"{W}w"), size.get(f"{W}h"))
