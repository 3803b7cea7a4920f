"""Equal documents as equal bytes: the day of the plan, where LibreOffice writes moments and random numbers."""

import re

_DATE = re.compile(rb"(/(?:CreationDate|ModDate)\s{0,4}\(D:)([^)]{0,99}\))")
_XMP_DATE = re.compile(rb"(<xmp:(?:Create|Modify|Metadata)Date>)([^<]{0,99})(?=<)")
_NUMBERS = (
    re.compile(rb"(/ID\s{0,4}\[)([^]]{0,200})(\])"),
    re.compile(rb"(/DocChecksum\s*/)([0-9A-Fa-f]*)()"),
)


def with_day(written: bytes, day: str) -> bytes:
    """Return a PDF that says it was made on a day.

    Args:
        written: A PDF by LibreOffice. All that is put in has the length of what was there.
        day: As 2025-02-27.

    """
    moment = f"{day}T00:00:00Z"
    plain = re.sub(r"[^0-9Z]", "", moment)
    # LibreOffice writes Z', which is no time zone: the bracket closes a byte earlier.
    written = _DATE.sub(lambda found: _filled(found, f"{plain})"), written)
    written = _XMP_DATE.sub(lambda found: _filled(found, moment), written)
    for pattern in _NUMBERS:
        written = pattern.sub(_zeros, written)
    return written


def _filled(match: re.Match[bytes], text: str) -> bytes:
    """Put a text in place of another; where there is too little room, nothing."""
    room = len(match[2])
    return match[1] + text.encode().ljust(room) if len(text) <= room else match[0]


def _zeros(match: re.Match[bytes]) -> bytes:
    return match[1] + re.sub(rb"[0-9A-Fa-f]", b"0", match[2]) + match[3]
