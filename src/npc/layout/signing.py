"""署名 and 成文日期: how far from the right edge they stand (GB/T 9704-2012, 7.3.5), in twips."""

from npc.layout.profile import Profile
from npc.layout.text_widths import text_width


def written_width(text: str, profile: Profile) -> int:
    """Return the width of a text of the body; Latin letters and figures are half as wide."""
    return round(text_width(text) * profile.twips("body.size")) + profile.tightening * len(text)


def unsealed(organ: int, date: int, profile: Profile) -> tuple[int, int]:
    """Return what organ and date, so many twips wide, keep from the right (7.3.5.2).

    The date begins two characters further right than the organ. Where it is longer, it is the one
    that keeps two characters from the edge.
    """
    right, shift = profile.twips("signature.right"), profile.twips("signature.date-shift")
    if organ and date > organ:
        return right + date + shift - organ, right
    return right, right


def sealed(organ: int, date: int, profile: Profile) -> tuple[int, int]:
    """Put the date four characters from the edge and the organ in the middle above (7.3.5.1).

    For a long name the date moves to the left, so that the organ stays on the page.
    """
    aside = (date - organ) // 2
    right = max(profile.twips("signature.sealed-right"), -aside)
    return right + aside, right
